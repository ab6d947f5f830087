"""An SPSS file: its values, what they are called, and what the file says of itself."""

from pathlib import Path
from tempfile import TemporaryDirectory

from kulturverktyg.audit.reading.content import Content, Sort, Value

_SIGNATURES = (b"$FL2", b"$FL3")


def read_sav(name: str, data: bytes) -> Content:
    """A .sav file; pyreadstat reads only from a place on disk."""
    from pyreadstat import ReadstatError, read_sav

    content = Content(name, partly=not data.startswith(_SIGNATURES))
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "data.sav"
        path.write_bytes(data)
        try:
            columns, about = read_sav(path, output_format="dict", user_missing=True)
        except (ReadstatError, UnicodeDecodeError):
            content.partly = True
            return content
    for words in (about.file_label, *(about.notes or ())):
        content.say("i SPSS-filens egenskaper", str(words or ""), Sort.ABOUT)
    labels = about.column_names_to_labels
    codes = about.variable_value_labels
    for column in columns:
        content.say("i en variabels namn", labels.get(column) or column)
        for words in codes.get(column, {}).values():
            content.say("i namnet på ett värde", str(words))
    rows = [*zip(*columns.values(), strict=True)]
    named = [
        tuple(codes.get(column, {}).get(value, value) for column, value in zip(columns, row, strict=True))
        for row in rows
    ]
    for headings in (tuple(columns), tuple(labels.get(column) or column for column in columns)):
        content.tabulate("SPSS-filens data", (headings, *(map(_value, row) for row in named)))
    for row in rows:
        for value in row:
            if isinstance(value, str):
                content.say("i SPSS-filens data", value)
    return content


def _value(value: object) -> Value:
    if value is None or isinstance(value, str):
        return value
    return float(value) if isinstance(value, int | float) else str(value)
