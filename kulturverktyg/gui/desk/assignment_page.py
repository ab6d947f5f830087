"""Uppdrag: the assignment card, and the organisation it is about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.organisation_editor import OrganisationEditor
from kulturverktyg.gui.forms.ui_assignment_page import Ui_AssignmentPage
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.needed_line import NeededLine
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.paths import own_templates
from kulturverktyg.prepare.views import Card

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_LINES = ("commissioner", "contact", "reference")
_AREAS = ("purpose", "questions", "limits")
_NO_NAME = "Resan behöver ett namn."
_K_HELP = "Resultat visas aldrig för färre än så här många svar. Lägst 5, vanligast 7."
_K_FIXED = "Resultat visas aldrig för färre än så här många svar. Kan inte ändras när en omgång är stängd."


class AssignmentPage(QWidget):
    """Saves each field when it is left; beside one that says what the template does stands that it is a suggestion."""

    def __init__(self, journey: OpenJourney, dialogs: Dialogs, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._ui = Ui_AssignmentPage()
        self._ui.setupUi(self)
        self._banner = banner
        self._k_too_low = False
        self._ui.spin_k.lineEdit().setTextMargins(6, 0, 0, 0)
        self._ui.spin_k.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToPreviousValue)
        self._ui.spin_k.lineEdit().textEdited.connect(self._k_typed)
        self._organisation = OrganisationEditor(self._ui, journey, dialogs, banner, self)
        self._lines = {name: getattr(self._ui, f"edit_{name}") for name in _LINES}
        self._areas = {name: getattr(self._ui, f"edit_{name}") for name in _AREAS}
        self._suggested: tuple[str, Card] = ("", Card())
        self._mark_suggestions()
        NeededLine(self._ui.edit_name, self._ui.label_name_problem, _NO_NAME, self)
        for line in (self._ui.edit_name, *self._lines.values()):
            line.editingFinished.connect(self._save_edited)
        for area in self._areas.values():
            area.editing_finished.connect(self._save_edited)
        self._ui.spin_k.editingFinished.connect(self._k_left)
        journey.follow(self._journey_changed)
        journey.saved.connect(self._saved)
        journey.refused.connect(self._refused)

    def show_card(self) -> None:
        """Show the assignment card."""
        self._ui.tabs.setCurrentWidget(self._ui.tab_card)

    def show_units(self) -> None:
        """Show the units, ready to be filled in."""
        self._ui.tabs.setCurrentWidget(self._ui.tab_units)
        self._organisation.take_focus()

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    @Slot()
    def _journey_changed(self) -> None:
        view = self._journey.view
        if not self._ui.edit_name.hasFocus():
            self._ui.edit_name.setText(view.name)
        for name, line in self._lines.items():
            if not line.hasFocus():
                line.setText(getattr(view.card, name))
                line.setCursorPosition(0)
        for name, area in self._areas.items():
            area.show_text(getattr(view.card, name))
        if not self._ui.spin_k.hasFocus():
            self._ui.spin_k.setValue(view.k)
        can_change = all(r.state is RoundState.OPEN for r in view.rounds)
        self._ui.spin_k.setEnabled(can_change)
        self._ui.label_k_help.setText(_K_HELP if can_change else _K_FIXED)
        self._ui.label_saved.setText("")
        self._look_at_template(view.template)
        self._mark_suggestions()

    def _look_at_template(self, template: str) -> None:
        if template == self._suggested[0]:
            return
        self._suggested = (template, Card())

        def suggested(_store: "Store") -> tuple[str, Card]:
            from kulturverktyg.prepare.suggested_card import suggested_card

            return template, suggested_card(template, own_templates())

        self._journey.look(suggested, self._template_read)

    @Slot(object)
    def _template_read(self, read: tuple[str, Card]) -> None:
        if read[0] == self._suggested[0]:
            self._suggested = read
            self._mark_suggestions()

    def _mark_suggestions(self) -> None:
        """Say of what the template suggested, and nobody has changed, that it is a suggestion."""
        card, suggested = self._journey.view.card if self._journey.is_open else Card(), self._suggested[1]
        for name, field in (*self._lines.items(), *self._areas.items()):
            words = getattr(card, name)
            label = getattr(self._ui, f"label_suggested_{name}")
            is_suggestion = bool(words) and words == getattr(suggested, name)
            label.setVisible(is_suggestion)
            field.setAccessibleDescription(label.text() if is_suggestion else "")

    @Slot(str)
    def _k_typed(self, text: str) -> None:
        digits = text.removesuffix(self._ui.spin_k.suffix()).strip()
        self._k_too_low = digits.isdigit() and int(digits) < self._ui.spin_k.minimum()

    @Slot()
    def _k_left(self) -> None:
        self._save_edited()
        if self._k_too_low:
            self._k_too_low = False
            spin = self._ui.spin_k
            self._banner.offer(
                f"Minsta redovisningsgrupp är fortfarande {spin.value()}. Den är lägst {spin.minimum()}, så att ingen "
                "kan pekas ut."
            )

    @Slot()
    def _save_edited(self) -> None:
        if not self._journey.is_open:
            return
        view = self._journey.view
        name, card, k = self._ui.edit_name.text(), self._card(), self._ui.spin_k.value()
        if (name, card, k) == (view.name, view.card, view.k):
            return
        self._ui.label_saved.setText("Sparar …")

        def save(store: "Store") -> None:
            from kulturverktyg.prepare.journeys import save_card

            save_card(store, view.id, name, card, k)

        self._journey.change(save)

    def _card(self) -> Card:
        lines = {name: line.text().strip() for name, line in self._lines.items()}
        areas = {name: area.toPlainText().strip() for name, area in self._areas.items()}
        return Card(**lines, **areas)

    @Slot()
    def _saved(self) -> None:
        self._ui.label_saved.setText("Sparat")
        announce(self._ui.label_saved, "Sparat")

    @Slot()
    def _refused(self) -> None:
        self._ui.label_saved.setText("")
