"""What an action raises when it refuses. Every message is a sentence that says what to do next."""


class Refused(Exception):
    """An action said no; `str(error)` is shown to the person as it is."""


class NotPermitted(Refused):
    """The person has no right to do this."""


class IllegalMove(Refused):
    """The thing is not in a state from which this can be done."""
