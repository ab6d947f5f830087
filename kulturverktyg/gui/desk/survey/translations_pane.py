"""Språk: the languages that a survey is asked in, and its texts in one of them beside the words they are made from."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.editing import Edit, SurveyEditing, Typing
from kulturverktyg.gui.desk.survey.language_list import KioskLanguages, LanguageDelegate, LanguagesModel, list_width
from kulturverktyg.gui.desk.survey.translation_table import TranslationTable
from kulturverktyg.gui.forms.ui_translations_pane import Ui_TranslationsPane
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import add_language, mark_reviewed, remove_language
from kulturverktyg.survey.language_names import language_name, load_names
from kulturverktyg.survey.ready_scales import with_ready_words
from kulturverktyg.survey.translations import (
    Status,
    TranslationsRead,
    take_translations,
    translations,
    write_translation,
)

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_KINDS = "Excelfil (*.xlsx)"
_FIRST = (Status.OUTDATED, Status.MISSING, Status.DRAFT, Status.REVIEWED)
_HINT = "Enter sparar och går till nästa rad. Mellanslag byter mellan utkast och granskad."
_NOTHING = "Ingen text att visa. Ändra eller ta bort det du söker på."
_LOCKED = "Den här versionen av enkäten används och kan inte ändras. Filen för översättare går ändå att spara."


@dataclass(frozen=True)
class _FileRead:
    """A translator's file, and the version that it was read for."""

    version: UUID
    read: TranslationsRead


