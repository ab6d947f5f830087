"""The sheets of what was weighed: Omröstningar, as the guard has let them out, and Fyrfältare."""

from collections.abc import Sequence

from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.decide.chosen_way import ChosenWay
from kulturverktyg.decide.placements import PLACEABLE, Point, Quadrant, Thing, quadrant
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book, Value
from kulturverktyg.export.sheets import Column, Sheet
from kulturverktyg.guard.released_vote import ReleasedOption, ReleasedVote

_RANK_WIDTH, _OPTION_WIDTH, _NUMBER_WIDTH = 8, 56, 16
_QUADRANTS = tuple(Quadrant)
_KINDS = dict(zip(PLACEABLE, ("Förslag", "Idé", "Åtgärd"), strict=True))
_PLACED: tuple[Column[tuple[Thing, Point]], ...] = (
    Column("Vad", 12, lambda row: _KINDS[row[0].spot.subject]),
    Column("Ord", 60, lambda row: row[0].text),
    Column("Nytta, 0–10", 13, lambda row: row[1].impact / 10, sheets.ONE_DECIMAL),
    Column("Insats, 0–10", 13, lambda row: row[1].effort / 10, sheets.ONE_DECIMAL),
    Column("Ruta", 28, lambda row: quadrant(row[1]).value),
)


def write_votes(book: Book, votes: Sequence[ReleasedVote]) -> None:
    """The sheet Omröstningar, one vote below another; none when no result may be shown."""
    shown = [vote for vote in votes if vote.is_shown]
    if not shown:
        return
    explanation = "Stängda omröstningar vars resultat får visas. Lika många prickar ger samma plats."
    sheet = sheets.new_sheet(book, "Omröstningar", "Omröstningar", explanation)
    columns = max(len(headings_of(vote)) for vote in shown)
    sheets.widths(sheet, _RANK_WIDTH, _OPTION_WIDTH, *[_NUMBER_WIDTH] * (columns - 2))
    row = sheets.HEAD_ROW
    for vote in shown:
        row = _write_vote(sheet, row, vote, columns)
    sheets.freeze(sheet, sheets.HEAD_ROW - 1)


def write_matrix(book: Book, way: ChosenWay) -> None:
    """The sheet Fyrfältare, quadrant by quadrant with the most useful first; none while nothing is placed."""
    if not way.placed:
        return
    explanation = "Hur stor nytta något gör och hur stor insats det kräver."
    sheet = sheets.new_sheet(book, "Fyrfältare", "Fyrfältare", explanation)
    sheets.write_table(sheet, _PLACED, sorted(way.placed, key=order), name="Fyrfaltare", frozen_columns=2)


def order(placed: tuple[Thing, Point]) -> tuple[int, int, int, str]:
    thing, point = placed
    return _QUADRANTS.index(quadrant(point)), -point.impact, point.effort, thing.text


def _write_vote(sheet: Sheet, row: int, vote: ReleasedVote, columns: int) -> int:
    """A vote at a row, and below it what is left out and why; the row for the next one."""
    sheets.put(sheet, row, 1, vote.name, tone="heading")
    sheets.put(sheet, row + 1, 1, vote_words(vote), tone="quiet")
    headings = headings_of(vote)
    sheets.head(sheet, row + 2, [(heading, place != 1) for place, heading in enumerate(headings)])
    row += 3
    for place, option in enumerate(vote.options):
        for column, value in enumerate(cells_of(vote, option, place), 1):
            words = column == 2
            look = "General" if words else sheets.ONE_DECIMAL if isinstance(value, float) else sheets.COUNT
            sheets.put(sheet, row, column, value, look, wrap=words, indent=int(words))
        sheets.underline(sheet, row, len(headings))
        row += 1
    for note in vote.notes:
        sheets.wide_text(sheet, row, columns, note)
        row += 1
    return row + 1


def is_matrix(vote: ReleasedVote) -> bool:
    return vote.dots == 0


def vote_words(vote: ReleasedVote) -> str:
    voters = "" if vote.voters is None else f"{vote.voters} har röstat i kiosken"
    if is_matrix(vote):
        return " · ".join(filter(None, ("Fyrfältare, medianer", voters)))
    dots = f"{vote.dots} {'prick' if vote.dots == 1 else 'prickar'} var, högst {vote.cap} på samma alternativ"
    return " · ".join(filter(None, ("Prickröstning", voters, dots)))


def headings_of(vote: ReleasedVote) -> Sequence[str]:
    if is_matrix(vote):
        return "Plats", "Alternativ", "Nytta, 0–10", "Insats, 0–10", "Ruta", "Har bedömt"
    return "Plats", "Alternativ", "Prickar", *(f"{group.label}\n(n = {group.voters})" for group in vote.by_role)


def cells_of(vote: ReleasedVote, option: ReleasedOption, place: int) -> Sequence[Value]:
    if is_matrix(vote):
        judged: Value = NOT_SHOWN if option.judged is None else option.judged
        if option.impact is None or option.effort is None:
            return None, option.text, *[NOT_SHOWN] * 3, judged
        field = quadrant(Point(round(10 * option.impact), round(10 * option.effort))).value
        return option.rank, option.text, option.impact, option.effort, field, judged
    dots: Value = NOT_SHOWN
    if option.dots is not None:
        dots = option.dots.words if option.dots.exact is None else option.dots.exact
    by_role = (group.dots[place] for group in vote.by_role)
    return option.rank, option.text, dots, *(NOT_SHOWN if count is None else count for count in by_role)
