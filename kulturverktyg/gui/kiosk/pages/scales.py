"""Pages on which one alternative is chosen: now and desired, one scale, a choice, and 0–10."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kulturverktyg.gui.kiosk.answer_button import Alternative, Digit
from kulturverktyg.gui.kiosk.answer_row import AnswerRow, fits_in_a_row
from kulturverktyg.gui.kiosk.look import ANSWER, STATEMENT
from kulturverktyg.gui.kiosk.pages.base import PageView, Room, side_label
from kulturverktyg.gui.kiosk.paint import RING_ROOM, Mark
from kulturverktyg.survey.definition import DONT_KNOW, Scale

_RECOMMENDATIONS = range(11)
_ONE_COLUMN = 5
#: Letters of a statement above a tall scale.
COMPACT = 19.0
_TWO_COLUMNS = 12
_THREE_COLUMNS = 18
_MOST_COLUMNS = 5
#: Letters of an alternative in a long list.
COMPACT_ANSWER = 14.0


class AnswerPage(PageView):
    """Rows that each answer one column."""

    def connect_row(self, row: AnswerRow, column: str, spoken: str) -> None:
        """Show what is answered in the column, and answer it from now on."""
        self.add_row(row, column, spoken)
        value = self.session.answers.get(column)
        row.show_value(None if value == DONT_KNOW else value)
        row.chosen.connect(partial(self._answer, column))

    def scale_row(self, column: str, scale: Scale, width: int, mark: Mark, *, upright: bool) -> AnswerRow:
        """One scale as a row of buttons, or as a column of them when words are too long for a row."""
        alternatives, ends = self.alternatives(scale, mark)
        digit = Digit.NOWHERE if ends is not None else Digit.ASIDE if upright else Digit.CORNER
        row = AnswerRow(
            alternatives,
            self.look,
            width,
            columns=1 if upright else len(alternatives),
            mark=mark,
            digit=digit,
            ends=None if upright else ends,
        )
        self.connect_row(row, column, self._scale_words(mark))
        return row

    def alternatives(self, scale: Scale, mark: Mark) -> tuple[tuple[Alternative, ...], tuple[str, str] | None]:
        """The scale's points, and the words for its ends when the points have no words of their own."""
        labels = [self.words(text) for text in scale.labels]
        if len(labels) == scale.points:
            shown, spoken, ends = labels, labels, None
        else:
            shown = [str(point) for point in range(1, scale.points + 1)]
            spoken = [labels[0], *shown[1:-1], labels[-1]]
            ends = (labels[0], labels[-1])
        return tuple(
            Alternative(point, words, point, self._spoken(aloud, point, scale.points, mark))
            for point, (words, aloud) in enumerate(zip(shown, spoken, strict=True), start=1)
        ), ends

    def _spoken(self, words: str, position: int, count: int, mark: Mark) -> str:
        look = self.look
        answer = look.say("answer.position", label=words, position=position, count=count)
        return look.say("answer.of_scale", scale=self._scale_words(mark), answer=answer)

    def _scale_words(self, mark: Mark) -> str:
        return self.look.say(f"pair.{mark}") if mark else self.words(self.asked.text)

    def _answer(self, column: str, value: int) -> None:
        self.session.answer(column, value)
        self.changed.emit()


class PairPage(AnswerPage):
    """The statement once; below it how it is and how it should be."""

    def build(self) -> None:
        """Two rows, or two columns side by side when the words are too long for rows."""
        scale = self.asked.scale
        if scale is None:
            raise ValueError(self.asked.name)
        full = self.look.width + 2 * RING_ROOM
        upright = not fits_in_a_row(self.alternatives(scale, Mark.NOW)[0], self.look, full)
        self.add_question(points=COMPACT if upright and scale.points > _ONE_COLUMN else STATEMENT)
        now, desired = self.asked.columns
        sides = ((now, Mark.NOW), (desired, Mark.DESIRED))
        if upright:
            self._side_by_side(scale, sides, full)
            return
        for column, mark in sides:
            self.body.addWidget(side_label(mark, self.look, full))
            self.space(4)
            self.body.addWidget(self.scale_row(column, scale, full, mark, upright=False))
            self.space(20)

    def _side_by_side(self, scale: Scale, sides: Sequence[tuple[str, Mark]], full: int) -> None:
        gap = self.look.px(24)
        half = (full - gap) // 2
        both = QHBoxLayout()
        both.setSpacing(gap)
        for column, mark in sides:
            one = QVBoxLayout()
            one.setSpacing(self.look.px(4))
            one.addWidget(side_label(mark, self.look, half))
            one.addStretch(1)
            one.addWidget(self.scale_row(column, scale, half, mark, upright=True))
            both.addLayout(one)
        self.body.addLayout(both)


class ScalePage(AnswerPage):
    """One scale."""

    def build(self) -> None:
        """One row, or one column when the words are too long."""
        scale = self.asked.scale
        if scale is None:
            raise ValueError(self.asked.name)
        self.add_question()
        full = self.look.width + 2 * RING_ROOM
        upright = not fits_in_a_row(self.alternatives(scale, Mark.NONE)[0], self.look, full)
        row = self.scale_row(self.asked.name, scale, full, Mark.NONE, upright=upright)
        self.body.addWidget(row)


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


def is_long(count: int) -> bool:
    """Whether a list of so many alternatives needs smaller letters."""
    return count > _TWO_COLUMNS


def room_for(count: int) -> Room:
    """The width that a list of so many alternatives needs."""
    if count <= _ONE_COLUMN:
        return Room.TEXT
    return Room.WIDE if count <= _THREE_COLUMNS else Room.FULL


def choice_list(page: PageView, labels: Sequence[str], notes: Sequence[str]) -> AnswerRow:
    """A numbered list of alternatives whose values are their places, from 0."""
    look, count = page.look, len(labels)
    alternatives = [
        Alternative(
            place,
            words,
            place + 1,
            look.say(
                "answer.position",
                label=f"{words}, {note}" if note else words,
                position=place + 1,
                count=count,
            ),
            note,
        )
        for place, (words, note) in enumerate(zip(labels, notes, strict=True))
    ]
    columns = 1 if count <= _ONE_COLUMN else 2 if count <= _TWO_COLUMNS else 3
    if look.text_factor > 1:
        columns = min(columns, 2 if look.text_factor < TEXT_TWO_COLUMNS else 1)

    def row(columns: int, points: float) -> AnswerRow:
        width = page.width_inside + 2 * RING_ROOM
        return AnswerRow(alternatives, look, width, columns=columns, digit=Digit.LEADING, most_points=points)

    usual = row(columns, COMPACT_ANSWER if is_long(count) else ANSWER)
    room = look.room_for_page - page.body.sizeHint().height()
    if usual.sizeHint().height() <= room or look.text_factor >= TEXT_TWO_COLUMNS:
        return usual
    tighter = (row(more, COMPACT_ANSWER) for more in range(columns, min(count, _MOST_COLUMNS) + 1))
    whole = [made for made in tighter if not made.cuts_words]
    fitting = (made for made in whole if made.sizeHint().height() <= room)
    return next(fitting, min(whole, key=_height, default=usual))


def _height(row: AnswerRow) -> int:
    return row.sizeHint().height()


#: From this text size on, lists stand in one column.
TEXT_TWO_COLUMNS = 1.6
