"""Parts of a report in a shorter form, and what is said of those that are not in it at all."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from kulturverktyg.decide.report_parts import TITLES
from kulturverktyg.export.method_page import HIDDEN, READERS
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Picture, Section, Table
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import section
from kulturverktyg.export.report.report import MAKERS, Maker
from kulturverktyg.export.report.sections import beginning, choices, clients, grounds, plan, words

_TITLE = "Det som inte står här"
_SHORT = "Det här är en kortare rapport. De här delarna är kortade, och utan en del av sina diagram och tabeller: {}."
_WHERE = (
    "Alltihop står i hela rapporten, som ligger i arkivets paket. Alla siffror står också i arbetsboken i Excel. "
    "Fråga HR efter den som du saknar."
)
_NOT_HERE = "De här delarna är inte med:"
#: Where in the workbook that which is left out of a report stands.
_SHEETS: Mapping[str, str] = {
    "items": "Påståenden",
    "groups": "Grupper",
    "texts": "Fritext",
    "interviews": "Intervjuer",
    "maps": "Kartor",
    "ideas": "Idéer",
    "votes": "Omröstningar",
    "norms": "Oskrivna normer",
    "dialogue": "Dialoglogg",
    "lessons": "Uppföljning",
    "codebook": "Kodbok",
}


def _without(key: str, *kinds: type[Block]) -> Maker:
    """A part of the report without its blocks of these kinds; None where that leaves nothing."""

    def made(given: Given) -> Section | None:
        whole = MAKERS[key](given)
        kept = () if whole is None else tuple(block for block in whole.blocks if not isinstance(block, kinds))
        return replace(whole, blocks=kept) if whole is not None and kept else None

    return made


def _method(given: Given) -> Section | None:
    return section("method", beginning.rules(given, READERS, HIDDEN))


#: The parts that managers get in a shorter form.
FOR_MANAGERS: Mapping[str, Maker] = {
    "method": _method,
    "items": _without("items", Picture),
    "interviews": words.quotes,
    "indicators": _without("indicators", Picture),
    "votes": _without("votes", Picture),
    "clients": clients.clients_in_short,
}
#: The parts that the board gets in a shorter form.
FOR_THE_BOARD: Mapping[str, Maker] = {
    "method": _method,
    "response": _without("response", Picture),
    "dimensions": _without("dimensions", Table),
    "roles": _without("roles", Picture),
    "findings": grounds.findings_in_short,
    "indicators": _without("indicators", Picture),
    "decisions": choices.decisions_in_short,
    "plan": plan.plan_in_short,
    "follow_up": plan.follow_up_in_short,
    "clients": clients.clients_in_short,
}


def not_told(given: Given, shortened: Iterable[str], keys: Collection[str]) -> Section:
    """Which parts are ``shortened``, which HR has included but are not among ``keys``, and where all of it stands."""
    return Section("not_told", _TITLE, tuple(_not_told(given, shortened, keys)))


def _not_told(given: Given, shortened: Iterable[str], keys: Collection[str]) -> Iterator[Block]:
    yield Paragraph(_SHORT.format(", ".join(f"”{TITLES[key]}”" for key in shortened)))
    left_out = [part.key for part in given.parts if part.included and part.key not in keys and MAKERS[part.key](given)]
    if left_out:
        yield Paragraph(_NOT_HERE)
        yield Bullets(tuple(_left_out(key) for key in left_out))
    yield Paragraph(_WHERE)


def _left_out(key: str) -> str:
    sheet = _SHEETS.get(key)
    return f"{TITLES[key]}, i arbetsboken på bladet {sheet}" if sheet else TITLES[key]
