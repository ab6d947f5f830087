"""A table of rows in an order that is the user's: its buttons and keys add, remove, move up and move down."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from kulturverktyg.gui.desk.row_keys import beside, work_rows
from kulturverktyg.gui.widgets.data_table import DataTable


class OrderedRows(QObject):
    """``remove`` takes away the row with an id, ``move`` moves it so many steps; a row stays chosen all the while.

    The buttons are those that add, remove, move up and move down, in this order.
    """

    def __init__(
        self,
        table: DataTable,
        buttons: tuple[QPushButton, QPushButton, QPushButton, QPushButton],
        add: Callable[[], None],
        remove: Callable[[UUID], None],
        move: Callable[[UUID, int], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._remove, self._move = remove, move
        self._chosen: UUID | None = None
        self._ids: Sequence[UUID] = ()
        button_add, *self._of_chosen = buttons
        slots = (self._remove_clicked, self._up_clicked, self._down_clicked)
        work_rows(table, (button_add, add), *zip(self._of_chosen, slots, strict=True))

    def show(self, ids: Sequence[UUID], chosen: UUID | None, among: Sequence[UUID] | None = None) -> None:
        """Let the rows be these, and ``chosen`` the one that the buttons act on.

        It moves only ``among`` some of them where these are given.
        """
        self._ids, self._chosen = ids, chosen
        beside_it = ids if among is None else among
        place = beside_it.index(chosen) if chosen is not None else -1
        possible = (place >= 0, place > 0, 0 <= place < len(beside_it) - 1)
        for button, is_possible in zip(self._of_chosen, possible, strict=True):
            button.setEnabled(is_possible)

    @Slot()
    def _remove_clicked(self) -> None:
        if self._chosen is None:
            return
        following = beside(self._ids, self._chosen)
        self._remove(self._chosen)
        if following is not None:
            self._table.choose_key(following)
        self._table.setFocus()

    @Slot()
    def _up_clicked(self) -> None:
        self._step(-1)

    @Slot()
    def _down_clicked(self) -> None:
        self._step(1)

    def _step(self, step: int) -> None:
        moved = self._chosen
        if moved is not None:
            self._move(moved, step)
            self._table.choose_key(moved)
