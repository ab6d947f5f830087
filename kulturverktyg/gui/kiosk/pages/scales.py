"""Pages on which one alternative is chosen: now and desired, one scale, a choice, and 0–10."""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kulturverktyg.gui.kiosk.answer_button import Alternative, Digit
from kulturverktyg.gui.kiosk.answer_row import AnswerRow, fits_in_a_row
from kulturverktyg.gui.kiosk.look import ANSWER, LABEL, STATEMENT
from kulturverktyg.gui.kiosk.pages.base import PageView, Room, side_label
from kulturverktyg.gui.kiosk.pages.lists import TEXT_ONE_COLUMN, choice_list, room_for
from kulturverktyg.gui.kiosk.paint import RING_ROOM, Mark
from kulturverktyg.survey.definition import DONT_KNOW, Scale

_RECOMMENDATIONS = range(11)
#: Points that stand below one another in one column.
_ONE_COLUMN = 6
#: Points below one another that leave room for a statement in large letters.
_FEW_POINTS = 5
_SMALLER = 22.0
_SMALLEST = 19.0
_SMALLEST_ANSWER = 14.0


class AnswerPage(PageView):
    """Rows that each answer one column."""

    def connect_row(self, row: AnswerRow, column: str, spoken: str) -> None:
        """Show what is answered in the column, and answer it from now on."""
        self.add_row(row, column, spoken)
        value = self.session.answers.get(column)
        row.show_value(None if value == DONT_KNOW else value)
        row.chosen.connect(partial(self._answer, column))

    def _answer(self, column: str, value: int) -> None:
        self.session.answer(column, value)
        self.changed.emit()


class _ScaledPage(AnswerPage):
    """The points of a scale stand in a row, or below one another when their words are too long for that."""

    @property
    def scale(self) -> Scale:
        """The question's scale; ValueError when it has none."""
        if self.asked.scale is None:
            raise ValueError(self.asked.name)
        return self.asked.scale

    @cached_property
    def upright(self) -> bool:
        """Whether the points stand below one another."""
        return not fits_in_a_row(self._shown, self.look, self.look.width + 2 * RING_ROOM)

    @property
    def in_two_columns(self) -> bool:
        """Whether there are too many points below one another for one column."""
        return self.upright and self.scale.points > _ONE_COLUMN and self.look.text_factor < TEXT_ONE_COLUMN

    @property
    def letters(self) -> float:
        """Points of the statement: fewer above many points that stand below one another."""
        if self.in_two_columns:
            return _SMALLER
        return _SMALLEST if self.upright and self.scale.points > _FEW_POINTS else STATEMENT

    def scale_row(self, column: str, width: int, mark: Mark, *, above: int = 0) -> AnswerRow:
        """The scale, once, answering ``column``; in letters that leave room for ``above`` pixels over it."""
        row = self._made_row(width, mark, ANSWER)
        if self.upright and self.look.text_factor < TEXT_ONE_COLUMN:
            room = self.look.room_for_page - self.body.sizeHint().height() - above
            for points in (LABEL, _SMALLEST_ANSWER):
                if row.sizeHint().height() > room:
                    row = self._made_row(width, mark, points)
        self.connect_row(row, column, self._scale_words(mark))
        return row

    def _made_row(self, width: int, mark: Mark, points: float) -> AnswerRow:
        alternatives, ends, upright = self._alternatives(mark), self._ends, self.upright
        across = (2 if self.in_two_columns else 1) if upright else len(alternatives)
        return AnswerRow(
            alternatives,
            self.look,
            width,
            columns=across,
            mark=mark,
            digit=Digit.NOWHERE if ends is not None else Digit.ASIDE if upright else Digit.CORNER,
            ends=None if upright else ends,
            most_points=points,
        )

    @cached_property
    def _labels(self) -> Sequence[str]:
        return [self.words(text) for text in self.scale.labels] or [""]

    @cached_property
    def _ends(self) -> tuple[str, str] | None:
        """The words for the ends when the points have no words of their own."""
        return None if len(self._labels) == self.scale.points else (self._labels[0], self._labels[-1])

    @cached_property
    def _shown(self) -> Sequence[str]:
        """What stands on each point."""
        return self._labels if self._ends is None else [str(point) for point in range(1, self.scale.points + 1)]

    def _alternatives(self, mark: Mark) -> tuple[Alternative, ...]:
        spoken = list(self._shown)
        if self._ends is not None:
            spoken[0], spoken[-1] = self._ends
        return tuple(
            Alternative(point, words, point, self._spoken(aloud, point, mark))
            for point, (words, aloud) in enumerate(zip(self._shown, spoken, strict=True), start=1)
        )

    def _spoken(self, words: str, position: int, mark: Mark) -> str:
        look = self.look
        answer = look.say("answer.position", label=words, position=position, count=self.scale.points)
        return look.say("answer.of_scale", scale=self._scale_words(mark), answer=answer)

    def _scale_words(self, mark: Mark) -> str:
        return self.look.say(f"pair.{mark}") if mark else self.words(self.asked.text)


