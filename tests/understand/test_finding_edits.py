"""Findings and their sources are edited as values, and point at what is kept elsewhere."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.model.kinds import FindingKind, SourceKind
from kulturverktyg.understand import finding_edits as edits
from kulturverktyg.understand.finding_sources import (
    FigureAt,
    IndicatorAt,
    PassageAt,
    ThemeAt,
    interview_offers,
    pointed_at,
)
from kulturverktyg.understand.interview import Interviews, Theme
from tests.findings import document, finding, source
from tests.interviews import note

FIRST, SECOND = finding("Beslut tar tid"), finding("Vi hjälps åt", kind=FindingKind.STRENGTH)
NAMES = st.text(st.characters(exclude_characters=":", categories=("L", "Nd")), min_size=1, max_size=12)


def test_findings_are_added_moved_and_removed() -> None:
    third = finding("Ny")
    assert edits.add((FIRST, SECOND), (third,), FIRST.id) == (FIRST, third, SECOND)
    assert edits.move((FIRST, SECOND), SECOND.id, -1) == (SECOND, FIRST)
    assert edits.remove((FIRST, SECOND), FIRST.id) == (SECOND,)
    assert edits.move((FIRST,), uuid4(), 1) == (FIRST,)


def test_words_and_kind_are_changed() -> None:
    (said,) = edits.say((FIRST,), FIRST.id, "  Beslut\ntar lång tid ")
    (made,) = edits.make((FIRST,), FIRST.id, FindingKind.STRENGTH)
    (told,) = edits.tell((FIRST,), FIRST.id, " Mer\nom det ")
    assert said.statement == "Beslut tar lång tid"
    assert made.kind is FindingKind.STRENGTH
    assert told.text == "Mer\nom det"


def test_a_source_stands_there_once_and_can_be_turned_against() -> None:
    passage = source(SourceKind.INTERVIEW, PassageAt(uuid4()).target)
    once = edits.add_source((FIRST,), FIRST.id, passage)
    again = edits.add_source(once, FIRST.id, source(SourceKind.INTERVIEW, passage.target))
    assert again == once
    (turned,) = edits.turn_source(once, FIRST.id, passage.id)
    assert [one.agrees for one in turned.sources] == [False]
    assert edits.remove_source(once, FIRST.id, passage.id) == (FIRST,)


def test_words_are_a_source_only_where_there_are_words_and_once_a_group() -> None:
    assert edits.add_source((FIRST,), FIRST.id, document("  ")) == (FIRST,)
    (found,) = edits.add_source((FIRST,), FIRST.id, document(" Årsredovisning 2026, s. 12 "))
    assert found.sources[0].words == "Årsredovisning 2026, s. 12"
    assert edits.add_source((found,), FIRST.id, document("årsredovisning 2026, s. 12")) == (found,)
    (two,) = edits.add_source((found,), FIRST.id, document("Årsredovisning 2026, s. 12", "Chef"))
    assert len(two.sources) == 2


@given(st.uuids(), st.uuids(), NAMES, st.sampled_from(("now", "desired", "gap")), NAMES, st.none() | st.uuids())
def test_what_is_pointed_at_is_found_again(
    one: UUID, other: UUID, name: str, side: str, group: str, role: UUID
) -> None:
    for at in (
        FigureAt(one, name, side, f"unit:{group}:{group}"),
        PassageAt(one),
        ThemeAt(other, role),
        IndicatorAt(one, "2026-T1", f"{group}/{group}"),
    ):
        assert pointed_at(at.target) == at


@pytest.mark.parametrize("target", ["", "figure:", "figure:x:y", "passage:12", "theme:", "annat:1", "indicator:x"])
def test_what_points_at_nothing_known_is_nothing(target: str) -> None:
    assert pointed_at(target) is None


def test_interviews_offer_themes_by_role_and_passages() -> None:
    role, theme = uuid4(), Theme(uuid4(), "Möten")
    held = note("Vi har långa möten utan beslut", role, "långa möten", "utan beslut")
    coded = Interviews(
        interviews=(
            held.__class__(
                held.id,
                role,
                1,
                held.text,
                tuple(
                    passage.__class__(passage.id, passage.begins, passage.ends, frozenset({theme.id}))
                    for passage in held.passages
                ),
            ),
        ),
        themes=(theme,),
    )
    offers = interview_offers(coded, {role: "Chef"})
    assert [(offer.words, offer.group) for offer in offers] == [
        ("Tema: Möten (2 ställen)", "Chef"),
        ("”långa möten”", "Chef"),
        ("”utan beslut”", "Chef"),
    ]
    assert pointed_at(offers[0].target) == ThemeAt(theme.id, role)
