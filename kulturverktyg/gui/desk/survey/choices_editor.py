"""The alternatives or poles of a question: written, added, moved and taken away in a list of fields."""

from itertools import takewhile

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from kulturverktyg.gui.desk.survey.choice_field import ChoiceField
from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Question
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import add_choice, move_choice, remove_choice
from kulturverktyg.survey.edits.words import set_many_words
from kulturverktyg.survey.rules import CHOICES
from kulturverktyg.survey.texts import choice_key

_KEYS = "Enter lägger till, Alt+↑ och Alt+↓ flyttar. Flera rader som klistras in blir flera {nouns}."


class ChoicesEditor(QObject):
    """Works the alternatives of the question that is shown.

    ``focus_moved`` tells which field took the focus; ``left_out`` says what did not come along when lines were pasted.
    """

    focus_moved = Signal(QWidget)
    left_out = Signal(str)

    def __init__(self, ui: Ui_QuestionForm, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._pen = pen
        self._rows: list[tuple[ChoiceField, QToolButton]] = []
        self._choices: tuple[Choice, ...] = ()
        self._kind = QuestionKind.CHOICE
        self._question = ""
        self._current = 0
        self._can_write = False
        ui.button_add_choice.clicked.connect(self._add_clicked)
        ui.button_choice_up.clicked.connect(self._up_clicked)
        ui.button_choice_down.clicked.connect(self._down_clicked)

    def show_question(self, draft: SurveyDraft, question: Question, *, can_write: bool) -> None:
        """Show the question's alternatives, if it has any."""
        self._ui.box_choices.setVisible(question.kind in CHOICES)
        if question.kind not in CHOICES:
            return
        if (question.name, question.kind) != (self._question, self._kind):
            self._current = 0
            self._say("")
        self._question, self._kind = question.name, question.kind
        self._choices, self._can_write = question.choices, can_write
        self._current = max(0, min(self._current, len(self._choices) - 1))
        noun, nouns = _nouns(question.kind)
        self._ui.label_choices.setText(nouns.capitalize())
        self._ui.button_add_choice.setText(f"Lägg till {noun}")
        self._show_rows(question, draft.source)
        self._enable_buttons()

    def _show_rows(self, question: Question, language: str) -> None:
        noun, _ = _nouns(question.kind)
        while len(self._rows) < len(question.choices):
            self._add_row()
        for place, (field, button) in enumerate(self._rows):
            shown = place < len(question.choices)
            field.setVisible(shown)
            button.setVisible(shown and self._can_write)
            if shown:
                choice = question.choices[place]
                field.setAccessibleName(f"{noun.capitalize()} {place + 1}")
                button.setAccessibleName(f"Ta bort {noun} {place + 1}")
                field.show_text(choice_key(question.name, choice.name), choice.label.get(language, ""))
                field.write_as(language, can_write=self._can_write)

    def _add_row(self) -> None:
        place = len(self._rows)
        field, button = ChoiceField(place, self._ui.box_choices), QToolButton(self._ui.box_choices)
        field.setObjectName(f"edit_choice_{place}")
        button.setObjectName(f"button_remove_choice_{place}")
        button.setText("×")
        button.setProperty("role", "row")
        button.setToolTip("Ta bort (Alt+Delete)")
        for signal, slot in (
            (field.written, self._pen.write),
            (field.add_asked, self._add_below),
            (field.remove_asked, self._remove),
            (field.move_asked, self._move),
            (field.step_asked, self._step),
            (field.lines_pasted, self._paste),
            (field.entered, self._entered),
            (button.clicked, self._remove_clicked),
        ):
            signal.connect(slot)
        self._ui.layout_choice_rows.addWidget(field, place, 0)
        self._ui.layout_choice_rows.addWidget(button, place, 1)
        if self._rows:
            QWidget.setTabOrder(self._rows[-1][1], field)
        else:
            self._ui.label_choices.setBuddy(field)
            QWidget.setTabOrder(self._ui.combo_wording, field)
        QWidget.setTabOrder(field, button)
        QWidget.setTabOrder(button, self._ui.button_add_choice)
        self._rows.append((field, button))

    def _enable_buttons(self) -> None:
        _, nouns = _nouns(self._kind)
        _, most = CHOICES[self._kind]
        for button in (self._ui.button_add_choice, self._ui.button_choice_up, self._ui.button_choice_down):
            button.setVisible(self._can_write)
        self._ui.button_add_choice.setEnabled(len(self._choices) < most)
        self._ui.button_choice_up.setEnabled(self._current > 0)
        self._ui.button_choice_down.setEnabled(self._current < len(self._choices) - 1)
        self._ui.label_choices_about.setVisible(self._can_write)
        if not self._ui.label_choices_about.text():
            self._ui.label_choices_about.setText(_KEYS.format(nouns=nouns))

    def _say(self, words: str) -> None:
        """Say something about the list, or (empty) what keys there are."""
        self._ui.label_choices_about.setText(words)
        announce(self._ui.label_choices_about, words)

    @Slot(int)
    def _entered(self, place: int) -> None:
        self._current = place
        self._enable_buttons()

    @Slot()
    def _add_clicked(self) -> None:
        self._add_below(len(self._choices) - 1)

    @Slot(int)
    def _add_below(self, place: int) -> None:
        _, most = CHOICES[self._kind]
        if len(self._choices) >= most:
            self._say(_full(self._kind))
            return
        noun, _ = _nouns(self._kind)
        self._pen.perform(f"lägg till {noun}", lambda draft, name: add_choice(draft, name, place + 1)[0])
        self._stand_on(place + 1)

    @Slot(int)
    def _remove(self, place: int) -> None:
        noun, _ = _nouns(self._kind)
        gone = self._choices[place].name
        self._pen.perform(f"ta bort {noun}", lambda draft, name: remove_choice(draft, name, gone))
        self._say("")
        self._enable_buttons()
        if self._choices:
            self._stand_on(max(0, place - 1))
        else:
            self._ui.button_add_choice.setFocus()

    @Slot()
    def _remove_clicked(self) -> None:
        sender = self.sender()
        self._remove(next(place for place, (_, button) in enumerate(self._rows) if button is sender))

    @Slot(int, int)
    def _move(self, place: int, step: int) -> None:
        target = place + step
        if not 0 <= target < len(self._choices):
            return
        noun, _ = _nouns(self._kind)
        moved = self._choices[place].name
        cursor = self._rows[place][0].cursorPosition()
        self._pen.perform(f"flytta {noun}", lambda draft, name: move_choice(draft, name, moved, target))
        self._stand_on(target)
        self._rows[target][0].setCursorPosition(cursor)
        announce(self._rows[target][0], f"Plats {target + 1} av {len(self._choices)}")

    @Slot()
    def _up_clicked(self) -> None:
        self._move(self._current, -1)

    @Slot()
    def _down_clicked(self) -> None:
        self._move(self._current, 1)

    @Slot(int, int)
    def _step(self, place: int, step: int) -> None:
        if 0 <= place + step < len(self._choices):
            self._stand_on(place + step)

    @Slot(int, tuple)
    def _paste(self, place: int, lines: tuple[str, ...]) -> None:
        """The first line stays in its field; the others fill the empty ones right below, and then come after them."""
        self._pen.settle()
        _, nouns = _nouns(self._kind)
        empty = takewhile(lambda choice: not choice.label, self._choices[place + 1 :])
        there = [self._choices[place].name, *(choice.name for choice in empty)]
        language = self._pen.draft.source
        others = {choice.label.get(language, "") for choice in self._choices if choice.name not in there}
        single = [line for line in dict.fromkeys(lines) if line not in others] or [lines[0]]
        kept = single[: CHOICES[self._kind][1] - len(self._choices) + len(there)]

        def paste(draft: SurveyDraft, name: str) -> SurveyDraft:
            words = dict(zip((choice_key(name, choice) for choice in there), kept, strict=False))
            for offset, line in enumerate(kept[len(there) :], start=len(there)):
                draft, new = add_choice(draft, name, place + offset)
                words[choice_key(name, new)] = line
            return set_many_words(draft, draft.source, words)

        self._pen.perform(f"klistra in {nouns}", paste)
        self._show_again()
        self._stand_on(place + max(0, len(kept) - 1))
        words = _left_out(self._kind, len(lines) - len(single), len(single) - len(kept))
        self._say(words)
        if words:
            self.left_out.emit(words)
        self._enable_buttons()

    def _show_again(self) -> None:
        """What was pasted stands in the field until it is shown as it was kept."""
        draft = self._pen.draft
        self._show_rows(draft.survey.question(self._pen.place), draft.source)

    def _stand_on(self, place: int) -> None:
        if place < len(self._choices):
            field = self._rows[place][0]
            field.setFocus()
            self.focus_moved.emit(field)


def _nouns(kind: QuestionKind) -> tuple[str, str]:
    """What one, and several, of a kind's choices are called."""
    return ("pol", "poler") if kind is QuestionKind.ALLOCATION else ("alternativ", "alternativ")


def _full(kind: QuestionKind) -> str:
    _, nouns = _nouns(kind)
    return f"Frågan kan ha högst {CHOICES[kind][1]} {nouns}."


def _left_out(kind: QuestionKind, double: int, over: int) -> str:
    """What did not come along of lines that were pasted."""
    parts = []
    if double:
        parts.append(f"{'En rad' if double == 1 else f'{double} rader'} som fanns redan kom inte med.")
    if over:
        parts.append(f"{_full(kind)} {'En rad' if over == 1 else f'{over} rader'} fick inte plats.")
    return " ".join(parts)
