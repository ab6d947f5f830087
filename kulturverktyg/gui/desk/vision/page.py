"""Vision: what is written by tab, in which version, and on its way out to the projector and to paper."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.norms import UnwrittenNorm
from kulturverktyg.decide.vision import VisionVersion, first_draft
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.desk.undoing import show_steps, tell_saved
from kulturverktyg.gui.desk.vision.levels_pane import VisionLevelsPane
from kulturverktyg.gui.desk.vision.measured import Measured, read_measured
from kulturverktyg.gui.desk.vision.norms_pane import Norms, VisionNormsPane
from kulturverktyg.gui.desk.vision.pairs_pane import VisionPairsPane
from kulturverktyg.gui.desk.vision.versions_pane import VisionVersionsPane
from kulturverktyg.gui.forms.ui_vision_page import Ui_VisionPage
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_PDF = "PDF (*.pdf)"


@dataclass(frozen=True)
class _Read:
    """What the file holds."""

    journey: UUID
    versions: tuple[VisionVersion, ...]
    norms: tuple[UnwrittenNorm, ...]
    titles: Mapping[str, str]


class VisionPage(QWidget):
    """Reads anew whenever the journey changes or the page is shown. ``projector_wanted`` carries a view."""

    projector_wanted = Signal(object)
    votes_wanted = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._journey_id: UUID | None = None
        self._versions: tuple[VisionVersion, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._wanted: UUID | None = None
        self._measured: dict[UUID, Measured] = {}
        self._refusal = ""
        self._ui = Ui_VisionPage()
        self._ui.setupUi(self)
        self.vision: KeptEditing[VisionVersion] = KeptEditing(journey, _save_vision, self)
        self.norms: KeptEditing[Norms] = KeptEditing(journey, _save_norms, self)
        self._pairs_pane = VisionPairsPane(self.vision, settings, self._ui.layout_pairs.parentWidget())
        self._levels_pane = VisionLevelsPane(self.vision, appearance, self._ui.layout_levels.parentWidget())
        self._norms_pane = VisionNormsPane(self.norms, settings, self._ui.layout_norms.parentWidget())
        self._versions_pane = VisionVersionsPane(settings, self._ui.layout_versions.parentWidget())
        UndoKeys(self, self)
        self._lay_out()
        self._connect()
        self._stack_moved()

    def _lay_out(self) -> None:
        ui = self._ui
        for layout, pane in (
            (ui.layout_pairs, self._pairs_pane),
            (ui.layout_levels, self._levels_pane),
            (ui.layout_norms, self._norms_pane),
            (ui.layout_versions, self._versions_pane),
        ):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(pane)
        ui.tabs.setCurrentIndex(0)
        ui.panel_notice.hide()
        ui.combo_version.hide()

    def _connect(self) -> None:
        ui = self._ui
        for editing in (self.vision, self.norms):
            editing.saving.connect(self._saving)
            editing.refused.connect(self._refused)
            editing.stepped.connect(self._stack_moved)
        self.vision.changed.connect(self._vision_changed)
        self._pairs_pane.projector_wanted.connect(self.projector_wanted)
        self._pairs_pane.votes_wanted.connect(self.votes_wanted)
        self._levels_pane.refused.connect(self._refused)
        self._versions_pane.refused.connect(self._refused)
        self._versions_pane.adopt_asked.connect(self._adopt_asked)
        self._versions_pane.show_asked.connect(self._show_version)
        ui.combo_version.activated.connect(self._version_chosen)
        ui.button_new_version.clicked.connect(self._new_version_clicked)
        ui.button_print.clicked.connect(self._print_clicked)
        ui.button_undo.clicked.connect(self.undo)
        ui.button_redo.clicked.connect(self.redo)
        ui.tabs.currentChanged.connect(self._tab_changed)
        self._journey.follow(self._journey_changed)

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file would not take."""
        return self.vision.unsaved or self.norms.unsaved

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        for editing in (self.vision, self.norms):
            editing.settle()

    @Slot()
    def undo(self) -> None:
        """Take back the last edit of what the tab shows."""
        self._shown_editing.undo()

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        self._shown_editing.redo()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @property
    def _shown_editing(self) -> KeptEditing[Any]:
        return self.norms if self._ui.tabs.currentWidget() is self._ui.tab_norms else self.vision

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id, self._wanted, self._versions, self._measured = self._journey.id, None, (), {}
            self._versions_pane.adopted()
            self.vision.close()
            self.norms.close()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if not self._journey.is_open:
            return
        journey_id = self._journey.id

        def read(store: "Store") -> _Read:
            from kulturverktyg.decide.norms import read_norms
            from kulturverktyg.decide.visions import dimension_titles, read_visions

            versions, norms = read_visions(store, journey_id), read_norms(store, journey_id)
            return _Read(journey_id, versions, norms, dimension_titles(store, journey_id))

        self._journey.look(read, self._looked)

    @Slot(object)
    def _looked(self, read: _Read) -> None:
        """Take what was read, but not while something newer is on its way to the file: then look again."""
        if not self._journey.is_open or read.journey != self._journey_id:
            return
        if self.vision.is_saving or self.norms.is_saving:
            self._look()
            return
        self._titles = read.titles
        if read.versions or not self.vision.is_open:
            self._versions = read.versions or (first_draft(),)
        self.norms.open(read.journey, read.norms)
        self._open_version()

    def _open_version(self) -> None:
        """Show the version that is wanted, or the newest."""
        assert self._journey_id is not None  # noqa: S101
        newest = self._versions[-1]
        shown = next((version for version in self._versions if version.id == self._wanted), newest)
        self.vision.open(self._journey_id, shown, which=shown.id, can_write=shown.is_draft)
        combo = self._ui.combo_version
        with QSignalBlocker(combo):
            combo.clear()
            for version in reversed(self._versions):
                combo.addItem(f"Version {version.number}", version.id)
            combo.setCurrentIndex(combo.findData(shown.id))
        combo.setVisible(len(self._versions) > 1)
        self._ui.label_version.setText(_state_words(shown, alone=len(self._versions) == 1))
        self._ui.panel_notice.setVisible(not shown.is_draft)
        self._ui.label_notice.setText(_notice_words(shown, newest))
        self._ui.button_new_version.setText("Gör en ny v&ersion" if not newest.is_draft else "Till utkast&et")
        self._show_versions()
        self._show_levels()
        self._stack_moved()

    def _show_versions(self) -> None:
        today = dt.datetime.now().astimezone().date()
        self._versions_pane.offer(self._versions, self._titles, today)

    @Slot()
    def _vision_changed(self) -> None:
        vision = self.vision.value
        self._banner.withdraw(self._refusal)
        self._versions = tuple(vision if version.id == vision.id else version for version in self._versions)
        self._show_versions()

    @Slot()
    def _tab_changed(self) -> None:
        self._stack_moved()
        if self.vision.is_open:
            self._show_levels()

    def _show_levels(self) -> None:
        """Show the levels beside what is measured, which is asked for when somebody looks."""
        closed = [round_.id for round_ in self._journey.view.closed_rounds()]
        measured = self._measured.get(closed[-1]) if closed else Measured()
        self._levels_pane.offer(self._titles, measured or Measured())
        if measured is None and self._ui.tabs.currentWidget() is self._ui.tab_levels:
            round_id, self._measured[closed[-1]] = closed[-1], Measured()
            self._journey.look(lambda store: (round_id, read_measured(store, round_id)), self._measured_read)

    @Slot(object)
    def _measured_read(self, found: tuple[UUID, Measured]) -> None:
        round_id, measured = found
        if round_id in {round_.id for round_ in self._journey.view.rounds}:
            self._measured[round_id] = measured
            self._show_levels()

    @Slot()
    def _version_chosen(self) -> None:
        self._show_version(self._ui.combo_version.currentData())

    @Slot(object)
    def _show_version(self, version: UUID) -> None:
        self.vision.settle()
        self._wanted = version
        self._ui.tabs.setCurrentWidget(self._ui.tab_pairs)
        self._open_version()

    @Slot()
    def _new_version_clicked(self) -> None:
        newest, journey_id = self._versions[-1], self._journey.id
        if newest.is_draft:
            self._show_version(newest.id)
            return

        def make(store: "Store") -> UUID:
            from kulturverktyg.decide.visions import new_version

            return new_version(store, journey_id)

        self._journey.change(make, self._version_made)

    @Slot(object)
    def _version_made(self, changed: Changed[UUID]) -> None:
        self._wanted = changed.value
        self._ui.tabs.setCurrentWidget(self._ui.tab_pairs)
        self._look()

    @Slot(object, str)
    def _adopt_asked(self, day: dt.date, by: str) -> None:
        draft, journey_id = self._versions[-1], self._journey.id
        asked = f"Version {draft.number} går inte att ändra när den är antagen. Fortsätt då i en ny version."
        if not self._dialogs.confirm("Anta visionen", asked, "Anta visionen"):
            return
        self.vision.settle()
        vision = self.vision.value if self.vision.value.id == draft.id else draft

        def adopt_it(store: "Store") -> None:
            from kulturverktyg.decide.visions import adopt

            adopt(store, journey_id, vision, day, by)

        self._journey.change(adopt_it, self._adopted)

    @Slot(object)
    def _adopted(self) -> None:
        self._versions_pane.adopted()
        self._banner.offer("Visionen är antagen. Den finns kvar i den lydelsen; fortsätt i en ny version.")
        self._look()

    @Slot()
    def _print_clicked(self) -> None:
        self.vision.settle()
        vision, titles, journey = self.vision.value, self._titles, self._journey.view.name
        path = self._dialogs.save_file("Spara visionen", f"Vår vision, version {vision.number}.pdf", _PDF)
        if path is None:
            return
        chosen = with_ending(path, ".pdf")

        def save(_store: "Store") -> Path:
            from kulturverktyg.printing.vision_sheet import save_vision_sheet

            save_vision_sheet(vision, titles, journey, chosen)
            return chosen

        self._journey.look(save, self._printed)

    @Slot(object)
    def _printed(self, path: Path) -> None:
        self._banner.offer(f"Visionen är sparad som {path.name}, färdig att skriva ut eller publicera.")

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if under_way:
            return
        tell_saved(self._ui.label_saved, unsaved=self.unsaved)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self._refusal = sentence
        self._banner.warn(sentence)

    @Slot()
    def _stack_moved(self) -> None:
        show_steps(self._ui.button_undo, self._ui.button_redo, self._shown_editing.undo_stack)


def _save_vision(store: "Store", journey_id: UUID, vision: VisionVersion) -> None:
    from kulturverktyg.decide.visions import save_vision

    save_vision(store, journey_id, vision)


def _save_norms(store: "Store", journey_id: UUID, norms: Norms) -> None:
    from kulturverktyg.decide.norms import save_norms

    save_norms(store, journey_id, norms)


def _state_words(vision: VisionVersion, *, alone: bool) -> str:
    state = "Utkast" if vision.is_draft else f"Antagen {vision.adopted} av {vision.adopted_by}"
    return f"Version {vision.number} · {state}" if alone else state


def _notice_words(shown: VisionVersion, newest: VisionVersion) -> str:
    if newest.is_draft:
        return f"Version {shown.number} är antagen och visas som den var. Utkastet är version {newest.number}."
    if shown is newest:
        return f"Version {shown.number} är antagen och kan inte ändras. En ny version börjar som en kopia av den."
    return f"Du ser version {shown.number}. Den senaste, version {newest.number}, är antagen."
