"""Surveys that are written here: decimals, conditions, and which translations have been read.

A version that no kiosk was made of and nobody has answered is no longer frozen.

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("question", sa.Column("decimals", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("question", sa.Column("condition", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("survey_text", sa.Column("reviewed", sa.Boolean(), nullable=False, server_default="0"))
    op.execute(
        """
        UPDATE survey_version SET frozen = 0
        WHERE NOT EXISTS (
            SELECT 1 FROM round JOIN workshop ON workshop.round_id = round.id
            WHERE round.version_id = survey_version.id AND workshop.packaged
        ) AND NOT EXISTS (
            SELECT 1 FROM round JOIN response ON response.round_id = round.id
            WHERE round.version_id = survey_version.id
        ) AND NOT EXISTS (
            SELECT 1 FROM round WHERE round.version_id = survey_version.id AND round.state = 'closed'
        )
        """
    )
