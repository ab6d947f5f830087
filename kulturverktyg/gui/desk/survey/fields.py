"""Fields to write a survey's words in, where undo belongs to the page and control characters have no way in."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QValidator
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QPlainTextEdit, QWidget

from kulturverktyg.survey.direction import is_right_to_left
from kulturverktyg.survey.validation import is_forbidden

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_AIR = 2
_LEAST_LINES = 2
_MOST_LINES = 12


def cleaned(words: str) -> str:
    """The words without characters that cannot be kept; tabs become spaces, and every break is a line feed."""
    if words.isprintable():
        return words
    unified = words.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    unified = unified.replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(character for character in unified if not is_forbidden(character))


def apart(words: str, language: str) -> str:
    """Words in a language inside a line of Swedish: those from right to left do not turn what stands around them."""
    return f"\u2068{words}\u2069" if words and is_right_to_left(language) else words


def is_undo(event: QEvent) -> bool:
    """Whether a key asks for undo or redo, which the page sees to."""
    return event.type() in _KEYS and isinstance(event, QKeyEvent) and any(event.matches(standard) for standard in _UNDO)


def left(event: QEvent) -> bool:
    """Leave a key to those around the field; what its ``event`` is to return."""
    event.ignore()
    return False


class _Clean(QValidator):
    """Lets no control character stand, whichever way it came: typed, pasted or dropped."""

    def __init__(self, parent: QObject, *, one_line: bool) -> None:
        super().__init__(parent)
        self._one_line = one_line

    def validate(self, words: str, position: int) -> tuple[QValidator.State, str, int]:
        if words.isprintable():
            return QValidator.State.Acceptable, words, position
        before = words.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "ignore")
        return QValidator.State.Acceptable, self._clean(words), _units(self._clean(before))

    def _clean(self, words: str) -> str:
        clean = cleaned(words)
        return clean.replace("\n", " ") if self._one_line else clean


class LineField(QLineEdit):
    """One line of text."""

    one_line = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(_Clean(self, one_line=self.one_line))

    def show_words(self, words: str, *, same_place: bool = True) -> None:
        """Have the field hold ``words``; the cursor stays by what it stands at if they are the ``same_place``'s."""
        old = self.text()
        if same_place and words == old.strip():
            return
        place = _moved(self.cursorPosition(), old, words) if same_place else 0
        self.setText(words)
        self.setCursorPosition(place)

    def write_as(self, language: str, *, can_write: bool = True) -> None:
        """Write in the direction of a language, or only read."""
        self.setLayoutDirection(_direction(language))
        self.let_write(can_write)

    def let_write(self, can_write: bool) -> None:
        """Let the words be changed, or only be read."""
        if self.isReadOnly() is can_write:
            self.setReadOnly(not can_write)
            _polish(self)

    def event(self, event: QEvent) -> bool:
        return left(event) if is_undo(event) else super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _show_menu(self.createStandardContextMenu(), event)


class WordsField(LineField):
    """One line of a survey's text under a key. ``written`` comes with the key when a user changes the words."""

    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._telling = False
        self.textEdited.connect(self._edited)

    def show_text(self, key: str, words: str) -> None:
        """Show the words that stand under ``key``, unless they are being replaced at this very moment."""
        same, self.key = key == self.key, key
        if not (same and self._telling):
            self.show_words(words, same_place=same)

    @Slot(str)
    def _edited(self, words: str) -> None:
        self._telling = True
        self.written.emit(self.key, cleaned(words).strip())
        self._telling = False


class WordsArea(QPlainTextEdit):
    """Several lines of a survey's text under a key; grows with what is written, and Tab leaves it."""

    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._telling = False
        self._least = _LEAST_LINES
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_AIR)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.textChanged.connect(self._edited)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_text(self, key: str, words: str) -> None:
        """Show the words that stand under ``key``, as `WordsField.show_text`."""
        same, self.key = key == self.key, key
        old = self.toPlainText()
        if same and (self._telling or words == old.strip()):
            return
        with QSignalBlocker(self):
            if same:
                self._replace(*_difference(old, words))
            else:
                self.setPlainText(words)

    def write_as(self, language: str, *, can_write: bool = True) -> None:
        """Write in the direction of a language, or only read."""
        if self.isReadOnly() is can_write:
            self.setReadOnly(not can_write)
            _polish(self)
        direction = _direction(language)
        if direction is self.layoutDirection():
            return
        self.setLayoutDirection(direction)
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        rtl = direction is Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def keep_lines(self, least: int) -> None:
        """Never be lower than so many lines."""
        self._least = least
        self._grow()

    def event(self, event: QEvent) -> bool:
        return left(event) if is_undo(event) else super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _show_menu(self.createStandardContextMenu(), event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(cleaned(source.text()))
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _replace(self, start: int, end: int, words: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)

    @Slot()
    def _edited(self) -> None:
        self._telling = True
        self.written.emit(self.key, cleaned(self.toPlainText()).strip())
        self._telling = False

    @Slot()
    def _grow(self) -> None:
        line, needed = self.fontMetrics().lineSpacing(), self._height_of_words()
        whole = needed <= _MOST_LINES * line
        shown = max(self._least * line, needed) if whole else _MOST_LINES * line
        around = self.contentsMargins().top() + self.contentsMargins().bottom() + 2 * self.document().documentMargin()
        self.setFixedHeight(ceil(shown + around))
        if whole:
            self.verticalScrollBar().setValue(0)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)

    def _height_of_words(self) -> float:
        """What all lines take; those with letters of other scripts may be higher than the rest."""
        height, block = 0.0, self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return height


def _direction(language: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if is_right_to_left(language) else Qt.LayoutDirection.LeftToRight


def _polish(field: QWidget) -> None:
    """Have the style sheet look at the field again."""
    field.style().unpolish(field)
    field.style().polish(field)


def _show_menu(menu: QMenu, event: QContextMenuEvent) -> None:
    """What Qt offers in a field, without undo and redo."""
    for action in menu.actions()[:3]:
        if action.isSeparator() or action.objectName() in ("edit-undo", "edit-redo"):
            menu.removeAction(action)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(event.globalPos())


def _units(words: str) -> int:
    """How many places a cursor counts in the words (UTF-16)."""
    return len(words) + sum(character > "\uffff" for character in words)


def _difference(old: str, new: str) -> tuple[int, int, str]:
    """From where to where (cursor places) the old words differ from the new, and what stands there instead."""
    shorter = min(len(old), len(new))
    start = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    end = next((n for n in range(shorter - start) if old[-1 - n] != new[-1 - n]), shorter - start)
    return _units(old[:start]), _units(old[: len(old) - end]), new[start : len(new) - end]


def _moved(place: int, old: str, new: str) -> int:
    """Where a cursor at ``place`` in the old words stands in the new."""
    start, end, words = _difference(old, new)
    if place <= start:
        return place
    return place + _units(new) - _units(old) if place >= end else start + _units(words)
