"""A survey's texts as an Excel file for a translator, and the way back.

The first sheet has a row a text, in the survey's order, so that each is read among its neighbours; what has no
words yet is coloured. A row is known again by its key, and is let in only when the words it was translated from
are still the survey's.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from unicodedata import normalize

from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.errors import KnownError
from kulturverktyg.files.cells import read_text, write_text
from kulturverktyg.files.in_memory import to_bytes
from kulturverktyg.files.tables import Table, read_table
from kulturverktyg.survey.direction import is_right_to_left
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.translations import Status, Translation, TranslationsRead, tidy, translations
from kulturverktyg.survey.validation import is_forbidden

_KEY, _PLACE, _STATUS = "Nyckel", "Var texten står", "Läge"
_WIDTHS = (9, 28, 52, 52, 12)
#: How wide words are counted in their columns: a translation is often longer than what it was made from.
_ROOM, _PLACE_ROOM = 42, 36
#: Points of a row of one line, and what each further line adds.
_ROW_HEIGHT, _LINE_HEIGHT = 18, 14
_KEY_COLUMN, _SOURCE_COLUMN, _WORDS_COLUMN, _STATUS_COLUMN = 1, 3, 4, 5
#: The language of a column is told by the code at the end of its heading.
_CODE = re.compile(r"\(([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\)")
#: What a text may at least have; one whose source is longer may have twice as much as that.
_LONGEST = 4000
_ROWS_TOLD = 20

_EMPTY, _EMPTIED = "har ingen översättning än", "saknar ord i filen, så det som fanns förut är kvar"
_STRANGE_STATUS = f"har ett okänt ord i kolumnen {_STATUS}, där det ska stå {', '.join(Status)} eller inget"

_LETTERS = "Segoe UI"
_INK, _QUIET, _PRIMARY = "1F2A33", "6B7680", "0B5D5B"
_HEAD_FILL = PatternFill("solid", fgColor="F1EEE7")
_KEY_FILL = PatternFill("solid", fgColor="F4F4F2")
_MISSING_FILL = PatternFill("solid", bgColor="FFF4D6")
_LINE = Border(bottom=Side(style="thin", color="D9D5CC"))
_A4 = 9
_PAGE_ROOM = 108

_INSTRUCTIONS = {
    "Så här gör du": """\
Skriv översättningen i den gula kolumnen, {column}. En ruta är gul tills det står något i den.
Kolumnen bredvid visar vad texten heter på {source}, och kolumn B var i enkäten den står.
Ändra inget i de andra kolumnerna. Nyckeln i kolumn A behövs för att orden ska hamna rätt.
Skriv granskad i kolumnen Läge när en person som kan språket väl har läst och godkänt översättningen. Annars räknas \
den som ett utkast.
Rader får lämnas tomma. Filen kan läsas in flera gånger.
Spara filen som .xlsx och skicka tillbaka den.""",
    "What to do": """\
