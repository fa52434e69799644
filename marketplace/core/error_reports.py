"""What an error tells those who run the site: where it is in the code, and nothing that anybody typed or is.

Django's own report holds the address with its query string, the values of the form, the variables of each step and
the name of who signed in. All of them may tell of somebody's health. A builder's machine (DEBUG) shows everything.
"""

from collections.abc import ItemsView
from types import FrameType
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.log import AdminEmailHandler
from django.views.debug import ExceptionReporter, SafeExceptionReporterFilter

from .logs import TAKEN_OUT, without_queries, without_what_was_typed

ADDRESS_PARTS = ("QUERY_STRING",)


class NothingTyped(SafeExceptionReporterFilter):
    def get_safe_request_meta(self, request: HttpRequest) -> dict[str, Any]:
        meta = super().get_safe_request_meta(request)
        if not self.is_active(request):
            return meta
        meta |= {name: TAKEN_OUT for name in ADDRESS_PARTS if meta.get(name)}
        return {name: without_queries(value) if isinstance(value, str) else value for name, value in meta.items()}

    def get_post_parameters(self, request: HttpRequest | None) -> Any:
        given = super().get_post_parameters(request)
        return dict.fromkeys(given, TAKEN_OUT) if self.is_active(request) else given

    def get_traceback_frame_variables(self, request: HttpRequest | None, tb_frame: FrameType) -> ItemsView[str, Any]:
        if self.is_active(request):
            return dict.fromkeys(tb_frame.f_locals, TAKEN_OUT).items()
        return super().get_traceback_frame_variables(request, tb_frame)


class Report(ExceptionReporter):
    def get_traceback_data(self) -> dict[str, Any]:
        data = super().get_traceback_data()
        if self.request is not None and not settings.DEBUG:
            user = getattr(self.request, "user", None)
            data["user_str"] = f"account {user.pk}" if user is not None and user.pk else "nobody signed in"
            data["request_GET_items"] = [(name, TAKEN_OUT) for name in self.request.GET]
        return data

    def get_traceback_text(self) -> str:
        return self._cleaned(super().get_traceback_text())

    def get_traceback_html(self) -> str:
        return self._cleaned(super().get_traceback_html())

    def _get_raw_insecure_uri(self) -> str:
        address = super()._get_raw_insecure_uri()
        return address if settings.DEBUG else address.partition("?")[0]

    def _cleaned(self, report: str) -> str:
        return report if settings.DEBUG else without_what_was_typed(report, self.request)


class ErrorMail(AdminEmailHandler):
    def format_subject(self, subject: str) -> str:
        return without_queries(super().format_subject(subject))
