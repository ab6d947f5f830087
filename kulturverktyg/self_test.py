"""Starts every part of the program once, in a temporary folder, so that what a build forgot is found.

One line a part is printed. A part raises whatever it likes when it does not work; the others are still tried.
"""

import sys
import tempfile
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kulturverktyg.guard.released import ReleasedResults

_ANSWERS = 12
_DPI = 40
_LONGEST_REASON = 200
#: Enough of a report: words, a table and a chart.
_REPORT = ("method", "dimensions")


@dataclass
class _Bench:
    """A folder to work in, and what several parts are tried with."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "prov.kultur"

    @property
    def package(self) -> Path:
        return self.folder / "kiosk.paket"

    @cached_property
    def released(self) -> ReleasedResults:
        from kulturverktyg.collect.workshop import close_round
        from kulturverktyg.guard.release import release
        from kulturverktyg.prepare.journeys import list_journeys
        from kulturverktyg.store.store import open_store

        with open_store(self.database) as store:
            round_id = list_journeys(store)[0].rounds[0].id
            close_round(store, round_id)
            return release(store, round_id)


def run() -> int:
    """Try every part; 0 when all work, 1 when any does not."""
    with tempfile.TemporaryDirectory(prefix="kulturverktyg-", ignore_cleanup_errors=True) as folder:
        bench = _Bench(Path(folder))
        works = [_try(name, part, bench) for name, part in _PARTS]
    _say("Allt fungerar." if all(works) else "Något fungerar inte. Installera om Kulturverktyg, eller kontakta IT.")
    return 0 if all(works) else 1


def _try(name: str, part: Callable[[_Bench], None], bench: _Bench) -> bool:
    try:
        part(bench)
    except Exception as error:
        _say(f"{name}: fungerar inte ({textwrap.shorten(f'{type(error).__name__}: {error}', _LONGEST_REASON)})")
        return False
    _say(f"{name}: fungerar")
    return True


def _languages(_bench: _Bench) -> None:
    from kulturverktyg.survey.languages import available_languages, load_language

    _expect({"sv", "en"} <= {load_language(code).code for code in available_languages()}, "a language is missing")


def _templates(_bench: _Bench) -> None:
    from kulturverktyg.survey.template import available_templates

    _expect(bool(available_templates()), "no template")


def _database(bench: _Bench) -> None:
    from kulturverktyg.decide.beginning import begin_journey
    from kulturverktyg.demo.content import DEFAULT, read_content
    from kulturverktyg.demo.organisation import unit_rows
    from kulturverktyg.prepare.journeys import list_journeys
    from kulturverktyg.store.store import open_store

    content = read_content(DEFAULT)
    with open_store(bench.database, create=True) as store:
        begin_journey(store, content["journey"], DEFAULT, unit_rows(content))
    with open_store(bench.database) as store:
        names = [journey.name for journey in list_journeys(store)]
        _expect(names == [content["journey"]], "the journey is not there again")


def _older_files(bench: _Bench) -> None:
    from kulturverktyg.store import migrate
    from kulturverktyg.store.engine import make_engine
    from kulturverktyg.store.key import create_key

    path = bench.database.with_name("older.kultur")
    engine = make_engine(path, create_key(path))
    try:
        migrate.upgrade(engine)
        _expect(migrate.revision_of(engine) == migrate.REVISIONS[-1], "the newest schema is not reached")
    finally:
        engine.dispose()


def _backup(bench: _Bench) -> None:
    from kulturverktyg.store.store import open_store, restore_newest

    with open_store(bench.database) as store:
        store.back_up()
    restore_newest(bench.database)
    open_store(bench.database).close()


def _pin(_bench: _Bench) -> None:
    from kulturverktyg.collect.pin import hash_pin, pin_matches

    hashed = hash_pin("2580")
    _expect(pin_matches(hashed, "2580") and not pin_matches(hashed, "0852"), "a PIN is not told from another")


def _ballot_box(bench: _Bench) -> None:
    from kulturverktyg.collect.ballot_box import BallotBox
    from kulturverktyg.collect.package import read_package
    from kulturverktyg.collect.workshop import answers_so_far, close_workshop, make_kiosk
    from kulturverktyg.demo.answers import staff_ballots
    from kulturverktyg.demo.content import DEFAULT, read_content
    from kulturverktyg.prepare.journeys import list_journeys
    from kulturverktyg.store.store import open_store

    with open_store(bench.database) as store:
        journey = list_journeys(store)[0]
        kiosk = make_kiosk(store, journey.workshops[0].id, "2580")
        package = read_package(kiosk.package)
        bench.package.write_bytes(kiosk.package.read_bytes())
        box = BallotBox.open(kiosk.box, package)
        try:
            for ballot in staff_ballots(package, read_content(DEFAULT), 1)[:_ANSWERS]:
                box.drop(ballot)
        finally:
            box.close()
        close_workshop(store, journey.workshops[0].id)
        _expect(answers_so_far(store, journey.rounds[0].id) == _ANSWERS, "an answer is missing")
        _expect(not kiosk.box.exists(), "the emptied box is not destroyed")


def _codes(_bench: _Bench) -> None:
    from kulturverktyg.collect.codes import clean_code, hash_code, make_code, shown

    code, salt = make_code(), bytes(16)
    _expect(clean_code(shown(code).lower()) == code, "a code is not known again")
    _expect(hash_code(code, salt) == hash_code(code, salt) != hash_code(make_code(), salt), "codes are not told apart")


def _other_laptop(bench: _Bench) -> None:
    from kulturverktyg.collect.ballot_box import BallotBox
    from kulturverktyg.collect.merging import Received, merge
    from kulturverktyg.collect.package import box_beside, read_package
    from kulturverktyg.collect.stations import confirm, send, take_in
    from kulturverktyg.demo.answers import staff_ballots
    from kulturverktyg.demo.content import DEFAULT, read_content
    from kulturverktyg.store.store import open_store

    station = take_in(bench.package, bench.folder / "kiosker")
    package = read_package(station)
    box = BallotBox.open(box_beside(station, package.mode), package)
    try:
        box.drop(staff_ballots(package, read_content(DEFAULT), 2)[0])
    finally:
        box.close()
    with open_store(bench.database) as store:
        (outcome,) = merge(store, [send(station, bench.folder / "prov.urna")])
    _expect(isinstance(outcome, Received), "a box from another laptop is not taken")
    if isinstance(outcome, Received):
        confirm(station, outcome.receipt)
    _expect(not station.exists(), "a box that has come home is not destroyed")


def _printing(bench: _Bench) -> None:
    from kulturverktyg.collect.package import read_package
    from kulturverktyg.printing.code_slips import code_slips
    from kulturverktyg.printing.paper_survey import paper_survey

    package = read_package(bench.package)
    survey = paper_survey(package.survey, "sv", title=package.journey, units=["Norr"], roles=["Chef"], k=package.k)
    slips = code_slips(["ABCD-2345"], workshop=package.workshop, journey=package.journey)
    _expect(survey.startswith(b"%PDF") and slips.startswith(b"%PDF"), "there is nothing to print")


def _awake(_bench: _Bench) -> None:
    from wakepy import keep

    with keep.presenting(on_fail="pass"):
        pass


def _import(bench: _Bench) -> None:
    import openpyxl

    from kulturverktyg.files.tables import read_table

    _expect(bool(openpyxl.DEFUSEDXML) and not openpyxl.LXML, "openpyxl reads without defusedxml")
    book = openpyxl.Workbook()
    book.worksheets[0].append(["unit", "role"])
    book.worksheets[0].append(["Familjestöd", "Chef"])
    book.save(bench.folder / "tabell.xlsx")
    (bench.folder / "tabell.csv").write_text("unit;role\nFamiljestöd;Chef\n", "cp1252")
    for name in ("tabell.xlsx", "tabell.csv"):
        rows = read_table(bench.folder / name, required=["unit", "role"]).rows
        _expect(rows == [(2, {"unit": "Familjestöd", "role": "Chef"})], f"{name} is read wrongly")


def _guard(bench: _Bench) -> None:
    _expect(bool(bench.released.figures) and bool(bench.released.suppressed), "the guard shows all or nothing")


def _charts(bench: _Bench) -> None:
    from kulturverktyg.charts.catalogue import charts_of
    from kulturverktyg.charts.render import png_bytes, svg_bytes

    figure = charts_of(bench.released)[0].draw()
    _expect(png_bytes(figure, _DPI).startswith(b"\x89PNG"), "the chart does not become PNG")
    _expect(svg_bytes(figure).rstrip().endswith(b"</svg>"), "the chart does not become SVG")


def _workbook(bench: _Bench) -> None:
    import openpyxl

    from kulturverktyg.export.files import export

    (path,) = export(bench.released, bench.folder / "export", ["xlsx"])
    _expect(len(openpyxl.load_workbook(path).worksheets) > 1, "the workbook has no sheets")


def _reports(bench: _Bench) -> None:
    from kulturverktyg.decide.report_parts import Part, save_parts
    from kulturverktyg.prepare.journeys import list_journeys
    from kulturverktyg.reporting import Wanted, make_reports
    from kulturverktyg.store.store import open_store

    kinds = ("docx", "pptx", "pdf", "csv", "sav")
    _expect(bool(bench.released.groups), "no round is closed")
    with open_store(bench.database) as store:
        journey = list_journeys(store)[0]
        save_parts(store, journey.id, [Part(key) for key in _REPORT])
        made = make_reports(store, journey.rounds[0].id, bench.folder / "export", Wanted(kinds))
    _expect({path.suffix[1:] for path in made} == set(kinds), "a kind of report is missing")


def _words(_bench: _Bench) -> None:
    from kulturverktyg.gui.self_test import look_at_words

    look_at_words()


def _desk(bench: _Bench) -> None:
    from kulturverktyg.app import make_demo, start_kiosk
    from kulturverktyg.gui.desk.services import DeskServices
    from kulturverktyg.gui.self_test import open_desk

    open_desk(bench.database, bench.folder, DeskServices(make_demo=make_demo, start_kiosk=start_kiosk))


def _kiosk(bench: _Bench) -> None:
    from kulturverktyg.gui.self_test import open_kiosk

    open_kiosk(bench.package)


_PARTS: tuple[tuple[str, Callable[[_Bench], None]], ...] = (
    ("Språk", _languages),
    ("Mallar", _templates),
    ("Databas", _database),
    ("Äldre filer", _older_files),
    ("Säkerhetskopia", _backup),
    ("PIN", _pin),
    ("Urna", _ballot_box),
    ("Flera datorer", _other_laptop),
    ("Koder", _codes),
    ("Utskrifter", _printing),
    ("Vaken skärm", _awake),
    ("Läsa tabeller", _import),
    ("Anonymitetsskydd", _guard),
    ("Diagram", _charts),
    ("Excel", _workbook),
    ("Rapporter", _reports),
    ("Teckensnitt och svenska ord", _words),
    ("Arbetsbord", _desk),
    ("Kiosk", _kiosk),
)


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise RuntimeError(otherwise)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
