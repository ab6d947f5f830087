"""Answers row by row as the files of an archive pack."""

from collections.abc import Iterator

from kulturverktyg.files.csv_file import csv_bytes
from kulturverktyg.guard.row_data import RowData
from kulturverktyg.reporting.document import Document

_ROWS, _CODEBOOK = "svar rad för rad.csv", "kodbok till svar rad för rad.csv"


def row_documents(data: RowData) -> Iterator[Document]:
    """The rows, and what their columns are."""
    decided = f"efter beslut {data.decision}"
    yield Document(
        _ROWS,
        f"Vad var och en har svarat, en rad för varje person, {decided}. Raderna ligger i en ordning som har lottats. "
        "Den som läser dem kan känna igen enskilda personer: lämna inte ut filen utan sekretessprövning.",
        lambda: csv_bytes([[column.name for column in data.columns], *data.rows]),
    )
    yield Document(
        _CODEBOOK,
        f"Vad kolumnerna i ”{_ROWS}” betyder.",
        lambda: csv_bytes(
            [("Kolumn", "Fråga", "Värden"), *((one.name, one.words, one.values) for one in data.columns)]
        ),
    )
