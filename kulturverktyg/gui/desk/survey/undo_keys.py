"""Undo and redo by key for the whole page, also while a field of text has the focus."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_UNDO = ("Ctrl+Z",)
_REDO = ("Ctrl+Y", "Ctrl+Shift+Z")


class Editing(Protocol):
    """What a page edits."""

    def undo(self) -> None:
        """Take back the last edit."""

    def redo(self) -> None:
        """Make it again."""


class UndoKeys(QObject):
    """Fields would take these keys for an undo of their own, which knows nothing of the rest of the page."""

    def __init__(self, page: QWidget, editing: Editing) -> None:
        super().__init__(page)
        self._page = page
        self._keys = frozenset(map(QKeySequence, (*_UNDO, *_REDO)))
        for keys, slot in ((_UNDO, editing.undo), (_REDO, editing.redo)):
            action = QAction(page)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            page.addAction(action)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101
        application.focusChanged.connect(self._focus_moved)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) not in self._keys:
            return False
        event.ignore()
        return True

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isAncestorOf(now):
            now.installEventFilter(self)
