"""A wanted level to type or step to, or none."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.vision import LEVELS
from kulturverktyg.gui.widgets.number_box import NumberBox

NONE = -1
_WORDS = "Ingen"
_STEP = 5


class LevelBox(NumberBox):
    """An index of 0 to 100; an empty field is no level. The first step up from none goes to ``start``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = LEVELS[-1] // 2
        self.setRange(NONE, LEVELS[-1])
        self.setSingleStep(_STEP)
        self.setSpecialValueText(_WORDS)
        self.setKeyboardTracking(False)
        self.setAccessibleName(f"Önskad nivå för {title}")
        self.setMinimumWidth(96)

    @property
    def level(self) -> int | None:
        """The level, or None."""
        return self.value() if self.value() != NONE else None

    def show_level(self, level: int | None) -> None:
        """Hold a level without telling of it."""
        self.show_value(NONE if level is None else level)

    def stepBy(self, steps: int) -> None:
        if self.value() == NONE and steps > 0:
            self.setValue(self.start)
        else:
            super().stepBy(steps)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if _is_none(text):
            return QValidator.State.Acceptable, text, position
        return super().validate(text, position)

    def valueFromText(self, text: str) -> int:
        return NONE if _is_none(text) else super().valueFromText(text)

    def fixup(self, text: str) -> str:
        bounds = f"från {LEVELS[0]} till {LEVELS[-1]}"
        self.refused.emit(f"{self.accessibleName()} ska vara {bounds}, inte {text.strip()}.")
        return text


def _is_none(text: str) -> bool:
    return text.strip().casefold() in ("", _WORDS.casefold())
