"""Workplaces to test with: a file with a journey, its kiosk, and what has been counted in it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.workshop import KioskFiles, has_pin, make_kiosk
from kulturverktyg.model.response import CountedBallot, FreeText, Response
from kulturverktyg.model.round import Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import create_journey, journey, list_journeys, survey_of
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store, open_store
from kulturverktyg.survey.definition import DONT_KNOW, NOT_ANSWERED
from tests.ballots import ballots_for
from tests.pins import quick_hash

TEMPLATE = "kulturanalys-och-vision"
NAME = "Kulturresan i Norr"
PIN = "2580"
ROWS = (
    UnitRow("Omsorg/Hemtjänst", "Medarbetare", 30),
    UnitRow("Omsorg/Hemtjänst", "Chef", 2),
    UnitRow("Omsorg/Särskilt boende", "Medarbetare", 25),
    UnitRow("Individ och familj/Barn", "Medarbetare", 20),
)


@dataclass
class Workplace:
    """An open file with one journey in it."""

    store: Store
    journey_id: UUID

    @property
    def view(self) -> JourneyView:
        return journey(self.store, self.journey_id)

    @cached_property
    def round_id(self) -> UUID:
        """Of the first round there was."""
        return self.view.rounds[0].id

    @cached_property
    def workshop_id(self) -> UUID:
        """Of the first workshop there was."""
        return self.view.workshops[0].id

    def open_kiosk(self, workshop_id: UUID | None = None) -> tuple[KioskFiles, KioskPackage]:
        """Make the kiosk of a workshop, or of the first, with `PIN` if it has none."""
        workshop_id = workshop_id or self.workshop_id
        if not has_pin(self.store, workshop_id):
            with self.store.write() as session:
                find(session, Workshop, workshop_id).pin_hash = quick_hash(PIN)
        files = make_kiosk(self.store, workshop_id)
        return files, read_package(files.package)

    def fill_box(self, ballots: Sequence[Ballot]) -> KioskFiles:
        files, package = self.open_kiosk()
        box = BallotBox.open(files.box, package)
        for ballot in ballots:
            box.drop(ballot)
        box.close()
        return files

    def ballots(self, count: int, seed: int = 1) -> list[Ballot]:
        _, package = self.open_kiosk()
        return ballots_for(package, count, seed)

    def counted(self) -> set[UUID]:
        with self.store.read() as session:
            return set(session.scalars(select(CountedBallot.id)))

    def rows(self) -> list[tuple[int, ...]]:
        """The codes of each response, in the order of its survey's columns."""
        with self.store.read() as session:
            kept = [(response.round_id, response.row) for response in session.scalars(select(Response))]
        columns = {round_id: len(survey_of(self.store, round_id).columns()) for round_id in {of for of, _ in kept}}
        return sorted(_codes(row, columns[round_id]) for round_id, row in kept)

    def free_texts(self) -> list[str]:
        with self.store.read() as session:
            return sorted(session.scalars(select(FreeText.text)))


def _codes(row: bytes, columns: int) -> tuple[int, ...]:
    width = len(row) // columns
    codes = [int.from_bytes(row[at : at + width], "little", signed=True) for at in range(0, len(row), width)]
    return tuple({-128: NOT_ANSWERED, -127: DONT_KNOW}.get(code, code) for code in codes)


@contextmanager
def workplace(folder: Path, rows: Sequence[UnitRow] = ROWS, *, short_form: bool = False) -> Iterator[Workplace]:
    """A new file ``resa.kultur`` in ``folder`` with one journey that nobody has answered yet."""
    _copy(_made(tuple(rows), short_form), folder)
    with open_store(folder / _FILE) as store:
        yield Workplace(store, list_journeys(store)[0].id)


@contextmanager
def empty_file(folder: Path) -> Iterator[Store]:
    """A new file ``resa.kultur`` in ``folder`` without journeys, as the program makes one."""
    _copy(_empty(), folder)
    with open_store(folder / _FILE) as store:
        yield store


_FILE = "resa.kultur"
_Files = Mapping[Path, tuple[bytes, int]]


@cache
def _empty() -> _Files:
    with TemporaryDirectory() as folder:
        open_store(Path(folder) / _FILE, create=True).close()
        return _read(Path(folder))


@lru_cache(maxsize=8)
def _made(rows: tuple[UnitRow, ...], short_form: bool) -> _Files:
    with TemporaryDirectory() as folder:
        _copy(_empty(), Path(folder))
        with open_store(Path(folder) / _FILE) as store:
            create_journey(store, NAME, TEMPLATE, rows, short_form=short_form)
        return _read(Path(folder))


def _read(folder: Path) -> _Files:
    """What lies in a folder, with permissions."""
    return {
        path.relative_to(folder): (path.read_bytes(), path.stat().st_mode)
        for path in folder.rglob("*")
        if path.is_file()
    }


def _copy(files: _Files, folder: Path) -> None:
    for name, (content, mode) in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(mode)
