"""The sheets of all that a journey has chosen, in the order in which it came about."""

from openpyxl.workbook import Workbook

from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.idea_sheets import write_ideas, write_proposals
from kulturverktyg.export.plan_sheets import write_follow_up, write_plan
from kulturverktyg.export.vision_sheets import write_norms, write_vision
from kulturverktyg.export.vote_sheets import write_matrix, write_votes
from kulturverktyg.guard.released import ReleasedResults


def write_chosen(book: Workbook, chosen: Chosen, released: ReleasedResults) -> None:
    """A sheet for each thing that there is."""
    way, plan = chosen.way, chosen.way.plan
    write_ideas(book, way)
    write_proposals(book, way)
    write_votes(book, chosen.votes)
    write_matrix(book, way)
    write_vision(book, way, released)
    write_norms(book, way)
    write_plan(book, plan, chosen.today)
    write_follow_up(book, plan, chosen.today)
