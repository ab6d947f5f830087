"""The data as CSV files with a codebook beside them.

UTF-8 with its mark, semicolons between columns and decimal commas: that is what a Swedish Excel opens with a double
click, with å, ä and ö right and numbers as numbers (a decimal point would make words of them, or dates). pandas reads
the same with ``read_csv(file, sep=";", decimal=",", encoding="utf-8-sig")``. A text that Excel would take for a formula
has an apostrophe in front, and so has one that begins with an apostrophe: taking away one apostrophe where there is one
(``texts.str.removeprefix("'")``) gives every text back. Control characters that no other format can hold are left out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kulturverktyg.export.data.codebook import codebook
from kulturverktyg.export.data.figures import variables, words_of
from kulturverktyg.export.data.rows import rows
from kulturverktyg.export.data.trend import changes, series
from kulturverktyg.export.report.given import Given
from kulturverktyg.files.cells import clean
from kulturverktyg.files.csv_file import csv_bytes
from kulturverktyg.guard.released import ReleasedResults

_Value = str | int | float | None
#: The file of what is not shown, or not all of it.
NOT_WHOLE = "visas inte eller delvis.csv"
_WHOLE_GROUP = "Hela gruppen"


def csv_files(given: Given) -> Mapping[str, bytes]:
    """The files by how their names end: the data, the codebook, what is not shown, free texts, and earlier rounds."""
    released = given.released
    files = {
        "data.csv": _csv(_figures(released)),
        "kodbok.csv": _csv(codebook(given)),
        NOT_WHOLE: _csv(_hidden(released)),
    }
    if any(question.texts for question in released.texts):
        files["fritext.csv"] = _csv(_texts(released))
    if given.since is not None:
        files["förändring.csv"] = _csv(changes(given.since.trend))
        if given.since.series.dimensions:
            files["alla omgångar.csv"] = _csv(series(given.since))
    return files


def _csv(told: Iterable[Sequence[_Value]]) -> bytes:
    return csv_bytes([[clean(value) if isinstance(value, str) else value for value in row] for row in told])


def _figures(released: ReleasedResults) -> Iterator[Sequence[_Value]]:
    columns = variables(released)
    yield [column.name for column in columns]
    for row in rows(released):
        yield [words_of(column, row) for column in columns]


def _hidden(released: ReleasedResults) -> Iterator[Sequence[_Value]]:
    """What is not shown, what is shown in part, what was joined, and why."""
    labels = {group.id: group.label for group in released.groups}
    asked = {item.name: item.words for item in released.items}
    asked |= {dimension.name: dimension.title for dimension in released.dimensions}
    yield ["vad", "grupp_id", "grupp", "namn", "fraga", "skal"]
    for group in released.groups:
        if group.merged:
            reason = f"Består av {', '.join(group.merged)}. {group.reason}".strip()
            yield ["sammanslagen", group.id, group.label, "", _WHOLE_GROUP, reason]
    for one in released.suppressed:
        label = one.label or labels.get(one.group, "")
        name = one.item or ""
        yield ["visas inte", one.group, label, name, asked.get(name, name) or _WHOLE_GROUP, one.reason]
    for figure in released.figures:
        if figure.withheld:
            name = figure.item or figure.dimension or ""
            yield ["visas delvis", figure.group, labels[figure.group], name, asked.get(name, name), figure.withheld]
    for question in released.texts:
        if question.note:
            yield ["fritext", "", "", question.item, question.question, question.note]


def _texts(released: ReleasedResults) -> Iterator[Sequence[_Value]]:
    yield ["namn", "fraga", "svar"]
    for question in released.texts:
        for text in question.texts:
            yield [question.item, question.question, text]
