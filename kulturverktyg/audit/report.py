"""What was tried, how often, and what it got."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Tried:
    """One attack. ``what`` says in plain Swedish what was tried and ``findings`` what was got, a sentence each.

    ``note`` says how far it went, where that is not plain.
    """

    name: str
    title: str
    what: str
    attempts: int
    findings: tuple[str, ...] = ()
    note: str = ""

    @property
    def result(self) -> str:
        """The outcome in a few words."""
        if self.findings:
            return "Hittade 1 läcka" if len(self.findings) == 1 else f"Hittade {len(self.findings)} läckor"
        return "Inget gick att få fram" if self.attempts else "Fanns inget att pröva"


@dataclass(frozen=True)
class AuditReport:
    """All attacks on a journey, with the closed rounds and how many exported files they were made on."""

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
    def verdict(self) -> str:
        """The outcome of all of it in one sentence."""
        if self.found:
            return f"Anonymiteten håller inte: {self.found} {'läcka' if self.found == 1 else 'läckor'} hittades."
        if not self.rounds:
            return "Det finns ingen stängd omgång att pröva än."
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
        "attacks": [
            {
                "name": tried.name,
                "title": tried.title,
                "attempts": tried.attempts,
                "findings": list(tried.findings),
                "note": tried.note,
            }
            for tried in report.tried
        ],
    }


def as_text(report: AuditReport) -> str:
    """For a terminal."""
    lines = [f"{report.journey}: {named(report.rounds) or 'ingen stängd omgång'}"]
    lines.append(f"Minsta redovisningsgrupp: {report.k} svar. Lästa filer: {report.files}.")
    for tried in report.tried:
        lines += ["", f"{tried.title} ({tried.attempts} försök): {tried.result}", f"  {tried.what}"]
        lines += [f"  {tried.note}"] if tried.note else []
        lines += [f"  ! {finding}" for finding in tried.findings]
    return "\n".join([*lines, "", report.verdict])


def named(names: Sequence[str], most: int = 3) -> str:
    """Names in a row, the first few of them: *A, B, C och 4 till*."""
    names = list(dict.fromkeys(names))
    shown = ", ".join(names[:most])
    return f"{shown} och {len(names) - most} till" if len(names) > most else shown