class PairPage(_ScaledPage):
    """The statement once; below it how it is and how it should be."""

    def build(self) -> None:
        """Two rows, or side by side when the points stand below one another."""
        if self.in_two_columns:
            self.take_room(Room.FULL)
        self.add_question(points=self.letters)
        now, desired = self.asked.columns
        sides = ((now, Mark.NOW), (desired, Mark.DESIRED))
        if self.upright:
            self._side_by_side(sides)
            return
        full = self.width_inside + 2 * RING_ROOM
        for column, mark in sides:
            self.body.addWidget(side_label(mark, self.look, full))
            self.space(4)
            self.body.addWidget(self.scale_row(column, full, mark))
            self.space(20)

    def _side_by_side(self, sides: Sequence[tuple[str, Mark]]) -> None:
        gap = self.look.px(24)
        half = (self.width_inside + 2 * RING_ROOM - gap) // 2
        both = QHBoxLayout()
        both.setSpacing(gap)
        for column, mark in sides:
            one = QVBoxLayout()
            one.setSpacing(self.look.px(4))
            side = side_label(mark, self.look, half)
            one.addWidget(side)
            one.addStretch(1)
            one.addWidget(self.scale_row(column, half, mark, above=side.sizeHint().height() + self.look.px(4)))
            both.addLayout(one)
        self.body.addLayout(both)


class ScalePage(_ScaledPage):
    """One scale."""

    def build(self) -> None:
        """One row, or below one another when the words are too long."""
        self.add_question(points=self.letters)
        self.body.addWidget(self.scale_row(self.asked.name, self.width_inside + 2 * RING_ROOM, Mark.NONE))


class RecommendationPage(AnswerPage):
    """0 to 10 in a row."""

    def build(self) -> None:
        """The question says what is recommended, and its help may say what the ends mean."""
        self.add_question()
        look, asked = self.look, self.words(self.asked.text)
        alternatives = [
            Alternative(number, str(number), number, look.say("answer.of_scale", scale=asked, answer=str(number)))
            for number in _RECOMMENDATIONS
        ]
        row = AnswerRow(
            alternatives,
            look,
            look.width + 2 * RING_ROOM,
            columns=len(alternatives),
            ends=(look.say("recommendation.low"), look.say("recommendation.high")),
        )
        self.connect_row(row, self.asked.name, self.heading)
        self.body.addWidget(row)


class ChoicePage(AnswerPage):
    """Alternatives below one another, numbered as they are typed."""

    def build(self) -> None:
        """One list; in two or three columns when it is long."""
        self.take_room(room_for(len(self.asked.choices)))
        self.add_question()
        labels = [self.words(choice.label) for choice in self.asked.choices]
        row = choice_list(self, labels, [""] * len(labels))
        self.connect_row(row, self.asked.name, self.heading)
        self.body.addWidget(row)
