"""Samla: ideas are written down or read in, and those that wait are revealed."""

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.collect.ballot import IDEA_LIMIT
from kulturverktyg.decide.board import Board
from kulturverktyg.decide.ideas import NotRewrittenError
from kulturverktyg.decide.prompts import PROMPT_WORDS
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.ideas.import_part import ImportPart
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_ideas_gather_pane import Ui_IdeasGatherPane
from kulturverktyg.gui.widgets.announce import announce, set_role
from kulturverktyg.gui.widgets.dialogs import Dialogs

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_NO_PROMPT = _NO_WORKSHOP = "Ingen särskild"
_UNSEEN = (
    "Ingen har sett dem än, inte heller du. När ni visar dem läggs varje idé på ett eget kort på tavlan, i slumpad "
    "ordning. Sedan går de inte att dölja igen."
)
_FROM_KIOSK = (
    "Det som skrivs i kiosken kommer hit när workshoppen stängs, eller när urnan från en annan dator läses in."
)


_WAIT_FOR_MORE = "Vänta gärna tills fler har kommit in."


@dataclass(frozen=True)
class _Waiting:
    """``number`` is None while it is too small to be told; ``hides_names`` as in `decide.ideas.would_hide_names`."""

    number: int | None
    any: bool
    hides_names: bool = False


