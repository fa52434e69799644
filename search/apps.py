from django.apps import AppConfig
from django.db.models.signals import post_migrate


class SearchConfig(AppConfig):
    name = "search"

    def ready(self) -> None:
        from . import listeners, permissions, registration, sayings  # noqa: F401

        post_migrate.connect(sayings.load_sayings, sender=self, dispatch_uid="load_sayings")
