"""Pages that only say something: start, promise, information, thanks."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kulturverktyg.gui.kiosk.look import BODY, LABEL, SMALL, STATEMENT, TITLE, Look, label
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.touch_button import Kind, TouchButton

_BIG_BUTTON = QSize(300, 80)
_LANGUAGE_GAP = 8


class _OneButtonPage(PageView):
    """A centred message with the page's only button under it."""

    def add_centred(self, text: str, points: float, *, bold: bool = False, quiet: bool = False) -> QLabel:
        """A centred line of the message."""
        look = self.look
        colour = look.tokens.quiet if quiet else ""
        line = label(text, look.font(points, bold=bold), look.width, colour)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        return line

    def add_button(self, text: str, name: str) -> None:
        """The button that does the page's one thing."""
        look = self.look
        least = QSize(look.px(_BIG_BUTTON.width()), look.px(_BIG_BUTTON.height()))
        self._button = TouchButton(text, look, Kind.PRIMARY, points=LABEL, least=least)
        self._button.setObjectName(name)
        self._button.clicked.connect(self.left)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)

    def take_focus(self) -> bool:
        """The one button."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class StartPage(_OneButtonPage):
    """What this is, and the button that begins."""

    def build(self) -> None:
        """Journey, what is done here, languages."""
        package, look = self.session.package, self.look
        self.heading = self.title()
        self.add_centred(look.say("start.welcome"), LABEL, quiet=True)
        self.space(8)
        self.add_centred(self.heading, TITLE, bold=True).setObjectName("label_heading")
        self.space(8)
        self.add_centred(look.isolated(self.about()), LABEL)
        self.space(24)
        self.add_centred(look.say("start.body"), BODY, quiet=True)
        self.space(32)
        self.add_button(look.say("start.button"), "button_begin")
        if len(package.languages) > 1:
            self.space(24)
            self._add_languages(package.languages)

    def title(self) -> str:
        """What is done here."""
        return self.words(self.session.package.survey.title)

    def about(self) -> str:
        """What it is about, in the words that HR has given it."""
        return self.session.package.journey

    def _add_languages(self, codes: Sequence[str]) -> None:
        """One button a language; a press begins in it."""
        look, gap = self.look, self.look.px(_LANGUAGE_GAP)
        buttons = [
            TouchButton(look.isolated(look.languages[code].name), look, least=QSize(look.px(150), look.target))
            for code in codes
        ]
        across = max(1, self.width_inside // (max(button.width() for button in buttons) + gap))
        for code, button in zip(codes, buttons, strict=True):
            button.setObjectName(f"button_begin_{code}")
            button.clicked.connect(partial(self.spoken.emit, code))
        for first in range(0, len(buttons), across):
            line = QHBoxLayout()
            line.setSpacing(gap)
            line.addStretch(1)
            for button in buttons[first : first + across]:
                line.addWidget(button)
            line.addStretch(1)
            self.body.addLayout(line)


class ThanksPage(_OneButtonPage):
    """Shown when the answer is kept, and not before."""

    title_key = "thanks.title"
    body_key = "thanks.body"

    def build(self) -> None:
        """A check mark, thanks, and on to the next person."""
        self.heading = self.look.say(self.title_key)
        self.body.addWidget(_CheckMark(self.look), 0, Qt.AlignmentFlag.AlignHCenter)
        self.space(24)
        self.add_centred(self.heading, TITLE, bold=True).setObjectName("label_heading")
        self.space(8)
        self.add_centred(self.look.say(self.body_key), LABEL, quiet=True)
        self.space(40)
        self.add_button(self.look.say("thanks.button"), "button_done")


class PromisePage(PageView):
    """What is promised and what is not collected, before anything is asked."""

    title_key = "promise.title"

    def build(self) -> None:
        """One promise a line."""
        look = self.look
        self.add_heading(look.say(self.title_key))
        promises = self.promises()
        for text in promises:
            self.body.addWidget(bullet(text, look))
            self.space(14)
        self.heading = " ".join((self.heading, *promises))
        if not look.texts.reviewed:
            self._add_unreviewed(look.say("language.unreviewed"))

    def promises(self) -> tuple[str, ...]:
        """What it is about, and what is promised."""
        session, look, package = self.session, self.look, self.session.package
        about = (
            look.say("promise.group", people=session.people, journey=package.journey)
            if session.people >= package.k
            else look.say("promise.journey", journey=package.journey)
        )
        return (
            about,
            look.say("promise.threshold", k=package.k),
            look.say("promise.nobody"),
            look.say("promise.collect"),
            look.say("promise.change"),
        )

    def _add_unreviewed(self, words: str) -> None:
        self.space(10)
        quiet = label(words, self.look.font(SMALL), self.width_inside, self.look.tokens.quiet)
        quiet.setObjectName("label_unreviewed")
        self.body.addWidget(self._indented(quiet))
        self.heading = f"{self.heading} {words}"


class InformationPage(PageView):
    """A page of the survey that asks nothing."""

    def build(self) -> None:
        """The text, and its help as the rest of it."""
        self.heading = self.words(self.asked.text)
        self.body.addWidget(self._indented(self._heading_label(self.heading, STATEMENT)))
        explanation = self.words(self.asked.help)
        if explanation:
            self.space(16)
            self.body.addWidget(self._indented(label(explanation, self.look.font(LABEL), self.look.width)))
            self.heading = f"{self.heading} {explanation}"


class _CheckMark(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._tokens = look.tokens
        side = look.px(88)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft disc with a check mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.primary_soft))
        painter.drawEllipse(self.rect())
        line = Qt.PenStyle.SolidLine
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(QColor(self._tokens.primary), side * 0.07, line, cap, join))
        corners = (QPointF(0.29, 0.53), QPointF(0.44, 0.67), QPointF(0.71, 0.37))
        painter.drawPolyline(QPolygonF([corner * side for corner in corners]))
        painter.end()


class _Dot(QWidget):
    def __init__(self, look: Look, height: int) -> None:
        super().__init__()
        self._colour = look.tokens.primary
        self._size = look.px(8)
        self.setFixedSize(look.px(28), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A small disc at the height of the first line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(self.rect().toRectF().center(), self._size / 2, self._size / 2)
        painter.end()


def bullet(text: str, look: Look) -> QWidget:
    """A line of a list."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
    line.setSpacing(0)
    font = look.font(LABEL)
    first_line = label("Å", font, look.px(28)).height()
    line.addWidget(_Dot(look, first_line), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, font, look.width - look.px(28)))
    return holder
