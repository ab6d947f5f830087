"""Ideas come in, wait unseen, and are laid on the board."""

from pathlib import Path
from uuid import uuid4

import openpyxl
import pytest
from sqlalchemy import insert

from kulturverktyg.collect.ballot import IDEA_LIMIT, IdeaSheet
from kulturverktyg.collect.ballot import Idea as SentIdea
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import close_workshop, make_kiosk
from kulturverktyg.decide.board import UNSORTED, Board
from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.idea_table import Imported, import_ideas
from kulturverktyg.decide.ideas import add_idea, any_waiting, reveal, waiting
from kulturverktyg.errors import KnownError
from kulturverktyg.model.idea import Idea
from kulturverktyg.model.kinds import KioskMode
from tests.builders import Workplace


def _csv(folder: Path, text: str, name: str = "idéer.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def _words(board: Board) -> list[str]:
    return [card.text for card in board.lying_in(UNSORTED)]


def test_an_idea_written_down_waits_until_it_is_revealed(place: Workplace) -> None:
    add_idea(place.store, place.journey_id, "  Fler   fikastunder ", "Mer av", place.workshop_id)
    assert read_board(place.store, place.journey_id) == Board()
    assert any_waiting(place.store, place.journey_id)
    reveal(place.store, place.journey_id)
    (card,) = read_board(place.store, place.journey_id).cards.values()
    (idea,) = card.ideas
    assert (card.text, idea.text, idea.prompt) == ("Fler fikastunder", "Fler fikastunder", "more")
    assert not any_waiting(place.store, place.journey_id)


def test_how_many_wait_is_told_only_when_they_are_enough(place: Workplace) -> None:
    k = place.view.k
    for number in range(k):
        assert waiting(place.store, place.journey_id) is None
        add_idea(place.store, place.journey_id, f"Idé {number}")
    assert waiting(place.store, place.journey_id) == k


@pytest.mark.parametrize(
    ("text", "prompt", "said"), [(" ", "", "Skriv idén"), ("a" * 401, "", "401"), ("a", "b" * 101, "100")]
)
def test_what_cannot_be_an_idea_is_refused(place: Workplace, text: str, prompt: str, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        add_idea(place.store, place.journey_id, text, prompt)
    assert not any_waiting(place.store, place.journey_id)


def test_revealing_draws_the_order(place: Workplace) -> None:
    with place.store.write() as session:
        session.execute(
            insert(Idea), [{"journey_id": place.journey_id, "prompt": "", "text": f"{n:03}"} for n in range(200)]
        )
    reveal(place.store, place.journey_id)
    board = read_board(place.store, place.journey_id)
    assert [card.position for card in board.lying_in(UNSORTED)] == list(range(200))
    assert sorted(_words(board)) != _words(board)
    by_id = sorted(board.cards.values(), key=lambda card: card.id)
    assert [card.position for card in by_id] != list(range(200))


def test_a_table_is_read_by_what_its_columns_are_called(place: Workplace, tmp_path: Path) -> None:
    workshop = place.view.workshops[0].name
    path = _csv(
        tmp_path,
        f"Namn;Idé;Fråga;Workshop\nAnna;Fler fikastunder;mer av;{workshop}\nBo;Färre möten;Vad stör oss?;\n;;;\nC;;;\n",
    )
    imported = import_ideas(place.store, place.journey_id, path)
    assert imported == Imported(new=2, known=0, empty=1, left_out=("Namn",), prompts=("Vad stör oss?",))
    assert imported.sentence == (
        "2 idéer är inlästa och ligger på tavlan. 1 rad utan idé är överhoppad. "
        "Frågan Vad stör oss? finns inte i resan, men den står kvar vid idéerna. "
        "Kolumnen Namn är inte med, för om en idé sparas bara text, fråga och workshop."
    )
    ideas = {
        idea.text: idea for card in read_board(place.store, place.journey_id).cards.values() for idea in card.ideas
    }
    assert ideas["Fler fikastunder"].prompt == "more"
    assert ideas["Färre möten"].prompt == "Vad stör oss?"


def test_excel_and_other_headings_do_as_well(place: Workplace, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Nr", "Vad vill du ändra?"])
    sheet.append([1, "Kortare möten"])
    path = tmp_path / "lappar.xlsx"
    book.save(path)
    with pytest.raises(KnownError, match="saknar kolumnen text"):
        import_ideas(place.store, place.journey_id, path)
    import_ideas(place.store, place.journey_id, path, {"text": "Vad vill du ändra?"})
    assert _words(read_board(place.store, place.journey_id)) == ["Kortare möten"]


def test_the_same_file_again_adds_nothing_but_two_alike_in_one_file_are_two(place: Workplace, tmp_path: Path) -> None:
    path = _csv(tmp_path, "text\nFika\nFika\nTystnad\n")
    assert import_ideas(place.store, place.journey_id, path).new == 3
    again = import_ideas(place.store, place.journey_id, path)
    assert (again.new, again.known) == (0, 3)
    assert "3 idéer låg redan där" in again.sentence
    assert sorted(_words(read_board(place.store, place.journey_id))) == ["Fika", "Fika", "Tystnad"]


def test_a_workshop_that_the_journey_has_not_is_told_and_its_ideas_come_in_all_the_same(
    place: Workplace, tmp_path: Path
) -> None:
    path = _csv(tmp_path, "text;workshop\nFika;Norr\nTystnad;Norr\nCyklar;Söder\nBilar;\n")
    imported = import_ideas(place.store, place.journey_id, path)
    assert imported == Imported(new=4, strangers=("Norr", "Söder"))
    assert imported.sentence.endswith(
        "Workshopparna Norr, Söder finns inte i resan, så idéerna därifrån står utan workshop."
    )
    assert import_ideas(place.store, place.journey_id, path).new == 0


def test_a_file_does_not_tell_what_waits(place: Workplace, tmp_path: Path) -> None:
    add_idea(place.store, place.journey_id, "Fika")
    assert import_ideas(place.store, place.journey_id, _csv(tmp_path, "text\nFika\n")).known == 0
    assert len(read_board(place.store, place.journey_id).cards) == 1
    assert any_waiting(place.store, place.journey_id)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (f"Bra;\n{'a' * (IDEA_LIMIT + 1)};\n", "rad 3, kolumn text: idén är 401 tecken lång"),
        (" ;\n;x\n", "har ingen idé i kolumnen text"),
    ],
)
def test_a_file_is_taken_whole_or_not_at_all(place: Workplace, tmp_path: Path, rows: str, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        import_ideas(place.store, place.journey_id, _csv(tmp_path, f"text;workshop\n{rows}"))
    assert read_board(place.store, place.journey_id) == Board()


def test_what_was_written_at_the_kiosk_waits_and_is_revealed_with_its_prompt(place: Workplace) -> None:
    place.open_kiosk()
    files = make_kiosk(place.store, place.workshop_id, None, KioskMode.IDEAS)
    box = BallotBox.open(files.box, read_package(files.package))
    box.drop(IdeaSheet(uuid4(), (SentIdea("more", "Fika"), SentIdea("start", "Stängda dörrar"))))
    box.close()
    close_workshop(place.store, place.workshop_id)
    assert read_board(place.store, place.journey_id) == Board()
    reveal(place.store, place.journey_id)
    ideas = [idea for card in read_board(place.store, place.journey_id).cards.values() for idea in card.ideas]
    assert {(idea.prompt, idea.text) for idea in ideas} == {("more", "Fika"), ("start", "Stängda dörrar")}
    assert {idea.workshop for idea in ideas} == {""}
