"""Attack 8: what the exported files hold that nobody was meant to see, and what they show that was never released."""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kulturverktyg.audit.from_files import number
from kulturverktyg.audit.hidden_groups import HiddenGroups
from kulturverktyg.audit.reading.content import Content, Sort, Table
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.audit.report import Tried, named
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.audit.unreleased_numbers import ReleasedNumbers
from kulturverktyg.audit.written import LOOKED_FOR, Written, strings, words_of
from kulturverktyg.paths import resources

_MOST_RAW_ROWS = 5
_RAW_COLUMNS = 3
#: So large a share of raw answers are whole numbers; the rest are words such as *vet ej*.
_MOSTLY = 0.5
_LONGEST_NAME = 40
#: Words that programs write about the files they make.
_HOUSE = frozenset(
    (
        *("kulturverktyg", "openpyxl", "python", "docx", "pptx", "matplotlib", "typst", "microsoft", "excel", "word"),
        *(
            "powerpoint",
            "libreoffice",
            "office",
            "image",
            "svg",
            "xml",
            "png",
            "dc",
            "rdf",
            "stillimage",
            "purl",
            "org",
        ),
        *("dcmitype", "w3", "http", "https", "www", "software", "creator", "title", "author", "utf", "true", "false"),
        *("sv", "se", "normal", "dotm"),
        *("prövning", "av", "anonymiteten", "det", "här", "prövades", "gick", "att", "få", "fram", "koder", "för"),
        *("kulturanalys", "enkät", "resultat", "metod", "vad", "hände", "med", "min", "idé"),
        *("till", "alla", "medarbetare", "cheferna", "nämnden", "skyddsombuden"),
        *("dimensioner", "namn", "nulage", "onskat", "index", "glapp"),
    )
)


@dataclass(frozen=True)
class FileOfRound:
    """A file and the rounds it may be of: its own, or all when that cannot be told; or another journey's export."""

    file: ReadFile
    rounds: tuple[RoundSeen, ...]
    of_another: bool = False


def try_files(
    files: Sequence[FileOfRound],
    unread: Sequence[str] = (),
    tell: Callable[[float], None] = lambda _share: None,
    *,
    empty: bool = False,
    beside: Sequence[object] = (),
) -> Tried:
    """Every part of every file, seen and unseen, against what was released of its round, and ``beside`` the rounds."""
    attempts = 0
    findings: list[str] = []
    decided: list[str] = []
    everything = [*beside, *(round_.today for each in files for round_ in each.rounds)]
    everything = list({id(one): one for one in everything}.values())
    numbers = ReleasedNumbers(everything)
    sought: dict[tuple[str, ...], _Sought] = {}
    for place, each in enumerate(files):
        tell(place / len(files))
        content, names = each.file.content, tuple(round_.name for round_ in each.rounds)
        if names not in sought:
            sought[names] = _Sought(each.rounds, everything, numbers)
        attempts += len(content.words) + len(content.tables) + len(content.kept) + len(content.concealed)
        by_decision = _is_decided(each)
        if by_decision:
            decided.append(_by_decision(each))
        look = sought[names].texts_in if by_decision or each.of_another else sought[names].in_file
        findings += [f"{each.file.name}: {words}" for words in dict.fromkeys(look(each.file))]
    what = (
        "Läste de exporterade filerna som en utomstående: dolda blad, rader och kolumner, diagrammens egna siffror, "
        "kommentarer, egenskaper, alternativtexter, bildernas textfält och filnamn. Sökte också i tabeller, meningar "
        f"och PDF:ernas sidor efter siffror om grupper som inte visas, och efter tal som inte är släppta. {LOOKED_FOR}"
    )
    own = [each.file for each in files if not each.of_another]
    note = " ".join(
        words
        for words in (
            _note([each.file.name for each in files if each.of_another]),
            _other_results([file.name for file in own if numbers.of_other_results(file.content)]),
        )
        if words
    )
    untried = _untried(unread, empty=empty)
    return Tried("files", "Dolt i filerna", what, attempts, tuple(findings), note, untried, tuple(decided))


def _is_decided(each: FileOfRound) -> bool:
    """Whether a file holds answers row by row of a round of which rows have left by a decision."""
    content = each.file.content
    of_rows = any(_raw_rows(content, each.rounds)) and not content.concealed
    return of_rows and not each.of_another and any(round_.decisions for round_ in each.rounds)


def _by_decision(each: FileOfRound) -> str:
    references = named([reference for round_ in each.rounds for reference in round_.decisions])
    return (
        f"{each.file.name}: här ligger enskilda personers svar, en rad för varje person, efter beslut {references}. "
        "Den som har filen kan se vad var och en har svarat."
    )


