"""The one way that words and numbers get into a cell: words stay words, whole and harmless; numbers are exact."""

import re

from openpyxl.cell.cell import Cell

from kulturverktyg.errors import KnownError

#: What a cell holds, counted as Excel counts: in units of UTF-16.
CELL_LIMIT = 32_767
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
#: What XML 1.0 cannot carry.
_NOT_ALLOWED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: Excel reads _x0041_ as a letter's code unless its first underscore is written as a code itself.
_LOOKS_LIKE_A_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
#: Such an underscore, or Excel's own code for the first half of a line break.
_WRITTEN_AS_A_CODE = re.compile("(_)x005F_(?=x[0-9A-Fa-f]{4}_)|_x000D_")


def clean(text: str) -> str:
    """``text`` without the control characters that no file can carry, and with plain line breaks."""
    return _NOT_ALLOWED.sub("", text.replace("\r\n", "\n"))


def size_of(text: str) -> int:
    """How long a text is as Excel counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def write_text(cell: Cell, text: str) -> None:
    """Put ``text`` in the cell as text, whatever it begins with.

    Control characters that no file can carry are left out. Raises KnownError when the cell cannot hold it all.
    """
    told = clean(text)
    if size_of(told) > CELL_LIMIT:
        raise KnownError(
            f"En text är för lång för en cell i Excel (högst {CELL_LIMIT} tecken). "
            f"Den börjar: ”{told[:40]}”. Korta den och exportera igen."
        )
    cell.value = _LOOKS_LIKE_A_CODE.sub("_x005F_", told)
    cell.data_type = "s"
    if told.startswith(FORMULA_STARTS):
        cell.quotePrefix = True


def read_text(text: str) -> str:
    """What a cell says, of what openpyxl reads in it: `write_text` the other way, and Excel's own line breaks."""
    return _WRITTEN_AS_A_CODE.sub(r"\1", text).replace("\r\n", "\n")


def write_number(cell: Cell, value: float) -> None:
    """Put ``value`` in the cell with every digit that it takes to read the same number back.

    openpyxl itself would round it to sixteen.
    """
    cell.value = repr(value)
    cell.data_type = "n"
