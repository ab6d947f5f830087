"""The sheet ``choices``: its lists, each with alternatives that have a name and words."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kulturverktyg.survey.definition import Choice, Scale
from kulturverktyg.survey.edits.names import free, name_from
from kulturverktyg.survey.json_check import is_name
from kulturverktyg.survey.rules import RESERVED
from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.columns import Row, Table
from kulturverktyg.survey.xlsform.words import Wording

_SHOWN_NAMES = 3


@dataclass(frozen=True)
class Alternative:
    """``name`` is the form's own; ``choice`` is the alternative as it can be kept here."""

    row: Row
    name: str
    choice: Choice
    has_words: bool


@dataclass(frozen=True)
class ChoiceList:
    """The alternatives of a list, in order."""

    name: str
    alternatives: tuple[Alternative, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The form's own names of the alternatives."""
        return tuple(alternative.name for alternative in self.alternatives)

    @property
    def has_only_ends(self) -> bool:
        """Whether those between the first and the last have no words but their own name."""
        return all(set(a.choice.label.values()) <= {a.name} for a in self.alternatives[1:-1])


class ChoiceLists:
    """All lists of a form, read when a question asks for them; remembers which were used, and the scales made."""

    def __init__(self, table: Table | None, wording: Wording, account: Account) -> None:
        self._wording = wording
        self._account = account
        self._rows = _by_list(table, account) if table is not None else {}
        self._found: dict[str, ChoiceList] = {}
        self._used: set[str] = set()
        self._scales: dict[tuple[str, str, bool | None], Scale] = {}

    def find(self, name: str) -> ChoiceList | None:
        """The list called ``name``, or spelled with other letters."""
        if name not in self._rows:
            name = next((key for key in self._rows if key.casefold() == name.casefold()), "")
        if not name:
            return None
        if name not in self._found:
            self._found[name] = ChoiceList(name, _alternatives(self._rows[name], self._wording))
        return self._found[name]

    def choices(self, found: ChoiceList) -> tuple[Choice, ...]:
        """A question's alternatives; what had to be changed in the list is told."""
        self._used.add(found.name)
        self._tell_unread(found.alternatives, found.alternatives)
        changed = [a for a in found.alternatives if a.name != a.choice.name]
        if changed:
            shown = ", ".join(f"{a.name} → {a.choice.name}" for a in changed[:_SHOWN_NAMES])
            more = " med flera" if len(changed) > _SHOWN_NAMES else ""
            why = "Namn i filer börjar med en liten bokstav, har bara a–z, 0–9 och understreck och är alla olika."
            self._tell(changed[0].row, f"namnen i listan {quoted(found.name)}: {shown}{more}", why)
        return tuple(alternative.choice for alternative in found.alternatives)

    def scale(self, found: ChoiceList, name: str = "", *, ends: bool | None = None) -> Scale:
        """The list as a scale called ``name``; with words for the ``ends`` only, or as the list has them when None."""
        self._used.add(found.name)
        key = (found.name, name, ends)
        if key not in self._scales:
            self._scales[key] = self._made(found, name, ends=found.has_only_ends if ends is None else ends)
        return self._scales[key]

    def tell_unused(self) -> None:
        """Tell the lists that no question here has."""
        for name, rows in self._rows.items():
            if name not in self._used:
                what = f"listan {quoted(name)}, {len(rows)} alternativ"
                self._tell(rows[0], what, "Ingen fråga som följde med använder listan.")

    def _made(self, found: ChoiceList, name: str, *, ends: bool) -> Scale:
        first, last = found.alternatives[0], found.alternatives[-1]
        points = len(found.alternatives)
        self._tell_unread(found.alternatives, (first, last) if ends else found.alternatives)
        if found.names != tuple(str(point) for point in range(1, points + 1)):
            what = f"namnen i listan {quoted(found.name)}: {first.name} … {last.name}"
            self._tell(first.row, what, f"En skala räknas från 1 till {points}, i listans ordning.")
        labels = tuple(alternative.choice.label for alternative in found.alternatives)
        kept = (labels[0], labels[-1]) if ends else labels
        named = {scale.name: scale for scale in self._scales.values()}
        wanted = name or fitted(found.name, "skala")
        same = named.get(wanted)
        if same is not None and (same.points, same.labels) == (points, kept):
            return same
        return Scale(wanted if same is None else free(wanted, named), points, kept)

    def _tell_unread(self, alternatives: Sequence[Alternative], shown: Sequence[Alternative]) -> None:
        for one in alternatives:
            for column, content in one.row.unread("choices"):
                why = "Bilder, ljud och film visas inte i kiosken."
                self._tell(one.row, f"kolumnen {column.heading}: {quoted(content)}", why)
            if one in shown and not one.has_words:
                self._tell(one.row, f"alternativet {quoted(one.name)}", "Det saknar ord, så namnet visas i stället.")

    def _tell(self, row: Row, what: str, why: str) -> None:
        self._account.tell(row.sheet, row.number, what, why)


def fitted(words: str, otherwise: str, taken: Collection[str] = ()) -> str:
    """A free name out of words: themselves when they are one."""
    if is_name(words) and words not in taken and words not in RESERVED:
        return words
    return free(name_from(words, "") or name_from(f"{otherwise}_{words}", otherwise), taken)


def _by_list(table: Table, account: Account) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {}
    for row in table.rows:
        if row.get("list_name") and (row.get("name") or row.has("label")):
            rows.setdefault(row.get("list_name"), []).append(row)
        elif row.cells:
            what = f"raden {quoted(next(iter(row.cells.values())))}"
            account.tell(table.name, row.number, what, "Den saknar listans namn, eller alternativets namn och ord.")
    return rows


def _alternatives(rows: Sequence[Row], wording: Wording) -> tuple[Alternative, ...]:
    whole = {row.get("name") for row in rows if is_name(row.get("name"))}
    seen: set[str] = set()
    alternatives = []
    for row in rows:
        label, name = wording.text(row, "label"), row.get("name")
        called = name or next(iter(label.values()), "")
        kept = name if name in whole - seen else fitted(called, "val", whole | seen)
        seen.add(kept)
        words = wording.sourced(row, label, f"alternativet {quoted(called)}") or wording.in_source(called or kept)
        alternatives.append(Alternative(row, name or kept, Choice(kept, words), bool(label)))
    return tuple(alternatives)
