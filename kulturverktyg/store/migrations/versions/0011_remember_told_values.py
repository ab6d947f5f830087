"""Of how many people an indicator's values have been told in reports.

Revision: 0011, after 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "told_value",
        sa.Column("indicator_id", sa.Uuid(), nullable=False),
        sa.Column("period", sa.String(20), nullable=False),
        sa.Column("group_name", sa.String(500), nullable=False),
        sa.Column("people", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name="fk_told_value_indicator_id_indicator", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("indicator_id", "period", "group_name", "people", name="pk_told_value"),
    )
