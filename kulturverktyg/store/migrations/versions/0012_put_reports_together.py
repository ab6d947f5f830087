"""Which parts a journey's reports have, in which order, and HR's own words in them.

Revision: 0012, after 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "report_part",
        sa.Column("journey_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(50), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("included", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["journey_id"], ["journey.id"], name="fk_report_part_journey_id_journey", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("journey_id", "key", name="pk_report_part"),
    )
