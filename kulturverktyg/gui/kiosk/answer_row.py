"""A scale or a choice: alternatives of which one is chosen, one Tab stop, arrows and digits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kulturverktyg.gui.kiosk.answer_button import Alternative, AnswerButton, Digit, number_room
from kulturverktyg.gui.kiosk.look import ANSWER, SMALL, Look, longest_word
from kulturverktyg.gui.kiosk.paint import RING_ROOM, Mark

_GAP = 4
_FEW_LINES = 5
_SMALLEST_ANSWER = 14.0


class AnswerRow(QWidget):
    """Tells which value was chosen. ``ends`` are words under the first and the last alternative."""

    chosen = Signal(int)

    def __init__(
        self,
        alternatives: Sequence[Alternative],
        look: Look,
        width: int,
        *,
        columns: int,
        mark: Mark = Mark.NONE,
        digit: Digit = Digit.NOWHERE,
        ends: tuple[str, str] | None = None,
        most_points: float = ANSWER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._typed = 0
        self._columns = columns
        self.setFixedWidth(width)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = look.font(
            row_points(alternatives, look, width - columns * number_room(look, digit), columns, most_points)
        )
        compact = most_points < ANSWER
        self._buttons = [AnswerButton(a, look, mark, font, digit=digit, compact=compact) for a in alternatives]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.px(4))
        outer.addLayout(self._grid(look, width))
        if ends is not None:
            outer.addLayout(_end_labels(ends, look))
        for button in self._buttons:
            button.clicked.connect(self._button_clicked)
            button.stepped.connect(self._button_stepped)
        self._rove(0)

    def _grid(self, look: Look, width: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        gap = look.px(_GAP)
        grid.setHorizontalSpacing(gap)
        rows = -(-len(self._buttons) // self._columns)
        grid.setVerticalSpacing(0 if rows > _FEW_LINES else gap)
        each = (width - gap * (self._columns - 1)) // self._columns
        height = max(button.height_at(each) for button in self._buttons)
        for index, button in enumerate(self._buttons):
            button.setFixedSize(each, height)
            grid.addWidget(button, index % rows, index // rows)
        return grid

    def name_after(self, name: str) -> None:
        """Give the row and its alternatives names, so that focus finds its way back when a page is remade."""
        self.setObjectName(f"row_{name}")
        for button in self._buttons:
            button.setObjectName(f"answer_{name}_{button.alternative.value}")

    @property
    def buttons(self) -> tuple[AnswerButton, ...]:
        """The alternatives in reading order."""
        return tuple(self._buttons)

    @property
    def cuts_words(self) -> bool:
        """Whether a word is wider than its button has room for."""
        return any(
            longest_word(b.font(), b.alternative.label) > b.width_for_words(b.minimumWidth()) for b in self._buttons
        )

    @property
    def value(self) -> int | None:
        """What is chosen."""
        return next((b.alternative.value for b in self._buttons if b.isChecked()), None)

    @property
    def has_focus(self) -> bool:
        """Whether keys go here."""
        return self.window().focusWidget() in self._buttons

    def show_value(self, value: int | None) -> None:
        """Show an earlier answer without telling of it."""
        for index, button in enumerate(self._buttons):
            if button.alternative.value == value:
                button.setChecked(True)
                self._rove(index)

    def take_focus(self) -> None:
        """Focus the chosen alternative, or the first."""
        chosen = (button for button in self._buttons if button.isChecked())
        next(chosen, self._buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def type_digit(self, digit: int) -> bool:
        """Choose by number; True when no further digit could change it. Unknown numbers choose nothing.

        A digit that follows another at once makes a two-digit number where there is one: 1, 0 is 10.
        """
        numbers = [button.alternative.number for button in self._buttons]
        wanted = next((n for n in (self._typed * 10 + digit, digit) if n in numbers), None)
        if wanted is None:
            return False
        self._choose(numbers.index(wanted))
        self._typed = wanted
        return not any(n // 10 == wanted for n in numbers if wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus belongs to an alternative."""
        super().focusInEvent(event)
        self.take_focus()

    @Slot()
    def _button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            self._choose(self._buttons.index(button))

    @Slot(int)
    def _button_stepped(self, step: int) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            index = self._buttons.index(button) + step
            self._choose(min(max(index, 0), len(self._buttons) - 1))

    def _choose(self, index: int) -> None:
        self._typed = 0
        button = self._buttons[index]
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rove(index)
        self.chosen.emit(button.alternative.value)

    def _rove(self, stop: int) -> None:
        """Only the chosen alternative, or the first, is a Tab stop."""
        for index, button in enumerate(self._buttons):
            tab = Qt.FocusPolicy.StrongFocus if index == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)


def row_points(alternatives: Sequence[Alternative], look: Look, width: int, columns: int, most: float) -> float:
    """The largest letters, at most ``most`` points, at which no word is wider than its button."""
    each = width // columns - look.px(_GAP) - 2 * (RING_ROOM + look.px(8))
    points = most
    while points > _SMALLEST_ANSWER and not _fits(alternatives, look, each, points):
        points -= 1.0
    return points


def fits_in_a_row(alternatives: Sequence[Alternative], look: Look, width: int) -> bool:
    """Whether all alternatives can stand side by side without cutting a word."""
    each = width // len(alternatives) - look.px(_GAP) - 2 * (RING_ROOM + look.px(8))
    return _fits(alternatives, look, each, _SMALLEST_ANSWER)


def _fits(alternatives: Sequence[Alternative], look: Look, width: int, points: float) -> bool:
    font = look.font(points)
    return all(longest_word(font, alternative.label) <= width for alternative in alternatives)


def _end_labels(ends: tuple[str, str], look: Look) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
    for text, side in zip(ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
        words = QLabel(text)
        words.setFont(look.font(SMALL))
        words.setWordWrap(True)
        words.setProperty("role", "quiet")
        words.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
    return line
