"""The list of sections and questions: what is chosen in it, and how that follows the edits."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.outline_delegate import OutlineDelegate
from kulturverktyg.gui.desk.survey.outline_model import WHOLE, OutlineModel, Remarks
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.places import Place, drop_questions, drop_sections

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Outline(QObject):
    """``chosen`` carries the `Place` that is to be shown; it comes before anybody else hears of an edit."""

    chosen = Signal(object)
    selection_changed = Signal()

    def __init__(self, tree: QTreeView, editing: SurveyEditing, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._tree = tree
        self._editing = editing
        self._model = OutlineModel(self)
        self._told: Place | None = None
        self._following = False
        self._inserted: list[Place] = []
        self._set_up(appearance)
        editing.opened.connect(self._survey_opened)
        editing.changed.connect(self._survey_changed)
        editing.versions_changed.connect(self._let_drag)
        self._model.rowsInserted.connect(self._rows_inserted)
        self._model.dropped.connect(self._dropped)
        tree.selectionModel().currentChanged.connect(self._tell_chosen)
        tree.selectionModel().selectionChanged.connect(self.selection_changed)

    @property
    def current(self) -> Place:
        """What is chosen; the survey itself when nothing else is."""
        return self._model.place_at(self._tree.currentIndex()) or WHOLE

    @property
    def selected(self) -> frozenset[Place]:
        """All sections and questions that are chosen."""
        rows = self._tree.selectionModel().selectedRows()
        return frozenset(place for row in rows if (place := self._model.place_at(row)) not in (None, WHOLE))

    def choose(self, place: Place) -> None:
        """Choose a row and bring it into view."""
        index = self._model.index_of(place)
        if index.isValid():
            self._tree.selectionModel().setCurrentIndex(index, _CHOOSE)
            self._tree.scrollTo(index)

    def show_remarks(self, remarks: Mapping[Place, Remarks]) -> None:
        """Show what is to be said of places."""
        self._model.show_remarks(remarks)

    def _set_up(self, appearance: Appearance) -> None:
        tree = self._tree
        tree.setModel(self._model)
        tree.setItemDelegate(OutlineDelegate(appearance, tree))
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(12)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setDragDropOverwriteMode(False)
        tree.setAutoExpandDelay(400)

    @Slot()
    def _survey_opened(self) -> None:
        place = self.current
        self._following = True
        self._model.show_survey(self._editing.draft.survey)
        self._tree.expandAll()
        self._following = False
        self._told = None
        self._let_drag()
        self.choose(place if self._model.index_of(place).isValid() else WHOLE)

    @Slot()
    def _let_drag(self) -> None:
        self._model.set_writable(self._editing.can_write)

    @Slot(object, object)
    def _survey_changed(self, before: SurveyDraft, after: SurveyDraft) -> None:
        self._following, self._inserted = True, []
        self._model.follow(after.survey)
        self._following = False
        came = next(iter(self._inserted), None) or self._only_changed(before.survey, after.survey)
        if came is not None:
            self.choose(came)
        self._tell_chosen()

    def _only_changed(self, before: SurveyDefinition, after: SurveyDefinition) -> Place | None:
        """The one question that an edit changed, when it is not among those that are chosen and there is room."""
        if not self._tree.isVisible():
            return None
        earlier = {question.name: question for question in before.questions()}
        changed = [q.name for q in after.questions() if q.name in earlier and earlier[q.name] != q]
        return Place(changed[0]) if len(changed) == 1 and Place(changed[0]) not in self.selected else None

    @Slot(QModelIndex, int, int)
    def _rows_inserted(self, above: QModelIndex, first: int, _last: int) -> None:
        index = self._model.index(first, 0, above)
        place = self._model.place_at(index)
        if place is not None:
            self._inserted.append(place)
        self._tree.expand(above if above.isValid() else index)

    @Slot()
    def _tell_chosen(self) -> None:
        if not self._following and self._editing.is_open and self.current != self._told:
            self._told = self.current
            self.chosen.emit(self.current)

    @Slot(object, str, int)
    def _dropped(self, places: tuple[Place, ...], section: str, row: int) -> None:
        names = frozenset(place.name for place in places)
        if section:
            self._editing.perform("flytta", lambda draft: drop_questions(draft, names, section, row))
        else:
            self._editing.perform("flytta", lambda draft: drop_sections(draft, names, row))
