"""Bring a database to this program's schema, or refuse one that is newer.

A new one gets the tables of the model at once; only older ones are brought through the migrations, for which Alembic is
imported. Foreign keys are off while a migration runs, because
a table that is rebuilt with them on would take its child rows with it; they are checked afterwards.
"""

from pathlib import Path

from sqlalchemy import Connection, Engine, text

from kulturverktyg.errors import KnownError

#: Every revision that this program knows, oldest first.
REVISIONS = (
    *("0001", "0002", "0003", "0004", "0005", "0006", "0007"),
    *("0008", "0009", "0010", "0011", "0012", "0013", "0014"),
)


def revision_of(engine: Engine) -> str | None:
    """The schema revision of a database, or None for an empty one."""
    with engine.connect() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        if "alembic_version" not in tables:
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def refuse_newer(revision: str | None, database: Path) -> None:
    """KnownError when the schema is one that this program does not know."""
    if revision is not None and revision not in REVISIONS:
        raise KnownError(
            f"{database.name} är sparad med en nyare version av Kulturverktyg. "
            "Uppdatera programmet för att öppna filen."
        )


def create(engine: Engine) -> None:
    """Make every table of the model in an empty database, in one transaction."""
    from kulturverktyg.model.tables import TABLES

    with engine.begin() as connection:
        TABLES.create_all(connection, checkfirst=False)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:newest)"), {"newest": REVISIONS[-1]})


def upgrade(engine: Engine) -> None:
    """Run every migration that is missing, in one transaction that leaves no half-changed schema."""
    with engine.connect() as connection:
        driver_connection = connection.connection.driver_connection
        assert driver_connection is not None  # noqa: S101
        driver_connection.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                _run_alembic(connection)
                broken = connection.execute(text("PRAGMA foreign_key_check")).all()
                if broken:
                    raise RuntimeError(f"migration broke {len(broken)} foreign keys")
        finally:
            driver_connection.execute("PRAGMA foreign_keys = ON")


def _run_alembic(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
