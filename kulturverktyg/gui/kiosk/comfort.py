"""What a participant may do to see better: larger text and high contrast, forgotten for the next person."""

from kulturverktyg.gui.kiosk.look import TEXT_FACTORS
from kulturverktyg.gui.theme import Mode


class Comfort:
    """The text size and the appearance in use. ``usual`` is the appearance that everyone begins with."""

    def __init__(self, usual: Mode) -> None:
        self._usual = usual
        self.mode = usual
        self.text_factor = TEXT_FACTORS[0]

    @property
    def high_contrast(self) -> bool:
        """Whether the appearance in use is the one of high contrast."""
        return self.mode is Mode.CONTRAST

    def enlarge(self) -> None:
        """The next text size; after the largest the first."""
        place = TEXT_FACTORS.index(self.text_factor) + 1
        self.text_factor = TEXT_FACTORS[place % len(TEXT_FACTORS)]

    def toggle_contrast(self) -> None:
        """High contrast on, or off again; off is light where high contrast is the usual."""
        if not self.high_contrast:
            self.mode = Mode.CONTRAST
        else:
            self.mode = self._usual if self._usual is not Mode.CONTRAST else Mode.LIGHT

    def forget(self) -> None:
        """As everyone begins."""
        self.mode = self._usual
        self.text_factor = TEXT_FACTORS[0]
