"""What a command's exit code means: 0 done, 1 something was refused or is at fault, 2 it could not be run so."""

from django.core.management.base import CommandError


def cannot_run(sentence: str) -> CommandError:
    """To raise when what the command was given, or where it stands, does not allow it; nothing was changed."""
    return CommandError(sentence, returncode=2)
