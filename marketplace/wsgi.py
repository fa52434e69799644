import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
application = get_wsgi_application()


def start() -> None:
    """gunicorn runs no system checks, so what must be true before money moves is checked here (docs/adr/0002)."""
    from django.db import connections

    from brokerage.ledger.integrity import require_triggers

    require_triggers()
    connections.close_all()  # a worker that is forked later must not share this one


start()
