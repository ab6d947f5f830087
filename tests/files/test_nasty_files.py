"""Files that are broken, huge or made to hurt: one sentence each, and never much memory."""

import os
import random
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.errors import KnownError
from kulturverktyg.files.tables import Table, read_table
from tests.examples import examples
from tests.files.spreadsheets import (
    MAIN,
    SHEET,
    STRINGS,
    STYLES,
    TWO_ROWS,
    book,
    sheet,
    with_lying_sizes,
    workbook,
)

_MOST_MEGABYTES = 300


def _read(path: Path) -> Table:
    return read_table(path, required=("unit", "role"))


def _refusal(path: Path) -> str:
    with pytest.raises(KnownError) as caught:
        _read(path)
    said = str(caught.value)
    assert path.name in said
    assert "\n" not in said
    assert len(said) < 400
    return said


def _is_read_or_refused(path: Path) -> None:
    with suppress(KnownError):
        assert _read(path).rows


def _zeros(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    return path


def _small_zeros(path: Path) -> Path:
    path.write_bytes(bytes(9 * 2**20))
    return path


def _bomb(path: Path) -> Path:
    return book(path, **{SHEET: sheet(TWO_ROWS + " " * (70 * 2**20))})


def _many_bombs(path: Path) -> Path:
    book(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(12):
            archive.writestr(f"xl/media/bild{number}.png", bytes(8 * 2**20))
    return path


def _lying_bomb(path: Path) -> Path:
    with_lying_sizes(_bomb(path), SHEET, 1000)
    return path


def _far_cell(path: Path) -> Path:
    return book(path, TWO_ROWS + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


def _only_a_far_cell(path: Path) -> Path:
    return book(path, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


def _far_column(path: Path) -> Path:
    return book(path, TWO_ROWS + '<row r="3"><c r="XFD3"><v>1</v></c></row>')


def _entities(path: Path) -> Path:
    blow_up = f'<!DOCTYPE x [<!ENTITY a "{"a" * 100_000}">]>'
    return book(path, **{STRINGS: f"{blow_up}<sst {MAIN}><si><t>{'&a;' * 50_000}</t></si></sst>"})


def _laughs(path: Path) -> Path:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    text = f'<!DOCTYPE x [<!ENTITY l0 "ha">{levels}]><sst {MAIN}><si><t>&l11;</t></si></sst>'
    return book(path, **{STRINGS: text})


def _outer_entity(path: Path) -> Path:
    text = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst {MAIN}><si><t>&e;</t></si></sst>'
    return book(path, **{STRINGS: text})


def _many_strings(path: Path) -> Path:
    return book(path, **{STRINGS: f"<sst {MAIN}>{'<si><t/></si>' * 4_000_000}</sst>"})


def _many_styles(path: Path) -> Path:
    return book(path, **{STYLES: f"<styleSheet {MAIN}><cellXfs>{'<xf/>' * 8_000_000}</cellXfs></styleSheet>"})


def _deep(path: Path) -> Path:
    depth = 5_000_000
    return book(path, "<row>" + "<c>" * depth + "</c>" * depth + "</row>")


def _one_wide_row(path: Path) -> Path:
    return book(path, f"<row>{'<c/>' * 8_000_000}</row>")


def _rows_without_end(path: Path) -> Path:
    return book(path, TWO_ROWS + "<row/>" * 5_000_000)


def _beyond_the_last_row(path: Path) -> Path:
    return book(path, TWO_ROWS + '<row r="99999999999"><c><v>1</v></c></row>')


def _only_empty_rows(path: Path) -> Path:
    return book(path, "".join(f'<row r="{n}" s="1"/>' for n in range(1, 65_536)))


def _many_parts(path: Path) -> Path:
    book(path)
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(600):
            archive.writestr(f"xl/del{number}.xml", "")
    return path


def _strange_packing(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr(SHEET, sheet(TWO_ROWS))
    return path


def _cut(path: Path) -> Path:
    content = book(path).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def _not_excel(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hej.txt", "hej")
    return path


def _no_sheet(path: Path) -> Path:
    return book(path, **{"xl/workbook.xml": f"<workbook {MAIN}><sheets/></workbook>"})


def _old_excel(path: Path) -> Path:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000))
    return path


def _empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def _blanks(path: Path) -> Path:
    path.write_bytes(b"\r\n \t\r\n")
    return path


def _words(path: Path) -> Path:
    path.write_bytes("Det här är ingen tabell.\n".encode())
    return path


def _picture(path: Path) -> Path:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(10_000))
    return path


_CHEAP: dict[Callable[[Path], Path], str] = {
    _small_zeros: "skadad eller inte en riktig",
    _only_a_far_cell: "för många kolumner",
    _beyond_the_last_row: "för många rader",
    _far_column: "för många kolumner",
    _entities: "skadad eller inte en riktig",
    _laughs: "skadad eller inte en riktig",
    _outer_entity: "skadad eller inte en riktig",
    _many_parts: "ovanligt uppbyggd",
    _strange_packing: "ovanligt uppbyggd",
    _cut: "skadad eller inte en riktig",
    _not_excel: "skadad eller inte en riktig",
    _no_sheet: "skadad eller inte en riktig",
    _old_excel: r"gamla formatet \.xls",
    _empty: "är tom",
    _blanks: "är tom",
    _words: "skadad eller inte en riktig",
    _picture: "skadad eller inte en riktig",
}
_COSTLY: dict[Callable[[Path], Path], str] = {
    _zeros: r"för stor \(200 MB\)",
    _bomb: "orimligt stor",
    _many_bombs: "orimligt stor",
    _lying_bomb: "skadad eller inte en riktig",
    _many_strings: "ovanligt uppbyggd",
    _many_styles: "ovanligt uppbyggd",
    _deep: "ovanligt uppbyggd",
    _one_wide_row: "ovanligt uppbyggd",
    _rows_without_end: "ovanligt uppbyggd",
    _far_cell: "för många kolumner",
    _only_empty_rows: "är tom",
    _entities: "skadad eller inte en riktig",
}


def _name(make: object) -> str:
    return getattr(make, "__name__", "").strip("_")


@pytest.mark.parametrize("make", _CHEAP, ids=_name)
def test_a_nasty_file_gives_one_sentence(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    assert re.search(_CHEAP[make], _refusal(make(tmp_path / "svar.xlsx")))


def test_text_that_is_no_table_is_told_what_it_lacks(tmp_path: Path) -> None:
    assert "saknar kolumnerna unit, role. Lägg till dem" in _refusal(_words(tmp_path / "svar.csv"))
    assert "inte en textfil" in _refusal(_picture(tmp_path / "bild.csv"))


_MEASURED = """
import re, sys
from pathlib import Path
from kulturverktyg.errors import KnownError
from kulturverktyg.files.tables import read_table
for name in sys.argv[1:]:
    try:
        read_table(Path(name), required=("unit", "role"))
    except KnownError as error:
        highest = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
        print(Path(name).name, error, int(highest[1]) // 1024, sep="|")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_no_file_takes_much_memory(tmp_path: Path) -> None:
    """Each file is read by one process after the other, whose highest use of memory is seen at the end."""
    files = {make(tmp_path / f"{_name(make)}.xlsx"): words for make, words in _COSTLY.items()}
    child = subprocess.run(
        [sys.executable, "-W", "error", "-c", _MEASURED, *map(str, files)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=True,
    )
    told = [line.split("|") for line in child.stdout.splitlines()]
    assert [line[0] for line in told] == [path.name for path in files]
    for (name, said, megabytes), words in zip(told, files.values(), strict=True):
        assert re.search(words, said), (name, said)
        assert int(megabytes) < _MOST_MEGABYTES, (name, megabytes)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert "finns inte" in _refusal(tmp_path / "borta.csv")
    assert "är en mapp" in _refusal(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes in the file system")
def test_a_pipe_does_not_hang_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör.csv")
    assert "vanlig fil" in _refusal(tmp_path / "rör.csv")
    with pytest.raises(KnownError):
        _read(Path("/dev/zero"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["unit", "role"], ["A", "B"]])
    path.chmod(0)
    assert "går inte att läsa" in _refusal(path)


def test_a_name_that_no_system_allows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        _read(tmp_path / ("x" * 5000))


@pytest.fixture(scope="module")
def valid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hel")
    return workbook(folder / "svar.xlsx", [["unit", "role", "x"], *(["A", "B", n] for n in range(20))])


@examples(80)
@given(
    changes=st.lists(st.tuples(st.integers(0, 10**9), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.one_of(st.none(), st.integers(0, 10**9)),
)
def test_a_spreadsheet_with_changed_bytes_is_read_or_refused(
    valid: Path, changes: list[tuple[int, int]], cut: int | None
) -> None:
    content = bytearray(valid.read_bytes())
    for position, byte in changes:
        content[position % len(content)] = byte
    path = valid.with_name("andrad.xlsx")
    path.write_bytes(content[: cut % len(content)] if cut is not None else content)
    _is_read_or_refused(path)


@examples(80)
@given(part=st.sampled_from([SHEET, STRINGS, STYLES, "xl/workbook.xml", "[Content_Types].xml"]), data=st.data())
def test_a_spreadsheet_with_changed_xml_is_read_or_refused(valid: Path, part: str, data: st.DataObject) -> None:
    path = book(valid.with_name("andrad.xlsx"))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    text = parts[part]
    start = data.draw(st.integers(0, len(text)))
    removed = data.draw(st.integers(0, 12))
    added = data.draw(st.sampled_from(["", "1e999", "-1", "<", '"', "XFD1", "99999999999", "é", "&#0;", "<c r='A'/>"]))
    parts[part] = text[:start] + added + text[start + removed :]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    _is_read_or_refused(path)


@examples(100)
@given(content=st.binary(max_size=300) | st.text(alphabet='a,";\t\n\r0é\x00', max_size=200).map(str.encode))
def test_any_bytes_are_a_table_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "vad som helst.csv"
    path.write_bytes(content)
    _is_read_or_refused(path)
