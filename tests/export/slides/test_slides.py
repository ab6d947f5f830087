"""A deck says one thing a slide, tells it to everybody, and holds released figures and nothing else."""

import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest
from pptx.enum.chart import XL_CHART_TYPE

from kulturverktyg.decide.report_parts import Part
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.slides.slides import slides_bytes
from tests import partly, samples
from tests.export.slides.decks import (
    HIDDEN,
    all_words,
    alternative,
    bare,
    chart_called,
    charts,
    frames,
    made,
    notes,
    opened,
    parts,
    titles,
    whole,
    whole_bytes,
    words_of,
    workbooks,
)


def test_every_slide_has_a_title_first_and_notes_with_how_many_answered() -> None:
    for slide in opened(whole_bytes()).slides:
        assert slide.shapes[0].shape_id == slide.shapes.title.shape_id
        assert slide.shapes.title.text_frame.text.strip()
        assert "118 svar av 140" in notes(slide)
        assert "minst 7 har svarat" in notes(slide)


def test_every_slide_but_the_first_says_where_it_comes_from_and_has_its_number() -> None:
    for slide in list(opened(whole_bytes()).slides)[1:]:
        foot = next(shape for shape in slide.shapes if shape.name == "Källa").text_frame.text
        assert "Källa: " in foot
        assert any(shape.name == "Bildnummer" for shape in slide.shapes)
        if "118 svar av 140" in foot:
            assert "Resultat visas bara när minst 7 har svarat." in foot


def test_whoever_cannot_see_is_told_every_chart_table_and_picture() -> None:
    told = [alternative(shape) for shape in frames(opened(whole_bytes()))]
    assert len(told) > 25
    assert all(len(words) > 10 for words in told)


def test_nothing_lies_outside_its_slide_or_over_anything_else() -> None:
    deck = opened(whole_bytes())
    for slide in deck.slides:
        placed = sorted((s for s in slide.shapes if s.name != "Bildnummer"), key=lambda shape: shape.top)
        assert all(s.left >= 0 and s.left + s.width <= deck.slide_width for s in placed)
        assert all(s.top >= 0 and s.top + s.height <= deck.slide_height for s in placed)
        for one, below in pairwise(placed):
            assert one.top + one.height <= below.top + 1, slide.shapes.title.text_frame.text


def test_everything_on_a_slide_has_a_number_of_its_own() -> None:
    for slide in opened(whole_bytes()).slides:
        numbers = [shape.shape_id for shape in slide.shapes]
        assert len(numbers) == len(set(numbers))


def test_no_letters_are_smaller_than_fourteen_points() -> None:
    with ZipFile(BytesIO(whole_bytes())) as archive:
        shown = [n for n in archive.namelist() if re.match(r"ppt/(slides|charts)/[^/]+\.xml", n)]
        sizes = {int(size) for name in shown for size in re.findall(rb' sz="(\d+)"', archive.read(name))}
    assert min(sizes) >= 1400


def test_gaps_are_a_native_chart_of_circles_and_diamonds_with_the_released_means() -> None:
    deck, released = made(bare(samples.lifelike(), "dimensions")), samples.lifelike()
    found = [chart for chart in charts(deck) if chart.chart_type == XL_CHART_TYPE.LINE_MARKERS]
    shown = {
        (category, series.name): value
        for chart in found
        for series in chart.plots[0].series
        for category, value in zip(chart.plots[0].categories, series.values, strict=True)
    }
    for dimension in released.dimensions:
        figure = released.figure("all", dimension=dimension.name)
        assert figure is not None
        assert figure.desired is not None
        assert shown[dimension.title, "Nuläge"] == figure.now.mean
        assert shown[dimension.title, "Önskat läge"] == figure.desired.mean
    now, desired = found[0].plots[0].series
    assert [str(s.marker.style).split()[0] for s in (now, desired)] == ["CIRCLE", "DIAMOND"]
    assert [str(s.marker.format.fill.fore_color.rgb) for s in (now, desired)] == ["44576B", "B4600E"]


def test_answers_are_native_bars_of_how_many_gave_each_answer() -> None:
    released = samples.lifelike()
    chart = chart_called(made(bare(released, "items")), "Säga vad man tycker")
    assert chart.chart_type == XL_CHART_TYPE.BAR_STACKED_100
    assert [series.name for series in chart.plots[0].series] == list(samples.LABELS)
    counts = list(zip(*(series.values for series in chart.plots[0].series), strict=True))
    for name in ("tala_1", "tala_2", "tala_3"):
        figure, item = released.figure("all", item=name), next(i for i in released.items if i.name == name)
        row = next(at for at, words in enumerate(chart.plots[0].categories) if words.startswith(item.text))
        assert figure is not None
        assert counts[row] == figure.now.distribution


def test_points_dealt_out_are_a_native_bar_for_nuläge_and_one_for_önskat_läge() -> None:
    released = samples.lifelike()
    chart = next(c for c in charts(made(bare(released, "dimensions"))) if c.chart_type != XL_CHART_TYPE.LINE_MARKERS)
    assert list(chart.plots[0].categories) == ["Nuläge", "Önskat läge"]
    for series, name in zip(chart.plots[0].series, ("familjen", "verkstaden", "marknaden", "hierarkin"), strict=True):
        figure = released.figure("all", item=f"kultur.{name}")
        assert figure is not None
        assert figure.desired is not None
        assert series.values == (figure.now.mean, figure.desired.mean)


