"""A municipality's own deck: its layouts and letters, without its sample slides; what is no deck is refused."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.slides.slides import slides_bytes
from kulturverktyg.export.slides.stage import stage_of
from tests import samples
from tests.export.slides.decks import all_words, bare, charts, made, opened, parts, template, titles, whole


@pytest.mark.parametrize("is_potx", [False, True], ids=["pptx", "potx"])
def test_its_layouts_letters_and_size_are_used_and_its_samples_are_gone(tmp_path: Path, is_potx: bool) -> None:
    path = template(tmp_path / ("mall.potx" if is_potx else "mall.pptx"), is_potx=is_potx)
    given = replace(whole(), parts=parts("response", "groups", "plan"))
    content = slides_bytes(given, Drawn(), path)
    deck = opened(content)
    assert "Exempelbild" not in all_words(deck)
    assert {slide.slide_layout.name for slide in list(deck.slides)[1:]} == {"Title Only"}
    assert deck.slides[0].slide_layout.name == "Title Slide"
    assert deck.slide_width.inches == 10
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert b"Georgia" in archive.read("ppt/theme/theme1.xml")
        told = b"".join(archive.read(name) for name in archive.namelist())
        assert b"Segoe UI" not in b"".join(archive.read(n) for n in archive.namelist() if n.startswith("ppt/slides/"))
    assert "Kim Kommunikatör".encode() not in told
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.top + shape.height <= deck.slide_height


def test_charts_keep_the_houses_colours(tmp_path: Path) -> None:
    deck = made(bare(samples.lifelike(), "dimensions"), template(tmp_path / "mall.pptx"))
    now, desired = charts(deck)[0].plots[0].series
    assert str(now.marker.format.fill.fore_color.rgb) == "44576B"
    assert str(desired.marker.format.fill.fore_color.rgb) == "B4600E"


def test_a_deck_with_nothing_but_a_title_and_content_is_enough(tmp_path: Path) -> None:
    deck = made(bare(samples.lifelike(), "response"), template(tmp_path / "mall.pptx", keep=(1,)))
    assert titles(deck)[-1] == "Vad händer nu"
    assert all(len(slide.placeholders) <= 2 for slide in deck.slides)


def test_wide_letters_get_the_room_they_need(tmp_path: Path) -> None:
    usual = stage_of(template(tmp_path / "mall.pptx"))
    wide = stage_of(template(tmp_path / "bred.pptx", font="Verdana"))
    assert 1 < usual.wider < wide.wider


def test_a_deck_without_any_title_is_refused(tmp_path: Path) -> None:
    path = template(tmp_path / "mall.pptx", keep=())
    with pytest.raises(KnownError, match="Endast rubrik"):
        slides_bytes(bare(samples.lifelike(), "response"), Drawn(), path)


def not_a_zip(path: Path) -> None:
    path.write_text("Hej")


def another_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hej.txt", "Hej")


def cut_short(path: Path) -> None:
    template(path)
    path.write_bytes(path.read_bytes()[:9_000])


def broken_inside(path: Path) -> None:
    whole_one = template(path).read_bytes()
    with zipfile.ZipFile(BytesIO(whole_one)) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            target.writestr(name, b"<trasig" if "slideMaster1.xml" in name else source.read(name))


def too_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(60 * 2**20)


def too_large_unpacked(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ppt/presentation.xml", b" " * (125 * 2**20))


@pytest.mark.parametrize("spoil", [not_a_zip, another_zip, cut_short, broken_inside, too_large, too_large_unpacked])
def test_what_is_no_deck_is_refused_in_one_clear_sentence(tmp_path: Path, spoil: object) -> None:
    path = tmp_path / "mall.pptx"
    spoil(path)  # type: ignore[operator]
    with pytest.raises(KnownError) as refused:
        slides_bytes(bare(samples.lifelike(), "response"), Drawn(), path)
    assert re.match(r"mall\.pptx (går inte att läsa som PowerPointmall|är för stor)", str(refused.value))
    assert "Excel" not in str(refused.value)


def test_a_deck_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="finns inte"):
        slides_bytes(bare(samples.lifelike(), "response"), Drawn(), tmp_path / "borta.pptx")
