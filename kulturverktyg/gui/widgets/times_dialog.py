"""Asks how long the kiosk waits for somebody, and how long it counts down."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from kulturverktyg.gui.forms.ui_times_dialog import Ui_TimesDialog
from kulturverktyg.prepare.workshops import COUNTDOWN_BOUNDS, IDLE_BOUNDS

_USUAL = (90, 30)
_TEXT_MARGIN = 6


class TimesDialog(QDialog):
    """``idle`` and ``countdown`` are seconds."""

    def __init__(self, idle: int, countdown: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TimesDialog()
        self._ui.setupUi(self)
        for box, bounds in ((self._ui.spin_idle, IDLE_BOUNDS), (self._ui.spin_countdown, COUNTDOWN_BOUNDS)):
            box.setRange(*bounds)
            box.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self._show(idle, countdown)
        self._ui.button_usual.clicked.connect(self._usual_clicked)
        self._ui.button_cancel.clicked.connect(self.reject)
        self._ui.button_save.clicked.connect(self.accept)
        self._ui.button_save.setDefault(True)

    def times(self) -> tuple[int, int]:
        """Seconds of waiting and of counting down."""
        return self._ui.spin_idle.value(), self._ui.spin_countdown.value()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ui.layout_dialog.activate()
        self.resize(self.width(), self._ui.layout_dialog.totalHeightForWidth(self.width()))
        self._ui.spin_idle.setFocus()
        self._ui.spin_idle.selectAll()

    @Slot()
    def _usual_clicked(self) -> None:
        self._show(*_USUAL)

    def _show(self, idle: int, countdown: int) -> None:
        self._ui.spin_idle.setValue(idle)
        self._ui.spin_countdown.setValue(countdown)