Write the translation in the yellow column, {column}. A cell is yellow until there is something in it.
The column beside it has the original words ({code}), and column B says where in the survey they stand.
Please leave the other columns as they are. The key in column A puts your words in the right place.
Write granskad (“reviewed”) in the column Läge when a person who knows the language well has read the translation and \
found it right. Otherwise it counts as a draft.
Rows may be left empty. The file can be read in more than once.
Save the file as .xlsx and send it back.""",
}


def translation_workbook(draft: SurveyDraft, language: str) -> bytes:
    """An .xlsx file with every text of the draft and what it is called in ``language`` so far.

    Raises KnownError when a text does not fit in a cell, KeyError for a language that the survey is not
    translated to.
    """
    if language not in draft.survey.languages[1:]:
        raise KeyError(language)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Översättning"
    rows = translations(draft, language)
    _write_head(sheet, (_KEY, _PLACE, _heading(draft.source), _heading(language), _STATUS))
    for number, row in enumerate(rows, 2):
        _write_row(sheet, number, row, draft.source, language)
    _set_up(sheet, len(rows) + 1, language)
    _write_instructions(book.create_sheet("Läs först – read first"), draft.source, language)
    book.properties.title = f"{draft.survey.title.get(draft.source, '')} – {language_name(language)}"
    book.properties.creator = book.properties.lastModifiedBy = "Kulturverktyg"
    return to_bytes(book)


def read_translations(path: Path, draft: SurveyDraft) -> TranslationsRead:
    """The words of a translator's file that fit the draft, and sentences about those that do not.

    Words count as read by a person when the column *Läge* says ``granskad``, unless it said so already of other
    words. Raises KnownError when the file cannot be read, or is not of this survey and one of its languages.
    """
    table = read_table(path, required=(_KEY.casefold(),))
    source, words, language = _columns(table, draft)
    texts = {row.key: row for row in translations(draft, language)}
    _refuse_stranger(table, source, texts)
    found = _Found(texts)
    for number, cells in table.rows:
        found.take(number, cells[_KEY.casefold()], cells[source], cells[words], cells.get(_STATUS.casefold(), ""))
    new = sum(words != texts[key].words for key, words in found.words.items())
    return TranslationsRead(
        language, found.words, tuple(found.problems()), frozenset(found.reviewed), new, refused=found.refused
    )


@dataclass
class _Found:
    """What has been read so far, row by row; ``told`` has the rows under each kind of problem."""

    texts: Mapping[str, Translation]
    words: dict[str, str] = field(default_factory=dict)
    reviewed: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    told: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    refused: bool = False

    def take(self, row: int, key: str, source: str, cell: str, status: str) -> None:
        """Take the words of one row, or note why not."""
        text = self.texts.get(key)
        problem = "hör inte till någon text i enkäten" if text is None else self._problem(text, source, cell)
        if problem:
            self.told[problem].append(row)
            self.refused |= problem not in (_EMPTY, _EMPTIED)
        elif text is not None:
            self._keep(text, cell, status)
        if status and status.casefold() not in set(Status):
            self.told[_STRANGE_STATUS].append(row)
        self.seen.add(key)

    def problems(self) -> Iterator[str]:
        """A sentence for each kind of problem, with its rows."""
        for problem, rows in self.told.items():
            yield f"{_rows(rows)} {problem}."
        left_out = len(self.texts.keys() - self.seen)
        if left_out:
            noun = "text" if left_out == 1 else "texter"
            yield f"{left_out} {noun} i enkäten finns inte i filen och är som förut."

    def _problem(self, text: Translation, source: str, cell: str) -> str:
        """What is wrong with a row, as the end of a sentence; empty when it may be taken."""
        words = tidy(read_text(cell), text.source)
        if text.key in self.words:
            return "har samma nyckel som en tidigare rad och lästes inte in"
        if _comparable(source, text.source) != _comparable(text.source, text.source):
            return "har översatts från ord som sedan dess har ändrats i enkäten, och lästes inte in"
        if not words:
            return _EMPTIED if text.words else _EMPTY
        if any(is_forbidden(character) for character in read_text(cell).replace("\t", " ")):
            return "innehåller tecken som inte går att spara och lästes inte in"
        most = max(_LONGEST, 2 * len(text.source))
        return f"har mer än {most} tecken och lästes inte in" if len(words) > most else ""

    def _keep(self, text: Translation, cell: str, status: str) -> None:
        same = _comparable(cell, text.source) == _comparable(text.words, text.source)
        self.words[text.key] = text.words if same else tidy(read_text(cell), text.source)
        said_of_other_words = text.status is Status.REVIEWED and not same
        if status.casefold() == Status.REVIEWED and not said_of_other_words:
            self.reviewed.add(text.key)


def _heading(code: str) -> str:
    return f"{language_name(code).capitalize()} ({code})"


def _columns(table: Table, draft: SurveyDraft) -> tuple[str, str, str]:
    """Names of the columns with source words and translations, and the latter's language."""
    coded = {
        column: found[1]
        for column, heading in table.headings.items()
        if (found := _CODE.search(heading, max(0, heading.rfind("(")))) is not None
    }
    source = next((column for column, code in coded.items() if code == draft.source), None)
    others = [(column, code) for column, code in coded.items() if code != draft.source]
    if source is None or len(others) != 1:
        raise KnownError(
            f"{table.name} är inte en översättning av den här enkäten: den ska ha kolumnen {_heading(draft.source)} "
            "och en till, för ett annat språk. Spara en ny fil för översättare och flytta orden dit."
        )
    ((words, language),) = others
    if language not in draft.survey.languages:
        raise KnownError(
            f"{table.name} är en översättning till {language_name(language)}, som enkäten inte har. "
            "Lägg till språket och läs in filen igen."
        )
    return source, words, language


def _refuse_stranger(table: Table, source: str, texts: Mapping[str, Translation]) -> None:
    """KnownError when most keys are not the survey's, or no row is translated from its words."""
    known = [(texts[key], cells[source]) for _, cells in table.rows if (key := cells[_KEY.casefold()]) in texts]
    alike = any(_comparable(words, text.source) == _comparable(text.source, text.source) for text, words in known)
    if 2 * len(known) < len(table.rows) or not alike:
        raise KnownError(
            f"{table.name} hör till en annan enkät, eller till en mycket äldre version av den här. Spara en ny fil för "
            "översättare och flytta orden dit."
        )


