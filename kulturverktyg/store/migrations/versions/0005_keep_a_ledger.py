"""What has been shown of a round, by what HR breaks it down, answers that come after it is closed, and pinned charts.

Revision: 0005, after 0004
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "round", sa.Column("breakdowns", sa.JSON(), nullable=False, server_default=sa.text("""'["unit", "role"]'"""))
    )
    op.add_column("round", sa.Column("joined_late", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("round", sa.Column("headcounts", sa.JSON(), nullable=True))
    _keep_headcounts(op.get_bind())
    for table in ("response", "free_text"):
        op.add_column(table, sa.Column("late", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "shown_group",
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("who", sa.JSON(), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("levels", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("anew", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_shown_group_round_id_round", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "digest", name="pk_shown_group"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pin",
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("chart", sa.String(100), nullable=False),
        sa.Column("group_id", sa.String(1000), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_pin_round_id_round", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "chart", "group_id", name="pk_pin"),
        sqlite_with_rowid=False,
    )


def _keep_headcounts(connection: sa.Connection) -> None:
    """Rounds that are closed keep the headcounts that their journeys have now."""
    rounds = connection.execute(sa.text("SELECT id, journey_id FROM round WHERE state = 'closed'")).all()
    for round_id, journey_id in rounds:
        people = sa.text(
            "SELECT unit.id || ' ' || role.id AS places, coalesce(headcount.count, 0) AS count FROM unit "
            "JOIN role ON role.journey_id = unit.journey_id "
            "LEFT JOIN headcount ON headcount.unit_id = unit.id AND headcount.role_id = role.id "
            "WHERE unit.journey_id = :journey"
        )
        found = connection.execute(people, {"journey": journey_id}).all()
        connection.execute(
            sa.text("UPDATE round SET headcounts = :headcounts WHERE id = :round"),
            {"headcounts": json.dumps({row.places: row.count for row in found}), "round": round_id},
        )
