"""The words of a form in each of its languages, as plain text."""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kulturverktyg.survey.definition import Text
from kulturverktyg.survey.language_names import language_code, language_name
from kulturverktyg.survey.languages import FIRST_LANGUAGE
from kulturverktyg.survey.validation import is_forbidden
from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.columns import OURS, Column, Row, Table

_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
#: Those that the registry of languages does not put in the group that they are commonly called by.
_WITHIN = {"nb": "no", "nn": "no", "ckb": "ku", "sdh": "ku", "ary": "ar", "arz": "ar", "yue": "zh"}
_COUNTRY = re.compile(r"[A-Z]{2}")
_IN_PARENTHESES = re.compile(r"(?P<name>.*?)\s*\((?P<code>[^()]*)\)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|[A-Za-z]{2,8});")
_MARKDOWN = (
    (re.compile(r"!?\[([^\[\]]+)\]\([^()\s]+\)"), r"\1"),
    (re.compile(r"\*\*(\S(?:[^*]*[^\s*])?)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__(\S(?:[^_]*[^\s_])?)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w*])\*(\S(?:[^*\n]*[^\s*])?)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(\S(?:[^_\n]*[^\s_])?)_(?!\w)"), r"\1"),
    (re.compile(r"(?m)^#{1,6} +"), ""),
)
_REFERENCE = re.compile(r"\$\{[^{}]*\}")
_WORDS = ("label", "hint", OURS)
#: How a column says that its language is the form's own.
_UNNAMED = ("", "default")
#: Keeps our own ``${`` from being read as a reference: one more of these is written between the two signs.
_JOINER = "\u2060"
_SHIELDED = re.compile(rf"\$({_JOINER}*){_JOINER}\{{")
_UNSHIELDED = re.compile(rf"\$({_JOINER}*)\{{")


def language_heading(code: str) -> str:
    """What a language is called in a column's heading: ``Svenska (sv)``."""
    name = language_name(code)
    return f"{name[:1].upper()}{name[1:]} ({code})"


def heading_language(heading: str, *, ours: bool = False) -> str | None:
    """The code of the language that a heading names, by code or by name; None when nobody knows it.

    One of ``ours`` has the code in parentheses, just as it is. Elsewhere a country may stand there, as in
    ``English (UK)``, which is no Ukrainian.
    """
    parts = _IN_PARENTHESES.fullmatch(heading)
    name, code = (parts["name"], parts["code"]) if parts is not None else (heading, "")
    if ours and _CODE.fullmatch(code):
        return code
    if _is_country(code) and is_contradicted(heading):
        return language_code(name)
    return _known_code(code) or _known_code(name) or language_code(name)


def is_contradicted(heading: str) -> bool:
    """Whether a heading such as ``English (sv)`` has the name of one language and the code of another."""
    parts = _IN_PARENTHESES.fullmatch(heading)
    coded = _known_code(parts["code"]) if parts is not None else None
    named = language_code(parts["name"]) if parts is not None and coded is not None else None
    return coded is not None and named is not None and _family(coded) != _family(named)


def is_strange_default(default: str) -> bool:
    """Whether ``default_language`` says something that is no language."""
    return default.casefold() not in _UNNAMED and heading_language(default) is None


def shielded(words: str) -> str:
    """The words as other tools may read them: with no reference in them."""
    return _UNSHIELDED.sub(rf"$\1{_JOINER}{{", words)


@dataclass(frozen=True)
class Languages:
    """``order`` begins with the source; ``codes`` are by the words of the headings, with "" for those without."""

    order: tuple[str, ...]
    codes: Mapping[str, str]

    @property
    def source(self) -> str:
        """The language that the others are translated from."""
        return self.order[0]


def read_languages(tables: Sequence[Table], default: str, account: Account, *, ours: bool) -> Languages:
    """The languages of a form's columns; columns in one that nobody knows are told, and so is a guess.

    The first of the ``tables`` is the survey sheet. ``default`` is what the settings call the form's own language,
    and empty when they do not say.
    """
    columns = [(table, column) for table in tables for column in table.columns if column.key in _WORDS]
    filled = {column for table in tables for row in table.rows for column in row.cells}
    codes: dict[str, str] = {}
    for table, column in columns:
        if column.language.casefold() not in _UNNAMED:
            code = heading_language(column.language, ours=ours)
            if code is not None:
                codes[column.language] = code
                if not ours and column in filled:
                    _tell_contradicted(table, column, code, account)
            elif column in filled:
                _tell_unknown(table, column, account)
    known = [code for words, code in codes.items() if any(words == column.language for column in filled)]
    chosen = None if default.casefold() in _UNNAMED else heading_language(default, ours=ours)
    unnamed = [(t, c) for t, c in columns if c.language.casefold() in _UNNAMED and c in filled and c.key != OURS]
    says_nothing = any(c.key == "label" and table is tables[0] for table, c in unnamed)
    guess = FIRST_LANGUAGE if not known or (says_nothing and FIRST_LANGUAGE not in known) else known[0]
    if unnamed and chosen is None and known:
        table, column = unnamed[0]
        what = f"kolumnen {quoted(column.heading)}, som inte säger sitt språk"
        account.tell(table.name, table.heading_row, what, f"Orden läses som {language_name(guess)}.")
    if unnamed or not known:
        codes |= {column.language: chosen or guess for _, column in unnamed}
        known.insert(0, chosen or guess)
    first = chosen if chosen in known else known[0]
    return Languages(tuple(dict.fromkeys((first, *known, *codes.values()))), codes)


