"""Headcounts from a spreadsheet, pasted into the tree of units from the chosen cell on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QTreeView

from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.models.unit_tree import UnitTreeModel
from kulturverktyg.prepare.organisation import whole_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kulturverktyg.prepare.workshop_plan import Cell
    from kulturverktyg.store.store import Store

_NOTHING = "Det finns inga tal att klistra in. Kopiera talen ur kalkylarket, och ställ dig i den cell där de börjar."
_MOST_TOLD = 3


@dataclass(frozen=True)
class Block:
    """What a pasted block sets, the cells that are no headcounts, and how many had no row or column to stand in."""

    counts: "Mapping[Cell, int]"
    wrong: tuple[str, ...] = ()
    outside: int = 0


class HeadcountPaste(QObject):
    """``pasted`` comes with what the cells held before and a sentence, ``refused`` with a sentence."""

    pasted = Signal(object, str)
    refused = Signal(str)

    def __init__(self, tree: QTreeView, units: UnitTreeModel, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(parent)
        self._tree = tree
        self._units = units
        self._journey = journey
        action = QAction(tree, shortcut=QKeySequence(QKeySequence.StandardKey.Paste))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._paste)
        tree.addAction(action)

    @Slot()
    def _paste(self) -> None:
        block = self._read(QGuiApplication.clipboard().text())
        if not block.counts:
            self.refused.emit(" ".join(filter(None, (_wrong_words(block), _NOTHING))))
            return
        held = self._journey.view.headcounts
        before = {cell: held.get(cell) for cell in block.counts}

        def set_them(store: "Store") -> tuple[object, str]:
            from kulturverktyg.prepare.organisation import set_headcounts

            set_headcounts(store, block.counts)
            return before, block_words(block)

        self._journey.change(set_them, self._set)

    @Slot(object)
    def _set(self, changed: Changed[tuple[object, str]]) -> None:
        self.pasted.emit(*changed.value)

    def _read(self, text: str) -> Block:
        """Row by row downwards as the tree shows them, from the chosen role or else the first."""
        index = self._tree.currentIndex()
        first = max(0, index.column() - 1)
        counts: dict[Cell, int] = {}
        wrong: list[str] = []
        outside = 0
        for line in text.rstrip("\r\n").splitlines():
            unit = self._units.unit_at(index)
            roles = self._units.roles[first:]
            for place, words in enumerate(line.split("\t")):
                count = whole_number(words)
                if not words.strip():
                    continue
                if unit is None or place >= len(roles):
                    outside += 1
                elif count is None:
                    wrong.append(words.strip()[:40])
                else:
                    counts[unit.id, roles[place].id] = count
            index = self._tree.indexBelow(index.siblingAtColumn(0))
        return Block(counts, tuple(wrong), outside)


def block_words(block: Block) -> str:
    """How much was pasted, and what was not and why."""
    count = len(block.counts)
    told = "1 tal är inklistrat." if count == 1 else f"{count} tal är inklistrade."
    outside = f"{block.outside} fick inte plats i tabellen." if block.outside else ""
    return " ".join(filter(None, (told, _wrong_words(block), outside)))


def _wrong_words(block: Block) -> str:
    if not block.wrong:
        return ""
    named = ", ".join(f"”{words}”" for words in block.wrong[:_MOST_TOLD])
    rest = len(block.wrong) - _MOST_TOLD
    more = f" och {rest} till" if rest > 0 else ""
    return f"{named}{more} är inget helt tal och togs inte med."
