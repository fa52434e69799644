from django.urls import path

from .views import public

urlpatterns = [
    path("services/<slug:slug>/", public.ServicePage.as_view(), name="service_page"),
    path("providers/<slug:slug>/", public.ProviderPage.as_view(), name="provider_page"),
]