def _note(others: Sequence[str]) -> str:
    """That some files are another journey's, in which only this one's free texts are looked for."""
    if not others:
        return ""
    belong = "1 fil hör" if len(others) == 1 else f"{len(others)} filer hör"
    return f"{belong} till en annan resa: {named(_short(others))}. Där söktes bara fritext från den här resan."


def _other_results(names: Sequence[str]) -> str:
    """That some files have tables of which most is not as it is shown today."""
    if not names:
        return ""
    have = "1 fil har" if len(names) == 1 else f"{len(names)} filer har"
    return (
        f"{have} tabeller med andra siffror än dagens: {named(_short(names))}. Tabellerna är från ett tidigare uttag "
        "eller ändrade för hand, så där jämfördes inte tal för tal."
    )


def _short(names: Sequence[str]) -> list[str]:
    return [name if len(name) <= _LONGEST_NAME else f"…{name[1 - _LONGEST_NAME :]}" for name in names]


def _untried(unread: Sequence[str], *, empty: bool) -> str:
    if empty:
        return "Mappen har inga filer."
    if not unread:
        return ""
    count = "1 fil" if len(unread) == 1 else f"{len(unread)} filer"
    return f"{count} gick inte att läsa, eller bara till en del: {named(_short(unread), len(unread))}."


class _Sought:
    """What is looked for in files of some rounds, that tell more than ``everything`` that is released."""

    def __init__(self, rounds: Sequence[RoundSeen], everything: Sequence[object], numbers: ReleasedNumbers) -> None:
        self._everything = everything
        self._rounds = rounds
        self._texts, self._quotes = Written.texts(rounds), Written.quotes(rounds)
        self._hidden = HiddenGroups([round_.today for round_ in rounds], everything)
        self._numbers = numbers

    def in_file(self, file: ReadFile) -> Iterator[str]:
        """What a file of these rounds tells beyond what is released, in Swedish."""
        content = file.content
        yield from (f"{place} ligger {what}." for place, what in content.concealed)
        yield from self._hidden.figures_in(file)
        yield from _raw_rows(content, self._rounds)
        yield from self._foreign_words(content)
        yield from self._numbers.foreign_in(content)
        yield from self.texts_in(file)

    def texts_in(self, file: ReadFile) -> Iterator[str]:
        """Where words stand that HR has not let through."""
        yield from (f"{place} finns en fritext som HR inte har godkänt." for place in self._texts.found_in(file))
        yield from (
            f"{place} finns ord ur en intervju som HR inte har godkänt." for place in self._quotes.found_in(file)
        )

    def _foreign_words(self, content: Content) -> Iterator[str]:
        """Words about the file itself that are neither released nor a program's own."""
        for words in content.words:
            if words.sort is Sort.ABOUT:
                foreign = [word for word in words_of(words.text) if word not in self._known_words]
                if foreign:
                    quoted = named([f"”{word}”" for word in foreign])
                    yield f"{words.place} står {quoted}, som inte finns i resultaten."

    @cached_property
    def _known_words(self) -> Collection[str]:
        return _HOUSE.union(
            words_of(_titles()), *(words_of(text) for released in self._everything for text in strings(released))
        )


def _raw_rows(content: Content, rounds: Sequence[RoundSeen]) -> Iterator[str]:
    """Rows with whole answers under headings that name the columns of answers."""
    columns = {name.casefold() for round_ in rounds for name in round_.truth.answers.survey.columns()}
    for table in content.tables:
        for place, row in enumerate(table.rows[:_MOST_RAW_ROWS]):
            here = [n for n, cell in enumerate(row) if isinstance(cell, str) and cell.strip().casefold() in columns]
            if len(here) >= _RAW_COLUMNS and _are_answers(table, place + 1, here):
                yield f"i {table.place} ligger enskilda personers svar, en rad för varje person."
                break


def _are_answers(table: Table, first: int, columns: Sequence[int]) -> bool:
    values = [
        number(row[n]) for row in table.rows[first:] for n in columns if n < len(row) and row[n] not in (None, "")
    ]
    whole = sum(value is not None and value == int(value) for value in values)
    return whole >= _MOSTLY * len(values) > 0


def _titles() -> str:
    """What the pages to clients are called, in each of their languages."""
    languages = json.loads((resources() / "reports" / "client_page.json").read_text("utf-8"))["languages"]
    return " · ".join(str(words["title"]) for words in languages.values())
