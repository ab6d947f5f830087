"""Closed sets of words that mapped classes and plain values share."""

from enum import StrEnum

#: What marks a code that has not let anybody in, and one that has: one byte each, so that no row changes its size.
FREE, USED = b"\x00", b"\x01"


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


class KioskMode(StrEnum):
    """What people do at a kiosk: answer the survey, or write ideas."""

    SURVEY = "survey"
    IDEAS = "ideas"


class TextState(StrEnum):
    """Free text leaves only when HR has read it and masked what identifies."""

    WAITING = "waiting"
    APPROVED = "approved"
    WITHHELD = "withheld"
