"""Values of indicators from a table, pasted out of a spreadsheet or read from a file, looked at before they are taken.

The columns are ``period``, ``grupp``, ``värde``, ``antal`` and ``källa``, and ``nyckeltal`` where there are values of
several. What is pasted may lack headings; then its columns are taken to be period and value, or period, group,
value, people and source.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.files.gate import Limits
from kulturverktyg.files.tables import read_table
from kulturverktyg.understand import ordered
from kulturverktyg.understand.indicator import Indicators, IndicatorView, ValueView
from kulturverktyg.understand.indicator_edits import checked_value, put_value
from kulturverktyg.understand.numbers import parse_number
from kulturverktyg.understand.periods import parse_period

INDICATOR, PERIOD, GROUP, VALUE, PEOPLE, SOURCE = "nyckeltal", "period", "grupp", "värde", "antal", "källa"
_COLUMNS = (INDICATOR, PERIOD, GROUP, VALUE, PEOPLE, SOURCE)
ALIASES: Mapping[str, str] = {
    **dict.fromkeys(("indikator", "indicator", "mått"), INDICATOR),
    **dict.fromkeys(("år", "tid", "när", "månad", "kvartal", "tertial"), PERIOD),
    **dict.fromkeys(("group", "enhet", "unit", "roll", "avdelning"), GROUP),
    **dict.fromkeys(("varde", "value", "utfall", "resultat"), VALUE),
    **dict.fromkeys(("personer", "antal personer", "people", "n"), PEOPLE),
    **dict.fromkeys(("kalla", "source"), SOURCE),
}
_WITHOUT_HEADINGS: Mapping[int, Sequence[str]] = {
    2: (PERIOD, VALUE),
    3: (PERIOD, GROUP, VALUE),
    4: (PERIOD, GROUP, VALUE, PEOPLE),
    5: (PERIOD, GROUP, VALUE, PEOPLE, SOURCE),
}
_WHOLE = ("alla", "totalt", "hela", "hela verksamheten", "samtliga")
_MOST_PASTED = 5000
_TOO_MANY = f"Det är fler än {_MOST_PASTED} rader. Klistra in färre åt gången, eller läs in en fil."

_Cells = Mapping[str, str]
#: What groups that are known are called, by what they may be called in a table, in small letters.
Groups = Mapping[str, str]


def known_groups(paths: Iterable[str], others: Iterable[str]) -> Groups:
    """Units by their paths, or by their own names where only one is called so; and others by their names."""
    units = [*paths]
    own = Counter(path.rpartition("/")[2].casefold() for path in units)
    by_own_name = {path.rpartition("/")[2].casefold(): path for path in units}
    return {
        **{name.casefold(): name for name in others},
        **{name: path for name, path in by_own_name.items() if own[name] == 1},
        **{path.casefold(): path for path in units},
    }


@dataclass(frozen=True)
class Line:
    """A row of the table and what becomes of it: ``value`` of ``indicator``, or why not in ``refused``.

    ``words`` are the value with its unit, and ``replaces`` tells that there is another of that period and group.
    """

    row: int
    said: str
    name: str = ""
    indicator: UUID | None = None
    value: ValueView | None = None
    words: str = ""
    replaces: bool = False
    refused: str = ""


@dataclass(frozen=True)
class Preview:
    """What a table holds, row by row, and the headings of columns that nothing is taken from."""

    lines: tuple[Line, ...]
    unused: tuple[str, ...] = ()

    @property
    def taken(self) -> tuple[Line, ...]:
        """The rows that can be taken in."""
        return tuple(line for line in self.lines if line.value is not None)

    @property
    def refused(self) -> tuple[Line, ...]:
        """The rows that cannot."""
        return tuple(line for line in self.lines if line.value is None)

    @property
    def sentence(self) -> str:
        """What would be taken and what not."""
        told = [_counted(len(self.taken), "1 värde kan tas in", "{} värden kan tas in")]
        replaced = sum(line.replaces for line in self.taken)
        if replaced:
            told.append(_counted(replaced, "1 av dem ersätter ett som finns", "{} av dem ersätter värden som finns"))
        if self.refused:
            told.append(_counted(len(self.refused), "1 rad tas inte med", "{} rader tas inte med"))
        left = ", ".join(f"”{heading}”" for heading in self.unused)
        columns = "Kolumnen" if len(self.unused) == 1 else "Kolumnerna"
        return f"{', '.join(told)}." + (f" {columns} {left} används inte." if left else "")


def pasted(text: str, indicators: Indicators, chosen: UUID, groups: Groups) -> Preview:
    """What is on the clipboard, for the chosen indicator or those that it names; KnownError when it is no table."""
    lines = _lines(text)
    if not lines:
        raise KnownError("Det finns inget att klistra in. Kopiera några rader ur kalkylarket först.")
    if len(lines) > _MOST_PASTED:
        raise KnownError(_TOO_MANY)
    names = _headings(lines[0][1])
    rows = lines[1:] if names else lines
    columns = names or _WITHOUT_HEADINGS.get(max(len(cells) for _, cells in lines))
    if columns is None:
        raise KnownError(
            "Kolumnerna går inte att känna igen. Ta med en rubrikrad med period och värde, och om det finns grupp, "
            "antal och källa."
        )
    named = [(number, _named(columns, cells)) for number, cells in rows]
    return _preview(named, indicators, chosen, groups, _unused(lines[0][1] if names else ()))


def read_file(
    path: Path, indicators: Indicators, chosen: UUID, groups: Groups, limits: Limits | None = None
) -> Preview:
    """What a CSV or .xlsx file holds, read through the gate; KnownError when it is no table with period and value."""
    table = read_table(path, required=(PERIOD, VALUE), aliases=ALIASES, limits=limits)
    return _preview(table.rows, indicators, chosen, groups, _unused([*table.headings.values()]))


def take_in(indicators: Indicators, preview: Preview) -> Indicators:
    """The indicators with all values that can be taken; of two for the same period and group the last one holds."""
    for line in preview.taken:
        held = next((one for one in indicators if one.id == line.indicator), None)
        if held is not None and line.value is not None:
            indicators = ordered.changed(indicators, put_value(held, _as_known(held, line.value)))
    return indicators


def _as_known(indicator: IndicatorView, value: ValueView) -> ValueView:
    """The value under the id of the one that it replaces, so that the file changes a row and makes no new one."""
    known = next((one for one in indicator.values if one.place == value.place), None)
    return value if known is None else replace(value, id=known.id)


def _lines(text: str) -> list[tuple[int, Sequence[str]]]:
    """Rows that hold anything, numbered from 1, by tabs as spreadsheets copy them, or else by semicolons."""
    separator = "\t" if "\t" in text else ";"
    rows = csv.reader(text.lstrip("\ufeff").splitlines(), delimiter=separator)
    cells = ((number, [" ".join(cell.split()) for cell in row]) for number, row in enumerate(rows, 1))
    return [(number, row) for number, row in cells if any(row)]


def _headings(cells: Sequence[str]) -> Sequence[str]:
    """The columns by their headings; none where the first row has no heading of a value."""
    names = [_column(cell) for cell in cells]
    return names if PERIOD in names and VALUE in names else ()


def _named(columns: Sequence[str], cells: Sequence[str]) -> _Cells:
    return dict(zip(columns, cells, strict=False))


def _unused(headings: Sequence[str]) -> tuple[str, ...]:
    return tuple(heading for heading in headings if heading and _column(heading) not in _COLUMNS)


def _column(heading: str) -> str:
    return ALIASES.get(heading.casefold(), heading.casefold())


def _preview(
    rows: Sequence[tuple[int, _Cells]], indicators: Indicators, chosen: UUID, groups: Groups, unused: tuple[str, ...]
) -> Preview:
    return Preview(tuple(_read(rows, indicators, chosen, groups)), unused)


def _read(rows: Sequence[tuple[int, _Cells]], indicators: Indicators, chosen: UUID, groups: Groups) -> Iterator[Line]:
    by_name = {_key(one.name): one for one in indicators}
    usual = ordered.found(indicators, chosen)
    seen: dict[tuple[UUID, tuple[str, str]], int] = {}
    for number, cells in rows:
        said = " · ".join(cells[name] for name in _COLUMNS if cells.get(name))
        named = cells.get(INDICATOR, "")
        indicator = by_name.get(_key(named)) if named else usual
        if indicator is None:
            yield Line(
                number, said, named, refused=f"Det finns inget nyckeltal som heter ”{named}”. Lägg till det först."
            )
            continue
        try:
            value = _value(cells, indicator, groups)
        except KnownError as error:
            yield Line(number, said, indicator.name, refused=str(error))
            continue
        first = seen.setdefault((indicator.id, value.place), number)
        if first != number:
            yield Line(number, said, indicator.name, refused=f"Samma period och grupp står redan på rad {first}.")
            continue
        known = next((one for one in indicator.values if one.place == value.place), None)
        replaces = known is not None and known.value != value.value
        words = indicator.whole_words(value.value)
        yield Line(number, said, indicator.name, indicator.id, value, words, replaces)


def _value(cells: _Cells, indicator: IndicatorView, groups: Groups) -> ValueView:
    group = cells.get(GROUP, "")
    return checked_value(
        indicator,
        ValueView(
            parse_period(cells.get(PERIOD, "")).text,
            parse_number(cells.get(VALUE, ""), indicator.unit),
            "" if group.casefold() in _WHOLE else groups.get(group.casefold(), group),
            people_of(cells.get(PEOPLE, "")),
            cells.get(SOURCE, ""),
        ),
    )


def people_of(words: str) -> int | None:
    """A whole number of people, None where nothing is written; KnownError for anything else."""
    if not words.strip():
        return None
    bare = re.sub(r"\s*(personer|pers\.?|st)$", "", words.strip(), flags=re.IGNORECASE)
    number = parse_number(bare)
    if number < 0 or number != int(number):
        raise KnownError(f"”{words.strip()}” är inget antal personer. Skriv ett helt tal, eller lämna det tomt.")
    return int(number)


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _counted(count: int, one: str, several: str) -> str:
    if not count:
        return several.format("Inga")
    return one if count == 1 else several.format(count)
