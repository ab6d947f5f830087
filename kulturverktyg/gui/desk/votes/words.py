"""What is said of a vote on its page."""

from kulturverktyg.decide.vote import VoteView
from kulturverktyg.model.kinds import Subject, VoteKind, VoteState

KINDS = (
    (VoteKind.DOTS, "Prickar"),
    (VoteKind.MATRIX, "Nytta och insats (fyrfältare)"),
)
ON_WALL = "Prickar på väggen"
_STATES = {VoteState.DRAFT: "utkast", VoteState.OPEN: "öppen", VoteState.CLOSED: "stängd"}
#: Where an option comes from.
ORIGINS = {
    Subject.PROPOSAL: "Förslag",
    Subject.THEME: "Tema",
    Subject.CARD: "Idé",
    Subject.MEASURE: "Åtgärd",
    Subject.FROM_TO: "Från–till",
    Subject.WORDS: "Eget",
}


def listed(vote: VoteView) -> str:
    """The vote in the list of all."""
    return f"{vote.name} ({_STATES[vote.state]})"


def dots_words(count: int) -> str:
    """Such as *4 prickar*."""
    return f"{count} prick" if count == 1 else f"{count} prickar"


def how_words(vote: VoteView, workshop: str) -> str:
    """How an open vote is voted in, in whole sentences."""
    many = len(vote.options)
    if vote.kind is VoteKind.MATRIX:
        what = f"Var och en bedömer nytta och insats för {many} alternativ, från 0 till 10."
    else:
        what = f"Var och en har {dots_words(vote.dots)} till {many} alternativ, högst {vote.cap} på samma."
    where = f" Man röstar i kiosken i ”{workshop}”." if workshop else " Prickarna sätts på väggen."
    roles = " Man väljer sin roll, så att prickarna kan visas per roll." if vote.by_role else ""
    return what + where + roles


def too_few_words(count: int | None, k: int, *, on_wall: bool) -> str:
    """What closing a vote at a kiosk means while too few have voted there; empty when enough have."""
    if count is not None:
        return ""
    shown = "visas bara prickarna på väggen, och aldrig rösterna" if on_wall else "visas aldrig något resultat"
    return f"Färre än {k} har röstat i kiosken. Stänger du nu {shown}."


def voters_words(count: int | None, k: int) -> str:
    """How many have voted, as far as it may be told."""
    return f"Färre än {k} har röstat" if count is None else f"{count} har röstat"
