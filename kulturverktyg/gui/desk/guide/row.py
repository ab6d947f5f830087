"""One place of the guide: whether it is done, what one does there, and the button that leads there."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from kulturverktyg.decide.guide import GuideStep
from kulturverktyg.gui.widgets.announce import polish

_NAME_WIDTH = 170


class GuideRow(QFrame):
    """``ticked`` carries the place and whether it is done, ``wanted`` the place."""

    ticked = Signal(str, bool)
    wanted = Signal(str)

    def __init__(self, step: GuideStep, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = step.place
        self._words = words
        self.setObjectName(f"row_{step.place}")
        self.check = QCheckBox(words, self)
        self.check.setObjectName(f"check_{step.place}")
        self.check.setMinimumWidth(_NAME_WIDTH)
        text = QLabel(step.text, self)
        text.setWordWrap(True)
        self._state = QLabel(self)
        self._state.setProperty("role", "quiet")
        self.button = QPushButton("Gå dit", self)
        self.button.setObjectName(f"button_to_{step.place}")
        self.button.setAccessibleName(f"Gå till {words}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 0, 4)
        layout.setSpacing(16)
        layout.addWidget(self.check)
        layout.addWidget(text, 1)
        layout.addWidget(self._state)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.check.clicked.connect(self._clicked)
        self.button.clicked.connect(self._wanted)
        self.show_step(step, is_next=False)

    def show_step(self, step: GuideStep, *, is_next: bool) -> None:
        """Tick it or not; what the journey shows is done cannot be unticked. The next one stands out."""
        with QSignalBlocker(self.check):
            self.check.setChecked(step.is_ready)
        self.check.setEnabled(not step.done)
        self.check.setAccessibleName(f"{self._words}: klart")
        self.check.setAccessibleDescription(step.text)
        self._state.setText("Klart" if step.is_ready else "")
        role = "primary" if is_next else ""
        if self.button.property("role") != role:
            self.button.setProperty("role", role)
            polish(self.button)

    @Slot(bool)
    def _clicked(self, checked: bool) -> None:
        self.ticked.emit(self._place, checked)

    @Slot()
    def _wanted(self) -> None:
        self.wanted.emit(self._place)
