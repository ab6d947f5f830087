"""The sheets of all that a journey has chosen, in the order in which it came about."""

from kulturverktyg.export.book import Book
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.dialogue_sheets import write_dialogues
from kulturverktyg.export.finding_sheets import write_findings
from kulturverktyg.export.idea_sheets import write_ideas, write_proposals
from kulturverktyg.export.indicator_sheets import write_calculation, write_indicators, write_krona
from kulturverktyg.export.interview_sheet import write_interviews
from kulturverktyg.export.map_sheets import write_maps
from kulturverktyg.export.plan_sheets import write_follow_up, write_plan
from kulturverktyg.export.vision_sheets import write_norms, write_vision
from kulturverktyg.export.vote_sheets import write_matrix, write_votes
from kulturverktyg.guard.released import ReleasedResults


def write_chosen(book: Book, chosen: Chosen, released: ReleasedResults) -> None:
    """A sheet for each thing that there is."""
    way, plan = chosen.way, chosen.way.plan
    write_interviews(book, chosen.interviews, way.titles)
    write_indicators(book, chosen.counted.indicators)
    write_calculation(book, chosen.counted.calculation)
    write_krona(book, chosen.counted.krona)
    write_findings(book, chosen.findings)
    write_maps(book, way.maps)
    write_ideas(book, way)
    write_proposals(book, way)
    write_votes(book, chosen.votes)
    write_matrix(book, way)
    write_vision(book, way, released)
    write_norms(book, way)
    write_plan(book, plan, chosen.today)
    write_dialogues(book, way.dialogues, chosen.today)
    write_follow_up(book, plan, chosen.today)