def _tell_unknown(table: Table, column: Column, account: Account) -> None:
    filled = sum(column in row.cells for row in table.rows)
    what = f"kolumnen {quoted(column.heading)}, {filled} {'cell' if filled == 1 else 'celler'}"
    why = f"Språket {quoted(column.language)} är okänt. Skriv det som till exempel English (en)."
    account.tell(table.name, table.heading_row, what, why)


def _tell_contradicted(table: Table, column: Column, code: str, account: Account) -> None:
    """Tell when the code goes before the name, as it does in XLSForm."""
    parts = _IN_PARENTHESES.fullmatch(column.language)
    if parts is None or _is_country(parts["code"]) or not is_contradicted(column.language):
        return
    what = f"kolumnen {quoted(column.heading)}, där namnet är ett språk och koden ett annat"
    why = f"Koden gäller, så orden läses som {language_name(code)}."
    account.tell(table.name, table.heading_row, what, why)


@dataclass(frozen=True)
class Wording:
    """Reads words out of rows. ``ours`` when the form was written here, and every sign is meant."""

    languages: Languages
    account: Account
    ours: bool

    def text(self, row: Row, key: str) -> Text:
        """The words of a row in each language that has any."""
        found: dict[str, str] = {}
        changed: set[str] = set()
        for column, cell in row.in_languages(key):
            code = self.languages.codes.get(column.language) if column.language or key != OURS else None
            if code is None:
                continue
            words = _unshielded(cell) if self.ours else self._plain(cell, changed)
            if code in found and words and words != found[code]:
                why = f"Det finns andra ord på {language_name(code)} i en annan kolumn."
                self.account.tell(row.sheet, row.number, f"kolumnen {column.heading}: {quoted(cell)}", why)
            elif words:
                found[code] = words
        self._tell_changes(row, key, changed)
        return self.in_order(found)

    def line(self, row: Row | None, key: str) -> str:
        """The words of a cell that has no language."""
        if row is None:
            return ""
        changed: set[str] = set()
        words = _unshielded(row.raw(key)) if self.ours else self._plain(row.raw(key), changed)
        self._tell_changes(row, key, changed)
        return words

    def in_order(self, text: Text) -> Text:
        """The text with its languages in the form's order."""
        return {code: text[code] for code in self.languages.order if code in text}

    def sourced(self, row: Row, text: Text, what: str) -> Text:
        """The text with words in the source language, if need be those of another; told then."""
        if self.languages.source in text or not text:
            return text
        other = next(iter(text))
        why = f"Orden saknas på {language_name(self.languages.source)}; de på {language_name(other)} står i stället."
        self.account.tell(row.sheet, row.number, what, why)
        return self.in_order({self.languages.source: text[other], **text})

    def in_source(self, words: str) -> Text:
        """Words of a row's own, such as its name, in the source language."""
        return {self.languages.source: words}

    def _tell_changes(self, row: Row, key: str, changed: set[str]) -> None:
        for why in sorted(changed):
            self.account.tell(row.sheet, row.number, f"kolumnen {key}", why)

    def _plain(self, cell: str, changed: set[str]) -> str:
        text = cell.replace("\r", "\n")
        text = "".join(" " if is_forbidden(character) else character for character in text).strip()
        bare = html.unescape(_TAG.sub("", text)) if _TAG.search(text) or _ENTITY.search(text) else text
        for pattern, instead in _MARKDOWN:
            bare = pattern.sub(instead, bare)
        if bare != text:
            changed.add("Formateringen visas inte; orden är med.")
        without = _REFERENCE.sub("…", bare)
        if without != bare:
            changed.add("Svar från en tidigare fråga kan inte visas inne i texten; där står … i stället.")
        return "".join(" " if is_forbidden(character) else character for character in without).strip()


def _unshielded(cell: str) -> str:
    return _SHIELDED.sub(r"$\1{", cell) if cell.strip() else ""


def _is_country(words: str) -> bool:
    """Whether the words are written as countries are: ``SE``, ``UK``."""
    if not _COUNTRY.fullmatch(words.strip()):
        return False
    from langcodes import Language

    return Language.get(f"und-{words.strip()}").is_valid()


def _family(code: str) -> str | None:
    """The language, or the group of languages, that a code is in: Dari is a kind of Persian."""
    from langcodes import Language, standardize_tag

    language = Language.get(standardize_tag(code, macro=True)).language
    return _WITHIN.get(language or "", language)


def _known_code(words: str) -> str | None:
    """The words as a language code, if they are one that has a name."""
    if not _CODE.fullmatch(words.strip()):
        return None
    from langcodes import Language, standardize_tag
    from langcodes.tag_parser import LanguageTagError

    try:
        code = Language.get(words.strip(), normalize=False).to_tag()
        usual = standardize_tag(code)
    except LanguageTagError:
        return None
    if len(usual) < len(code):
        code = usual
    name = language_name(code)
    return code if name != code and "[" not in name else None
