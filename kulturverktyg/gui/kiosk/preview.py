"""What HR sees besides the kiosk when trying it out from the desk."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kulturverktyg.gui.kiosk.look import SMALL, Look
from kulturverktyg.gui.kiosk.touch_button import TouchButton


class PreviewBanner(QFrame):
    """Says that nothing is saved, and has the way out."""

    close_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner_preview")
        line = QHBoxLayout(self)
        line.setContentsMargins(look.margin, look.px(2), look.margin, look.px(2))
        words = QLabel(look.say("preview.banner"))
        words.setFont(look.font(SMALL))
        line.addWidget(words, 1)
        button = TouchButton(look.say("preview.close"), look, points=SMALL, least=QSize(100, 0))
        button.setObjectName("button_close_preview")
        button.clicked.connect(self.close_asked)
        line.addWidget(button)
