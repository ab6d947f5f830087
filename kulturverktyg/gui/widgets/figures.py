"""Columns of figures: they end in a straight line, with room before the words of the next column."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QStyleOptionViewItem, QWidget

_ROOM = "\N{EM SPACE}"


def leave_room(option: QStyleOptionViewItem | QStyleOptionHeader, alignment: Qt.AlignmentFlag) -> None:
    """Let what is painted at the right end a little before it."""
    if alignment & Qt.AlignmentFlag.AlignRight and option.text:
        option.text += _ROOM


class FiguresHeader(QHeaderView):
    """The headings of such a table, each right over its column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        leave_room(option, option.textAlignment)
