"""A calm line on the page: an error that can be mended, or what was done and can be undone."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from kulturverktyg.gui.widgets.announce import announce, set_role


class Banner(QFrame):
    """Hidden until it has something to say."""

    action_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._text = QLabel(wordWrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.setObjectName("button_action")
        self._close = QPushButton("Stäng")
        self._close.setAccessibleName("Stäng meddelandet")
        self._close.setObjectName("button_close_banner")
        self._close.setProperty("role", "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 6, 16, 6)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self._action.clicked.connect(self._action_clicked)
        self._close.clicked.connect(self.clear)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty when hidden."""
        return self._text.text() if not self.isHidden() else ""

    def warn(self, text: str) -> None:
        """Show an error in plain words."""
        self._show("banner-danger", text, "")

    def offer(self, text: str, action: str = "") -> None:
        """Tell what was done; with ``action`` a button that emits ``action_taken``."""
        self._show("banner", text, action)

    def withdraw(self, text: str) -> None:
        """Say no more what has been mended, if that is what it says now."""
        if text and self.text == text:
            self.clear()

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        self._text.setText("")
        self.hide()

    @Slot()
    def _action_clicked(self) -> None:
        self.clear()
        self.action_taken.emit()

    def _show(self, role: str, text: str, action: str) -> None:
        set_role(self, role)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()
        announce(self, text)
