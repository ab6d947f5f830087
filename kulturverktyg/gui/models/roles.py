"""The roles of a journey, renamed in place."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from kulturverktyg.gui.models.rows import Index
from kulturverktyg.prepare.views import RoleView


class RolesModel(QAbstractListModel):
    """Shows roles and tells what is typed; whoever listens saves it."""

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles: tuple[RoleView, ...] = ()

    def show_roles(self, roles: tuple[RoleView, ...]) -> None:
        """Show these roles."""
        if [role.id for role in roles] == [role.id for role in self._roles]:
            self._roles = roles
            self.dataChanged.emit(self.index(0), self.index(len(roles) - 1))
            return
        self.beginResetModel()
        self._roles = roles
        self.endResetModel()

    def role_at(self, index: Index) -> RoleView | None:
        """The role on a row."""
        return self._roles[index.row()] if index.isValid() else None

    def index_of(self, role_id: UUID) -> QModelIndex:
        """Where a role is; invalid when it is gone."""
        place = next((n for n, role in enumerate(self._roles) if role.id == role_id), -1)
        return self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._roles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = self.role_at(index)
        if shown is not None and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return shown.name
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        shown = self.role_at(index)
        name = " ".join(str(value).split())
        if shown is None or role != Qt.ItemDataRole.EditRole or name == shown.name:
            return False
        self.renamed.emit(shown.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable
