"""Translations that were written for other words than they stand for now.

Revision: 0014, after 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("survey_text", sa.Column("outdated", sa.Boolean(), nullable=False, server_default="0"))
