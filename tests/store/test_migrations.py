"""A schema change of a later program: backed up before, whole or not at all, and refused by the older one.

The later program is a copy of this one with one more migration.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kulturverktyg import paths
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store import migrate
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.store.store import open_store
from tests.builders import NAME, workplace

_NEXT = "9001"
_MIGRATION = f'''
import sqlalchemy as sa
from alembic import op

revision = "{_NEXT}"
down_revision = "{migrate.REVISIONS[-1]}"
branch_labels = depends_on = None


def upgrade() -> None:
    op.create_table("later", sa.Column("id", sa.Uuid(), primary_key=True))
    with op.batch_alter_table("round") as batch:
        batch.add_column(sa.Column("later", sa.Integer(), nullable=True))
    op.execute("UPDATE journey SET name = name || ' II'")
'''
_FAILS = '    raise RuntimeError("the power went")\n'
_ORPHANS = '    op.execute("DELETE FROM survey_version")\n'


def _later_program(folder: Path, ending: str = "") -> Path:
    package = folder / "kulturverktyg"
    shutil.copytree(Path(paths.__file__).parent, package, ignore=shutil.ignore_patterns("gui", "__pycache__"))
    shutil.copytree(paths.resources(), folder / "resources", dirs_exist_ok=True)
    known = package / "store" / "migrate.py"
    known.write_text(known.read_text("utf-8") + f"\nREVISIONS = {(*migrate.REVISIONS, _NEXT)!r}\n", "utf-8")
    (package / "store" / "migrations" / "versions" / f"{_NEXT}_later.py").write_text(_MIGRATION + ending, "utf-8")
    return folder


def _run(program: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "kulturverktyg", *arguments],
        cwd=program,
        env={"PYTHONPATH": str(program), "HOME": str(program), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with workplace(tmp_path):
        pass
    return tmp_path / "resa.kultur"


def test_a_later_program_backs_up_then_changes_the_file_and_the_older_refuses_it(database: Path) -> None:
    before = database.read_bytes()
    later = _run(_later_program(database.parent / "program"), "list", "--database", str(database))
    assert (later.returncode, later.stderr) == (0, "")
    assert f"{NAME} II" in later.stdout
    assert '"Omsorg' not in later.stdout
    changed = database.read_bytes()
    assert changed != before
    with pytest.raises(KnownError, match="nyare version"):
        open_store(database)
    assert database.read_bytes() == changed
    copy = backup_folder(database) / f"fore-uppdatering-{migrate.REVISIONS[-1]}.kultur"
    shutil.copy(copy, database)
    with open_store(database) as store:
        (journey,) = list_journeys(store)
        assert journey.name == NAME
        assert len(journey.units) == 5


@pytest.mark.parametrize("ending", [_FAILS, _ORPHANS], ids=["fails half way", "leaves orphans"])
def test_a_schema_change_that_goes_wrong_leaves_the_file_as_it_was(database: Path, ending: str) -> None:
    later = _run(_later_program(database.parent / "program", ending), "list", "--database", str(database))
    assert later.returncode != 0
    with open_store(database) as store:
        (journey,) = list_journeys(store)
        assert journey.name == NAME
        assert len(journey.units) == 5
        with store.read() as session:
            tables = set(session.connection().exec_driver_sql("SELECT name FROM sqlite_master").scalars())
    assert not {"later", "_alembic_tmp_round"} & tables
