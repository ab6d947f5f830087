"""A second process makes the same as the first would have, and is never needed."""

from multiprocessing import active_children
from pathlib import Path

from kulturverktyg.export.report.document import Picture
from kulturverktyg.export.report.drawn import Drawn, key_to_set
from kulturverktyg.export.report.paper import TEXT_WIDTH
from kulturverktyg.export.word.blocks import parts_of
from kulturverktyg.reporting import make_packs
from kulturverktyg.reporting.beside import WHOLE, Beside, Task
from kulturverktyg.reporting.gather import gather
from kulturverktyg.reporting.writers import Writers
from tests.builders import Workplace


def _nothing() -> None:
    pass


def test_slides_and_pictures_are_the_same_bytes_as_the_first_process_makes(closed: Workplace) -> None:
    given = gather(closed.store, closed.round_id)
    writers = Writers(given, Drawn())
    with Beside(_nothing) as beside:
        beside.give(Task(given, word=WHOLE))
        slides = beside.slides()
        blocks = (block for section in writers.report.sections for block in section.blocks)
        pictures = [block for block in blocks if isinstance(block, Picture)]
        made = [beside.picture(key_to_set(one, TEXT_WIDTH)) for one in pictures]
        drawings = dict(part for one in pictures for part in parts_of(one, writers.drawn))
        parts = [beside.picture(key) for key in drawings]
    assert pictures
    assert made == [writers.drawn.to_set(one, TEXT_WIDTH) for one in pictures]
    assert parts == writers.drawn.rasters(drawings, TEXT_WIDTH)
    assert slides == writers.slides
    assert active_children() == []


def test_where_the_second_process_is_stopped_the_first_makes_all(
    closed: Workplace, packs: Path, tmp_path: Path
) -> None:
    stopped = []

    def stop(_share: float, _words: str) -> None:
        for one in active_children():
            one.kill()
            stopped.append(one.pid)

    (pack,) = make_packs(closed.store, closed.round_id, tmp_path, ["board"], progress=stop)
    assert len(stopped) == 1
    before = packs / pack.name
    assert {file.name: file.read_bytes() for file in pack.iterdir()} == {
        file.name: file.read_bytes() for file in before.iterdir()
    }


def test_what_is_cancelled_leaves_no_process_behind(closed: Workplace, tmp_path: Path) -> None:
    seen = []

    def cancelled() -> bool:
        seen.extend(active_children())
        return len(seen) > 1

    assert make_packs(closed.store, closed.round_id, tmp_path / "ut", ["board"], cancelled=cancelled) == ()
    assert seen
    assert active_children() == []
