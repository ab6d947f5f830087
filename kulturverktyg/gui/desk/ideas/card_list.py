"""The list that one lane's cards are shown in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kulturverktyg.gui.desk.ideas.card_delegate import CardDelegate
from kulturverktyg.gui.desk.ideas.lane_model import LaneModel

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STEP = 24


class CardList(QListView):
    """``sideways`` comes when an arrow leads to the lane beside, ``entered_by_drag`` when cards are dragged over it."""

    sideways = Signal(int)
    entered_by_drag = Signal()

    def __init__(self, model: LaneModel, delegate: CardDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _SIDEWAYS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.sideways.emit(step)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self.entered_by_drag.emit()
