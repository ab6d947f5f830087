"""What the cell ``type`` of a row says, in every spelling that XLSForm has had."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Ask(StrEnum):
    """What a row asks for, among what can be asked here."""

    ONE = "select_one"
    MANY = "select_multiple"
    RANK = "rank"
    WHOLE = "integer"
    DECIMAL = "decimal"
    RANGE = "range"
    TEXT = "text"
    NOTE = "note"


@dataclass(frozen=True)
class Asks:
    """A question. ``other`` adds an alternative of one's own words; ``constraint`` comes with the type."""

    ask: Ask
    list_name: str = ""
    other: bool = False
    constraint: str = ""


@dataclass(frozen=True)
class Begins:
    """A group, or a block (such as a repeat) that cannot be asked: then ``why``."""

    why: str = ""


@dataclass(frozen=True)
class Ends:
    """The end of the innermost group or block."""


@dataclass(frozen=True)
class Sets:
    """A setting that stands on the survey sheet, as forms once did; its value is the cell ``name``."""

    key: str


@dataclass(frozen=True)
class Refused:
    """A row that cannot be carried over."""

    why: str


_SELECTS: Mapping[str, Ask] = {
    "add select one prompt using": Ask.ONE,
    "select one from": Ask.ONE,
    "select one using": Ask.ONE,
    "select one": Ask.ONE,
    "select1": Ask.ONE,
    "q select1": Ask.ONE,
    "add select multiple prompt using": Ask.MANY,
    "select all that apply from": Ask.MANY,
    "select all that apply": Ask.MANY,
    "select multiple from": Ask.MANY,
    "select multiple using": Ask.MANY,
    "select multiple": Ask.MANY,
    "q select": Ask.MANY,
    "rank": Ask.RANK,
}
_SIMPLE: Mapping[str, Asks] = {
    **dict.fromkeys(("text", "string", "add text prompt", "q string"), Asks(Ask.TEXT)),
    **dict.fromkeys(("integer", "int", "add integer prompt", "q int"), Asks(Ask.WHOLE)),
    **dict.fromkeys(("decimal", "add decimal prompt", "q decimal"), Asks(Ask.DECIMAL)),
    **dict.fromkeys(("note", "add note prompt", "q note"), Asks(Ask.NOTE)),
    "range": Asks(Ask.RANGE),
    "percentage": Asks(Ask.WHOLE, constraint=". >= 0 and . <= 100"),
    "number of days in last month": Asks(Ask.WHOLE, constraint=". >= 0 and . <= 31"),
    "number of days in last six months": Asks(Ask.WHOLE, constraint=". >= 0 and . <= 183"),
    "number of days in last year": Asks(Ask.WHOLE, constraint=". >= 0 and . <= 365"),
}
_SETTINGS: Mapping[str, str] = {
    **dict.fromkeys(("form title", "set form title", "title"), "form_title"),
    **dict.fromkeys(("form id", "set form id", "id string"), "form_id"),
    **dict.fromkeys(("default language", "set default language"), "default_language"),
}

_PLACES = "Platser på en karta kan inte anges i kiosken."
_FILES = "Bilder, ljud, film och andra filer tas inte emot; de kan röja den som svarar."
_TIMES = "Datum och klockslag frågas det inte efter här."
_SILENT = "Tid, dator och användare sparas aldrig med ett svar."
_COUNTED = "Uträkningar och dolda värden görs inte; bara det som en person svarar sparas."
_OUTSIDE = "Alternativ ur en annan fil, ett annat blad eller ett tidigare svar kan inte läsas in."
_CODES = "Streckkoder kan inte läsas av i kiosken."
_TICKED = "En ruta att kryssa i för att gå vidare finns inte."
_PERSONS = "Telefonnummer samlas inte in; de pekar ut den som svarar."
_INCLUDED = "Frågor som ligger i en annan fil kan inte läsas in."
_UNKNOWN = "Det är ingen typ av fråga som går att läsa in."
_MISSING = "Raden har ingen typ (kolumnen type), så den följer inte med."
_NO_LIST = "Frågan säger inte vilken lista på bladet choices som har dess alternativ."
_REPEATED = "Frågor som upprepas går inte att ställa, och inte heller frågorna inuti."
_BLOCK = "Ett sådant block går inte att ställa, och inte heller frågorna inuti."

