"""SQLite as SQLAlchemy knows it, but with one memory of what is compiled, for all files that the tests open.

The program opens one file a sitting and compiles each statement once; thousands of files would each do so anew.
"""

from typing import Any, ClassVar

from sqlalchemy import Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

_STATEMENTS = 2000


class OneDialect(SQLiteDialect_pysqlite):
    """The usual dialect, made once: what is compiled is remembered for a dialect and by it."""

    supports_statement_cache = True
    compiled: ClassVar[LRUCache[Any, Any]] = LRUCache(_STATEMENTS)
    _only: ClassVar["OneDialect | None"] = None

    def __new__(cls, **_settings: Any) -> "OneDialect":
        return cls._only or super().__new__(cls)

    def __init__(self, **settings: Any) -> None:
        if OneDialect._only is None:
            super().__init__(**settings)
            OneDialect._only = self

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        engine.update_execution_options(compiled_cache=cls.compiled)


def remember_statements() -> None:
    """Let every engine for SQLite that is made from now on use it."""
    registry.register("sqlite", __name__, OneDialect.__name__)