def test_what_has_surely_changed_is_a_native_line_through_the_rounds() -> None:
    given = replace(whole(), parts=parts("dimensions"))
    chart = chart_called(made(given), "Säga vad man tycker: säker ökning")
    assert chart.chart_type == XL_CHART_TYPE.LINE_MARKERS
    assert list(chart.plots[0].categories) == ["Våren 2026", "Hösten 2026"]


def test_charts_hold_the_same_figures_inside_and_words_that_are_words() -> None:
    first = samples.lifelike().dimensions[0]
    formula = replace(first, title="=1+1")
    released = replace(samples.lifelike(), dimensions=(formula, *samples.lifelike().dimensions[1:]))
    content = slides_bytes(bare(released, "dimensions"), Drawn())
    cells = [cell for book in workbooks(content) for row in book["Sheet1"].iter_rows() for cell in row]
    assert "=1+1" in [cell.value for cell in cells]
    assert all(cell.data_type != "f" for cell in cells)


def test_hidden_figures_are_nowhere_and_hidden_groups_are_told_with_their_reason() -> None:
    released = replace(partly.partly(), suppressed=(*partly.partly().suppressed, HIDDEN))
    content = slides_bytes(bare(released, "summary", "dimensions", "items", "groups", "roles"), Drawn())
    deck = opened(content)
    table = next(
        s
        for slide in deck.slides
        if slide.shapes.title.text_frame.text == "Grupper som inte visas"
        for s in slide.shapes
        if s.name == "Innehåll"
    )
    assert {HIDDEN.label, HIDDEN.reason} <= set(words_of(table))
    known = {value for figure in released.figures for value in _values(figure.now, figure.desired)}
    known |= {group.n / group.headcount for group in released.groups if group.headcount}
    numbers = {
        cell.value
        for book in workbooks(content)
        for row in book["Sheet1"].iter_rows(min_row=2, min_col=2)
        for cell in row
        if cell.value is not None
    }
    assert numbers
    assert {round(number, 9) for number in numbers} <= {round(number, 9) for number in known}
    assert all(len(book.sheetnames) == 1 for book in workbooks(content))


def _values(*sides: object) -> list[float]:
    found: list[float] = []
    for side in sides:
        if side is not None:
            counts = getattr(side, "distribution", None) or ()
            found += [*counts, *(count / sum(counts) for count in counts)]
            found += [value for name in ("mean", "index", "positive") if (value := getattr(side, name)) is not None]
    return found


def test_slides_come_in_the_order_of_the_parts_and_own_words_first_in_theirs() -> None:
    chosen = (Part("plan", words="Det här gör vi."), Part("response"), Part("dimensions", included=False))
    deck = made(replace(whole(), parts=chosen))
    found = titles(deck)
    assert found[0] == samples.lifelike().journey
    assert found[1] == "Handlingsplan"
    assert "Det här gör vi." in list(deck.slides[1].shapes)[1].text_frame.text
    assert found.index("84\N{NO-BREAK SPACE}% har svarat") > 1
    assert not any("glapp" in title.lower() for title in found)
    assert found[-1] == "Vad händer nu"


@pytest.mark.parametrize("released", [samples.nothing_released(), partly.all_means()], ids=["nothing", "only means"])
def test_results_of_which_little_may_be_shown_make_a_deck_too(released: object) -> None:
    deck = made(bare(released))  # type: ignore[arg-type]
    assert titles(deck)[-1] == "Vad händer nu"
    assert all(notes(slide) for slide in deck.slides)


def test_everything_chosen_is_told() -> None:
    words = all_words(opened(whole_bytes()))
    for told in ("=Kortare möten", "Möten på 45 minuter", "Vi hjälps åt.", "Vi prövar", "Man säger inte nej"):
        assert told in words
    assert "Vad börjar vi med?" in words
    assert "Sagt i förtroende" not in words
    assert "Ingen ser det här" not in words


def test_the_same_gives_the_same_bytes_and_nothing_says_who_or_when() -> None:
    given = replace(whole(), parts=parts("dimensions", "plan"))
    content = slides_bytes(given, Drawn())
    assert content == slides_bytes(given, Drawn())
    deck = opened(content)
    properties = deck.core_properties
    assert (properties.author, properties.language) == ("Kulturverktyg", "sv-SE")
    assert properties.created is None
    assert properties.last_modified_by == ""
    with ZipFile(BytesIO(content)) as archive:
        assert {part.date_time[0] for part in archive.infolist()} == {1980}
        assert not [name for name in archive.namelist() if "thumbnail" in name or "printer" in name]
    for book in workbooks(content):
        assert book.properties.created.year == 2000
        assert book.properties.creator == "Kulturverktyg"


def test_words_are_said_to_be_swedish() -> None:
    with ZipFile(BytesIO(whole_bytes())) as archive:
        slides = [archive.read(n) for n in archive.namelist() if re.match(r"ppt/(slides|notesSlides)/[^/]+\.xml", n)]
    assert all(b'lang="en-US"' not in slide for slide in slides)
    assert all(b'lang="sv-SE"' in slide for slide in slides)


def test_a_meeting_sees_fewer_slides_in_the_same_order_and_is_told_where_the_rest_is() -> None:
    everything = titles(opened(whole_bytes()))
    shown = titles(opened(slides_bytes(whole(), Drawn(), for_meeting=True)))
    assert len(shown) < len(everything) * 2 / 3
    assert shown[:-1] == [title for title in everything if title in shown]
    assert shown[-2:] == ["Vad händer nu", "Mer att läsa"]
    assert shown[-1] not in everything
