"""An owner that looks like a person is pointed out, and a role is left in peace."""

import pytest

from kulturverktyg.decide.owners import owner_hint


@pytest.mark.parametrize("owner", ["anna.berg@norr.se", "Enhetschef, 070-123 45 67", "19800101-1234"])
def test_what_belongs_to_one_person_is_pointed_out(owner: str) -> None:
    assert owner_hint(owner) == "Skriv en roll, inte en person."


@pytest.mark.parametrize("owner", ["", "Enhetschef", "HR och Nämnden", "Enhet 14, grupp 2", "Ledningsgruppen 2027"])
def test_a_role_is_left_in_peace(owner: str) -> None:
    assert owner_hint(owner) == ""
