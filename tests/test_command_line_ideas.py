"""Ideas on the command line."""

import json
from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.decide.board_edits.cards import join_cards
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.decide.ideas import add_idea
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
from tests.builders import NAME, workplace


@pytest.fixture
def which(tmp_path: Path) -> list[str]:
    """A journey in which one idea waits, unseen."""
    with workplace(tmp_path) as place:
        add_idea(place.store, place.journey_id, "Hemligt förslag")
        return ["--database", str(place.store.path), "--journey", NAME]


def _file(tmp_path: Path) -> str:
    path = tmp_path / "idéer.csv"
    path.write_text("text,prompt\nFler fikastunder,Mer av\nLarm i trapphuset,\nFika oftare ihop,\n", "utf-8")
    return str(path)


def test_what_is_imported_is_listed_with_likely_duplicates_and_what_waits_is_not(
    tmp_path: Path, which: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import-ideas", _file(tmp_path), *which]) == 0
    assert capsys.readouterr().out == "3 idéer är inlästa och ligger på tavlan.\n"
    assert main(["ideas", "--format", "json", *which]) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"ideas", "likely_duplicates"}
    texts = {idea["id"]: idea["text"] for idea in told["ideas"]}
    assert sorted(texts.values()) == ["Fika oftare ihop", "Fler fikastunder", "Larm i trapphuset"]
    assert all(set(idea) == {"id", "text", "theme"} and idea["theme"] is None for idea in told["ideas"])
    assert [{texts[key] for key in pair} for pair in told["likely_duplicates"]] == [
        {"Fika oftare ihop", "Fler fikastunder"}
    ]
    assert main(["ideas", *which]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Utan tema"
    assert "– Larm i trapphuset" in lines
    assert "Verkar säga samma sak" in lines


def test_ideas_that_are_joined_are_no_longer_suggested(
    tmp_path: Path, which: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import-ideas", _file(tmp_path), *which])
    with open_store(Path(which[1])) as store:
        journey_id = list_journeys(store)[0].id
        board = read_board(store, journey_id)
        alike = [card.id for card in board.cards.values() if "ika" in card.text]
        save_board(store, journey_id, join_cards(board, alike, alike[0]))
    capsys.readouterr()
    assert main(["ideas", "--format", "json", *which]) == 0
    told = json.loads(capsys.readouterr().out)
    assert len(told["ideas"]) == 3
    assert told["likely_duplicates"] == []


def test_columns_can_be_named_and_a_file_without_ideas_is_refused(
    tmp_path: Path, which: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lappar.csv"
    path.write_text("Nr;Vad?\n1;Kortare möten\n", "utf-8")
    assert main(["import-ideas", str(path), *which]) == 1
    assert "saknar kolumnen text" in capsys.readouterr().err
    assert main(["import-ideas", str(path), "--text", "vad?", *which]) == 0
    assert capsys.readouterr().out.startswith("1 idé är inläst")


def test_an_empty_board_says_so(which: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ideas", *which]) == 0
    assert capsys.readouterr().out == "Inga idéer ligger på tavlan.\n"
