"""Pages on which several alternatives are pressed: those that apply, or all of them in order."""

from PySide6.QtCore import QSize, Qt, Slot

from kulturverktyg.gui.kiosk.answer_button import Alternative
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.gui.kiosk.pages.lists import fitting, room_for
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.press_list import PressList, Sign
from kulturverktyg.gui.kiosk.touch_button import Kind, TouchButton
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.survey.definition import DONT_KNOW


class _AlternativesPage(PageView):
    """A list of alternatives, each with a column of its own; the session keeps the columns in step."""

    def add_list(self, sign: Sign, hint: str, *, below: int = 0) -> None:
        """The question and its alternatives, with room for ``below`` pixels under them."""
        count = len(self.asked.choices)
        self.take_room(room_for(count))
        self.add_question(hint=hint)
        self._labels = [self.words(choice.label) for choice in self.asked.choices]
        alternatives = [Alternative(place, words, place + 1, "") for place, words in enumerate(self._labels)]

        def made(columns: int, points: float) -> PressList:
            width = self.width_inside + 2 * RING_ROOM
            return PressList(alternatives, self.look, width, sign, columns=columns, most_points=points)

        self._list = fitting(self, count, made, below=below)
        self.add_row(self._list, self.asked.name, self.heading)
        self._list.pressed.connect(self._pressed)
        self.body.addWidget(self._list)
        self.show_answers()

    def show_answers(self) -> None:
        """Show what the session keeps."""
        answers = {place: self.answer_to(column) for place, column in enumerate(self.asked.columns)}
        self._list.show_answers(answers, {place: self.spoken_of(place) for place in answers})

    def answer_to(self, column: str) -> int:
        """What is answered in a column, 0 for nothing."""
        answer = self.session.answers.get(column, 0)
        return 0 if answer == DONT_KNOW else answer

    def words_of(self, place: int) -> str:
        """The words of the alternative at a place in the list, from 0."""
        return self._labels[place]

    def spoken_of(self, place: int) -> str:
        """What a screen reader says of an alternative."""
        raise NotImplementedError

    def press(self, column: str) -> None:
        """Answer as a press on the alternative of a column does."""
        raise NotImplementedError

    @Slot(int)
    def _pressed(self, place: int) -> None:
        self.press(self.asked.columns[place])
        self.show_answers()
        self.changed.emit()


class MultiplePage(_AlternativesPage):
    """Boxes to tick."""

    def build(self) -> None:
        """Shows what is ticked."""
        self.add_list(Sign.TICK, self.look.say("multiple.hint"))

    def spoken_of(self, place: int) -> str:
        """The words and which of the alternatives it is; that it is ticked belongs to the role."""
        count = len(self.asked.choices)
        return self.look.say("answer.position", label=self.words_of(place), position=place + 1, count=count)

    def press(self, column: str) -> None:
        """Tick, or take the tick away."""
        self.session.answer(column, 0 if self.answer_to(column) else 1)


class RankingPage(_AlternativesPage):
    """Alternatives get their places in the order in which they are pressed."""

    def build(self) -> None:
        """Shows the places given, and a way to begin again."""
        again = TouchButton(self.look.say("ranking.again"), self.look, Kind.LINK, least=QSize(self.look.px(120), 0))
        again.setObjectName("button_again")
        again.clicked.connect(self._again_clicked)
        kept = again.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        again.setSizePolicy(kept)
        self._again = again
        self.add_list(Sign.PLACE, self.look.say("ranking.hint"), below=again.height())
        self.body.addWidget(again, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_answers(self) -> None:
        """Show the places, and the way to begin again when there are any."""
        super().show_answers()
        self._again.setVisible(self._list.answered)

    def spoken_of(self, place: int) -> str:
        """The words and the place."""
        words, position = self.words_of(place), self.answer_to(self.asked.columns[place])
        if not position:
            return self.look.say("ranking.open", label=words)
        return self.look.say("ranking.chosen", label=words, position=position, count=len(self.asked.choices))

    def press(self, column: str) -> None:
        """Give the next place, or take the place away.

        The last of all got its place by itself, maybe just now; there is no other that it could have.
        """
        position, last = self.answer_to(column), len(self.asked.columns)
        if not position:
            self.session.answer(column, last)
        elif position < last:
            self.session.clear(column)
        announce(self, self.spoken_of(self.asked.columns.index(column)))

    @Slot()
    def _again_clicked(self) -> None:
        for column in self.asked.columns:
            self.session.clear(column)
        self.show_answers()
        self._list.take_focus()
        self.changed.emit()
