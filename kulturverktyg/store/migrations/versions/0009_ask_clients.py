"""A round with clients: a role that only they answer as, how many are expected, and whether their unit is asked for.

Revision: 0009, after 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("role") as batch:
        batch.add_column(sa.Column("audience", sa.String(7), nullable=False, server_default="staff"))
        batch.drop_constraint("uq_role_journey_id", type_="unique")
        batch.create_unique_constraint("uq_role_journey_id", ["journey_id", "audience", "name"])
    op.add_column("round", sa.Column("expected", sa.Integer(), nullable=True))
    op.add_column("round", sa.Column("asks_unit", sa.Boolean(), nullable=False, server_default=sa.true()))
