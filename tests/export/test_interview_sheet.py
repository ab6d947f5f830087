"""The sheet Intervjuer holds what the guard let out, by theme, and not a word that is not approved."""

from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from io import BytesIO
from pathlib import Path
from uuid import uuid4
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from kulturverktyg.audit.run import audit
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.export.book import Book
from kulturverktyg.export.files import export
from kulturverktyg.export.interview_sheet import write_interviews
from kulturverktyg.guard.interviews import released_interviews
from kulturverktyg.guard.released_interviews import GuidePart, ReleasedInterviews, ReleasedQuote
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.reporting import Wanted, make_reports
from kulturverktyg.understand.interview import Interviews, PassageView, Theme
from kulturverktyg.understand.interviews import save_interviews
from tests import chosen, samples
from tests.builders import Workplace, workplace
from tests.interviews import note, quoted

Row = tuple[object, ...]
RELEASED = ReleasedInterviews(
    (("Medarbetare", 12), ("Övriga roller", 8)),
    (
        ReleasedQuote(uuid4(), "=Vi vågar", "Medarbetare", ("Att våga", "Mötet"), ("mod",)),
        ReleasedQuote(uuid4(), "Annat", ""),
        ReleasedQuote(uuid4(), "På mötet", "Övriga roller", ("Mötet",)),
    ),
    "Övriga roller (Chef, Ledning) redovisas tillsammans.",
    (GuidePart("Till alla", ("Hur är det?",)), GuidePart("Chef", ("Vad bestämmer du?",))),
    ("Att våga", "Mötet"),
    7,
)


def written(released: ReleasedInterviews) -> list[Row]:
    """The sheet as it is read again: filled cells of filled rows."""
    book = Book("Intervjuer")
    write_interviews(book, released, {"mod": "Mod"})
    read = load_workbook(BytesIO(book.to_bytes()))
    if "Intervjuer" not in read.sheetnames:
        return []
    rows = (tuple(value for value in row if value is not None) for row in read["Intervjuer"].values)
    return [row for row in rows if row]


def test_numbers_quotes_by_theme_and_guide_stand_there() -> None:
    rows = written(RELEASED)
    assert rows[1] == (
        "20 personer har intervjuats. Citaten är genomlästa och godkända av HR och står i slumpad ordning.",
    )
    assert rows[2:5] == [
        ("Vilka", "Antal personer"),
        ("Intervjuade: Medarbetare", 12),
        ("Intervjuade: Övriga roller", 8),
    ]
    assert rows[6:11] == [
        ("Tema", "Citat", "Av", "Dimension"),
        ("Att våga", "”=Vi vågar”", "Medarbetare", "Mod"),
        ("Mötet", "”=Vi vågar”", "Medarbetare", "Mod"),
        ("Mötet", "”På mötet”", "Övriga roller"),
        ("Utan tema", "”Annat”"),
    ]
    assert rows[11:] == [
        ("Till", "Fråga i guiden"),
        ("Till alla", "Hur är det?"),
        ("Chef", "Vad bestämmer du?"),
    ]


def test_too_few_are_told_as_too_few() -> None:
    rows = written(ReleasedInterviews(note="Färre än 7 är intervjuade.", k=7))
    assert "Färre än 7 personer" in str(rows[1])
    assert rows[2:] == [("Färre än 7 är intervjuade.",)]


def test_there_is_no_sheet_where_nobody_was_interviewed() -> None:
    assert written(ReleasedInterviews(guide=RELEASED.guide)) == []


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path) as made:
        yield made


def test_no_unapproved_quote_masked_name_or_word_of_a_note_is_in_the_file(place: Workplace, tmp_path: Path) -> None:
    role = place.view.roles[0].id
    said = note("Karinsson sa hemligheter i korridoren", role, "Karinsson", "hemligheter", "korridoren", people=9)
    states = {
        "Karinsson": (QuoteState.APPROVED, "[…]"),
        "hemligheter": (QuoteState.WAITING, "hemligheter"),
        "korridoren": (QuoteState.WITHHELD, "korridoren"),
    }

    def decided(passage: PassageView) -> PassageView:
        state, words = states[said.words(passage)]
        return replace(passage, state=state, quote=words)

    said = replace(said, passages=tuple(decided(passage) for passage in said.passages))
    save_interviews(place.store, place.journey_id, Interviews(interviews=(said,), themes=(Theme(uuid4(), "Tema"),)))
    released = released_interviews(place.store, place.journey_id)
    paths = export(
        samples.smaller(), tmp_path / "ut", ("xlsx",), chosen=replace(chosen.everything(), interviews=released)
    )
    (book,) = paths
    with ZipFile(book) as archive:
        content = unescape(b"".join(archive.read(name) for name in archive.namelist()).decode("utf-8", "replace"))
    assert "”[…]”" in content
    for word in ("Karinsson", "hemligheter", "korridoren", str(said.id), said.id.hex):
        assert word not in content


def test_the_audit_finds_hidden_quotes_and_takes_nobody_interviewed_for_somebody_who_answered(
    tmp_path: Path,
) -> None:
    with workplace(tmp_path, short_form=True) as place:
        roles = {role.name: role.id for role in place.view.roles}
        ballots = place.ballots(60)
        few = [ballot for ballot in ballots if ballot.role == roles["Chef"]][:2]
        place.fill_box([*few, *(ballot for ballot in ballots if ballot.role != roles["Chef"])])
        close_round(place.store, place.round_id)
        brave = ("Vi vågar inte säga det till chefen", QuoteState.APPROVED)
        states = [brave, ("Bo Ek sa nej till oss alla", QuoteState.WAITING), ("Dolt av Kerstin", QuoteState.WITHHELD)]
        notes = (quoted(roles["Chef"], 8, states), note("Vi hinner", roles["Medarbetare"], people=9))
        save_interviews(place.store, place.journey_id, Interviews(interviews=notes))
        (book,) = make_reports(place.store, place.round_id, tmp_path / "ut", Wanted(("xlsx",)))
        assert ("Intervjuade: Chef", 8) in [row[:2] for row in load_workbook(book)["Intervjuer"].values]
        report = audit(place.store, place.journey_id, tmp_path / "ut")
        assert [finding for tried in report.tried for finding in tried.findings] == []
        leaks = {
            "Vi vågar inte säga det till chefen": False,
            "Bo Ek sa nej till oss alla": True,
            "Dolt av Kerstin": True,
        }
        for words, is_leak in leaks.items():
            (tmp_path / "ut" / "minnen.txt").write_text(f"De sa: {words}.", "utf-8")
            report = audit(place.store, place.journey_id, tmp_path / "ut")
            found = [finding for tried in report.tried for finding in tried.findings]
            assert [each.endswith("finns ord ur en intervju som HR inte har godkänt.") for each in found] == (
                [True] if is_leak else []
            )