def _comparable(words: str, source: str) -> str:
    """Words as they come back from a file that nobody has changed."""
    return normalize("NFC", tidy(read_text(words), source))


def _rows(numbers: list[int]) -> str:
    shown = [str(number) for number in numbers[:_ROWS_TOLD]]
    more = len(numbers) - len(shown)
    if more:
        return f"Rad {', '.join(shown)} och {more} till"
    return f"Rad {shown[0]}" if len(shown) == 1 else f"Rad {', '.join(shown[:-1])} och {shown[-1]}"


def _write_head(sheet: Worksheet, headings: tuple[str, ...]) -> None:
    for column, heading in enumerate(headings, 1):
        cell = _put(sheet, 1, column, heading, Font(_LETTERS, 10, bold=True, color=_INK))
        cell.fill = _HEAD_FILL
        cell.alignment = Alignment("left", "center", indent=int(column != _KEY_COLUMN))
    sheet.row_dimensions[1].height = 24


def _write_row(sheet: Worksheet, number: int, row: Translation, source: str, language: str) -> None:
    ink, quiet = Font(_LETTERS, 10, color=_INK), Font(_LETTERS, 9, color=_QUIET)
    key = _put(sheet, number, _KEY_COLUMN, row.key, Font(_LETTERS, 8, color=_QUIET))
    key.fill = _KEY_FILL
    key.alignment = Alignment("left", "top")
    _put(sheet, number, 2, row.place, quiet).alignment = Alignment("left", "top", wrap_text=True, indent=1)
    _put(sheet, number, _SOURCE_COLUMN, row.source, ink).alignment = _reading(source)
    _put(sheet, number, _WORDS_COLUMN, row.words, ink).alignment = _reading(language)
    _put(sheet, number, _STATUS_COLUMN, row.status, quiet).alignment = Alignment("left", "top", indent=1)
    lines = max(_lines(row.source, _ROOM), _lines(row.words, _ROOM), _lines(row.place, _PLACE_ROOM))
    _set_lines(sheet, number, lines)


def _reading(language: str) -> Alignment:
    if is_right_to_left(language):
        return Alignment("right", "top", wrap_text=True, readingOrder=2, indent=1)
    return Alignment("left", "top", wrap_text=True, readingOrder=1, indent=1)


def _lines(words: str, width: float) -> int:
    """How many lines words take in a column; a letter is about as wide as a digit."""
    return sum(max(1, ceil(len(line) / width)) for line in words.split("\n"))


def _set_lines(sheet: Worksheet, row: int, lines: int) -> None:
    sheet.row_dimensions[row].height = _ROW_HEIGHT + _LINE_HEIGHT * (lines - 1)


def _put(sheet: Worksheet, row: int, column: int, words: str, font: Font) -> Cell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)  # noqa: S101
    if words:
        write_text(cell, words)
    cell.font = font
    cell.border = _LINE
    return cell


def _set_up(sheet: Worksheet, last: int, language: str) -> None:
    for column, width in enumerate(_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    words = get_column_letter(_WORDS_COLUMN)
    status = get_column_letter(_STATUS_COLUMN)
    sheet.freeze_panes = "A2"
    sheet.sheet_view.rightToLeft = is_right_to_left(language)
    sheet.sheet_view.showGridLines = False
    sheet.auto_filter.ref = f"A1:{status}{last}"
    empty = Rule("expression", formula=[f"LEN(TRIM({words}2))=0"], dxf=DifferentialStyle(fill=_MISSING_FILL))
    sheet.conditional_formatting.add(f"{words}2:{words}{last}", empty)
    choices = DataValidation("list", formula1=f'"{",".join(Status)}"', allow_blank=True)
    choices.add(f"{status}2:{status}{last}")
    sheet.add_data_validation(choices)
    _print_across(sheet)
    sheet.print_title_rows = "1:1"
    sheet.print_area = f"B1:{status}{last}"


def _write_instructions(sheet: Worksheet, source: str, language: str) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = 110
    names = {"column": _heading(language), "source": language_name(source), "code": source}
    row = 0
    for heading, steps in _INSTRUCTIONS.items():
        row += 1
        _put(sheet, row, 1, heading, Font(_LETTERS, 14, bold=True, color=_PRIMARY)).border = Border()
        sheet.row_dimensions[row].height = 36
        for step in steps.format(**names).split("\n"):
            row += 1
            cell = _put(sheet, row, 1, step, Font(_LETTERS, 11, color=_INK))
            cell.border = Border()
            cell.alignment = Alignment("left", "top", wrap_text=True)
            _set_lines(sheet, row, _lines(step, _PAGE_ROOM))
    _print_across(sheet)


def _print_across(sheet: Worksheet) -> None:
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
