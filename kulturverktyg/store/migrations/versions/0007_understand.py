"""Interviews, findings, indicators, calculation, maps, dialogue; a journey may ask its clients too.

Revision: 0007, after 0006
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("journey", sa.Column("readers", sa.String(), nullable=False, server_default=""))
    op.add_column("journey", sa.Column("prompts", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("journey", sa.Column("agenda", sa.JSON(), nullable=False, server_default="[]"))
    _create("guide_tick", [_to("guide_tick", "journey"), _string("place", 50)], key=["journey_id", "place"])
    _tell_whom_surveys_are_for()
    _create(
        "cards_apart",
        [_to("cards_apart", "card", "first_id"), _to("cards_apart", "card", "second_id")],
        key=["first_id", "second_id"],
        unordered=True,
    )
    _make_interviews()
    _make_findings()
    _make_indicators()
    _make_maps()
    _make_dialogue()


def _tell_whom_surveys_are_for() -> None:
    with op.batch_alter_table("survey") as batch:
        batch.add_column(sa.Column("audience", sa.String(7), nullable=False, server_default="staff"))
        batch.create_unique_constraint("uq_survey_journey_id", ["journey_id", "audience"])


def _make_interviews() -> None:
    _create(
        "guide_question",
        [
            _to("guide_question", "journey"),
            _to("guide_question", "role", optional=True),
            _words("text"),
            _number("position"),
        ],
    )
    gone = sa.ForeignKey("role.id", name="fk_interview_role_id_role", ondelete="SET NULL")
    _create(
        "interview",
        [
            _to("interview", "journey"),
            sa.Column("role_id", sa.Uuid(), gone, nullable=True),
            _number("people"),
            _words("text"),
        ],
        _check("interview", "somebody", "people >= 1"),
        unordered=True,
    )
    _create(
        "interview_theme",
        [_to("interview_theme", "journey"), _string("name", 200), _number("colour"), _number("position")],
    )
    _create(
        "passage",
        [
            _to("passage", "interview"),
            _number("begins"),
            _number("ends"),
            _string("state", 8),
            _words("quote"),
        ],
        _check("passage", "some_words", "0 <= begins AND begins < ends"),
        unordered=True,
    )
    _create(
        "passage_theme",
        [_to("passage_theme", "passage"), _to("passage_theme", "interview_theme")],
        key=["passage_id", "interview_theme_id"],
    )
    _create(
        "passage_dimension",
        [_to("passage_dimension", "passage"), _string("dimension", 100)],
        key=["passage_id", "dimension"],
    )
    _index("guide_question", "interview", "interview_theme", to="journey")
    _index("guide_question", "interview", to="role")
    _index("passage", to="interview")


def _make_findings() -> None:
    _create(
        "finding",
        [
            _to("finding", "journey"),
            _string("kind", 8),
            _words("statement"),
            _words("text"),
            _number("position"),
        ],
    )
    _create(
        "finding_source",
        [
            _to("finding_source", "finding"),
            _string("kind", 9),
            _string("target", 500),
            _words("words"),
            _string("group_name", 500),
            _flag("agrees"),
            _number("position"),
        ],
    )
    _index("finding", to="journey")
    _index("finding_source", to="finding")


def _make_indicators() -> None:
    _create(
        "indicator",
        [
            _to("indicator", "journey"),
            _string("name", 200),
            _words("definition"),
            _string("unit", 50),
            _number("decimals"),
            _string("better", 7),
            _string("standard", 50),
            _flag("personal"),
            _figure("target"),
            _number("position"),
        ],
    )
    _create(
        "indicator_value",
        [
            _to("indicator_value", "indicator"),
            _string("period", 20),
            _string("group_name", 500),
            sa.Column("value", sa.Double(), nullable=False),
            sa.Column("people", sa.Integer(), nullable=True),
            _words("source"),
        ],
        sa.UniqueConstraint("indicator_id", "period", "group_name", name="uq_indicator_value_indicator_id"),
        _check("indicator_value", "people_not_negative", "people IS NULL OR people >= 0"),
    )
    _create(
        "calculation_figure",
        [
            _to("calculation_figure", "journey"),
            _string("field", 50),
            _figure("low"),
            _figure("likely"),
            _figure("high"),
            _words("source"),
        ],
        key=["journey_id", "field"],
    )
    _index("indicator", to="journey")
    _index("indicator_value", to="indicator")


def _make_maps() -> None:
    _create(
        "culture_map",
        [_to("culture_map", "journey"), _string("kind", 9), _string("name", 200), _number("position")],
    )
    _create(
        "map_node",
        [
            _to("map_node", "culture_map"),
            _words("text"),
            _string("lane", 200),
            _string("state", 6),
            _number("x"),
            _number("y"),
        ],
    )
    _create(
        "map_arrow",
        [
            _to("map_arrow", "map_node", "source_id"),
            _to("map_arrow", "map_node", "target_id"),
            _string("sign", 5),
            _words("text"),
        ],
        key=["source_id", "target_id"],
    )
    _create(
        "map_loop",
        [_to("map_loop", "culture_map"), _words("nodes"), _string("name", 200)],
        key=["culture_map_id", "nodes"],
    )
    _index("culture_map", to="journey")
    _index("map_node", to="culture_map")


def _make_dialogue() -> None:
    _create("dialogue_meeting", [_to("dialogue_meeting", "journey"), _date("date"), _string("name", 200)])
    gone = sa.ForeignKey("measure.id", name="fk_dialogue_entry_measure_id_measure", ondelete="SET NULL")
    _create(
        "dialogue_entry",
        [
            _to("dialogue_entry", "dialogue_meeting"),
            sa.Column("measure_id", sa.Uuid(), gone, nullable=True),
            _words("statement"),
            _words("reply"),
            _words("commitment"),
            _string("owner", 200),
            _date("follow_up", optional=True),
            _words("outcome"),
            _flag("kept"),
            _number("position"),
        ],
    )
    _index("dialogue_meeting", to="journey")
    _index("dialogue_entry", to="dialogue_meeting")
    _index("dialogue_entry", to="measure")


def _create(
    table: str,
    columns: Sequence[sa.Column[Any]],
    *constraints: sa.Constraint,
    key: Sequence[str] = (),
    unordered: bool = False,
) -> None:
    """A table with a random id for its key, or with the columns of ``key``."""
    first = [] if key else [sa.Column("id", sa.Uuid(), nullable=False)]
    primary = sa.PrimaryKeyConstraint(*(key or ["id"]), name=f"pk_{table}")
    op.create_table(table, *first, *columns, primary, *constraints, sqlite_with_rowid=not unordered)


def _index(*tables: str, to: str) -> None:
    for table in tables:
        op.create_index(f"ix_{table}_{to}_id", table, [f"{to}_id"])


def _to(table: str, other: str, column: str = "", *, optional: bool = False) -> sa.Column[Any]:
    """A key of another table that it goes with."""
    name = column or f"{other}_id"
    key = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{name}_{other}", ondelete="CASCADE")
    return sa.Column(name, sa.Uuid(), key, nullable=optional)


def _string(name: str, length: int) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=False)


def _words(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=False)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _figure(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Double(), nullable=True)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _date(name: str, *, optional: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=optional)


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=f"ck_{table}_{name}")
