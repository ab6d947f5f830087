"""Build the demo the way a real journey comes about: prepared, answered at a kiosk, closed, read, and acted on."""

import datetime as dt
import shutil
import tempfile
from pathlib import Path

from kulturverktyg.decide.beginning import begin_journey
from kulturverktyg.demo.choices import choose
from kulturverktyg.demo.clients import ask_clients
from kulturverktyg.demo.content import DEFAULT, read_content, templates_with_demo
from kulturverktyg.demo.dialogue import write_dialogue
from kulturverktyg.demo.organisation import card_of, unit_rows
from kulturverktyg.demo.rounds import ask_staff
from kulturverktyg.demo.understanding import understand_journey
from kulturverktyg.demo.untouched import is_untouched, mark_as_made
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.journeys import journey, save_card
from kulturverktyg.store.store import open_store

_FILE = "demo.kultur"


def make_demo(folder: Path, seed: int = 1, today: dt.date | None = None, template: str | None = None) -> Path:
    """Make demo.kultur, and what belongs beside it, in ``folder``; the same seed gives the same figures.

    The journey is that of ``template``, with clients asked and staff twice, a year apart; without it, that of culture
    analysis with staff asked once. Days are counted from ``today``: something is always late and something near.

    A demo that is there already is replaced, unless somebody has begun to use it for more. Raises KnownError
    then, when there is no demo of the template, and when the folder cannot be written; nothing is changed.
    """
    _refuse_unknown(template)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_used(folder / _FILE)
        with tempfile.TemporaryDirectory(prefix="demo-", dir=folder) as building:
            _build(Path(building) / _FILE, seed, today or dt.datetime.now().astimezone().date(), template)
            return _move(Path(building), folder)
    except OSError as error:
        raise KnownError(f"Demoresan kunde inte sparas i {folder}. Välj en mapp där du får spara.") from error


def _refuse_unknown(template: str | None) -> None:
    known = templates_with_demo()
    if template is not None and template not in known:
        raise KnownError(f"Det finns ingen demoresa för ”{template}”. Välj bland {', '.join(known)}.")


def _refuse_used(path: Path) -> None:
    """Only what `make_demo` made may be made again, and only as it was left."""
    if path.exists() and not is_untouched(path):
        raise KnownError(f"Demoresan i {path.parent} har använts till annat och skrivs inte över. Välj en annan mapp.")


def _move(building: Path, folder: Path) -> Path:
    """Everything beside the database first: where the database is, the demo is whole."""
    for old in sorted(folder.glob(f"{_FILE}*"), key=lambda path: path.name != _FILE):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    for path in sorted(building.iterdir(), key=lambda path: path.name == _FILE):
        path.rename(folder / path.name)
    return folder / _FILE


def _build(path: Path, seed: int, today: dt.date, template: str | None) -> None:
    content = read_content(template or DEFAULT)
    with open_store(path, create=True) as store:
        journey_id = begin_journey(store, content["journey"], template or DEFAULT, unit_rows(content))
        save_card(store, journey_id, content["journey"], card_of(content), journey(store, journey_id).k)
        ask_staff(store, journey_id, content, seed, today, rounds=1 if template is None else 2)
        if template is not None:
            ask_clients(store, journey_id, content, seed, today)
        understand_journey(store, journey_id, content, today)
        choose(store, journey_id, content, seed, today)
        write_dialogue(store, journey_id, content, today)
        mark_as_made(store)
