"""Boards to test with."""

from random import Random
from uuid import UUID

from kulturverktyg.decide.board import COLOURS, Board, CardView, Lane, RawIdea, ThemeView
from kulturverktyg.decide.board_edits import cards, proposals, themes


def board_of(lanes: int, cards_a_lane: int, ideas_a_card: int = 1, seed: int = 1) -> Board:
    """Themes called ``Tema 0`` and on, and as many cards in each as among those without one."""
    drawn = Random(seed)
    made = tuple(ThemeView(_uuid(drawn), f"Tema {n}", n % COLOURS, n) for n in range(lanes))
    lying = []
    for lane in (Lane(), *(Lane(theme.id) for theme in made)):
        for position in range(cards_a_lane):
            ideas = sorted((RawIdea(_uuid(drawn), f"idé {drawn.random():.6f}") for _ in range(ideas_a_card)), key=_key)
            lying.append(CardView(_uuid(drawn), ideas[0].text, lane.theme, lane.parked, position, tuple(ideas)))
    return Board(made, {card.id: card for card in lying})


def random_edit(board: Board, drawn: Random) -> Board:
    """One edit of any kind that can be made now."""
    for edit in drawn.sample(_EDITS, len(_EDITS)):
        after = edit(board, drawn)
        if after is not None:
            return after
    return board


def faults(board: Board) -> list[str]:
    """What can never be: positions with gaps, cards in lanes that are not there, parts of proposals that are gone."""
    found = []
    for lane in board.lanes:
        lying = board.lying_in(lane)
        if [card.position for card in lying] != list(range(len(lying))):
            found.append(f"positions in {lane}")
    found += [f"{card.text} nowhere" for card in board.cards.values() if card.lane not in board.lanes]
    known = {theme.id for theme in board.themes}
    for proposal in board.proposals:
        if not set(proposal.themes) <= known or not set(proposal.cards) <= board.cards.keys():
            found.append(f"parts of {proposal.title}")
    found += ["cards apart" for pair in board.apart if len(pair) != 2 or not pair <= board.cards.keys()]
    for views in (board.themes, board.proposals):
        if [view.position for view in views] != list(range(len(views))):
            found.append("order")
    return found


def ideas_of(board: Board) -> list[RawIdea]:
    """All ideas, in the order of their ids."""
    return sorted((idea for card in board.cards.values() for idea in card.ideas), key=_key)


def _key(idea: RawIdea) -> UUID:
    return idea.id


def _uuid(drawn: Random) -> UUID:
    return UUID(int=drawn.getrandbits(128), version=4)


def _some(board: Board, drawn: Random) -> list[UUID]:
    return drawn.sample(sorted(board.cards), min(len(board.cards), drawn.randint(1, 3)))


def _move(board: Board, drawn: Random) -> Board | None:
    if not board.cards:
        return None
    return cards.move_cards(board, _some(board, drawn), drawn.choice(board.lanes), drawn.randint(0, 8))


def _join(board: Board, drawn: Random) -> Board | None:
    if len(board.cards) < 2:
        return None
    some = _some(board, drawn)
    return cards.join_cards(board, some, some[0])


def _split(board: Board, drawn: Random) -> Board | None:
    return cards.split_card(board, drawn.choice(sorted(board.cards))) if board.cards else None


def _keep_apart(board: Board, drawn: Random) -> Board | None:
    if len(board.cards) < 2:
        return None
    return cards.keep_apart(board, *drawn.sample(sorted(board.cards), 2))


def _rename(board: Board, drawn: Random) -> Board | None:
    return cards.rename_card(board, drawn.choice(sorted(board.cards)), f"ord {drawn.random()}") if board.cards else None


def _add_theme(board: Board, drawn: Random) -> Board | None:
    return themes.add_theme(board, f"tema {drawn.random()}")[0] if len(board.themes) < 8 else None


def _on_theme(board: Board, drawn: Random) -> Board | None:
    if not board.themes:
        return None
    theme = drawn.choice(board.themes).id
    match drawn.randrange(4):
        case 0:
            return themes.rename_theme(board, theme, f"tema {drawn.random()}")
        case 1:
            return themes.recolour_theme(board, theme, drawn.randrange(COLOURS))
        case 2:
            return themes.move_theme(board, theme, drawn.randrange(len(board.themes)))
    return themes.remove_theme(board, theme)


def _add_proposal(board: Board, drawn: Random) -> Board | None:
    if not board.cards or len(board.proposals) > 4:
        return None
    some = [theme.id for theme in board.themes if drawn.random() < 0.3]
    return proposals.add_proposal(board, f"förslag {drawn.random()}", some, _some(board, drawn))[0]


def _on_proposal(board: Board, drawn: Random) -> Board | None:
    if not board.proposals:
        return None
    proposal = drawn.choice(board.proposals)
    match drawn.randrange(4):
        case 0:
            return proposals.write_proposal(board, proposal.id, "namn", f"text {drawn.random()}")
        case 1:
            return proposals.move_proposal(board, proposal.id, drawn.randrange(len(board.proposals)))
        case 2 if proposal.cards:
            return proposals.let_go(board, proposal.id, drawn.choice(proposal.cards))
        case 3:
            return proposals.remove_proposal(board, proposal.id)
    return proposals.gather(board, proposal.id, cards=_some(board, drawn)) if board.cards else None


_EDITS = (_move, _move, _join, _split, _keep_apart, _rename, _add_theme, _on_theme, _add_proposal, _on_proposal)
