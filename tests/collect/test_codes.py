"""Codes are easily typed, hard to guess, and kept nowhere but on the slips."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.collect.codes import ALPHABET, WrongCodeError, clean_code, hash_code, make_code, shown
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop_codes import add_codes, count_codes, stop_using_codes
from kulturverktyg.errors import KnownError
from tests.builders import Workplace, workplace
from tests.collect.decrypted_pages import decrypted
from tests.examples import examples


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, short_form=True) as place:
        yield place


def _add(place: Workplace, count: int) -> list[str]:
    kept: list[str] = []
    add_codes(place.store, place.workshop_id, count, kept.extend, lambda _part, _words: None)
    return kept


def test_letters_that_look_alike_are_not_used() -> None:
    assert not set("0O1I") & set(ALPHABET)
    assert len(set(ALPHABET)) == 32


@examples(20)
@given(st.data())
def test_a_code_is_known_however_it_is_typed_and_a_slip_is_found(data: st.DataObject) -> None:
    code = make_code()
    for typed in (code, shown(code), f" {shown(code).lower()} ", " ".join(code)):
        assert clean_code(typed) == code
    place = data.draw(st.integers(0, len(code) - 1))
    wrong = data.draw(st.sampled_from([letter for letter in (*ALPHABET, "0", "O", "å") if letter != code[place]]))
    with pytest.raises(WrongCodeError):
        clean_code(code[:place] + wrong + code[place + 1 :])


def test_nearly_every_pair_that_changed_places_is_found() -> None:
    tried = found = 0
    for _ in range(300):
        code = make_code()
        for at in range(len(code) - 1):
            swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
            if swapped != code:
                tried += 1
                try:
                    clean_code(swapped)
                except WrongCodeError:
                    found += 1
    assert found / tried > 0.98


def test_only_hashes_are_kept_and_the_package_has_them(place: Workplace) -> None:
    codes = _add(place, 3)
    assert count_codes(place.store, place.workshop_id) == len(set(codes)) == 3
    files, package = place.open_kiosk()
    assert package.asks_for_codes
    assert set(package.code_hashes) == {hash_code(code, package.code_salt) for code in codes}
    everything = files.package.read_bytes() + decrypted(place.store.path)
    for code in codes:
        assert code.encode() not in everything
        assert shown(code).encode() not in everything


def test_more_codes_can_come_later_but_not_the_first_ones(place: Workplace) -> None:
    _add(place, 1)
    place.open_kiosk()
    _add(place, 2)
    assert len(read_package(place.open_kiosk()[0].package).code_hashes) == 3
    with pytest.raises(KnownError, match="kan inte tas bort"):
        stop_using_codes(place.store, place.workshop_id)


def test_a_kiosk_that_let_people_in_without_codes_goes_on_so(place: Workplace) -> None:
    place.open_kiosk()
    with pytest.raises(KnownError, match="redan emot svar utan koder"):
        _add(place, 1)


def test_codes_that_could_not_be_printed_are_not_saved(place: Workplace) -> None:
    def fail(_codes: tuple[str, ...]) -> None:
        raise KnownError("Skrivaren är borta.")

    with pytest.raises(KnownError, match="Skrivaren"):
        add_codes(place.store, place.workshop_id, 1, fail, lambda _part, _words: None)
    assert count_codes(place.store, place.workshop_id) == 0
    assert not place.open_kiosk()[1].asks_for_codes


def test_codes_can_be_given_up_before_the_kiosk_is_made(place: Workplace) -> None:
    _add(place, 1)
    stop_using_codes(place.store, place.workshop_id)
    assert not place.open_kiosk()[1].asks_for_codes
