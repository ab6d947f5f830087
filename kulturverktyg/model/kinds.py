"""Closed sets of words that mapped classes and plain values share."""

from enum import StrEnum


class QuestionKind(StrEnum):
    """What a participant is asked to do on a page."""

    PAIR = "pair"
    SCALE = "scale"
    CHOICE = "choice"
    MULTIPLE = "multiple"
    RANKING = "ranking"
    RECOMMENDATION = "recommendation"
    ALLOCATION = "allocation"
    TEXT = "text"
    NUMBER = "number"
    INFORMATION = "information"


class RoundState(StrEnum):
    """Results of a round come out only when it is closed."""

    OPEN = "open"
    CLOSED = "closed"


class WorkshopState(StrEnum):
    """A closed workshop's ballot box has been emptied and destroyed."""

    OPEN = "open"
    CLOSED = "closed"


class TextState(StrEnum):
    """Free text leaves only when HR has read it and masked what identifies."""

    WAITING = "waiting"
    APPROVED = "approved"
    WITHHELD = "withheld"
