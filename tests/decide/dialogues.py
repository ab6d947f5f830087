"""Dialogue logs to test with."""

import datetime as dt

from kulturverktyg.decide.dialogue import Dialogue, DialogueLog, Exchange
from tests.decide.plans import TODAY

LATE = Exchange(
    "=Vi får inte veta varför ett beslut blev som det blev",
    "Det stämmer, skälen stannar hos oss",
    "Nämnden skriver skälet i en mening under varje beslut",
    "Nämnden",
    dt.date(2027, 2, 1),
)
KEPT = Exchange(
    "Vi har ingen stund att prata ihop oss",
    "En kvart i veckan går att ordna",
    "En kvart varje måndag",
    "Enhetschef",
    dt.date(2027, 2, 15),
    "Alla lag har sin kvart",
    kept=True,
)
WAITING = Exchange("Vi vill prova själva", "", "Två lag provar i vår", "Förvaltningschef", dt.date(2027, 5, 3))
HEARD = Exchange("Det är tungt på kvällarna", "Vi tar det med oss")
SPRING = Dialogue(dt.date(2027, 1, 12), "Dialog i januari", (LATE, KEPT, HEARD))
TODAYS = Dialogue(TODAY, "Dialog i mars", (WAITING,))


def full_log() -> DialogueLog:
    """Two meetings: a commitment that is late, one that is kept, one that waits, and a statement without any."""
    return SPRING, TODAYS
