"""How strong the evidence for a finding is: by how many kinds of source, and how many groups, say so.

- *Missing* is a finding that nothing agrees with.
- *Weak*: one kind of source, from one group.
- *Some*: two kinds of source, or one kind from at least two groups.
- *Strong*: at least three kinds of source, or two kinds and at least two groups.

Where any source speaks against it, it is one step weaker, but never less than weak as long as something agrees. Ten
passages of interviews with one role are one kind of source from one group. What is said of all is no group by itself:
it holds those that are told apart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from kulturverktyg.model.kinds import SourceKind
from kulturverktyg.understand.finding import SOURCES

_MANY_KINDS, _SEVERAL = 3, 2


class Strength(IntEnum):
    """From none to strong."""

    MISSING = 0
    WEAK = 1
    SOME = 2
    STRONG = 3


STRENGTHS: Mapping[Strength, str] = {
    Strength.MISSING: "Saknas",
    Strength.WEAK: "Svagt",
    Strength.SOME: "Visst",
    Strength.STRONG: "Starkt",
}
#: The rule as readers are told it.
RULE = (
    "Stödet säger hur många slags källor och hur många grupper som pekar åt samma håll. Svagt: ett slags källa från en "
    "grupp. Visst: två slags källor, eller ett slag från minst två grupper. Starkt: minst tre slags källor, eller två "
    "slag och minst två grupper. Talar någon källa emot är stödet ett steg svagare."
)


@dataclass(frozen=True)
class Voice:
    """What a source counts as. ``group`` is empty where it speaks of all."""

    kind: SourceKind
    group: str = ""
    agrees: bool = True


def strength(voices: Sequence[Voice]) -> Strength:
    """How strong the evidence is that these give together."""
    kinds, groups = _agreeing(voices)
    if not kinds:
        return Strength.MISSING
    if kinds >= _MANY_KINDS or (kinds >= _SEVERAL and groups >= _SEVERAL):
        found = Strength.STRONG
    elif kinds >= _SEVERAL or groups >= _SEVERAL:
        found = Strength.SOME
    else:
        found = Strength.WEAK
    spoken_against = any(not voice.agrees for voice in voices)
    return Strength(max(found - 1, Strength.WEAK)) if spoken_against else found


def reasons(voices: Sequence[Voice]) -> str:
    """Why it is as strong as it is: ``2 slags källor (enkät, intervju), 2 grupper; 1 källa talar emot``."""
    kinds, groups = _agreeing(voices)
    names = [words.lower() for kind, words in SOURCES.items() if any(v.agrees and v.kind is kind for v in voices)]
    against = sum(not voice.agrees for voice in voices)
    told = []
    if kinds:
        told.append(f"{kinds} slags {'källa' if kinds == 1 else 'källor'} ({', '.join(names)}), {_groups(groups)}")
    if against:
        told.append(f"{against} {'källa' if against == 1 else 'källor'} talar emot")
    return "; ".join(told) or "Ingen källa än"


def _agreeing(voices: Sequence[Voice]) -> tuple[int, int]:
    """How many kinds of source agree, and how many groups; those who speak of all are one where there is no other."""
    agreeing = [voice for voice in voices if voice.agrees]
    groups = {voice.group for voice in agreeing if voice.group}
    return len({voice.kind for voice in agreeing}), max(len(groups), min(len(agreeing), 1))


def _groups(count: int) -> str:
    return "1 grupp" if count == 1 else f"{count} grupper"
