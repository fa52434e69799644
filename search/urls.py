from django.urls import path

from .unmet_views import UnmetNeeds, UnmetNeedsCsv
from .views import ServiceSearchView

urlpatterns = [
    path("services/", ServiceSearchView.as_view(), name="service_search"),
    path("officer/unmet/", UnmetNeeds.as_view(), name="unmet_needs"),
    path("officer/unmet/csv/", UnmetNeedsCsv.as_view(), name="unmet_needs_csv"),
]
