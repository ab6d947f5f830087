"""What charts say: the finding first, Swedish numbers, and never more than was released."""

import re
from dataclasses import replace

import pytest
from matplotlib.text import Text

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.findings import findings
from kulturverktyg.charts.gap_charts import of_dimensions
from kulturverktyg.charts.words import decimal, difference, mid_sentence, percent, signed
from kulturverktyg.guard.released import Gap, Measure
from tests import partly, samples


def words_of(chart: Chart) -> list[str]:
    return [text.get_text() for text in chart.draw().findobj(Text) if text.get_text()]


def chart(id_: str, **changes: object) -> Chart:
    results = replace(samples.lifelike(), **changes)  # type: ignore[arg-type]
    return next(chart for chart in charts_of(results) if chart.id == id_)


def test_numbers_halfway_are_rounded_away_from_zero_as_in_a_spreadsheet() -> None:
    assert [decimal(value) for value in (0.25, 0.35, 2.45, -0.25, -0.04)] == ["0,3", "0,4", "2,5", "−0,3", "0,0"]
    assert percent(0.125) == "13\N{NO-BREAK SPACE}%"
    assert (signed(0.05), signed(-0.05), signed(0.04)) == ("+0,1", "−0,1", "0,0")


def test_who_subtracts_the_numbers_that_are_shown_gets_the_difference_that_is_shown() -> None:
    before, after = 2.549, 2.751
    assert (decimal(before), decimal(after), signed(after - before)) == ("2,5", "2,8", "+0,2")
    assert signed(difference(after - before, before, after)) == "+0,3"
    assert signed(difference(0.2, before, after)) == "+0,2", "a mean gap of other people is not their difference"
    assert signed(difference(0.25, None, after)) == "+0,3"


def test_the_title_says_where_the_gap_is_largest() -> None:
    assert chart("glapp-dimensioner").title == "Störst glapp: säga vad man tycker"


def test_what_most_have_chosen_stands_first_with_the_question_above() -> None:
    drawn = chart("flera-val")
    words = words_of(drawn)
    released = samples.lifelike()
    shares = {
        item.text: figure.now.positive or 0
        for item in released.items
        if item.kind == "multiple" and (figure := released.figure("all", item=item.name))
    }
    most = sorted(shares, key=lambda text: -shares[text])
    assert drawn.title == f"Flest har valt: ”{most[0]}”"
    assert [text for text in words if text in shares] == most
    assert words.count("Hur lämnar du förslag?") == 1
    assert [text for text in words if text.endswith("%")] == [percent(shares[text]) for text in most]
    assert f"{most[0]}: {percent(shares[most[0]])}" in drawn.alt


def test_a_ranking_says_that_low_is_important_and_puts_the_lowest_first() -> None:
    drawn = chart("rangordning")
    words = words_of(drawn)
    released = samples.lifelike()
    means = {
        item.text: figure.now.mean or 0
        for item in released.items
        if item.kind == "ranking" and (figure := released.figure("all", item=item.name))
    }
    order = sorted(means, key=lambda text: means[text])
    assert drawn.title == f"Viktigast: ”{order[0]}”"
    assert [text for text in words if text in means] == order
    assert {"Plats 1, viktigast", "Plats 3", "Medelplats", *(decimal(mean) for mean in means.values())} <= set(words)
    assert any("lägre är viktigare" in text for text in words)


def test_hidden_alternatives_are_not_drawn() -> None:
    hidden = samples.without(samples.lifelike(), lambda f: (f.item or "").startswith(("kanaler.", "viktigast.")))
    assert not {"flera-val", "rangordning"} & {drawn.id for drawn in charts_of(hidden)}


def test_who_was_asked_stands_at_the_foot() -> None:
    whom = "Ställs bara till den som har svarat ”Ja” på ”Har du en chef?”."
    items = tuple(replace(i, asked_if=whom) if i.name == "tala_1" else i for i in samples.lifelike().items)
    for id_ in ("glapp-pastaenden", "fordelning-nulage"):
        assert "ställs bara till den som har svarat ”Ja”" in " ".join(words_of(chart(id_, items=items)))


def test_small_gaps_are_not_made_a_finding() -> None:
    level = tuple(
        replace(f, gap=Gap(0.1, 0, 0.2, 0.1, 0.2, 0.7, 0.1)) if f.gap else f for f in samples.lifelike().figures
    )
    title = chart("glapp-dimensioner", figures=level).title
    assert title == "Nuläge och önskat läge ligger nära varandra"


def test_every_chart_has_decimal_commas_and_names_its_source_and_the_rule_of_suppression() -> None:
    for drawn in (*charts_of(samples.lifelike()), *charts_of(samples.nothing_released())):
        words = words_of(drawn)
        assert not [some for some in words if re.search(r"\d\.\d", some)]
        whole = " ".join(words)
        assert "Källa: Kulturanalys och vision, Våren 2026." in whole
        assert "minst 7 har svarat" in whole


def test_what_is_not_shown_says_so() -> None:
    assert "visas inte" in words_of(chart("varmekarta-roller"))
    managers = charts_of(samples.lifelike(), "role:chef")
    gaps = next(c for c in managers if c.id == "glapp-dimensioner")
    assert words_of(gaps).count("visas inte") == 1
    assert "Stöd från närmaste chef: visas inte" in gaps.alt


