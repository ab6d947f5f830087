"""What is told of the indicators of people's health, now and in exported files: a value, of whom, and how many."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.audit.from_files import number
from kulturverktyg.audit.reading.content import Table, Value
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.errors import KnownError
from kulturverktyg.guard.indicators import released_indicators
from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.model.indicator import Indicator
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store
from kulturverktyg.understand.indicator import WHOLE
from kulturverktyg.understand.periods import Period, parse_period

_NAME, _PERIOD, _GROUP, _VALUE, _PEOPLE, _WHY = _HEADINGS = (
    *("nyckeltal", "period", "grupp", "värde", "antal personer", "varför det inte visas"),
)
_BETWEEN = "/"


@dataclass(frozen=True)
class Told:
    """That a value is told of a group (empty for the whole), and of how many, where that is told.

    ``group`` is how a unit stands in the tree, or a role; ``label`` is what it is called there.
    """

    group: str
    label: str
    period: Period
    people: int | None

    @property
    def place(self) -> tuple[str, Period]:
        """What there is one value of."""
        return self.group, self.period


@dataclass(frozen=True)
class Source:
    """The values in one place: a file by its name, or what is shown now, which has none."""

    name: str
    told: tuple[Told, ...]

    @property
    def words(self) -> str:
        """Where that is, as in *mellan a och b*."""
        return self.name or "det som visas nu"

    @property
    def where(self) -> str:
        """The end of a sentence about it."""
        return f" (i filen {self.name})" if self.name else ""


@dataclass(frozen=True)
class Workplace:
    """What everybody knows of who works where: units by their paths, and roles, all in lower case."""

    units: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()

    def group(self, label: str) -> str:
        """The path of a unit that is called by it or by its last name alone, or else the label as it is."""
        plain = _BETWEEN.join(_plain(part) for part in label.split(_BETWEEN))
        called = [path for path in self.units if path.rpartition(_BETWEEN)[2] == plain]
        return called[0] if len(called) == 1 and plain not in self.units else plain

    def is_role(self, group: str) -> bool:
        """Whether it is a role and no unit."""
        return group in self.roles and group not in self.units

    @property
    def tops(self) -> frozenset[str]:
        """The units that lie in no other."""
        return frozenset(path.partition(_BETWEEN)[0] for path in self.units)


@dataclass(frozen=True)
class IndicatorSeen:
    """All that is told of one indicator, today's values first."""

    name: str
    workplace: Workplace
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class IndicatorsSeen:
    """Those of people's health; ``unknown`` are names in files that the journey has no indicator of any more."""

    indicators: tuple[IndicatorSeen, ...] = ()
    unknown: tuple[str, ...] = field(default=())


def indicators_seen(store: Store, journey_id: UUID, files: Sequence[ReadFile]) -> IndicatorsSeen:
    """Every indicator of people's health of a journey, as it is shown now and in files."""
    view = journey(store, journey_id)
    with store.read() as session:
        wanted = select(Indicator.id).where(Indicator.journey_id == journey_id, Indicator.personal)
        personal = frozenset(session.scalars(wanted))
    units = frozenset(_BETWEEN.join(map(_plain, unit.path.split(_BETWEEN))) for unit in view.units)
    workplace = Workplace(units, frozenset(_plain(role.name) for role in view.roles))
    return seen_of(released_indicators(store, journey_id), personal, workplace, files)


def seen_of(
    released: Sequence[ReleasedIndicator],
    personal: frozenset[UUID],
    workplace: Workplace,
    files: Sequence[ReadFile] = (),
) -> IndicatorsSeen:
    """What is told of those that are ``personal``; of a name that is not known, where the file itself says so."""
    names = [_plain(indicator.name) for indicator in released]
    read = [(file.name, _in_file(file, workplace)) for file in files]
    seen = [
        IndicatorSeen(
            indicator.name,
            workplace,
            (Source("", tuple(_today(indicator, workplace))), *_sources(read, name)),
        )
        for name, indicator in zip(names, released, strict=True)
        if indicator.id in personal
    ]
    lost = {name: of.label for _, found in read for name, of in found.items() if name not in names}
    guarded = {name for _, found in read for name, of in found.items() if of.guarded and name in lost}
    seen += [IndicatorSeen(lost[name], workplace, _sources(read, name)) for name in sorted(guarded)]
    return IndicatorsSeen(tuple(seen), tuple(label for name, label in sorted(lost.items()) if name not in guarded))


@dataclass
class _InFile:
    """The values of one name in a file; ``guarded`` when some are not shown there for the sake of few people."""

    label: str
    told: list[Told] = field(default_factory=list)
    guarded: bool = False


def _sources(read: Sequence[tuple[str, Mapping[str, _InFile]]], name: str) -> tuple[Source, ...]:
    return tuple(Source(file, tuple(dict.fromkeys(found[name].told))) for file, found in read if name in found)


def _today(indicator: ReleasedIndicator, workplace: Workplace) -> Iterator[Told]:
    for value in indicator.shown:
        yield Told(workplace.group(value.group), value.whose, value.when, value.people)


def _in_file(file: ReadFile, workplace: Workplace) -> Mapping[str, _InFile]:
    found: dict[str, _InFile] = {}
    for table in file.content.tables:
        for place, row in enumerate(table.rows):
            headings = [_plain(str(cell or "")) for cell in row]
            if set(_HEADINGS[:-1]) <= set(headings):
                _take(table, place + 1, {words: headings.index(words) for words in headings}, workplace, found)
                break
    return found


def _take(
    table: Table, first: int, columns: Mapping[str, int], workplace: Workplace, found: dict[str, _InFile]
) -> None:
    for row in table.rows[first:]:
        name, period = _at(row, columns[_NAME]), _period(_at(row, columns[_PERIOD]))
        if not isinstance(name, str) or not name.strip() or period is None:
            continue
        mine = found.setdefault(_plain(name), _InFile(" ".join(name.split())))
        if number(_at(row, columns[_VALUE])) is None:
            mine.guarded |= _WHY in columns and bool(_at(row, columns[_WHY]))
            continue
        label = " ".join(str(_at(row, columns[_GROUP]) or WHOLE).split())
        people = number(_at(row, columns[_PEOPLE]))
        group = "" if _plain(label) == _plain(WHOLE) else workplace.group(label)
        mine.told.append(Told(group, label, period, None if people is None else round(people)))


def _period(cell: Value) -> Period | None:
    try:
        return parse_period(f"{cell:g}" if isinstance(cell, float) else str(cell or ""))
    except KnownError:
        return None


def _at(row: Sequence[Value], column: int) -> Value:
    return row[column] if column < len(row) else None


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
