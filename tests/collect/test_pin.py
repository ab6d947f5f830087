"""Wrong PINs slow one down more and more, also over restarts, and nothing but their number is kept."""

from pathlib import Path

import pytest

from kulturverktyg.collect.pin import WrongPins, hash_pin, pin_matches, seconds_to_wait
from kulturverktyg.errors import KnownError


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "", "١٢٣٤"])
def test_a_pin_is_four_to_eight_digits(pin: str) -> None:
    with pytest.raises(KnownError, match="4 till 8 siffror"):
        hash_pin(pin)


def test_only_a_slow_hash_is_kept() -> None:
    kept = hash_pin("2468")
    assert kept.startswith("$argon2id$")
    assert "2468" not in kept.split("$")[-1]
    assert pin_matches(kept, "2468")
    assert not pin_matches(kept, "2469")
    assert not pin_matches("no hash", "2468")


def test_the_wait_doubles_up_to_five_minutes() -> None:
    assert [seconds_to_wait(wrong) for wrong in range(6)] == [0, 1, 2, 4, 8, 16]
    assert seconds_to_wait(10) == seconds_to_wait(10**6) == 300


def test_the_count_lives_on_and_is_forgotten_after_the_right_pin(tmp_path: Path) -> None:
    for _ in range(3):
        WrongPins(tmp_path).add()
    assert WrongPins(tmp_path).count == 3
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"3"]
    WrongPins(tmp_path).forget()
    assert WrongPins(tmp_path).count == 0
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("content", [b"", b"many", b"\xff\x00"])
def test_a_count_that_was_tampered_with_means_the_longest_wait(tmp_path: Path, content: bytes) -> None:
    WrongPins(tmp_path).add()
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert seconds_to_wait(WrongPins(tmp_path).count) == 300


def test_a_folder_that_is_gone_keeps_no_count_but_this_one(tmp_path: Path) -> None:
    wrong = WrongPins(tmp_path / "gone")
    wrong.add()
    assert wrong.count == 1
    wrong.forget()
    assert wrong.count == 0
