"""Views beside Wagtail's own pages."""
