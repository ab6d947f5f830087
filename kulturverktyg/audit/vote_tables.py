"""What is told of a vote, now and in exported files: voters and totals of dots, of all and by role."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.audit.from_files import number
from kulturverktyg.audit.reading.content import Table, Value
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.guard.released_vote import ReleasedVote
from kulturverktyg.guard.votes import released_votes
from kulturverktyg.model.journey import Role
from kulturverktyg.model.vote import VoteOption
from kulturverktyg.store.store import Store

_OPTION, _DOTS, _OTHERS = "alternativ", "prickar", "övriga roller"
_HEADING = re.compile(r"(.+?)\s*\(n = (\d+)\)", re.DOTALL)
_BOUND = re.compile(r"(högst|minst) (\d+)")
_ROWS_ABOVE = 4
#: More dots than any vote has.
_NO_END = 10**6
Roles = frozenset[str]


@dataclass(frozen=True)
class Total:
    """The dots that people of some roles gave an option, by its place: at least and at most."""

    roles: Roles
    option: int
    least: int
    most: int


@dataclass(frozen=True)
class VoteSeen:
    """All that is told of a vote of dots. ``voters`` has how many of some roles voted, as often as it is told."""

    name: str
    k: int
    dots: int
    cap: int
    options: tuple[str, ...]
    roles: Roles
    voters: tuple[tuple[Roles, int], ...]
    totals: tuple[Total, ...]


def votes_seen(store: Store, journey_id: UUID, k: int, files: Sequence[ReadFile]) -> list[VoteSeen]:
    """Every closed vote of dots of a journey, as it is shown today and in files."""
    with store.read() as session:
        names = session.scalars(select(Role.name).where(Role.journey_id == journey_id)).all()
        options = session.execute(select(VoteOption.vote_round_id, VoteOption.text, VoteOption.wall)).all()
    of_vote: dict[UUID, dict[str, int]] = {}
    for vote_id, text, wall in options:
        of_vote.setdefault(vote_id, {})[text] = wall
    tables = [table for file in files for table in file.content.tables]
    return [
        seen_of(vote, k, names, of_vote.get(vote.id, {}), tables)
        for vote in released_votes(store, journey_id)
        if vote.dots
    ]


def seen_of(
    vote: ReleasedVote, k: int, roles: Sequence[str], walls: Mapping[str, int], tables: Sequence[Table] = ()
) -> VoteSeen:
    """What is told of one vote. Dots on the ``wall`` everybody has seen, so they are taken off."""
    everybody = frozenset(roles) or frozenset(("",))
    reader = _Reader(vote, everybody, walls)
    reader.take_today()
    for table in tables:
        reader.take(table)
    return VoteSeen(
        vote.name,
        k,
        vote.dots,
        vote.cap,
        tuple(option.text for option in vote.options),
        everybody,
        tuple(dict.fromkeys(reader.voters)),
        tuple(dict.fromkeys(reader.totals)),
    )


class _Reader:
    def __init__(self, vote: ReleasedVote, everybody: Roles, walls: Mapping[str, int]) -> None:
        self._vote, self._everybody, self._walls = vote, everybody, walls
        self._places = {_plain(option.text): place for place, option in enumerate(vote.options)}
        self._names = {_plain(name): name for name in everybody}
        self.voters: list[tuple[Roles, int]] = []
        self.totals: list[Total] = []

    def take_today(self) -> None:
        """What the vote's own page shows."""
        vote = self._vote
        self.voters += [(self._everybody, vote.voters)] if vote.voters is not None else []
        for place, option in enumerate(vote.options):
            if option.dots is not None:
                self._add(self._everybody, place, option.dots.least, option.dots.most)
        groups = self._groups([group.label for group in vote.by_role])
        for group, roles in zip(vote.by_role, groups, strict=True):
            if roles is not None:
                self.voters.append((roles, group.voters))
                found = enumerate(group.dots)
                self.totals += [Total(roles, place, dots, dots) for place, dots in found if dots is not None]

    def take(self, table: Table) -> None:
        """The votes of that name in a table."""
        for place, row in enumerate(table.rows):
            headings = [_plain(str(cell or "")) for cell in row]
            above = {
                _plain(str(cell or "")) for other in table.rows[max(0, place - _ROWS_ABOVE) : place] for cell in other
            }
            if _OPTION in headings and _DOTS in headings and _plain(self._vote.name) in above:
                self._take_rows(table.rows[place + 1 :], row, headings.index(_OPTION), headings.index(_DOTS))

    def _take_rows(self, rows: Sequence[Sequence[Value]], headings: Sequence[Value], option: int, dots: int) -> None:
        columns = list(self._by_role(headings))
        self.voters += [(roles, voters) for _, roles, voters in columns]
        for row in rows:
            place = self._places.get(_plain(str(row[option] or ""))) if option < len(row) else None
            if place is None:
                return
            for column, roles in ((dots, self._everybody), *((column, roles) for column, roles, _ in columns)):
                bounds = _bounds(row[column]) if column < len(row) else None
                if bounds is not None and roles == self._everybody:
                    self._add(roles, place, *bounds)
                elif bounds is not None:
                    self.totals.append(Total(roles, place, *bounds))

    def _by_role(self, headings: Sequence[Value]) -> Iterator[tuple[int, Roles, int]]:
        """Columns of roles: which column, which roles, and how many voted."""
        found = [(column, _HEADING.fullmatch(str(cell or "").strip())) for column, cell in enumerate(headings)]
        told = [(column, match) for column, match in found if match is not None]
        groups = self._groups([match[1] for _, match in told])
        for (column, match), roles in zip(told, groups, strict=True):
            if roles is not None:
                yield column, roles, int(match[2])

    def _groups(self, labels: Sequence[str]) -> list[Roles | None]:
        """The roles that each label stands for, the others for what no label names; None for one that is not known."""
        named = {self._names[_plain(label)] for label in labels if _plain(label) in self._names}
        others = self._everybody - named
        alone = {label: frozenset((self._names[_plain(label)],)) for label in labels if _plain(label) in self._names}
        return [others if _plain(label) == _OTHERS and others else alone.get(label) for label in labels]

    def _add(self, roles: Roles, place: int, least: int, most: int) -> None:
        wall = self._walls.get(self._vote.options[place].text, 0)
        self.totals.append(Total(roles, place, max(0, least - wall), max(0, most - wall)))


def _bounds(cell: Value) -> tuple[int, int] | None:
    exact = number(cell)
    if exact is not None:
        return int(exact), int(exact)
    match = _BOUND.fullmatch(str(cell or "").strip())
    if match is None:
        return None
    return (0, int(match[2])) if match[1] == "högst" else (int(match[2]), _NO_END)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
