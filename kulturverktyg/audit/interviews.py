"""Attack 12: what differs between two reports on interviews, when a few were interviewed in between.

Who has been interviewed since the last report is seen at work. So the numbers told in two places may only differ by
none or by enough people, in all and for each role, and what is new in one of them must be from as many.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

from kulturverktyg.audit.from_files import number
from kulturverktyg.audit.interview_words import quotes_of
from kulturverktyg.audit.reading.content import Table, Value
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.audit.report import Tried, named
from kulturverktyg.guard.interviews import released_interviews
from kulturverktyg.store.store import Store

_QUOTE = "citat"
_PEOPLE = "intervjuade: "
_MARKS = '”“" '


@dataclass(frozen=True)
class Reported:
    """What one place tells: how many people by role, and quotes. ``name`` is a file's, or empty for today's."""

    name: str
    people: Mapping[str, int]
    quotes: frozenset[str]

    @property
    def words(self) -> str:
        """Where that is, as in *mellan a och b*."""
        return self.name or "det som visas nu"

    @property
    def total(self) -> int:
        """How many in all."""
        return sum(self.people.values())


@dataclass(frozen=True)
class InterviewsSeen:
    """All that is told of interviews, today's first, and approved quotes that may not be read yet."""

    k: int
    reported: tuple[Reported, ...] = ()
    waiting: frozenset[str] = frozenset()


def interviews_seen(store: Store, journey_id: UUID, k: int, files: Sequence[ReadFile]) -> InterviewsSeen:
    """What is shown now of a journey's interviews, and what its files tell."""
    today = released_interviews(store, journey_id)
    with store.read() as session:
        approved = quotes_of(session, journey_id).shown
    quotes = frozenset(quote.text for quote in today.quotes)
    read = [_in_file(file) for file in files]
    now = Reported("", dict(today.people), frozenset(map(_plain, quotes)))
    waiting = frozenset(_plain(words) for words in approved if words not in quotes)
    return InterviewsSeen(k, (now, *(each for each in read if each is not None)), waiting - now.quotes)


def try_interviews(seen: InterviewsSeen) -> Tried:
    """Whether numbers or quotes tell of fewer than K, in one place or between two."""
    told = [each for each in seen.reported if each.people or each.quotes]
    attempts = sum(1 + len(each.people) for each in told)
    findings = [words for each in told for words in _in_one(each, seen)]
    for one, other in combinations(told, 2):
        attempts += 2 + len(one.people.keys() & other.people.keys())
        fewer, more = sorted((one, other), key=lambda each: each.total)
        findings += _between(fewer, more, seen.k)
    what = (
        "Jämförde hur många som har intervjuats, totalt och per roll, och vilka citat som är nya, mellan det som visas "
        "nu och varje fil. Skiljer det för få personer kan de nya citaten vara deras."
    )
    return Tried("interviews", "Intervjuer", what, attempts, tuple(dict.fromkeys(findings)))


def _in_one(reported: Reported, seen: InterviewsSeen) -> Iterator[str]:
    """Parts that are too small, and quotes of those who are too few yet."""
    where = f"i filen {reported.name}" if reported.name else "nu"
    for label, count in reported.people.items():
        if count < seen.k:
            yield f"Intervjuer: {where} visas att bara {_people(count)} är {label}."
    early = len(reported.quotes & seen.waiting)
    if early:
        yield f"Intervjuer: {where} står {_quotes(early)} från personer som är för få för att redovisas än."


def _between(fewer: Reported, more: Reported, k: int) -> Iterator[str]:
    """Numbers that differ by a few, and what is new while they do."""
    where = f"mellan {fewer.words} och {more.words}"
    if not (fewer.people and more.people):
        return
    risen = more.total - fewer.total
    if 0 < risen < k:
        yield f"Intervjuer: {where} skiljer {_people(risen)}."
        new = len(more.quotes - fewer.quotes)
        if new:
            yield f"Intervjuer: {where} är {_quotes(new)} nya, och kommer från {_people(risen)}."
    shared = (label for label in fewer.people if label in more.people)
    apart = [label for label in shared if 0 < abs(more.people[label] - fewer.people[label]) < k]
    if apart and risen not in range(1, k):
        yield f"Intervjuer: {where} skiljer färre än {k} personer för {named(apart)}."


def _in_file(file: ReadFile) -> Reported | None:
    people: dict[str, int] = {}
    quotes: set[str] = set()
    for table in file.content.tables:
        people.update(_people_in(table))
        quotes.update(_quotes_in(table))
    return Reported(file.name, people, frozenset(quotes)) if people or quotes else None


def _people_in(table: Table) -> Iterator[tuple[str, int]]:
    for row in table.rows:
        told = [(place, str(cell)) for place, cell in enumerate(row) if _plain(cell).startswith(_PEOPLE.strip())]
        for place, words in told:
            counts = [count for cell in row[place + 1 :] if (count := number(cell)) is not None and cell != ""]
            if counts:
                yield " ".join(words.split()).partition(" ")[2], round(counts[0])


def _quotes_in(table: Table) -> Iterator[str]:
    column = None
    for row in table.rows:
        headings = [_plain(cell) for cell in row]
        if _QUOTE in headings and "tema" in headings:
            column = headings.index(_QUOTE)
        elif column is not None:
            words = str(row[column] or "") if column < len(row) else ""
            if not words.startswith("”"):
                column = None
            else:
                yield _plain(words)


def _plain(cell: Value) -> str:
    return " ".join(str(cell or "").split()).casefold().strip(_MARKS)


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} personer"


def _quotes(count: int) -> str:
    return "1 citat" if count == 1 else f"{count} citat"
