"""Interviews as frozen values: the guide, the notes, the passages marked in them, and the themes they are coded to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.model.kinds import QuoteState

NOTE_LIMIT = 300_000
QUOTE_LIMIT = 2_000
NAME_LIMIT = 200
MOST_PEOPLE = 500
STATES: Mapping[QuoteState, str] = {
    QuoteState.NONE: "Inget citat",
    QuoteState.WAITING: "Att läsa",
    QuoteState.APPROVED: "Godkänt",
    QuoteState.WITHHELD: "Visas inte",
}
#: What stands where HR has taken something away.
MASK = "[…]"
NO_ROLE = "Utan roll"

_MARK_LETTERS = 3
_AS_LINES = str.maketrans(
    {"\v": "\n", "\f": "\n", "\x85": "\n", "\N{LINE SEPARATOR}": "\n", "\N{PARAGRAPH SEPARATOR}": "\n"}
)
_AS_SPACES = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\t": " "})


@dataclass(frozen=True)
class GuideLine:
    """A question of the guide, to one role or (without one) to all."""

    id: UUID
    role_id: UUID | None = None
    text: str = ""


@dataclass(frozen=True)
class Theme:
    """A theme that passages are coded to. ``colour`` is the number of one of the house's colours, from 0."""

    id: UUID
    name: str
    colour: int = 0


@dataclass(frozen=True)
class PassageView:
    """A marked part of a note, from character ``begins`` up to but not with ``ends``.

    ``dimensions`` are names of the survey's dimensions; ``quote`` are the words that may leave, once approved.
    """

    id: UUID
    begins: int
    ends: int
    themes: frozenset[UUID] = frozenset()
    dimensions: frozenset[str] = frozenset()
    state: QuoteState = QuoteState.NONE
    quote: str = ""

    @property
    def is_quote(self) -> bool:
        """Whether it is on its way to be quoted."""
        return self.state is not QuoteState.NONE


@dataclass(frozen=True)
class InterviewView:
    """The note of one interview with ``people`` of one role; ``passages`` in the order in which they begin.

    ``batch`` is the number of those whose words have left together, None as long as these have not.
    """

    id: UUID
    role_id: UUID | None = None
    people: int = 1
    text: str = ""
    passages: tuple[PassageView, ...] = ()
    batch: int | None = None

    @property
    def mark(self) -> str:
        """What tells it from others of the same role: letters that say nothing of who, when or in which order."""
        return self.id.hex[:_MARK_LETTERS].upper()

    def words(self, passage: PassageView) -> str:
        """The words of a passage as they were written."""
        return self.text[passage.begins : passage.ends]


@dataclass(frozen=True)
class Interviews:
    """All that a journey has of interviews. ``interviews`` stand in an order that has nothing to do with time."""

    guide: tuple[GuideLine, ...] = ()
    interviews: tuple[InterviewView, ...] = ()
    themes: tuple[Theme, ...] = ()

    def passages(self) -> Iterator[tuple[InterviewView, PassageView]]:
        """Every passage with the interview it is marked in."""
        return ((interview, passage) for interview in self.interviews for passage in interview.passages)

    def interview(self, interview_id: UUID | None) -> InterviewView | None:
        """The interview with an id, if it is there."""
        return next((each for each in self.interviews if each.id == interview_id), None)

    def passage(self, passage_id: UUID | None) -> tuple[InterviewView, PassageView] | None:
        """The passage with an id and its interview, if it is there."""
        return next((pair for pair in self.passages() if pair[1].id == passage_id), None)

    def theme_names(self, themes: frozenset[UUID]) -> tuple[str, ...]:
        """Names of some of the themes, in the themes' order."""
        return tuple(theme.name for theme in self.themes if theme.id in themes)


def role_words(role_id: UUID | None, roles: Mapping[UUID, str]) -> str:
    """What a role is called."""
    return roles.get(role_id, NO_ROLE) if role_id is not None else NO_ROLE


def label_of(interview: InterviewView, roles: Mapping[UUID, str]) -> str:
    """What an interview is called: its role and its mark."""
    return f"{role_words(interview.role_id, roles)} {interview.mark}"


def in_order(interviews: Sequence[InterviewView], roles: Sequence[UUID]) -> tuple[InterviewView, ...]:
    """By role, and by the random ids within it; those without a role last."""
    places = {role: place for place, role in enumerate(roles)}
    last = len(places)
    return tuple(
        sorted(interviews, key=lambda one: (last if one.role_id is None else places.get(one.role_id, last), one.id))
    )


def clean_note(text: str) -> str:
    """A note as it is kept: one sign for every new line, plain spaces, and nothing that cannot be seen."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_AS_LINES).translate(_AS_SPACES)
    return "".join(letter for letter in text if letter == "\n" or letter.isprintable()).strip()
