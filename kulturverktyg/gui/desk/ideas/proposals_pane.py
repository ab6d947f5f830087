"""Förslag: what is proposed, what of the board it is made of, and the raw ideas behind it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from kulturverktyg.decide.board import LONGEST_NAME, Board, Lane, ProposalView, RawIdea, trace
from kulturverktyg.decide.board_edits.proposals import (
    add_proposal,
    gather,
    let_go,
    move_proposal,
    remove_proposal,
    write_proposal,
)
from kulturverktyg.decide.prompts import prompt_words
from kulturverktyg.gui.desk.ideas.colours import mark_icon
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_ideas_proposals_pane import Ui_IdeasProposalsPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.limited_line import LimitedLine
from kulturverktyg.prepare.workshop_plan import one_line

_ID = Qt.ItemDataRole.UserRole


class ProposalsPane(QWidget):
    """``board_wanted`` comes when cards are to be chosen for a proposal."""

    board_wanted = Signal()

    def __init__(
        self,
        editing: KeptEditing[Board],
        dialogs: Dialogs,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._dialogs = dialogs
        self._appearance = appearance
        self._ui = Ui_IdeasProposalsPane()
        self._ui.setupUi(self)
        self._ui.edit_title.setPlaceholderText("Vad föreslås, i en mening")
        self._title = SettledField(self._ui.edit_title, editing, self)
        LimitedLine(self._ui.edit_title, LONGEST_NAME, "Förslagets rubrik", self).full.connect(editing.refused)
        self._text = SettledField(self._ui.text_text, editing, self)
        self._trace: RowsModel[RawIdea] = RowsModel(_columns(), key=_key, parent=self)
        self._ui.table_trace.show_rows(self._trace)
        self._ui.table_trace.give_lines()
        self._ui.table_trace.keep_widths(settings, "table_trace")
        for view in (self._ui.list_proposals, self._ui.list_parts):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._themes = QMenu(self)
        self._ui.button_add_theme.setMenu(self._themes)
        self._connect()
        self._follow()

    def _connect(self) -> None:
        ui = self._ui
        work_rows(
            ui.list_proposals,
            (ui.button_new, self._new_clicked),
            (ui.button_remove, self._remove_clicked),
            (ui.button_up, self._up_clicked),
            (ui.button_down, self._down_clicked),
        )
        ui.list_proposals.currentRowChanged.connect(self._show_chosen)
        ui.list_parts.currentRowChanged.connect(self._part_chosen)
        ui.button_let_go.clicked.connect(self._let_go_clicked)
        ui.button_add_card.clicked.connect(self.board_wanted)
        self._themes.aboutToShow.connect(self._fill_themes)
        self._title.settled.connect(self._title_settled)
        self._text.settled.connect(self._text_settled)
        self._editing.opened.connect(self._follow)
        self._editing.changed.connect(self._follow)
        self._appearance.changed.connect(self._show_chosen)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def choose(self, proposal: UUID) -> None:
        """Show a proposal."""
        ids = [each.id for each in self._editing.value.proposals]
        if proposal in ids:
            self._ui.list_proposals.setCurrentRow(ids.index(proposal))

    @property
    def _chosen(self) -> ProposalView | None:
        item = self._ui.list_proposals.currentItem()
        if item is None or not self._editing.is_open:
            return None
        return next((p for p in self._editing.value.proposals if p.id == item.data(_ID)), None)

    @Slot()
    def _follow(self) -> None:
        """Show what became of the proposals; the same one stays chosen, or the one in its place."""
        view = self._ui.list_proposals
        proposals = self._editing.value.proposals if self._editing.is_open else ()
        item, row = view.currentItem(), view.currentRow()
        chosen = item.data(_ID) if item is not None else None
        ids = [proposal.id for proposal in proposals]
        with QSignalBlocker(view):
            view.clear()
            for proposal in proposals:
                shown = QListWidgetItem(proposal.title, view)
                shown.setData(_ID, proposal.id)
                shown.setToolTip(proposal.title)
            view.setCurrentRow(ids.index(chosen) if chosen in ids else min(max(row, 0), len(ids) - 1))
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        ui, proposal = self._ui, self._chosen
        ui.stack.setCurrentWidget(ui.page_none if proposal is None else ui.page_proposal)
        row = ui.list_proposals.currentRow()
        ui.button_remove.setEnabled(proposal is not None)
        ui.button_up.setEnabled(row > 0)
        ui.button_down.setEnabled(0 <= row < ui.list_proposals.count() - 1)
        if proposal is None:
            self._trace.set_rows(())
            return
        self._title.show(proposal.title)
        self._text.show(proposal.text)
        self._show_parts(proposal)
        ideas = trace(self._editing.value, proposal.id)
        self._trace.set_rows(ideas)
        ui.label_trace.setText(
            "Inga idéer bakom förslaget än"
            if not ideas
            else f"{'1 idé' if len(ideas) == 1 else f'{len(ideas)} idéer'} bakom förslaget, så som de skrevs"
        )

    def _show_parts(self, proposal: ProposalView) -> None:
        board, view = self._editing.value, self._ui.list_parts
        row = view.currentRow()
        with QSignalBlocker(view):
            view.clear()
            for theme in board.themes:
                if theme.id in proposal.themes:
                    count = len(board.lying_in(Lane(theme.id)))
                    words = f"Temat {theme.name} ({'1 kort' if count == 1 else f'{count} kort'})"
                    item = _part(view, theme.id, words)
                    item.setIcon(mark_icon(theme.colour, self._appearance.mode, self.devicePixelRatioF()))
            for card in sorted((board.cards[key] for key in proposal.cards), key=lambda card: card.text.casefold()):
                _part(view, card.id, card.text)
            view.setCurrentRow(min(max(row, 0), view.count() - 1))
        self._part_chosen()

    @Slot()
    def _part_chosen(self) -> None:
        self._ui.button_let_go.setEnabled(self._ui.list_parts.currentItem() is not None)
        self._ui.button_add_theme.setEnabled(self._editing.is_open and bool(self._editing.value.themes))

    @Slot()
    def _fill_themes(self) -> None:
        self._themes.clear()
        proposal = self._chosen
        if proposal is None:
            return
        for theme in self._editing.value.themes:
            name = theme.name.replace("&", "&&")
            action = self._themes.addAction(name, partial(self._add_theme, proposal.id, theme.id))
            action.setIcon(mark_icon(theme.colour, self._appearance.mode, self.devicePixelRatioF()))
            action.setEnabled(theme.id not in proposal.themes)

    def _add_theme(self, proposal: UUID, theme: UUID) -> None:
        self._editing.perform("lägg till tema", lambda board: gather(board, proposal, themes=[theme]))

    @Slot()
    def _let_go_clicked(self) -> None:
        proposal, item = self._chosen, self._ui.list_parts.currentItem()
        if proposal is not None and item is not None:
            part = item.data(_ID)
            self._editing.perform("ta bort ur förslaget", lambda board: let_go(board, proposal.id, part))

    @Slot()
    def _new_clicked(self) -> None:
        title = one_line(self._dialogs.line("Nytt förslag", "Förslagets rubrik", longest=LONGEST_NAME) or "")
        if title:
            self._editing.perform("nytt förslag", lambda board: add_proposal(board, title)[0])
            self.choose(self._editing.value.proposals[-1].id)

    @Slot()
    def _remove_clicked(self) -> None:
        proposal = self._chosen
        if proposal is not None:
            self._editing.perform("ta bort förslag", lambda board: remove_proposal(board, proposal.id))

    @Slot()
    def _up_clicked(self) -> None:
        self._move(-1)

    @Slot()
    def _down_clicked(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        proposal = self._chosen
        if proposal is not None and 0 <= proposal.position + step < len(self._editing.value.proposals):
            place = proposal.position + step
            self._editing.perform("flytta förslag", lambda board: move_proposal(board, proposal.id, place))

    @Slot(str)
    def _title_settled(self, title: str) -> None:
        proposal = self._chosen
        if proposal is None:
            return
        if not title:
            self._title.show(proposal.title)
            return
        self._editing.perform("ändra förslag", lambda b: write_proposal(b, proposal.id, title, proposal.text))

    @Slot(str)
    def _text_settled(self, text: str) -> None:
        proposal = self._chosen
        if proposal is not None:
            self._editing.perform("ändra förslag", lambda b: write_proposal(b, proposal.id, proposal.title, text))


def _part(view: QListWidget, key: UUID, words: str) -> QListWidgetItem:
    item = QListWidgetItem(words, view)
    item.setData(_ID, key)
    item.setToolTip(words)
    return item


def _columns() -> Sequence[Column[RawIdea]]:
    return (
        Column("Idé", lambda idea: idea.text, wide=True, narrowest=280),
        Column("Fråga", lambda idea: prompt_words(idea.prompt)),
        Column("Workshop", lambda idea: idea.workshop),
    )


def _key(idea: RawIdea) -> UUID:
    return idea.id
