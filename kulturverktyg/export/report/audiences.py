"""The report as it suits an audience: what they need first, and nothing that HR has left out of the whole report."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kulturverktyg.charts.group_charts import of_groups
from kulturverktyg.decide.report_parts import TITLES, Part
from kulturverktyg.export.report import board_page, one_page
from kulturverktyg.export.report.document import Block, Paragraph, Report, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import SHEET, more, picture, table
from kulturverktyg.export.report.report import MAKERS, Maker, report_of
from kulturverktyg.export.report.sections.beginning import answered, hidden_groups, promises
from kulturverktyg.export.report.sections.figures import dimension_blocks, item_blocks
from kulturverktyg.export.report.sections.plan import measure_table
from kulturverktyg.export.report.sections.summary import first_of_all
from kulturverktyg.export.report.shorter import FOR_MANAGERS, FOR_THE_BOARD, not_told
from kulturverktyg.guard.released import ReleasedItem, ReleasedResults

#: Stems of words that a question on strain or recovery has.
_STRAIN = ("belast", "återhämt", "aterhamt", "hämta kraft", "stress", "paus", "rast")
_STRAIN_TITLE = "Belastning och återhämtning"
_NO_STRAIN = "Enkäten har inga frågor om belastning eller återhämtning."
_HIDDEN_TITLE = "Det som inte visas, eller visas delvis, och varför"
_MOST_HIDDEN = 120
_ANONYMITY = (
    "Skyddsombudet kan tillsammans med den som leder arbetet pröva anonymiteten i programmet, på sidan Pröva "
    "anonymiteten: då försöker programmet räkna fram svar ur allt som har lämnats ut, och visar vad varje försök gav."
)


def _said(given: Given) -> Section | None:
    blocks = (Paragraph(answered(given.released), Tone.LEAD), *first_of_all(given.released))
    return Section("said", one_page.SAID, blocks)


def _now(given: Given) -> Section | None:
    plan, today = given.chosen.way.plan, given.chosen.today
    measures = plan.prioritised or plan.measures
    follow_ups = sorted({one.next_follow_up for one in measures if one.next_follow_up and one.next_follow_up >= today})
    told: list[Block] = [Paragraph(f"Nästa uppföljning är {follow_ups[0].isoformat()}.")] if follow_ups else []
    if not measures:
        told.append(Paragraph(one_page.NO_PLAN))
    table_ = measure_table("Det som ska göras", measures, today, numbered=bool(plan.prioritised))
    return Section("now", one_page.NOW, (*table_, *told))


def _promised(given: Given) -> Section | None:
    return Section("promised", one_page.SAFE, (*promises(given), *hidden_groups(given.released)))


def _asked(given: Given) -> Section | None:
    return Section("asked", board_page.ASKED, tuple(board_page.asked(given)))


def _strain(given: Given) -> Section | None:
    """All that was asked of strain and of recovery, of everybody and of each group."""
    only = _about_strain(given.released)
    blocks: list[Block] = [*dimension_blocks(only, "belastning-"), *item_blocks(only, "belastning-")]
    for chart in of_groups(only):
        blocks += [Subheading(chart.title), picture(chart, "belastning-")]
    return Section("strain", _STRAIN_TITLE, tuple(blocks) if only.items else (Paragraph(_NO_STRAIN),))


def _about_strain(released: ReleasedResults) -> ReleasedResults:
    """The same results with nothing but what has to do with strain and recovery."""
    dimensions = tuple(one for one in released.dimensions if _is_strain(f"{one.name} {one.title}"))
    names = {one.name for one in dimensions}
    items = tuple(item for item in released.items if _is_of(item, names))
    return replace(released, dimensions=dimensions, items=items)


def _is_of(item: ReleasedItem, dimensions: set[str]) -> bool:
    return item.kind in ("pair", "scale") and (item.dimension in dimensions or _is_strain(item.words))


def _is_strain(words: str) -> bool:
    return any(stem in words.casefold() for stem in _STRAIN)


def _hidden(given: Given) -> Section | None:
    """Everything that is not shown, with its reason, and how it can be tried."""
    return Section("hidden", _HIDDEN_TITLE, tuple(_hidden_blocks(given.released)))


def _hidden_blocks(released: ReleasedResults) -> Iterator[Block]:
    yield Paragraph(_ANONYMITY)
    labels = {group.id: group.label for group in released.groups}
    asked = {item.name: item.question or item.text for item in released.items}
    asked |= {dimension.name: dimension.title for dimension in released.dimensions}
    rows = list(
        dict.fromkeys(
            (
                one.label or labels.get(one.group, ""),
                "Hela gruppen" if one.item is None else asked.get(one.item, one.item),
                one.reason,
            )
            for one in released.suppressed
        )
    )
    yield from table("Det som inte visas", ("Grupp", "Fråga eller område", "Skäl"), rows[:_MOST_HIDDEN], (2, 3, 4))
    yield from more(len(rows) - _MOST_HIDDEN, "rad", "rader", SHEET.format("Metod och anonymitet"))
    partly = Counter(figure.withheld for figure in released.figures if figure.withheld)
    counted = ((reason, str(number)) for reason, number in partly.most_common())
    yield from table("Siffror som visas delvis", ("Skäl", "Antal siffror"), counted, (6, 1), (1,))
    if not (rows or partly):
        yield Paragraph("Allt kan visas.")


#: Parts that only audiences have, and the part of the whole report that each stands for.
_EXTRA: Mapping[str, tuple[Maker, str]] = {
    "said": (_said, "summary"),
    "now": (_now, "plan"),
    "promised": (_promised, "method"),
    "asked": (_asked, "plan"),
    "strain": (_strain, "dimensions"),
    "hidden": (_hidden, "method"),
}
_STAFF = (
    *("said", "now", "decisions", "response", "dimensions", "roles", "findings", "texts", "vision", "norms"),
    *("clients", "follow_up", "lessons", "promised"),
)
_BOARD = (
    *("summary", "asked", "findings", "plan", "follow_up", "indicators", "calculator", "dimensions", "roles"),
    *("decisions", "vision", "clients", "response", "method"),
)
_SAFETY = ("method", "response", "hidden", "strain", "groups", "roles", "interviews", "plan", "follow_up", "codebook")
_NOT_FOR_MANAGERS = ("ideas", "codebook")
_MANAGERS = tuple(key for key in TITLES if key not in _NOT_FOR_MANAGERS)


@dataclass(frozen=True)
class _Audience:
    """Who a report is for: what is added to its title, its parts in their order, those that are never left out, and
    those that are told in a shorter form."""

    words: str
    keys: Sequence[str]
    always: Sequence[str] = ()
    shorter: Mapping[str, Maker] = field(default_factory=dict)
    in_hrs_order: bool = False


_FOR: Mapping[str, _Audience] = {
    "staff": _Audience("till alla medarbetare", _STAFF, ("said", "now", "promised")),
    "managers": _Audience("till cheferna", _MANAGERS, shorter=FOR_MANAGERS, in_hrs_order=True),
    "board": _Audience("till nämnden", _BOARD, shorter=FOR_THE_BOARD),
    "safety": _Audience("till skyddsombuden", _SAFETY, ("method", "response", "hidden", "strain")),
}
#: In these HR's own words stand first, as they do in the parts that they stand for.
_LED = ("said", "now")


def for_audience(given: Given, audience: str) -> Report:
    """The report for ``staff``, ``managers``, ``board`` or ``safety``; KeyError for anybody else.

    What HR has left out of the whole report is left out here too, but for the little that the audience always gets.
    A shorter one ends with what is not in it and where that stands.
    """
    who = _FOR[audience]
    known = {part.key: part for part in given.parts}
    ordered = [key for key in known if key in who.keys] if who.in_hrs_order else who.keys
    parts = [_part(key, known) for key in ordered]
    kept = tuple(replace(part, included=True) for part in parts if part.included or part.key in who.always)
    makers = [(part, _maker(part.key, who.shorter)) for part in kept]
    report = report_of(replace(given, parts=kept), f"{given.released.journey}: {who.words}", makers)
    there = {section.key for section in report.sections}
    shortened = [part.key for part in kept if part.key in who.shorter and part.key in there]
    last = (not_told(given, shortened, who.keys),) if shortened else ()
    return replace(report, sections=(*report.sections, *last))


def _maker(key: str, shorter: Mapping[str, Maker]) -> Maker:
    return shorter[key] if key in shorter else _EXTRA[key][0] if key in _EXTRA else MAKERS[key]


def _part(key: str, known: Mapping[str, Part]) -> Part:
    """A part as HR has it; one that only audiences have goes by the part that it stands for."""
    if key not in _EXTRA:
        return known.get(key, Part(key))
    of = known.get(_EXTRA[key][1], Part(key))
    own = of.words if key in _LED else ""
    return replace(of, key=key, words=own)
