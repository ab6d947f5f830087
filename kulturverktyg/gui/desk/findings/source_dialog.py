"""Asks for one more source of a finding: chosen among what there is, or written down."""

from collections.abc import Mapping
from uuid import UUID, uuid4

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from kulturverktyg.gui.desk.findings.offers import SourceOffers, offer_columns, survey_offers
from kulturverktyg.gui.forms.ui_finding_source_dialog import Ui_FindingSourceDialog
from kulturverktyg.gui.models.rows import RowsModel
from kulturverktyg.model.kinds import SourceKind
from kulturverktyg.understand.finding import ALL, IN_WORDS, SOURCES, SourceView
from kulturverktyg.understand.finding_sources import Offer

_NONE: Mapping[SourceKind, str] = {
    SourceKind.SURVEY: "Ingen omgång är stängd än. När en är det går dess siffror att välja här.",
    SourceKind.INTERVIEW: "Det finns ingen markering i någon intervju än. Gör markeringar på sidan Intervjuer.",
    SourceKind.INDICATOR: "Inget nyckeltal har något värde än. Fyll i dem under Nyckeltal.",
}
_LABELS: Mapping[SourceKind, str] = {
    SourceKind.DOCUMENT: "&Titel, diarienummer och sida",
    SourceKind.WORKSHOP: "Vad som sades eller gjordes på &workshopen",
}
_HINTS: Mapping[SourceKind, str] = {
    SourceKind.DOCUMENT: "Till exempel: Årsredovisning 2026, dnr KS 2026/114, s. 12. Det följer med i rapporter.",
    SourceKind.WORKSHOP: "Skriv så att ingen person går att känna igen. Det följer med i rapporter.",
}
_READING = "Resultaten hämtas. Stäng och öppna igen om en stund."


class FindingSourceDialog(QDialog):
    """``source`` is what was chosen; nothing can be added until something is."""

    def __init__(self, offers: SourceOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._ui = Ui_FindingSourceDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self._model: RowsModel[Offer] = RowsModel(
            offer_columns(SourceKind.SURVEY), key=lambda offer: offer.target, parent=self
        )
        ui.table_offers.give_lines()
        ui.table_offers.show_rows(self._model)
        ui.combo_source.show_items(tuple(SOURCES.items()), SourceKind.SURVEY)
        rounds = offers.rounds or {}
        ui.combo_round.show_items(tuple((key, one.round) for key, one in rounds.items()), next(iter(rounds), None))
        for widget in (ui.label_none, ui.combo_round, ui.label_round):
            widget.hide()
        ui.combo_source.activated.connect(self._show_kind)
        ui.combo_round.activated.connect(self._show_kind)
        ui.combo_group.activated.connect(self._show_offers)
        ui.edit_search.textChanged.connect(ui.table_offers.filter)
        ui.table_offers.selection_changed.connect(self._enable)
        ui.table_offers.chosen.connect(self._add_clicked)
        ui.text_words.textChanged.connect(self._enable)
        ui.button_cancel.clicked.connect(self.reject)
        ui.button_add.clicked.connect(self._add_clicked)
        ui.button_add.setDefault(True)
        self._show_kind()
        ui.combo_source.setFocus()

    def source(self) -> SourceView | None:
        """What has been chosen or written, or None."""
        ui, agrees = self._ui, self._ui.radio_for.isChecked()
        if self._kind in IN_WORDS:
            words, group = ui.text_words.toPlainText().strip(), ui.combo_group.chosen
            return SourceView(uuid4(), self._kind, words=words, group=_named(group), agrees=agrees) if words else None
        offer: Offer | None = ui.table_offers.current_row()
        if offer is None:
            return None
        return SourceView(uuid4(), self._kind, offer.target, group=offer.group, agrees=agrees)

    @property
    def _kind(self) -> SourceKind:
        kind = self._ui.combo_source.chosen
        return kind if isinstance(kind, SourceKind) else SourceKind.SURVEY

    @Slot()
    def _show_kind(self) -> None:
        ui, kind = self._ui, self._kind
        in_words, is_survey = kind in IN_WORDS, kind is SourceKind.SURVEY
        several = is_survey and len(self._offers.rounds or ()) > 1
        for widget in (ui.label_round, ui.combo_round):
            widget.setVisible(several)
        for widget in (ui.label_group, ui.combo_group):
            widget.setVisible(in_words or (is_survey and bool(self._offers.rounds)))
        ui.stack.setCurrentWidget(ui.page_words if in_words else ui.page_offers)
        if in_words:
            ui.label_words.setText(_LABELS[kind])
            ui.label_hint.setText(_HINTS[kind])
            ui.combo_group.show_items((("", ALL), *((each, each) for each in self._offers.groups)), "")
            self._enable()
            return
        if is_survey:
            self._show_groups()
        self._show_offers()

    def _show_groups(self) -> None:
        """The groups of the round; the one that is chosen stays so where it is there."""
        rounds, round_id, chosen = self._offers.rounds, self._ui.combo_round.chosen, self._ui.combo_group.chosen
        if not rounds or not isinstance(round_id, UUID):
            return
        groups = tuple((one.id, "\N{EM SPACE}" * one.depth + one.label) for one in rounds[round_id].groups)
        ids = [key for key, _ in groups]
        self._ui.combo_group.show_items(groups, chosen if chosen in ids else next(iter(ids), None))

    @Slot()
    def _show_offers(self) -> None:
        ui, kind = self._ui, self._kind
        if kind in IN_WORDS:
            return
        offers = self._offered(kind)
        self._model.set_columns(offer_columns(kind), offers)
        ui.table_offers.filter(ui.edit_search.text())
        ui.table_offers.fit_columns()
        ui.label_none.setVisible(not offers)
        waits = kind is SourceKind.SURVEY and self._offers.rounds is None
        ui.label_none.setText(_READING if waits else _NONE[kind])
        ui.edit_search.setEnabled(bool(offers))
        self._enable()

    def _offered(self, kind: SourceKind) -> tuple[Offer, ...]:
        if kind is SourceKind.INTERVIEW:
            return self._offers.interviews
        if kind is SourceKind.INDICATOR:
            return self._offers.indicators
        rounds, round_id, group = self._offers.rounds, self._ui.combo_round.chosen, self._ui.combo_group.chosen
        if not rounds or not isinstance(round_id, UUID) or not isinstance(group, str):
            return ()
        return survey_offers(rounds, round_id, group)

    @Slot()
    def _enable(self) -> None:
        self._ui.button_add.setEnabled(self.source() is not None)

    @Slot()
    def _add_clicked(self) -> None:
        if self.source() is not None:
            self.accept()


def _named(group: object) -> str:
    return group if isinstance(group, str) else ""
