from django.apps import AppConfig


class BrokerageConfig(AppConfig):
    name = "brokerage"

    def ready(self) -> None:
        from . import menu, payment_menu, payment_presenters, permissions, presenters, reconcile  # noqa: F401
        from .views import came_for, saved_needs  # noqa: F401
