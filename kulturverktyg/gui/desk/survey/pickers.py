"""Lists and figures to choose from in a form that is scrolled: nothing changes but on purpose."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from kulturverktyg.gui.desk.survey.fields import is_undo, left

# A class has one base of Qt's only, so what the number fields share is no widget by itself.
if TYPE_CHECKING:
    _SpinBox = QAbstractSpinBox
else:
    _SpinBox = object

_OPENING = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter),
)
_TEXT_MARGIN = 6
_NARROWEST = 84
_WIDEST_LIST = 560
_LIST_AIR = 40
_LIST_FRAME = 12
_AIR = 4

#: What stands in a list: an item's data and words; data of None makes a heading that cannot be chosen.
Items = tuple[tuple[object, str], ...]


class Picker(QComboBox):
    """Arrows and letters open the list, so that passing by an item does not choose it. ``activated`` tells a choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: Items = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(16)

    def show_items(self, items: Items, chosen: object) -> None:
        """Offer ``items`` and show the one whose data is ``chosen``, or none."""
        if items != self._items:
            self._items = items
            self.setModel(_model(items, self))
        place = next((place for place, (data, _) in enumerate(items) if data == chosen and data is not None), -1)
        if place != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(place)
            self.update()

    @property
    def chosen(self) -> object:
        """Data of the item that is chosen, or None."""
        return self._items[self.currentIndex()][0] if self.currentIndex() >= 0 else None

    def showPopup(self) -> None:
        """Show the list in its full width, and in the height that Qt forgets to give it for its borders."""
        if not self._items:
            return
        super().showPopup()
        view, popup = self.view(), self.view().window()
        width = max(self.fontMetrics().horizontalAdvance(words) for _, words in self._items) + _LIST_AIR
        height = sum(view.sizeHintForRow(row) for row in range(min(self.count(), self.maxVisibleItems())))
        if isinstance(popup, QFrame):
            popup.setFrameShape(QFrame.Shape.Box)
        popup.resize(max(popup.width(), min(width, _WIDEST_LIST)), max(popup.height(), height + _LIST_FRAME))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        words = option.currentText if self.currentIndex() >= 0 else self.placeholderText()
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - _AIR)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().isprintable() and event.text().strip() != ""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and (letter or event.key() in _OPENING):
            self.showPopup()
            if letter:
                self.view().keyboardSearch(event.text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _FormNumber(_SpinBox):
    """What a field for a number does in a form: the wheel scrolls the page, and undo belongs to it."""

    given: ClassVar[Signal]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)

    def _tell(self, value: float) -> None:
        self._telling = True
        self.given.emit(value)
        self._telling = False

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        return left(event) if is_undo(event) else super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberField(_FormNumber, QSpinBox):
    """A whole number; ``given`` when a user changes it."""

    given = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.valueChanged.connect(self._changed)

    def show_value(self, value: int) -> None:
        """Hold a value, unless another is being given at this very moment."""
        if value != self.value() and not self._telling:
            with QSignalBlocker(self):
                self.setValue(value)

    @Slot(int)
    def _changed(self, value: int) -> None:
        self._tell(value)


class DecimalField(_FormNumber, QDoubleSpinBox):
    """A number that may have decimals, otherwise as a `NumberField`."""

    given = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.valueChanged.connect(self._changed)

    def show_value(self, value: float, decimals: int, bounds: tuple[float, float]) -> None:
        """Hold a value within bounds, unless another is being given at this very moment."""
        if self._telling:
            return
        with QSignalBlocker(self):
            if decimals != self.decimals():
                self.setDecimals(decimals)
            if bounds != (self.minimum(), self.maximum()):
                self.setRange(*bounds)
            if value != self.value():
                self.setValue(value)

    @Slot(float)
    def _changed(self, value: float) -> None:
        self._tell(value)


def _model(items: Items, parent: Picker) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    for data, words in items:
        item = QStandardItem(words)
        item.setToolTip(words)
        if data is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        model.appendRow(item)
    return model
