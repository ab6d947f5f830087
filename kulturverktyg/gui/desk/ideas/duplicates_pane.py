"""Dubbletter: cards that likely say the same, two by two, to be joined or left."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.board import Board, CardView
from kulturverktyg.decide.board_edits.cards import join_cards, keep_apart
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_ideas_duplicates_pane import Ui_IdeasDuplicatesPane
from kulturverktyg.gui.models.rows import Column, RowsModel

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_NONE = "Inga kort verkar säga samma sak."
_NO_CARDS = "När det finns idéer på tavlan visas här vilka som verkar säga samma sak."


#: More than anybody looks through; what is joined or left makes room for the next.
_MOST_SHOWN = 60


@dataclass(frozen=True)
class _Pair:
    first: CardView
    second: CardView
    likeness: float

    @property
    def key(self) -> frozenset[UUID]:
        return frozenset((self.first.id, self.second.id))


class DuplicatesPane(QWidget):
    """Looks anew while it is shown, whenever the words on the board are others."""

    refused = Signal(str)

    def __init__(
        self, journey: OpenJourney, editing: KeptEditing[Board], settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._editing = editing
        self._compared: tuple[CardView, ...] | None = None
        self._pairs: Sequence[_Pair] = ()
        self._ui = Ui_IdeasDuplicatesPane()
        self._ui.setupUi(self)
        self._model: RowsModel[_Pair] = RowsModel(_columns(), key=_key, parent=self)
        self._ui.label_none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._ui.table_pairs.show_rows(self._model)
        self._ui.table_pairs.give_lines()
        self._ui.table_pairs.keep_widths(settings, "table_pairs")
        self._ui.table_pairs.selection_changed.connect(self._chosen_changed)
        self._ui.table_pairs.chosen.connect(self._join_clicked)
        self._ui.button_join.clicked.connect(self._join_clicked)
        self._ui.button_join_right.clicked.connect(self._join_right_clicked)
        self._ui.button_not.clicked.connect(self._not_clicked)
        self._ui.button_not.setToolTip("Paret visas inte igen (Delete). Det går att ångra.")
        delete = QAction(self._ui.table_pairs)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._not_clicked)
        self._ui.table_pairs.addAction(delete)
        editing.opened.connect(self._opened)
        editing.changed.connect(self._look)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        self._ui.table_pairs.setFocus()

    @Slot()
    def _opened(self) -> None:
        self._compared = None
        self._look()

    @Slot()
    def _look(self) -> None:
        if not self.isVisible() or not self._editing.is_open:
            return
        cards = tuple(self._editing.value.cards.values())
        if self._compared is not None and _texts(cards) == _texts(self._compared):
            self._show()
            return
        self._compared = cards
        self._show()

        def compare(_store: "Store") -> tuple[_Pair, ...]:
            from kulturverktyg.decide.duplicates import likely_duplicates

            return tuple(
                _Pair(cards[pair.first], cards[pair.second], pair.likeness)
                for pair in likely_duplicates([card.text for card in cards])
            )

        self._journey.look(compare, self._found)

    @Slot(object)
    def _found(self, pairs: Sequence[_Pair]) -> None:
        if self._editing.is_open:
            self._pairs = pairs
            self._show()

    def _show(self) -> None:
        board = self._editing.value if self._editing.is_open else Board()
        left = [pair for pair in self._pairs if pair.key not in board.apart and _is_there(pair, board)]
        row = self._ui.table_pairs.currentIndex().row()
        self._model.set_rows(left[:_MOST_SHOWN])
        if left and self._ui.table_pairs.current_row() is None:
            self._ui.table_pairs.choose_key(_key(self._model.rows[min(max(row, 0), len(self._model.rows) - 1)]))
        self._ui.table_pairs.setVisible(bool(left))
        self._ui.label_none.setVisible(not left)
        has_cards = self._editing.is_open and bool(self._editing.value.cards)
        self._ui.label_none.setText(_NONE if has_cards else _NO_CARDS)
        self._ui.label_count.setText(_counted(len(left)))
        self._chosen_changed()

    @Slot()
    def _chosen_changed(self) -> None:
        chosen = self._ui.table_pairs.current_row() is not None and self._editing.can_write
        for button in (self._ui.button_not, self._ui.button_join, self._ui.button_join_right):
            button.setEnabled(chosen)

    @Slot()
    def _join_clicked(self) -> None:
        pair = self._ui.table_pairs.current_row()
        if isinstance(pair, _Pair):
            self._join(pair, pair.first.id)

    @Slot()
    def _join_right_clicked(self) -> None:
        pair = self._ui.table_pairs.current_row()
        if isinstance(pair, _Pair):
            self._join(pair, pair.second.id)

    def _join(self, pair: _Pair, into: UUID) -> None:
        self._editing.perform("slå ihop kort", lambda board: join_cards(board, pair.key, into))
        self._ui.table_pairs.setFocus()

    @Slot()
    def _not_clicked(self) -> None:
        pair = self._ui.table_pairs.current_row()
        if isinstance(pair, _Pair):
            self._editing.perform("inte samma", lambda board: keep_apart(board, pair.first.id, pair.second.id))
            self._ui.table_pairs.setFocus()


def _counted(pairs: int) -> str:
    if pairs > _MOST_SHOWN:
        return f"{pairs} par, de {_MOST_SHOWN} mest lika visas"
    return "" if not pairs else "1 par" if pairs == 1 else f"{pairs} par"


def _columns() -> Sequence[Column[_Pair]]:
    return (
        Column("Kort", lambda pair: pair.first.text, wide=True, narrowest=300),
        Column("Verkar säga samma sak som", lambda pair: pair.second.text, wide=True, narrowest=300),
    )


def _key(pair: _Pair) -> frozenset[UUID]:
    return pair.key


def _texts(cards: Sequence[CardView]) -> Sequence[tuple[UUID, str]]:
    return [(card.id, card.text) for card in cards]


def _is_there(pair: _Pair, board: Board) -> bool:
    """Whether both cards are still there, in the words that were compared."""
    return all(card.id in board.cards and board.cards[card.id].text == card.text for card in (pair.first, pair.second))
