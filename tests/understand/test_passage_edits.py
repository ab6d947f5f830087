"""Passages are marked, coded and quoted; nothing is approved by itself, or stays approved when it is rewritten."""

from uuid import uuid4

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.understand.interview import GuideLine, Interviews, PassageView, Theme
from kulturverktyg.understand.interview_edits import guide, passages, themes
from tests.interviews import marked_words, note

SAID = "Vi hinner aldrig prata. Ingen frågar oss."


def one_passage() -> tuple[Interviews, PassageView]:
    said = note(SAID, None, "Ingen frågar oss")
    return Interviews(interviews=(said,)), said.passages[0]


def state(interviews: Interviews) -> tuple[QuoteState, str]:
    passage = interviews.interviews[0].passages[0]
    return passage.state, passage.quote


def test_a_mark_holds_words_without_the_space_around_them_and_only_once() -> None:
    said = note(SAID)
    interviews = Interviews(interviews=(said,))
    marked = passages.mark(interviews, said.id, PassageView(uuid4(), 23, 41))
    assert marked_words(marked.interviews[0]) == ["Ingen frågar oss."]
    assert passages.mark(marked, said.id, PassageView(uuid4(), 24, 41)) == marked
    assert passages.mark(marked, said.id, PassageView(uuid4(), 23, 24)) == marked
    assert passages.unmark(marked, marked.interviews[0].passages[0].id) == interviews


def test_a_passage_is_coded_to_several_themes_and_dimensions_and_back() -> None:
    interviews, passage = one_passage()
    theme = uuid4()
    coded = passages.code_theme(interviews, passage.id, theme, coded=True)
    coded = passages.code_dimension(coded, passage.id, "inflytande", coded=True)
    assert coded.interviews[0].passages[0].themes == {theme}
    assert coded.interviews[0].passages[0].dimensions == {"inflytande"}
    back = passages.code_theme(coded, passage.id, theme, coded=False)
    assert passages.code_dimension(back, passage.id, "inflytande", coded=False) == interviews


def test_a_quote_waits_until_somebody_has_approved_it() -> None:
    interviews, passage = one_passage()
    assert state(interviews) == (QuoteState.NONE, "")
    waiting = passages.make_quote(interviews, passage.id)
    assert state(waiting) == (QuoteState.WAITING, "Ingen frågar oss")
    approved = passages.decide_quote(waiting, passage.id, "Ingen frågar […]", QuoteState.APPROVED)
    assert state(approved) == (QuoteState.APPROVED, "Ingen frågar […]")
    assert passages.make_quote(approved, passage.id) == approved
    assert passages.make_no_quote(approved, passage.id) == interviews


def test_an_approved_quote_that_is_rewritten_has_to_be_read_again() -> None:
    interviews, passage = one_passage()
    approved = passages.decide_quote(
        passages.make_quote(interviews, passage.id), passage.id, "Ingen frågar oss", QuoteState.APPROVED
    )
    assert state(passages.write_quote(approved, passage.id, "Bo frågar oss")) == (QuoteState.WAITING, "Bo frågar oss")
    assert passages.write_quote(approved, passage.id, " Ingen  frågar oss ") == approved


def test_an_empty_quote_cannot_be_approved_but_withheld() -> None:
    interviews, passage = one_passage()
    waiting = passages.make_quote(interviews, passage.id)
    with pytest.raises(KnownError, match="Citatet är tomt"):
        passages.decide_quote(waiting, passage.id, " ", QuoteState.APPROVED)
    assert state(passages.decide_quote(waiting, passage.id, "", QuoteState.WITHHELD)) == (QuoteState.WITHHELD, "")
    with pytest.raises(KnownError, match="för långt"):
        passages.write_quote(waiting, passage.id, "a" * 2001)


def test_what_is_not_there_any_longer_is_left_as_it_is() -> None:
    interviews, _ = one_passage()
    for edit in (passages.unmark, passages.make_quote, passages.make_no_quote, themes.remove_theme, guide.remove_line):
        assert edit(interviews, uuid4()) == interviews


def test_a_theme_that_is_taken_away_is_taken_off_its_passages() -> None:
    interviews, passage = one_passage()
    themed = themes.add_theme(interviews, Theme(uuid4(), " Att  våga "))
    (theme,) = themed.themes
    assert theme.name == "Att våga"
    coded = passages.code_theme(themed, passage.id, theme.id, coded=True)
    assert themes.remove_theme(coded, theme.id) == interviews


@pytest.mark.parametrize(
    ("name", "said"), [(" ", "behöver ett namn"), ("ATT VÅGA", "finns redan"), ("a" * 201, "lång")]
)
def test_a_theme_has_a_name_of_its_own(name: str, said: str) -> None:
    themed = themes.add_theme(Interviews(), Theme(uuid4(), "Att våga"))
    with pytest.raises(KnownError, match=said):
        themes.add_theme(themed, Theme(uuid4(), name))
    themes.rename_theme(themed, themed.themes[0].id, "att våga")


def test_a_new_theme_gets_the_colour_that_fewest_have() -> None:
    interviews = Interviews(themes=(Theme(uuid4(), "a", 0), Theme(uuid4(), "b", 1)))
    assert themes.next_colour(interviews, 3) == 2
    assert themes.next_colour(interviews, 2) == 0


def test_questions_move_among_those_to_the_same_role() -> None:
    role = uuid4()
    lines = [GuideLine(uuid4(), asked, words) for asked, words in ((None, "a"), (role, "b"), (None, "c"))]
    interviews = Interviews(guide=tuple(lines))
    moved = guide.move_line(interviews, lines[2].id, -1)
    assert [line.text for line in moved.guide if line.role_id is None] == ["c", "a"]
    assert guide.move_line(moved, lines[2].id, -1) == moved
    asked = guide.ask_role(moved, lines[0].id, role)
    assert [line.text for line in asked.guide if line.role_id == role] == ["b", "a"]
