"""Attack 8: what the exported files hold that nobody was meant to see, and what they show that was never released."""

import json
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import chain

from kulturverktyg.audit.from_files import number
from kulturverktyg.audit.reading.content import Content, Sort, Table, Value
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.audit.report import Tried, named
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.audit.written import LOOKED_FOR, Written, strings, words_of
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults
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
    written: dict[tuple[str, ...], tuple[Written, Written]] = {}
    for place, each in enumerate(files):
        tell(place / len(files))
        content, names = each.file.content, tuple(round_.name for round_ in each.rounds)
        if names not in written:
            written[names] = Written.texts(each.rounds), Written.quotes(each.rounds)
        attempts += len(content.words) + len(content.tables) + len(content.kept) + len(content.concealed)
        told = _texts(each.file, *written[names])
        if _is_decided(each):
            decided.append(_by_decision(each))
        elif not each.of_another:
            told = chain(_of_file(content, each.rounds, beside), told)
        findings += [f"{each.file.name}: {words}" for words in dict.fromkeys(told)]
    what = (
        "Läste de exporterade filerna som en utomstående: dolda blad, rader och kolumner, diagrammens egna siffror, "
        f"kommentarer, egenskaper, alternativtexter, bildernas textfält och filnamn. {LOOKED_FOR}"
    )
    note = _note([each.file.name for each in files if each.of_another])
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


def _short(names: Sequence[str]) -> list[str]:
    return [name if len(name) <= _LONGEST_NAME else f"…{name[1 - _LONGEST_NAME :]}" for name in names]


def _untried(unread: Sequence[str], *, empty: bool) -> str:
    if empty:
        return "Mappen har inga filer."
    if not unread:
        return ""
    count = "1 fil" if len(unread) == 1 else f"{len(unread)} filer"
    return f"{count} gick inte att läsa, eller bara till en del: {named(_short(unread), len(unread))}."


def _of_file(content: Content, rounds: Sequence[RoundSeen], beside: Sequence[object]) -> Iterator[str]:
    released = [round_.today for round_ in rounds]
    everything = [*released, *beside]
    yield from (f"{place} ligger {what}." for place, what in content.concealed)
    yield from _names_with_figures(content, released)
    yield from _raw_rows(content, rounds)
    yield from _foreign_words(content, everything)
    yield from _foreign_numbers(content, everything)


def _texts(file: ReadFile, texts: Written, quotes: Written) -> Iterator[str]:
    yield from (f"{place} finns en fritext som HR inte har godkänt." for place in texts.found_in(file))
    yield from (f"{place} finns ord ur en intervju som HR inte har godkänt." for place in quotes.found_in(file))


def _names_with_figures(content: Content, released: Sequence[ReleasedResults]) -> Iterator[str]:
    """Figures beside the name of a group that is not shown in any of the rounds."""
    names = _names(released)
    for label in _hidden_labels(released):
        name = re.compile(rf"(?<!\w){re.escape(label)}(?!\w)", re.IGNORECASE)
        near = _number_beside(label, names)
        smallest = max(results.k for results in released)
        for table in content.tables:
            if any(_first_words(row) == label.casefold() and _has_number(row) for row in table.rows):
                yield f"i {table.place} står siffror bredvid ”{label}”, som inte får visas."
        for words in content.words:
            if words.place == "i filens namn" and name.search(words.text):
                yield f"filens namn säger ”{label}”, en grupp som inte får visas."
            elif any(0 < int(found) < smallest for found in near.findall(words.text)):
                yield f"{words.place} står ett litet antal bredvid ”{label}”, som inte får visas."
        for kept in content.kept:
            if any(words.casefold() == label.casefold() for words in kept.labels):
                yield f"{kept.place} finns ”{label}”, som inte får visas."


def _hidden_labels(released: Sequence[ReleasedResults]) -> Collection[str]:
    hidden = {hidden.label for results in released for hidden in results.suppressed if hidden.item is None}
    shown = {group.label.casefold() for results in released for group in results.groups}
    return sorted(label for label in hidden if label and label.casefold() not in shown)


def _names(released: Sequence[ReleasedResults]) -> Collection[str]:
    """All that groups and units are called, in lower case."""
    groups = [group for results in released for group in results.groups]
    hidden = (hidden.label for results in released for hidden in results.suppressed)
    paths = (path for group in groups for path, _ in group.cells)
    joined = (label for group in groups for label in group.merged or ())
    return {name.casefold() for name in (*hidden, *paths, *joined, *(group.label for group in groups))}


def _number_beside(label: str, names: Collection[str]) -> re.Pattern[str]:
    """A number after the label, or after it and *n*; not where the number belongs to a longer name."""
    longer = sorted(
        name[len(label) :] for name in names if name.startswith(label.casefold()) and len(name) > len(label)
    )
    other = rf"(?!(?:{'|'.join(map(re.escape, longer))})(?!\w))" if longer else ""
    return re.compile(rf"(?<!\w){re.escape(label)}{other}\W{{1,4}}(?:n\W{{1,3}})?(\d+)(?!\w|[.,]\d)", re.IGNORECASE)


def _first_words(row: Sequence[Value]) -> str:
    first = next((cell for cell in row if isinstance(cell, str) and cell.strip()), "")
    return " ".join(first.split()).casefold()


def _has_number(row: Sequence[Value]) -> bool:
    return any(number(cell) is not None for cell in row if cell not in (None, ""))


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


def _foreign_words(content: Content, released: Sequence[object]) -> Iterator[str]:
    """Words about the file itself that are neither released nor a program's own."""
    known: set[str] = set()
    for words in content.words:
        if words.sort is not Sort.ABOUT:
            continue
        if not known:
            known = set(_HOUSE).union(
                words_of(_titles()), *(set(words_of(text)) for results in released for text in strings(results))
            )
        foreign = [word for word in words_of(words.text) if word not in known]
        if foreign:
            yield f"{words.place} står {named([f'”{word}”' for word in foreign])}, som inte finns i resultaten."


def _foreign_numbers(content: Content, released: Sequence[object]) -> Iterator[str]:
    """Numbers that a chart keeps for itself and that were not released."""
    if not content.kept:
        return
    known = [value for results in released for value in _numbers(results)]
    allowed = {round(value * factor, places) for value in known for factor in (1, 100) for places in (0, 1, 2, 3, 6)}
    allowed |= {float(f"{value * factor:.6g}") for value in known for factor in (1, 100)}
    for kept in content.kept:
        foreign = [value for value in kept.numbers if round(value, 6) not in allowed]
        if foreign:
            shown = named([f"{value:g}".replace(".", ",") for value in foreign])
            yield f"{kept.place} finns {shown}, som inte finns i resultaten."


def _numbers(value: object) -> Iterator[float]:
    """Every number in a value of released values, and the shares that are made of its counts."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield float(value)
    elif isinstance(value, tuple | list):
        counts = [each for each in value if isinstance(each, int) and not isinstance(each, bool)]
        if counts and sum(counts):
            yield from (count / sum(counts) for count in counts)
        for each in value:
            yield from _numbers(each)
    elif is_dataclass(value):
        if isinstance(value, ReleasedGroup) and value.headcount:
            yield value.n / value.headcount
        for field in fields(value):
            yield from _numbers(getattr(value, field.name))