def test_a_withheld_distribution_leaves_no_number_behind() -> None:
    withheld = tuple(
        replace(f, now=Measure(f.now.mean, f.now.index, None, None)) if f.item == "trivsel_1" else f
        for f in samples.lifelike().figures
    )
    assert any(
        words.startswith("bara medelvärdet visas: ") for words in words_of(chart("fordelning-nulage", figures=withheld))
    )


def test_no_key_explains_colours_and_marks_that_are_not_in_the_picture() -> None:
    ranking = next(one for one in charts_of(partly.all_means()) if one.id == "rangordning")
    assert not any("viktigast" in words for words in words_of(ranking) if words.startswith("Plats"))
    alone = tuple(replace(f, desired=None, gap=None) for f in samples.lifelike().figures)
    assert "önskat läge" not in words_of(chart("roller-sida-vid-sida", figures=alone))
    even = " ".join(words_of(chart("varmekarta-roller", figures=partly.all_means().figures)))
    assert "samma färg" not in even
    assert "▲" not in even


def test_shares_of_people_are_headed_by_what_they_are_shares_of() -> None:
    words = words_of(chart("svarsfrekvens"))
    assert "Svarsfrekvens" in words
    assert "Svar" not in words


def test_where_nothing_is_released_one_calm_chart_says_it() -> None:
    (only,) = charts_of(samples.nothing_released())
    assert only.title == "Det finns inga resultat att visa"


def test_dimensions_on_different_scales_are_compared_as_index() -> None:
    full = samples.lifelike()
    mixed = (replace(full.dimensions[0], points=None), *full.dimensions[1:])
    words = words_of(chart("glapp-dimensioner", dimensions=mixed))
    assert any("på skalan 0–100" in text for text in words)


def test_the_alternative_text_tells_the_rows() -> None:
    alt = chart("glapp-dimensioner").alt
    assert alt.startswith("Störst glapp: säga vad man tycker. Nuläge och önskat läge, medelvärde 1–5: ")
    assert re.search(r"Inflytande: nuläge \d,\d, önskat läge \d,\d", alt)


def test_a_long_alternative_text_is_cut_with_a_word_about_it() -> None:
    assert chart("glapp-pastaenden").alt.endswith("och 12 till.")


def test_dollar_signs_are_letters() -> None:
    priced = tuple(replace(d, title=f"$x_{d.name}$ {d.title}") for d in samples.lifelike().dimensions)
    assert any(words.startswith("$x_tala$") for words in words_of(chart("glapp-dimensioner", dimensions=priced)))


@pytest.mark.parametrize(
    ("value", "words"), [(1.94, "+1,9"), (-0.31, "−0,3"), (0.04, "0,0"), (-0.04, "0,0"), (12, "+12,0")]
)
def test_differences_carry_their_sign(value: float, words: str) -> None:
    assert signed(value) == words


def test_small_words() -> None:
    assert decimal(-0.04) == "0,0"
    assert percent(0.825) == "83\N{NO-BREAK SPACE}%"
    assert mid_sentence("Säga till") == "säga till"
    assert mid_sentence("IT-stöd") == "IT-stöd"


def test_what_fewer_than_half_are_positive_about_is_no_strength() -> None:
    released = samples.lifelike()
    first = findings(released).strengths[0]
    (name,) = (item.name for item in released.items if item.text == first.about)
    figures = tuple(
        replace(figure, now=replace(figure.now, positive=0.48)) if figure.item == name else figure
        for figure in released.figures
    )
    assert first.about not in [one.about for one in findings(replace(released, figures=figures)).strengths]
    assert first.words.endswith("på skalan 1–5")


def test_a_chart_of_the_present_alone_speaks_of_nothing_else() -> None:
    released = samples.lifelike()
    now = replace(
        released,
        items=tuple(replace(item, kind="scale") if item.kind == "pair" else item for item in released.items),
        figures=tuple(replace(figure, desired=None, gap=None) for figure in released.figures),
    )
    (chart,) = of_dimensions(now, now.groups[0])
    assert "önskat" not in f"{chart.title} {chart.shows} {chart.alt}".casefold()


def test_what_to_say_first() -> None:
    found = findings(samples.lifelike())
    assert [finding.about for finding in found.gaps] == ["Säga vad man tycker", "Inflytande", "Helhetssyn"]
    assert found.gaps[0].words == "+1,7"
    assert len(found.strengths) == len(found.differences) == 3
    assert found.strengths[0].value == max(finding.value for finding in found.strengths)
    nothing = findings(samples.nothing_released())
    assert replace(nothing, untold="") == replace(found, gaps=(), strengths=(), differences=())
    assert nothing.untold.startswith("Går inte att säga")


def test_a_gap_that_is_shown_as_nothing_is_none_to_speak_of() -> None:
    released = samples.lifelike()
    level = tuple(
        replace(f, gap=replace(f.gap, mean=0.04, low=0.03, high=0.05)) if f.gap else f for f in released.figures
    )
    assert findings(replace(released, figures=level)).gaps == ()
