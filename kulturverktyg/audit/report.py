"""What was tried, how often, and what it got."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kulturverktyg.survey.figures import figure

_BY_DECISION = (
    "Bland filerna ligger enskilda personers svar efter beslut: den som har dem kan se vad var och en har svarat."
)


@dataclass(frozen=True)
class Tried:
    """One attack. ``what`` says in plain Swedish what was tried and ``findings`` what was got, a sentence each.

    ``note`` says how far it went, where that is not plain, and ``untried`` what it should have tried and could not.
    ``decided`` is what was got and nobody hides: answers that lie there by a decision of the municipality's.
    """

    name: str
    title: str
    what: str
    attempts: int
    findings: tuple[str, ...] = ()
    note: str = ""
    untried: str = ""
    decided: tuple[str, ...] = ()

    @property
    def result(self) -> str:
        """The outcome in a few words."""
        if self.findings:
            return "Hittade 1 läcka" if len(self.findings) == 1 else f"Hittade {len(self.findings)} läckor"
        if self.decided:
            return "Svar ligger där efter beslut"
        if self.untried:
            return "Kunde inte prövas helt"
        return "Inget gick att få fram" if self.attempts else "Fanns inget att pröva"


@dataclass(frozen=True)
class AuditReport:
    """All attacks on a journey, with the closed rounds and how many exported files were read from end to end."""

    journey: str
    k: int
    rounds: tuple[str, ...]
    files: int
    tried: tuple[Tried, ...]

    @property
    def found(self) -> int:
        """How many leaks there are."""
        return sum(len(tried.findings) for tried in self.tried)

    @property
    def attempts(self) -> int:
        """How many attempts were made in all."""
        return sum(tried.attempts for tried in self.tried)

    @property
    def untried(self) -> str:
        """What could not be tried, in plain words; empty when all was."""
        return " ".join(tried.untried for tried in self.tried if tried.untried)

    @property
    def decided(self) -> tuple[str, ...]:
        """What was got of what lies there by a decision, a sentence each."""
        return tuple(words for tried in self.tried for words in tried.decided)

    @property
    def holds(self) -> bool:
        """Whether nothing was got, by a decision or without, and nothing was left untried."""
        return not self.found and not self.untried and not self.decided

    @property
    def verdict(self) -> str:
        """The outcome of all of it in a sentence or two."""
        if self.found:
            found = f"Anonymiteten håller inte: {self.found} {'läcka' if self.found == 1 else 'läckor'} hittades."
            found = f"{found} {_BY_DECISION}" if self.decided else found
            return f"{found} Allt kunde inte prövas. {self.untried}" if self.untried else found
        if not self.rounds:
            return "Det finns ingen stängd omgång att pröva än."
        if self.decided:
            untried = f" Allt kunde inte prövas. {self.untried}" if self.untried else ""
            return f"Inget gick att få fram ur det som får visas. {_BY_DECISION}{untried}"
        if self.untried:
            return f"Inget gick att få fram, men allt kunde inte prövas. {self.untried}"
        return "Anonymiteten höll: inget av försöken gav svar från en grupp som är för liten."


def as_json(report: AuditReport) -> Mapping[str, Any]:
    """The object that ``audit --format json`` prints."""
    return {
        "journey": report.journey,
        "k": report.k,
        "rounds": list(report.rounds),
        "files": report.files,
        "attempts": report.attempts,
        "found": report.found,
        "holds": report.holds,
        "verdict": report.verdict,
        "attacks": [
            {
                "name": tried.name,
                "title": tried.title,
                "attempts": tried.attempts,
                "findings": list(tried.findings),
                "decided": list(tried.decided),
                "note": tried.note,
                "untried": tried.untried,
            }
            for tried in report.tried
        ],
    }


def as_text(report: AuditReport) -> str:
    """For a terminal."""
    lines = [f"{report.journey}: {named(report.rounds) or 'ingen stängd omgång'}"]
    lines.append(f"Minsta redovisningsgrupp: {report.k} svar. Lästa filer: {report.files}.")
    for tried in report.tried:
        lines += [
            "",
            f"{tried.title} ({figure(tried.attempts, grouped=True)} försök): {tried.result}",
            f"  {tried.what}",
        ]
        lines += [f"  {words}" for words in (tried.note, tried.untried) if words]
        lines += [f"  ! {finding}" for finding in tried.findings]
        lines += [f"  § {words}" for words in tried.decided]
    return "\n".join([*lines, "", report.verdict])


def with_sides(items: Iterable[tuple[str, str]]) -> list[str]:
    """Each question once, with its sides after it: *”A” (nuläget och det önskade läget)*; a side may be empty."""
    sides: dict[str, dict[str, None]] = {}
    for words, side in items:
        sides.setdefault(words, {})[side] = None
    return [words if "" in of else f"{words} ({' och '.join(of)})" for words, of in sides.items()]


def named(names: Sequence[str], most: int = 3) -> str:
    """Names in a row, the first few of them: *A, B, C och 4 till*."""
    names = list(dict.fromkeys(names))
    shown = ", ".join(names[:most])
    return f"{shown} och {len(names) - most} till" if len(names) > most else shown
