"""How a window ends."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def destroy(window: QWidget) -> None:
    """Have Qt destroy a closed window at once, whole and in order.

    Left to Python, its objects would lose what they hold one by one while Qt still sends them events.
    """
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
