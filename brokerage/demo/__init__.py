"""The demo world's people: invented, and made by calling the same actions that people's pages call."""
