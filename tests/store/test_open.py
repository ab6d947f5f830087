"""Opening the file: settings in force, one opener, keys, newer schemas, and data that stays."""

import os
import threading
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from uuid import uuid4

import pytest
from sqlalchemy import Connection, func, inspect, select, text
from sqlalchemy.exc import IntegrityError

from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Unit
from kulturverktyg.model.response import CountedBallot, FreeText
from kulturverktyg.prepare.journeys import create_journey, list_journeys
from kulturverktyg.store import migrate
from kulturverktyg.store.engine import connect, make_engine
from kulturverktyg.store.key import create_key, key_file, read_key
from kulturverktyg.store.store import Store, open_store
from tests.builders import ROWS, TEMPLATE, workplace


def _new(folder: Path) -> Path:
    path = folder / "resa.kultur"
    open_store(path, create=True).close()
    return path


def test_the_settings_that_lose_nothing_are_in_force(tmp_path: Path) -> None:
    expected = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cipher_use_hmac": "1",
    }
    with open_store(_new(tmp_path)) as store, store.read() as session:
        found = {name: session.execute(text(f"PRAGMA {name}")).scalar() for name in expected}
    assert found == expected


def test_what_was_written_is_there_the_next_day(tmp_path: Path) -> None:
    with workplace(tmp_path) as made:
        before = made.view
    with open_store(tmp_path / "resa.kultur") as store:
        assert list_journeys(store) == (before,)


def test_nothing_readable_lies_in_any_file(tmp_path: Path) -> None:
    with workplace(tmp_path):
        pass
    for file in tmp_path.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"Kulturresan" not in content
            assert b"SQLite format 3" not in content


def test_an_error_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    with open_store(_new(tmp_path)) as store:
        with pytest.raises(ZeroDivisionError):
            _write_and_fail(store)
        with store.read() as session:
            assert session.scalar(select(func.count()).select_from(CountedBallot)) == 0


def _write_and_fail(store: Store) -> float:
    with store.write() as session:
        session.add(CountedBallot(id=uuid4()))
        session.flush()
        return 1 / 0


def test_what_a_reader_changes_is_not_kept(tmp_path: Path) -> None:
    with open_store(_new(tmp_path)) as store:
        with store.read() as session:
            session.add(CountedBallot(id=uuid4()))
            session.flush()
        with store.read() as session:
            assert session.scalar(select(func.count()).select_from(CountedBallot)) == 0


def test_a_row_that_refers_to_nothing_is_refused_and_the_error_quotes_no_answer(tmp_path: Path) -> None:
    with open_store(_new(tmp_path)) as store:
        with pytest.raises(IntegrityError) as caught, store.write() as session:
            session.add(FreeText(round_id=uuid4(), question="norm", text="hemliga ord"))
        assert "hemliga ord" not in str(caught.value)


def test_a_full_disk_is_said_plainly_and_changes_nothing(tmp_path: Path) -> None:
    with workplace(tmp_path) as made:
        store, big = made.store, "x" * 200_000
        with store.read() as session:
            pages = session.execute(text("PRAGMA page_count")).scalar_one()
            session.execute(text(f"PRAGMA max_page_count = {pages}"))
        with pytest.raises(KnownError, match="Disken är full"), store.write() as session:
            session.add(FreeText(round_id=made.round_id, question="norm", text=big))
        with store.write() as session:
            session.add(FreeText(round_id=made.round_id, question="norm", text=big))
        assert made.free_texts() == [big]


def test_threads_take_turns(tmp_path: Path) -> None:
    with open_store(_new(tmp_path)) as store:
        errors: list[Exception] = []

        def work() -> None:
            try:
                for _ in range(15):
                    with store.write() as session:
                        session.add(CountedBallot(id=uuid4()))
                    with store.read() as session:
                        session.scalars(select(CountedBallot.id)).all()
            except Exception as error:
                errors.append(error)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []
        with store.read() as session:
            assert session.scalar(select(func.count()).select_from(CountedBallot)) == 60


def test_a_second_opener_is_refused_until_the_first_has_closed(tmp_path: Path) -> None:
    path = _new(tmp_path)
    with open_store(path), pytest.raises(KnownError, match="redan öppen"):
        open_store(path)
    open_store(path).close()


def test_a_file_that_another_program_holds_is_not_called_damaged(tmp_path: Path) -> None:
    path = _new(tmp_path)
    other = connect(path, read_key(path))
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(KnownError, match="används av ett annat program"):
        open_store(path)
    other.close()
    open_store(path).close()


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    store = open_store(_new(tmp_path))
    store.close()
    store.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda key: key.unlink(), r"saknas bredvid .* i mappen resa\.kultur\.kopior"),
        (lambda key: key.write_text("hej"), "är skadad"),
        (lambda key: key.write_bytes(b""), "är skadad"),
        (lambda key: key.write_bytes(b"\xff\xfe" * 40), "är skadad"),
        (lambda key: key.write_text(key.read_text().replace(key.read_text()[3], "x", 1)), "är skadad"),
    ],
    ids=["missing", "another text", "empty", "bytes", "one character"],
)
def test_a_key_file_that_is_gone_or_damaged_is_named(tmp_path: Path, spoil: object, words: str) -> None:
    path = _new(tmp_path)
    spoil(key_file(path))  # type: ignore[operator]
    before = path.read_bytes()
    with pytest.raises(KnownError, match=words) as caught:
        open_store(path)
    assert "resa.kultur.nyckel" in str(caught.value)
    assert path.read_bytes() == before


