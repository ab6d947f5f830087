"""One page for HR and the safety representative to sign: how anonymity was tried, and what came of it."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.audit.report import AuditReport, named
from kulturverktyg.files.whole import write_whole
from kulturverktyg.printing.run_sheet_words import date_words
from kulturverktyg.printing.typeset import typeset
from kulturverktyg.survey.figures import figure

_LANGUAGE = "sv"
_TITLE = "Prövning av anonymiteten"
_MOST_FINDINGS = 6
_LONGEST_FINDING = 230
_PROMISE = (
    "Programmet försökte få fram svar från grupper som är för små, med allt som en kollega kan ha: dagens resultat, "
    "det som har visats tidigare och de exporterade filerna. Det vet ingen mer än en kollega, men räknar på allt."
)
_LIMITS = (
    "Prövningen gäller det som programmet har lämnat ut. Den kan inte säga något om vad människor själva berättar, om "
    "skärmbilder som har ändrats för hand, eller om den som har både filen, nyckeln och flera kopior av disken."
)


@dataclass(frozen=True)
class AuditProtocol:
    """What was tried, and the day."""

    report: AuditReport
    date: datetime.date


def audit_protocol(protocol: AuditProtocol) -> bytes:
    """One A4 page, whatever was found."""
    report = protocol.report
    values: Mapping[str, object] = {
        "journey": report.journey,
        "facts": list(_facts(protocol)),
        "promise": _PROMISE,
        "verdict": report.verdict,
        "holds": report.found == 0,
        "rows": [
            [
                tried.title,
                f"{tried.what} {tried.note}".strip(),
                figure(tried.attempts),
                tried.result,
                bool(tried.findings),
            ]
            for tried in report.tried
        ],
        "findings": list(_findings(report)),
        "limits": _LIMITS,
        "signs": ["HR", "Skyddsombud"],
    }
    return typeset("audit_protocol", values, title=_TITLE, language=_LANGUAGE)


def save_protocol(report: AuditReport, date: datetime.date, path: Path) -> Path:
    """Save the protocol whole, as a PDF; returns the file. KnownError when it cannot be saved."""
    path = path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")
    write_whole(path, audit_protocol(AuditProtocol(report, date)))
    return path


def _facts(protocol: AuditProtocol) -> Iterator[Sequence[str]]:
    report = protocol.report
    yield "Dag", date_words(protocol.date)
    yield "Stängda omgångar", named(report.rounds, most=4) or "ingen"
    yield "Minsta grupp", f"{figure(report.k)} svar"
    yield "Lästa filer", figure(report.files)
    yield "Försök", figure(report.attempts)


def _findings(report: AuditReport) -> Iterator[str]:
    found = [finding for tried in report.tried for finding in tried.findings]
    for finding in found[:_MOST_FINDINGS]:
        yield finding if len(finding) <= _LONGEST_FINDING else f"{finding[: _LONGEST_FINDING - 2].rstrip()} …"
    if len(found) > _MOST_FINDINGS:
        yield f"Och {len(found) - _MOST_FINDINGS} till, som visas i programmet."
