"""Under each picture it says what is drawn, of whom and of how many; and no picture is too high for a page."""

from dataclasses import replace

import pytest

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.export.chosen_pictures import chosen_pictures, pictures_of
from kulturverktyg.export.report.report import make_report
from tests import samples
from tests.export.report.reports import everything_chosen, pictures, whole

WIDTH = 6.5


def test_every_chart_says_how_many_have_answered() -> None:
    for chart in charts_of(samples.lifelike()):
        assert "svar" in chart.shows.casefold(), chart.id
        assert chart.title not in chart.shows, chart.id


def test_a_group_is_named_and_everybody_goes_without_saying() -> None:
    everybody = {chart.id: chart.shows for chart in charts_of(samples.lifelike())}
    managers = {chart.id: chart.shows for chart in charts_of(samples.lifelike(), "role:chef")}
    assert everybody["glapp-dimensioner"] == "Nuläge och önskat läge per område, medelvärde 1–5. 118 svar av 140."
    label = next(group.label for group in samples.lifelike().groups if group.id == "role:chef")
    assert f". {label}, " in managers["glapp-dimensioner"]


def test_a_group_whose_headcount_nobody_knows_is_of_nobody_in_particular() -> None:
    released = samples.smaller()
    unknown = replace(released, groups=tuple(replace(group, headcount=0) for group in released.groups))
    shows = [chart.shows for chart in charts_of(unknown)]
    assert "Nuläge och önskat läge per område, medelvärde 1–5. 118 svar." in shows
    assert not any("av 0" in each for each in shows)


def test_what_is_chosen_is_told_to_who_cannot_see_it() -> None:
    told = {picture.id: picture for picture in pictures_of(everything_chosen(), "Resan")}
    assert list(told) == [
        *("nyckeltal 1, Sjukfrånvaro", "krona tillbaka, bedömning", "karta 1, Den onda spiralen"),
        *("karta 2, Vem beslutar", "fyrfaltare", "tidslinje", "arshjul"),
    ]
    assert "Leder till" in told["karta 1, Den onda spiralen"].alt
    assert "Gå när vi pratar: nytta 2,0, insats 9,0, låt vara" in told["fyrfaltare"].alt
    assert "januari: Dialog om vision (Ledning)" in told["arshjul"].alt
    assert told["arshjul"].caption == "Det som återkommer varje år, månad för månad. 2 punkter."


def test_pictures_of_files_are_the_same_as_those_of_reports() -> None:
    chosen = everything_chosen()
    assert [name for name, _ in chosen_pictures(chosen, "Resan")] == [one.id for one in pictures_of(chosen, "Resan")]


@pytest.mark.parametrize("id_", ["omgangar", "fyrfaltare", "varmekarta-enheter"])
def test_a_picture_is_as_wide_as_asked_so_that_its_letters_keep_their_size(id_: str) -> None:
    picture = next(one for one in pictures(make_report(whole())) if one.id == id_)
    width, _ = picture.draw(WIDTH).get_size_inches()
    assert width == pytest.approx(WIDTH)
