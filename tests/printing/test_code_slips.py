"""Slips with codes: every code once, 24 to a page, and nowhere but on the page."""

from pathlib import Path

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.printing.code_slips import code_slips
from tests.printing.printed import is_published, opened, pages_of, squeezed

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
CODES = [f"{LETTERS[n // 32]}{LETTERS[n % 32]}AB-2{LETTERS[n // 32]}4{LETTERS[n % 32]}" for n in range(100)]


def slips(codes: list[str] = CODES, workshop: str = "Första workshoppen") -> bytes:
    return code_slips(codes, workshop=workshop, journey="Kulturanalys")


def test_every_code_is_on_one_slip_with_its_promise() -> None:
    pages = pages_of(slips())
    assert len(pages) == 5
    for place, page in enumerate(pages):
        on_page = CODES[24 * place : 24 * (place + 1)]
        assert page.count(squeezed("Koden visar bara att du får svara. Den kopplas inte till dina svar.")) == len(
            on_page
        )
        assert page.count(squeezed("Första workshoppen")) == len(on_page)
        assert all(page.count(squeezed(code)) == 1 for code in on_page)


def test_pages_are_a4_and_tagged_and_have_no_clock() -> None:
    made = slips(CODES[:30])
    document = opened(made)
    assert {tuple(map(round, page.mediabox[2:])) for page in document.pages} == {(595, 842)}
    assert document.root_object["/Lang"] == "sv"
    assert is_published(made)
    assert made == slips(CODES[:30])
    assert "/CreationDate" not in (document.metadata or {})


def test_long_names_do_not_push_the_slips_off_the_page() -> None:
    made = slips(CODES[:30], workshop="Samhällsbyggnadsförvaltningens workshop " * 20)
    assert len(pages_of(made)) == 2


def test_codes_are_left_in_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "TEMP", "TMP", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    slips()
    assert list(tmp_path.rglob("*")) == []


def test_no_codes_is_said_in_one_sentence() -> None:
    with pytest.raises(KnownError, match="inga koder"):
        slips([])
