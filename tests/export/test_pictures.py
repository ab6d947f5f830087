"""Every chart as a file of its own, as large and as sharp as it is asked for."""

from collections.abc import Mapping

import pytest

from kulturverktyg.export.pictures import Look, picture_jobs
from tests import samples

KINDS = ("png", "svg", "chart-pdf")


def made(look: Look, kinds: tuple[str, ...] = KINDS) -> Mapping[str, bytes]:
    """The files of the only chart."""
    (job,) = picture_jobs(samples.nothing_released(), "bas", kinds, look)
    return job.make()


def test_a_chart_is_drawn_once_and_saved_as_each_kind() -> None:
    files = made(Look())
    assert [name.rpartition(".")[2] for name in files] == ["png", "svg", "pdf"]
    assert [content[:4] for content in files.values()] == [b"\x89PNG", b"<?xm", b"%PDF"]
    assert list(picture_jobs(samples.nothing_released(), "bas", ("xlsx",))) == []


@pytest.mark.parametrize(("size", "dpi", "wide"), [((25.4, 0), 60, 600), ((12.7, 20.32), 100, 500)])
def test_a_picture_is_as_wide_and_as_sharp_as_asked_for(size: tuple[float, float], dpi: int, wide: int) -> None:
    (content,) = made(Look(size, dpi), ("png",)).values()
    assert int.from_bytes(content[16:20], "big") == wide
    if size[1]:
        assert int.from_bytes(content[20:24], "big") >= 800
