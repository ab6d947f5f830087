"""Versioner: visions through the years, what differs between two of them, and the adoption of a draft."""

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.vision import VisionVersion
from kulturverktyg.decide.vision_comparison import Difference, VisionChange, changes
from kulturverktyg.gui.desk.workshops.days import day_words, read_day
from kulturverktyg.gui.forms.ui_vision_versions_pane import Ui_VisionVersionsPane
from kulturverktyg.gui.models.rows import Column, RowsModel

_DIFFERENCES = {Difference.ADDED: "Nytt", Difference.CHANGED: "Ändrat", Difference.REMOVED: "Borta"}


class VisionVersionsPane(QWidget):
    """``adopt_asked`` carries a day and who adopts, ``show_asked`` the id of a version, ``refused`` a sentence."""

    adopt_asked = Signal(object, str)
    show_asked = Signal(object)
    refused = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[VisionVersion, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._ui = Ui_VisionVersionsPane()
        self._ui.setupUi(self)
        self._rows: RowsModel[VisionVersion] = RowsModel(_version_columns(), key=_version_id, parent=self)
        self._ui.table_versions.show_rows(self._rows)
        self._ui.table_versions.keep_widths(settings, "table_versions_of_vision")
        self._changes: RowsModel[VisionChange] = RowsModel(_change_columns(), key=_change_key, parent=self)
        self._ui.table_changes.give_lines()
        self._ui.table_changes.show_rows(self._changes)
        self._ui.table_changes.keep_widths(settings, "table_vision_changes")
        self._ui.table_versions.setObjectName("table_versions")
        self._ui.table_changes.setObjectName("table_changes")
        self._ui.table_versions.chosen.connect(self._show_clicked)
        self._ui.button_show.clicked.connect(self._show_clicked)
        self._ui.button_adopt.clicked.connect(self._adopt_clicked)
        self._ui.edit_by.returnPressed.connect(self._ui.edit_date.setFocus)
        self._ui.edit_date.returnPressed.connect(self._ui.button_adopt.click)
        for combo in (self._ui.combo_before, self._ui.combo_after):
            combo.currentIndexChanged.connect(self._compare)

    def offer(self, versions: Sequence[VisionVersion], titles: Mapping[str, str], today: dt.date) -> None:
        """Show these versions, oldest first; ``titles`` are those of the dimensions."""
        before = tuple(version.id for version in self._versions)
        self._versions, self._titles = tuple(versions), titles
        self._rows.set_rows(self._versions[::-1])
        draft = bool(versions) and versions[-1].is_draft
        self._ui.panel_adopt.setEnabled(draft)
        if draft and not self._ui.edit_date.text():
            self._ui.edit_date.setText(day_words(today))
        if before != tuple(version.id for version in self._versions):
            self._list_versions()
        if self.isVisible():
            self._compare()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compare()

    def _list_versions(self) -> None:
        several = len(self._versions) > 1
        for combo, place in ((self._ui.combo_before, -2 if several else -1), (self._ui.combo_after, -1)):
            with QSignalBlocker(combo):
                combo.clear()
                for version in self._versions:
                    combo.addItem(f"Version {version.number}", version.id)
                combo.setCurrentIndex(combo.count() + place)
        if self._ui.table_versions.current_row() is None and self._versions:
            self._ui.table_versions.choose_key(self._versions[-1].id)

    @Slot()
    def _compare(self) -> None:
        chosen = [self._version(combo.currentData()) for combo in (self._ui.combo_before, self._ui.combo_after)]
        before, after = chosen
        found = changes(before, after, self._titles) if before is not None and after is not None else ()
        self._changes.set_rows(found)
        self._ui.label_count.setText(_count_words(len(self._versions), len(found), same=before is after))

    def _version(self, key: UUID | None) -> VisionVersion | None:
        return next((version for version in self._versions if version.id == key), None)

    @Slot()
    def _show_clicked(self) -> None:
        row: VisionVersion | None = self._ui.table_versions.current_row()
        if row is not None:
            self.show_asked.emit(row.id)

    @Slot()
    def _adopt_clicked(self) -> None:
        try:
            day = read_day(self._ui.edit_date.text())
        except ValueError:
            day = None
        if day is None:
            self.refused.emit("Skriv dagen då visionen antas som 2027-03-16.")
            self._ui.edit_date.setFocus()
        elif not self._ui.edit_by.text().strip():
            self.refused.emit("Skriv vem som antar visionen: en roll eller ett organ, till exempel kommunstyrelsen.")
            self._ui.edit_by.setFocus()
        else:
            self.adopt_asked.emit(day, self._ui.edit_by.text())

    def adopted(self) -> None:
        """Have the fields empty for the next time."""
        self._ui.edit_by.setText("")
        self._ui.edit_date.setText("")


def _count_words(versions: int, found: int, *, same: bool) -> str:
    if versions <= 1:
        return "Det finns bara en version än"
    if same:
        return "Välj två olika versioner"
    return "1 skillnad" if found == 1 else f"{found or 'Inga'} skillnader"


def _version_id(version: VisionVersion) -> UUID:
    return version.id


def _change_key(change: VisionChange) -> VisionChange:
    return change


def _version_columns() -> tuple[Column[VisionVersion], ...]:
    return (
        Column("Version", lambda version: str(version.number), number=lambda version: version.number),
        Column("Antagen", lambda version: day_words(version.adopted) or "Utkast"),
        Column("Av", lambda version: version.adopted_by, widest=160),
        Column("Motto", lambda version: version.motto, wide=True, narrowest=120),
        Column("Par", lambda version: str(len(version.pairs)), number=lambda version: len(version.pairs)),
    )


def _change_columns() -> tuple[Column[VisionChange], ...]:
    return (
        Column("Vad", lambda change: change.what, widest=220),
        Column("Skillnad", lambda change: _DIFFERENCES[change.difference]),
        Column("Förut", lambda change: change.before, widest=340),
        Column("Nu", lambda change: change.after, wide=True, narrowest=200),
    )
