"""A text that comes after the round is closed waits with its answers: alone it would tell who wrote it."""

from collections.abc import Sequence
from pathlib import Path

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.guard.release import release
from kulturverktyg.guard.texts import texts_to_read
from tests.builders import Workplace
from tests.every_kind import workplace_of_every_kind


def _write(place: Workplace, folder: Path, texts: Sequence[str]) -> None:
    file = folder / "svar.csv"
    file.write_text("\n".join(["unit,role,ord", *(f"{_cell(place)},{text}" for text in texts)]), "utf-8")
    import_answers(place.store, place.round_id, file)


def _cell(place: Workplace) -> str:
    view = place.view
    return f"{view.units[0].path},{view.roles[0].name}"


def test_a_late_text_is_neither_read_nor_shown_until_its_answers_join(tmp_path: Path) -> None:
    with workplace_of_every_kind(tmp_path) as place:
        _write(place, tmp_path, [f"text {number}" for number in range(20)])
        close_round(place.store, place.round_id)
        release(place.store, place.round_id)
        _write(place, tmp_path, ["den sena"])
        release(place.store, place.round_id)
        assert len(texts_to_read(place.store, place.round_id)) == 20
        _write(place, tmp_path, [f"sen {number}" for number in range(9)])
        release(place.store, place.round_id)
        assert len(texts_to_read(place.store, place.round_id)) == 30
