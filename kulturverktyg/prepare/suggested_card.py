"""What a template suggests for the assignment card of a journey."""

from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.views import Card
from kulturverktyg.survey.template import load_template


def suggested_card(template_id: str, own_templates: Path | None = None) -> Card:
    """The card as the template has it; an empty one when the template is gone."""
    try:
        return Card(**load_template(template_id, own_templates).card)
    except KnownError:
        return Card()
