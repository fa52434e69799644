from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "marketplace.core"
    label = "core"
    verbose_name = "Shared kernel"

    def ready(self) -> None:
        from . import audit_triggers, health, navigation, presenters  # noqa: F401
