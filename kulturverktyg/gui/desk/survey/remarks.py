"""What is to be mended or thought over in the survey: a count above the questions, and a list that leads there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kulturverktyg.collect.capacity import seconds_per_participant
from kulturverktyg.gui.desk.survey.afterwards import Afterwards
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.outline_model import WHOLE, Remarks
from kulturverktyg.gui.desk.survey_words import question_counts
from kulturverktyg.gui.widgets.data_table import WholeDelegate
from kulturverktyg.survey.advice import advise
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.edits.places import Place
from kulturverktyg.survey.faults import faults

_WIDTH = 460
_TALLEST = 420
_AIR = 12
_REST_MILLISECONDS = 400


@dataclass(frozen=True)
class Remark:
    """One sentence, and where it leads; ``must`` when the survey cannot be asked before it is mended."""

    sentence: str
    place: Place
    must: bool


def remarks_on(survey: SurveyDefinition) -> tuple[Remark, ...]:
    """Everything that must be mended, and then what could be, each in the survey's order."""
    must = [
        Remark(fault.sentence, Place(fault.place, fault.is_section) if fault.place else WHOLE, must=True)
        for fault in faults(survey)
    ]
    could = [
        Remark(advice.sentence, Place(advice.place) if advice.place else WHOLE, must=False)
        for advice in advise(survey, seconds_per_participant(*question_counts(survey)))
    ]
    return (*must, *could)


class RemarksButton(QObject):
    """Works the button that counts the remarks. ``chosen`` carries the `Place` of the one that was chosen."""

    chosen = Signal(object)
    found = Signal(object)

    def __init__(self, button: QPushButton, editing: SurveyEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._editing = editing
        self._remarks: tuple[Remark, ...] = ()
        self._afterwards = Afterwards(editing, _REST_MILLISECONDS, self)
        self._afterwards.due.connect(self._look)
        button.clicked.connect(self._clicked)
        for changed in (editing.opened, editing.changed, editing.versions_changed):
            changed.connect(self._afterwards.ask)

    @Slot()
    def _look(self) -> None:
        """Only what can still be changed is worth a remark."""
        if not self._editing.is_open:
            return
        remarks = remarks_on(self._editing.draft.survey) if self._editing.can_write else ()
        self.found.emit(_by_place(remarks))
        if remarks == self._remarks and remarks:
            return
        self._remarks = remarks
        must = sum(remark.must for remark in remarks)
        self._button.setVisible(bool(remarks))
        self._button.setText(_count(must, len(remarks) - must))

    @Slot()
    def _clicked(self) -> None:
        self._editing.settle()
        self._look()
        if self._remarks:
            remarks = RemarksList(self._remarks, self._button)
            remarks.chosen.connect(self.chosen)
            remarks.open_under(self._button)


class RemarksList(QFrame):
    """Lies over the page until one remark is chosen, or Escape or a click beside it takes it away."""

    chosen = Signal(object)

    def __init__(self, remarks: Sequence[Remark], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setObjectName("list_remarks")
        self._list.setAccessibleName("Att åtgärda och att tänka på")
        self._list.setWordWrap(True)
        self._list.setItemDelegate(WholeDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._item_chosen)
        self._list.itemClicked.connect(self._item_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._list)
        self._add("Innan enkäten kan användas", [remark for remark in remarks if remark.must])
        self._add("Att tänka på", [remark for remark in remarks if not remark.must])

    def open_under(self, widget: QWidget) -> None:
        """Show the list right under a widget, as high as it needs to be within reason."""
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 2)))
        self.resize(_WIDTH, _TALLEST)
        self.show()
        self._list.doItemsLayout()
        last = self._list.visualItemRect(self._list.item(self._list.count() - 1))
        self.resize(_WIDTH, min(_TALLEST, last.bottom() + _AIR))
        self._list.setCurrentRow(1)
        self._list.setFocus()

    def _add(self, heading: str, remarks: Sequence[Remark]) -> None:
        if not remarks:
            return
        item = QListWidgetItem(heading, self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        for remark in remarks:
            QListWidgetItem(remark.sentence, self._list).setData(Qt.ItemDataRole.UserRole, remark.place)

    @Slot(QListWidgetItem)
    def _item_chosen(self, item: QListWidgetItem) -> None:
        place = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        if place is not None:
            self.chosen.emit(place)


def _by_place(remarks: Sequence[Remark]) -> Mapping[Place, Remarks]:
    must: Mapping[Place, list[str]] = defaultdict(list)
    could: Mapping[Place, list[str]] = defaultdict(list)
    for remark in remarks:
        (must if remark.must else could)[remark.place].append(remark.sentence)
    return {place: Remarks(tuple(must[place]), tuple(could[place])) for place in {*must, *could}}


def _count(must: int, could: int) -> str:
    parts = [f"{must} {'sak' if must == 1 else 'saker'} att åtgärda"] if must else []
    parts += [f"{could} råd"] if could else []
    return " och ".join(parts)
