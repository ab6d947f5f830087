"""The report tells what was let out and chosen, in HR's order and with HR's own words first, and nothing else."""

from dataclasses import replace

import pytest

from kulturverktyg.charts.words import decimal, difference, signed
from kulturverktyg.decide.report_parts import TITLES, Part
from kulturverktyg.export.as_json import as_json
from kulturverktyg.export.report.document import Bullets, Picture, Quotation, Report, Subheading
from kulturverktyg.export.report.report import MAKERS, make_report
from tests import partly, samples
from tests.export.report.reports import all_words, bare, parts, pictures, section, tables, whole, words

_GOAL = "6,5\N{NO-BREAK SPACE}%, lägre är bättre"


@pytest.fixture(scope="module")
def report() -> Report:
    return make_report(whole())


def test_every_part_has_a_maker_and_something_to_tell(report: Report) -> None:
    assert MAKERS.keys() == TITLES.keys()
    assert [part.key for part in report.sections] == list(TITLES)
    assert [part.title for part in report.sections] == list(TITLES.values())


def test_parts_stand_in_hrs_order_and_those_left_out_are_gone() -> None:
    told = make_report(replace(whole(), parts=(Part("plan"), Part("texts", included=False), Part("response"))))
    assert [part.key for part in told.sections] == ["plan", "response"]
    assert "=SUMMA(1;2)" not in all_words(told)


def test_own_words_stand_first_and_stay_when_figures_change() -> None:
    own = (Part("dimensions", words="Vi läser det så här.\nOch så här."),)
    for released in (samples.lifelike(), samples.lifelike(11)):
        part = section(make_report(replace(whole(), released=released, parts=own)), "dimensions")
        assert part.own == own[0].words
        assert part.blocks


def test_a_part_of_nothing_but_own_words_is_told() -> None:
    given = replace(bare(samples.lifelike()), parts=(Part("lessons", words="Vi lärde oss mycket."), Part("ideas")))
    assert [(part.key, part.own, part.blocks) for part in make_report(given).sections] == [
        ("lessons", "Vi lärde oss mycket.", ())
    ]


def test_a_journey_that_has_nothing_has_no_empty_headings() -> None:
    told = make_report(bare(samples.nothing_released()))
    assert [part.key for part in told.sections] == [
        *("method", "response", "summary", "dimensions", "groups", "codebook"),
    ]
    for part in told.sections:
        assert part.blocks, part.key
        for block, after in zip(part.blocks, (*part.blocks[1:], None), strict=True):
            assert not (isinstance(block, Subheading) and (after is None or isinstance(after, Subheading)))


def test_figures_are_those_of_results_as_rounded(report: Report) -> None:
    told = as_json(samples.lifelike())
    figures = [one for one in told["figures"] if one["group"] == "all"]  # type: ignore[attr-defined]
    rows = {
        row[0]: row
        for table in (*tables(section(report, "dimensions")), *tables(section(report, "items")))
        for row in table.rows
    }
    titles = {one["name"]: one["title"] for one in told["dimensions"]}  # type: ignore[attr-defined]
    texts = {one["name"]: one["text"] for one in told["items"]}  # type: ignore[attr-defined]
    checked = 0
    for figure in figures:
        name = titles[figure["dimension"]] if "dimension" in figure else texts[figure["item"]]
        row = rows.get(f"{name} (omvänt)", rows.get(str(name)))
        if row is None or figure["gap"] is None:
            continue
        assert row[1] == str(figure["n"])
        assert row[2].startswith(decimal(figure["now"]["mean"]))
        assert row[3].startswith(decimal(figure["desired"]["mean"]))
        gap = difference(figure["gap"]["mean"], figure["now"]["mean"], figure["desired"]["mean"])
        assert row[4].startswith(signed(gap))
        checked += 1
    assert checked > 20


def test_nothing_that_is_hidden_is_told() -> None:
    secret = samples.without(samples.lifelike(), lambda figure: figure.group == "all" and figure.item == "tala_1")
    part = section(make_report(bare(secret, "items")), "items")
    row = next(row for table in tables(part) for row in table.rows if row[0].startswith("Hos oss kan man säga"))
    assert row[1:] == ("visas inte", "visas inte", "", "", "")
    assert any(block.startswith("Visas inte: Hos oss kan man säga") for block in words(part))


def test_what_is_shown_in_part_is_told_in_part() -> None:
    part = section(make_report(bare(partly.partly(), "items")), "items")
    told = "\n".join(words(part))
    assert "minst 90\N{NO-BREAK SPACE}%" in told
    assert partly.ALIKE in told


