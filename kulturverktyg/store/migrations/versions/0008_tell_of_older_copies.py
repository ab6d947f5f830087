"""The day of a backup that was put back and may not know all that has been shown, and answers from files counted.

Revision: 0008, after 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("round", sa.Column("unsure_since", sa.Date(), nullable=True))
    op.add_column("round", sa.Column("imported", sa.Integer(), nullable=True))
