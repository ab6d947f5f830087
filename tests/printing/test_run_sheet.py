"""The run sheet has what a facilitator needs in hand, on one or two pages."""

from dataclasses import replace
from datetime import date, time
from functools import cache

from kulturverktyg.printing.run_sheet import RunSheet, run_sheet
from kulturverktyg.printing.run_sheet_words import time_words
from tests.printing.printed import is_published, opened, pages_of, squeezed, words_of

UNITS = ("Vård/Hemtjänsten norr", "Vård/Hemtjänsten söder", "Kansliet")
SHEET = RunSheet(
    workshop="Första workshoppen",
    journey="Kulturanalys",
    date=date(2026, 12, 3),
    starts=time(9, 0),
    place="Stora salen",
    expected=tuple((unit, role, count) for unit in UNITS for role, count in (("Medarbetare", 18), ("Chef", 2))),
    kiosks_planned=6,
    kiosks_needed=6,
    minutes_available=45,
    seconds_each=203.0,
    agenda=(("09:00", 10, "Välkommen"), ("09:10", 45, "Enkäten")),
    groups=(
        (("Medarbetare", UNITS[0], 9), ("Chef", UNITS[2], 1)),
        (("Medarbetare", UNITS[1], 9), ("Chef", UNITS[2], 1), ("Chef", UNITS[0], 0)),
    ),
    languages=("sv", "ar"),
    uses_codes=True,
    feedback_date=date(2026, 12, 17),
    k=7,
)


@cache
def said_by(sheet: RunSheet) -> str:
    return words_of(run_sheet(sheet))


def says(sheet: RunSheet, *sentences: str) -> bool:
    said = said_by(sheet)
    return all(squeezed(sentence) in said for sentence in sentences)


def test_the_head_says_when_where_and_for_whom() -> None:
    assert says(SHEET, "Första workshoppen", "Kulturanalys", "torsdag 3 december 2026", "Stora salen")
    assert says(SHEET, "60 personer", "Språk Svenska, arabiska", "torsdag 17 december 2026")


def test_the_hours_are_told_and_that_midnight_is_passed() -> None:
    assert says(SHEET, "Tid 09:00–09:55")
    assert says(replace(SHEET, starts=time(23, 30)), "Tid 23:30–00:25 nästa dag")
    assert says(replace(SHEET, starts=None), "Tid Inte bestämd")


def test_expected_people_stand_by_unit_and_role_with_sums() -> None:
    assert says(SHEET, "Enhet Medarbetare Chef Tillsammans", "Vård / Hemtjänsten norr 18 2 20")
    assert says(SHEET, "Tillsammans 54 6 60")


def test_the_agenda_has_clock_times() -> None:
    assert says(SHEET, "09:00 10 min Välkommen", "09:10 45 min Enkäten")


def test_kiosks_that_suffice_and_kiosks_that_do_not() -> None:
    assert says(
        SHEET, "ungefär 3 minuter och 23 sekunder vid", "För 60 personer på 45 minuter behövs 6 kiosker.", "Det räcker."
    )
    assert says(replace(SHEET, kiosks_planned=5), "Planerat: 5 kiosker. Det fattas 1 kiosk: ställ fram fler")
    assert says(replace(SHEET, minutes_available=0), "Fyll i hur många som väntas")


def test_time_is_told_in_minutes_and_seconds() -> None:
    assert [time_words(seconds) for seconds in (0, 1, 60, 121, 441)] == [
        *("0 sekunder", "1 sekund", "1 minut", "2 minuter och 1 sekund", "7 minuter och 21 sekunder"),
    ]


def test_groups_say_how_many_from_where() -> None:
    assert says(SHEET, "Grupp 1 10 Medarbetare: 9 Hemtjänsten norr Chef: 1 Kansliet", "Grupp 2 10")
    many = replace(SHEET, groups=(tuple(("Chef", f"Vård/Enhet {place}", 1) for place in range(4)),))
    assert says(many, "Chef: 1 var från Enhet 0, Enhet 1, Enhet 2, Enhet 3")
    alike = replace(SHEET, groups=((("Chef", "Norr/Köket", 1), ("Chef", "Söder/Köket", 1)),))
    assert says(alike, "Chef: 1 Norr / Köket, 1 Söder / Köket")


def test_the_checklist_speaks_of_codes_only_when_there_are_codes() -> None:
    assert says(SHEET, "Före", "Under", "Efter", "PIN-koden är känd", "USB-minne", "Laddare", "Kodlapparna är klippta")
    assert not says(replace(SHEET, uses_codes=False), "odlapp")


def test_what_is_not_planned_yet_is_said() -> None:
    empty = RunSheet("W", "J", None, None, "", (), 0, 0, 0, 0.0, (), (), (), False, None, 7)
    assert says(empty, "Dag Inte bestämd", "Plats Inte bestämd", "Bestäm när deltagarna får återkoppling.")


def test_it_is_two_pages_at_most_and_the_same_each_time() -> None:
    made = run_sheet(SHEET)
    assert len(pages_of(made)) <= 2
    assert made == run_sheet(SHEET)
    assert is_published(made)
    assert opened(made).root_object["/Lang"] == "sv"
    assert {tuple(map(round, page.mediabox[2:])) for page in opened(made).pages} == {(595, 842)}


def test_many_units_and_roles_break_over_pages_without_loss() -> None:
    roles = ("Medarbetare", "Chef", "Ledning", "Förtroendevald", "Klient", "Skyddsombud")
    names = [f"Samhällsbyggnadsförvaltningen/Avdelning {n}/Enheten med ett långt namn {n}." for n in range(25)]
    sheet = replace(SHEET, expected=tuple((name, role, 3) for name in names for role in roles))
    assert says(sheet, *(name.rpartition("/")[2] for name in names))


def test_what_looks_like_code_is_printed_as_it_was_typed() -> None:
    code = r"#panic() $x$ *b* @c <l> \ `d` //"
    sheet = replace(
        SHEET,
        workshop=code,
        journey=code,
        place=code,
        expected=((code, code, 3),),
        agenda=(("09:00", 5, code),),
        groups=(((code, code, 3),),),
    )
    assert words_of(run_sheet(sheet)).replace("/", "").count(squeezed(code).replace("/", "")) >= 8
