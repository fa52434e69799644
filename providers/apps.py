from django.apps import AppConfig
from django.db.models.signals import post_delete, post_migrate, post_save


class ProvidersConfig(AppConfig):
    name = "providers"

    def ready(self) -> None:
        from wagtail.signals import published, unpublished

        from marketplace.core.models import CouncilRole

        from . import navigation, permissions, presenters, taxonomy  # noqa: F401
        from .groups import sync_checker
        from .models import Service
        from .receivers import tell_that_listing_changed

        post_migrate.connect(taxonomy.load_taxonomy, sender=self, dispatch_uid="load_taxonomy")
        published.connect(tell_that_listing_changed, sender=Service)
        unpublished.connect(tell_that_listing_changed, sender=Service)
        post_save.connect(sync_checker, sender=CouncilRole)
        post_delete.connect(sync_checker, sender=CouncilRole)
