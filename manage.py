#!/usr/bin/env python3
"""`python3 manage.py demo` and `python3 manage.py test` work on a bare Python 3.11; the rest is Django's."""

import sys

# Before anything else, and readable by any Python: a newer one may stand beside this one.
if sys.version_info < (3, 11):
    sys.exit(
        "This is Python %d.%d, and the marketplace needs 3.11 or newer. "
        "Install it (Debian and Ubuntu: apt install python3.11 python3.11-venv), "
        "then start with it by name: python3.11 manage.py" % sys.version_info[:2]
    )

if __name__ == "__main__":
    from marketplace import bootstrap

    sys.exit(bootstrap.main(sys.argv))
