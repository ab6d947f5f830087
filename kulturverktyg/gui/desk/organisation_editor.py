"""Units, roles and headcounts: added, renamed, counted and removed in place."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from kulturverktyg.gui.desk.headcount_paste import HeadcountPaste
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.desk.organisation_words import read_words, total_words
from kulturverktyg.gui.forms.ui_assignment_page import Ui_AssignmentPage
from kulturverktyg.gui.models.roles import RolesModel
from kulturverktyg.gui.models.unit_tree import NameDelegate, UnitDelegate, UnitTreeModel
from kulturverktyg.gui.widgets.announce import set_role
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.prepare.views import Removed, UnitView

if TYPE_CHECKING:
    from kulturverktyg.prepare.workshop_plan import Cell
    from kulturverktyg.store.store import Store

_MOVES_ON = (QAbstractItemDelegate.EndEditHint.EditNextItem, QAbstractItemDelegate.EndEditHint.EditPreviousItem)


class OrganisationEditor(QObject):
    """Works the second tab of Uppdrag."""

    def __init__(
        self, ui: Ui_AssignmentPage, journey: OpenJourney, dialogs: Dialogs, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._take_back: Callable[[Store], None] | None = None
        self._collapsed: set[UUID] = set()
        self._return_to: UUID | None = None
        self._units = UnitTreeModel(self)
        self._roles = RolesModel(self)
        self._set_up_views()
        self._add_keys()
        ui.button_add_unit.clicked.connect(self._add_unit_clicked)
        ui.button_add_below.clicked.connect(self._add_below_clicked)
        ui.button_remove_unit.clicked.connect(self._remove_unit_clicked)
        ui.button_import.clicked.connect(self._import_clicked)
        ui.button_add_role.clicked.connect(self._add_role_clicked)
        ui.button_remove_role.clicked.connect(self._remove_role_clicked)
        self._paste = HeadcountPaste(ui.tree_units, self._units, journey, self)
        self._paste.pasted.connect(self._pasted)
        self._paste.refused.connect(banner.warn)
        self._units.renamed.connect(self._unit_renamed)
        self._units.counted.connect(self._unit_counted)
        self._roles.renamed.connect(self._role_renamed)
        journey.follow(self._journey_changed)
        banner.action_taken.connect(self._undo_taken)

    def take_focus(self) -> None:
        """Stand where the next thing is to be filled in."""
        if self._units.units:
            self._ui.tree_units.setFocus()
        else:
            self._ui.button_add_unit.setFocus()

    def _set_up_views(self) -> None:
        tree, roles = self._ui.tree_units, self._ui.list_roles
        tree.setModel(self._units)
        delegate = UnitDelegate(tree)
        tree.setItemDelegate(delegate)
        delegate.closeEditor.connect(self._editor_closed)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        tree.setAllColumnsShowFocus(False)
        tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tree.collapsed.connect(self._unit_collapsed)
        tree.expanded.connect(self._unit_expanded)
        tree.selectionModel().currentChanged.connect(self._enable_buttons)
        roles.setModel(self._roles)
        roles.setItemDelegate(NameDelegate(roles))
        roles.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        roles.selectionModel().currentChanged.connect(self._enable_buttons)

    def _add_keys(self) -> None:
        tree, roles = self._ui.tree_units, self._ui.list_roles
        for view, key, slot in (
            (tree, "Ins", self._add_unit_clicked),
            (tree, "Shift+Ins", self._add_below_clicked),
            (tree, "Del", self._remove_unit_clicked),
            (roles, "Ins", self._add_role_clicked),
            (roles, "Del", self._remove_role_clicked),
        ):
            action = QAction(view, shortcut=QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            view.addAction(action)
        self._ui.button_add_unit.setToolTip("Lägg till bredvid den valda enheten (Insert)")
        self._ui.button_add_below.setToolTip("Lägg till under den valda enheten (Skift+Insert)")
        self._ui.button_remove_unit.setToolTip("Ta bort den valda enheten och dem under den (Delete)")

    @Slot()
    def _journey_changed(self) -> None:
        view = self._journey.view
        tree = self._ui.tree_units
        chosen, column = self._units.unit_at(tree.currentIndex()), tree.currentIndex().column()
        self._units.show_journey(view)
        self._roles.show_roles(view.roles)
        for unit in view.units:
            tree.setExpanded(self._units.index_of(unit.id), unit.id not in self._collapsed)
        tree.fit_columns()
        if chosen is not None and not tree.currentIndex().isValid():
            self._stand_on(self._units.index_of(chosen.id, min(column, self._units.columnCount() - 1)))
        self._ui.label_total.setText(total_words(view))
        set_role(self._ui.button_add_unit, "" if view.units else "primary")
        self._enable_buttons()

    @Slot()
    def _enable_buttons(self) -> None:
        chosen = self._ui.tree_units.currentIndex().isValid()
        self._ui.button_add_below.setEnabled(chosen)
        self._ui.button_remove_unit.setEnabled(chosen)
        self._ui.button_remove_role.setEnabled(self._ui.list_roles.currentIndex().isValid())

    @Slot(QModelIndex)
    def _unit_collapsed(self, index: QModelIndex) -> None:
        unit = self._units.unit_at(index)
        if unit is not None:
            self._collapsed.add(unit.id)

    @Slot(QModelIndex)
    def _unit_expanded(self, index: QModelIndex) -> None:
        unit = self._units.unit_at(index)
        if unit is not None:
            self._collapsed.discard(unit.id)

    @Slot()
    def _add_unit_clicked(self) -> None:
        chosen = self._chosen_unit()
        self._add_unit(chosen.parent if chosen else None)

    @Slot()
    def _add_below_clicked(self) -> None:
        chosen = self._chosen_unit()
        if chosen is not None:
            self._collapsed.discard(chosen.id)
            self._add_unit(chosen.id)

    def _add_unit(self, parent: UUID | None) -> None:
        name = _free_name("Ny enhet", (u.name for u in self._units.units if u.parent == parent))
        journey_id = self._journey.id

        def add(store: "Store") -> UUID:
            from kulturverktyg.prepare.organisation import add_unit

            return add_unit(store, journey_id, name, parent)

        self._return_to = None
        self._journey.change(add, self._unit_added)

    @Slot(object)
    def _unit_added(self, changed: Changed[UUID]) -> None:
        index = self._units.index_of(changed.value)
        self._stand_on(index)
        self._ui.tree_units.setFocus()
        self._ui.tree_units.edit(index)
        added = self._units.unit_at(index)
        self._return_to = added.parent if added is not None else None

    @Slot(QWidget, QAbstractItemDelegate.EndEditHint)
    def _editor_closed(self, _editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After a new unit is named, stand on the one above it, so that a second one comes beside it."""
        above, self._return_to = self._return_to, None
        if above is not None and hint not in _MOVES_ON:
            self._stand_on(self._units.index_of(above))

    def _stand_on(self, index: QModelIndex) -> None:
        self._ui.tree_units.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot(object, str)
    def _unit_renamed(self, unit_id: UUID, name: str) -> None:
        def rename(store: "Store") -> None:
            from kulturverktyg.prepare.organisation import rename_unit

            rename_unit(store, unit_id, name)

        self._journey.change(rename)

    @Slot(object, object, object)
    def _unit_counted(self, unit_id: UUID, role_id: UUID, count: int | None) -> None:
        def count_people(store: "Store") -> None:
            from kulturverktyg.prepare.organisation import set_headcount

            set_headcount(store, unit_id, role_id, count)

        self._journey.change(count_people)

    @Slot()
    def _remove_unit_clicked(self) -> None:
        unit = self._chosen_unit()
        if unit is None:
            return
        view = self._journey.view
        gone = [unit]
        gone += [u for u in view.units if u.path.startswith(unit.path + "/")]
        ids = {u.id for u in gone}
        kept = {cell: count for cell, count in view.headcounts.items() if cell[0] in ids}
        removed = Removed(tuple(gone), (), kept)

        def remove(store: "Store") -> tuple[Removed, str]:
            from kulturverktyg.prepare.organisation import remove_unit

            remove_unit(store, unit.id)
            return removed, f"”{unit.name}” är borttagen."

        self._journey.change(remove, self._something_removed)

    @Slot(object)
    def _something_removed(self, changed: Changed[tuple[Removed, str]]) -> None:
        removed, words = changed.value
        journey_id = self._journey.id

        def undo(store: "Store") -> None:
            from kulturverktyg.prepare.organisation import put_back

            put_back(store, journey_id, removed)

        self._take_back = undo
        self._banner.offer(words, "Ångra")

    @Slot(object, str)
    def _pasted(self, before: "Mapping[Cell, int | None]", words: str) -> None:
        def undo(store: "Store") -> None:
            from kulturverktyg.prepare.organisation import set_headcounts

            set_headcounts(store, before)

        self._take_back = undo
        self._banner.offer(words, "Ångra")

    @Slot()
    def _undo_taken(self) -> None:
        undo, self._take_back = self._take_back, None
        if undo is not None and self._ui.tabs.isVisible():
            self._journey.change(undo)

    @Slot()
    def _import_clicked(self) -> None:
        file = self._dialogs.open_file("Läs in enheter", "Tabeller (*.csv *.xlsx)")
        if file is None:
            return
        before = self._journey.view

        def read_in(store: "Store") -> str:
            from kulturverktyg.prepare.organisation import add_unit_rows, read_unit_rows

            rows = read_unit_rows(file)
            add_unit_rows(store, before.id, rows)
            return read_words(rows, before)

        self._journey.change(read_in, self._rows_read)

    @Slot(object)
    def _rows_read(self, changed: Changed[str]) -> None:
        self._banner.offer(changed.value)

    @Slot()
    def _add_role_clicked(self) -> None:
        name = _free_name("Ny roll", (role.name for role in self._journey.view.roles))
        journey_id = self._journey.id

        def add(store: "Store") -> UUID:
            from kulturverktyg.prepare.organisation import add_role

            return add_role(store, journey_id, name)

        self._journey.change(add, self._role_added)

    @Slot(object)
    def _role_added(self, changed: Changed[UUID]) -> None:
        index = self._roles.index_of(changed.value)
        self._ui.list_roles.setCurrentIndex(index)
        self._ui.list_roles.setFocus()
        self._ui.list_roles.edit(index)

    @Slot(object, str)
    def _role_renamed(self, role_id: UUID, name: str) -> None:
        def rename(store: "Store") -> None:
            from kulturverktyg.prepare.organisation import rename_role

            rename_role(store, role_id, name)

        self._journey.change(rename)

    @Slot()
    def _remove_role_clicked(self) -> None:
        role = self._roles.role_at(self._ui.list_roles.currentIndex())
        if role is None:
            return
        headcounts = self._journey.view.headcounts
        kept = {cell: count for cell, count in headcounts.items() if cell[1] == role.id}
        removed = Removed((), (role,), kept)

        def remove(store: "Store") -> tuple[Removed, str]:
            from kulturverktyg.prepare.organisation import remove_role

            remove_role(store, role.id)
            return removed, f"Rollen ”{role.name}” är borttagen."

        self._journey.change(remove, self._something_removed)

    def _chosen_unit(self) -> UnitView | None:
        return self._units.unit_at(self._ui.tree_units.currentIndex())


def _free_name(wanted: str, taken: Iterable[str]) -> str:
    names = set(taken)
    number, name = 1, wanted
    while name in names:
        number += 1
        name = f"{wanted} {number}"
    return name
