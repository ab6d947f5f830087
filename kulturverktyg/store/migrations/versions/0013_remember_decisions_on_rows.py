"""By which decision the answers of a round have left row by row.

Revision: 0013, after 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "row_decision",
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(200), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_row_decision_round_id_round", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "reference", name="pk_row_decision"),
    )
