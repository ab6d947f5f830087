"""Pinned charts are remembered in the order they were pinned, by name only."""

from pathlib import Path

from kulturverktyg.prepare.pins import Pinned, arrange, pin, read_pins, unpin
from kulturverktyg.store.store import open_store
from tests.builders import workplace


def test_pins_are_kept_in_order_and_taken_down(tmp_path: Path) -> None:
    gaps, roles = Pinned("glapp-dimensioner", "all"), Pinned("roller-sida-vid-sida", "all")
    with workplace(tmp_path) as place:
        round_id = place.round_id
        for each in (roles, gaps, roles):
            pin(place.store, round_id, each)
        assert read_pins(place.store, round_id) == (roles, gaps)
        unpin(place.store, round_id, roles)
        pin(place.store, round_id, roles)
    with open_store(tmp_path / "resa.kultur") as store:
        assert read_pins(store, round_id) == (gaps, roles)


def test_pins_are_put_in_another_order_and_one_pinned_meanwhile_comes_last(tmp_path: Path) -> None:
    one, two, three = (Pinned(name, "all") for name in ("ett", "två", "tre"))
    with workplace(tmp_path) as place:
        for each in (one, two, three):
            pin(place.store, place.round_id, each)
        assert arrange(place.store, place.round_id, (two, one)) == (two, one, three)
