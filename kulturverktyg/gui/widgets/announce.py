"""Tell a screen reader about something that changed without the focus moving."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have ``text`` read aloud, politely, on behalf of ``widget``."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role in the style sheet."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    polish(widget)


def polish(widget: QWidget) -> None:
    """Have the style sheet look anew at what a widget is."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
