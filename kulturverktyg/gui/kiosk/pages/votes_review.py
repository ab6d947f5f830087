"""The last look before a vote is sent: what one has given, and a way to each page."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kulturverktyg.collect.pages import Page
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.gui.kiosk.look import BODY, LABEL, TEXT_FACTORS, label
from kulturverktyg.gui.kiosk.pages.base import PageView, Room
from kulturverktyg.gui.kiosk.pages.review import NumberButton
from kulturverktyg.gui.kiosk.pages.votes import left_words, vote_of
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.touch_button import TouchButton

_ONE_COLUMN = 5


class _ReviewPage(PageView):
    """A heading, and under it in one sentence how far one has come."""

    def add_summary(self, summary: str) -> None:
        """Both; read together."""
        look = self.look
        self.add_heading(look.say("vote.review"))
        told = label(summary, look.font(LABEL, bold=True), self.width_inside)
        told.setObjectName("label_summary")
        self.body.addWidget(self._indented(told))
        self.space(16)
        self.heading = f"{self.heading}. {summary}"

    def take_focus(self) -> bool:
        """The primary button below has it."""
        return False


class DotsReviewPage(_ReviewPage):
    """The options that one has given dots, each a way to its page."""

    def build(self) -> None:
        """In the order that one has met them in; in two columns when they are many."""
        look, session = self.look, self.session
        voter = session.voter
        given = [option for option in voter.order if voter.given[option]]
        across = 2 if len(given) > _ONE_COLUMN and look.text_factor <= TEXT_FACTORS[1] else 1
        self.take_room(Room.FULL if across > 1 else Room.TEXT)
        self.add_summary(left_words(session, look) if given else look.say("vote.none"))
        pages = {option: page for page in session.sheet_pages for option in session.options_of(page)}
        grid = QGridLayout()
        grid.setSpacing(look.px(2))
        width = (self.width_inside + 2 * RING_ROOM) // across - look.px(2)
        for place, option in enumerate(given):
            line = self._line(option, pages[option], width)
            grid.addWidget(line, place // across, place % across)
        self.body.addLayout(grid)

    def _line(self, option: int, page: Page, width: int) -> QWidget:
        look = self.look
        words = look.isolated(vote_of(self.session).options[option])
        said = look.say("vote.with_dots", option=words, count=self.session.voter.given[option])
        button = TouchButton(said, look, points=BODY, leading=True)
        button.resize_to(width, look.target)
        button.setObjectName(f"button_option_{option}")
        button.clicked.connect(partial(self.jumped.emit, page))
        return button


class MatrixReviewPage(_ReviewPage):
    """A number for every option, filled when it is judged."""

    def build(self) -> None:
        """The numbers count the options in the order that one has met them in."""
        look, session = self.look, self.session
        states = {page: session.judgement_of(page) for page in session.sheet_pages}
        left = sum(state is not AnswerState.ANSWERED for state in states.values())
        self.add_summary(self._summary(left))
        jump = label(look.say("vote.jump"), look.font(BODY), self.width_inside)
        self.body.addWidget(self._indented(jump))
        self.space(8)
        self.body.addLayout(self._numbers(states))

    def _summary(self, left: int) -> str:
        look = self.look
        if self.session.nothing_answered:
            return look.say("vote.not_judged")
        return look.say("vote.skipped", count=left) if left else look.say("vote.complete")

    def _numbers(self, states: dict[Page, AnswerState]) -> QVBoxLayout:
        look = self.look
        column, grid = QVBoxLayout(), QGridLayout()
        grid.setSpacing(look.px(2))
        side = max(look.target, round(look.px(56) * min(look.text_factor, 1.6))) + 2 * RING_ROOM
        across = max(1, (self.width_inside + look.px(2)) // (side + look.px(2)))
        for place, (page, state) in enumerate(states.items()):
            grid.addWidget(self._number(place + 1, page, state, side), place // across, place % across)
        grid.setColumnStretch(across, 1)
        column.addLayout(grid)
        return column

    def _number(self, number: int, page: Page, state: AnswerState, side: int) -> QWidget:
        look = self.look
        (option,) = self.session.options_of(page)
        button = NumberButton(number, state, look, side)
        button.setObjectName(f"number_{page.sheet}")
        text = look.isolated(vote_of(self.session).options[option])
        said = look.say("vote.option", number=number, text=text)
        button.setAccessibleName(f"{said} {look.say(f'state.{state}')}")
        button.clicked.connect(partial(self.jumped.emit, page))
        return button
