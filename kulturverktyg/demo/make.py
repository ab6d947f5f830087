"""Build the demo the way a real journey comes about: prepared, answered at a kiosk, closed, read, and acted on."""

import datetime as dt
import shutil
import tempfile
from pathlib import Path
from uuid import UUID

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import close_round, close_workshop, make_kiosk
from kulturverktyg.demo.answers import make_ballots
from kulturverktyg.demo.choices import choose, have_been_added_to
from kulturverktyg.demo.organisation import CARD, CELLS, JOURNEY, TEMPLATE, unit_rows
from kulturverktyg.demo.voices import decision
from kulturverktyg.errors import KnownError
from kulturverktyg.guard.texts import decide_text, texts_to_read
from kulturverktyg.model.kinds import TextState
from kulturverktyg.prepare.journeys import journey, list_journeys, save_card
from kulturverktyg.store.store import Store, open_store
from kulturverktyg.understand.beginning import begin_journey

_FILE = "demo.kultur"
_PIN = "2580"


def make_demo(folder: Path, seed: int = 1, today: dt.date | None = None) -> Path:
    """Make demo.kultur, and what belongs beside it, in ``folder``; the same seed gives the same figures.

    Days of the plan are counted from ``today``, so that something is always late and something always near.

    A demo that is there already is replaced, unless somebody has begun to use it for more. Raises KnownError
    then, and when the folder cannot be written; nothing is changed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_used(folder / _FILE)
        with tempfile.TemporaryDirectory(prefix="demo-", dir=folder) as building:
            _build(Path(building) / _FILE, seed, today or dt.datetime.now().astimezone().date())
            return _move(Path(building), folder)
    except OSError as error:
        raise KnownError(f"Demoresan kunde inte sparas i {folder}. Välj en mapp där du får spara.") from error


def _refuse_used(path: Path) -> None:
    """Only what `make_demo` made may be made again: one journey with one round, both as they were left."""
    if not path.exists():
        return
    with open_store(path) as store:
        journeys = list_journeys(store)
        untouched = [(j.name, j.card, len(j.rounds), len(j.workshops)) for j in journeys] == [(JOURNEY, CARD, 1, 1)]
        used = not untouched or have_been_added_to(store, journeys[0].id)
    if used:
        raise KnownError(f"Demoresan i {path.parent} har använts till annat och skrivs inte över. Välj en annan mapp.")


def _move(building: Path, folder: Path) -> Path:
    """Everything beside the database first: where the database is, the demo is whole."""
    for old in sorted(folder.glob(f"{_FILE}*"), key=lambda path: path.name != _FILE):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    for path in sorted(building.iterdir(), key=lambda path: path.name == _FILE):
        path.rename(folder / path.name)
    return folder / _FILE


def _build(path: Path, seed: int, today: dt.date) -> None:
    with open_store(path, create=True) as store:
        journey_id = begin_journey(store, JOURNEY, TEMPLATE, unit_rows())
        made = journey(store, journey_id)
        save_card(store, journey_id, made.name, CARD, made.k)
        _answer(store, made.workshops[0].id, seed)
        close_workshop(store, made.workshops[0].id)
        close_round(store, made.rounds[0].id)
        _read_texts(store, made.rounds[0].id)
        choose(store, journey_id, made.workshops[0].id, seed, today)


def _answer(store: Store, workshop_id: UUID, seed: int) -> None:
    kiosk = make_kiosk(store, workshop_id, pin=_PIN)
    package = read_package(kiosk.package)
    box = BallotBox.open(kiosk.box, package)
    try:
        for ballot in make_ballots(package, CELLS, seed):
            box.drop(ballot)
    finally:
        box.close()


def _read_texts(store: Store, round_id: UUID) -> None:
    for waiting in texts_to_read(store, round_id):
        voice = decision(waiting.text)
        if voice.state is not TextState.WAITING:
            decide_text(store, waiting.id, voice.masked or waiting.text, voice.state)
