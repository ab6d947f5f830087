"""The cards of one lane of the board, as a list that tells what an edit changes."""

import json
from collections.abc import Callable, Collection, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, Qt, Signal

from kulturverktyg.decide.board import CardView, Lane
from kulturverktyg.gui.models.rows import Index

_DRAGGED = "application/x-kulturverktyg-cards"
_CARD = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemNeverHasChildren
)


class LaneModel(QAbstractListModel):
    """``dropped`` carries the cards that were let go here and the row they were let go at; ``rewritten`` a card and
    other words for it. Whoever listens makes the edit. ``dragged`` tells which cards move with one that is dragged.
    """

    dropped = Signal(object, int)
    rewritten = Signal(object, str)

    def __init__(self, lane: Lane, dragged: Callable[[], Collection[UUID]], parent: QObject) -> None:
        super().__init__(parent)
        self.lane = lane
        self._dragged = dragged
        self._cards: tuple[CardView, ...] = ()
        self._rows: dict[UUID, int] = {}
        self._hits: frozenset[UUID] | None = None

    @property
    def cards(self) -> tuple[CardView, ...]:
        """The cards from the top down."""
        return self._cards

    def follow(self, cards: tuple[CardView, ...]) -> None:
        """Show what became of the lane: rows that are the same at both ends stay, those between are replaced."""
        before = self._cards
        if cards == before:
            return
        head = _alike(before, cards)
        tail = _alike(before[head:][::-1], cards[head:][::-1])
        gone, new = len(before) - head - tail, len(cards) - head - tail
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._take((*before[:head], *before[head + gone :]))
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), head, head + new - 1)
            self._take(cards)
            self.endInsertRows()
        self._take(cards)
        shift = len(cards) - len(before)
        for row, card in enumerate(cards):
            old = before[row] if row < head else before[row - shift] if row >= len(cards) - tail else card
            if (old.text, old.ideas) != (card.text, card.ideas):
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_hits(self, hits: frozenset[UUID] | None) -> None:
        """Tell cards with what is sought from the others; None seeks nothing."""
        if hits != self._hits:
            self._hits = hits
            if self._cards:
                self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def card_at(self, index: Index) -> UUID | None:
        """The card of a row."""
        return self._cards[index.row()].id if index.isValid() and index.row() < len(self._cards) else None

    def shown_at(self, index: Index) -> tuple[str, int, bool]:
        """The words of a row, how many ideas it stands for, and whether what is sought is in it: to be painted."""
        card = self._cards[index.row()]
        return card.text, len(card.ideas), self._hits is None or card.id in self._hits

    def index_of(self, card: UUID) -> QModelIndex:
        """Where a card is; invalid when it lies elsewhere."""
        row = self._rows.get(card)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return card.text
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((card.text, *(f"– {idea.text}" for idea in card.ideas if idea.text != card.text)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return card.text if len(card.ideas) < 2 else f"{card.text}, {len(card.ideas)} idéer"
        return None

    def setData(self, index: Index, value: Any, _role: int = Qt.ItemDataRole.EditRole) -> bool:
        card = self.card_at(index)
        words = " ".join(str(value).split())
        if card is None or not words:
            return False
        self.rewritten.emit(card, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _CARD if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        of_here = [card for card in map(self.card_at, indexes) if card is not None]
        along = self._dragged()
        cards = along if set(of_here) <= set(along) else of_here
        data = QMimeData()
        data.setData(_DRAGGED, QByteArray(json.dumps([card.hex for card in cards]).encode()))
        return data

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: Index) -> bool:
        return data.hasFormat(_DRAGGED)

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index) -> bool:
        if not data.hasFormat(_DRAGGED):
            return False
        cards = tuple(map(UUID, json.loads(bytes(data.data(_DRAGGED).data()))))
        self.dropped.emit(cards, row if row >= 0 else len(self._cards))
        return True

    def _take(self, cards: tuple[CardView, ...]) -> None:
        self._cards = cards
        self._rows = {card.id: row for row, card in enumerate(cards)}


def _alike(before: Sequence[CardView], after: Sequence[CardView]) -> int:
    """How many cards are the same ones from the beginning."""
    return next(
        (place for place, (old, new) in enumerate(zip(before, after, strict=False)) if old.id != new.id),
        min(len(before), len(after)),
    )
