"""Paket: who is to have one, and what the archive may hold."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.forms.ui_report_packs_pane import Ui_ReportPacksPane

_AUDIENCES = ("staff", "managers", "board", "safety", "clients", "archive")


class ReportPacksPane(QWidget):
    """``changed`` comes when others are chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReportPacksPane()
        self._ui.setupUi(self)
        self._checks = {name: getattr(self._ui, f"check_{name}") for name in _AUDIENCES}
        for check in self._checks.values():
            check.toggled.connect(self.changed)
        self._ui.check_archive.toggled.connect(self._archive_changed)
        self._archive_changed()

    @property
    def audiences(self) -> tuple[str, ...]:
        """The keys of those that are chosen, in their order."""
        return tuple(name for name, check in self._checks.items() if check.isChecked())

    @property
    def zipped(self) -> bool:
        """Whether each pack is to be one file."""
        return self._ui.check_zip.isChecked()

    @property
    def decision(self) -> str:
        """The reference of the decision that lets rows leave; empty where there is none."""
        return self._ui.edit_decision.text().strip() if self._ui.check_archive.isChecked() else ""

    @Slot()
    def _archive_changed(self) -> None:
        self._ui.card_decision.setVisible(self._ui.check_archive.isChecked())
