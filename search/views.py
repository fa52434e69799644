from django.views.generic import TemplateView

from marketplace.core.permissions import Permission, PermittedMixin


class ServiceSearchView(PermittedMixin, TemplateView):
    permission = Permission.PUBLIC
    template_name = "search/search_page.html"
