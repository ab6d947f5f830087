"""Short documents that go on one page, and the report as it suits an audience."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.decide.report_parts import Part
from kulturverktyg.export.pdf import page_bytes, pdf_bytes
from kulturverktyg.export.report.audiences import for_audience
from kulturverktyg.export.report.board_page import board_page
from kulturverktyg.export.report.client_page import client_page, words_in
from kulturverktyg.export.report.document import Bullets, Paragraph, Report, Section
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.one_page import one_page
from kulturverktyg.export.report.report import make_report
from kulturverktyg.export.workbook import workbook_of
from kulturverktyg.model.kinds import Level
from tests import samples
from tests.export.report.reports import FACTS, all_words, bare, parts, pictures, section, tables, whole, words

LANGUAGES = ("sv", "sv-simple", "en", "ar", "so", "uk")


def pages(report: Report) -> int:
    return len(pikepdf.open(BytesIO(page_bytes(report, Drawn()))).pages)


LONG = "Alla enheter går varje vecka igenom vad som kan vänta, vem som avgör det och varför " * 3
#: In every font these letters are far wider than others.
WIDE = "MWWM WMMW MWMW WWMM WMWM MMWW MWWMWM WMMWWM " * 6


def crowded(long: str = LONG) -> Given:
    """Twenty measures with long words, long names, long own words, and as many findings and proposals."""
    given = whole()
    measures = tuple(
        MeasureView(f"{number} {long}", owner=f"Enhetscheferna i {long}", level=Level.BOARD, prioritised=True)
        for number in range(20)
    )
    chosen, way = given.chosen, given.chosen.way
    found = tuple(replace(one, statement=long) for one in given.chosen.findings * 8)
    proposals = tuple(replace(way.board.proposals[1], title=long) for _ in range(9))
    board = replace(way.board, proposals=proposals)
    way = replace(way, plan=replace(way.plan, measures=measures), board=board, method=replace(FACTS, contact=long))
    own = (Part("summary", words=long * 9), Part("plan", words=long * 9))
    released = replace(given.released, journey=long)
    return replace(given, released=released, chosen=replace(chosen, way=way, findings=found), parts=own)


@pytest.mark.parametrize("make", [one_page, board_page], ids=["staff", "board"])
def test_a_page_is_one_page_however_much_there_is_and_says_how_much_more(make: type[Report]) -> None:
    report = make(crowded())  # type: ignore[call-arg, arg-type]
    assert pages(report) == 1
    told = all_words(report)
    assert "till står i rapporten" in told
    assert "…" in told


@pytest.mark.parametrize("make", [one_page, board_page], ids=["staff", "board"])
def test_a_page_is_one_page_also_where_letters_take_more_room_than_is_reckoned_with(make: type[Report]) -> None:
    report = make(crowded(WIDE))  # type: ignore[call-arg, arg-type]
    assert "till står i rapporten" in _told_on_one_page(report)


def test_what_is_told_is_the_longest_that_there_is_room_for() -> None:
    def said(lines: int) -> tuple[Section, ...]:
        return (Section("said", "Sagt", (Bullets(("Ett ord",) * lines), Paragraph(f"{lines} rader"))),)

    report = Report("Sida", "", "", said(90), shorter=(said(70), said(3)))
    assert "3 rader" in _told_on_one_page(report)
    assert "20 rader" in _told_on_one_page(replace(report, shorter=(said(20), said(3))))
    assert "20 rader" in _told_on_one_page(replace(report, sections=said(20)))


def _told_on_one_page(report: Report) -> str:
    (told,) = (page.extract_text() for page in PdfReader(BytesIO(page_bytes(report, Drawn()))).pages)
    return " ".join(told.split())


def test_a_page_with_room_has_all_measures_and_a_chart() -> None:
    report = one_page(whole())
    first = "Arbetslagen lägger sina egna scheman (Enhetschef hemtjänst; klar senast 2027-06-30; pågår)"
    assert first in all_words(report)
    assert len(pictures(report)) == 1
    assert pages(report) == 1
    assert pages(board_page(whole())) == 1


def test_staff_read_first_what_they_said_and_then_what_happens_now() -> None:
    for report in (one_page(whole()), for_audience(whole(), "staff")):
        assert [part.key for part in report.sections][:2] == ["said", "now"]


def test_the_board_reads_what_is_asked_of_it() -> None:
    told = words(section(board_page(whole()), "asked"))
    assert "Ta ansvar för åtgärden ”Pengar till handledning”" in told
    assert "Besluta om förslaget ”Inget än”" in told
    assert tables(section(board_page(whole()), "measures"))[0].rows[1][-1] == "Planerad, försenad"


def test_all_that_the_board_is_asked_to_answer_for_is_in_its_table() -> None:
    own = MeasureView("Nämndens egen", level=Level.BOARD)
    given = whole()
    plan = given.chosen.way.plan
    assert plan.prioritised
    way = replace(given.chosen.way, plan=replace(plan, measures=(*plan.measures, own)))
    report = board_page(replace(given, chosen=replace(given.chosen, way=way)))
    assert "Ta ansvar för åtgärden ”Nämndens egen”" in words(section(report, "asked"))
    rows = tables(section(report, "measures"))[0].rows
    assert rows[-1][0] == "Nämndens egen", "after those that come first, and without a number"
    assert "Sist i tabellen: 2 åtgärder till på nämndens ansvar." in all_words(report)


def test_the_staff_read_the_same_of_what_is_late_as_the_board() -> None:
    late = [
        row[0].partition(". ")[2]
        for row in tables(section(board_page(whole()), "measures"))[0].rows
        if "försenad" in row[-1]
    ]
    assert late
    told = words(section(one_page(whole()), "now"))
    assert all(any(line.startswith(title) and "försenad" in line for line in told) for title in late)


def test_nothing_is_asked_of_a_board_that_has_nothing_to_do() -> None:
    assert "Inget beslut behövs nu" in all_words(board_page(bare(samples.lifelike())))


def test_a_journey_without_figures_or_plan_has_its_pages_too() -> None:
    given = bare(samples.nothing_released())
    for report in (one_page(given), board_page(given), client_page(given)):
        assert pages(report) == 1
    assert "visas inte" in all_words(one_page(given))
    assert "någon kunna kännas igen" in all_words(client_page(given))


@pytest.mark.parametrize("language", LANGUAGES)
def test_clients_read_in_their_own_language(language: str) -> None:
    report = client_page(whole(), language)
    said = words_in(language)
    assert report.title == said["title"]
    assert report.language == said["report_language"]
    assert said["safe"] in {part.title for part in report.sections}
    assert said["reviewed"] == (language == "sv")
    assert bool(said["unreviewed"]) == (language != "sv")
    assert said["unreviewed"] in all_words(report)


def test_all_languages_say_the_same_things() -> None:
    swedish = words_in("sv")
    for language in LANGUAGES:
        said = words_in(language)
        assert said.keys() == swedish.keys()
        for key, text in swedish.items():
            if isinstance(text, str):
                assert {part.partition("}")[0] for part in text.split("{")[1:]} == {
                    part.partition("}")[0] for part in said[key].split("{")[1:]
                }, (language, key)


def test_clients_without_words_of_their_own_read_swedish() -> None:
    assert client_page(whole(), "fi") == client_page(whole(), "sv")


def test_clients_read_their_own_answers_in_shares() -> None:
    clients, report = whole().clients, client_page(whole())
    assert clients is not None
    shares = {
        f"{item.text.rstrip(chr(46))}. {figure.now.positive * 100:.0f} av 100 svarade positivt."
        for item in clients.items
        if (figure := clients.figure("all", item=item.name)) is not None and figure.now.positive is not None
    }
    told = [line for part in report.sections for line in words(part) if "av 100" in line]
    assert told
    assert set(told) <= shares


def test_managers_get_all_parts_but_ideas_and_codebook_in_hrs_order_and_are_told_so() -> None:
    given = whole()
    report = for_audience(replace(given, parts=given.parts[::-1]), "managers")
    there = [part.key for part in given.parts[::-1] if part.key not in ("ideas", "codebook")]
    assert [part.key for part in report.sections] == [*there, "not_told"]
    assert report.title.endswith("till cheferna")
    told = words(report.sections[-1])
    assert "Idéer, i arbetsboken på bladet Idéer" in told
    assert "Kodbok, i arbetsboken på bladet Kodbok" in told


def test_managers_and_the_board_get_a_shorter_report() -> None:
    drawn, given = Drawn(), whole()
    reports = (make_report(given), for_audience(given, "managers"), for_audience(given, "board"))
    everybody, managers, board = (len(pikepdf.open(BytesIO(pdf_bytes(one, drawn))).pages) for one in reports)
    assert managers <= 0.75 * everybody
    assert board <= 0.4 * everybody


def test_every_part_that_is_shorter_is_named_at_the_end() -> None:
    report = for_audience(whole(), "board")
    (last,) = (part for part in report.sections if part.key == "not_told")
    whole_parts = {part.key: part for part in make_report(whole()).sections}
    for part in report.sections:
        if part.key in whole_parts and part.blocks != whole_parts[part.key].blocks:
            assert f"”{part.title}”" in words(last)[2]


def test_sheets_that_are_pointed_to_are_in_the_workbook() -> None:
    sheets = load_workbook(BytesIO(workbook_of(whole())), read_only=True).sheetnames
    for audience in ("board", "managers"):
        told = words(section(for_audience(whole(), audience), "not_told"))
        named = [line.partition(" på bladet ")[2] for line in told if " på bladet " in line]
        assert named
        assert set(named) <= set(sheets)


def test_the_safety_representative_gets_method_response_and_what_is_hidden_whatever_hr_leaves_out() -> None:
    report = for_audience(replace(whole(), parts=parts("plan")), "safety")
    assert [part.key for part in report.sections] == ["method", "response", "hidden", "strain", "plan"]
    assert ("Familjerätt", "Hela gruppen", samples.TOO_FEW) in tables(section(report, "hidden"))[0].rows
    strain = words(section(report, "strain"))
    assert "Jag hinner återhämta mig under arbetsdagen" in " ".join(strain)
    assert "Min chef står upp för oss" not in " ".join(strain)


@pytest.mark.parametrize("audience", ["staff", "board", "managers"])
def test_what_hr_leaves_out_is_left_out_for_everybody(audience: str) -> None:
    report = for_audience(replace(whole(), parts=parts("summary", "plan", "response")), audience)
    assert {part.key for part in report.sections} <= {
        "said",
        "now",
        "promised",
        "asked",
        "summary",
        "plan",
        "response",
        "not_told",
    }
    assert "=SUMMA" not in all_words(report)


@pytest.mark.parametrize("audience", ["staff", "board", "managers", "safety"])
def test_own_words_go_along(audience: str) -> None:
    own = tuple(replace(part, words=f"Egna ord om {part.key}") for part in whole().parts)
    report = for_audience(replace(whole(), parts=own), audience)
    assert "Egna ord om plan" in {part.own for part in report.sections}


def test_every_part_of_a_page_has_something_in_it() -> None:
    for report in (one_page(whole()), board_page(whole()), client_page(whole())):
        for part in report.sections:
            assert part.blocks
            assert all(block.items for block in part.blocks if isinstance(block, Bullets))


def test_the_safety_representative_is_told_when_nothing_was_asked_of_strain() -> None:
    given = whole()
    asked = tuple(item for item in given.released.items if item.dimension not in ("aterhamtning", "trivsel"))
    areas = tuple(one for one in given.released.dimensions if one.name not in ("aterhamtning", "trivsel"))
    report = for_audience(replace(given, released=replace(given.released, items=asked, dimensions=areas)), "safety")
    assert words(section(report, "strain"))[2:] == ["Enkäten har inga frågor om belastning eller återhämtning."]
