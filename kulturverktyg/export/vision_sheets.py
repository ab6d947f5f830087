"""The sheets of where the journey is to lead: Vision and Oskrivna normer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.decide.chosen_way import ChosenWay
from kulturverktyg.decide.decisions import date_words
from kulturverktyg.decide.norms import EFFECTS, KEEPS, UnwrittenNorm
from kulturverktyg.decide.vision import VisionVersion, kind_words
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book, Value
from kulturverktyg.export.sheets import Column, Sheet
from kulturverktyg.guard.released import ReleasedFigure, ReleasedResults

_WIDTHS = (34, 22, 22, 22, 22)
#: *Från* and *Till* take two columns each.
_PAIR_HEADINGS = (("Slag", False), ("Från", False), ("", False), ("Till", False), ("", False))
_LEVEL_HEADINGS = (
    ("Område, index 0–100", False),
    ("Nuläge", True),
    ("Önskat läge i enkäten", True),
    ("Nivå i visionen", True),
)
_NORMS: tuple[Column[UnwrittenNorm], ...] = (
    Column("Norm", 46, lambda norm: norm.norm),
    Column("Exempel", 56, lambda norm: norm.example),
    Column("Hjälper eller hindrar", 24, lambda norm: EFFECTS[norm.effect]),
    Column("Behåll eller ändra", 20, lambda norm: KEEPS[norm.keep]),
)


@dataclass(frozen=True)
class _Level:
    title: str
    wanted: int
    figure: ReleasedFigure | None


def write_vision(book: Book, way: ChosenWay, released: ReleasedResults) -> None:
    """The sheet Vision, with the wanted levels beside what was measured; none without a vision."""
    vision = way.vision
    if vision is None:
        return
    sheet = sheets.new_sheet(book, "Vision", "Vision", version_words(vision))
    sheets.widths(sheet, *_WIDTHS)
    row = sheets.HEAD_ROW
    if vision.motto.strip():
        sheets.wide_text(sheet, row, len(_WIDTHS), vision.motto, tone="heading")
        row += 1
    if vision.same_task.strip():
        sheets.wide_text(sheet, row, len(_WIDTHS), vision.same_task)
        row += 1
    row = _write_pairs(sheet, row + 1, vision)
    _write_levels(sheet, row, tuple(levels_of(vision, way.titles, released)), released)


def write_norms(book: Book, way: ChosenWay) -> None:
    """The sheet Oskrivna normer; none without any."""
    if not way.norms:
        return
    sheet = sheets.new_sheet(book, "Oskrivna normer", "Oskrivna normer", "Det som sitter i väggarna.")
    sheets.write_table(sheet, _NORMS, way.norms, name="Normer", frozen_columns=1)


def version_words(vision: VisionVersion) -> str:
    if vision.adopted is None:
        return f"Version {vision.number}. Ett utkast, inte antaget än."
    return f"Version {vision.number}, antagen {date_words(vision.adopted)} av {vision.adopted_by}."


def _write_pairs(sheet: Sheet, row: int, vision: VisionVersion) -> int:
    """From what to what; the row for what follows."""
    if not vision.pairs:
        return row
    sheets.head(sheet, row, _PAIR_HEADINGS)
    for pair in vision.pairs:
        row += 1
        sheets.put(sheet, row, 1, kind_words(pair.kind), indent=1)
        sheets.wide_text(sheet, row, 2, pair.now, first=2, indent=1)
        sheets.wide_text(sheet, row, 2, pair.then, first=4, indent=1)
        sheets.underline(sheet, row, len(_PAIR_HEADINGS))
    return row + 2


def _write_levels(sheet: Sheet, row: int, levels: tuple[_Level, ...], released: ReleasedResults) -> None:
    if not levels:
        return
    sheets.head(sheet, row, _LEVEL_HEADINGS)
    for level in levels:
        row += 1
        sheets.put(sheet, row, 1, level.title, wrap=True, indent=1)
        for column, value in enumerate((*measured(level.figure), level.wanted), 2):
            sheets.put(sheet, row, column, value, sheets.COUNT)
        sheets.underline(sheet, row, len(_LEVEL_HEADINGS))
    sheets.put(sheet, row + 1, 1, f"Mätt i {released.survey}, {released.round}, alla svar.", tone="quiet")


def measured(figure: ReleasedFigure | None) -> tuple[Value, ...]:
    """What is so now, and what was wished for in the survey, for everybody."""
    if figure is None:
        return NOT_SHOWN, NOT_SHOWN
    desired = figure.desired.index if figure.desired is not None else None
    return tuple(NOT_SHOWN if index is None else index for index in (figure.now.index, desired))


def levels_of(vision: VisionVersion, titles: Mapping[str, str], released: ReleasedResults) -> Iterator[_Level]:
    """In the order of the survey; those it does not have any longer come last, by their names."""
    everybody = next((group.id for group in released.groups if group.breakdown == "all"), None)
    for name in dict.fromkeys((*titles, *vision.levels)):
        if name in vision.levels:
            figure = released.figure(everybody, dimension=name) if everybody is not None else None
            yield _Level(titles.get(name, name), vision.levels[name], figure)
