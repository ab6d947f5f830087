"""Measures from a table, one row a measure, with the headings that `plan_sheet` writes or their English names.

Only the title is needed. A row with the id of a measure in the plan changes it, in the columns that the file has; any
other row is a new measure. *Prioriterad* is a place among the prioritised ones, *ja* or *nej*; empty is no. What a
measure builds on is told but never read.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from kulturverktyg.decide import plan_edits
from kulturverktyg.decide.action_plan import LONGEST_TEXT, ActionPlan, read_day
from kulturverktyg.decide.measure import (
    FIELDS,
    HORIZONS,
    LEVELS,
    LONGEST_KIND,
    LONGEST_OWNER,
    LONGEST_TITLE,
    STATUSES,
    MeasureView,
    kind_of,
)
from kulturverktyg.files.cells import read_text
from kulturverktyg.files.tables import Table, read_table
from kulturverktyg.model.kinds import Horizon, Level, Status
from kulturverktyg.prepare.workshop_plan import one_line

#: Other headings that mean a field.
_ALSO = {
    heading: field
    for field, headings in {
        "title": ("titel",),
        "why": ("motiv", "bakgrund", "reason"),
        "owner": ("ansvarig roll", "ansvar", "responsible"),
        "kind": ("typ", "type"),
        "horizon": ("tidshorisont", "horisont", "sikt"),
        "first_step": ("första steget", "first step"),
        "starts": ("start", "startdatum", "startar", "start date"),
        "deadline": ("klart senast", "klar", "slutdatum", "due", "due date"),
        "status": ("läge",),
        "evidence": ("bevis", "tecken på klar", "evidence of completion"),
        "next_follow_up": ("uppföljning", "följs upp", "follow_up", "next follow-up", "next follow up"),
        "prioritised": ("prioritet", "prio", "priority", "prioritized"),
    }.items()
    for heading in headings
}
#: Other words that mean a value.
_SAME_AS: Mapping[str, Level | Horizon | Status] = {
    "nämnden": Level.BOARD,
    "ledningen": Level.MANAGEMENT,
    "enheten": Level.UNIT,
    "snabbt": Horizon.QUICK,
    "kort sikt": Horizon.QUICK,
    "lång": Horizon.LONGER,
    "lång sikt": Horizon.LONGER,
    "längre sikt": Horizon.LONGER,
    "ej påbörjad": Status.PLANNED,
    "inte påbörjad": Status.PLANNED,
    "påbörjad": Status.ONGOING,
    "pågående": Status.ONGOING,
    "klart": Status.DONE,
    "genomförd": Status.DONE,
    "avslutad": Status.DONE,
    "avbruten": Status.STOPPED,
}
_ALIASES = {words.casefold(): name for name, words in FIELDS.items()} | _ALSO
#: The fields that a file can say.
_READ = ("id", *(name for name in FIELDS if name != "reasons"))
_NOT_READ = "– "
_DAYS = ("starts", "deadline", "next_follow_up")
_TEXTS = ("why", "first_step", "evidence")
_LINES = {"title": LONGEST_TITLE, "owner": LONGEST_OWNER, "kind": LONGEST_KIND}
_YES, _NO = ("ja", "j", "x", "yes", "true"), ("", "nej", "n", "no", "false", "0")
_PLACE = re.compile(r"[1-9][0-9]{0,3}")
#: An apostrophe that keeps a text in a CSV file from being taken for a formula.
_GUARDED = re.compile(r"'(?=['=+\-@\t])")


@dataclass(frozen=True)
class PlanRead:
    """The plan with what was read, how many measures are new and how many changed, and columns that mean nothing."""

    plan: ActionPlan
    new: int
    changed: int
    ignored: tuple[str, ...]

    @property
    def summary(self) -> str:
        """How many measures were added and changed."""
        new = f"{self.new} {'åtgärd är tillagd' if self.new == 1 else 'åtgärder är tillagda'}"
        changed = f"{self.changed} {'åtgärd är ändrad' if self.changed == 1 else 'åtgärder är ändrade'}"
        told = [words for count, words in ((self.new, new), (self.changed, changed)) if count]
        return f"{' och '.join(told)}." if told else "Planen är som den var; filen har inget nytt."

    @property
    def remarks(self) -> tuple[str, ...]:
        """That some columns were not read, where there are such."""
        if not self.ignored:
            return ()
        which = "Kolumnen" if len(self.ignored) == 1 else "Kolumnerna"
        return (f"{which} {', '.join(self.ignored)} lästes inte.",)


@dataclass(frozen=True)
class ColumnHead:
    """A column of a file: its heading, the first words in it, and the field of `FIELDS` (or ``id``) that it means."""

    heading: str
    example: str
    field: str | None


def read_heads(path: Path) -> tuple[ColumnHead, ...]:
    """The columns of a table, as far as their headings tell what they are; KnownError when it cannot be read."""
    table = read_table(path, required=())
    taken: set[str] = set()
    heads = []
    for name in table.columns:
        meant = _ALIASES.get(name, name)
        field = meant if meant in _READ and meant not in taken else None
        taken |= {meant}
        example = next((cells[name] for _, cells in table.rows if cells[name]), "")
        heads.append(ColumnHead(table.headings[name], example, field))
    return tuple(heads)


def read_plan_table(
    path: Path, plan: ActionPlan, today: dt.date, columns: Mapping[str, str | None] | None = None
) -> PlanRead:
    """Let a plan be as a file says; ``columns`` tells what the headings mean, where they do not say so themselves.

    Raises KnownError that names every wrong row and column (the first 20); then nothing is read.
    """
    table = read_table(path, required=("title",), aliases=_ALIASES if columns is None else _aliases(columns))
    rows = _Rows(table, plan)
    found = [rows.measure(number, cells) for number, cells in table.rows]
    rows.refuse_too_many(found)
    table.raise_if_wrong()
    after = plan
    for measure in sorted(found, key=lambda measure: measure.prioritised):
        known = plan.measure(measure.id) is not None
        after = plan_edits.change(after, measure, today) if known else plan_edits.add(after, measure)
    after = _in_order(after, rows.places)
    new = sum(plan.measure(measure.id) is None for measure in found)
    changed = sum(after.measure(one.id) != one for one in plan.measures)
    ignored = tuple(table.headings[name] for name in table.columns if name not in (*_READ, "reasons"))
    return PlanRead(after, new, changed, ignored)


class _Rows:
    """Reads row after row of a table; ``places`` are those that prioritised measures are given."""

    def __init__(self, table: Table, plan: ActionPlan) -> None:
        self.places: dict[UUID, int] = {}
        self._table = table
        self._in_excel = table.name.casefold().endswith(".xlsx")
        self._plan = plan
        self._seen: set[UUID] = set()
        self._numbers: dict[UUID, int] = {}

    def measure(self, number: int, cells: Mapping[str, str]) -> MeasureView:
        """The measure of a row: one of the plan, changed, or a new one."""
        measure = self._known(number, cells.get("id", "")) or MeasureView("")
        self._numbers[measure.id] = number
        given = {name: self._said(cells[name]) for name in FIELDS if name in cells}
        read: dict[str, Any] = {name: self._line(number, name, given[name]) for name in _LINES if name in given}
        read |= {name: self._text(number, name, given[name]) for name in _TEXTS if name in given}
        read |= {name: self._day(number, name, given[name]) for name in _DAYS if name in given}
        for name, words in (("level", LEVELS), ("horizon", HORIZONS), ("status", STATUSES)):
            if given.get(name):
                read[name] = self._word(number, name, given[name], words)
        read["kind"] = kind_of(read["kind"]) if read.get("kind") else measure.kind
        if "prioritised" in given:
            read["prioritised"] = self._place(number, measure.id, given["prioritised"])
        measure = replace(
            measure, **{name: value for name, value in read.items() if value is not None or name in _DAYS}
        )
        self._refuse_impossible(number, measure)
        return measure

    def refuse_too_many(self, found: Sequence[MeasureView]) -> None:
        """Note the first row that would be prioritised beyond the plan's limit, and how many there are."""
        read = {measure.id for measure in found}
        room = self._plan.limit - sum(one.id not in read for one in self._plan.prioritised)
        beyond = [measure for measure in found if measure.prioritised][max(room, 0) :]
        if beyond:
            what = f"högst {self._plan.limit} åtgärder kan vara prioriterade, och det blir {len(beyond)} för många"
            self._table.wrong(self._numbers[beyond[0].id], "prioritised", what)

    def _said(self, cell: str) -> str:
        """The words of a cell, as they were before they were made safe for Excel."""
        return read_text(cell) if self._in_excel else _GUARDED.sub("", cell, count=1) if cell[:1] == "'" else cell

    def _known(self, number: int, text: str) -> MeasureView | None:
        if not text:
            return None
        try:
            measure_id = UUID(text)
        except ValueError:
            self._table.wrong(number, "id", f"”{text[:40]}” är inget id; lämna cellen tom för en ny åtgärd")
            return None
        if measure_id in self._seen:
            self._table.wrong(number, "id", "samma id finns på en rad ovanför")
        self._seen.add(measure_id)
        return self._plan.measure(measure_id)

    def _line(self, number: int, name: str, text: str) -> str:
        words = one_line(text)
        if name == "title" and not words:
            self._table.wrong(number, name, "åtgärden saknar namn")
        if len(words) > _LINES[name]:
            self._table.wrong(number, name, f"texten är längre än {_LINES[name]} tecken")
        return words

    def _text(self, number: int, name: str, text: str) -> str:
        if len(text) > LONGEST_TEXT:
            self._table.wrong(number, name, f"texten är längre än {LONGEST_TEXT} tecken")
        return text

    def _day(self, number: int, name: str, text: str) -> dt.date | None:
        try:
            return read_day(text)
        except ValueError:
            self._table.wrong(number, name, f"”{text[:40]}” är inte en dag som 2027-03-16")
            return None

    def _word(self, number: int, name: str, text: str, words: Mapping[Any, str]) -> Any:
        meant = {said.casefold(): value for value, said in words.items()} | {value.value: value for value in words}
        meant |= {said: value for said, value in _SAME_AS.items() if value in words}
        if text.casefold() not in meant:
            self._table.wrong(number, name, f"”{text[:40]}” är inte något av {', '.join(words.values())}")
        return meant.get(text.casefold())

    def _place(self, number: int, measure_id: UUID, text: str) -> bool:
        if _PLACE.fullmatch(text):
            self.places[measure_id] = int(text)
            return True
        if text.casefold() not in (*_YES, *_NO):
            self._table.wrong(number, "prioritised", f"”{text[:40]}” är varken en plats, ja eller nej")
        return text.casefold() in _YES

    def _refuse_impossible(self, number: int, measure: MeasureView) -> None:
        if measure.starts is not None and measure.deadline is not None and measure.deadline < measure.starts:
            self._table.wrong(number, "deadline", f"{measure.deadline} är före den dag då åtgärden börjar")


def _aliases(columns: Mapping[str, str | None]) -> Mapping[str, str]:
    """What each heading stands for; one that is not to be read stands for nothing that there is."""
    return {
        heading.casefold(): field if field is not None else f"{_NOT_READ}{heading.casefold()}"
        for heading, field in columns.items()
    }


def _in_order(plan: ActionPlan, places: Mapping[UUID, int]) -> ActionPlan:
    """The prioritised measures at the places they are given; those without one where they stand."""
    ranked = enumerate(plan.prioritised, 1)
    first = sorted(((places.get(one.id, place), place, one) for place, one in ranked), key=lambda ranked: ranked[:2])
    rest = (measure for measure in plan.measures if not measure.prioritised)
    return replace(plan, measures=(*(one for *_, one in first), *rest))
