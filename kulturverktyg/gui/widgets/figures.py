"""Columns of figures: they end in a straight line, with room before the words of the next column."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QStyleOptionViewItem, QWidget

from kulturverktyg.gui.widgets.lines import Width, broken, narrowest

#: An em that is not left out at the end of a line.
_ROOM = "\N{EM SPACE}\N{WORD JOINER}"
#: What a heading takes beside its words, as the style sheet says.
_BESIDE, _ABOVE_AND_BELOW = 20, 16


def leave_room(option: QStyleOptionViewItem | QStyleOptionHeader, alignment: Qt.AlignmentFlag) -> None:
    """Let what is painted at the right end a little before it."""
    if alignment & Qt.AlignmentFlag.AlignRight and option.text:
        option.text = "\n".join(line + _ROOM for line in option.text.split("\n"))


class FiguresHeader(QHeaderView):
    """The headings of such a table, each right over its column, on one line or on several."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self._most = 1

    def give_lines(self, most: int) -> None:
        """Let a heading go on to so many lines."""
        self._most = most
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def narrowest(self, section: int, widest: int) -> int:
        """The least width of a column that holds its heading."""
        width = self._metrics().horizontalAdvance
        words, room = self._words(section), self._beside(section, width)
        return narrowest(words, self._most, width, widest - room) + room

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if self._most > 1:
            option.text = "\n".join(self._lines(section))
        leave_room(option, option.textAlignment)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._most == 1 or self.model() is None:
            return hint
        lines = max((len(self._lines(section)) for section in self._shown()), default=1)
        return QSize(hint.width(), lines * self._metrics().lineSpacing() + _ABOVE_AND_BELOW)

    def _shown(self) -> list[int]:
        return [section for section in range(self.count()) if not self.isSectionHidden(section)]

    def _lines(self, section: int) -> list[str]:
        width = self._metrics().horizontalAdvance
        return broken(self._words(section), self.sectionSize(section) - self._beside(section, width), width)

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _beside(self, section: int, width: Width) -> int:
        alignment = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        is_right = alignment is not None and bool(alignment & Qt.AlignmentFlag.AlignRight)
        return _BESIDE + (width(_ROOM) if is_right else 0)

    def _metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)
