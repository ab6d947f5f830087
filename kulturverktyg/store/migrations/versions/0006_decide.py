"""Cards, themes, proposals, votes, decisions, vision, norms, measures and follow-up; ideas belong to the journey.

Revision: 0006, after 0005
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("journey", sa.Column("prioritised", sa.Integer(), nullable=False, server_default="8"))
    op.create_index("ix_response_late", "response", ["round_id"], sqlite_where=sa.text("late = 1"))
    _make_board()
    _move_ideas()
    _make_votes()
    _make_vision()
    _make_measures()


def _make_board() -> None:
    _create("theme", [_journey("theme"), _string("name", 200), _number("colour"), _number("position")])
    _create(
        "card",
        [_journey("card"), _to("card", "theme", optional=True), _flag("parked"), _number("position"), _words("text")],
        unordered=True,
    )
    _create("proposal", [_journey("proposal"), _string("title", 200), _words("text"), _number("position")])
    for part in ("theme", "card"):
        table = f"proposal_{part}"
        columns = [_to(table, "proposal"), _to(table, part)]
        _create(table, columns, key=["proposal_id", f"{part}_id"])
    _create(
        "placement",
        [_journey("placement"), _string("subject", 20), _id("subject_id"), _number("impact"), _number("effort")],
        _check("placement", "impact_in_range", "impact BETWEEN 0 AND 100"),
        _check("placement", "effort_in_range", "effort BETWEEN 0 AND 100"),
        key=["journey_id", "subject", "subject_id"],
    )
    _create(
        "decision",
        [
            _to("decision", "proposal"),
            _number("number"),
            _string("verdict", 8),
            _string("decided_by", 200),
            _date("date"),
            _words("why"),
        ],
    )
    _index("theme", "card", "proposal", to="journey")
    _index("card", to="theme")
    _index("decision", to="proposal")


def _move_ideas() -> None:
    """Ideas are written anew, for their table has keys that cannot be added to it."""
    op.drop_index("ix_idea_workshop_id", "idea")
    op.rename_table("idea", "old_idea")
    _create(
        "idea",
        [
            _journey("idea"),
            _to("idea", "workshop", optional=True),
            _to("idea", "card", optional=True),
            _string("prompt", 100),
            _words("text"),
        ],
        unordered=True,
    )
    op.execute(
        "INSERT INTO idea (id, journey_id, workshop_id, prompt, text) "
        "SELECT old_idea.id, round.journey_id, old_idea.workshop_id, old_idea.prompt, old_idea.text FROM old_idea "
        "JOIN workshop ON workshop.id = old_idea.workshop_id JOIN round ON round.id = workshop.round_id"
    )
    op.drop_table("old_idea")
    for to in ("journey", "workshop", "card"):
        _index("idea", to=to)


def _make_votes() -> None:
    _create(
        "vote_round",
        [
            _journey("vote_round"),
            _to("vote_round", "workshop", optional=True),
            _string("name", 200),
            _string("kind", 6),
            _number("dots"),
            _number("cap"),
            _flag("by_role"),
            _flag("packaged"),
            _number("position"),
            _string("state", 6),
        ],
    )
    _create(
        "vote_option",
        [
            _to("vote_option", "vote_round"),
            _string("subject", 9),
            _id("subject_id"),
            _words("text"),
            _number("position"),
            _number("wall"),
        ],
        _check("vote_option", "wall_not_negative", "wall >= 0"),
    )
    role = sa.Column("role_id", sa.Uuid(), sa.ForeignKey("role.id", name="fk_vote_role_id_role"), nullable=True)
    row = sa.Column("row", sa.LargeBinary(), nullable=False)
    _create("vote", [_to("vote", "vote_round"), role, row], unordered=True)
    _create(
        "vote_code",
        [
            sa.Column("hash", sa.LargeBinary(32), nullable=False),
            _to("vote_code", "vote_round"),
            sa.Column("used", sa.LargeBinary(1), nullable=False),
        ],
        key=["hash", "vote_round_id"],
        unordered=True,
    )
    for to in ("journey", "workshop"):
        _index("vote_round", to=to)
    _index("vote_option", "vote", to="vote_round")


def _make_vision() -> None:
    _create(
        "vision",
        [
            _journey("vision"),
            _number("number"),
            _date("adopted", optional=True),
            _string("adopted_by", 200),
            _words("motto"),
            _words("same_task"),
        ],
        sa.UniqueConstraint("journey_id", "number", name="uq_vision_journey_id"),
    )
    _create(
        "from_to",
        [_to("from_to", "vision"), _string("kind", 100), _words("now"), _words("then"), _number("position")],
    )
    _create("from_to_comment", [_to("from_to_comment", "from_to"), _words("text"), _number("position")])
    _create(
        "wanted_level",
        [_to("wanted_level", "vision"), _string("dimension", 100), _number("level")],
        _check("wanted_level", "level_in_range", "level BETWEEN 0 AND 100"),
        key=["vision_id", "dimension"],
    )
    _create(
        "norm",
        [
            _journey("norm"),
            _words("norm"),
            _words("example"),
            _string("effect", 7),
            _string("keep", 9),
            _number("position"),
        ],
    )
    _index("from_to", to="vision")
    _index("from_to_comment", to="from_to")
    _index("norm", to="journey")


def _make_measures() -> None:
    _create(
        "measure",
        [
            _journey("measure"),
            _string("title", 200),
            _words("why"),
            _string("owner", 200),
            _string("level", 10),
            _string("kind", 100),
            _string("horizon", 6),
            _words("first_step"),
            _date("starts", optional=True),
            _date("deadline", optional=True),
            _string("status", 7),
            _words("evidence"),
            _date("next_follow_up", optional=True),
            _flag("prioritised"),
            _number("position"),
        ],
    )
    _create(
        "measure_reason",
        [_to("measure_reason", "measure"), _string("subject", 9), _string("target", 100)],
        key=["measure_id", "subject", "target"],
    )
    _create(
        "measure_change",
        [
            _to("measure_change", "measure"),
            _number("number"),
            _date("date"),
            _string("field", 50),
            _words("before"),
            _words("after"),
        ],
        key=["measure_id", "number"],
    )
    _create("follow_up", [_journey("follow_up"), _date("date"), _string("name", 200), _words("text")])
    _create(
        "follow_up_note",
        [_to("follow_up_note", "follow_up"), _to("follow_up_note", "measure"), _string("status", 7), _words("text")],
        key=["follow_up_id", "measure_id"],
    )
    _create("lesson", [_journey("lesson"), _string("kind", 100), _words("text"), _number("position")])
    _create(
        "wheel_entry",
        [
            _journey("wheel_entry"),
            _number("month"),
            _string("title", 200),
            _string("owner", 200),
            _number("position"),
        ],
        _check("wheel_entry", "month_of_year", "month BETWEEN 1 AND 12"),
    )
    _index("measure", "follow_up", "lesson", "wheel_entry", to="journey")


def _create(
    table: str,
    columns: Sequence[sa.Column[Any]],
    *constraints: sa.Constraint,
    key: Sequence[str] = (),
    unordered: bool = False,
) -> None:
    """A table with a random id for its key, or with the columns of ``key``."""
    first = [] if key else [_id("id")]
    primary = sa.PrimaryKeyConstraint(*(key or ["id"]), name=f"pk_{table}")
    op.create_table(table, *first, *columns, primary, *constraints, sqlite_with_rowid=not unordered)


def _index(*tables: str, to: str) -> None:
    for table in tables:
        op.create_index(f"ix_{table}_{to}_id", table, [f"{to}_id"])


def _to(table: str, other: str, *, optional: bool = False) -> sa.Column[Any]:
    """A key of another table: what it belongs to and goes with, or what it can do without."""
    gone = "SET NULL" if optional else "CASCADE"
    key = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{other}_id_{other}", ondelete=gone)
    return sa.Column(f"{other}_id", sa.Uuid(), key, nullable=optional)


def _journey(table: str) -> sa.Column[Any]:
    return _to(table, "journey")


def _id(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Uuid(), nullable=False)


def _string(name: str, length: int) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=False)


def _words(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=False)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _date(name: str, *, optional: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=optional)


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=f"ck_{table}_{name}")
