"""The box takes each ballot once and for good, shows nobody anything, and is refused whole when it is wrong."""

import base64
import json
import os
import random
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
import sqlcipher3.dbapi2 as driver
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox, read_box
from kulturverktyg.collect.box_file import count_records
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.sealed import record_size
from kulturverktyg.collect.workshop import close_workshop
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import TEXT_LIMIT
from kulturverktyg.survey.template import load_template
from tests.ballots import ballots_for
from tests.builders import PIN, TEMPLATE, workplace

_KEY = PrivateKey.generate()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> KioskPackage:
    with workplace(tmp_path_factory.mktemp("mall")) as place:
        return replace(place.open_kiosk()[1], public_key=bytes(_KEY.public_key))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "urna.box"


def _filled(path: Path, package: KioskPackage, count: int = 5) -> list[Ballot]:
    ballots = ballots_for(package, count)
    box = BallotBox.open(path, package)
    for ballot in ballots:
        box.drop(ballot)
    box.close()
    return ballots


def _opened(path: Path, package: KioskPackage) -> dict[object, Ballot]:
    return {ballot.id: ballot for ballot in read_box(path, package.workshop_id, bytes(_KEY)).records}


def test_what_was_dropped_comes_out_whole(path: Path, package: KioskPackage) -> None:
    ballots = _filled(path, package)
    assert _opened(path, package) == {ballot.id: ballot for ballot in ballots}
    assert count_records(path) == 5


def test_a_ballot_dropped_twice_is_there_once_also_after_a_restart(path: Path, package: KioskPackage) -> None:
    (ballot,) = _filled(path, package, 1)
    box = BallotBox.open(path, package)
    box.drop(ballot)
    box.drop(ballot)
    assert box.count() == 1
    box.close()
    assert list(_opened(path, package)) == [ballot.id]


def test_a_ballot_is_durable_before_the_box_is_closed(path: Path, package: KioskPackage, tmp_path: Path) -> None:
    box = BallotBox.open(path, package)
    for number, ballot in enumerate(ballots_for(package, 3), 1):
        box.drop(ballot)
        assert count_records(path) == number
        copy = tmp_path / f"kopia{number}.box"
        shutil.copy(path, copy)
        assert ballot.id in _opened(copy, package)
    box.close()


