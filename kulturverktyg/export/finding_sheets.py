"""The sheets Iakttagelser, with the sources of each, and Källor bredvid varandra, with who says what."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kulturverktyg.charts.figure_words import source_words
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.sheets import Column
from kulturverktyg.guard.released_findings import ReleasedFinding, ReleasedSource
from kulturverktyg.guard.triangulation import LEGEND, TITLE, kind_words, triangulate
from kulturverktyg.understand.evidence import RULE, STRENGTHS
from kulturverktyg.understand.finding import ALL, KINDS, SOURCES

_TITLE_WIDTHS, _KIND_WIDTH = (10, 52, 12), 24
_EXPLANATION = "Styrkor och brister, och vad de bygger på. Hur stödet räknas står sist på bladet."
_AGREES = {True: "Talar för", False: "Talar emot"}


@dataclass(frozen=True)
class _Row:
    """A source of a finding, or the finding alone where it has none. Only the ``first`` row tells all of it."""

    finding: ReleasedFinding
    number: int
    source: ReleasedSource | None
    first: bool


def write_findings(book: Book, findings: Sequence[ReleasedFinding]) -> None:
    """Both sheets; none where nothing has been found."""
    if not findings:
        return
    sheet = sheets.new_sheet(book, "Iakttagelser", "Iakttagelser", _EXPLANATION)
    rows = [
        _Row(finding, number, source, first=not place)
        for number, finding in enumerate(findings, 1)
        for place, source in enumerate(finding.sources or (None,))
    ]
    columns = _columns()
    sheets.write_table(sheet, columns, rows, name="Iakttagelser", frozen_columns=3)
    last = sheets.HEAD_ROW + len(rows) + 2
    sheets.wide_text(sheet, last, len(columns), RULE, tone="quiet")
    sheet.print_to(len(columns), last)
    _write_triangulation(book, findings)


def _columns() -> tuple[Column[_Row], ...]:
    return (
        Column("Nr", 5, lambda row: row.number, sheets.COUNT),
        Column("Slag", 9, lambda row: KINDS[row.finding.kind]),
        Column("Iakttagelse", 34, lambda row: row.finding.statement),
        Column("Mer om den", 26, lambda row: row.finding.text if row.first else ""),
        Column("Stöd", 9, lambda row: STRENGTHS[row.finding.strength]),
        Column("Varför", 24, lambda row: row.finding.reasons if row.first else ""),
        Column("Källa", 11, lambda row: SOURCES[row.source.kind] if row.source is not None else ""),
        Column("Vad källan säger", 42, lambda row: source_words(row.source) if row.source is not None else ""),
        Column("Vilka", 17, lambda row: _group(row.source)),
        Column("Talar", 11, lambda row: _AGREES[row.source.agrees] if _tells(row.source) else ""),
    )


def _group(source: ReleasedSource | None) -> str:
    return (source.group or ALL) if source is not None and source.counts else ""


def _tells(source: ReleasedSource | None) -> bool:
    return source is not None and source.counts


def _write_triangulation(book: Book, findings: Sequence[ReleasedFinding]) -> None:
    """A row a finding and a column a kind of source; none where nothing rests on anything."""
    laid = triangulate(findings)
    if not laid.kinds:
        return
    sheet = sheets.new_sheet(book, TITLE, TITLE, f"Vilka källor och grupper som säger vad.   {LEGEND}")
    columns = (
        Column[ReleasedFinding]("Slag", _TITLE_WIDTHS[0], lambda finding: KINDS[finding.kind]),
        Column[ReleasedFinding]("Iakttagelse", _TITLE_WIDTHS[1], lambda finding: finding.statement),
        Column[ReleasedFinding]("Stöd", _TITLE_WIDTHS[2], lambda finding: STRENGTHS[finding.strength]),
        *(
            Column[ReleasedFinding](kind_words(kind), _KIND_WIDTH, partial(laid.words, kind=kind))
            for kind in laid.kinds
        ),
    )
    sheets.write_table(sheet, columns, laid.findings, name="Kallor", frozen_columns=2)
