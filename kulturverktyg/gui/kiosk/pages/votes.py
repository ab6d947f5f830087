"""The pages of a kiosk for a vote: what is promised, options to give dots, and options to judge one by one."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from kulturverktyg.collect.package_vote import PackageVote
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.collect.vote_rules import MOST_POINTS
from kulturverktyg.collect.voter import Axis
from kulturverktyg.gui.kiosk.answer_button import Alternative
from kulturverktyg.gui.kiosk.answer_row import AnswerRow
from kulturverktyg.gui.kiosk.dot_card import DotCard, DotStrip
from kulturverktyg.gui.kiosk.look import BODY, LABEL, SMALL, TEXT_FACTORS, Look, label
from kulturverktyg.gui.kiosk.pages.base import PageView, Room
from kulturverktyg.gui.kiosk.pages.greet import PromisePage, StartPage, ThanksPage
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.model.kinds import VoteKind

_FEW = 4
_GAP = 10
_LETTERS = (LABEL, BODY, 14.5, SMALL)
_SMALLER = 25.0


class VoteStartPage(StartPage):
    """What is voted on, and the button that begins."""

    def title(self) -> str:
        """What one does here."""
        is_matrix = vote_of(self.session).kind is VoteKind.MATRIX
        return self.look.say("vote.judge") if is_matrix else self.look.say("vote.start")

    def about(self) -> str:
        """The vote's name."""
        return vote_of(self.session).name


class VotePromisePage(PromisePage):
    """What becomes of a vote."""

    title_key = "vote.promise"

    def promises(self) -> tuple[str, ...]:
        """What it is about, who sees it and when."""
        say, package = self.look.say, self.session.package
        return (
            say("vote.about", vote=vote_of(self.session).name),
            say("vote.nobody"),
            say("vote.unseen", k=package.k),
            say("vote.order"),
            say("promise.change"),
        )


class VoteThanksPage(ThanksPage):
    """Shown when the vote is kept, and not before."""

    title_key = "vote.thanks"
    body_key = "vote.saved"


