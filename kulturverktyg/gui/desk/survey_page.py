"""Enkät: what participants will be asked, to read and to try."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from kulturverktyg.collect.capacity import seconds_per_participant
from kulturverktyg.collect.preview import preview_package
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey_words import KINDS, answers, flags, minutes, question_counts
from kulturverktyg.gui.forms.ui_survey_page import Ui_SurveyPage
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.survey.definition import Question, Section, SurveyDefinition, in_language

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.collect.ballot import Ballot
    from kulturverktyg.gui.kiosk.window import KioskWindow
    from kulturverktyg.store.store import Store

_HEADINGS = ("Fråga", "Slag", "Svar", "Att veta")
_WIDTHS = (0, 170, 190, 240)


class SurveyPage(QWidget):
    """Shows the survey of the journey's latest round in one language at a time."""

    def __init__(self, journey: OpenJourney, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._runner = runner
        self._round: UUID | None = None
        self._survey: SurveyDefinition | None = None
        self._preview: KioskWindow | None = None
        self._ui = Ui_SurveyPage()
        self._ui.setupUi(self)
        self._model = QStandardItemModel(self)
        self._ui.tree_survey.setModel(self._model)
        self._ui.tree_survey.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._ui.combo_language.currentIndexChanged.connect(self._language_changed)
        self._ui.button_preview.clicked.connect(self._preview_clicked)
        journey.changed.connect(self._journey_changed)

    @Slot()
    def _journey_changed(self) -> None:
        rounds = self._journey.view.rounds
        newest = rounds[-1].id if rounds else None
        self._ui.button_preview.setEnabled(newest is not None)
        if newest is None or newest == self._round:
            return
        self._round = newest

        def read(store: "Store") -> SurveyDefinition:
            from kulturverktyg.prepare.journeys import survey_of

            return survey_of(store, newest)

        self._journey.look(read, self._show_survey)

    @Slot(object)
    def _show_survey(self, survey: SurveyDefinition) -> None:
        self._survey = survey
        pairs, others = question_counts(survey)
        time = minutes(seconds_per_participant(pairs, others))
        self._ui.label_about.setText(
            f"{in_language(survey.title, 'sv')}. {pairs} påståenden om nuläge och önskat läge och {others} andra "
            f"frågor. {time.capitalize()} per deltagare, med byte till nästa."
        )
        self._ui.combo_language.blockSignals(True)
        self._ui.combo_language.clear()
        for code in survey.languages:
            self._ui.combo_language.addItem(_language_name(code), code)
        self._ui.combo_language.blockSignals(False)
        self._language_changed()

    @Slot()
    def _language_changed(self) -> None:
        if self._survey is None:
            return
        language = str(self._ui.combo_language.currentData() or "sv")
        self._model.clear()
        self._model.setHorizontalHeaderLabels(_HEADINGS)
        for section in self._survey.sections:
            self._model.appendRow(_section_row(section, language))
        tree = self._ui.tree_survey
        for place in range(self._model.rowCount()):
            tree.setFirstColumnSpanned(place, QModelIndex(), True)
        tree.expandAll()
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS[1:], start=1):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            tree.setColumnWidth(column, width)

    @Slot()
    def _preview_clicked(self) -> None:
        from kulturverktyg.gui.kiosk.window import KioskWindow

        if self._survey is None:
            return
        self.close_preview()
        package = preview_package(self._journey.view, self._survey)
        self._preview = KioskWindow(package, _throw_away, runner=self._runner, preview=True)
        self._preview.left.connect(self.close_preview)
        self._preview.showFullScreen()

    @Slot()
    def close_preview(self) -> None:
        """Take away the preview, if it is open."""
        preview, self._preview = self._preview, None
        if preview is not None:
            preview.close()
            preview.deleteLater()


def _throw_away(_ballot: "Ballot") -> None:
    """What is answered in a preview goes nowhere."""


def _section_row(section: Section, language: str) -> QStandardItem:
    heading = QStandardItem(in_language(section.title, language))
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    for question in section.questions:
        heading.appendRow(_question_row(question, language))
    return heading


def _question_row(question: Question, language: str) -> list[QStandardItem]:
    words = (
        in_language(question.text, language),
        KINDS[question.kind],
        answers(question, language),
        flags(question),
    )
    items = [QStandardItem(text) for text in words]
    for item, text in zip(items, words, strict=True):
        item.setToolTip(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return items


def _language_name(code: str) -> str:
    from kulturverktyg.survey.languages import available_languages, load_language

    return load_language(code).name if code in available_languages() else code
