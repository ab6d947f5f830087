"""A vote that is open: its kiosk, how many have voted, and the dots that are counted on a wall."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kulturverktyg.decide.vote import MOST_WALL_DOTS, VoteView
from kulturverktyg.gui.desk.votes.words import how_words, voters_words
from kulturverktyg.gui.forms.ui_vote_open_pane import Ui_VoteOpenPane
from kulturverktyg.gui.widgets.announce import set_role
from kulturverktyg.gui.widgets.number_box import NumberBox
from kulturverktyg.model.kinds import VoteKind

_NUMBER_WIDTH = 110
_NO_KIOSK = "Ingen ser resultatet förrän du stänger omröstningen."
_WALL_ALONE = "Skriv hur många prickar varje alternativ fick."
_WALL_TOO = (
    "Har ni satt prickar på väggen också? Skriv hur många varje alternativ fick. De läggs ihop med dem i kiosken."
)
_RUNNING = "Kiosken är öppen. Den lämnas med PIN-koden."
_READY = "Öppna kiosken här, eller spara kioskpaket för andra datorer. Urnor därifrån läses in under Flera datorer."


@dataclass(frozen=True)
class Voting:
    """What is known of an open vote: ``count`` is None below the smallest reported group."""

    vote_id: UUID
    count: int | None
    running: bool
    has_pin: bool


class VoteOpenPane(QWidget):
    """``counted`` carries an option's id and its dots on the wall; the others ask for what their buttons say."""

    kiosk_asked = Signal()
    package_asked = Signal()
    back_asked = Signal()
    close_asked = Signal()
    counted = Signal(object, int)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vote: VoteView | None = None
        self._boxes: dict[UUID, NumberBox] = {}
        self._ui = Ui_VoteOpenPane()
        self._ui.setupUi(self)
        self._ui.button_kiosk.clicked.connect(self.kiosk_asked)
        self._ui.button_package.clicked.connect(self.package_asked)
        self._ui.button_back.clicked.connect(self.back_asked)
        self._ui.button_close.clicked.connect(self.close_asked)

    def show_vote(self, vote: VoteView, workshop: str, k: int, voting: Voting | None) -> None:
        """Show a vote, and what is known of its voting."""
        ui, at_kiosk = self._ui, vote.workshop_id is not None
        if self._vote is None or [o.id for o in self._vote.options] != [o.id for o in vote.options]:
            self._list_wall(vote)
        self._vote = vote
        for option in vote.options:
            if option.id in self._boxes and not self._boxes[option.id].hasFocus():
                self._boxes[option.id].show_value(option.wall)
        running = voting is not None and voting.running
        ui.label_how.setText(how_words(vote, workshop))
        ui.label_voters.setText(voters_words(voting.count, k) if voting is not None else "")
        ui.label_voters.setVisible(at_kiosk and voting is not None)
        ui.label_state.setText((_RUNNING if running else _READY) if at_kiosk else _NO_KIOSK)
        ui.label_wall_more.setText(_WALL_TOO if at_kiosk else _WALL_ALONE)
        for button in (ui.button_kiosk, ui.button_package):
            button.setVisible(at_kiosk)
        ui.button_kiosk.setEnabled(not running)
        ui.button_close.setEnabled(not running)
        ui.button_back.setVisible(not vote.packaged)
        set_role(ui.button_kiosk, "primary" if at_kiosk else "")
        set_role(ui.button_close, "" if at_kiosk else "primary")

    def _list_wall(self, vote: VoteView) -> None:
        """A number for each option; none in a matrix."""
        ui = self._ui
        while (item := ui.layout_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        is_dots = vote.kind is VoteKind.DOTS
        for widget in (ui.label_wall, ui.label_wall_more, ui.scroll_wall):
            widget.setVisible(is_dots)
        for place, option in enumerate(vote.options if is_dots else ()):
            ui.layout_rows.addWidget(self._wall_row(place, option.id, option.text))
        ui.layout_rows.addStretch(1)

    def _wall_row(self, place: int, option_id: UUID, words: str) -> QWidget:
        holder, box = QWidget(), NumberBox()
        box.setObjectName(f"spin_wall_{place}")
        box.setRange(0, MOST_WALL_DOTS)
        box.setKeyboardTracking(False)
        box.setAccessibleName(f"Prickar på väggen: {words}")
        box.setFixedWidth(_NUMBER_WIDTH)
        box.valueChanged.connect(self._wall_written)
        box.refused.connect(self.refused)
        label = QLabel(words, wordWrap=True)
        label.setBuddy(box)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(12)
        line.addWidget(box)
        line.addWidget(label, 1)
        self._boxes[option_id] = box
        return holder

    @Slot(int)
    def _wall_written(self, dots: int) -> None:
        box = self.sender()
        option_id = next(key for key, each in self._boxes.items() if each is box)
        self.counted.emit(option_id, dots)