class DotsPage(PageView):
    """Options as cards, each with a button for a dot less and one for a dot more; above them the dots that are left.

    They stand in the voter's own order.
    """

    def build(self) -> None:
        """In two columns while the letters are not too large, or in one broad where options are very long, and in
        smaller letters where long words ask for it."""
        look, vote, voter = self.look, vote_of(self.session), self.session.voter
        many = len(self.session.options) > _FEW
        self._columns = 2 if many and look.text_factor <= TEXT_FACTORS[1] else 1
        is_long = vote.a_page <= _FEW
        self.take_room(Room.FULL if self._columns > 1 or is_long else Room.TEXT)
        explanation = look.say("vote.dots_help", dots=vote.dots, cap=vote.cap)
        self.add_heading(look.say("vote.dots_title"), explanation, points=_SMALLER)
        self.heading = f"{self.heading}. {explanation}"
        self._strip = DotStrip(look, vote.dots)
        self._left = label(look.say("vote.left", count=vote.dots), look.font(LABEL, bold=True), self.width_inside // 2)
        self._left.setObjectName("label_left")
        self.body.addLayout(self._left_line())
        self.space(10)
        self._cards: dict[int, DotCard] = {}
        grid = self._made_grid()
        self.body.addLayout(grid)
        for option, card in self._cards.items():
            card.changed.connect(partial(self._dots_changed, option))
        self._show_left(voter.dots_left)

    def take_focus(self) -> bool:
        """The first option."""
        next(iter(self._cards.values())).stepper.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def type_digit(self, digit: int) -> None:
        """Digits that nothing else takes go to the first option."""
        self.take_focus()
        next(iter(self._cards.values())).stepper.field.setValue(digit)

    def _left_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        line.setSpacing(self.look.px(12))
        line.addWidget(self._strip)
        line.addWidget(self._left)
        line.addStretch(1)
        return line

    def _made_grid(self) -> QGridLayout:
        """Cards row by row, as high as the highest beside them, in the largest letters that fit."""
        look, options, columns = self.look, self.session.options, self._columns
        gap = look.px(_GAP)
        width = (self.width_inside + 2 * RING_ROOM - gap * (columns - 1)) // columns
        rows = -(-len(options) // columns)
        room = look.room_for_page - self.body.sizeHint().height() - gap * (rows - 1)
        for points in _LETTERS if look.text_factor <= TEXT_FACTORS[1] else _LETTERS[:1]:
            self._cards = {option: self._card(option, width, points) for option in options}
            heights = [card.height() for card in self._cards.values()]
            if sum(max(heights[row * columns : (row + 1) * columns]) for row in range(rows)) <= room:
                break
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(gap)
        for place, card in enumerate(self._cards.values()):
            row = place // columns
            card.setFixedHeight(max(heights[row * columns : (row + 1) * columns]))
            grid.addWidget(card, row, place % columns)
        return grid

    def _card(self, option: int, width: int, points: float) -> DotCard:
        voter = self.session.voter
        words = self.look.isolated(vote_of(self.session).options[option])
        card = DotCard(words, self.look, width, points, dots=voter.given[option], most=voter.most_on(option))
        card.setObjectName(f"option_{option}")
        card.stepper.field.setObjectName(f"dots_{option}")
        card.stepper.more.setObjectName(f"more_{option}")
        card.stepper.less.setObjectName(f"less_{option}")
        return card

    def _dots_changed(self, option: int, dots: int) -> None:
        self.session.give_dots(option, dots)
        voter = self.session.voter
        for other, card in self._cards.items():
            card.stepper.hold_to(voter.most_on(other))
        self._show_left(voter.dots_left)
        self.told.emit(self._left.text())
        self.changed.emit()

    def _show_left(self, left: int) -> None:
        self._strip.show_left(left)
        self._left.setText(left_words(self.session, self.look))


class MatrixPage(PageView):
    """One option, with a row of numbers for its impact and one for its effort."""

    def build(self) -> None:
        """The option's words are the message of the page."""
        look = self.look
        (option,) = self.session.options
        self.add_heading(look.isolated(vote_of(self.session).options[option]))
        full = self.width_inside + 2 * RING_ROOM
        for axis, question in ((Axis.IMPACT, look.say("vote.impact")), (Axis.EFFORT, look.say("vote.effort"))):
            self.body.addWidget(self._indented(label(question, look.font(LABEL, bold=True), self.width_inside)))
            self.space(6)
            self.body.addWidget(self._row(option, axis, question, full))
            self.space(20)

    def _row(self, option: int, axis: Axis, question: str, width: int) -> AnswerRow:
        look = self.look
        alternatives = [
            Alternative(points, str(points), points, look.say("answer.of_scale", scale=question, answer=str(points)))
            for points in range(MOST_POINTS + 1)
        ]
        ends = look.say("vote.least"), look.say("vote.most")
        row = AnswerRow(alternatives, look, width, columns=len(alternatives), ends=ends)
        self.add_row(row, axis.value, question)
        row.show_value(self.session.voter.judged(option, axis))
        row.chosen.connect(partial(self._judged, option, axis))
        return row

    def _judged(self, option: int, axis: Axis, points: int) -> None:
        self.session.judge(option, axis, points)
        self.changed.emit()


def vote_of(session: KioskSession) -> PackageVote:
    """What the kiosk's vote is about; KeyError where it is for something else."""
    if session.package.vote is None:
        raise KeyError("vote")
    return session.package.vote


def left_words(session: KioskSession, look: Look) -> str:
    """How many dots are left; nothing where none are given."""
    if vote_of(session).kind is VoteKind.MATRIX:
        return ""
    left = session.voter.dots_left
    return look.say("vote.left", count=left) if left else look.say("vote.all_given")