class TranslationsPane(QWidget):
    """Shows the draft of ``editing`` from the side of its languages; all that is done here can be undone there.

    Rows stay where they are while they are worked on; they are put in order anew when another language is chosen,
    when a file is read in, and when texts come or go.
    """

    def __init__(self, editing: SurveyEditing, dialogs: Dialogs, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._dialogs = dialogs
        self._banner = banner
        self._typing = Typing(editing, self)
        self._kiosk = KioskLanguages()
        self._language = ""
        self._stale = True
        self._told: tuple[int, str] | None = None
        self._order: list[str] = []
        self._all: frozenset[str] = frozenset()
        self._ui = Ui_TranslationsPane()
        self._ui.setupUi(self)
        self._languages = LanguagesModel(self)
        self._ui.list_languages.setModel(self._languages)
        self._ui.list_languages.setItemDelegate(LanguageDelegate(self))
        self._ui.list_languages.setFixedWidth(list_width(self.fontMetrics()))
        self._ui.list_languages.selectionModel().currentChanged.connect(self._language_chosen)
        self._ui.button_add_language.clicked.connect(self._add_clicked)
        self._ui.button_begin.clicked.connect(self._add_clicked)
        self._ui.button_remove_language.clicked.connect(self._remove_clicked)
        self._ui.button_export.clicked.connect(self._export_clicked)
        self._ui.button_import.clicked.connect(self._import_clicked)
        self._ui.button_review.clicked.connect(self._review_asked)
        self._ui.edit_filter.textChanged.connect(self._order_asked)
        self._ui.check_missing_first.toggled.connect(self._order_asked)
        self._table.delegate.typed.connect(self._typed)
        self._table.delegate.left.connect(self._typing.perform)
        self._table.review_asked.connect(self._review_asked)
        self._table.selection_changed.connect(self._enable)
        editing.opened.connect(self._opened)
        editing.changed.connect(self._changed)
        editing.versions_changed.connect(self._changed)
        editing.stepped.connect(self._stepped)

    @property
    def language(self) -> str:
        """Code of the language that is chosen; empty while no survey is open."""
        return self._language

    def choose_language(self, code: str) -> None:
        """Choose one of the survey's languages, and put its texts in order anew."""
        self._language = code
        self._refresh(in_order=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._editing.is_open:
            self._refresh(in_order=True)

    @property
    def _table(self) -> TranslationTable:
        return self._ui.table

    @Slot()
    def _opened(self) -> None:
        self._language = ""
        self._stale = True
        if self.isVisible():
            self._refresh(in_order=True)

    @Slot()
    def _changed(self) -> None:
        if not self.isVisible():
            self._stale = True
        elif self._editing.is_open:
            self._refresh()

    def _refresh(self, *, in_order: bool = False) -> None:
        """Show what the draft holds now, with the texts where they were unless they are to be put in order."""
        self._stale = False
        draft = self._editing.draft
        languages = draft.survey.languages
        if self._language not in languages:
            self._language, in_order = languages[min(1, len(languages) - 1)], True
        self._languages.set_rows([self._kiosk.row(draft, code) for code in languages])
        self._mark_language()
        texts = {text.key: text for text in translations(draft, self._language)}
        if in_order or self._all != texts.keys():
            self._arrange()
        else:
            self._table.rows.set_rows([texts[key] for key in self._order])
        self._show_page(draft)
        self._enable()

    def _arrange(self) -> None:
        """Put the texts in order, those that fit the search; in the same language the same one stays chosen."""
        draft = self._editing.draft
        chosen = [text.key for text in self._table.chosen() if self._table.delegate.language == self._language]
        texts = translations(draft, self._language)
        wanted = self._ui.edit_filter.text().strip().casefold()
        shown = [text for text in texts if wanted in f"{text.place}\n{text.source}\n{text.words}".casefold()]
        if self._ui.check_missing_first.isChecked():
            shown.sort(key=lambda text: _FIRST.index(text.status))
        self._all = frozenset(text.key for text in texts)
        self._order = [text.key for text in shown]
        self._table.delegate.source, self._table.delegate.language = draft.source, self._language
        self._table.rows.show_language(
            language_name(draft.source).capitalize(), language_name(self._language).capitalize(), shown
        )
        if shown:
            self._table.choose(self._order.index(chosen[0]) if chosen and chosen[0] in self._order else 0)
        self._enable()

    def _mark_language(self) -> None:
        place = self._languages.row_of(self._language)
        if place is not None and place != self._ui.list_languages.currentIndex().row():
            self._ui.list_languages.selectionModel().setCurrentIndex(
                self._languages.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _show_page(self, draft: SurveyDraft) -> None:
        is_source = self._language == draft.source
        alone = len(draft.survey.languages) == 1
        name = language_name(draft.source)
        self._ui.stack.setCurrentWidget(self._ui.page_none if is_source else self._ui.page_table)
        self._ui.label_language.setText(language_name(self._language).capitalize())
        self._ui.label_none.setText(f"Enkäten finns bara på {name}" if alone else f"Enkäten skrivs på {name}")
        self._ui.label_none_text.setText(
            "Lägg till de språk som deltagarna behöver. Texterna översätts här, eller av en översättare i en Excelfil."
            if alone
            else "De andra språken översätts från de orden. Välj ett av dem till vänster."
        )
        self._ui.button_begin.setVisible(alone and self._editing.can_write)

    @Slot()
    def _enable(self) -> None:
        can_write = self._editing.can_write
        chosen = [text for text in self._table.chosen() if text.words]
        self._table.rows.writable = can_write
        self._ui.button_add_language.setEnabled(can_write)
        self._ui.button_remove_language.setEnabled(can_write and self._language != self._editing.draft.source)
        self._ui.button_import.setEnabled(can_write)
        self._ui.button_review.setEnabled(can_write and bool(chosen))
        read = bool(chosen) and all(text.status is Status.REVIEWED for text in chosen)
        self._ui.button_review.setText("Markera som utkast" if read else "Markera som granskade")
        self._ui.label_hint.setText((_HINT if self._order else _NOTHING) if can_write else _LOCKED)

    @Slot(QModelIndex, QModelIndex)
    def _language_chosen(self, index: QModelIndex) -> None:
        code = self._languages.rows[index.row()].code if index.isValid() else self._language
        if code != self._language:
            self._typing.perform()
            self.choose_language(code)

    @Slot()
    def _order_asked(self) -> None:
        if self._editing.is_open:
            self._typing.perform()
            self._arrange()

    @Slot(str, str)
    def _typed(self, key: str, words: str) -> None:
        language = self._language

        def write(draft: SurveyDraft) -> SurveyDraft:
            return write_translation(draft, key, language, words)

        if self._editing.can_write:
            self._typing.type(f"{language} {key}", "skriv översättning", self._on_this_version(write))

    @Slot()
    def _review_asked(self) -> None:
        self._typing.perform()
        chosen = [text for text in self._table.chosen() if text.words]
        if not chosen or not self._editing.can_write:
            return
        language, keys = self._language, [text.key for text in chosen]
        reviewed = any(text.status is not Status.REVIEWED for text in chosen)
        words = "granskade" if reviewed else "utkast"

        def mark(draft: SurveyDraft) -> SurveyDraft:
            return mark_reviewed(draft, keys, language, reviewed=reviewed)

        self._editing.perform(f"markera som {words}", mark)
        announce(self._table, f"{_texts(len(keys))} markerade som {words}")

    @Slot()
    def _add_clicked(self) -> None:
        self._editing.look(_load_names, self._ask_language)

    @Slot()
    def _ask_language(self) -> None:
        if not self._editing.can_write:
            return
        taken = self._editing.draft.survey.languages
        code = self._dialogs.new_language(self._kiosk.choices(taken), taken)
        if code is None:
            return

        def add(draft: SurveyDraft) -> SurveyDraft:
            return with_ready_words(add_language(draft, code), code)

        self._editing.perform(f"lägg till {language_name(code)}", add)
        if code in self._editing.draft.survey.languages:
            self.choose_language(code)
            self._table.setFocus()

    @Slot()
    def _remove_clicked(self) -> None:
        code = self._language

        def remove(draft: SurveyDraft) -> SurveyDraft:
            return remove_language(draft, code) if code in draft.survey.languages[1:] else draft

        self._editing.perform(f"ta bort {language_name(code)}", remove)
        if code not in self._editing.draft.survey.languages:
            self._tell(f"{language_name(code).capitalize()} och översättningarna dit är borttagna. Det går att ångra.")
        self._ui.list_languages.setFocus()

    @Slot()
    def _export_clicked(self) -> None:
        self._editing.settle()
        draft, language = self._editing.draft, self._language
        name = f"Översättning till {language_name(language)}.xlsx"
        chosen = self._dialogs.save_file("Spara för översättare", name, _KINDS)
        if chosen is None:
            return
        path = with_ending(chosen, ".xlsx")

        def export(_store: "Store") -> Path:
            from kulturverktyg.files.whole import write_whole
            from kulturverktyg.survey.translation_file import translation_workbook

            write_whole(path, translation_workbook(draft, language))
            return path

        self._editing.look(export, self._exported)

    @Slot(object)
    def _exported(self, path: Path) -> None:
        self._banner.offer(f"{path.name} är sparad. Läs in den här när översättaren är klar.")

    @Slot()
    def _import_clicked(self) -> None:
        path = self._dialogs.open_file("Läs in översättning", _KINDS)
        if path is None:
            return
        self._editing.settle()
        draft, version = self._editing.draft, self._editing.version.id

        def read(_store: "Store") -> _FileRead:
            from kulturverktyg.survey.translation_file import read_translations

            return _FileRead(version, read_translations(path, draft))

        self._editing.look(read, self._file_read)

    @Slot(object)
    def _file_read(self, file: _FileRead) -> None:
        if not self._editing.can_write or self._editing.version.id != file.version:
            return
        read = file.read

        def take(draft: SurveyDraft) -> SurveyDraft:
            return take_translations(draft, read)

        self._editing.perform("läs in översättning", take)
        self.choose_language(read.language)
        self._tell(_summary(read))
        if read.problems:
            self._dialogs.show_lines(
                "Läs in översättning", "Det här lästes inte in. Raderna är numrerade som i Excel.", read.problems
            )
        self._table.setFocus()

    def _tell(self, words: str) -> None:
        """Say what was done, until it is undone or something else is done."""
        self._banner.offer(words)
        self._told = self._editing.undo_stack.index(), words

    @Slot(int)
    def _stepped(self, index: int) -> None:
        told = self._told
        if told is not None and told[0] != index:
            self._told = None
            if self._banner.text == told[1]:
                self._banner.clear()

    def _on_this_version(self, edit: Edit) -> Edit:
        """What is typed in one version is never written in another that is opened in the meantime."""
        version = self._editing.version.id

        def on_this(draft: SurveyDraft) -> SurveyDraft:
            return edit(draft) if self._editing.version.id == version else draft

        return on_this


def _texts(count: int) -> str:
    return "1 text" if count == 1 else f"{count} texter"


def _summary(read: TranslationsRead) -> str:
    name, reviewed = language_name(read.language), len(read.reviewed)
    marked = f"{_texts(reviewed)} står som {'granskad' if reviewed == 1 else 'granskade'} i filen"
    if not read.new and read.refused:
        return f"Inga nya ord på {name} lästes in, men {marked}." if reviewed else f"Inget lästes in på {name}."
    if not read.new:
        return f"Filen har inga nya ord på {name}{f', och {marked}' if reviewed else ''}."
    told = f", {marked}" if reviewed else " som utkast"
    return f"{_texts(read.new)} på {name} lästes in{told}. Det går att ångra."


def _load_names(_store: "Store") -> None:
    load_names()
