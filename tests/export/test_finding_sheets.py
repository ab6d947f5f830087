"""The sheets Iakttagelser and Källor bredvid varandra hold what the guard let out, read again as a reader would."""

from dataclasses import replace
from io import BytesIO
from uuid import UUID, uuid4

from openpyxl import Workbook, load_workbook

from kulturverktyg.export.book import Book
from kulturverktyg.export.finding_sheets import write_findings
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.released_findings import Ground, ReleasedFinding, ReleasedSource, told
from kulturverktyg.model.kinds import FindingKind, SourceKind
from kulturverktyg.understand.evidence import RULE
from kulturverktyg.understand.finding_sources import GAP, FigureAt
from tests import chosen, samples
from tests.findings import finding, source

ROUND = UUID(int=1)
DEFICIT = ReleasedFinding(
    uuid4(),
    FindingKind.DEFICIT,
    "=Beslut tar tid",
    "Mer om det",
    (
        ReleasedSource(SourceKind.INTERVIEW, True, "”Mötena leder inte till beslut”", "Medarbetare"),
        ReleasedSource(SourceKind.INTERVIEW, True, "Intervju", "Övriga roller"),
        ReleasedSource(SourceKind.DOCUMENT, False, "Årsredovisning 2026, s. 12"),
        ReleasedSource(SourceKind.SURVEY, True, "Inflytande: visas inte längre, och räknas inte med", counts=False),
    ),
)
STRENGTH = ReleasedFinding(uuid4(), FindingKind.STRENGTH, "Vi hjälps åt")


def written(*findings: ReleasedFinding) -> Workbook:
    book = Book("Iakttagelser")
    write_findings(book, findings)
    return load_workbook(BytesIO(book.to_bytes()))


def rows(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    return list(book[sheet].iter_rows(min_row=4, values_only=True))


def test_each_source_stands_on_a_row_of_its_finding_with_how_strong_it_is_and_why() -> None:
    head, *body, rule = [row for row in rows(written(DEFICIT, STRENGTH), "Iakttagelser") if any(row)]
    assert head[:5] == ("Nr", "Slag", "Iakttagelse", "Mer om den", "Stöd")
    why = "1 slags källa (intervju), 2 grupper; 1 källa talar emot"
    first = (1, "Brist", "=Beslut tar tid", "Mer om det", "Svagt", why)
    more = (1, "Brist", "=Beslut tar tid", None, "Svagt", None)
    assert body == [
        (*first, "Intervju", "”Mötena leder inte till beslut”", "Medarbetare", "Talar för"),
        (*more, "Intervju", "Intervju", "Övriga roller", "Talar för"),
        (*more, "Dokument", "Årsredovisning 2026, s. 12", "Alla", "Talar emot"),
        (*more, "Enkät", "Inflytande: visas inte längre, och räknas inte med", None, None),
        (2, "Styrka", "Vi hjälps åt", None, "Saknas", "Ingen källa än", None, None, None, None),
    ]
    assert rule[0] == RULE


def test_triangulation_has_a_column_for_each_kind_that_says_something() -> None:
    assert rows(written(DEFICIT, STRENGTH), "Källor bredvid varandra") == [
        ("Slag", "Iakttagelse", "Stöd", "Intervju", "Dokument"),
        ("Brist", "=Beslut tar tid", "Svagt", "● Medarbetare\n● Övriga roller", "◇ Alla"),
        ("Styrka", "Vi hjälps åt", "Saknas", None, None),
    ]


def test_a_figure_stands_with_its_interval_in_the_workbook_of_a_round() -> None:
    released = samples.smaller()
    at = FigureAt(ROUND, released.dimensions[0].name, GAP, "all")
    found = told(finding("Glappet", source(SourceKind.SURVEY, at.target)), Ground(rounds={ROUND: released}))
    content = workbook_bytes(released, chosen=replace(chosen.nothing(), findings=(found,)))
    says = rows(load_workbook(BytesIO(content)), "Iakttagelser")[1][7]
    assert isinstance(says, str)
    assert "glapp +" in says
    assert "(mellan " in says


def test_nothing_found_makes_no_sheet() -> None:
    assert "Iakttagelser" not in written().sheetnames
    assert "Källor bredvid varandra" not in written(STRENGTH).sheetnames
