"""Collecting at several laptops: codes, ideas, boxes that came from elsewhere, and how long a kiosk waits.

Revision: 0003, after 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_UNORDERED = {"sqlite_with_rowid": False}


def upgrade() -> None:
    op.add_column("workshop", sa.Column("idle_seconds", sa.Integer(), nullable=False, server_default="90"))
    op.add_column("workshop", sa.Column("countdown_seconds", sa.Integer(), nullable=False, server_default="30"))
    op.add_column("workshop", sa.Column("code_salt", sa.LargeBinary(16), nullable=False, server_default=sa.text("x''")))
    op.add_column("workshop", sa.Column("set_aside", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "participation_code",
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        _workshop("participation_code"),
        sa.Column("used", sa.LargeBinary(1), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_participation_code"),
        **_UNORDERED,
    )
    op.create_table(
        "idea",
        sa.Column("id", sa.Uuid(), nullable=False),
        _workshop("idea"),
        sa.Column("prompt", sa.String(100), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_idea"),
        **_UNORDERED,
    )
    op.create_table(
        "received_box",
        sa.Column("id", sa.Uuid(), nullable=False),
        _workshop("received_box"),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_received_box"),
        **_UNORDERED,
    )
    for table in ("participation_code", "idea", "received_box"):
        op.create_index(f"ix_{table}_workshop_id", table, ["workshop_id"])


def _workshop(table: str) -> sa.Column[object]:
    name = f"fk_{table}_workshop_id_workshop"
    key = sa.ForeignKey("workshop.id", name=name, ondelete="CASCADE")
    return sa.Column("workshop_id", sa.Uuid(), key, nullable=False)
