"""By what results are broken down: a button that opens a list to tick, and says that what is shown binds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kulturverktyg.guard.chosen import BreakdownChoice

MOST = 4
_BINDS = (
    "Det som en gång har visats binder vad som kan visas senare, också i nästa omgång. Välj därför bara det som "
    "behövs, det viktigaste först."
)
_WIDTH, _ROWS = 520, 8
_MARGIN, _AIR = 16, 8


class BreakdownChooser(QPushButton):
    """``chosen`` carries the names of the breakdowns that are ticked, when they are other than before."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("&Uppdelning", parent)
        self.setObjectName("button_breakdown")
        self._choices: Sequence[BreakdownChoice] = ()
        self._popup = _Popup(self)
        self._popup.taken.connect(self._taken)
        self.clicked.connect(self._open)

    def offer(self, choices: "Sequence[BreakdownChoice]") -> None:
        """Offer these; those that are chosen are ticked and told on the button."""
        self._choices = choices
        labels = [choice.label for choice in choices if choice.chosen]
        self.setText(f"&Uppdelning: {len(labels)} av {len(choices)}" if choices else "&Uppdelning saknas")
        self.setEnabled(bool(choices))
        self.setToolTip(f"Resultaten delas upp efter: {', '.join(labels) or 'inget'}")
        self.setAccessibleName(self.toolTip())

    @Slot()
    def _open(self) -> None:
        self._popup.fill(self._choices)
        self._popup.open()

    @Slot(object)
    def _taken(self, names: tuple[str, ...]) -> None:
        self.setFocus()
        if names != tuple(choice.name for choice in self._choices if choice.chosen):
            self.chosen.emit(names)


class _Popup(QFrame):
    """The list, what choosing means, and a button to show it; goes away when one clicks elsewhere."""

    taken = Signal(object)

    def __init__(self, button: QWidget) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self._button = button
        self.setProperty("role", "card")
        self._list = QListWidget()
        self._list.setObjectName("list_breakdowns")
        self._list.setAccessibleName("Dela upp resultaten efter")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemChanged.connect(self._ticked)
        self._note = QLabel(_BINDS, wordWrap=True)
        self._note.setProperty("role", "quiet")
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self._show = QPushButton("&Visa")
        self._show.setObjectName("button_show_breakdowns")
        self._show.setProperty("role", "primary")
        self._show.clicked.connect(self._show_clicked)
        row = QHBoxLayout()
        row.addWidget(self._count, stretch=1)
        row.addWidget(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_AIR)
        heading = QLabel("Dela upp resultaten efter")
        heading.setProperty("role", "heading")
        for widget in (heading, self._list, self._note):
            layout.addWidget(widget)
        layout.addLayout(row)
        self.setFixedWidth(_WIDTH)

    def fill(self, choices: "Sequence[BreakdownChoice]") -> None:
        """List these, each with whether it is chosen."""
        self._list.blockSignals(True)
        self._list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.label, self._list)
            item.setToolTip(choice.label)
            item.setData(Qt.ItemDataRole.UserRole, choice.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if choice.chosen else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)
        self._list.blockSignals(False)
        rows = min(max(len(choices), 1), _ROWS)
        self._list.setFixedHeight(rows * max(self._list.sizeHintForRow(0), 24) + 4)
        self._ticked()

    def open(self) -> None:
        """Show it below its button, on the same screen."""
        button = self._button
        self.adjustSize()
        place = button.mapToGlobal(QPoint(0, button.height() + 4))
        room = button.screen().availableGeometry()
        self.move(min(place.x(), room.right() - self.width()), min(place.y(), room.bottom() - self.height()))
        self.show()
        self._list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._show.isEnabled():
            self._show_clicked()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._button.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _ticked(self) -> None:
        count = len(self._names())
        self._count.setText(f"{count} valda, högst {MOST}")
        self._show.setEnabled(count <= MOST)
        self._show.setToolTip("" if count <= MOST else f"Välj högst {MOST}")

    @Slot()
    def _show_clicked(self) -> None:
        self.hide()
        self.taken.emit(self._names())

    def _names(self) -> tuple[str, ...]:
        items = [self._list.item(place) for place in range(self._list.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )
