"""What may be higher than the window scrolls up and down, without frame, ground or menu of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kulturverktyg.gui.kiosk.sealed_fields import without_menus


class Scrolled(QScrollArea):
    """Shows ``ground``."""

    def __init__(self, ground: QWidget, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        without_menus(self)
        self.setWidget(ground)
        for surface in (ground, self.viewport()):
            surface.setAutoFillBackground(False)  # painted on that of the window, it would have an edge when scaled