def test_all_records_are_of_one_size_whatever_was_answered(path: Path, package: KioskPackage) -> None:
    texts = [question.name for question in package.survey.questions() if question.kind is QuestionKind.TEXT]
    cell = package.cells[0]
    full = ballots_for(package, 1)[0]
    box = BallotBox.open(path, package)
    for answers, words in [
        ({}, {}),
        (full.answers, dict.fromkeys(texts, "😀" * TEXT_LIMIT)),
        (dict.fromkeys(full.answers, -(2**31) + 1), dict.fromkeys(texts, '"\\\n' * (TEXT_LIMIT // 3))),
    ]:
        box.drop(Ballot(uuid4(), cell.unit, cell.role, answers, words))
    box.close()
    connection = driver.connect(path)
    sizes = {len(sealed) for (sealed,) in connection.execute("SELECT sealed FROM record")}
    connection.close()
    assert len(sizes) == 1
    assert len(_opened(path, package)) == 3


def test_the_short_form_has_smaller_records() -> None:
    survey = load_template(TEMPLATE).survey
    assert record_size(survey.short()) < record_size(survey)


def test_nothing_that_lies_on_a_kiosk_laptop_reads_a_ballot(tmp_path: Path) -> None:
    with workplace(tmp_path) as place:
        files = place.fill_box(place.ballots(3))
        package = json.loads(files.package.read_text("utf-8"))
        ballots = place.ballots(3)
        connection = driver.connect(files.box)
        sealed = [record for (record,) in connection.execute("SELECT sealed FROM record")]
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]
        connection.close()
    everything = b"".join(file.read_bytes() for file in files.package.parent.iterdir())
    assert set(tables) <= {"box", "record", "code"}
    for ballot in ballots:
        assert ballot.unit.hex.encode() not in files.box.read_bytes()
        assert all(text.encode() not in everything for text in ballot.texts.values())
    assert PIN.encode() not in files.box.read_bytes()
    candidates = [key for value in _values(package) if (key := _as_key(value)) is not None]
    assert len(candidates) == 1, "the public key at least"
    for guess in (*candidates, PIN.encode().ljust(32, b"\0"), bytes(32)):
        for record in sealed:
            with pytest.raises(CryptoError):
                SealedBox(PrivateKey(guess)).decrypt(record)


def _values(data: object) -> list[str]:
    if isinstance(data, dict):
        return [value for part in data.values() for value in _values(part)]
    if isinstance(data, list):
        return [value for part in data for value in _values(part)]
    return [str(data)]


def _as_key(value: str) -> bytes | None:
    with suppress(ValueError):
        key = base64.b64decode(value, validate=True)
        return key if len(key) == 32 else None
    return None


def test_a_second_kiosk_on_the_same_box_is_refused(path: Path, package: KioskPackage) -> None:
    box = BallotBox.open(path, package)
    with pytest.raises(KnownError, match="Kiosken är öppen"):
        BallotBox.open(path, package)
    box.close()
    BallotBox.open(path, package).close()


def test_a_box_of_another_workshop_or_another_journey_is_refused(path: Path, package: KioskPackage) -> None:
    _filled(path, package)
    before = path.read_bytes()
    with pytest.raises(KnownError, match="annan workshop"):
        BallotBox.open(path, replace(package, workshop_id=uuid4()))
    with pytest.raises(KnownError, match="annan workshop"):
        BallotBox.open(path, replace(package, public_key=bytes(PrivateKey.generate().public_key)))
    with pytest.raises(KnownError, match="annan workshop"):
        read_box(path, uuid4(), bytes(_KEY))
    with pytest.raises(KnownError, match="skadad eller ändrad"):
        read_box(path, package.workshop_id, bytes(PrivateKey.generate()))
    assert path.read_bytes() == before


@pytest.mark.parametrize("size", [0, 1, 100, 4096, 8192, -4096, -5000])
def test_a_box_that_was_cut_is_refused_whole(path: Path, package: KioskPackage, size: int) -> None:
    _filled(path, package)
    cut = path.read_bytes()[:size]
    path.write_bytes(cut)
    with pytest.raises(KnownError, match="skadad"):
        read_box(path, package.workshop_id, bytes(_KEY))
    with pytest.raises(KnownError, match="skadad"):
        BallotBox.open(path, package).close()
    assert path.read_bytes() == cut


def test_a_changed_byte_loses_no_ballot_unseen(path: Path, package: KioskPackage) -> None:
    ballots = {ballot.id: ballot for ballot in _filled(path, package)}
    whole, chance = path.read_bytes(), random.Random(3)
    for position in [*range(100), *(chance.randrange(len(whole)) for _ in range(300))]:
        changed = bytearray(whole)
        changed[position] ^= chance.choice((1, 2, 4, 8, 16, 32, 64, 128))
        path.write_bytes(changed)
        try:
            found = _opened(path, package)
        except KnownError:
            continue
        assert found == ballots, position


def _sealed_record(content: object, box: Path, package: KioskPackage) -> None:
    record_id = uuid4()
    if isinstance(content, dict):
        content = {"id": record_id.hex, **content}
    text = content if isinstance(content, str) else json.dumps(content)
    connection = driver.connect(box)
    connection.execute(
        "INSERT INTO record VALUES (?, ?)",
        (record_id.bytes, SealedBox(PublicKey(package.public_key)).encrypt(text.encode())),
    )
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "content",
    [
        "inte json",
        "[" * 5000,
        "[]",
        {"unit": "x"},
        {"unit": uuid4().hex, "role": uuid4().hex, "answers": [], "texts": {"oskriven_regel": 5}},
        {"unit": uuid4().hex, "role": uuid4().hex, "answers": 5, "texts": {}},
        {"unit": 5, "role": None, "answers": {}, "texts": {}},
        {"id": uuid4().hex, "unit": uuid4().hex, "role": uuid4().hex, "answers": {}, "texts": {}},
    ],
    ids=["words", "deep", "list", "short", "number for text", "number for answers", "not ids", "another id"],
)
def test_a_record_that_someone_made_up_is_refused(path: Path, package: KioskPackage, content: object) -> None:
    _filled(path, package, 2)
    _sealed_record(content, path, package)
    with pytest.raises(KnownError, match="skadad eller ändrad"):
        read_box(path, package.workshop_id, bytes(_KEY))


_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.errors import KnownError
from tests.builders import ballots_for
package, path = read_package(Path(sys.argv[1])), Path(sys.argv[2])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
box = BallotBox.open(path, package)
first, second = ballots_for(package, 2)
box.drop(first)
for room in (0, 100, 5000, 9000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + room, resource.RLIM_INFINITY))
    try:
        box.drop(second)
    except KnownError as error:
        print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
box.drop(second)
print(box.count())
box.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits on file sizes")
def test_when_the_disk_is_full_the_answers_stay_on_the_screen_and_a_retry_counts_once(tmp_path: Path) -> None:
    with workplace(tmp_path) as place:
        files, _ = place.open_kiosk()
        child = subprocess.run(
            [sys.executable, "-c", _FULL_DISK, str(files.package), str(files.box)],
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": os.pathsep.join(sys.path)},
            check=False,
        )
        *refusals, count = child.stdout.splitlines()
        assert child.stderr == ""
        assert len(refusals) >= 2
        assert all("De finns kvar på skärmen" in said for said in refusals)
        assert count == "2"
        close_workshop(place.store, place.workshop_id)
        assert len(place.counted()) == len(place.rows()) == 2
