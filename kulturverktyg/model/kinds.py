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
    """What people do at a kiosk: answer the survey, write ideas, or vote."""

    SURVEY = "survey"
    IDEAS = "ideas"
    VOTE = "vote"


class TextState(StrEnum):
    """Free text leaves only when HR has read it and masked what identifies."""

    WAITING = "waiting"
    APPROVED = "approved"
    WITHHELD = "withheld"


class VoteKind(StrEnum):
    """What a voter gives: dots to some of the options, or each option's impact and effort."""

    DOTS = "dots"
    MATRIX = "matrix"


class VoteState(StrEnum):
    """The options can be changed while a vote is a draft; its totals come out when it is closed."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class Subject(StrEnum):
    """What can be voted on, placed in the matrix, or be the reason for a measure; WORDS stand for themselves."""

    CARD = "card"
    THEME = "theme"
    PROPOSAL = "proposal"
    MEASURE = "measure"
    FROM_TO = "from_to"
    DIMENSION = "dimension"
    FINDING = "finding"
    INDICATOR = "indicator"
    WORDS = "words"


class Verdict(StrEnum):
    """What was decided on a proposal."""

    ADOPTED = "adopted"
    PARKED = "parked"
    REJECTED = "rejected"


class Effect(StrEnum):
    """What an unwritten norm does to the task."""

    HELPS = "helps"
    HINDERS = "hinders"
    BOTH = "both"


class Keep(StrEnum):
    """What is to become of an unwritten norm."""

    UNDECIDED = "undecided"
    KEEP = "keep"
    CHANGE = "change"


class Level(StrEnum):
    """Who in the organisation owns a measure."""

    BOARD = "board"
    MANAGEMENT = "management"
    UNIT = "unit"


class Horizon(StrEnum):
    """How soon a measure can be done."""

    QUICK = "quick"
    LONGER = "longer"


class Status(StrEnum):
    """How far a measure has come."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    STOPPED = "stopped"


class Audience(StrEnum):
    """Whom a survey is for: those who work in the organisation, or those whom it is there for."""

    STAFF = "staff"
    CLIENTS = "clients"


class QuoteState(StrEnum):
    """Words of an interview leave only when HR has masked what identifies and approved them; NONE are no quote."""

    NONE = "none"
    WAITING = "waiting"
    APPROVED = "approved"
    WITHHELD = "withheld"


class FindingKind(StrEnum):
    """What a finding speaks of."""

    STRENGTH = "strength"
    DEFICIT = "deficit"


class SourceKind(StrEnum):
    """The independent kinds of source that a finding can rest on."""

    SURVEY = "survey"
    INTERVIEW = "interview"
    INDICATOR = "indicator"
    DOCUMENT = "document"
    WORKSHOP = "workshop"


class Better(StrEnum):
    """Which way an indicator should go."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


class MapKind(StrEnum):
    """What a map draws: causes and their loops, who decides, ways in, or what roles think of each other's work."""

    CAUSES = "causes"
    DECISIONS = "decisions"
    WAYS_IN = "ways_in"
    ROLES = "roles"


class NodeState(StrEnum):
    """Whether a node of a map says how it is, or how it is wanted."""

    NOW = "now"
    WANTED = "wanted"


class Sign(StrEnum):
    """What an arrow says: more gives more, more gives less, or no more than that one leads to the other."""

    PLUS = "plus"
    MINUS = "minus"
    NONE = "none"
