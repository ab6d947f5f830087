"""Alternatives as equal buttons in columns: one Tab stop, and arrows that go through them in reading order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kulturverktyg.gui.kiosk.answer_button import AnswerButton
from kulturverktyg.gui.kiosk.look import Look, longest_word

#: Air between buttons.
GAP = 4
_FEW_LINES = 5


class ButtonGrid(QWidget):
    """Column by column from the first alternative. What a press does is for the subclass to say."""

    def __init__(
        self, buttons: Sequence[AnswerButton], look: Look, width: int, *, columns: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons = list(buttons)
        self.setFixedWidth(width)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(look.px(GAP))
        self.outer.addLayout(self._grid(look, width, columns))
        for button in self._buttons:
            button.clicked.connect(self._button_clicked)
            button.stepped.connect(self._button_stepped)
        self._rove(0)

    def _grid(self, look: Look, width: int, columns: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        gap = look.px(GAP)
        grid.setHorizontalSpacing(gap)
        rows = -(-len(self._buttons) // columns)
        grid.setVerticalSpacing(0 if rows > _FEW_LINES else gap)
        each, left_over = divmod(width - gap * (columns - 1), columns)
        height = max(button.height_at(each) for button in self._buttons)
        for index, button in enumerate(self._buttons):
            column, row = divmod(index, rows)
            button.setFixedSize(each + 1 if column < left_over else each, height)
            grid.addWidget(button, row, column)
        return grid

    def name_after(self, name: str) -> None:
        """Give the grid and its alternatives names, so that focus finds its way back when a page is remade."""
        self.setObjectName(f"row_{name}")
        for button in self._buttons:
            button.setObjectName(f"answer_{name}_{button.alternative.value}")

    @property
    def buttons(self) -> tuple[AnswerButton, ...]:
        """The alternatives in reading order."""
        return tuple(self._buttons)

    @property
    def answered(self) -> bool:
        """Whether anything is chosen."""
        return any(button.chosen for button in self._buttons)

    @property
    def cuts_words(self) -> bool:
        """Whether a word is wider than its button has room for."""
        return any(
            longest_word(b.font(), b.alternative.label) > b.width_for_words(b.minimumWidth()) for b in self._buttons
        )

    @property
    def has_focus(self) -> bool:
        """Whether keys go here."""
        return self.window().focusWidget() in self._buttons

    def take_focus(self) -> None:
        """Focus the alternative that Tab would lead to."""
        stops = (button for button in self._buttons if button.focusPolicy() == Qt.FocusPolicy.StrongFocus)
        next(stops).setFocus(Qt.FocusReason.OtherFocusReason)

    def type_digit(self, digit: int) -> bool:
        """Press by number; True when no further digit could change it."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus belongs to an alternative."""
        super().focusInEvent(event)
        self.take_focus()

    @Slot()
    def _button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            self._press(self._buttons.index(button))

    @Slot(int)
    def _button_stepped(self, step: int) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            index = self._buttons.index(button) + step
            self._step_to(min(max(index, 0), len(self._buttons) - 1))

    def _press(self, index: int) -> None:
        """An alternative is pressed."""

    def _step_to(self, index: int) -> None:
        """An arrow key leads to an alternative."""

    def _move_focus(self, index: int) -> None:
        self._buttons[index].setFocus(Qt.FocusReason.OtherFocusReason)
        self._rove(index)

    def _rove(self, stop: int) -> None:
        """Only one alternative is a Tab stop."""
        for index, button in enumerate(self._buttons):
            tab = Qt.FocusPolicy.StrongFocus if index == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)
