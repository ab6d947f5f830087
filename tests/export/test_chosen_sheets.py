"""What a journey has chosen is in the workbook as it was put in, where there is something; nothing unseen gets out."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import uuid4
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from kulturverktyg.collect.vote_kiosk import close_vote
from kulturverktyg.decide.board import UNSORTED, Board, ProposalView, RawIdea
from kulturverktyg.decide.chosen_way import ChosenWay, read_chosen_way
from kulturverktyg.decide.ideas import add_idea, reveal
from kulturverktyg.decide.vision import Pair, first_draft
from kulturverktyg.decide.visions import adopt, new_version, save_vision
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.files import export
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.votes import released_votes
from tests import chosen, samples
from tests.builders import Workplace
from tests.decide.plans import TODAY
from tests.votes import draft, give, opened_vote

SHEETS = (
    *("Idéer", "Förslag", "Omröstningar", "Fyrfältare", "Vision", "Oskrivna normer", "Handlingsplan"),
    "Uppföljning",
)
Row = tuple[object, ...]


@pytest.fixture(scope="module")
def book() -> Workbook:
    return load_workbook(BytesIO(workbook_bytes(samples.smaller(), chosen=chosen.everything())))


def rows(book: Workbook, sheet: str, first: int = 4) -> list[Row]:
    """Filled rows from a row on, each to its last filled cell."""
    read: list[Row] = []
    for cells in book[sheet].iter_rows(min_row=first, values_only=True):
        filled = [place for place, value in enumerate(cells, 1) if value is not None]
        if filled:
            read.append(tuple(cells[: filled[-1]]))
    return read


def texts(book: Workbook) -> Iterator[str]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            yield from (str(value) for value in row if value is not None)


def on(year: int, month: int, day: int) -> dt.datetime:
    return dt.datetime(year, month, day)  # noqa: DTZ001  (as openpyxl reads a day)


def test_there_is_a_sheet_for_each_thing_that_there_is_before_the_method() -> None:
    some = samples.three_charts()
    usual = load_workbook(BytesIO(workbook_bytes(some))).sheetnames
    method = usual.index("Metod och anonymitet")
    full = load_workbook(BytesIO(workbook_bytes(some, chosen=chosen.everything()))).sheetnames
    assert full == [*usual[:method], *SHEETS, *usual[method:]]
    bare = workbook_bytes(some, chosen=chosen.nothing())
    assert load_workbook(BytesIO(bare)).sheetnames == usual


def test_each_idea_is_told_in_its_own_words_beside_its_card_and_its_theme(book: Workbook) -> None:
    head, *ideas = rows(book, "Idéer")
    assert head == ("Tema", "Kort på tavlan", "Idén som den skrevs", "Fråga", "Workshop")
    assert ideas == [
        ("Möten", "=Kortare möten", "=Kortare möten", "Mindre av", "Höstens workshop"),
        ("Möten", "=Kortare möten", "Färre möten", "Börja med"),
        ("Utan tema", "Gå när vi pratar", "Gå när vi pratar", "Mer av"),
        ("Parkering", "Växter", "Växter"),
    ]
    assert book["Idéer"]["B5"].data_type == "s"
    assert book["Idéer"].freeze_panes == "B5"
    assert book["Idéer"].tables["Ideer"].ref == "A4:E8"


def test_a_proposal_has_all_its_ideas_and_the_decision_that_holds(book: Workbook) -> None:
    _, decided, waiting = rows(book, "Förslag")
    made_of = "Tema: Möten\nIdé: Gå när vi pratar"
    holds = ("Antaget", "Nämnden", on(2026, 6, 1), "Nu är det dags.")
    assert decided == ("Möten på 45 minuter", "Högst.", made_of, 3, *holds)
    assert waiting == ("Inget än", None, None, 0, "Inte avgjort")


def test_a_proposal_of_a_thousand_cards_fits_in_its_cell() -> None:
    cards = [chosen.card(RawIdea(uuid4(), f"{n:04}{'å' * 200}"), UNSORTED) for n in range(1000)]
    proposal = ProposalView(uuid4(), "Stort", "", 0, (), tuple(each.id for each in cards))
    way = ChosenWay(Board((), {each.id: each for each in cards}, (proposal,)))
    made = workbook_bytes(samples.nothing_released(), chosen=replace(chosen.nothing(), way=way))
    (_, row) = rows(load_workbook(BytesIO(made)), "Förslag")
    assert str(row[2]).startswith("Idé: 0000å")
    assert str(row[2]).endswith("\noch 980 idéer till")


def test_votes_are_told_by_rank_with_roles_and_what_is_left_out(book: Workbook) -> None:
    read = rows(book, "Omröstningar")
    assert read[:6] == [
        ("Vad börjar vi med?",),
        ("Prickröstning · 31 har röstat i kiosken · 3 prickar var, högst 2 på samma alternativ",),
        ("Plats", "Alternativ", "Prickar", "Medarbetare\n(n = 22)", "Övriga roller\n(n = 9)"),
        (1, "Kortare möten", 40, 29, 11),
        (2, "Gå ut", "högst 6", "visas inte", "visas inte"),
        ("En anmärkning om prickarna.",),
    ]
    assert read[6:] == [
        ("Nytta och insats",),
        ("Fyrfältare, medianer · 12 har röstat i kiosken",),
        ("Plats", "Alternativ", "Nytta, 0–10", "Insats, 0–10", "Ruta", "Har bedömt"),
        (1, "Fadder", 8.5, 2, "Gör först", 12),
        (None, "Ny lokal", "visas inte", "visas inte", "visas inte", "visas inte"),
    ]


def test_a_vote_that_too_few_have_given_is_nowhere(book: Workbook) -> None:
    assert not [text for text in texts(book) if chosen.TOO_FEW.name in text or "Ingen ser det här" in text]
    only = workbook_bytes(samples.smaller(), chosen=replace(chosen.nothing(), votes=(chosen.TOO_FEW,)))
    assert "Omröstningar" not in load_workbook(BytesIO(only)).sheetnames


def test_the_matrix_tells_both_numbers_and_the_field_the_best_first(book: Workbook) -> None:
    _, *placed = rows(book, "Fyrfältare")
    assert placed == [
        ("Förslag", "Möten på 45 minuter", 8.5, 2.5, "Gör först"),
        ("Idé", "Gå när vi pratar", 2, 9, "Låt vara"),
    ]


def test_the_vision_has_its_pairs_and_wanted_levels_beside_what_was_measured(book: Workbook) -> None:
    released = samples.smaller()
    measured = released.dimensions[0]
    vision = replace(chosen.VISION, levels={measured.name: 80, "borta": 55})
    way = ChosenWay(vision=vision, titles={measured.name: measured.title})
    read = load_workbook(BytesIO(workbook_bytes(released, chosen=replace(chosen.nothing(), way=way))))
    figure = released.figure("all", dimension=measured.name)
    assert figure is not None
    assert figure.desired is not None
    assert rows(read, "Vision", 2)[:6] == [
        ("Version 2, antagen 4 maj 2026 av Nämnden.",),
        ("Vi hjälps åt.",),
        ("Uppdraget är detsamma, sättet är nytt.",),
        ("Slag", "Från", None, "Till"),
        ("Beteende", "Vi väntar", None, "Vi prövar"),
        ("Område, index 0–100", "Nuläge", "Önskat läge i enkäten", "Nivå i visionen"),
    ]
    assert rows(read, "Vision", 2)[6:8] == [
        (measured.title, figure.now.index, figure.desired.index, 80),
        ("borta", "visas inte", "visas inte", 55),
    ]
    assert not [text for text in texts(book) if "förtroende" in text]


def test_a_draft_is_told_to_be_one() -> None:
    way = ChosenWay(vision=replace(chosen.VISION, adopted=None, adopted_by=""))
    read = load_workbook(BytesIO(workbook_bytes(samples.nothing_released(), chosen=replace(chosen.nothing(), way=way))))
    assert read["Vision"]["A2"].value == "Version 2. Ett utkast, inte antaget än."


def test_norms_are_told_with_what_becomes_of_them(book: Workbook) -> None:
    assert rows(book, "Oskrivna normer")[1:] == [("Man säger inte nej", "Till ledningen", "Hindrar", "Ändra")]


def test_the_plan_has_the_prioritised_first_and_marks_what_is_late(book: Workbook) -> None:
    head, *measures = rows(book, "Handlingsplan")
    column = {heading: place for place, heading in enumerate(head)}
    assert [(row[0], row[column["Åtgärd"]]) for row in measures] == [
        (1, "Arbetslagen lägger sina egna scheman"),
        (2, "Fasta tider för samtal om det som skaver"),
        (None, "Pengar till handledning"),
        (None, "=Kurs i samtal"),
    ]
    assert [row[column["Försenad"]] for row in measures] == [None, "15 dagar", None, None]
    cells = book["Handlingsplan"]["E6"], book["Handlingsplan"]["E5"]
    assert [cell.font.b for cell in cells] == [True, False]
    first = dict(zip(head, measures[0], strict=False))
    assert first["Klar senast"] == on(2027, 6, 30)
    assert first["Börjar"] == on(2027, 1, 11)
    assert (first["Status"], first["Ansvarig"], first["Slag"]) == ("Pågår", "Enhetschef hemtjänst", "Mandat")
    assert book["Handlingsplan"]["A2"].value == (
        "4 åtgärder, 2 prioriterade. Läget 2027-03-16: planerad 2, pågår 1, klar 1. Av dem är 1 försenad."
    )


def test_follow_up_has_meetings_the_wheel_and_lessons(book: Workbook) -> None:
    assert rows(book, "Uppföljning") == [
        ("2027-03-02  Vårens uppföljning",),
        ("Alla var med.",),
        ("Åtgärd", "Status då", "Vad som sades"),
        ("Arbetslagen lägger sina egna scheman", "Pågår", "Två lag provar."),
        ("Årshjul",),
        ("Vad", "Månad", "Ansvarig"),
        ("Dialog om vision", "Januari", "Ledning"),
        ("Ny mätning", "Oktober", "HR"),
        ("Lärdomar",),
        ("Slag", "Lärdom"),
        ("Svårast", "Att hinna."),
        ("Om chefer", "De behöver vara med."),
    ]


def test_charts_of_what_is_chosen_are_among_the_pictures(tmp_path: Path) -> None:
    files = export(samples.nothing_released(), tmp_path, ["svg"], chosen=chosen.everything())
    names = [file.stem.rsplit(", ", 1)[-1] for file in files]
    assert names[-3:] == ["fyrfaltare", "tidslinje", "arshjul"]
    assert "Möten på 45 minuter" in files[-3].read_text("utf-8")
    bare = export(samples.nothing_released(), tmp_path / "bara", ["svg"], chosen=chosen.nothing())
    assert len(bare) == len(files) - 3


def test_ideas_that_wait_and_votes_that_are_open_or_too_few_never_leave(place: Workplace, tmp_path: Path) -> None:
    add_idea(place.store, place.journey_id, "En idé som alla har sett")
    reveal(place.store, place.journey_id)
    for n in range(9):
        add_idea(place.store, place.journey_id, f"Hemligt {n}")
    small = opened_vote(place, replace(draft(workshop_id=place.workshop_id, words=("Lilla A", "Lilla B")), name="Få"))
    give(place, small.id, 6)
    close_vote(place.store, small.id)
    opened_vote(place, replace(draft(words=("Öppna A", "Öppna B")), name="Ännu öppen"))
    way, votes = read_chosen_way(place.store, place.journey_id), released_votes(place.store, place.journey_id)
    files = export(samples.three_charts(), tmp_path / "ut", chosen=Chosen(way, votes, TODAY))
    (workbook,) = (file for file in files if file.suffix == ".xlsx")
    with ZipFile(workbook) as parts:
        content = [parts.read(name).decode("utf-8", "ignore") for name in parts.namelist()]
    content += [file.read_text("utf-8") for file in files if file.suffix == ".svg"]
    assert any("En idé som alla har sett" in text for text in content)
    for unseen in ("Hemligt", "Lilla", "Öppna", "Ännu öppen", ">Få<"):
        assert not any(unseen in text for text in content)


def test_the_newest_adopted_vision_is_told_before_a_draft_that_follows_it(place: Workplace) -> None:
    assert read_chosen_way(place.store, place.journey_id).vision is None
    written = replace(first_draft(), pairs=(Pair(uuid4(), "motto", "a", "b"),))
    save_vision(place.store, place.journey_id, written)
    assert _version(place) == (1, True)
    adopt(place.store, place.journey_id, written, dt.date(2026, 5, 4), "Nämnden")
    new_version(place.store, place.journey_id)
    assert _version(place) == (1, False)


def _version(place: Workplace) -> tuple[int, bool]:
    found = read_chosen_way(place.store, place.journey_id).vision
    assert found is not None
    return found.number, found.is_draft
