"""One page for HR and the safety representative to sign: how anonymity was tried, and what came of it."""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.audit.report import AuditReport
from kulturverktyg.files.whole import write_whole
from kulturverktyg.printing.run_sheet_words import date_words
from kulturverktyg.survey.figures import figure
from kulturverktyg.typesetting.typeset import ARCHIVED, PUBLISHED, Standard, typeset

_LANGUAGE = "sv"
_TITLE = "Prövning av anonymiteten"
#: So many findings are told, and so many letters of a row and of the verdict: the first with which all is one page.
_MOST = ((6, 520, 700), (4, 520, 700), (2, 360, 500), (1, 260, 400), (1, 160, 260), (1, 55, 200))
_LONGEST_FINDING = 230
_LONGEST_NAME = 32
_MOST_ROUNDS = 3
_NO_FILES = "Prövningen gäller det som får visas; inga filer är lästa."
_LONGEST_JOURNEY = 80
_PAGES = re.compile(rb"/Type\s*/Pages\s*/Count\s+(\d+)")
_PROMISE = (
    "Programmet försökte få fram svar från grupper som är för små, med allt som en kollega kan ha: dagens resultat, "
    "det som har visats tidigare och de exporterade filerna. Det vet ingen mer än en kollega, men räknar på allt."
)
_LIMITS = (
    "Prövningen gäller det som programmet har lämnat ut. Den kan inte säga något om vad människor själva berättar, om "
    "skärmbilder som har ändrats för hand, om svar som HR själv har hittat på, eller om den som har både filen, "
    "nyckeln och flera kopior av disken. Inringning till mindre än halva skalan prövas för grupper med för få svar."
)


@dataclass(frozen=True)
class AuditProtocol:
    """What was tried, and the day."""

    report: AuditReport
    date: datetime.date


def audit_protocol(protocol: AuditProtocol, *, archive: bool = False) -> bytes:
    """One A4 page, whatever was found; for the ``archive`` it is PDF/A-2a too."""
    standards = ARCHIVED if archive else PUBLISHED
    made = b""
    for findings, row, verdict in _MOST:
        made = _typeset(protocol, findings, row, verdict, standards)
        count = _PAGES.search(made)
        if count is not None and int(count[1]) == 1:
            break
    return made


def _typeset(
    protocol: AuditProtocol, most: int, longest_row: int, longest_verdict: int, standards: Sequence[Standard]
) -> bytes:
    report = protocol.report
    values: Mapping[str, object] = {
        "journey": _shortened(report.journey, _LONGEST_JOURNEY),
        "facts": list(_facts(protocol)),
        "promise": _PROMISE,
        "verdict": _shortened(report.verdict if report.files else f"{report.verdict} {_NO_FILES}", longest_verdict),
        "holds": report.holds,
        "rows": [
            [
                tried.title,
                _shortened(f"{tried.what} {tried.note}".strip(), longest_row),
                figure(tried.attempts, grouped=True),
                tried.result,
                bool(tried.findings),
            ]
            for tried in report.tried
        ],
        "findings": list(_findings(report, most)),
        "limits": _LIMITS,
        "signs": ["HR", "Skyddsombud"],
    }
    return typeset("audit_protocol", values, title=_TITLE, language=_LANGUAGE, standards=standards)


def save_protocol(report: AuditReport, date: datetime.date, path: Path) -> Path:
    """Save the protocol whole, as a PDF; returns the file. KnownError when it cannot be saved."""
    path = path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")
    write_whole(path, audit_protocol(AuditProtocol(report, date)))
    return path


def _facts(protocol: AuditProtocol) -> Iterator[Sequence[str]]:
    report = protocol.report
    yield "Dag", date_words(protocol.date)
    yield "Stängda omgångar", _named(report.rounds)
    yield "Minsta grupp", f"{figure(report.k)} svar"
    yield "Lästa filer", figure(report.files)
    yield "Försök", figure(report.attempts, grouped=True)


def _named(rounds: Sequence[str]) -> str:
    """The first rounds, and how many more there are; two that are shortened alike are still two."""
    shown = ", ".join(_shortened(name, _LONGEST_NAME) for name in rounds[:_MOST_ROUNDS]) or "ingen"
    return f"{shown} och {len(rounds) - _MOST_ROUNDS} till" if len(rounds) > _MOST_ROUNDS else shown


def _findings(report: AuditReport, most: int) -> Iterator[str]:
    found = [finding for tried in report.tried for finding in tried.findings]
    yield from (_shortened(finding, _LONGEST_FINDING) for finding in found[:most])
    if len(found) > most:
        yield f"Och {len(found) - most} till, som visas i programmet."


def _shortened(words: str, longest: int) -> str:
    """The first whole sentences where some are short enough, else as many letters as there is room for."""
    whole = words[: words[:longest].rfind(". ") + 1]
    if len(words) > longest and whole:
        return whole
    return words if len(words) <= longest else f"{words[: longest - 2].rstrip()} …"
