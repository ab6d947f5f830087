"""The buttons and keys that add, copy, move and take away sections and questions."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QMenu

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.kind_pictures import kind_icon
from kulturverktyg.gui.desk.survey.outline import Outline
from kulturverktyg.gui.desk.survey_words import KINDS
from kulturverktyg.gui.forms.ui_survey_page import Ui_SurveyPage
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import SurveyDefinition, in_language
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.places import (
    Place,
    add_question_after,
    add_section_after,
    duplicate_places,
    remove_places,
    shift_places,
    topmost,
)
from kulturverktyg.survey.rules import SCALED

_MOST_WORDS = 40


class Tools(QObject):
    """Works the row of buttons above the questions. ``write_asked`` comes when the words are to be written."""

    write_asked = Signal()

    def __init__(
        self,
        ui: Ui_SurveyPage,
        editing: SurveyEditing,
        outline: Outline,
        banner: Banner,
        appearance: Appearance,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._ui = ui
        self._editing = editing
        self._outline = outline
        self._banner = banner
        self._offered: tuple[int, str] | None = None
        self._make_menu()
        self._add_keys()
        self._connect()

    def _make_menu(self) -> None:
        self._menu = QMenu(self._ui.button_add)
        self._kinds: dict[QuestionKind, QAction] = {}
        for kind, words in KINDS.items():
            self._kinds[kind] = self._menu.addAction(words)
            self._kinds[kind].triggered.connect(partial(self._add_question, kind))
        self._menu.addSeparator()
        section = self._menu.addAction("Avsnitt")
        section.setObjectName("action_section")
        section.triggered.connect(self._add_section)
        self._menu.aboutToShow.connect(self._draw_menu)
        self._ui.button_add.setMenu(self._menu)

    def _add_keys(self) -> None:
        tree = self._ui.tree_outline
        for keys, slot in (
            (("Ins",), self._add_next),
            (("Shift+Ins",), self._add_section),
            (("Del",), self._remove),
            (("Ctrl+D",), self._duplicate),
            (("Alt+Up",), self._move_up),
            (("Alt+Down",), self._move_down),
            (("F2", "Return", "Enter"), self.write_asked),
        ):
            action = QAction(tree)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            tree.addAction(action)
        ui = self._ui
        ui.button_add.setToolTip(
            "Lägg till efter det som är valt. Insert lägger till en fråga av samma slag, Skift+Insert ett avsnitt."
        )
        ui.button_copy.setToolTip("Gör en kopia direkt efter det som är valt (Ctrl+D)")
        ui.button_remove.setToolTip("Ta bort det som är valt (Delete)")
        ui.button_up.setToolTip("Flytta upp, också till avsnittet före (Alt+Uppåtpil)")
        ui.button_down.setToolTip("Flytta ner, också till avsnittet efter (Alt+Nedåtpil)")

    def _connect(self) -> None:
        ui, editing = self._ui, self._editing
        ui.button_undo.clicked.connect(editing.undo)
        ui.button_redo.clicked.connect(editing.redo)
        ui.button_copy.clicked.connect(self._duplicate)
        ui.button_remove.clicked.connect(self._remove)
        ui.button_up.clicked.connect(self._move_up)
        ui.button_down.clicked.connect(self._move_down)
        ui.tree_outline.doubleClicked.connect(self.write_asked)
        ui.tabs.currentChanged.connect(self._enable)
        self._outline.selection_changed.connect(self._enable)
        editing.opened.connect(self._enable)
        editing.changed.connect(self._enable)
        editing.versions_changed.connect(self._enable)
        editing.stepped.connect(self._stack_moved)
        self._banner.action_taken.connect(self._undo_taken)
        self._stack_moved(0)

    @Slot()
    def _enable(self) -> None:
        ui, editing = self._ui, self._editing
        here = ui.tabs.currentWidget() is ui.tab_questions
        chosen = editing.can_write and bool(self._outline.selected)
        for button in (ui.button_add, ui.button_copy, ui.button_remove, ui.button_up, ui.button_down):
            button.setVisible(here)
            button.setEnabled(chosen or (button is ui.button_add and editing.can_write))
        empty = editing.is_open and next(editing.draft.survey.questions(), None) is None
        ui.label_empty.setVisible(empty)

    @Slot(int)
    def _stack_moved(self, index: int) -> None:
        stack = self._editing.undo_stack
        for button, possible, words, key in (
            (self._ui.button_undo, stack.canUndo(), f"Ångra: {stack.undoText()}", "Ctrl+Z"),
            (self._ui.button_redo, stack.canRedo(), f"Gör om: {stack.redoText()}", "Ctrl+Y"),
        ):
            button.setEnabled(possible)
            button.setToolTip(f"{words} ({key})" if possible else "")
        if self._offered is not None and self._offered[0] != index:
            if self._banner.text == self._offered[1]:
                self._banner.clear()
            self._offered = None

    @Slot()
    def _draw_menu(self) -> None:
        ink = QColor(self._appearance.tokens.quiet)
        for kind, action in self._kinds.items():
            action.setIcon(kind_icon(kind, ink, self._menu.devicePixelRatioF()))

    @Slot()
    def _add_next(self) -> None:
        """A question of the same kind as the chosen one, when that is on a scale; else the usual pair."""
        place = self._outline.current
        kinds = {question.name: question.kind for question in self._editing.draft.survey.questions()}
        kind = QuestionKind.PAIR if place.is_section else kinds[place.name]
        self._add_question(kind if kind in SCALED else QuestionKind.PAIR)

    def _add_question(self, kind: QuestionKind) -> None:
        made = []

        def add(draft: SurveyDraft) -> SurveyDraft:
            draft, name = add_question_after(draft, self._outline.current, kind)
            made.append(Place(name))
            return draft

        self._editing.perform("lägg till fråga", add)
        self._go_to(made)

    @Slot()
    def _add_section(self) -> None:
        made = []

        def add(draft: SurveyDraft) -> SurveyDraft:
            draft, name = add_section_after(draft, self._outline.current)
            made.append(Place(name, is_section=True))
            return draft

        self._editing.perform("lägg till avsnitt", add)
        self._go_to(made)

    def _go_to(self, made: list[Place]) -> None:
        for place in made:
            self._outline.choose(place)
            self.write_asked.emit()

    @Slot()
    def _duplicate(self) -> None:
        places = self._outline.selected
        self._editing.perform("kopiera", lambda draft: duplicate_places(draft, places)[0])

    @Slot()
    def _remove(self) -> None:
        if not self._editing.can_write:
            return
        self._editing.settle()
        survey = self._editing.draft.survey
        places = topmost(survey, self._outline.selected)
        if not places:
            return
        self._editing.perform("ta bort", lambda draft: remove_places(draft, places))
        words = _removed(survey, places)
        self._offered = self._editing.undo_stack.index(), words
        self._banner.offer(words, "Ångra")

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        places = self._outline.selected
        self._editing.perform("flytta", lambda draft: shift_places(draft, places, step))
        self._ui.tree_outline.scrollTo(self._ui.tree_outline.currentIndex())

    @Slot()
    def _undo_taken(self) -> None:
        offered, self._offered = self._offered, None
        if offered is not None and self._ui.button_undo.isVisible():
            self._editing.undo()


def _removed(survey: SurveyDefinition, places: tuple[Place, ...]) -> str:
    """What was taken away, in a sentence."""
    if len(places) > 1:
        sections = any(place.is_section for place in places)
        return "Det valda är borttaget." if sections else f"{len(places)} frågor är borttagna."
    source = survey.languages[0]
    if not places[0].is_section:
        words = _quoted(in_language(survey.question(places[0].name).text, source))
        return f"Frågan {words} är borttagen." if words else "Frågan är borttagen."
    section = next(section for section in survey.sections if section.name == places[0].name)
    words, count = _quoted(in_language(section.title, source)), len(section.questions)
    named = f"Avsnittet {words}" if words else "Avsnittet"
    return f"{named} är borttaget, med {count} frågor." if count > 1 else f"{named} är borttaget."


def _quoted(words: str) -> str:
    words = " ".join(words.split())
    short = f"{words[:_MOST_WORDS].rstrip()}…" if len(words) > _MOST_WORDS else words
    return f"”{short}”" if short else ""
