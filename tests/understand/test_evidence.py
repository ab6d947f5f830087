"""Strength of evidence: by kinds of source and groups that agree, and one step less where any speaks against."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.model.kinds import SourceKind
from kulturverktyg.understand.evidence import Strength, Voice, reasons, strength

SURVEY, INTERVIEW, INDICATOR = SourceKind.SURVEY, SourceKind.INTERVIEW, SourceKind.INDICATOR
VOICES = st.lists(
    st.builds(
        Voice, st.sampled_from(SourceKind), st.sampled_from(("", "Chef", "Medarbetare", "Ledning")), st.booleans()
    ),
    max_size=8,
)


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        ((), Strength.MISSING),
        ((Voice(SURVEY),), Strength.WEAK),
        ((Voice(INTERVIEW, "Chef"),) * 10, Strength.WEAK),
        ((Voice(INTERVIEW, "Chef"), Voice(INTERVIEW, "Medarbetare")), Strength.SOME),
        ((Voice(SURVEY), Voice(INTERVIEW, "Chef")), Strength.SOME),
        ((Voice(SURVEY, "Medarbetare"), Voice(INTERVIEW, "Chef")), Strength.STRONG),
        ((Voice(SURVEY), Voice(INTERVIEW), Voice(INDICATOR)), Strength.STRONG),
        ((Voice(SURVEY), Voice(INTERVIEW), Voice(INDICATOR, agrees=False)), Strength.WEAK),
        ((Voice(SURVEY), Voice(INTERVIEW), Voice(INDICATOR), Voice(SURVEY, "Chef", False)), Strength.SOME),
        ((Voice(SURVEY), Voice(INTERVIEW, agrees=False)), Strength.WEAK),
        ((Voice(SURVEY, agrees=False),), Strength.MISSING),
    ],
)
def test_kinds_and_groups_that_agree_make_it_stronger(voices: tuple[Voice, ...], expected: Strength) -> None:
    assert strength(voices) is expected


@given(VOICES, st.sampled_from(SourceKind), st.sampled_from(("", "Chef", "Nämnd")))
def test_one_more_that_agrees_never_weakens_and_one_against_never_strengthens(
    voices: list[Voice], kind: SourceKind, group: str
) -> None:
    before = strength(voices)
    assert strength([*voices, Voice(kind, group)]) >= before
    assert strength([*voices, Voice(kind, group, agrees=False)]) <= before


@given(st.data(), VOICES)
def test_neither_order_nor_repetition_matters(data: st.DataObject, voices: list[Voice]) -> None:
    assert strength(data.draw(st.permutations(voices))) is strength(voices)
    assert strength([*voices, *voices]) is strength(voices)


def test_why_is_told_in_words() -> None:
    voices = (Voice(INTERVIEW, "Chef"), Voice(SURVEY, "Medarbetare"), Voice(INDICATOR, agrees=False))
    assert reasons(voices) == "2 slags källor (enkät, intervju), 2 grupper; 1 källa talar emot"
    assert reasons((Voice(SURVEY),)) == "1 slags källa (enkät), 1 grupp"
    assert reasons(()) == "Ingen källa än"
