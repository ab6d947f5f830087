"""Workplaces to test with: a file with a journey, its kiosk, and what has been counted in it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.workshop import KioskFiles, has_pin, make_kiosk
from kulturverktyg.model.response import CountedBallot, FreeText, Response
from kulturverktyg.prepare.journeys import create_journey, journey
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store, open_store
from tests.ballots import ballots_for

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

    @property
    def round_id(self) -> UUID:
        return self.view.rounds[0].id

    @property
    def workshop_id(self) -> UUID:
        return self.view.workshops[0].id

    def open_kiosk(self) -> tuple[KioskFiles, KioskPackage]:
        files = make_kiosk(self.store, self.workshop_id, None if has_pin(self.store, self.workshop_id) else PIN)
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

    def rows(self) -> list[bytes]:
        with self.store.read() as session:
            return sorted(session.scalars(select(Response.row)))

    def free_texts(self) -> list[str]:
        with self.store.read() as session:
            return sorted(session.scalars(select(FreeText.text)))


@contextmanager
def workplace(folder: Path, rows: Sequence[UnitRow] = ROWS, *, short_form: bool = False) -> Iterator[Workplace]:
    """A new file ``resa.kultur`` in ``folder`` with one journey that nobody has answered yet."""
    with open_store(folder / "resa.kultur", create=True) as store:
        yield Workplace(store, create_journey(store, NAME, TEMPLATE, rows, short_form=short_form))
