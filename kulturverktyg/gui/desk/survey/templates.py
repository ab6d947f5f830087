"""Surveys out of the library of templates, and into it."""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.replacing import Replacing
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending
from kulturverktyg.gui.widgets.library_dialog import LibraryAction
from kulturverktyg.paths import own_templates
from kulturverktyg.survey.definition import in_language

if TYPE_CHECKING:
    from collections.abc import Callable

    from kulturverktyg.store.store import Store
    from kulturverktyg.survey.library import Library, LibraryContents
    from kulturverktyg.survey.template import Template

T = TypeVar("T")
_KINDS = "Enkätmallar (*.json)"


class Templates(Replacing):
    """``library_changed`` comes when there is a template more, another version of one, or one less."""

    library_changed = Signal()

    def __init__(
        self, editing: SurveyEditing, journey: OpenJourney, dialogs: Dialogs, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(editing, journey, dialogs, banner, parent)
        self._chosen = ""

    @Slot()
    def open_library(self) -> None:
        """Show the templates there are."""
        self._look(_contents, self._show_library)

    @Slot()
    def save(self) -> None:
        """Save the survey that is shown, with its languages, as a template of the user's own."""
        self._look(_contents, self._ask_name)

    @Slot(object)
    def _ask_name(self, contents: "LibraryContents") -> None:
        self._editing.settle()
        draft = self._editing.draft
        title = self._dialogs.line("Spara som mall", "Mallens namn", in_language(draft.survey.title, draft.source))
        if title is None:
            return
        own = [entry.template for entry in contents.entries if not entry.shipped]
        before = next((template for template in own if template.name == " ".join(title.split())), None)
        if before is not None and not self._dialogs.confirm(
            "Mallen finns redan",
            f"Det finns en egen mall som heter ”{before.name}”, version {before.version}. Ska enkäten bli dess nästa "
            "version? Den gamla finns då inte kvar.",
            "Spara som nästa version",
        ):
            return
        roles, known = tuple(role.name for role in self._journey.view.roles), before.id if before is not None else None

        def save(library: "Library") -> str:
            from kulturverktyg.survey.library import template_of

            kept = library.save(template_of(draft, title, roles=roles, template_id=known))
            return f"Mallen ”{kept.name}” är sparad, version {kept.version}."

        self._look(save, self._saved)

    @Slot(object)
    def _show_library(self, contents: "LibraryContents") -> None:
        choice = self._dialogs.choose_template(contents, self._chosen, can_use=self._editing.can_write)
        if choice is None:
            self._chosen = ""
            return
        self._chosen = choice.template
        template = next((e.template for e in contents.entries if e.template.id == choice.template), None)
        if choice.action is LibraryAction.READ_IN:
            self._read_in()
        elif template is not None and choice.action is LibraryAction.USE:
            self._use(template)
        elif template is not None and choice.action is LibraryAction.WRITE_OUT:
            self._write_out(template)
        elif template is not None:
            self._remove(template)

    def _use(self, template: "Template") -> None:
        self._editing.replace("hämta ur mall", template.draft)
        self.replaced.emit()
        self._banner.offer(f"Enkäten är hämtad ur mallen ”{template.name}”.")

    def _read_in(self) -> None:
        path = self._dialogs.open_file("Läs in en mall", _KINDS)
        if path is None:
            self.open_library()
            return

        def read(library: "Library") -> str:
            return library.read_in(path).id

        self._look(read, self._changed)

    def _write_out(self, template: "Template") -> None:
        path = self._dialogs.save_file("Spara mallen", f"{template.id}.json", _KINDS)
        if path is None:
            self.open_library()
            return
        path = with_ending(path, ".json")

        def write(library: "Library") -> str:
            library.write_out(template.id, path)
            return f"Mallen är sparad i {path.name}."

        self._look(write, self._tell)

    def _remove(self, template: "Template") -> None:
        if not self._dialogs.confirm(
            "Ta bort mallen", f"”{template.name}” tas bort ur biblioteket. Det går inte att ångra.", "Ta bort"
        ):
            self.open_library()
            return

        def remove(library: "Library") -> str:
            library.remove(template.id)
            return ""

        self._look(remove, self._changed)

    @Slot(object)
    def _saved(self, words: str) -> None:
        self.library_changed.emit()
        self._tell(words)

    @Slot(object)
    def _changed(self, chosen: str) -> None:
        self.library_changed.emit()
        self._chosen = chosen
        self.open_library()

    def _look(self, question: "Callable[[Library], T]", done: "Callable[[T], None]") -> None:
        """Ask the library, on the worker."""

        def ask(_store: "Store") -> T:
            from kulturverktyg.survey.library import Library

            return question(Library(own_templates()))

        self._journey.look(ask, done)


def _contents(library: "Library") -> "LibraryContents":
    return library.contents()
