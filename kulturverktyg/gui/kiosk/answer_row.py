"""A scale or a choice: alternatives of which one is chosen, by press, arrows or digits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kulturverktyg.gui.kiosk.answer_button import Alternative, AnswerButton, Digit, number_room
from kulturverktyg.gui.kiosk.button_grid import GAP, ButtonGrid
from kulturverktyg.gui.kiosk.look import ANSWER, SMALL, Look, Words, longest_word, wrapped_height
from kulturverktyg.gui.kiosk.paint import RING_ROOM, Mark

_SMALLEST_ANSWER = 14.0
_MOST_LINES = 3


class AnswerRow(ButtonGrid):
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
        room = width - columns * number_room(look, digit)
        font = look.font(row_points([a.label for a in alternatives], look, room, columns, most_points))
        compact = most_points < ANSWER
        buttons = [AnswerButton(a, look, mark, font, digit=digit, compact=compact) for a in alternatives]
        super().__init__(buttons, look, width, columns=columns, parent=parent)
        self._typed = 0
        if ends is not None:
            self.outer.addLayout(_end_labels(ends, look))

    def show_value(self, value: int | None) -> None:
        """Show an earlier answer without telling of it."""
        for index, button in enumerate(self.buttons):
            if button.alternative.value == value:
                button.show_chosen(True)
                self._rove(index)

    def type_digit(self, digit: int) -> bool:
        """Choose by number; True when no further digit could change it. Unknown numbers choose nothing.

        A digit that follows another at once makes a two-digit number where there is one: 1, 0 is 10.
        """
        numbers = [button.alternative.number for button in self.buttons]
        wanted = next((n for n in (self._typed * 10 + digit, digit) if n in numbers), None)
        if wanted is None:
            return False
        self._press(numbers.index(wanted))
        self._typed = wanted
        return not any(n // 10 == wanted for n in numbers if wanted)

    def _press(self, index: int) -> None:
        self._typed = 0
        button = self.buttons[index]
        button.show_chosen(True)
        self._move_focus(index)
        self.chosen.emit(button.alternative.value)

    def _step_to(self, index: int) -> None:
        self._press(index)


def row_points(labels: Sequence[str], look: Look, width: int, columns: int, most: float) -> float:
    """The largest letters, at most ``most`` points, at which no word is wider than its button and no label too long."""
    each = width // columns - look.px(GAP) - 2 * (RING_ROOM + look.px(8))
    points = most
    while points > _SMALLEST_ANSWER and not _fits(labels, look, each, points):
        points -= 1.0
    return points


def fits_in_a_row(labels: Sequence[str], look: Look, width: int) -> bool:
    """Whether buttons with the labels can stand side by side, with no word cut and no label long and thin."""
    each = width // len(labels) - look.px(GAP) - 2 * (RING_ROOM + look.px(8))
    return _fits(labels, look, each, _SMALLEST_ANSWER)


def _fits(labels: Sequence[str], look: Look, width: int, points: float) -> bool:
    font = look.font(points)
    highest = _MOST_LINES * QFontMetrics(font).lineSpacing()
    return all(longest_word(font, words) <= width and wrapped_height(font, words, width) <= highest for words in labels)


def _end_labels(ends: tuple[str, str], look: Look) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
    for text in ends:
        words = Words(text)
        words.setFont(look.font(SMALL))
        words.setWordWrap(True)
        words.set_colour(look.tokens.quiet)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
    words.stand_at_end()
    return line
