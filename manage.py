#!/usr/bin/env python3
"""`python3 manage.py demo` and `python3 manage.py test` work on a bare Python 3.11; the rest is Django's."""

import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
