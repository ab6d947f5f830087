"""What HR masked, withheld or has not read is in no file that the demos' journeys are exported to."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile, is_zipfile

import pytest

from kulturverktyg.audit.run import audit
from kulturverktyg.demo.content import Content
from kulturverktyg.export.as_json import as_json
from kulturverktyg.export.as_text import as_text
from kulturverktyg.guard.release import release
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.reporting import Wanted, make_reports
from kulturverktyg.store.store import Store

_PASSAGE = re.compile(r"\[\[([^|]+)\|[^|]*\|[^|]+\|([a-z]+)(?:\|(.*?))?]](?!])", re.DOTALL)
_NAME = re.compile(r"(?<=[a-zåäö,] )[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?|\d[\d -]{6,}\d")
_SHORTEST = 20


@pytest.fixture(scope="session")
def exported(store: Store, journey: JourneyView, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the newest round's workbook."""
    folder = tmp_path_factory.mktemp("exported")
    make_reports(store, journey.closed_rounds()[-1].id, folder, Wanted(("xlsx",)))
    return folder


def test_nothing_masked_withheld_or_unread_is_in_any_file(
    store: Store, journey: JourneyView, content: Content, exported: Path
) -> None:
    held_back = set(_held_back(content))
    assert len(held_back) > 30
    told = list(_told(store, journey, exported))
    everything = " ".join(told)
    assert _shown_quote(content) in everything
    assert sorted(words for words in held_back if words in everything) == []


def test_an_outsider_gets_nothing_out_of_the_workbook(store: Store, journey: JourneyView, exported: Path) -> None:
    report = audit(store, journey.id, exported)
    assert report.files == 1
    assert [words for tried in report.tried for words in tried.findings] == []
    assert report.holds, report.verdict


def _told(store: Store, journey: JourneyView, folder: Path) -> Iterator[str]:
    """All that leaves, as text: the newest round's workbook unzipped, and what the command line prints of each."""
    for round_ in journey.rounds:
        released = release(store, round_.id)
        yield _plain(as_text(released, ()))
        yield _plain(json.dumps(as_json(released, ()), ensure_ascii=False))
    for file in folder.iterdir():
        yield from (_plain(part.decode("utf-8", "replace")) for part in _unzipped(file.read_bytes()))


def _unzipped(data: bytes) -> Iterator[bytes]:
    if not is_zipfile(BytesIO(data)):
        yield data
        return
    with ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            yield from _unzipped(archive.read(name))


def _held_back(content: Content) -> Iterator[str]:
    asked = (content["voices"], content["voices_later"], content["clients"]["voices"])
    written = [voices for each in asked for voices in each.values()]
    for voice in (voice for voices in written for voice in voices):
        yield from _of_voice(voice)
    for interview in content["interviews"]["interviews"]:
        for words, state, masked in _PASSAGE.findall(interview["text"]):
            yield from _of_voice({"words": words, "state": state, "masked": masked})
        for sentence in re.split(r"(?<=[.?]) |\n", _PASSAGE.sub("\n", interview["text"])):
            if len(sentence) > _SHORTEST:
                yield _plain(sentence)


def _of_voice(voice: Mapping[str, Any]) -> Iterator[str]:
    """The words where they may not be shown, and the names that masking took out."""
    if voice["state"] == "approved" and not voice["masked"]:
        return
    yield _plain(voice["words"])
    if voice["masked"]:
        yield from (name for name in _NAME.findall(voice["words"]) if name not in voice["masked"])


def _shown_quote(content: Content) -> str:
    """One that may leave: were it not found, nothing would have been searched."""
    passages = (passage for one in content["interviews"]["interviews"] for passage in _PASSAGE.findall(one["text"]))
    return next(_plain(masked or words) for words, state, masked in passages if state == "approved")


def _plain(text: str) -> str:
    return " ".join(html.unescape(text).split())
