"""The page for those that the work is for, in easy words of their own language: what is good, what can be better."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from kulturverktyg.charts.words import decimal
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Report, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import everybody
from kulturverktyg.export.report.short import line, page_part
from kulturverktyg.guard.released import ReleasedGroup, ReleasedItem, ReleasedResults
from kulturverktyg.paths import resources

_SWEDISH = "sv"
_SCALED = ("pair", "scale")
_MOST = 4
_MOST_MEASURES = 6
#: The share of positive answers from which something is good; under it, it can be better.
_GOOD = 0.6
_NEARLY_ALL = 0.9

Words = Mapping[str, str]


def client_page(given: Given, language: str = _SWEDISH) -> Report:
    """The page in a language that there are words in, else in Swedish; of the clients' round where there is one.

    Questions are told as the round has them, measures in Swedish.
    """
    said = words_in(language)
    released = given.clients or given.released
    source = said["source"].format(survey=released.survey, round=released.round)
    group = everybody(released)
    told = _answers(released, group) if group is not None else []
    good = [each for each in reversed(told) if each[0] >= _GOOD][:_MOST]
    better = [each for each in told if each[0] < _GOOD][:_MOST]
    sections = (
        *page_part("answered", "", _answered(said, group)),
        *page_part("good", said["good"], _listed(said, good)),
        *page_part("better", said["better"], _listed(said, better)),
        *page_part("now", said["now"], _now(given, said)),
        *page_part("safe", said["safe"], _safe(given, said, released)),
    )
    return Report(said["title"], line(released.journey), source, sections, said["report_language"])


def words_in(language: str) -> Words:
    """The frame words of the page in a language, else in Swedish."""
    data = json.loads((resources() / "reports" / "client_page.json").read_text("utf-8"))
    languages = cast(Mapping[str, Words], data["languages"])
    return languages.get(language, languages[_SWEDISH])


def _answered(said: Words, group: ReleasedGroup | None) -> Iterator[Block]:
    if group is None:
        yield Paragraph(said["not_shown"], Tone.LEAD)
    else:
        words = said["answered"] if group.headcount >= group.n else said["answered_some"]
        yield Paragraph(words.format(n=group.n, headcount=group.headcount), Tone.LEAD)


def _answers(released: ReleasedResults, group: ReleasedGroup) -> list[tuple[float, str, bool]]:
    """Each statement with the share who answered positively, the smallest first; and whether that is only at least."""
    told = []
    for item in released.items:
        figure = released.figure(group.id, item=item.name)
        if item.kind not in _SCALED or item.reversed or figure is None:
            continue
        if figure.now.positive is not None:
            told.append((figure.now.positive, item.words, False))
        elif _is_nearly_all_positive(item, figure.now.nearly_all):
            told.append((_NEARLY_ALL, item.words, True))
    return sorted(told, key=lambda each: each[0])


def _is_nearly_all_positive(item: ReleasedItem, nearly_all: int | None) -> bool:
    return nearly_all is not None and nearly_all + 1 in item.positive_points


def _listed(said: Words, told: Sequence[tuple[float, str, bool]]) -> Iterator[Block]:
    if told:
        yield Bullets(tuple(_told(said, *each) for each in told))


def _told(said: Words, share: float, words: str, at_least: bool) -> str:
    many = said["at_least"] if at_least else said["share"].format(share=decimal(share * 100, 0))
    asked = line(words)
    return f"{asked if asked.endswith(('.', '?', '!', '؟')) else f'{asked}.'} {many[:1].upper()}{many[1:]}."


def _now(given: Given, said: Words) -> Iterator[Block]:
    plan = given.chosen.way.plan
    chosen = plan.prioritised or plan.measures
    measures = [one for one in chosen if not one.has_ended] or [one for one in chosen if not one.is_stopped]
    if not measures:
        yield Paragraph(said["nothing_yet"])
        return
    yield Bullets(tuple(line(one.title) for one in measures[:_MOST_MEASURES]))
    left_out = len(measures) - _MOST_MEASURES
    more = said["more"].format(count=left_out) if left_out > 0 else ""
    remarks = " ".join(filter(None, (f"{more}." if more else "", said["in_swedish"])))
    if remarks:
        yield Paragraph(remarks, Tone.NOTE)


def _safe(given: Given, said: Words, released: ReleasedResults) -> Iterator[Block]:
    yield Paragraph(said["safe_text"].format(k=released.k))
    contact = given.chosen.way.method.contact.strip()
    if contact:
        yield Paragraph(said["questions"].format(contact=line(contact)))
    if said["unreviewed"]:
        yield Paragraph(said["unreviewed"], Tone.NOTE)
