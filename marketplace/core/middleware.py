"""Response policy by area: the site's strict Content-Security-Policy (from `csp`), a looser one under the page editor,
and refusals as pages."""

from csp.middleware import CSPMiddleware
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .errors import NotPermitted


class SitePolicyMiddleware(CSPMiddleware):
    """Adds the policies, and turns a refusal into the page that says what the address needs."""

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, NotPermitted):
            return render(request, "403.html", {"reason": str(exception)}, status=403)
        return None

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if request.path.startswith("/admin/"):
            response._csp_replace = {**settings.ADMIN_CSP}  # type: ignore[attr-defined]
        response.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
        return super().process_response(request, response)
