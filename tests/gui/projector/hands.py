"""A clock for tests of the time that is left."""


class Hands:
    """A clock whose hands one moves."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time
