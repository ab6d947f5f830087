"""Ideas from a table, and the ideas that are revealed."""

from argparse import Namespace
from typing import TYPE_CHECKING

from kulturverktyg.commands.shared import journeys, open_file, pick, say, say_json

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.decide.board import Board, RawIdea


def import_ideas(options: Namespace) -> None:
    """Lay the ideas of a table on the board."""
    from kulturverktyg.decide.idea_table import import_ideas as read_in

    given = {"text": options.text, "prompt": options.prompt, "workshop": options.workshop}
    columns = {column: heading for column, heading in given.items() if heading is not None}
    with open_file(options) as store:
        journey = pick(journeys(store), options.journey, "resa")
        say(read_in(store, journey.id, options.file, columns).sentence)


def ideas(options: Namespace) -> None:
    """Print what lies on the board; ideas that wait to be revealed are not there."""
    from kulturverktyg.decide.boards import read_board

    with open_file(options) as store:
        board = read_board(store, pick(journeys(store), options.journey, "resa").id)
    revealed, like = _revealed(board), _likely_duplicates(board)
    if options.format == "json":
        listed = [{"id": str(idea.id), "text": idea.text, "theme": theme} for idea, theme in revealed]
        say_json({"ideas": listed, "likely_duplicates": [[str(one.id), str(other.id)] for one, other in like]})
    else:
        say(_as_text(revealed, like))


def _revealed(board: "Board") -> "list[tuple[RawIdea, str | None]]":
    """The ideas as they were written, lane by lane, each with the name of its theme."""
    names: dict[UUID | None, str] = {theme.id: theme.name for theme in board.themes}
    return [
        (idea, names.get(lane.theme)) for lane in board.lanes for card in board.lying_in(lane) for idea in card.ideas
    ]


def _likely_duplicates(board: "Board") -> "list[tuple[RawIdea, RawIdea]]":
    """Ideas that likely say the same and are not joined on one card."""
    from kulturverktyg.decide.duplicates import likely_duplicates

    placed = [(idea, card.id) for card in board.cards.values() for idea in card.ideas]
    pairs = likely_duplicates([idea.text for idea, _ in placed])
    return [
        (placed[pair.first][0], placed[pair.second][0])
        for pair in pairs
        if placed[pair.first][1] != placed[pair.second][1]
    ]


def _as_text(revealed: "list[tuple[RawIdea, str | None]]", like: "list[tuple[RawIdea, RawIdea]]") -> str:
    if not revealed:
        return "Inga idéer ligger på tavlan."
    lines = []
    for theme in dict.fromkeys(theme for _, theme in revealed):
        lines += [theme or "Utan tema", *(f"– {idea.text}" for idea, of in revealed if of == theme), ""]
    if like:
        lines += ["Verkar säga samma sak", *(f"– {one.text} = {other.text}" for one, other in like), ""]
    return "\n".join(lines[:-1])
