"""How many kiosks a workshop needs, and what would do when those planned do not suffice."""

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from kulturverktyg.collect.capacity import (
    kiosks_needed,
    participants_per_hour,
    participants_served,
    seconds_needed,
    seconds_per_participant,
)
from kulturverktyg.gui.desk.workshops.days import duration_words, second_words
from kulturverktyg.gui.desk.workshops.editing import PlanEditing
from kulturverktyg.gui.forms.ui_workshops_page import Ui_WorkshopsPage
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.prepare.workshop_plan import MOST_KIOSKS, WorkshopPlan, answer_minutes

if TYPE_CHECKING:
    from kulturverktyg.gui.widgets.number_box import NumberBox

_MINUTE = 60
#: Nobody waits longer than this for a kiosk.
_LONGEST_MINUTES = 180
#: Field of the plan that each box of numbers holds, and what *Ångra* calls changing it.
_BOXES = {
    "spin_minutes": ("minutes_available", "ändra tiden att svara"),
    "spin_kiosks": ("kiosks", "ändra antalet kiosker"),
    "spin_pair": ("pair_seconds", "ändra tiden för ett par"),
    "spin_other": ("other_seconds", "ändra tiden för en fråga"),
    "spin_handover": ("handover_seconds", "ändra tiden för överlämning"),
}


class CapacityCard(QObject):
    """Works the tab about kiosks. ``questions`` are how many pairs and how many others the survey asks."""

    def __init__(self, ui: Ui_WorkshopsPage, editing: PlanEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._questions = (0, 0)
        self._boxes: dict[str, NumberBox] = {name: getattr(ui, name) for name in _BOXES}
        ui.spin_kiosks.setMaximum(MOST_KIOSKS)
        for box in self._boxes.values():
            box.valueChanged.connect(self._box_changed)
            box.refused.connect(editing.refused)
        ui.button_take_agenda.clicked.connect(self._take_agenda_clicked)
        editing.opened.connect(self._show)
        editing.changed.connect(self._show)

    def show_questions(self, questions: tuple[int, int]) -> None:
        """Count with another survey."""
        self._questions = questions
        if self._editing.workshop is not None:
            self._show()

    @Slot()
    def _show(self) -> None:
        plan = self._editing.plan
        for name, box in self._boxes.items():
            box.show_value(getattr(plan, _BOXES[name][0]))
            box.let_write(self._editing.can_write)
        each = seconds_each(plan, self._questions)
        self._ui.label_need.setText(need_words(plan, each))
        warning = self._ui.label_warning
        words = warning_words(plan, each)
        if words != warning.text() and warning.isVisible():
            announce(warning, words)
        warning.setText(words)
        warning.setVisible(bool(words))
        differs = differing_words(plan)
        self._ui.label_agenda_differs.setText(differs)
        for widget in (self._ui.label_agenda_differs, self._ui.button_take_agenda):
            widget.setVisible(bool(differs))
        self._ui.button_take_agenda.setEnabled(self._editing.can_write)
        self._ui.button_take_agenda.setText(f"&Räkna med {duration_words(answer_minutes(plan.agenda) or 0)}")
        self._ui.label_capacity.setText(capacity_words(plan, self._questions))

    @Slot()
    def _take_agenda_clicked(self) -> None:
        minutes = answer_minutes(self._editing.plan.agenda)
        if minutes is not None:
            words = _BOXES["spin_minutes"][1]
            self._editing.perform(words, replace(self._editing.plan, minutes_available=minutes))

    @Slot()
    def _box_changed(self) -> None:
        if self._editing.workshop is None:
            return
        for name, box in self._boxes.items():
            field, words = _BOXES[name]
            changes: dict[str, Any] = {field: box.value()}
            self._editing.perform(words, replace(self._editing.plan, **changes))


def seconds_each(plan: WorkshopPlan, questions: tuple[int, int]) -> float:
    """Seconds that one participant holds a kiosk, by the plan's own times."""
    return seconds_per_participant(
        *questions, per_pair=plan.pair_seconds, per_other=plan.other_seconds, handover=plan.handover_seconds
    )


def needed(plan: WorkshopPlan, each: float) -> int:
    """Kiosks that suffice for everybody expected."""
    return kiosks_needed(plan.people, each, plan.minutes_available * _MINUTE)


def need_words(plan: WorkshopPlan, each: float) -> str:
    """How many kiosks are needed, for how many people and in which time."""
    if not plan.people:
        return "Ingen väntas än"
    people = "1 person" if plan.people == 1 else f"{plan.people} personer"
    return f"{_kiosks(needed(plan, each))} behövs för {people} på {duration_words(plan.minutes_available)}"


def warning_words(plan: WorkshopPlan, each: float) -> str:
    """That the kiosks planned do not suffice and what would; empty when they do."""
    lacking = needed(plan, each) - plan.kiosks
    if lacking <= 0:
        return ""
    served = participants_served(plan.kiosks, each, plan.minutes_available * _MINUTE)
    minutes = ceil(seconds_needed(plan.people, each, plan.kiosks) / _MINUTE)
    more = f"ta med {_kiosks(lacking)} till" if lacking <= MOST_KIOSKS - plan.kiosks else ""
    longer = f"låt svarandet ta {duration_words(minutes)}"
    instead = longer if minutes <= _LONGEST_MINUTES else "dela upp deltagarna på flera workshoppar"
    ways = " eller ".join(filter(None, (more, instead)))
    return (
        f"{_kiosks(plan.kiosks)} räcker inte: {served} av {plan.people} hinner svara. {ways[:1].upper()}{ways[1:]}. "
        "Några kan också svara på papper."
    )


def differing_words(plan: WorkshopPlan) -> str:
    """That the agenda lets people answer longer or shorter than is counted with; empty when it does not."""
    minutes = answer_minutes(plan.agenda)
    if minutes is None or minutes == plan.minutes_available:
        return ""
    return (
        f"Dagordningen ger enkäten {duration_words(minutes)}, men här räknas med "
        f"{duration_words(plan.minutes_available)}."
    )


def capacity_words(plan: WorkshopPlan, questions: tuple[int, int]) -> str:
    """How long a participant takes and why, and what a kiosk takes."""
    pairs, others = questions
    each = seconds_each(plan, questions)
    parts = []
    if pairs:
        parts.append(f"{pairs} {'fråga' if pairs == 1 else 'frågor'} om nuläge och önskat läge à {plan.pair_seconds} s")
    if others:
        parts.append(f"{others} {'annan fråga' if others == 1 else 'andra frågor'} à {plan.other_seconds} s")
    parts.append(f"{plan.handover_seconds} s för överlämning")
    time = plan.minutes_available * _MINUTE
    return (
        f"En deltagare tar ungefär {second_words(each)}: {', '.join(parts)}. En kiosk tar "
        f"{participants_per_hour(each)} personer i timmen och {participants_served(1, each, time)} på "
        f"{duration_words(plan.minutes_available)}, när en femtedel av tiden går till köer och frågor."
    )


def _kiosks(count: int) -> str:
    return "1 kiosk" if count == 1 else f"{count} kiosker"
