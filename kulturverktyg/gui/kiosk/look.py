"""What a kiosk page is drawn with: colours, words, and sizes that follow window and text size."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from kulturverktyg.gui.kiosk.draw_words import draw_words
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.theme import Tokens
from kulturverktyg.survey.bidi import has_right_to_left, isolated
from kulturverktyg.survey.languages import KioskTexts, in_words

_PIXELS_A_POINT = 96 / 72
_TEXT_WIDTH = 900
_WIDE = 1120
_MARGIN = 40
_SCROLL_BAR = 20
_PROGRESS = 6

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_BORDER = 2

#: Room at both sides of words for letters that reach outside their own width, such as J.
BEARING = 3

#: The smallest side of anything that is touched, whatever the window's size.
SMALLEST_TARGET = 56
#: The text sizes that *A+* goes through.
TEXT_FACTORS = (1.0, 1.3, 1.6, 2.0)

STATEMENT = 28.0
ANSWER = 20.0
TITLE = 34.0
LABEL = 17.0
BODY = 16.0
SMALL = 13.0


def usual_screen() -> QSize:
    """The screen that pages are drawn for."""
    return QSize(1366, 768)


@dataclass(frozen=True)
class Look:
    """One appearance of the kiosk. Lengths are given for the usual screen and come back scaled."""

    tokens: Tokens
    languages: Mapping[str, KioskTexts]
    language: str
    family: QFont
    window: QSize
    text_factor: float = 1.0

    @property
    def texts(self) -> KioskTexts:
        """The kiosk's own words in the participant's language."""
        return self.languages[self.language]

    @property
    def mirrored(self) -> bool:
        """Whether lines run from right to left."""
        return self.texts.direction == "rtl"

    @cached_property
    def scale(self) -> float:
        """How much larger the window is than the one the pages are drawn for."""
        window, usual = self.window, usual_screen()
        return min(3.0, max(0.7, min(window.width() / usual.width(), window.height() / usual.height())))

    def px(self, length: float) -> int:
        """A length in pixels."""
        return round(length * self.scale)

    @property
    def target(self) -> int:
        """The least height of a button."""
        return max(SMALLEST_TARGET, self.px(SMALLEST_TARGET))

    @property
    def margin(self) -> int:
        """Air around the page."""
        return self.px(_MARGIN)

    @property
    def full_width(self) -> int:
        """Width between the margins."""
        return self.window.width() - 2 * self.margin

    @property
    def width(self) -> int:
        """Width of what is read and answered: grows with the text, as far as the window allows."""
        return min(self._room, round(self.px(_TEXT_WIDTH) * self.text_factor))

    @property
    def wide(self) -> int:
        """Width of what stands in columns."""
        return min(self._room, round(self.px(_WIDE) * self.text_factor))

    @property
    def room_for_page(self) -> int:
        """Height between the top row and the buttons below, in the frame that `Sheet` makes."""
        around = 2 * self.px(16) + 3 * self.px(8) + _PROGRESS
        top, bottom = self.target, max(self.target, self.px(64))
        return self.window.height() - around - top - bottom - 4 * RING_ROOM

    @property
    def _room(self) -> int:
        """Width between the margins, beside the scroll bar that larger text may need."""
        return self.full_width - (_SCROLL_BAR if self.text_factor > 1 else 0)

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """The interface font at a size given in points for the window the pages are drawn for."""
        font = QFont(self.family)
        font.setPixelSize(max(9, round(points * _PIXELS_A_POINT * self.scale * self.text_factor)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def say(self, key: str, **params: object) -> str:
        """One of the kiosk's own sentences, with its {placeholders} filled."""
        return self.texts.say(key, **{name: self.isolated(in_words(value)) for name, value in params.items()})

    def role(self, name: str) -> str:
        """A role as the participant reads it."""
        return self.isolated(self.texts.role(name))

    def isolated(self, words: str) -> str:
        """Words that may be in another language than what they stand in, so that neither turns the other around."""
        return isolated(words) if self.mirrored or has_right_to_left(words) else words


def wrapped_height(font: QFont, text: str, width: int) -> int:
    """Pixels that the text takes in height when it is wrapped at words to ``width``."""
    room = QRect(0, 0, max(1, width), 100_000)
    return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()


def longest_word(font: QFont, text: str) -> int:
    """Pixels that the widest word of the text takes."""
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


class Words(QLabel):
    """Plain text that begins where lines begin in the window's language, whatever letters it has.

    It paints itself: a style sheet of its own for a colour would make every page slow to come up, and Qt sets lines
    from right to left a little off.
    """

    _colour = ""
    _at_end = False

    def stand_at_end(self) -> None:
        """Be set at the other side, where lines end."""
        self._at_end = True
        self._lead()

    def set_colour(self, colour: str) -> None:
        """Be drawn in a colour; in that of the window when it is empty."""
        self._colour = colour
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and not self.alignment() & _CENTRE:
            self._lead()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        painter.setPen(QColor(self._colour) if self._colour else self.palette().color(self.foregroundRole()))
        draw_words(painter, self.contentsRect(), self.alignment(), self.text())
        painter.end()

    def _lead(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored != self._at_end else Qt.AlignmentFlag.AlignLeft
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side | upright | Qt.AlignmentFlag.AlignAbsolute)


def label(text: str, font: QFont, width: int, colour: str = "", parent: QWidget | None = None) -> Words:
    """A wrapped text of a given width that is as high as it needs to be."""
    made = Words(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setFont(font)
    made.setWordWrap(True)
    made.setFixedWidth(width)
    made.setContentsMargins(BEARING, 0, BEARING, 0)
    made.setFixedHeight(wrapped_height(font, text, width - 2 * BEARING) + 2)
    made.set_colour(colour)
    return made


def hold_size(field: QWidget, kind: str, width: int, height: int) -> None:
    """Fix the size of something to type in. The style sheet's least sizes would win over setFixedSize."""
    inner = f"{width - 2 * _BORDER}px", f"{height - 2 * _BORDER}px"
    field.setStyleSheet(
        f"{kind} {{ padding: 0; min-width: {inner[0]}; max-width: {inner[0]};"
        f" min-height: {inner[1]}; max-height: {inner[1]}; }}"
    )
