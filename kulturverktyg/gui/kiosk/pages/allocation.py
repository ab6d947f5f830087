"""A page on which 100 points are dealt out over poles, as it is now and as it should be."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kulturverktyg.gui.kiosk.look import BODY, STATEMENT, Words, label
from kulturverktyg.gui.kiosk.pages.base import PageView, Room, side_label
from kulturverktyg.gui.kiosk.paint import RING_ROOM, Mark
from kulturverktyg.gui.kiosk.stepper import Stepper
from kulturverktyg.survey.definition import ALLOCATION_TOTAL, DONT_KNOW

_GAP = 20
_SIDE = 330
_SIDE_POINTS = 14.0
_FEW_POLES = 4
_SMALLER_QUESTION = 22.0
_NARROWEST_WORDS = 220


class AllocationPage(PageView):
    """One line a pole with a stepper for each side; above each side what is left to deal out."""

    def build(self) -> None:
        """Shows the points given, if any."""
        look = self.look
        self.take_room(Room.WIDE)
        many = len(self.asked.choices) > _FEW_POLES
        self.add_question(points=_SMALLER_QUESTION if many else STATEMENT)
        self._steppers: dict[str, Stepper] = {}
        self._left: dict[Mark, Words] = {}
        self._side = max(
            Stepper.width_in(look),
            min(round(look.px(_SIDE) * look.text_factor), self.width_inside // 2 - look.px(_GAP)),
        )
        beside = self.width_inside - 2 * (self._side + look.px(_GAP))
        self._stacked = beside < look.px(_NARROWEST_WORDS) * look.text_factor
        grid = QGridLayout()
        grid.setContentsMargins(RING_ROOM, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(_GAP))
        grid.setVerticalSpacing(0 if many else look.px(2))
        self.body.addLayout(grid)
        self._add_sides(grid)
        self._add_poles(grid, self.width_inside if self._stacked else beside)
        self._show_left()

    def _add_sides(self, grid: QGridLayout) -> None:
        for column, mark in enumerate((Mark.NOW, Mark.DESIRED), start=1):
            width = self._side
            grid.addWidget(
                side_label(mark, self.look, width, points=_SIDE_POINTS), 0, column, Qt.AlignmentFlag.AlignBottom
            )
            left = label(self._most_words(), self.look.font(BODY), width)
            left.setContentsMargins(RING_ROOM, 0, 0, 0)
            left.setObjectName(f"label_left_{mark}")
            self._left[mark] = left
            grid.addWidget(left, 1, column, Qt.AlignmentFlag.AlignTop)

    def _add_poles(self, grid: QGridLayout, width: int) -> None:
        for place, pole in enumerate(self.asked.choices):
            words = label(self.words(pole.label), self.look.font(BODY), width)
            line = 2 * place + 2
            if self._stacked:
                grid.addWidget(words, line, 0, 1, 3)
            else:
                grid.addWidget(words, line, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, mark in enumerate((Mark.NOW, Mark.DESIRED), start=1):
                stepper = self._stepper(f"{self.asked.name}.{mark}.{pole.name}", mark, words.text())
                grid.addWidget(stepper, line + self._stacked, column, Qt.AlignmentFlag.AlignLeft)

    def _stepper(self, column: str, mark: Mark, pole: str) -> QWidget:
        look = self.look
        given = self.session.answers.get(column, 0)
        stepper = Stepper(
            look,
            look.say("allocation.points", side=look.say(f"pair.{mark}"), pole=pole),
            look.say("allocation.more", pole=pole),
            look.say("allocation.less", pole=pole),
            0 if given == DONT_KNOW else given,
        )
        stepper.setObjectName(f"points_{column}")
        stepper.field.setObjectName(f"field_{column}")
        stepper.changed.connect(partial(self._points_changed, column))
        self._steppers[column] = stepper
        return stepper

    def take_focus(self) -> bool:
        """The first pole."""
        next(iter(self._steppers.values())).field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def type_digit(self, digit: int) -> None:
        """Digits that nothing else takes go to the first pole."""
        self.take_focus()
        next(iter(self._steppers.values())).field.setValue(digit)

    def _points_changed(self, column: str, points: int) -> None:
        self.session.answer(column, points)
        self._show_left()
        self.changed.emit()

    def _show_left(self) -> None:
        tokens = self.look.tokens
        for mark, line in self._left.items():
            side = f"{self.asked.name}.{mark}."
            left = ALLOCATION_TOTAL - sum(
                stepper.field.value() for column, stepper in self._steppers.items() if column.startswith(side)
            )
            line.setText(self._left_words(left))
            line.set_colour(tokens.danger if left < 0 else tokens.ink if left else tokens.primary)

    def _left_words(self, left: int) -> str:
        if left > 0:
            return self.look.say("allocation.left", points=left)
        if left < 0:
            return self.look.say("allocation.over", points=-left)
        return self.look.say("allocation.full", total=ALLOCATION_TOTAL)

    def _most_words(self) -> str:
        return max((self._left_words(left) for left in (100, 0, -100)), key=len)
