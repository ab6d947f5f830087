"""Which version is shown, and a calm line when it is one that cannot be changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Slot

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.forms.ui_survey_page import Ui_SurveyPage

if TYPE_CHECKING:
    from kulturverktyg.prepare.surveys import VersionView


class VersionNotice(QObject):
    """Works the choice of version, and the line with the way to one that can be changed."""

    def __init__(self, ui: Ui_SurveyPage, editing: SurveyEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        ui.panel_notice.hide()
        ui.panel_edit.hide()
        ui.combo_version.hide()
        ui.combo_version.activated.connect(self._version_chosen)
        ui.button_notice.clicked.connect(self._button_clicked)
        editing.versions_changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        editing, ui = self._editing, self._ui
        if not editing.is_open:
            return
        combo, shown, newest = ui.combo_version, editing.version, editing.versions[-1]
        with QSignalBlocker(combo):
            combo.clear()
            for view in reversed(editing.versions):
                combo.addItem(f"Version {view.number}", view.id)
            combo.setCurrentIndex(combo.findData(shown.id))
        combo.setVisible(len(editing.versions) > 1)
        ui.label_notice.setText(_words(shown, newest, is_late=editing.is_late))
        ui.button_notice.setText(
            f"Gör version {newest.number + 1}" if newest.frozen else f"Visa version {newest.number}"
        )
        ui.button_notice.setVisible(newest.frozen or shown is not newest)
        ui.button_notice.setEnabled(True)
        shown_panel, other = (ui.panel_edit, ui.panel_notice) if editing.can_write else (ui.panel_notice, ui.panel_edit)
        other.hide()
        shown_panel.show()

    @Slot()
    def _version_chosen(self) -> None:
        self._editing.open_version(self._ui.combo_version.currentData())

    @Slot()
    def _button_clicked(self) -> None:
        newest = self._editing.versions[-1]
        self._ui.button_notice.setEnabled(False)
        if newest.frozen:
            self._editing.make_new_version()
        else:
            self._editing.open_version(newest.id)


def _words(shown: "VersionView", newest: "VersionView", *, is_late: bool) -> str:
    if is_late:
        words = f"Version {shown.number} används nu. Det du skrev sist är inte sparat i den"
        if shown is newest:
            return f"{words}; det följer med om du gör version {newest.number + 1}."
        words += "."
    elif shown.frozen:
        where = f" i {_listed(shown.rounds)}" if shown.rounds else ""
        words = f"Version {shown.number} används{where} och kan inte ändras."
    else:
        words = f"Version {shown.number} är en äldre version och kan inte ändras."
    return words if shown is newest else f"{words} Den nyaste är version {newest.number}."


def _listed(names: tuple[str, ...]) -> str:
    *others, last = names
    return f"{', '.join(others)} och {last}" if others else last
