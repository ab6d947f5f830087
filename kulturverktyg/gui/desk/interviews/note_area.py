"""The field that a note is written and read in, in large type, with places told in characters."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from kulturverktyg.gui.desk.interviews.highlights import Highlight
from kulturverktyg.gui.widgets.text_area import TextArea

_SIZE = 1.18
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class NoteArea(TextArea):
    """Qt counts in UTF-16 units, of which some characters take two; all that is asked for here is in characters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SIZE)
        self.setFont(font)
        self.document().setDocumentMargin(12)

    def selection(self) -> tuple[int, int]:
        """From and up to but not with which characters; the same twice where nothing is selected."""
        cursor, places = self.textCursor(), _Places(self.toPlainText())
        return places.character(cursor.selectionStart()), places.character(cursor.selectionEnd())

    def change_text(self, at: int, removed: int, added: str) -> None:
        """Put ``added`` in place of ``removed`` characters, without moving what is looked at."""
        places = _Places(self.toPlainText())
        cursor = QTextCursor(self.document())
        cursor.setPosition(places.units(at))
        cursor.setPosition(places.units(at + removed), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(added)

    def go_to(self, begins: int, ends: int) -> None:
        """Put the cursor where some characters begin, and show as much of them as there is room for."""
        places, cursor = _Places(self.toPlainText()), self.textCursor()
        cursor.setPosition(places.units(ends))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        cursor.setPosition(places.units(begins))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def show_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Let characters look otherwise; where they overlap the last is on top."""
        places, shown = _Places(self.toPlainText()), []
        for begins, ends, look in highlights:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(places.units(begins))
            cursor.setPosition(places.units(ends), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, look
            shown.append(selection)
        self.setExtraSelections(shown)


class _Places:
    """Where the characters of a text lie in UTF-16 units, and the other way round."""

    def __init__(self, text: str) -> None:
        self._wide = [match.start() for match in _TWO_UNITS.finditer(text)]
        self._wide_units = [character + before for before, character in enumerate(self._wide)]

    def units(self, character: int) -> int:
        """The unit that a character begins at."""
        return character + bisect_left(self._wide, character)

    def character(self, unit: int) -> int:
        """The character that a unit belongs to the beginning of."""
        return unit - bisect_left(self._wide_units, unit)
