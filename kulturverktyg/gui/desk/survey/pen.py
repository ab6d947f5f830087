"""How what is done in the form becomes edits of the draft, on the place that is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kulturverktyg.gui.desk.survey.editing import Edit, SurveyEditing, Typing
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import rename_question
from kulturverktyg.survey.edits.words import set_words
from kulturverktyg.survey.texts import texts_of

#: An edit of the question or section with a name.
PlaceEdit = Callable[[SurveyDraft, str], SurveyDraft]


class Pen(QObject):
    """Knows which place is edited, by name, and follows it when it gets another one."""

    def __init__(self, editing: SurveyEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._typing = Typing(editing, self)
        self.place = ""

    @property
    def draft(self) -> SurveyDraft:
        """The survey as it stands."""
        return self._editing.draft

    def settle(self) -> None:
        """Make the edits of what is typed."""
        self._editing.settle()

    def perform(self, words: str, edit: PlaceEdit) -> None:
        """Make an edit of the place, after what is typed."""
        self.settle()
        self._editing.perform(words, self._bound(edit))

    def type(self, field: str, words: str, edit: PlaceEdit) -> None:
        """Make an edit of the place when the user pauses; ``field`` is where it is typed."""
        self._typing.type(f"{self.place} {field}", words, self._bound(edit))

    @Slot(str, str)
    def write(self, key: str, words: str) -> None:
        """Say ``words`` under a text key, in the language that the survey is written in."""
        if self._editing.can_write:
            self._typing.type(key, "skriv text", self._on_this_version(_words_edit(key, words)))

    def rename(self, name: str) -> None:
        """Call the question that is the place something else in files, and stay on it."""
        self.settle()
        old, self.place = self.place, name
        self._editing.perform("byt namn i filer", lambda draft: rename_question(draft, old, name))

    def follow(self, before: SurveyDefinition, after: SurveyDefinition) -> None:
        """Stay on the question that was called something else before an edit, an undo or a redo."""
        names = [question.name for question in before.questions()]
        others = [question.name for question in after.questions()]
        if self.place in names and self.place not in others and len(names) == len(others):
            self.place = others[names.index(self.place)]

    def _bound(self, edit: PlaceEdit) -> Edit:
        place = self.place

        def bound(draft: SurveyDraft) -> SurveyDraft:
            return edit(draft, place)

        return self._on_this_version(bound)

    def _on_this_version(self, edit: Edit) -> Edit:
        """What is typed in one version is never written in another that is opened in the meantime."""
        version = self._editing.version.id

        def on_this(draft: SurveyDraft) -> SurveyDraft:
            return edit(draft) if self._editing.version.id == version else draft

        return on_this


def _words_edit(key: str, words: str) -> Edit:
    def write(draft: SurveyDraft) -> SurveyDraft:
        there = any(key == known for known, _ in texts_of(draft.survey))
        return set_words(draft, key, draft.source, words) if there else draft

    return write
