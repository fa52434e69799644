from django.apps import AppConfig


class LedgerConfig(AppConfig):
    name = "brokerage.ledger"
    label = "ledger"

    def ready(self) -> None:
        from marketplace.core.health import add_check

        from . import checks, integrity  # noqa: F401

        add_check("ledger_triggers", integrity.health)
