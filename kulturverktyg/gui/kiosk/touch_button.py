"""A large button whose words wrap; all buttons of the kiosk that are not answers."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kulturverktyg.gui.kiosk.by_ear import ByEar
from kulturverktyg.gui.kiosk.draw_words import draw_words
from kulturverktyg.gui.kiosk.look import BODY, Look, wrapped_height
from kulturverktyg.gui.kiosk.paint import RING_ROOM, paint_ring, paint_surface


class Kind(StrEnum):
    """How much a button wants to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    LINK = "link"


class TouchButton(QAbstractButton):
    """Takes focus by Tab but not by touch, so that digits keep going to the answers.

    Not a QPushButton, whose least height in the desk's style sheet would win over the one given here.
    """

    def __init__(
        self,
        text: str,
        look: Look,
        kind: Kind = Kind.PLAIN,
        *,
        points: float = BODY,
        least: QSize | None = None,
        leading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._look = look
        self._kind = kind
        self._leading = leading
        self._least = least or QSize(look.px(190), look.px(64))
        self.setFont(look.font(points, bold=kind is Kind.PRIMARY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._by_ear = ByEar(self)
        self._fit()

    def say_instead(self, text: str) -> None:
        """Have other words."""
        self.setText(text)
        self._fit()

    def show_chosen(self, chosen: bool) -> None:
        """Look chosen or not, without being pressed."""
        with self._by_ear.expected():
            self.setChecked(chosen)

    def nextCheckState(self) -> None:
        """A press chooses or takes back."""
        with self._by_ear.expected():
            super().nextCheckState()

    def _fit(self) -> None:
        padding = 2 * (self._look.px(18) + RING_ROOM)
        wanted = QFontMetrics(self.font()).horizontalAdvance(self.text()) + padding + self._look.px(6)
        width = min(max(self._least.width() + 2 * RING_ROOM, wanted), self._look.full_width)
        self.resize_to(width, max(self._least.height(), self._look.target))

    def resize_to(self, width: int, least_height: int) -> None:
        """Fix the width; the words decide the height from ``least_height`` up."""
        padding = 2 * (self._look.px(18) + RING_ROOM)
        words = wrapped_height(self.font(), self.text(), width - padding)
        self.setFixedSize(width, max(least_height, words + self._look.px(16)) + 2 * RING_ROOM)

    def sizeHint(self) -> QSize:
        """The size that is fixed."""
        return self.minimumSize()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double-click is not a press on what leads to another page."""
        if self._kind is Kind.PLAIN:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface, words and focus ring; what cannot be pressed is dashed, as high contrast has one ink only."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        area = QRectF(self.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
        fill, edge, ink = self._colours()
        radius = look.px(12)
        paint_surface(painter, area, radius, fill, edge, max(1.5, look.px(2)), dashed=not self.isEnabled())
        font = self.font()
        font.setUnderline(self._kind is Kind.LINK and not self.isChecked())
        painter.setFont(font)
        painter.setPen(ink)
        padding = look.px(18) + RING_ROOM if self._kind is not Kind.LINK else RING_ROOM
        room = self.rect().adjusted(padding, RING_ROOM, -padding, -RING_ROOM)
        draw_words(painter, room, self._alignment(), self.text())
        paint_ring(painter, self, radius, tokens.primary if self._kind is not Kind.PRIMARY else tokens.ink)
        painter.end()

    def _alignment(self) -> Qt.AlignmentFlag:
        if not self._leading:
            return Qt.AlignmentFlag.AlignCenter
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _colours(self) -> tuple[str, str, str]:
        """Fill, edge and ink."""
        tokens = self._look.tokens
        if not self.isEnabled():
            return tokens.paper, tokens.line, tokens.quiet
        if self._kind is Kind.PRIMARY:
            return (tokens.primary_strong if self.isDown() else tokens.primary), "", tokens.on_primary
        if self.isChecked() or self.isDown():
            return tokens.primary_soft, tokens.primary, tokens.ink
        if self._kind is Kind.LINK:
            return "", "", tokens.ink if self.underMouse() else tokens.quiet
        return tokens.card, tokens.primary if self.underMouse() else tokens.line, tokens.ink