def test_the_key_of_another_file_opens_nothing(tmp_path: Path) -> None:
    path = _new(tmp_path)
    (tmp_path / "annan").mkdir()
    key_file(path).write_bytes(key_file(_new(tmp_path / "annan")).read_bytes())
    with pytest.raises(KnownError, match=r"skadad, eller så hör nyckelfilen resa\.kultur\.nyckel till en annan fil"):
        open_store(path)


def test_a_file_that_is_missing_is_not_made_by_opening(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="finns inte"):
        open_store(tmp_path / "borta.kultur")
    assert not list(tmp_path.iterdir())


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    (tmp_path / "mapp.kultur").mkdir()
    with pytest.raises(KnownError, match="mapp"):
        open_store(tmp_path / "mapp.kultur", create=True)


def test_a_file_from_a_newer_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = _new(tmp_path)
    raw = connect(path, read_key(path))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(KnownError, match=r"nyare version av Kulturverktyg\. Uppdatera") as caught:
        open_store(path)
    assert str(caught.value).count(".") <= 3
    assert path.read_bytes() == before
    assert not (tmp_path / "resa.kultur.kopior").exists()


def test_a_new_file_that_was_interrupted_is_simply_made_again(tmp_path: Path) -> None:
    path = tmp_path / "resa.kultur"
    open_store(path, create=True).close()
    path.rename(tmp_path / "resa.kultur.ny")
    with open_store(path, create=True) as store:
        create_journey(store, "Resa", TEMPLATE, ROWS)
    assert sorted(file.name for file in tmp_path.iterdir() if ".ny" in file.name) == ["resa.kultur.nyckel"]


def test_the_key_is_for_its_owner_only(tmp_path: Path) -> None:
    if os.name == "posix":
        assert key_file(_new(tmp_path)).stat().st_mode & 0o077 == 0


def _unit_count(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Unit)) or 0


def test_vacuum_changes_no_content(tmp_path: Path) -> None:
    with workplace(tmp_path) as made:
        before = _unit_count(made.store)
        made.store.vacuum()
        assert _unit_count(made.store) == before > 0


def test_the_schema_revisions_the_program_knows_are_those_that_exist(tmp_path: Path) -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).with_name("migrations")))
    script = ScriptDirectory.from_config(config)
    revisions = [revision.revision for revision in script.walk_revisions()]
    assert tuple(reversed(revisions)) == migrate.REVISIONS
    assert script.get_heads() == [migrate.REVISIONS[-1]]


def test_a_new_file_has_exactly_the_tables_of_the_model(tmp_path: Path) -> None:
    with open_store(_new(tmp_path)) as store, store.read() as session:
        assert _differences_from_the_model(session.connection()) == []


def test_the_migrations_make_the_same_tables_as_a_new_file_has(tmp_path: Path) -> None:
    migrated = make_engine(tmp_path / "m.kultur", create_key(tmp_path / "m.kultur"))
    migrate.upgrade(migrated)
    with open_store(_new(tmp_path)) as store, store.read() as session, migrated.connect() as connection:
        assert _differences_from_the_model(connection) == []
        assert _tables(connection) == _tables(session.connection())
    migrated.dispose()


def _differences_from_the_model(connection: Connection) -> object:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    import kulturverktyg.model
    from kulturverktyg.model.base import Base

    for module in iter_modules(kulturverktyg.model.__path__):
        import_module(f"kulturverktyg.model.{module.name}")
    return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), Base.metadata)


def _tables(connection: Connection) -> Mapping[str, object]:
    """Columns (but for their defaults and places), keys, constraints, indices and row numbers of each table."""
    seen = inspect(connection)
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL"))
    made: dict[str, str] = {row.name: row.sql for row in rows}
    return {
        table: (
            sorted((c["name"], str(c["type"]), c["nullable"]) for c in seen.get_columns(table)),
            sorted(map(str, seen.get_foreign_keys(table))),
            sorted(map(str, seen.get_unique_constraints(table))),
            sorted(map(str, seen.get_check_constraints(table))),
            sorted(" ".join(made[str(index["name"])].split()) for index in seen.get_indexes(table)),
            seen.get_pk_constraint(table)["constrained_columns"],
            "WITHOUT ROWID" in made[table],
        )
        for table in seen.get_table_names()
    }
