"""The plan of a workshop: day, place, who is expected, agenda, kiosks and mixed groups.

Revision: 0004, after 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "plan",
        _key("plan", "workshop_id", "workshop.id"),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("place", sa.String(200), nullable=False),
        *_numbers("minutes_available", "kiosks", "handover_seconds", "pair_seconds", "other_seconds", "groups", "draw"),
        sa.Column("feedback_date", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("workshop_id", name="pk_plan"),
    )
    op.create_table(
        "expected",
        _key("expected", "workshop_id", "plan.workshop_id"),
        _key("expected", "unit_id", "unit.id"),
        _key("expected", "role_id", "role.id"),
        *_numbers("count"),
        sa.PrimaryKeyConstraint("workshop_id", "unit_id", "role_id", name="pk_expected"),
        sa.CheckConstraint("count >= 0", name="ck_expected_count_not_negative"),
    )
    op.create_table(
        "agenda_item",
        _key("agenda_item", "workshop_id", "plan.workshop_id"),
        *_numbers("position", "minutes"),
        sa.Column("title", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("workshop_id", "position", name="pk_agenda_item"),
    )


def _key(table: str, column: str, target: str) -> sa.Column[object]:
    name = f"fk_{table}_{column}_{target.partition('.')[0]}"
    return sa.Column(column, sa.Uuid(), sa.ForeignKey(target, name=name, ondelete="CASCADE"), nullable=False)


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]
