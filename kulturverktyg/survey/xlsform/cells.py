"""Cells of a row that comes in which themselves cannot: told one by one, with what it means for the question."""

from collections.abc import Collection, Mapping

from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.columns import OURS, Row

_MEDIA = "Bilder, ljud och film visas inte i kiosken."
_TECHNICAL = "Tekniska tillägg för andra program har ingen mening här."
_TEXT_MESSAGES = "Svar med sms finns inte här."

#: Why a column of the survey sheet cannot be carried over, by its name in XLSForm.
WHY: Mapping[str, str] = {
    "hint": "Hjälptext finns bara till frågor, inte till avsnitt.",
    "required": "Svaret är frivilligt: cellen säger varken ja eller nej, eller raden har inget eget svar.",
    "appearance": "Frågan ser ut som andra frågor av samma slag i kiosken.",
    "constraint": "Svaret kontrolleras inte mot villkoret.",
    "parameters": "Inställningen finns inte här.",
    "calculation": "Uträkningar görs inte.",
    "default": "Inget svar är ifyllt i förväg.",
    "choice_filter": "Alla alternativ visas; de väljs inte ut efter ett tidigare svar.",
    "constraint_message": "Kiosken har egna ord när ett svar inte går att ge.",
    "required_message": "Kiosken har egna ord när ett svar saknas.",
    "noapperrorstring": "Kiosken använder inga andra program.",
    "read_only": "Frågan går att svara på.",
    "guidance_hint": "Anvisningar till den som intervjuar finns inte här.",
    "repeat_count": "Frågor upprepas inte.",
    "rows": "Rutan för fritext har samma höjd överallt.",
    "trigger": "Uträkningar görs inte.",
    "save_to": "Svaren sparas inte i register (entities).",
    "media": _MEDIA,
    "autoplay": _MEDIA,
    "intent": "Kiosken öppnar inga andra program.",
    "accuracythreshold": "Platser anges inte i kiosken.",
    "bind": _TECHNICAL,
    "body": _TECHNICAL,
    "instance": _TECHNICAL,
    "compact_tag": _TECHNICAL,
    "query": _TECHNICAL,
    "sms_field": _TEXT_MESSAGES,
    "sms_option": _TEXT_MESSAGES,
}
#: The columns that are told cell by cell, sheet by sheet; all others that nobody reads are told once.
KNOWN: Mapping[str, tuple[str, ...]] = {
    "survey": tuple(WHY),
    "choices": ("media",),
    "settings": (),
}
#: Columns that some rows use and others have no use for.
_SOMETIMES = ("hint", "required", "appearance", "constraint", "parameters")


#: The same of a group that is a section, where it means something else.
_WHY_OF_GROUPS: Mapping[str, str] = {
    "appearance": "Kiosken visar en fråga i taget.",
    "required": "Kravet på svar står på varje fråga.",
}


def tell_group_cells(row: Row, account: Account) -> None:
    """Tell the cells of a group's row that a section has no use for."""
    _tell_unused(row, (), {**WHY, **_WHY_OF_GROUPS}, account)


def tell_cells(row: Row, used: Collection[str], account: Account) -> None:
    """Tell the cells of a question's row in columns that are not ``used``."""
    _tell_unused(row, used, WHY, account)


def _tell_unused(row: Row, used: Collection[str], why: Mapping[str, str], account: Account) -> None:
    for column, content in row.unread("survey"):
        _tell(row, column.heading, content, why[column.key], account)
    for key in _SOMETIMES:
        if key not in used and row.has(key):
            _tell(row, key, row.get(key), why[key], account)


def tell_strays(row: Row, account: Account) -> None:
    """Tell all cells of a row that has nothing but a type and a name, such as the end of a group."""
    for column, content in row.cells.items():
        if column.key not in ("type", "name"):
            _tell(row, column.heading, content, "Raden har inget annat än typ och namn som läses.", account)


def tell_cell(row: Row, key: str, why: str, account: Account) -> None:
    """Tell the cell in the column ``key``."""
    _tell(row, key, row.get(key), why, account)


def tell_marks(row: Row, left: Collection[str], account: Account) -> None:
    """Tell words of our own column that mean nothing where they stand."""
    for word in sorted(left):
        what = f"märkningen {quoted(word)} i kolumnen {OURS}"
        account.tell(row.sheet, row.number, what, "Märkningen passar inte på raden och läses inte.")


def _tell(row: Row, heading: str, content: str, why: str, account: Account) -> None:
    account.tell(row.sheet, row.number, f"kolumnen {heading}: {quoted(content)}", why)
