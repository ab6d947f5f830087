"""A report as plain values, for Typst to set."""

from kulturverktyg.export.report.document import (
    Block,
    Bullets,
    Paragraph,
    Picture,
    Quotation,
    Report,
    Section,
    Subheading,
    Table,
)
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.paper import (
    EDGE_LETTERS,
    FEW_HEADINGS,
    LONG_ROW,
    MANY_HEADINGS,
    MARGIN_FOOT,
    MARGIN_SIDE,
    MARGIN_TOP,
    PICTURE_HEIGHT,
    TEXT_WIDTH,
    column_shares,
    letters_in,
    stands_whole,
)
from kulturverktyg.export.report.slices import GOES_ON, slices
from kulturverktyg.files.cells import clean
from kulturverktyg.typesetting.letters import shortened, whole_sentences

Values = dict[str, object]


def values(report: Report, drawn: Drawn) -> Values:
    """What the templates ``report`` and ``report_page`` read."""
    heads = len(report.sections)
    headings = heads + sum(isinstance(block, Subheading) for part in report.sections for block in part.blocks)
    return {
        "subtitle": clean(report.subtitle),
        "source": clean(report.source),
        "above": shortened(clean(report.title), EDGE_LETTERS),
        "below": whole_sentences(clean(report.source), EDGE_LETTERS),
        "sections": [_section(section, drawn) for section in report.sections],
        "shorter": [[_section(section, drawn) for section in sections] for sections in report.shorter],
        "look": {
            "source_fits": len(report.source) <= EDGE_LETTERS,
            "contents": (2 if headings <= MANY_HEADINGS else 1) if headings >= FEW_HEADINGS else 0,
            "side": MARGIN_SIDE,
            "top": MARGIN_TOP,
            "foot": MARGIN_FOOT,
            "picture_height": PICTURE_HEIGHT,
        },
    }


def _section(section: Section, drawn: Drawn) -> Values:
    own = [{"text": words, "look": {"kind": "body"}} for words in clean(section.own).splitlines() if words.strip()]
    return {"title": clean(section.title), "blocks": [*own, *(_block(block, drawn) for block in section.blocks)]}


def _block(block: Block, drawn: Drawn) -> Values:
    match block:
        case Paragraph(text, tone):
            return {"text": clean(text), "look": {"kind": tone.value}}
        case Subheading(text):
            return {"text": clean(text), "look": {"kind": "subheading"}}
        case Bullets(items):
            return {"items": [clean(item) for item in items], "look": {"kind": "bullets"}}
        case Quotation(text, signed):
            return {"text": clean(text), "signed": clean(signed), "look": {"kind": "quotation"}}
        case Table():
            return _table(block)
        case Picture():
            return _picture(block, drawn)


def _table(table: Table) -> Values:
    return {
        "caption": clean(table.caption),
        "header": [clean(cell) for cell in table.header],
        "rows": [[clean(cell) for cell in row] for row in table.rows],
        "look": {
            "kind": "table",
            "whole": stands_whole(table),
            "repeated": letters_in(table.header) <= LONG_ROW,
            "shares": column_shares(table),
            "numbers": [column in table.numbers for column in range(len(table.header))],
            "long": [letters_in(row) > LONG_ROW for row in table.rows],
        },
    }


def _picture(picture: Picture, drawn: Drawn) -> Values:
    parts = slices(drawn.to_set(picture, TEXT_WIDTH).decode("utf-8"))
    return {
        "caption": clean(picture.caption),
        "look": {
            "kind": "picture",
            "slices": parts,
            "alts": [clean(picture.alt) or "–", *[GOES_ON] * (len(parts) - 1)],
        },
    }