#: Without the words around: ``get``, ``add`` or ``q`` before and ``prompt`` after.
_REFUSED: Mapping[str, str] = {
    **dict.fromkeys(("geopoint", "geotrace", "geoshape", "gps", "location", "osm"), _PLACES),
    **dict.fromkeys(("start geopoint", "background geopoint"), _PLACES),
    **dict.fromkeys(("image", "picture", "photo", "audio", "video", "file", "background audio"), _FILES),
    **dict.fromkeys(("date", "time", "datetime", "date time"), _TIMES),
    **dict.fromkeys(("start", "end", "today", "start time", "end time", "audit", "username", "email"), _SILENT),
    **dict.fromkeys(("deviceid", "device id", "phonenumber", "simserial", "subscriberid", "imei"), _SILENT),
    **dict.fromkeys(("subscriber id", "sim id", "uri:deviceid", "uri:username", "uri:email"), _SILENT),
    **dict.fromkeys(("uri:phonenumber", "uri:simserial", "uri:subscriberid"), _SILENT),
    **dict.fromkeys(("calculate", "hidden", "xml external", "csv external"), _COUNTED),
    **dict.fromkeys(("acknowledge", "trigger"), _TICKED),
    "barcode": _CODES,
    "phone number": _PERSONS,
    "include": _INCLUDED,
}
_AROUND = re.compile(r"^(get|add|q) | prompt$")
_OUTSIDE_SELECT = re.compile(r"select[ _](one|multiple)[ _](from[ _]file|external)\b.*", re.IGNORECASE)
_SELECT = re.compile(
    r"(?P<command>"
    + "|".join(re.escape(words).replace(r"\ ", "[ _]") for words in sorted(_SELECTS, key=len, reverse=True))
    + r")(?: (?P<list>\S+))?(?P<other> or[ _]other| or specify other)?",
    re.IGNORECASE,
)
_BEGIN = re.compile(r"begin[ _](?P<what>\w+)\b.*", re.IGNORECASE)
_END = re.compile(r"end[ _](?!time\b)\w.*", re.IGNORECASE)


def row_type(cell: str) -> Asks | Begins | Ends | Sets | Refused:
    """What a row with this ``type`` is; the cell is on one line, with single spaces."""
    if not cell:
        return Refused(_MISSING)
    words = re.sub(r"[ _-]+", " ", cell).strip().casefold()
    if words in _SIMPLE:
        return _SIMPLE[words]
    if words in _SETTINGS:
        return Sets(_SETTINGS[words])
    return _block(cell) or _select(cell) or Refused(_reason(words))


def _block(cell: str) -> Begins | Ends | None:
    if _END.fullmatch(cell):
        return Ends()
    begin = _BEGIN.fullmatch(cell)
    if begin is None:
        return None
    what = begin["what"].casefold()
    if what == "group":
        return Begins()
    return Begins(_REPEATED if what in ("repeat", "loop", "lgroup", "looped") else _BLOCK)


def _select(cell: str) -> Asks | Refused | None:
    if _OUTSIDE_SELECT.fullmatch(cell):
        return Refused(_OUTSIDE)
    select = _SELECT.fullmatch(cell)
    if select is None:
        return None
    if select["list"] is None:
        return Refused(_NO_LIST)
    if "${" in select["list"]:
        return Refused(_OUTSIDE)
    command = re.sub(r"_", " ", select["command"]).casefold()
    return Asks(_SELECTS[command], select["list"], other=select["other"] is not None)


def _reason(words: str) -> str:
    if words.startswith("osm "):
        return _PLACES
    if words.startswith("cascading select"):
        return _OUTSIDE
    return _REFUSED.get(_AROUND.sub("", words), _UNKNOWN)
