"""A page that has just come up is not yet for pressing: a double-click must not reach two pages."""

from time import monotonic


class Settle:
    """Counts from the moment that a page is shown, so that a press that waited in line while it was made
    is early too."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._until = 0.0

    def begin(self) -> None:
        """A new page is shown."""
        self._until = monotonic() + self._seconds

    def end(self) -> None:
        """It has been seen, for it has been answered; or there is nothing on it to miss."""
        self._until = 0.0

    @property
    def over(self) -> bool:
        """Whether the page may be left by a press."""
        return monotonic() >= self._until
