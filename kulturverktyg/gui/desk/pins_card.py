"""What is pinned to the report: which charts come first in it, in which order, and taken down again."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.widgets.announce import announce, set_role

if TYPE_CHECKING:
    from kulturverktyg.prepare.pins import Pinned
    from kulturverktyg.store.store import Store

_NONE = "Inget diagram är fäst. Fäst de viktigaste i Resultat, så kommer de först i arbetsboken och bland bilderna."
_SOME = "De här diagrammen kommer först i arbetsboken, i den här ordningen."
_GONE = "Kan inte visas nu, och kommer inte med"
_MARGIN, _AIR, _SPACE = 24, 20, 8
_MOST_ROWS = 5


@dataclass(frozen=True)
class PinRow:
    """A pinned chart: what it says (empty where it cannot be drawn now), and which chart it is."""

    pinned: "Pinned"
    title: str
    chart: str

    @property
    def words(self) -> str:
        """Two lines: the finding, and what is drawn."""
        return f"{self.title or _GONE}\n{self.chart}"


class PinsCard(QFrame):
    """Reads on the worker when a round is shown; ``results_wanted`` leads to where charts are pinned."""

    results_wanted = Signal()

    def __init__(self, journey: OpenJourney, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card_pins")
        self.setProperty("role", "card")
        self._journey = journey
        self._round: UUID | None = None
        self._rows: Sequence[PinRow] = ()
        self._list = _PinList()
        self._list.moved.connect(self._move)
        self._list.removed.connect(self._remove)
        self._list.currentRowChanged.connect(self._enable)
        self._said = QLabel(wordWrap=True)
        set_role(self._said, "quiet")
        self._said.setObjectName("label_pins")
        self._up = self._button("button_pin_up", "Flytta &upp")
        self._down = self._button("button_pin_down", "Flytta &ned")
        self._off = self._button("button_unpin", "Ta &bort")
        self._results = self._button("button_pin_more", "Till &resultaten")
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._off.clicked.connect(self._remove)
        self._results.clicked.connect(self.results_wanted)
        self._build()
        self._show_rows(())

    def show_round(self, round_id: UUID | None) -> None:
        """Read what is pinned of a round."""
        if round_id != self._round:
            self._show_rows(())
        self._round = round_id
        if round_id is not None:
            self._journey.look(partial(_read, round_id=round_id), self._read)

    def _build(self) -> None:
        heading = QLabel("Fäst i rapporten")
        set_role(heading, "heading")
        top = QHBoxLayout()
        top.setSpacing(_SPACE)
        top.addWidget(heading, stretch=1)
        for button in (self._results, self._up, self._down, self._off):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _AIR, _MARGIN, _AIR)
        layout.setSpacing(_SPACE)
        layout.addLayout(top)
        layout.addWidget(self._said)
        layout.addWidget(self._list)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        return button

    @Slot(object)
    def _read(self, found: "tuple[UUID, Sequence[PinRow]]") -> None:
        if found[0] == self._round:
            self._show_rows(found[1])

    def _show_rows(self, rows: "Sequence[PinRow]") -> None:
        kept = self._chosen()
        self._rows = rows
        self._list.clear()
        self._list.addItems([row.words for row in rows])
        self._list.updateGeometry()
        places = [place for place, row in enumerate(rows) if kept is not None and row.pinned == kept.pinned]
        self._list.setCurrentRow(places[0] if places else 0)
        self._said.setText(_SOME if rows else _NONE)
        for widget in (self._list, self._up, self._down, self._off):
            widget.setVisible(bool(rows))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        place = self._list.currentRow()
        self._up.setEnabled(place > 0)
        self._down.setEnabled(0 <= place < len(self._rows) - 1)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    @Slot(int)
    def _move(self, steps: int) -> None:
        place, round_id = self._list.currentRow(), self._round
        to = place + steps
        if round_id is None or not 0 <= place < len(self._rows) or not 0 <= to < len(self._rows):
            return
        order = [row.pinned for row in self._rows]
        order.insert(to, order.pop(place))

        def arrange(store: "Store") -> "tuple[UUID, Sequence[Pinned]]":
            from kulturverktyg.prepare.pins import arrange

            return round_id, arrange(store, round_id, order)

        self._journey.look(arrange, self._changed)

    @Slot()
    def _remove(self) -> None:
        chosen, round_id = self._chosen(), self._round
        if chosen is None or round_id is None:
            return

        def take_down(store: "Store") -> "tuple[UUID, Sequence[Pinned]]":
            from kulturverktyg.prepare.pins import unpin

            return round_id, unpin(store, round_id, chosen.pinned)

        announce(self, f"Borttaget: {chosen.title or chosen.chart}")
        self._journey.look(take_down, self._changed)

    @Slot(object)
    def _changed(self, saved: "tuple[UUID, Sequence[Pinned]]") -> None:
        """Show the rows there are as they are now pinned; what they say is the same."""
        if saved[0] != self._round:
            return
        known = {row.pinned: row for row in self._rows}
        self._show_rows([known[pinned] for pinned in saved[1] if pinned in known])
        (self._list if self._rows else self._results).setFocus()

    def _chosen(self) -> PinRow | None:
        place = self._list.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None


class _PinList(QListWidget):
    """Alt and an arrow move the chosen row, Delete takes it down."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("list_pins")
        self.setAccessibleName("Diagram som är fästa i rapporten, i ordning")
        self.setToolTip("Alt och pil flyttar, Delete tar bort")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(min(self.count(), _MOST_ROWS)))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height(1))

    def _height(self, rows: int) -> int:
        return rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(steps)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _read(store: "Store", round_id: UUID) -> "tuple[UUID, Sequence[PinRow]]":
    """What is pinned, in words. The round is released only when something is: then it has been so already."""
    from kulturverktyg.prepare.pins import read_pins

    pins = read_pins(store, round_id)
    return round_id, _told(store, round_id, pins) if pins else ()


def _told(store: "Store", round_id: UUID, pins: "Sequence[Pinned]") -> Sequence[PinRow]:
    from kulturverktyg.charts.catalogue import chart_called
    from kulturverktyg.guard.chosen import breakdown_choices
    from kulturverktyg.guard.release import release
    from kulturverktyg.gui.desk.results.views import chart_words

    released = release(store, round_id)
    labels = {choice.name: choice.label for choice in breakdown_choices(store, round_id)}
    groups = {group.id: group.label for group in released.groups}
    found = [(pin, chart_called(released, pin.group, pin.chart)) for pin in pins]
    return [
        PinRow(
            pin,
            chart.title if chart is not None else "",
            chart_words(pin.chart, groups.get(pin.group, "en grupp som inte visas"), labels),
        )
        for pin, chart in found
    ]
