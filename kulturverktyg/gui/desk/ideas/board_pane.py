"""Tavla: the board with what can be done on it, by mouse and by key."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kulturverktyg.decide.board import LONGEST_NAME, Board, Lane
from kulturverktyg.decide.board_edits.proposals import add_proposal, gather
from kulturverktyg.decide.board_edits.themes import (
    add_theme,
    move_theme,
    recolour_theme,
    refuse_name,
    remove_theme,
    rename_theme,
)
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.ideas.board_view import BoardView, hits_of
from kulturverktyg.gui.desk.ideas.colours import COLOURS, mark_icon
from kulturverktyg.gui.desk.ideas.lane_column import lane_name
from kulturverktyg.gui.desk.ideas.wall import Wall
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.forms.ui_ideas_board_pane import Ui_IdeasBoardPane
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.prepare.workshop_plan import one_line

_KEYS = (
    "Pilar: gå mellan kort · Alt+pilar: flytta · Skift eller Ctrl: välj flera · F2: ändra texten · Ctrl+J: slå ihop · "
    "Ctrl+Skift+J: dela · Ctrl+P: parkera · Delete: ta bort · Ctrl+Z: ångra"
)
_EMPTY = "Tavlan är tom. Idéerna kommer hit när ni visar dem eller läser in en lista under Samla."
_STEPS = {"Alt+Left": (-1, 0), "Alt+Right": (1, 0), "Alt+Up": (0, -1), "Alt+Down": (0, 1)}


class BoardPane(QWidget):
    """``projector_wanted`` carries a view of the projector, and ``wall_changed`` a newer one of what it shows;
    ``removal_wanted`` the ideas that are to be removed for good.
    """

    projector_wanted = Signal(object)
    wall_changed = Signal(object)
    proposal_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(
        self, editing: KeptEditing[Board], dialogs: Dialogs, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._dialogs = dialogs
        self._appearance = appearance
        self._hits: tuple[UUID, ...] = ()
        self._ui = Ui_IdeasBoardPane()
        self._ui.setupUi(self)
        self.board = BoardView(editing, appearance)
        self._ui.layout_place.setContentsMargins(0, 0, 0, 0)
        self._ui.layout_place.addWidget(self.board)
        self._ui.label_keys.setText(_KEYS)
        self._ui.label_empty.setText(_EMPTY)
        self._ui.edit_search.setMinimumWidth(220)
        self._wall = Wall(editing, self)
        self.menu_cards = QMenu(self)
        self.menu_lane = QMenu(self)
        self._card_actions = self._make_card_actions()
        self._connect()
        self._board_changed()

    def _connect(self) -> None:
        ui, board = self._ui, self.board
        ui.edit_search.textChanged.connect(self._sought)
        ui.edit_search.returnPressed.connect(self._next_hit)
        ui.button_next_hit.clicked.connect(self._next_hit)
        ui.button_theme.clicked.connect(self._new_theme_clicked)
        ui.button_card.setMenu(self.menu_cards)
        self.menu_cards.aboutToShow.connect(self._fill_card_menu)
        self._fill_projector_menu()
        board.chosen_changed.connect(self._chosen_changed)
        board.lane_menu_wanted.connect(self._show_lane_menu)
        board.card_menu_wanted.connect(self._show_card_menu)
        self._editing.opened.connect(self._board_changed)
        self._editing.changed.connect(self._board_changed)
        self._wall.wanted.connect(self.projector_wanted)
        self._wall.changed.connect(self.wall_changed)
        for key, slot in (("Ctrl+F", self._search_key), ("F3", self._next_hit)):
            self._add_key(self, key, slot)
        for key, (sideways, downwards) in _STEPS.items():
            self._add_key(board, key, partial(board.move_by_key, sideways, downwards))

    def _add_key(self, widget: QWidget, key: str, slot: Callable[[], None]) -> None:
        action = QAction(widget)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        widget.addAction(action)

    def _make_card_actions(self) -> Sequence[QAction]:
        made = []
        for words, key, slot in (
            ("Ändra texten", "F2", self.board.rewrite),
            ("Slå ihop", "Ctrl+J", self.board.join),
            ("Dela upp i sina idéer", "Ctrl+Shift+J", self.board.split),
            ("Parkera", "Ctrl+P", self.board.park),
            ("Ta bort för gott …", "Del", self._remove_clicked),
        ):
            action = QAction(words, self.board)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.board.addAction(action)
            made.append(action)
        return made

    @Slot()
    def _board_changed(self) -> None:
        is_empty = not (self._editing.is_open and self._editing.value.cards)
        self._ui.label_empty.setVisible(is_empty)
        self._ui.label_keys.setVisible(not is_empty)
        self._ui.button_theme.setEnabled(self._editing.can_write)
        self._seek()
        self._chosen_changed()

    @Slot()
    def _chosen_changed(self) -> None:
        chosen = self.board.chosen if self._editing.is_open else []
        rewrite, join, split, *others = self._card_actions
        join.setEnabled(len(chosen) > 1)
        for action in (rewrite, *others):
            action.setEnabled(bool(chosen))
        split.setEnabled(any(len(self._editing.value.cards[card].ideas) > 1 for card in chosen))
        self._ui.button_card.setEnabled(bool(chosen))
        self._ui.button_projector.setEnabled(self._editing.is_open and bool(self._editing.value.cards))

    # Searching

    @Slot()
    def _search_key(self) -> None:
        self._ui.edit_search.setFocus()
        self._ui.edit_search.selectAll()

    @Slot()
    def _sought(self) -> None:
        self._seek()
        if self._hits:
            self.board.bring_into_view(self._hits[0])
        if self._ui.edit_search.text().strip():
            announce(self._ui.label_hits, self._ui.label_hits.text())

    def _seek(self) -> None:
        words = self._ui.edit_search.text().strip()
        if not words or not self._editing.is_open:
            self._hits = ()
            self.board.show_hits(None)
        else:
            board = self._editing.value
            hits = hits_of(board, words)
            self._hits = tuple(card.id for lane in board.lanes for card in board.lying_in(lane) if card.id in hits)
            self.board.show_hits(hits)
        self._ui.label_hits.setText(
            "" if not words else "1 träff" if len(self._hits) == 1 else f"{len(self._hits)} träffar"
        )
        self._ui.button_next_hit.setVisible(bool(words))
        self._ui.button_next_hit.setEnabled(bool(self._hits))

    @Slot()
    def _next_hit(self) -> None:
        if self._hits:
            chosen = self.board.chosen[:1]
            place = self._hits.index(chosen[0]) + 1 if chosen and chosen[0] in self._hits else 0
            in_search = self._ui.edit_search.hasFocus()
            self.board.choose([self._hits[place % len(self._hits)]], focus=not in_search)

    # Menus

    @Slot()
    def _fill_card_menu(self) -> None:
        menu = self.menu_cards
        menu.clear()
        *actions, remove = self._card_actions
        menu.addActions(actions)
        lanes = menu.addMenu("Flytta till")
        board = self._editing.value
        for lane in board.lanes:
            action = lanes.addAction(_plain(lane_name(board, lane)), partial(self.board.move_to, lane))
            if lane.theme is not None:
                action.setIcon(self._mark(board.theme(lane.theme).colour))
        self._add_proposals(menu, (), self.board.chosen)
        menu.addSeparator()
        menu.addAction(remove)

    def _add_proposals(self, menu: QMenu, themes: Sequence[UUID], cards: Sequence[UUID]) -> None:
        below = menu.addMenu("Till förslag")
        below.addAction("Nytt förslag …", partial(self._new_proposal, themes, cards))
        for proposal in self._editing.value.proposals:
            below.addAction(_plain(proposal.title), partial(self._gather, proposal.id, themes, cards))

    def _fill_projector_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction("Alla teman", self._wall.show_themes)
        self.menu_lanes = menu.addMenu("Korten i")
        self.menu_lanes.aboutToShow.connect(self._fill_lanes_menu)
        menu.addSeparator()
        for words, key, step in (("Nästa sida", "Ctrl+PgDown", 1), ("Föregående sida", "Ctrl+PgUp", -1)):
            action = menu.addAction(words, partial(self._wall.turn, step))
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self._ui.button_projector.setMenu(menu)

    @Slot()
    def _fill_lanes_menu(self) -> None:
        self.menu_lanes.clear()
        board = self._editing.value
        for lane in board.lanes:
            if board.lying_in(lane):
                self.menu_lanes.addAction(_plain(lane_name(board, lane)), partial(self._wall.show_lane, lane))

    @Slot(QPoint)
    def _show_card_menu(self, place: QPoint) -> None:
        if self.board.chosen:
            self.menu_cards.popup(place)

    @Slot(object, QPoint)
    def _show_lane_menu(self, lane: Lane, place: QPoint) -> None:
        menu, board = self.menu_lane, self._editing.value
        menu.clear()
        menu.addAction("Visa på projektorn", partial(self._wall.show_lane, lane))
        if lane.theme is not None:
            theme = board.theme(lane.theme)
            menu.addAction("Byt namn …", partial(self._rename_theme, theme.id))
            colours = menu.addMenu("Färg och form")
            for number, colour in enumerate(COLOURS):
                words = f"{colour.name} (vald)" if number == theme.colour else colour.name
                colours.addAction(self._mark(number), words, partial(self._recolour, theme.id, number))
            for words, step in (("Flytta åt vänster", -1), ("Flytta åt höger", 1)):
                action = menu.addAction(words, partial(self._move_theme, theme.id, theme.position + step))
                action.setEnabled(0 <= theme.position + step < len(board.themes))
            self._add_proposals(menu, (theme.id,), ())
            menu.addSeparator()
            menu.addAction("Ta bort temat, behåll korten", partial(self._remove_theme, theme.id))
        menu.popup(place)

    def _mark(self, number: int) -> QIcon:
        return mark_icon(number, self._appearance.mode, self.devicePixelRatioF())

    # Edits

    @Slot()
    def _remove_clicked(self) -> None:
        cards = self._editing.value.cards
        self.removal_wanted.emit(tuple(idea for card in self.board.chosen for idea in cards[card].ideas))

    @Slot()
    def _new_theme_clicked(self) -> None:
        name = self._name("Nytt tema", "Temats namn")
        if name and self._may_be_called(name):
            self._editing.perform("nytt tema", lambda board: add_theme(board, name)[0])

    def _rename_theme(self, theme: UUID) -> None:
        name = self._name("Byt namn på temat", "Temats namn", self._editing.value.theme(theme).name)
        if name and self._may_be_called(name, theme):
            self._editing.perform("byt namn på temat", lambda board: rename_theme(board, theme, name))

    def _recolour(self, theme: UUID, colour: int) -> None:
        self._editing.perform("byt färg", lambda board: recolour_theme(board, theme, colour))

    def _move_theme(self, theme: UUID, place: int) -> None:
        self._editing.perform("flytta tema", lambda board: move_theme(board, theme, place))

    def _remove_theme(self, theme: UUID) -> None:
        self._editing.perform("ta bort tema", lambda board: remove_theme(board, theme))

    def _new_proposal(self, themes: Sequence[UUID], cards: Sequence[UUID]) -> None:
        title = self._name("Nytt förslag", "Förslagets rubrik")
        if title:
            self._editing.perform("nytt förslag", lambda board: add_proposal(board, title, themes, cards)[0])
            self.proposal_wanted.emit(self._editing.value.proposals[-1].id)

    def _gather(self, proposal: UUID, themes: Sequence[UUID], cards: Sequence[UUID]) -> None:
        self._editing.perform("lägg till i förslag", lambda board: gather(board, proposal, themes, cards))
        announce(self, f"Tillagt i {self._editing.value.proposal(proposal).title}")

    def _name(self, title: str, label: str, value: str = "") -> str:
        return one_line(self._dialogs.line(title, label, value, longest=LONGEST_NAME) or "")

    def _may_be_called(self, name: str, theme: UUID | None = None) -> bool:
        try:
            refuse_name(self._editing.value, name, theme)
        except KnownError as error:
            self._editing.refused.emit(str(error))
            return False
        return True


def _plain(words: str) -> str:
    """Words in a menu, where & would make the next letter a key."""
    return words.replace("&", "&&")
