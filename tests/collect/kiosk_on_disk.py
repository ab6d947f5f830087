"""A kiosk's files with the key to its box, and what the box came through with when something went wrong."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from nacl.public import PrivateKey

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import read_box
from kulturverktyg.collect.package import KioskPackage, write_package
from kulturverktyg.survey.definition import NOT_ANSWERED
from tests.builders import workplace

#: All that somebody said: unit, role, a value for each column, and the texts.
Content: TypeAlias = tuple[UUID, UUID, tuple[int, ...], tuple[tuple[str, str], ...]]


@dataclass(frozen=True)
class Losses:
    """How many answers are missing although somebody was thanked for them, are not as they were given, or are
    there more than once."""

    lost: int = 0
    half: int = 0
    twice: int = 0

    def __add__(self, other: "Losses") -> "Losses":
        return Losses(self.lost + other.lost, self.half + other.half, self.twice + other.twice)


@dataclass(frozen=True)
class Found:
    """What everybody in a box said, and how many codes are used up; None where none are asked for."""

    contents: tuple[Content, ...] = ()
    codes: int | None = None


@dataclass(frozen=True)
class KioskOnDisk:
    """A package in a folder of its own, and the box beside it, which need not be there yet."""

    folder: Path
    package: KioskPackage
    key: PrivateKey

    @property
    def package_path(self) -> Path:
        return self.folder / "kiosk.paket"

    @property
    def box(self) -> Path:
        return self.folder / "urna.box"

    def content(self, ballot: Ballot) -> Content:
        columns = self.package.survey.columns()
        answers = tuple(ballot.answers.get(column, NOT_ANSWERED) for column in columns)
        return ballot.unit, ballot.role, answers, tuple(sorted(ballot.texts.items()))

    def found(self) -> Found:
        """What the real code reads out of the box; nothing when there is none."""
        if not self.box.exists():
            return Found()
        contents = read_box(self.box, self.package.workshop_id, bytes(self.key))
        ballots = tuple(self.content(record) for record in contents.records if isinstance(record, Ballot))
        return Found(ballots, None if contents.used_codes is None else len(contents.used_codes))


def losses(found: Found, given: Iterable[Content], thanked: Iterable[Content]) -> Losses:
    """What went wrong, when no two people gave the same. A code is used up with its answer or not at all."""
    count = Counter(found.contents)
    half = len(set(count) - set(given))
    if found.codes is not None:
        half += abs(found.codes - count.total())
    return Losses(len(set(thanked) - set(count)), half, count.total() - len(count))


def sealed_kiosk(folder: Path, package: KioskPackage) -> KioskOnDisk:
    """The package put in ``folder``, with a key that the test has too."""
    key = PrivateKey.generate()
    folder.mkdir(parents=True, exist_ok=True)
    kiosk = KioskOnDisk(folder, replace(package, public_key=bytes(key.public_key)), key)
    write_package(kiosk.package, kiosk.package_path)
    return kiosk


def template_kiosk(folder: Path, codes: int = 0) -> KioskOnDisk:
    """A kiosk of a template's short form, with so many codes."""
    with workplace(folder, short_form=True) as place:
        package = place.open_kiosk()[1]
    if codes:
        package = replace(package, code_salt=bytes(16), code_hashes=tuple(bytes([n]) * 32 for n in range(codes)))
    return sealed_kiosk(folder / "kiosk", package)
