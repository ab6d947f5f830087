"""Notes are read from text and Word files, whatever the encoding; what is neither is refused in a sentence."""

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from kulturverktyg.errors import KnownError
from kulturverktyg.understand.interview_file import read_note

SAID = "Vi hinner aldrig prata.\nIngen frågar oss, säger hon."


def saved(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def word_file() -> bytes:
    document = Document()
    document.add_paragraph("Vi hinner aldrig prata.")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Fråga", "Ingen frågar oss"
    document.add_paragraph("Sist")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"])
def test_a_text_file_is_read_in_whichever_encoding(tmp_path: Path, encoding: str) -> None:
    content = SAID.replace("\n", "\r\n").encode(encoding)
    assert read_note(saved(tmp_path, "a.txt", content)) == SAID


def test_a_word_file_is_read_with_its_tables_in_order(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.docx", word_file())
    assert read_note(path).splitlines() == ["Vi hinner aldrig prata.", "Fråga", "Ingen frågar oss", "Sist"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "spara som .docx"),
        ("a.rtf", b"{\\rtf1 hej}", "spara som .docx"),
        ("a.pdf", b"%PDF-1.7", "spara som .docx"),
        ("a.docx", b"PK\x03\x04 nothing", "skadad"),
        ("a.png", b"\x89PNG\x00\x00", "ingen textfil"),
        ("a.txt", b" \n ", "Worddokument"),
        ("a.txt", "\N{ZERO WIDTH SPACE}".encode(), "ingen text"),
        ("a.txt", b"a" * 300_001, "för lång"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        read_note(saved(tmp_path, name, content))


def test_a_word_file_with_broken_contents_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word_file())) as old, zipfile.ZipFile(stream, "w") as new:
        for part in old.namelist():
            new.writestr(part, b"<no" if part == "word/document.xml" else old.read(part))
    with pytest.raises(KnownError, match="skadad"):
        read_note(saved(tmp_path, "a.docx", stream.getvalue()))


def test_a_word_file_that_grows_without_measure_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", b" " * 70 * 2**20)
    with pytest.raises(KnownError, match="skadad"):
        read_note(saved(tmp_path, "a.docx", stream.getvalue()))


def test_entities_in_a_word_file_are_not_fetched(tmp_path: Path) -> None:
    secret = saved(tmp_path, "secret", b"hemligt")
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word_file())) as old, zipfile.ZipFile(stream, "w") as new:
        for part in old.namelist():
            content = old.read(part).decode("utf-8", "replace") if part.endswith(".xml") else ""
            if part == "word/document.xml":
                head, body = content.split("?>", 1)
                entity = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
                new.writestr(part, f"{head}?>{entity}{body.replace('Sist', '&x;')}")
            else:
                new.writestr(part, old.read(part))
    path = saved(tmp_path, "a.docx", stream.getvalue())
    assert "hemligt" not in read_note(path)
