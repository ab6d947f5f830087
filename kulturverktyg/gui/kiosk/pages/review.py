"""The last look before submitting: what is unanswered, and a way to every page."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kulturverktyg.collect.pages import ROLE, UNIT, Page
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.gui.kiosk.look import BODY, LABEL, SMALL, TEXT_FACTORS, Look, label
from kulturverktyg.gui.kiosk.pages.base import PageView, Room
from kulturverktyg.gui.kiosk.paint import RING_ROOM, paint_ring
from kulturverktyg.gui.kiosk.touch_button import TouchButton

_MOST_SHOWN = 4
_TITLE = 25.0
_LEFT_OUT = (AnswerState.INVALID, AnswerState.SKIPPED, AnswerState.PARTLY)


class ReviewPage(PageView):
    """To the left what is left out, to the right a number for every question."""

    def build(self) -> None:
        """Summary, what is left out, all questions, group."""
        session, look = self.session, self.look
        self.take_room(Room.FULL)
        states = {page: session.state_of(page) for page in session.question_pages}
        left_out = [page for page in states if states[page] in _LEFT_OUT]
        summary = self._summary(left_out, wrong=AnswerState.INVALID in states.values())
        self.add_heading(look.say("review.title"), points=_TITLE)
        told = label(summary, look.font(LABEL, bold=bool(left_out)), self.width_inside)
        told.setObjectName("label_summary")
        self.body.addWidget(self._indented(told))
        self.space(16)
        self.heading = f"{self.heading}. {summary}"
        gap = look.px(40)
        beside = bool(left_out or self._groups()) and look.text_factor <= TEXT_FACTORS[1]
        width = (self.width_inside - gap) // 2 if beside else self.width_inside
        parts: QVBoxLayout | QHBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        parts.setSpacing(gap if beside else look.px(16))
        self.body.addLayout(parts)
        if left_out or self._groups():
            parts.addLayout(self._beside_numbers(left_out, width))
        parts.addLayout(self._numbers(states, width))

    def _summary(self, left_out: list[Page], *, wrong: bool) -> str:
        if wrong:
            return self.look.say("review.invalid")
        if self.session.nothing_answered:
            return self.look.say("review.empty")
        if left_out:
            return self.look.say("review.skipped", count=len(left_out))
        return self.look.say("review.complete")

    def take_focus(self) -> bool:
        """The primary button below has it."""
        return False

    def _beside_numbers(self, left_out: list[Page], width: int) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(look.px(2))
        for page in left_out[:_MOST_SHOWN]:
            text = self.words(self.session.question_of(page).text)
            line = self._line(f"{self.session.number(page)}.  {text}", page, width)
            line.setAccessibleName(self._spoken(page))
            column.addWidget(line)
        if len(left_out) > _MOST_SHOWN:
            more = look.say("review.more", count=len(left_out) - _MOST_SHOWN)
            column.addWidget(self._indented(label(more, look.font(BODY), width, look.tokens.quiet)))
        self._add_groups(column, width)
        column.addStretch(1)
        return column

    def _groups(self) -> list[tuple[str, Page]]:
        session = self.session
        unit = next((u.path.rsplit("/", 1)[-1] for u in session.units if u.id == session.unit), "–")
        role = next((r.name for r in session.roles if r.id == session.role), "–")
        chosen = ((self.look.isolated(unit), UNIT), (self.look.role(role), ROLE))
        return [(words, page) for words, page in chosen if page in session.pages]

    def _add_groups(self, column: QVBoxLayout, width: int) -> None:
        look, groups = self.look, self._groups()
        if not groups:
            return
        if column.count():
            column.addSpacing(look.px(12))
        column.addWidget(self._indented(label(look.say("review.group"), look.font(BODY), width)))
        line = QHBoxLayout()
        line.setSpacing(look.px(2))
        for words, page in groups:
            chosen = self._line(words, page, width // len(groups) - look.px(2))
            chosen.setAccessibleName(look.say("answer.of_scale", scale=look.say("review.group"), answer=words))
            line.addWidget(chosen)
        line.addStretch(1)
        column.addLayout(line)

    def _line(self, words: str, page: Page, width: int) -> TouchButton:
        button = TouchButton(words, self.look, points=SMALL, leading=True)
        button.resize_to(width, self.look.target)
        button.setObjectName(f"button_{page.question or page.stage}")
        button.clicked.connect(partial(self.jumped.emit, page))
        return button

    def _numbers(self, states: dict[Page, AnswerState], width: int) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        column.addWidget(self._indented(label(look.say("review.jump"), look.font(BODY), width)))
        grid = QGridLayout()
        grid.setSpacing(look.px(2))
        side = max(look.target, round(look.px(56) * min(look.text_factor, 1.6))) + 2 * RING_ROOM
        across = max(1, (width + look.px(2)) // (side + look.px(2)))
        for place, (page, state) in enumerate(states.items()):
            grid.addWidget(self._number(page, state, side), place // across, place % across)
        grid.setColumnStretch(across, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _number(self, page: Page, state: AnswerState, side: int) -> QWidget:
        number = self.session.number(page) or 0
        button = NumberButton(number, state, self.look, side)
        button.setObjectName(f"number_{page.question}")
        button.setAccessibleName(self._spoken(page))
        button.clicked.connect(partial(self.jumped.emit, page))
        return button

    def _spoken(self, page: Page) -> str:
        """What a screen reader says of a way to a question: which, and how far it is answered."""
        session, look = self.session, self.look
        text = self.words(session.question_of(page).text)
        words = look.say("review.question", number=session.number(page) or 0, text=text)
        return f"{words} {look.say(f'state.{session.state_of(page)}')}"


class NumberButton(TouchButton):
    """A question's number: filled when answered, dashed when left out, with a bar when it must change."""

    def __init__(self, number: int, state: AnswerState, look: Look, side: int) -> None:
        super().__init__(str(number), look, points=BODY, least=QSize(1, 1))
        self._state = state
        self._look = look
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface, number and focus ring."""
        tokens, px = self._look.tokens, self._look.px
        answered = self._state not in _LEFT_OUT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(RING_ROOM + 1, RING_ROOM + 1, -RING_ROOM - 1, -RING_ROOM - 1)
        edge = tokens.danger if self._state is AnswerState.INVALID else tokens.edge
        dashes = Qt.PenStyle.SolidLine if self._state is AnswerState.INVALID else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(tokens.primary), 1) if answered else QPen(QColor(edge), 2, dashes))
        painter.setBrush(QColor(tokens.primary_soft if answered else tokens.card))
        painter.drawRoundedRect(area, px(10), px(10))
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.ink))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        paint_ring(painter, self, px(10), tokens.ink)
        painter.end()
