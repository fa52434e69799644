#!/usr/bin/env python3
"""`python3 manage.py demo` and `python3 manage.py test` work on a bare Python 3.11; the rest is Django's."""

import os
import sys

if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - said before anything that needs it
        sys.exit("This needs Python 3.11 or newer. On Debian or Ubuntu: apt install python3.11 python3.11-venv")
    from marketplace import bootstrap

    try:
        done = bootstrap.run(sys.argv[1:])
    except bootstrap.CannotStart as reason:
        sys.exit(str(reason))
    if done >= 0:
        sys.exit(done)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
