"""A survey as an .xlsx form in the XLSForm format, which other tools take and `read_xlsform` reads back whole."""

from collections.abc import Sequence
from typing import Any

from kulturverktyg.errors import KnownError
from kulturverktyg.files.cells import write_text
from kulturverktyg.files.in_memory import to_bytes
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.edits.names import name_from
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.xlsform.columns import OURS
from kulturverktyg.survey.xlsform.markings import FORMAT
from kulturverktyg.survey.xlsform.rows import Cells, FormRows
from kulturverktyg.survey.xlsform.words import language_heading, shielded

_WIDTHS = {"type": 26, "name": 22, "list_name": 22, "label": 44, "hint": 34, "relevant": 30, "constraint": 26, OURS: 34}
_USUAL_WIDTH = 16
_SURVEY = ("type", "name", "label", "hint", "required", "relevant", "appearance", "constraint", "parameters", OURS)
_CHOICES = ("list_name", "name", "label")
_TRANSLATED = ("label", "hint")


def xlsform_workbook(survey: SurveyDefinition) -> bytes:
    """The bytes of an .xlsx file; KnownError while the survey has faults that keep it from being asked."""
    found = faults(survey)
    if found:
        raise KnownError(f"Enkäten är inte färdig och kan inte sparas som XLSForm än. {found[0].sentence}")
    from openpyxl import Workbook

    rows = FormRows(survey)
    book: Any = Workbook()
    book.remove(book.active)
    _sheet(book, "survey", _keys(_SURVEY, survey.languages), rows.survey())
    _sheet(book, "choices", _keys(_CHOICES, survey.languages), rows.choices())
    _sheet(book, "settings", *_settings(survey))
    return to_bytes(book)


def _keys(names: Sequence[str], languages: Sequence[str]) -> list[tuple[str, str]]:
    return [(name, code) for name in names for code in (languages if name in _TRANSLATED else ("",))]


def _settings(survey: SurveyDefinition) -> tuple[list[tuple[str, str]], list[Cells]]:
    source, *others = survey.languages
    title = survey.title[source]
    cells = {
        ("form_title", ""): title,
        ("form_id", ""): name_from(title, "enkat"),
        ("default_language", ""): language_heading(source),
        (OURS, ""): FORMAT,
        **{(OURS, code): survey.title.get(code, "") for code in others},
    }
    return list(cells), [cells]


def _sheet(book: Any, name: str, keys: Sequence[tuple[str, str]], rows: Sequence[Cells]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(name)
    for place, (key, code) in enumerate(keys, 1):
        heading = sheet.cell(1, place)
        write_text(heading, f"{key}::{language_heading(code)}" if code else key)
        heading.font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(key, _USUAL_WIDTH)
        for number, cells in enumerate(rows, 2):
            if cells.get((key, code)):
                cell = sheet.cell(number, place)
                is_words = bool(code) or key == "form_title"
                write_text(cell, shielded(cells[key, code]) if is_words else cells[key, code])
                cell.alignment = Alignment(wrap_text=is_words, vertical="top")
    sheet.freeze_panes = "C2" if name != "settings" else "A2"
