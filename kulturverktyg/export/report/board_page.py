"""The board's page: what was found and how sure it is, what will be done, and what is asked of the board."""

import datetime as dt
from collections.abc import Iterator, Sequence

from kulturverktyg.charts.findings import findings
from kulturverktyg.decide.decisions import latest
from kulturverktyg.decide.measure import LEVELS, MeasureView, is_late
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Report, Section, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.one_page import NO_PLAN
from kulturverktyg.export.report.pieces import count, everybody, table
from kulturverktyg.export.report.room import Fill
from kulturverktyg.export.report.sections.beginning import answered
from kulturverktyg.export.report.sections.grounds import PLURALS
from kulturverktyg.export.report.sections.summary import changes
from kulturverktyg.export.report.short import (
    findings_in_short,
    first,
    gap_picture,
    line,
    more_in_report,
    own_words,
    page,
    page_part,
    sentence,
    state,
)
from kulturverktyg.guard.released_findings import ReleasedFinding
from kulturverktyg.understand.evidence import STRENGTHS
from kulturverktyg.understand.finding import KINDS

ASKED = "Det nämnden ombeds ta ställning till"
#: So many strengths, deficits and things asked for are told.
_MOST, _FEWEST = 3, 2
#: So many measures are told, as far as there is room.
_MOST_MEASURES = (12, 10, 8, 6, 5, 4)
_BESIDE = ("åtgärd till på nämndens ansvar", "åtgärder till på nämndens ansvar")
_HEADER = ("Åtgärd", "Ansvarig", "Nivå", "Klar senast", "Läge")
_SHARES = (4.4, 2.2, 1.2, 1.5, 1.5)
_RULE = "Osäkerheten är räknad med 95 % intervall, och allt som inte får visas är dolt med sitt skäl."
_NOTHING_ASKED = "Inget beslut behövs nu. Nämnden ombeds att ta del av läget."


def board_page(given: Given) -> Report:
    """The page; everything on it is told more fully in the report."""
    return page(given, "Till nämnden", _sections, _MOST_MEASURES)


def _sections(given: Given, fill: Fill) -> Sequence[Section]:
    most = 1 if fill.bare else _FEWEST if fill.brief else _MOST
    chart = gap_picture(given) if fill.drawn else ()
    return (
        *page_part("found", "Det vi har funnit", _found(given, most), own_words(given, "summary", fill)),
        *page_part("sure", "Hur säkert det är", (*_sure(given), *chart)),
        *page_part("measures", "Det som görs", _measures(given, fill.measures, most), own_words(given, "plan", fill)),
        *page_part("asked", ASKED, asked(given, most)),
    )


def _found(given: Given, most: int) -> Iterator[Block]:
    """The strongest findings of either kind, or what the survey says where there are none; and what has changed."""
    chosen = given.chosen.findings
    if chosen:
        yield Bullets(tuple(words for kind in PLURALS.items() for words in _strongest(chosen, *kind, most)))
    else:
        found = findings(given.released)
        strengths = (f"Styrka: {words}" for words in findings_in_short(found.strengths[:most]))
        gaps = (f"Glapp: {words}" for words in findings_in_short(found.gaps[:most]))
        told = (*strengths, *gaps)
        yield Bullets(told) if told else Paragraph(found.untold or "Det finns inga resultat att visa.")
    changed = changes(given)
    if changed is not None:
        yield Paragraph(sentence(changed.title))


def _strongest(found: Sequence[ReleasedFinding], one: str, several: str, most: int) -> Iterator[str]:
    """Those of a kind with the strongest evidence, in HR's order where that is the same."""
    of_kind = [finding for finding in found if KINDS[finding.kind] == one]
    for finding in sorted(of_kind, key=lambda finding: -finding.strength)[:most]:
        yield f"{one}: {line(finding.statement)} (stöd: {STRENGTHS[finding.strength].lower()})"
    if len(of_kind) > most:
        yield f"{count(len(of_kind) - most, one.lower(), several)} till i rapporten"


def _sure(given: Given) -> Iterator[Block]:
    whole = everybody(given.released)
    lost = whole.headcount - whole.n if whole is not None else 0
    missing = f" {lost} har inte svarat, och vad de tycker vet vi inte." if lost > 0 else ""
    interviewed = sum(number for _, number in given.chosen.interviews.people)
    people = f" {interviewed} personer har intervjuats." if interviewed else ""
    yield Paragraph(f"{answered(given.released)}{missing}{people} {_RULE}")


def _measures(given: Given, most: int, most_asked: int) -> Iterator[Block]:
    """Those that come first, and after them each that the page asks the board to answer for."""
    plan, today = given.chosen.way.plan, given.chosen.today
    measures = plan.prioritised or plan.measures
    if not measures:
        yield Paragraph(NO_PLAN)
        return
    done = sum(one.has_ended for one in measures)
    late = sum(is_late(one, today) for one in measures)
    kind = ("prioriterad åtgärd", "prioriterade åtgärder") if plan.prioritised else ("åtgärd", "åtgärder")
    ended, behind = count(done, "avslutad", "avslutade"), count(late, "försenad", "försenade")
    owned = [one for one in _own(given)[:most_asked] if one not in measures[:most]]
    others = sum(one not in measures for one in owned)
    beside = f" Sist i tabellen: {count(others, *_BESIDE)}." if others else ""
    told = f"{count(len(measures), *kind)}, {ended} och {behind}. Läget {today.isoformat()}.{beside}"
    yield Paragraph(told, Tone.LEAD)
    places = {one.id: f"{place}. " for place, one in enumerate(measures, 1)}
    shown = (*measures[:most], *owned)
    yield from table("", _HEADER, [_row(places.get(one.id, ""), one, today) for one in shown], _SHARES)
    yield from more_in_report(len(measures) + others - len(shown), "åtgärd", "åtgärder")


def _own(given: Given) -> Sequence[MeasureView]:
    """What the board answers for and has not ended."""
    return [one for one in given.chosen.way.plan.measures if one.is_the_boards and not one.has_ended]


def _row(place: str, one: MeasureView, today: dt.date) -> Sequence[str]:
    day = one.deadline.isoformat() if one.deadline is not None else ""
    return f"{place}{line(one.title, 80)}", line(one.owner, 60), LEVELS[one.level], day, state(one, today)


def asked(given: Given, most: int = _MOST) -> Iterator[Block]:
    """The board's own measures that are under way, and proposals that wait for a decision."""
    way = given.chosen.way
    waiting = [one for one in way.board.proposals if latest(way.log, one.id) is None]
    adopted = sum(decided.is_adopted for one in way.board.proposals if (decided := latest(way.log, one.id)) is not None)
    lines = [f"Ta ansvar för åtgärden ”{line(one.title, 80)}”{_by(one, given.chosen.today)}" for one in _own(given)]
    lines += [f"Besluta om förslaget ”{line(one.title, 80)}”" for one in waiting]
    if lines:
        yield from first(lines, most, "punkt", "punkter")
    else:
        yield Paragraph(_NOTHING_ASKED)
    if adopted:
        total = len(way.board.proposals)
        yield Paragraph(f"Antaget hittills: {adopted} av {count(total, 'förslag', 'förslag')}.")


def _by(one: MeasureView, today: dt.date) -> str:
    if one.deadline is None:
        return ""
    words = "skulle ha varit klar" if is_late(one, today) else "klar senast"
    return f", {words} {one.deadline.isoformat()}"
