"""The sheet ``survey`` as a list of what it asks, each within its groups; what cannot be asked is told."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.cells import tell_strays
from kulturverktyg.survey.xlsform.columns import OURS, Row, Table
from kulturverktyg.survey.xlsform.markings import ALLOCATION, PAIR, Marking, read_marking
from kulturverktyg.survey.xlsform.row_types import Asks, Begins, Ends, Refused, Sets, row_type

_YES = ("yes", "true", "true()", "1", "ja")
_NO = ("", "no", "false", "false()", "0", "nej")


@dataclass(frozen=True, eq=False)
class Group:
    """A group of the form, within its parent."""

    row: Row
    parent: "Group | None"
    marking: Marking

    def lineage(self) -> Iterator["Group"]:
        """The group itself and those it lies in, innermost first."""
        group: Group | None = self
        while group is not None:
            yield group
            group = group.parent


@dataclass(frozen=True, eq=False)
class Item:
    """A row that asks something."""

    row: Row
    asks: Asks
    group: Group | None
    marking: Marking


@dataclass(frozen=True, eq=False)
class Marked:
    """A group that is one question here: a pair or an allocation, with the rows in it."""

    group: Group
    items: tuple[Item, ...]

    @property
    def row(self) -> Row:
        """The row that begins it."""
        return self.group.row

    @property
    def marking(self) -> Marking:
        """What its own column says."""
        return self.group.marking


@dataclass
class Outline:
    """``settings`` are rows with a setting, and its key."""

    units: list[Item | Marked] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    settings: list[tuple[str, Row]] = field(default_factory=list)


def outline(table: Table, account: Account) -> Outline:
    """What the sheet asks, in order."""
    walk = _Walk(account)
    for row in table.rows:
        if row.cells:
            walk.take(row)
    walk.end()
    return Outline(_units(walk.items), walk.groups, walk.settings)


def says_yes(cell: str) -> bool | None:
    """What a cell such as ``required`` says; None when it is neither yes nor no."""
    return True if cell.casefold() in _YES else False if cell.casefold() in _NO else None


def row_words(row: Row) -> str:
    """What a row is called in the account: by its name, or else its first words, and its type."""
    words = row.get("name") or next((" ".join(text.split()) for _, text in row.in_languages("label")), "")
    kind = row.get("type")
    return " ".join(part for part in (quoted(words) if words else "raden", f"({kind})" if kind else "") if part)


class _Walk:
    def __init__(self, account: Account) -> None:
        self.items: list[Item] = []
        self.groups: list[Group] = []
        self.settings: list[tuple[str, Row]] = []
        self._account = account
        #: The open groups; a block that cannot be asked is its row and why.
        self._open: list[Group | tuple[Row, str]] = []

    def take(self, row: Row) -> None:
        """Go on with the next row."""
        kind = row_type(row.get("type"))
        blocked = next((block for block in self._open if not isinstance(block, Group)), None)
        if isinstance(kind, Ends):
            self._close(row)
        elif blocked is not None:
            self._leave_out(row, kind, blocked, f"Raden ligger i {row_words(blocked[0])}, som inte kan följa med.")
        elif says_yes(row.get("disabled")):
            why = "Raden är avstängd (kolumnen disabled)."
            self._leave_out(row, kind, (row, why), why)
        elif isinstance(kind, Refused) or (isinstance(kind, Begins) and kind.why):
            self._leave_out(row, kind, (row, kind.why), kind.why)
        elif isinstance(kind, Begins):
            self.groups.append(Group(row, self._group(), read_marking(row.get(OURS))))
            self._open.append(self.groups[-1])
        elif isinstance(kind, Sets):
            self.settings.append((kind.key, row))
        else:
            self.items.append(Item(row, kind, self._group(), read_marking(row.get(OURS))))

    def end(self) -> None:
        """Tell the groups that the sheet does not end."""
        for group in self._open:
            if isinstance(group, Group):
                why = "Gruppen har inget slut (end_group), så den slutar sist på bladet."
                self._account.tell(group.row.sheet, group.row.number, row_words(group.row), why)

    def _leave_out(self, row: Row, kind: object, block: tuple[Row, str], why: str) -> None:
        """Tell that a row is not carried over, and neither is what it begins."""
        if isinstance(kind, Begins):
            self._open.append(block)
        self._account.tell(row.sheet, row.number, row_words(row), why)

    def _close(self, row: Row) -> None:
        if self._open:
            self._open.pop()
        else:
            self._account.tell(row.sheet, row.number, row_words(row), "Raden avslutar en grupp som inte har börjat.")
        tell_strays(row, self._account)

    def _group(self) -> Group | None:
        return next((group for group in reversed(self._open) if isinstance(group, Group)), None)


def _units(items: list[Item]) -> list[Item | Marked]:
    units: list[Item | Marked] = []
    within: dict[Group, list[Item]] = {}
    for item in items:
        outer = _marked(item)
        if outer is None:
            units.append(item)
        elif outer in within:
            within[outer].append(item)
        else:
            within[outer] = [item]
            units.append(Marked(outer, ()))
    return [unit if isinstance(unit, Item) else Marked(unit.group, tuple(within[unit.group])) for unit in units]


def _marked(item: Item) -> Group | None:
    groups = item.group.lineage() if item.group is not None else ()
    return next((group for group in groups if group.marking.words & {PAIR, ALLOCATION}), None)