class GatherPane(QWidget):
    """``came`` comes when there is more on the board, ``refused`` with a sentence, ``taken`` when an idea is saved."""

    came = Signal()
    taken = Signal()
    refused = Signal(str)
    board_wanted = Signal()

    def __init__(
        self, journey: OpenJourney, editing: KeptEditing[Board], dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._editing = editing
        self._dialogs = dialogs
        self._waiting = _Waiting(None, any=False)
        self._tried: deque[str] = deque()
        self._ui = Ui_IdeasGatherPane()
        self._ui.setupUi(self)
        self._import = ImportPart(self._ui, journey, dialogs, self)
        self._offered: tuple[str, ...] = ()
        self._offer_prompts(())
        self._ui.combo_prompt.setToolTip("Välj en fråga, eller skriv en egen.")
        self._connect()
        self._show_waiting()

    def _connect(self) -> None:
        ui = self._ui
        ui.edit_idea.returnPressed.connect(self._add_clicked)
        ui.edit_idea.textChanged.connect(self._written)
        ui.button_add.clicked.connect(self._add_clicked)
        ui.button_reveal.clicked.connect(self._reveal_clicked)
        ui.button_board.clicked.connect(self.board_wanted)
        self._import.came.connect(self._look)
        self._import.came.connect(self.came)
        self._import.came.connect(self._journey.written)
        self._import.refused.connect(self.refused)
        self._editing.opened.connect(self._show_waiting)
        self._editing.changed.connect(self._show_waiting)
        self._journey.follow(self._journey_changed)
        self._written()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._journey_changed()

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.is_open:
            self._offer_prompts(self._journey.view.prompts)
            workshops = tuple((workshop.id, workshop.name) for workshop in self._journey.view.workshops)
            chosen = self._ui.combo_workshop.chosen
            known = chosen if chosen in {key for key, _ in workshops} else ""
            self._ui.combo_workshop.show_items((("", _NO_WORKSHOP), *workshops), known)
            self._look()

    def _offer_prompts(self, own: tuple[str, ...]) -> None:
        """Offer the journey's own prompts, or the kiosk's where it has none; what is chosen stays while they do."""
        offered = own or tuple(PROMPT_WORDS.values())
        if offered != self._offered:
            self._offered = offered
            self._ui.combo_prompt.clear()
            self._ui.combo_prompt.addItems([_NO_PROMPT, *offered])

    @Slot()
    def _look(self) -> None:
        if not self.isVisible() or not self._journey.is_open:
            return
        journey_id = self._journey.id

        def look(store: "Store") -> _Waiting:
            from kulturverktyg.decide.ideas import any_waiting, waiting, would_hide_names

            hides = would_hide_names(store, journey_id)
            return _Waiting(waiting(store, journey_id), any_waiting(store, journey_id), hides)

        self._journey.look(look, self._looked)

    @Slot(object)
    def _looked(self, waiting: _Waiting) -> None:
        self._waiting = waiting
        self._show_waiting()

    @Slot()
    def _show_waiting(self) -> None:
        ui, waiting = self._ui, self._waiting
        k = self._journey.view.k if self._journey.is_open else 0
        if not waiting.any:
            words = "Inga idéer väntar"
        elif waiting.number is None:
            words = f"Färre än {k} idéer väntar på att visas"
        else:
            words = f"{waiting.number} idéer väntar på att visas"
        ui.label_waiting.setText(words)
        ui.label_unseen.setText(_UNSEEN if waiting.any else _FROM_KIOSK)
        ui.button_reveal.setVisible(waiting.any)
        cards = len(self._editing.value.cards) if self._editing.is_open else 0
        ideas = sum(len(card.ideas) for card in self._editing.value.cards.values()) if cards else 0
        ui.label_shown.setText(
            "Inga idéer på tavlan än" if not ideas else "1 idé på tavlan" if ideas == 1 else f"{ideas} idéer på tavlan"
        )
        ui.label_shown_help.setText(
            "Idéer skrivs i en kiosk för idéer, som öppnas under Kiosk, eller skrivs ner eller läses in här."
            if not ideas
            else "Se efter vilka som säger samma sak, och ordna dem sedan i teman på tavlan."
        )
        ui.button_board.setVisible(bool(ideas))

    @Slot()
    def _written(self) -> None:
        letters = len(self._ui.edit_idea.text().strip())
        self._ui.button_add.setEnabled(bool(letters))
        if letters:
            self._ui.label_written.setText(f"{letters} av {IDEA_LIMIT} tecken")
        set_role(self._ui.label_written, "danger" if letters > IDEA_LIMIT else "quiet")

    @Slot()
    def _add_clicked(self) -> None:
        text = self._ui.edit_idea.text()
        if not text.strip() or not self._journey.is_open:
            return
        prompt, workshop = self._ui.combo_prompt.currentText().strip(), self._ui.combo_workshop.chosen
        journey_id = self._journey.id

        def add(store: "Store") -> None:
            from kulturverktyg.decide.ideas import add_idea

            add_idea(
                store,
                journey_id,
                text,
                prompt if prompt != _NO_PROMPT else "",
                workshop if isinstance(workshop, UUID) else None,
            )

        self._tried.append(text)
        self._ui.edit_idea.setText("")
        self._ui.edit_idea.setFocus()
        self._journey.look(add, self._added, self._not_added)

    @Slot()
    def _added(self) -> None:
        self._tried.popleft()
        self.taken.emit()
        self._journey.written.emit()
        self._ui.label_written.setText("Idén är sparad och väntar.")
        announce(self._ui.label_written, self._ui.label_written.text())
        self._look()

    @Slot()
    def _reveal_clicked(self) -> None:
        journey_id = self._journey.id
        warning = _warning(self._waiting, self._journey.view.k)
        if warning and not self._dialogs.confirm("Få idéer", f"{warning} {_WAIT_FOR_MORE}", "Visa ändå"):
            return

        def reveal(store: "Store") -> None:
            from kulturverktyg.decide.ideas import reveal

            reveal(store, journey_id)

        self._editing.settle()
        self._journey.look(reveal, self._revealed)

    @Slot()
    def _revealed(self) -> None:
        announce(self, "Idéerna ligger på tavlan.")
        self._journey.written.emit()
        self._look()
        self.came.emit()
        self.board_wanted.emit()

    @Slot(object)
    def _not_added(self, error: KnownError) -> None:
        """Let words that could not be saved be mended, unless others are being written."""
        if isinstance(error, NotRewrittenError):
            self._added()
        else:
            text = self._tried.popleft()
            if not self._ui.edit_idea.text():
                self._ui.edit_idea.setText(text)
        self.refused.emit(str(error))


def _warning(waiting: _Waiting, k: int) -> str:
    """Why it may be seen who wrote what is revealed now; empty when all is well."""
    if waiting.number is None:
        return f"Färre än {k} idéer väntar. De som vet vilka som har varit med kan gissa vem som skrev vad."
    if waiting.hides_names:
        return (
            f"En workshop har så få idéer att färre än {k} personer kan ha skrivit dem. Därför står sedan inga namn på "
            "workshoppar bredvid idéerna, men den som har sett namnen förut kan se vilka idéer som är nya."
        )
    return ""
