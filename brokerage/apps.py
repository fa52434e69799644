from django.apps import AppConfig


class BrokerageConfig(AppConfig):
    name = "brokerage"

    def ready(self) -> None:
        from . import permissions  # noqa: F401
