"""Versioner: the survey's versions, and what tells two of them apart, item by item."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.forms.ui_versions_pane import Ui_VersionsPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.survey.comparison import Change, ChangeKind

if TYPE_CHECKING:
    from kulturverktyg.prepare.surveys import VersionView
    from kulturverktyg.store.store import Store

_KINDS = {
    ChangeKind.ADDED: "Ny",
    ChangeKind.REMOVED: "Borttagen",
    ChangeKind.CHANGED: "Ändrad",
    ChangeKind.MOVED: "Flyttad",
}
_ONE = (
    "Enkäten har en version. När den börjar användas i en omgång kan den inte längre ändras; då görs en ny version, "
    "och här syns vad som skiljer dem åt."
)
_ONE_IN_USE = (
    "Enkäten har en version. Den används och kan inte längre ändras. När det finns en till syns här vad som skiljer "
    "dem åt."
)
_SEVERAL = "Omgångar jämförs bara på frågor där ord och skala är lika. Dubbelklicka på en version för att se den."


@dataclass(frozen=True)
class _Row:
    """A version, and whether it is the newest."""

    view: "VersionView"
    newest: bool


@dataclass(frozen=True)
class _Compared:
    """Two versions and what tells them apart; ``alike`` of the ``total`` questions in both can be compared."""

    pair: tuple[UUID, UUID]
    changes: tuple[Change, ...]
    alike: int
    total: int


class VersionsPane(QWidget):
    """Compares what the file holds, once it can be seen."""

    def __init__(self, editing: SurveyEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._shown: tuple[VersionView, ...] = ()
        self._ui = Ui_VersionsPane()
        self._ui.setupUi(self)
        self._versions: RowsModel[_Row] = RowsModel(_VERSIONS, _version_id, self)
        self._ui.table_versions.show_rows(self._versions)
        self._ui.table_versions.chosen.connect(self._show_clicked)
        self._ui.table_versions.selection_changed.connect(self._enable)
        self._ui.button_show.clicked.connect(self._show_clicked)
        self._changes: RowsModel[Change] = RowsModel(_CHANGES, _change_key, self)
        self._ui.table_changes.show_rows(self._changes)
        self._ui.table_changes.give_lines()
        for combo in (self._ui.combo_before, self._ui.combo_after):
            combo.currentIndexChanged.connect(self._compare)
        editing.versions_changed.connect(self._refresh)
        editing.opened.connect(self._refresh)
        editing.saving.connect(self._saving)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if not under_way:
            self._compare()

    @Slot()
    def _refresh(self) -> None:
        if not (self.isVisible() and self._editing.is_open):
            return
        versions = self._editing.versions
        self._versions.set_rows([_Row(view, view is versions[-1]) for view in reversed(versions)])
        if self._ui.table_versions.current_row() is None:
            self._ui.table_versions.choose_key(self._editing.version.id)
        several = len(versions) > 1
        alone = _ONE_IN_USE if versions[-1].frozen else _ONE
        self._ui.label_help.setText(_SEVERAL if several else alone)
        self._ui.panel_compare.setVisible(several)
        self._ui.button_show.setVisible(several)
        self._enable()
        if [view.id for view in versions] != [view.id for view in self._shown]:
            self._offer_pairs(versions)
        self._shown = versions
        self._compare()

    def _offer_pairs(self, versions: "tuple[VersionView, ...]") -> None:
        for combo, chosen in ((self._ui.combo_before, len(versions) - 2), (self._ui.combo_after, len(versions) - 1)):
            with QSignalBlocker(combo):
                combo.clear()
                for view in versions:
                    combo.addItem(f"Version {view.number}", view.id)
                combo.setCurrentIndex(max(0, chosen))

    @Slot()
    def _enable(self) -> None:
        row: _Row | None = self._ui.table_versions.current_row()
        self._ui.button_show.setEnabled(row is not None and row.view.id != self._editing.version.id)

    @Slot()
    def _show_clicked(self) -> None:
        row: _Row | None = self._ui.table_versions.current_row()
        if row is not None:
            self._editing.open_version(row.view.id)

    @property
    def _pair(self) -> tuple[UUID, UUID]:
        return self._ui.combo_before.currentData(), self._ui.combo_after.currentData()

    @Slot()
    def _compare(self) -> None:
        """Have the two chosen versions compared, on the worker."""
        pair = self._pair
        if not self.isVisible() or None in pair or len(self._editing.versions) < 2:
            return

        def compare(store: "Store") -> _Compared:
            from kulturverktyg.prepare.surveys import read_draft
            from kulturverktyg.survey.comparison import changes, comparable
            from kulturverktyg.survey.numbering import question_numbers

            before, after = (read_draft(store, version).survey for version in pair)
            shared = question_numbers(before).keys() & question_numbers(after).keys()
            return _Compared(pair, changes(before, after), len(comparable(before, after) & shared), len(shared))

        self._editing.look(compare, self._compared)

    @Slot(object)
    def _compared(self, compared: _Compared) -> None:
        if compared.pair != self._pair:
            return
        self._changes.set_rows(compared.changes)
        self._ui.label_compared.setText(_sum(compared))


def _sum(compared: _Compared) -> str:
    if compared.pair[0] == compared.pair[1]:
        return "Välj två olika versioner."
    alike = f"{compared.alike} av de {compared.total} frågor som finns i båda går att jämföra."
    if not compared.changes:
        return f"Versionerna är lika. {alike}"
    return alike


def _version_id(row: _Row) -> UUID:
    return row.view.id


def _change_key(change: Change) -> tuple[str, bool, ChangeKind]:
    return change.name, change.is_section, change.kind


def _state(row: _Row) -> str:
    if row.view.frozen:
        return "Används och kan inte ändras"
    return "Går att ändra" if row.newest else "Användes aldrig"


def _comparable(change: Change) -> str:
    if change.is_section or not change.name or change.kind in (ChangeKind.ADDED, ChangeKind.REMOVED):
        return ""
    return "Går att jämföra" if change.comparable else "Går inte att jämföra"


_VERSIONS = (
    Column[_Row]("Version", lambda row: f"Version {row.view.number}"),
    Column[_Row]("Läge", _state),
    Column[_Row]("Omgångar", lambda row: ", ".join(row.view.rounds) or "Ingen än", wide=True),
)
_CHANGES = (
    Column[Change]("Fråga", lambda change: change.question, widest=320),
    Column[Change]("Ändring", lambda change: _KINDS[change.kind]),
    Column[Change]("Vad som är ändrat", lambda change: " ".join(change.sentences), wide=True),
    Column[Change]("Jämförelse", _comparable),
)
