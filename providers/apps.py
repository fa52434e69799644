from django.apps import AppConfig
from django.db.models.signals import post_delete, post_migrate, post_save


class ProvidersConfig(AppConfig):
    name = "providers"

    def ready(self) -> None:
        from django.contrib.auth.signals import user_logged_in
        from wagtail.signals import published, unpublished

        from marketplace.core.models import CouncilRole

        from . import navigation, permissions, presenters, taxonomy  # noqa: F401
        from .groups import sync_checker
        from .models import Service
        from .own_list import keep_what_the_visit_listed
        from .receivers import tell_that_listing_changed

        post_migrate.connect(taxonomy.load_taxonomy, sender=self, dispatch_uid="load_taxonomy")
        published.connect(tell_that_listing_changed, sender=Service)
        unpublished.connect(tell_that_listing_changed, sender=Service)
        user_logged_in.connect(keep_what_the_visit_listed, dispatch_uid="keep_what_the_visit_listed")
        post_save.connect(sync_checker, sender=CouncilRole)
        post_delete.connect(sync_checker, sender=CouncilRole)
