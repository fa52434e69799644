from django.urls import path

from . import views

urlpatterns = [
    path("health/", views.health_report, name="health"),
    path("start/", views.start, name="start"),
    path("account/", views.your_account, name="your_account"),
    path("easy-read/", views.easy_read, name="easy_read"),
    path("design/", views.components, name="components"),
]
