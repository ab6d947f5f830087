"""What all pages of the kiosk share: a heading, rows that digits go to, and a way to take focus."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kulturverktyg.collect.session import KioskSession
from kulturverktyg.gui.kiosk.button_grid import ButtonGrid
from kulturverktyg.gui.kiosk.look import BEARING, BODY, LABEL, STATEMENT, Look, Words, label, wrapped_height
from kulturverktyg.gui.kiosk.paint import RING_ROOM, Mark, paint_mark
from kulturverktyg.survey.bidi import with_figures_held
from kulturverktyg.survey.definition import Question, Text, in_language

_MOST_LINES = 3
_SCROLL_BAR_ROOM = 20
_SMALLER = (STATEMENT, 25.0, 22.0, 19.0)


class Room(Enum):
    """How wide a page is: as wide as text is read easily, wider for columns, or all there is."""

    TEXT = auto()
    WIDE = auto()
    FULL = auto()


class PageView(QWidget):
    """One page, made anew each time it is shown. It tells the session what is answered, by itself.

    ``changed`` follows each answer; ``left`` asks to go on as if *Nästa* were pressed; ``jumped`` carries a
    `Page` that the participant wants to see, ``spoken`` the code of a language to begin in, and ``told`` what is to
    be read aloud.
    """

    changed = Signal()
    left = Signal()
    jumped = Signal(object)
    spoken = Signal(str)
    told = Signal(str)

    def __init__(self, session: KioskSession, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.look = look
        self.rows: list[ButtonGrid] = []
        self.heading = ""
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, look.px(8), 0, look.px(8))
        self.body.setSpacing(0)
        self.width_inside = 0
        self.take_room(Room.TEXT)
        self.build()

    def build(self) -> None:
        """Fill the page."""

    @property
    def asked(self) -> Question:
        """The question of a question page; KeyError elsewhere."""
        return self.session.question_of(self.session.page)

    def words(self, text: Text) -> str:
        """The survey's words in the participant's language, or in another where it has none in that."""
        words = in_language(text, self.session.language)
        if not text.get(self.session.language):
            return self.look.isolated(words)
        return with_figures_held(words) if self.look.mirrored else words

    def add_heading(self, text: str, explanation: str = "", *, points: float = STATEMENT) -> None:
        """The page's one message and, quieter, what helps to understand it."""
        self.heading = text
        self.body.addWidget(self._indented(self._heading_label(text, points)))
        if explanation:
            self.space(8)
            font = self.look.font(BODY)
            quiet = label(explanation, font, self.width_inside, self.look.tokens.quiet)
            self.body.addWidget(self._indented(quiet))
        self.space(24 if points == STATEMENT else 12)

    def add_question(self, *, points: float = STATEMENT, hint: str = "") -> None:
        """The question's own words as heading; ``hint`` says how it is answered."""
        explanation = "\n".join(words for words in (self.words(self.asked.help), hint) if words)
        self.add_heading(self.words(self.asked.text), explanation, points=points)

    def take_room(self, room: Room) -> None:
        """Be as wide as said; to be called before anything is added."""
        look = self.look
        rooms = {
            Room.TEXT: look.width,
            Room.WIDE: look.wide,
            Room.FULL: look.full_width - _SCROLL_BAR_ROOM,
        }
        self.width_inside = rooms[room]
        self.setFixedWidth(self.width_inside + 2 * RING_ROOM)

    def space(self, length: float) -> None:
        """Air."""
        self.body.addSpacing(self.look.px(length))

    def add_row(self, row: ButtonGrid, column: str, spoken: str) -> None:
        """Take a row into the page's keyboard order; ``spoken`` is what it answers, for a screen reader."""
        row.name_after(column)
        row.setAccessibleName(spoken)
        self.rows.append(row)

    def take_focus(self) -> bool:
        """Focus what is to be answered first; False when there is nothing."""
        row = self._first_row()
        if row is not None:
            row.take_focus()
        return row is not None

    def type_digit(self, digit: int) -> None:
        """Answer the focused row, or the first unanswered, and go on to the page's next."""
        focused = next((row for row in self.rows if row.has_focus), None)
        row = focused or self._first_row()
        if row is not None and row.type_digit(digit):
            following = self.rows[self.rows.index(row) + 1 :]
            if following:
                following[0].take_focus()

    def _first_row(self) -> ButtonGrid | None:
        unanswered = (row for row in self.rows if not row.answered)
        return next(unanswered, self.rows[0] if self.rows else None)

    def _heading_label(self, text: str, points: float) -> QLabel:
        look, width = self.look, self.width_inside
        sizes = [size for size in _SMALLER if size <= points]
        fonts = [look.font(size, bold=True) for size in sizes]
        fitting = (
            font
            for font in fonts
            if wrapped_height(font, text, width - 2 * BEARING) <= _MOST_LINES * wrapped_height(font, "Å", width)
        )
        made = label(text, next(fitting, fonts[-1]), width)
        made.setObjectName("label_heading")
        return made

    def _indented(self, widget: QWidget) -> QWidget:
        """Words line up with the surface of buttons, which have room for their focus ring."""
        inset = RING_ROOM - (BEARING if isinstance(widget, Words) else 0)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(inset, 0, inset, 0)
        line.addWidget(widget)
        return holder


class _MarkSign(QWidget):
    def __init__(self, mark: Mark, look: Look) -> None:
        super().__init__()
        self._mark = mark
        self._colour = look.tokens.now if mark is Mark.NOW else look.tokens.desired
        self._size = round(look.px(20) * look.text_factor)
        self.setFixedSize(QSize(self._size + 2, self._size + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The mark itself."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, self._mark, self.rect().toRectF().center(), self._size, self._colour)
        painter.end()


def side_label(mark: Mark, look: Look, width: int, *, points: float = LABEL) -> QWidget:
    """“Så är det idag” with a circle, or “Så vill jag att det ska vara” with a diamond."""
    tokens = look.tokens
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(RING_ROOM, 0, 0, 0)
    line.setSpacing(look.px(10))
    sign = _MarkSign(mark, look)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    colour = tokens.now if mark is Mark.NOW else tokens.desired_text
    room = width - sign.width() - look.px(10) - RING_ROOM
    line.addWidget(label(look.say(f"pair.{mark}"), look.font(points, bold=True), room, colour))
    holder.setFixedWidth(width)
    return holder
