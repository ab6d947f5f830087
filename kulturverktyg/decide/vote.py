"""A vote (*omröstning*) as the facilitator sees and writes it; nothing here of what was voted at the kiosk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from kulturverktyg.collect.ballot import IDEA_LIMIT
from kulturverktyg.collect.vote_rules import FEWEST_OPTIONS, MOST_DOTS, MOST_OPTIONS
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Subject, VoteKind, VoteState
from kulturverktyg.prepare.workshop_plan import one_line

#: Characters of the words that an option is voted on in, room for a whole idea; and of a vote's name.
LONGEST_OPTION = IDEA_LIMIT
LONGEST_NAME = 80
MOST_WALL_DOTS = 100_000
_AGAIN = ", en gång till"
_FEWEST_SUGGESTED, _MOST_SUGGESTED = 3, 6


@dataclass(frozen=True)
class Option:
    """What can be voted for. ``text`` are its words in this vote; an option in words alone is its own subject."""

    subject: Subject
    subject_id: UUID
    text: str

    @staticmethod
    def in_words(text: str) -> "Option":
        """An option that stands for nothing but its own words."""
        return Option(Subject.WORDS, uuid4(), text)


@dataclass(frozen=True)
class VoteDraft:
    """What a vote is to be. ``workshop_id`` is None where votes are counted on a wall only. In a matrix there are no
    dots, and no roles."""

    name: str = ""
    kind: VoteKind = VoteKind.DOTS
    dots: int = _FEWEST_SUGGESTED
    cap: int = 1
    by_role: bool = False
    workshop_id: UUID | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True)
class VoteOption:
    """An option of a vote that is saved; ``wall`` are dots that the facilitator has counted."""

    id: UUID
    subject: Subject
    subject_id: UUID
    text: str
    wall: int


@dataclass(frozen=True)
class VoteView:
    """A vote as it is saved. ``packaged`` is true once a kiosk can have been voted at."""

    id: UUID
    name: str
    kind: VoteKind
    state: VoteState
    dots: int
    cap: int
    by_role: bool
    workshop_id: UUID | None
    packaged: bool
    options: tuple[VoteOption, ...]

    @property
    def draft(self) -> VoteDraft:
        """What would make it anew."""
        options = tuple(Option(each.subject, each.subject_id, each.text) for each in self.options)
        return VoteDraft(self.name, self.kind, self.dots, self.cap, self.by_role, self.workshop_id, options)


def suggested_dots(options: int) -> int:
    """How many dots each voter may well have: one for every third option, 3 to 6."""
    return min(max(round(options / 3), _FEWEST_SUGGESTED), _MOST_SUGGESTED)


def as_words(text: str) -> str:
    """A text in the words that can be voted on: on one line, and cut at a word with … where it is too long."""
    line = one_line(text)
    if len(line) <= LONGEST_OPTION:
        return line
    return line[: LONGEST_OPTION - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def with_options(draft: VoteDraft, added: Sequence[Option]) -> VoteDraft:
    """The draft with options more, but for those that it has already."""
    there = {(each.subject, each.subject_id) for each in draft.options}
    fresh = tuple(
        replace(each, text=as_words(each.text)) for each in added if (each.subject, each.subject_id) not in there
    )
    return replace(draft, options=draft.options + fresh)


def refuse_words(draft: VoteDraft, option: Option) -> None:
    """KnownError when somebody's words for an option are too long, or another of the draft has the same."""
    words = one_line(option.text)
    if len(words) > LONGEST_OPTION:
        raise KnownError(f"Alternativet är {len(words)} tecken långt. Korta det till {LONGEST_OPTION}.")
    for other in draft.options:
        if other.subject_id != option.subject_id and other.text.casefold() == words.casefold():
            raise KnownError(f"”{other.text}” finns redan bland alternativen. Skriv något annat.")


def again(vote: VoteView, workshop_id: UUID | None) -> VoteDraft:
    """A draft with the same options and rules, to be voted on anew in a workshop."""
    name = f"{vote.name[: LONGEST_NAME - len(_AGAIN)].rstrip()}{_AGAIN}"
    return cleaned(replace(vote.draft, name=name, workshop_id=workshop_id))


def cleaned(draft: VoteDraft) -> VoteDraft:
    """The draft as it is kept: texts on one line, and nothing that its kind does not have."""
    options = tuple(replace(each, text=one_line(each.text)) for each in draft.options)
    plain = replace(draft, name=one_line(draft.name), options=options, by_role=draft.by_role and _can_ask(draft))
    return plain if draft.kind is VoteKind.DOTS else replace(plain, dots=0, cap=0)


def refuse_impossible(draft: VoteDraft) -> None:
    """KnownError when a draft cannot be kept; one that is only half-written can."""
    if not draft.name:
        raise KnownError("Omröstningen behöver ett namn. Skriv till exempel ”Vilka idéer tar vi vidare?”.")
    if len(draft.name) > LONGEST_NAME:
        raise KnownError(f"Omröstningens namn är för långt. Använd högst {LONGEST_NAME} tecken.")
    most = MOST_OPTIONS[draft.kind]
    if len(draft.options) > most:
        raise KnownError(f"Det kan vara högst {most} alternativ i en omröstning av det här slaget. Ta bort några.")
    for option in draft.options:
        if len(option.text) > LONGEST_OPTION:
            raise KnownError(f"”{option.text[:40]}…” är för långt. Använd högst {LONGEST_OPTION} tecken.")
    if draft.kind is VoteKind.DOTS and not 1 <= draft.cap <= draft.dots <= MOST_DOTS:
        raise KnownError(
            f"Ge varje person från 1 till {MOST_DOTS} prickar, och inte fler på samma alternativ än de har i allt."
        )


def refuse_unready(draft: VoteDraft) -> None:
    """KnownError when nobody can vote on a draft as it is."""
    if len(draft.options) < FEWEST_OPTIONS:
        raise KnownError(f"”{draft.name}” behöver minst två alternativ att rösta på.")
    if any(not option.text for option in draft.options):
        raise KnownError(f"Ett alternativ i ”{draft.name}” saknar ord. Skriv dem eller ta bort alternativet.")
    if len({option.text.casefold() for option in draft.options}) < len(draft.options):
        raise KnownError(f"Två alternativ i ”{draft.name}” heter lika. Ändra det ena eller ta bort det.")


def _can_ask(draft: VoteDraft) -> bool:
    return draft.kind is VoteKind.DOTS and draft.workshop_id is not None
