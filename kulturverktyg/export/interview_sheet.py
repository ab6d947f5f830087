"""The sheet Intervjuer: how many were interviewed, the approved quotes by theme, and what was asked."""

from collections.abc import Iterator, Mapping

from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.sheets import Sheet
from kulturverktyg.guard.released_interviews import ReleasedInterviews, ReleasedQuote

_WIDTHS = (30, 14, 66, 24, 34)
#: What was said, and what was asked, take two columns.
#: The label says what is counted: a role alone could be taken for a group of the survey.
_PEOPLE = (("Vilka", False), ("Antal personer", True))
_QUOTES = (("Tema", False), ("Citat", False), ("", False), ("Av", False), ("Dimension", False))
_GUIDE = (("Till", False), ("Fråga i guiden", False), ("", False))
_NO_THEME = "Utan tema"


def write_interviews(book: Book, interviews: ReleasedInterviews, titles: Mapping[str, str]) -> None:
    """The sheet; none where nobody was interviewed. ``titles`` are those of the survey's dimensions by their names."""
    if not interviews.any:
        return
    sheet = sheets.new_sheet(book, "Intervjuer", "Intervjuer", about(interviews))
    sheets.widths(sheet, *_WIDTHS)
    row = _write_people(sheet, sheets.HEAD_ROW, interviews)
    row = _write_quotes(sheet, row, interviews, titles)
    _write_guide(sheet, row, interviews)


def about(interviews: ReleasedInterviews) -> str:
    total = sum(count for _, count in interviews.people)
    told = f"{total} personer har intervjuats." if total else f"Färre än {interviews.k} personer har intervjuats."
    return f"{told} Citaten är genomlästa och godkända av HR och står i slumpad ordning."


def _write_people(sheet: Sheet, row: int, interviews: ReleasedInterviews) -> int:
    """How many of each role; the row for what follows."""
    if interviews.people:
        sheets.head(sheet, row, _PEOPLE)
        for label, count in interviews.people:
            row += 1
            sheets.put(sheet, row, 1, f"Intervjuade: {label}", wrap=True, indent=1)
            sheets.put(sheet, row, 2, count, sheets.COUNT)
            sheets.underline(sheet, row, len(_PEOPLE))
        row += 1
    if interviews.note:
        sheets.wide_text(sheet, row, len(_WIDTHS), interviews.note, tone="quiet")
        row += 1
    return row + 1


def _write_quotes(sheet: Sheet, row: int, interviews: ReleasedInterviews, titles: Mapping[str, str]) -> int:
    """The quotes of one theme after another; the row for what follows."""
    if not interviews.quotes:
        return row
    sheets.head(sheet, row, _QUOTES)
    for theme, quote in by_theme(interviews):
        row += 1
        about = ", ".join(titles.get(name, name) for name in quote.dimensions)
        sheets.put(sheet, row, 1, theme, wrap=True, indent=1)
        sheets.wide_text(sheet, row, 2, f"”{quote.text}”", first=2, indent=1)
        sheets.put(sheet, row, 4, quote.role, wrap=True, indent=1)
        sheets.put(sheet, row, 5, about, wrap=True, indent=1)
        sheets.underline(sheet, row, len(_QUOTES))
    return row + 2


def by_theme(interviews: ReleasedInterviews) -> Iterator[tuple[str, ReleasedQuote]]:
    """Each quote under every theme of its, and last those that have none."""
    for theme in interviews.themes:
        yield from ((theme, quote) for quote in interviews.quotes if theme in quote.themes)
    yield from ((_NO_THEME, quote) for quote in interviews.quotes if not quote.themes)


def _write_guide(sheet: Sheet, row: int, interviews: ReleasedInterviews) -> None:
    if not interviews.guide:
        return
    sheets.head(sheet, row, _GUIDE)
    for part in interviews.guide:
        for question in part.questions:
            row += 1
            sheets.put(sheet, row, 1, part.role, wrap=True, indent=1)
            sheets.wide_text(sheet, row, 2, question, first=2, indent=1)
            sheets.underline(sheet, row, len(_GUIDE))
