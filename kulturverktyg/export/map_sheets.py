"""The sheet Kartor: each map as tables of what stands in it, of its arrows, its loops or where things are decided."""

from collections.abc import Sequence

from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.sheets import Sheet
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map import KINDS, CultureMapView, Maps
from kulturverktyg.understand.map_layout import reading_order
from kulturverktyg.understand.map_words import arrow_words, decisions_of, loop_words, stands_words

_WIDTHS = (44, 34, 44)
_EXPLANATION = "Det som står på kartorna. Kartorna själva finns som bilder bredvid arbetsboken."


def write_maps(book: Book, maps: Maps) -> None:
    """The sheet, with one map under another; none where nothing is drawn."""
    if not maps:
        return
    sheet = sheets.new_sheet(book, "Kartor", "Kartor", _EXPLANATION)
    sheets.widths(sheet, *_WIDTHS)
    row = sheets.HEAD_ROW
    for drawn in maps:
        row = _write_map(sheet, row, drawn)


def _write_map(sheet: Sheet, row: int, drawn: CultureMapView) -> int:
    sheets.put(sheet, row, 1, drawn.name, tone="heading")
    sheets.put(sheet, row + 1, 1, KINDS[drawn.kind], tone="quiet")
    row += 2
    nodes = [(node.words, stands_words(drawn, node)) for node in reading_order(drawn)]
    row = _write_rows(sheet, row, ("Ruta", "Var den står" if drawn.lanes else "Läge"), nodes)
    decisions = [(each.text, each.now, each.wanted) for each in decisions_of(drawn)] if _has_decisions(drawn) else []
    row = _write_rows(sheet, row, ("Beslut", "Fattas nu av", "Borde fattas av"), decisions)
    words = {node.id: node.words for node in drawn.nodes}
    arrows = [(words[each.source], arrow_words(each.sign), words[each.target]) for each in drawn.arrows]
    row = _write_rows(sheet, row, ("Från", "Pilen säger", "Till"), sorted(arrows))
    loops = [(loop.name, loop.turn.value, loop_words(drawn, loop)) for loop in loops_of(drawn)]
    return _write_rows(sheet, row, ("Slinga", "Verkan", "Väg"), loops) + 1


def _has_decisions(drawn: CultureMapView) -> bool:
    return drawn.has_states and bool(drawn.lanes)


def _write_rows(sheet: Sheet, row: int, head: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """A small table with a blank row after it, none where it has no rows; the row for what follows."""
    if not rows:
        return row
    sheets.head(sheet, row, [(words, False) for words in head])
    for values in rows:
        row += 1
        for column, value in enumerate(values, 1):
            sheets.put(sheet, row, column, value, wrap=True, indent=1)
        sheets.underline(sheet, row, len(head))
    return row + 2
