"""Från–till: motto, the line that the task is the same, and pairs with what is said of them."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kulturverktyg.decide import vision_edits
from kulturverktyg.decide.vision import BEHAVIOUR, KINDS, Comment, Pair, VisionVersion, kind_called, kind_words
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.ordered_rows import OrderedRows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_vision_pairs_pane import Ui_VisionPairsPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.projector.views.from_to import FromTo
from kulturverktyg.gui.projector.views.message import Message


class VisionPairsPane(QWidget):
    """Edits what the version says. ``projector_wanted`` carries a view with the chosen pair."""

    projector_wanted = Signal(object)
    votes_wanted = Signal()

    def __init__(self, editing: KeptEditing[VisionVersion], settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._pair: UUID | None = None
        self._ui = Ui_VisionPairsPane()
        self._ui.setupUi(self)
        self._ui.combo_kind.addItems(list(KINDS.values()))
        self._ui.combo_kind.setInsertPolicy(self._ui.combo_kind.InsertPolicy.NoInsert)
        self._model: RowsModel[Pair] = RowsModel(_columns(), key=_pair_id, parent=self)
        self._ui.table_pairs.give_lines()
        self._ui.table_pairs.show_rows(self._model)
        self._ui.table_pairs.keep_widths(settings, "table_pairs")
        self._motto, self._same, self._kind, self._now, self._then = self._fields()
        self._connect()

    def _fields(self) -> tuple[SettledField, ...]:
        ui = self._ui
        kind = ui.combo_kind.lineEdit()
        assert kind is not None  # noqa: S101
        widgets = (ui.edit_motto, ui.edit_same, kind, ui.text_now, ui.text_then)
        slots = (self._motto_settled, self._same_settled, self._kind_settled, self._now_settled, self._then_settled)
        fields = tuple(SettledField(widget, self._editing, self) for widget in widgets)
        for field, slot in zip(fields, slots, strict=True):
            field.settled.connect(slot)
        return fields

    def _connect(self) -> None:
        ui = self._ui
        buttons = (ui.button_add, ui.button_remove, ui.button_up, ui.button_down)
        self._order = OrderedRows(ui.table_pairs, buttons, self._add_clicked, self._remove, self._move, self)
        ui.table_pairs.selection_changed.connect(self._row_chosen)
        ui.table_pairs.chosen.connect(self._write_chosen)
        ui.combo_kind.activated.connect(self._kind.settle)
        ui.button_comment.clicked.connect(self._comment_clicked)
        ui.edit_comment.returnPressed.connect(self._comment_clicked)
        ui.button_remove_comment.clicked.connect(self._remove_comment_clicked)
        ui.list_comments.currentRowChanged.connect(self._enable)
        ui.button_projector.clicked.connect(self._projector_clicked)
        ui.button_motto.clicked.connect(self._show_motto_clicked)
        ui.button_votes.clicked.connect(self.votes_wanted)
        remove = QAction(ui.list_comments, shortcut=QKeySequence("Del"))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(ui.button_remove_comment.click)
        ui.list_comments.addAction(remove)
        self._editing.opened.connect(self._show)
        self._editing.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        vision = self._editing.value
        self._motto.show(vision.motto)
        self._same.show(vision.same_task)
        chosen = self._pair
        self._model.set_rows(vision.pairs)
        if vision.pairs and self._ui.table_pairs.current_row() is None:
            ids = [pair.id for pair in vision.pairs]
            self._ui.table_pairs.choose_key(chosen if chosen in ids else ids[0])
        self._ui.table_pairs.fit_columns()
        self._show_pair()

    @Slot()
    def _row_chosen(self) -> None:
        for field in (self._kind, self._now, self._then):
            field.settle()
        self._show_pair()

    def _show_pair(self) -> None:
        row: Pair | None = self._ui.table_pairs.current_row()
        if (row.id if row else None) != self._pair:
            self._ui.edit_comment.setText("")
        self._pair = row.id if row is not None else None
        shown = row or Pair(uuid4(), BEHAVIOUR)
        self._kind.show(kind_words(shown.kind) if row is not None else "")
        self._now.show(shown.now)
        self._then.show(shown.then)
        self._show_comments(shown)
        self._enable()

    def _show_comments(self, pair: Pair) -> None:
        view = self._ui.list_comments
        shown = [view.item(row).data(Qt.ItemDataRole.UserRole) for row in range(view.count())]
        if shown == [comment.id for comment in pair.comments]:
            return
        view.clear()
        for comment in pair.comments:
            item = QListWidgetItem(comment.text, view)
            item.setData(Qt.ItemDataRole.UserRole, comment.id)

    @Slot()
    def _enable(self) -> None:
        ui, pairs, can_write = self._ui, self._editing.value.pairs, self._editing.can_write
        chosen = self._pair is not None
        self._order.show([each.id for each in pairs], self._pair if can_write else None)
        ui.button_add.setEnabled(can_write)
        ui.button_projector.setEnabled(chosen)
        ui.button_motto.setEnabled(bool(self._editing.value.motto))
        ui.panel_pair.setEnabled(chosen)
        ui.combo_kind.setEnabled(can_write)
        for field in (self._motto, self._same, self._now, self._then):
            field.let_write(can_write)
        ui.edit_comment.setEnabled(can_write)
        ui.button_comment.setEnabled(can_write)
        ui.button_remove_comment.setEnabled(can_write and ui.list_comments.currentRow() >= 0)

    @Slot()
    def _add_clicked(self) -> None:
        self._editing.settle_asked.emit()
        kind = next((pair.kind for pair in self._editing.value.pairs if pair.id == self._pair), BEHAVIOUR)
        pair, after = Pair(uuid4(), kind), self._pair
        self._editing.perform("lägg till ett par", lambda vision: vision_edits.with_pair(vision, pair, after))
        self._ui.table_pairs.choose_key(pair.id)
        self._ui.text_now.setFocus()

    @Slot()
    def _write_chosen(self) -> None:
        self._ui.text_now.setFocus()

    def _remove(self, pair: UUID) -> None:
        self._editing.perform("ta bort ett par", lambda vision: vision_edits.without_pair(vision, pair))

    def _move(self, pair: UUID, step: int) -> None:
        self._editing.perform("flytta ett par", lambda vision: vision_edits.moved_pair(vision, pair, step))

    @Slot(str)
    def _motto_settled(self, text: str) -> None:
        self._editing.perform("ändra mottot", lambda vision: replace(vision, motto=text))

    @Slot(str)
    def _same_settled(self, text: str) -> None:
        self._editing.perform("ändra raden om uppdraget", lambda vision: replace(vision, same_task=text))

    @Slot(str)
    def _kind_settled(self, text: str) -> None:
        kind = kind_called(text)
        if kind:
            self._change("ändra slaget", lambda pair: replace(pair, kind=kind))
        self._show_pair()

    @Slot(str)
    def _now_settled(self, text: str) -> None:
        self._change("ändra Från", lambda pair: replace(pair, now=text))

    @Slot(str)
    def _then_settled(self, text: str) -> None:
        self._change("ändra Till", lambda pair: replace(pair, then=text))

    def _change(self, words: str, edit: Callable[[Pair], Pair]) -> None:
        key = self._pair

        def changed(vision: VisionVersion) -> VisionVersion:
            pair = next((pair for pair in vision.pairs if pair.id == key), None)
            return vision if pair is None else vision_edits.changed_pair(vision, edit(pair))

        self._editing.perform(words, changed)

    @Slot()
    def _comment_clicked(self) -> None:
        pair, text = self._pair, " ".join(self._ui.edit_comment.text().split())
        self._ui.edit_comment.setFocus()
        if pair is None or not text:
            return
        comment = Comment(uuid4(), text)
        self._ui.edit_comment.setText("")
        self._editing.perform("kommentera ett par", lambda vision: vision_edits.with_comment(vision, pair, comment))

    @Slot()
    def _remove_comment_clicked(self) -> None:
        pair, item = self._pair, self._ui.list_comments.currentItem()
        if pair is None or item is None:
            return
        key: UUID = item.data(Qt.ItemDataRole.UserRole)
        self._editing.perform("ta bort en kommentar", lambda vision: vision_edits.without_comment(vision, pair, key))
        self._ui.list_comments.setFocus()

    @Slot()
    def _projector_clicked(self) -> None:
        self._editing.settle_asked.emit()
        row: Pair | None = self._ui.table_pairs.current_row()
        if row is not None:
            self.projector_wanted.emit(FromTo(kind_words(row.kind), row.now, row.then, self._editing.value.same_task))

    @Slot()
    def _show_motto_clicked(self) -> None:
        self._editing.settle_asked.emit()
        if self._editing.value.motto:
            self.projector_wanted.emit(Message(self._editing.value.motto))


def _pair_id(pair: Pair) -> UUID:
    return pair.id


def _columns() -> tuple[Column[Pair], ...]:
    return (
        Column("Från", lambda pair: pair.now, widest=185),
        Column("Till", lambda pair: pair.then, wide=True, narrowest=150),
        Column("Slag", lambda pair: kind_words(pair.kind), widest=92),
        Column("Kommentarer", lambda pair: str(len(pair.comments) or ""), number=lambda pair: len(pair.comments)),
    )