def test_groups_that_are_hidden_are_named_with_their_reason(report: Report) -> None:
    for key in ("groups", "method"):
        rows = [row for table in tables(section(report, key)) for row in table.rows]
        assert ("Familjerätt", samples.TOO_FEW) in rows


def test_free_texts_stand_as_they_were_released_and_a_note_says_why_there_are_none(report: Report) -> None:
    part = section(report, "texts")
    told = tuple(block.text for block in part.blocks if isinstance(block, Quotation))
    assert told == samples.lifelike().texts[0].texts
    assert "Visas inte: färre än 14 svar." in words(part)


def test_a_quote_with_two_themes_stands_once(report: Report) -> None:
    quotes = [block for block in section(report, "interviews").blocks if isinstance(block, Quotation)]
    assert [(quote.text, quote.signed) for quote in quotes] == [
        ("=Vi vågar", "Medarbetare"),
        ("På mötet", "Övriga roller"),
        ("Annat", ""),
    ]


def test_a_heading_counts_the_quotes_that_stand_under_it(report: Report) -> None:
    headings = [block.text for block in section(report, "interviews").blocks if isinstance(block, Subheading)]
    assert headings[:3] == ["Att våga (1 citat)", "Mötet (1 citat)", "Utan tema (1 citat)"]


def test_the_plan_names_who_does_what_by_when_and_what_is_late(report: Report) -> None:
    first, others, *_ = tables(section(report, "plan"))
    assert first.caption == "Prioriterade åtgärder, i ordning"
    assert first.rows[0] == (
        *("1. Arbetslagen lägger sina egna scheman", "Enhetschef hemtjänst", "Enhet"),
        *("2027-06-30", "Pågår", "2027-04-12"),
    )
    assert first.rows[1][4] == "Planerad, försenad 15 dagar"
    assert [row[0] for row in others.rows] == ["Pengar till handledning", "=Kurs i samtal"]
    told = [item for block in section(report, "plan").blocks if isinstance(block, Bullets) for item in block.items]
    assert "Första steg: Provas i två lag" in told


def test_a_finding_is_told_with_its_sources_and_how_strong_they_are(report: Report) -> None:
    told = words(section(report, "findings"))
    assert "1. Brist: Beslut tar tid" in told
    assert "Intervju, Medarbetare: ”Mötena leder inte till beslut”" in told
    assert "Dokument (talar emot): Årsredovisning 2026" in told


def test_an_indicator_that_is_not_shown_gives_its_reason_and_no_value(report: Report) -> None:
    part = section(report, "indicators")
    assert tables(part)[0].rows[0][:4] == ("Sjukfrånvaro", "2025", "7,4\N{NO-BREAK SPACE}%", _GOAL)
    assert "Sjukfrånvaro, värden som inte visas: Gäller 10 personer eller färre." in words(part)


def test_what_is_judged_stands_apart_from_what_is_calculated(report: Report) -> None:
    told = words(section(report, "calculator"))
    assert told.index("Bedömning: krona tillbaka") > told.index("Uppgifter")
    assert "1,23" in told


def test_clients_are_told_from_their_own_round(report: Report) -> None:
    part = section(report, "clients")
    assert "Vad tycker du om hjälpen?, Klienterna" in words(part)[2]
    drawn = [block.id for block in part.blocks if isinstance(block, Picture)]
    assert drawn
    assert all(id_.startswith("klienter-") for id_ in drawn)


def test_a_picture_stands_once_and_is_pointed_at_from_elsewhere(report: Report) -> None:
    ids = [picture.id for picture in pictures(report)]
    assert len(ids) == len(set(ids))
    pinned = whole().pinned[0]
    assert pinned.id in {block.id for block in section(report, "summary").blocks if isinstance(block, Picture)}
    narrower = make_report(replace(whole(), pins=(), parts=parts("dimensions")))
    assert "Diagrammet står i avsnittet" not in all_words(narrower)


def test_every_picture_says_what_it_shows_and_has_its_words(report: Report) -> None:
    for picture in pictures(report):
        assert len(picture.caption) > 15, picture.id
        assert picture.caption.endswith("."), picture.id
        assert len(picture.alt) > 30, picture.id


def test_tables_go_on_a_page(report: Report) -> None:
    for part in report.sections:
        for table in tables(part):
            assert len(table.header) <= 8, table.caption
            assert all(len(row) == len(table.header) for row in table.rows), table.caption
            assert len(table.shares) in (0, len(table.header)), table.caption
            assert all(number < len(table.header) for number in table.numbers), table.caption


def test_the_same_is_told_every_time(report: Report) -> None:
    assert make_report(whole()) == report


def test_the_program_does_not_shout(report: Report) -> None:
    assert "!" not in all_words(report)
