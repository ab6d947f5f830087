"""Surveys to and from XLSForm; what comes in takes the draft's place, and can be undone."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot

from kulturverktyg.gui.desk.survey.replacing import Replacing
from kulturverktyg.gui.widgets.file_names import with_ending
from kulturverktyg.survey.definition import in_language
from kulturverktyg.survey.draft import SurveyDraft

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store
    from kulturverktyg.survey.xlsform import ReadForm

_KINDS = "XLSForm (*.xlsx)"
_NOT_IN_NAMES = '<>:"/\\|?*'


@dataclass(frozen=True)
class _FormRead:
    """A form out of a file, and the version that it was read for."""

    version: UUID
    form: "ReadForm"


class Exchange(Replacing):
    """Surveys in files."""

    @Slot()
    def read_in(self) -> None:
        """Let an XLSForm take the draft's place, and list what could not be carried."""
        path = self._dialogs.open_file("Läs in XLSForm", _KINDS)
        if path is None:
            return

        version = self._editing.version.id

        def read(_store: "Store") -> _FormRead:
            from kulturverktyg.survey.xlsform import read_xlsform

            return _FormRead(version, read_xlsform(path))

        self._journey.look(read, self._form_read)

    @Slot(object)
    def _form_read(self, read: _FormRead) -> None:
        if not self._editing.can_write or self._editing.version.id != read.version:
            return
        form = read.form
        self._editing.replace("läs in XLSForm", SurveyDraft(form.survey))
        self.replaced.emit()
        if not form.left_out:
            self._banner.offer("Enkäten är inläst, med allt som stod i filen.")
            return
        count = len(form.left_out)
        things = "En sak" if count == 1 else f"{count} saker"
        self._banner.offer(f"Enkäten är inläst. {things} i filen ändrades eller kom inte med.")
        self._dialogs.show_lines(
            "Det här ändrades eller kom inte med",
            f"Enkäten är inläst, men {things.lower()} i filen ändrades eller har ingen motsvarighet här. "
            "Det går att ångra.",
            [left.sentence for left in form.left_out],
        )

    @Slot()
    def write_out(self) -> None:
        """Save the survey that is shown as an XLSForm."""
        self._editing.settle()
        draft = self._editing.draft
        path = self._dialogs.save_file("Spara som XLSForm", f"{_file_name(draft)}.xlsx", _KINDS)
        if path is None:
            return
        path = with_ending(path, ".xlsx")

        def write(_store: "Store") -> str:
            from kulturverktyg.files.whole import write_whole
            from kulturverktyg.survey.xlsform import xlsform_workbook

            write_whole(path, xlsform_workbook(draft.survey))
            return f"Enkäten är sparad i {path.name}."

        self._journey.look(write, self._tell)


def _file_name(draft: SurveyDraft) -> str:
    """The survey's title as a file name that every system takes."""
    title = in_language(draft.survey.title, draft.source)
    plain = "".join(" " if letter in _NOT_IN_NAMES or not letter.isprintable() else letter for letter in title)
    return " ".join(plain.split())[:80].strip(" .") or "enkät"
