"""A vote that is being written: what is voted on, how, and where."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.vote import (
    LONGEST_OPTION,
    Option,
    VoteDraft,
    cleaned,
    refuse_words,
    suggested_dots,
    with_options,
)
from kulturverktyg.decide.vote_options import SUBJECT_WORDS, Choosable
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.desk.votes.words import KINDS, ON_WALL, ORIGINS, dots_words
from kulturverktyg.gui.forms.ui_vote_draft_pane import Ui_VoteDraftPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import Subject, VoteKind

_ALL = "all"
_Key = tuple[Subject, UUID]


@dataclass(frozen=True)
class _Row:
    option: Option
    place: str


def _key(option: Option) -> _Key:
    return option.subject, option.subject_id


def _row_key(row: _Row) -> _Key:
    return _key(row.option)


class VoteDraftPane(QWidget):
    """``open_asked`` comes when people are to vote."""

    open_asked = Signal()

    def __init__(
        self, editing: KeptEditing[VoteDraft], dialogs: Dialogs, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._dialogs = dialogs
        self._choosable: tuple[Choosable, ...] = ()
        self._workshops: tuple[tuple[UUID | str, str], ...] = ()
        self._subject: object = _ALL
        self._ui = Ui_VoteDraftPane()
        self._ui.setupUi(self)
        self._options: RowsModel[_Row] = RowsModel(
            (
                Column("Alternativ", lambda row: row.option.text, wide=True),
                Column("Kommer från", lambda row: row.place),
            ),
            key=_row_key,
            parent=self,
        )
        self._offered: RowsModel[_Row] = RowsModel(
            (Column("Ord", lambda row: row.option.text, wide=True), Column("Ligger i", lambda row: row.place)),
            key=_row_key,
            parent=self,
        )
        for table, model, name in (
            (self._ui.table_options, self._options, "table_options"),
            (self._ui.table_choosable, self._offered, "table_choosable"),
        ):
            table.give_lines()
            table.show_rows(model)
            table.keep_widths(settings, name)
        self._ui.layout_options_title.addStrut(self._ui.combo_subject.sizeHint().height())
        self._name = SettledField(self._ui.edit_name, editing, self)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        self._name.settled.connect(self._name_settled)
        ui.combo_kind.activated.connect(self._kind_chosen)
        ui.combo_where.activated.connect(self._where_chosen)
        ui.spin_dots.valueChanged.connect(self._dots_written)
        ui.spin_cap.valueChanged.connect(self._cap_written)
        ui.button_suggested.clicked.connect(self._suggested_clicked)
        ui.check_roles.clicked.connect(self._roles_clicked)
        work_rows(
            ui.table_options, (ui.button_add_words, self._add_words_clicked), (ui.button_take_out, self._take_out)
        )
        ui.edit_words.returnPressed.connect(self._add_words_clicked)
        ui.edit_words.textChanged.connect(self._enable_buttons)
        ui.button_rename.clicked.connect(self._rename_clicked)
        ui.table_options.chosen.connect(self._rename_clicked)
        ui.table_options.selection_changed.connect(self._enable_buttons)
        ui.combo_subject.activated.connect(self._subject_chosen)
        ui.edit_filter.textChanged.connect(ui.table_choosable.filter)
        ui.button_add_chosen.clicked.connect(self._add_chosen_clicked)
        ui.button_add_all.clicked.connect(self._add_all_clicked)
        ui.table_choosable.chosen.connect(self._add_chosen_clicked)
        ui.table_choosable.selection_changed.connect(self._enable_buttons)
        ui.button_open.clicked.connect(self.open_asked)
        self._editing.opened.connect(self.show_draft)
        self._editing.changed.connect(self.show_draft)

    def offer(self, choosable: tuple[Choosable, ...], workshops: Sequence[tuple[UUID, str]]) -> None:
        """What there is to vote on, and the workshops with a kiosk to vote at."""
        self._choosable = choosable
        self._workshops = (*((key, f"Kiosk: {name}") for key, name in workshops), ("", ON_WALL))
        if self._editing.is_open:
            self.show_draft()

    @Slot()
    def show_draft(self) -> None:
        """Show the draft as it stands."""
        ui, draft = self._ui, self._editing.value
        self._name.show(draft.name)
        ui.combo_kind.show_items(KINDS, draft.kind)
        ui.combo_where.show_items(self._workshops, draft.workshop_id or "")
        is_dots = draft.kind is VoteKind.DOTS
        for widget in (ui.label_dots, ui.spin_dots, ui.label_cap, ui.spin_cap, ui.check_roles):
            widget.setVisible(is_dots)
        ui.spin_dots.show_value(max(1, draft.dots))
        ui.spin_cap.show_value(max(1, draft.cap))
        ui.check_roles.setChecked(draft.by_role)
        ui.check_roles.setEnabled(draft.workshop_id is not None)
        suggested = suggested_dots(len(draft.options))
        ui.button_suggested.setText(f"Föreslaget: {suggested}")
        ui.button_suggested.setAccessibleName(f"Ge var och en {dots_words(suggested)}, som föreslås")
        ui.button_suggested.setVisible(is_dots and bool(draft.options) and suggested != draft.dots)
        ui.label_count.setText(f"{len(draft.options)} st")
        self._options.set_rows([_Row(option, ORIGINS.get(option.subject, "")) for option in draft.options])
        ui.table_options.fit_columns()
        self._show_offered()

    def _show_offered(self) -> None:
        """What is not in the vote yet, of the kind that is chosen."""
        ui = self._ui
        kinds = [subject for subject in SUBJECT_WORDS if any(c.option.subject is subject for c in self._choosable)]
        if self._subject not in kinds:
            self._subject = _ALL
        ui.combo_subject.show_items(((_ALL, "Allt"), *((s.value, SUBJECT_WORDS[s]) for s in kinds)), self._subject)
        taken = {_key(option) for option in self._editing.value.options}
        shown = [
            _Row(each.option, each.place or ORIGINS.get(each.option.subject, ""))
            for each in self._choosable
            if _key(each.option) not in taken and self._subject in (_ALL, each.option.subject)
        ]
        self._offered.set_rows(shown)
        ui.table_choosable.fit_columns()
        self._enable_buttons()

    @Slot()
    def _enable_buttons(self) -> None:
        ui = self._ui
        chosen = ui.table_options.current_row() is not None
        ui.button_take_out.setEnabled(chosen)
        ui.button_rename.setEnabled(chosen)
        ui.button_add_words.setEnabled(bool(ui.edit_words.text().strip()))
        ui.button_add_chosen.setEnabled(bool(ui.table_choosable.current_rows()))
        ui.button_add_all.setEnabled(bool(self._offered.rows))
        ui.button_open.setEnabled(self._editing.is_open and len(self._editing.value.options) > 1)

    @Slot(str)
    def _name_settled(self, text: str) -> None:
        self._edit("ändra namnet", lambda draft: replace(draft, name=text))

    @Slot()
    def _kind_chosen(self) -> None:
        kind = VoteKind(str(self._ui.combo_kind.chosen))
        dots = suggested_dots(len(self._editing.value.options))
        self._edit("ändra sättet att rösta", lambda draft: replace(draft, kind=kind, dots=dots, cap=1))

    @Slot()
    def _where_chosen(self) -> None:
        chosen = self._ui.combo_where.chosen
        workshop = chosen if isinstance(chosen, UUID) else None
        self._edit("ändra var man röstar", lambda draft: replace(draft, workshop_id=workshop))

    @Slot(int)
    def _dots_written(self, dots: int) -> None:
        self._edit("ändra antalet prickar", lambda draft: replace(draft, dots=dots, cap=min(draft.cap, dots)))

    @Slot(int)
    def _cap_written(self, cap: int) -> None:
        self._edit("ändra hur många på samma", lambda draft: replace(draft, cap=cap, dots=max(draft.dots, cap)))

    @Slot()
    def _suggested_clicked(self) -> None:
        self._dots_written(suggested_dots(len(self._editing.value.options)))

    @Slot()
    def _roles_clicked(self) -> None:
        by_role = self._ui.check_roles.isChecked()
        self._edit("visa per roll", lambda draft: replace(draft, by_role=by_role))

    @Slot()
    def _add_words_clicked(self) -> None:
        words = self._ui.edit_words.text().strip()
        if not words:
            self._ui.edit_words.setFocus()
            return
        option = Option.in_words(words)
        if self._may_be_called(option):
            self._add([option])
            self._ui.edit_words.clear()
        self._ui.edit_words.setFocus()

    @Slot()
    def _add_chosen_clicked(self) -> None:
        self._add([row.option for row in self._ui.table_choosable.current_rows()])

    @Slot()
    def _add_all_clicked(self) -> None:
        """All that is shown, also by the search."""
        words = self._ui.edit_filter.text().casefold()
        shown = [row for row in self._offered.rows if words in f"{row.option.text}\n{row.place}".casefold()]
        self._add([row.option for row in shown])

    def _add(self, options: Sequence[Option]) -> None:
        self._edit("lägg till alternativ", lambda draft: _as_suggested(draft, with_options(draft, options)))
        if options:
            self._ui.table_options.choose_key(_key(options[0]))

    @Slot()
    def _take_out(self) -> None:
        gone = {_key(row.option) for row in self._ui.table_options.current_rows()}

        def without(draft: VoteDraft) -> VoteDraft:
            left = tuple(option for option in draft.options if _key(option) not in gone)
            return _as_suggested(draft, replace(draft, options=left))

        self._edit("ta bort alternativ", without)
        self._ui.table_options.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _rename_clicked(self) -> None:
        row: _Row | None = self._ui.table_options.current_row()
        if row is None:
            return
        label, now = "Alternativets ord i den här omröstningen", row.option.text
        words = self._dialogs.line("Ändra orden", label, now, longest=LONGEST_OPTION)
        if not words:
            return
        renamed = replace(row.option, text=words)
        if not self._may_be_called(renamed):
            return

        def change(draft: VoteDraft) -> VoteDraft:
            return replace(
                draft, options=tuple(renamed if _key(each) == _key(renamed) else each for each in draft.options)
            )

        self._edit("ändra orden", change)

    @Slot()
    def _subject_chosen(self) -> None:
        chosen = self._ui.combo_subject.chosen
        self._subject = _ALL if chosen == _ALL else Subject(str(chosen))
        self._show_offered()

    def _may_be_called(self, option: Option) -> bool:
        """Whether an option can have its words; says why where it cannot."""
        try:
            refuse_words(self._editing.value, option)
        except KnownError as error:
            self._editing.refused.emit(str(error))
            return False
        return True

    def _edit(self, words: str, edit: Callable[[VoteDraft], VoteDraft]) -> None:
        """Make an edit that leaves the draft as it is kept."""
        self._editing.perform(words, lambda draft: cleaned(edit(draft)))


def _as_suggested(before: VoteDraft, after: VoteDraft) -> VoteDraft:
    """With as many dots as are suggested, as long as they were that before too."""
    if before.kind is not VoteKind.DOTS or before.dots != suggested_dots(len(before.options)):
        return after
    dots = suggested_dots(len(after.options))
    return replace(after, dots=dots, cap=min(after.cap, dots))
