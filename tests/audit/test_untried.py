"""What could not be tried is in the verdict: on the command line, in JSON and in the protocol."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.audit.concealed import try_files
from kulturverktyg.audit.free_pages import try_free_pages
from kulturverktyg.audit.reading.folder import read_folder
from kulturverktyg.audit.report import AuditReport, Tried, as_text, with_sides
from kulturverktyg.audit.run import audit
from kulturverktyg.demo.content import DEFAULT, read_content
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.printing.audit_protocol import AuditProtocol, audit_protocol
from kulturverktyg.store.store import Store
from tests.audit.planted import with_part
from tests.audit.test_audit import DAY, REPORT, database
from tests.builders import workplace
from tests.printing.printed import pages_of, squeezed

pytestmark = pytest.mark.xdist_group("the usual demo")

__all__ = ["database"]

_JOURNEY = read_content(DEFAULT)["journey"]
_BROKEN = {
    "brev.docx": b"not a document",
    "tom.xlsx": b"",
    "bild.png": b"\x89PNG junk",
    "bild.svg": b"<svg",
    "sidor.pdf": b"hej",
    "arkiv.zip": b"PK\x03\x04\0\1\2",
    "djupt.eml": b"Content-Type: message/rfc822\n\n" * 3_000,
    "gammal.xls": b"\xd0\xcf\x11\xe0\0\1\2",
}


@pytest.mark.parametrize("name", _BROKEN)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(_BROKEN[name])
    folder = read_folder(tmp_path)
    assert folder.unread == (name,)
    tried = try_files([], folder.unread)
    assert tried.untried == f"1 fil gick inte att läsa, eller bara till en del: {name}."
    assert tried.result == "Kunde inte prövas helt"


def test_what_is_broken_in_an_archive_is_named_and_all_else_in_it_is_read(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("inuti.txt", "hej")
    with zipfile.ZipFile(tmp_path / "allt.zip", "w") as archive:
        for name, content in _BROKEN.items():
            archive.writestr(name, content)
        archive.writestr("igen.zip", inner.getvalue())
        archive.writestr("hel.txt", "hej")
    folder = read_folder(tmp_path)
    assert sorted(folder.unread) == sorted(f"allt.zip/{name}" for name in [*_BROKEN, "igen.zip"])
    assert "allt.zip/hel.txt" in [file.name for file in folder.files]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("lang.txt", b"x" * 300_000),
        ("nollor.csv", b"a;b\0;c\n"),
        ("citat.csv", b'"a;b\nc'),
        (".gitkeep", b""),
        ("tom.csv", b""),
    ],
)
def test_an_odd_text_file_is_read_all_the_same(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    folder = read_folder(tmp_path)
    assert (len(folder.files), folder.unread) == (1, ())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'Content-Type: text/plain; charset="finns-inte"\nSubject: =?finns-inte?b?!?=\n\nhej',
        b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Transfer-Encoding: base64\n\n!!\n',
    ],
)
def test_an_odd_mail_is_read_all_the_same(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "brev.eml").write_bytes(content)
    folder = read_folder(tmp_path)
    assert ([file.name for file in folder.files], folder.unread) == (["brev.eml", "brev.eml/meddelandet.txt"], ())


def test_a_broken_file_inside_a_workbook_is_told_and_does_not_stop_the_rest(tmp_path: Path, workbook: bytes) -> None:
    planted = with_part(workbook, "xl/embeddings/bok.xlsx", "PK\x03\x04 junk")
    (tmp_path / "resultat.xlsx").write_bytes(planted)
    (file,) = read_folder(tmp_path).files
    assert ("i en inbäddad fil", "xl/embeddings/bok.xlsx") in file.content.concealed


def test_an_empty_folder_is_no_proof(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exports, protocol = tmp_path / "export", tmp_path / "protokoll.pdf"
    exports.mkdir()
    command = ["audit", "--database", str(database), "--journey", _JOURNEY, "--exports"]
    assert main([*command, str(exports), "--protocol", str(protocol), "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert (report["found"], report["holds"]) == (0, False)
    assert report["verdict"] == "Inget gick att få fram, men allt kunde inte prövas. Mappen har inga filer."
    (page,) = pages_of(protocol.read_bytes())
    assert squeezed("men allt kunde inte prövas. Mappen har inga filer.") in page
    assert main([*command, str(tmp_path / "borta")]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "finns inte" in said.err


def test_before_any_round_is_closed_no_file_is_a_leak(tmp_path: Path, workbook: bytes) -> None:
    exports = tmp_path / "export"
    exports.mkdir()
    (exports / "resultat.xlsx").write_bytes(workbook)
    with workplace(tmp_path) as place:
        report = audit(place.store, place.journey_id, exports)
    assert report.verdict == "Det finns ingen stängd omgång att pröva än."


def test_the_verdict_tells_both_what_was_got_and_what_was_not_tried() -> None:
    unread = replace(REPORT.tried[7], untried="2 filer gick inte att läsa: a.xlsx, b.xlsx.")
    only = replace(REPORT, tried=(*REPORT.tried[:7], unread, REPORT.tried[8]))
    assert not only.holds
    assert only.verdict.startswith("Inget gick att få fram, men allt kunde inte prövas. 2 filer")
    both = replace(only, tried=(replace(REPORT.tried[0], findings=("Något.",)), *only.tried[1:]))
    assert both.verdict.startswith("Anonymiteten håller inte: 1 läcka hittades. Allt kunde inte prövas. 2 filer gick")
    assert "  2 filer gick inte att läsa: a.xlsx, b.xlsx." in as_text(only).splitlines()


def test_the_protocol_is_one_page_also_with_long_names_of_files() -> None:
    tried = try_files([], ["mapp " * 40 + "1.xlsx", "mapp " * 40 + "2.xlsx", "mapp " * 40 + "3.xlsx", "4.xlsx"])
    leaks = tuple(f"Våren: gruppen nummer {n} kan räknas fram av {'mycket ' * 60}" for n in range(30))
    rounds = tuple(f"Mätningen efter sommaren, nummer {n}" for n in range(9))
    note = f"Inläst ur filer: {'minst 700 svar i ”Mätningen efter den långa sommaren”, ' * 3}"
    memory = Tried("memory", "Programmets minne", "Såg efter om filen minns allt." * 3, 9, note=note * 2)
    attacks = (replace(REPORT.tried[0], findings=leaks), *REPORT.tried[1:], tried, memory, memory, REPORT.tried[8])
    worst = AuditReport("Resan " * 20, 7, rounds, 3, attacks)
    assert len(pages_of(audit_protocol(AuditProtocol(worst, DAY)))) == 1


def test_a_protocol_among_the_exports_is_no_leak(database: Path, tmp_path: Path) -> None:
    exports = tmp_path / "export"
    exports.mkdir()
    command = ["audit", "--database", str(database), "--journey", _JOURNEY, "--exports", str(exports)]
    (exports / "protokoll.pdf").write_bytes(audit_protocol(AuditProtocol(REPORT, DAY)))
    assert main(command) == 0


def test_a_backup_that_cannot_be_read_is_told(demo_store: Store, tmp_path: Path) -> None:
    logs = tmp_path / "loggar"
    logs.mkdir()
    (logs / "program.log").write_bytes(b"hej")
    tried = try_free_pages(demo_store, list_journeys(demo_store)[0].id, logs)
    assert tried.untried == ""


def test_a_question_is_named_once_whichever_of_its_sides_it_is_about() -> None:
    items = [("”A”", "nuläget"), ("”B”", "nuläget"), ("”A”", "det önskade läget"), ("”C”", "")]
    assert with_sides(items) == ["”A” (nuläget och det önskade läget)", "”B” (nuläget)", "”C”"]
    assert Tried("x", "X", "Prövade.", 3).result == "Inget gick att få fram"
