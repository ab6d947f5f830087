"""The way that was chosen: maps, ideas, votes, decisions, the vision and what sits in the walls."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from matplotlib.figure import Figure

from kulturverktyg.charts.map_chart import draw_map
from kulturverktyg.charts.matrix_chart import draw_matrix
from kulturverktyg.charts.words import NOT_SHOWN, decimal
from kulturverktyg.decide.board import PARKING, Board
from kulturverktyg.decide.decisions import VERDICTS, Decided, date_words, latest
from kulturverktyg.decide.norms import EFFECTS, KEEPS
from kulturverktyg.decide.placements import quadrant
from kulturverktyg.decide.vision import VisionVersion, kind_words
from kulturverktyg.export.report.document import Picture
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.pictures import bare, title_of
from kulturverktyg.export.slides.slide import Grid, Line, Slide, Tone, Words
from kulturverktyg.guard.released_vote import ReleasedOption, ReleasedVote
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map import KINDS, CultureMapView
from kulturverktyg.understand.map_layout import reading_order
from kulturverktyg.understand.map_words import loop_words, told

_IDEAS_MADE = "Varje idé har skrivits av någon som var med. Lika idéer ligger på samma kort."
_VOTES_MADE = "Lika många prickar ger samma plats. Resultat visas först när omröstningen är stängd."
_MATRIX_MADE = "Hur stor nytta något gör och hur stor insats det kräver, 0–10."
#: The first of what can be decided.
_ADOPTED = next(iter(VERDICTS))
_NORMS_TITLE = "Det som sitter i väggarna"


def maps(around: Around) -> Iterator[Slide]:
    """Each map as a picture, told in words to who cannot see it."""
    for place, drawn in enumerate(around.given.chosen.way.maps, 1):
        draw = partial(_map, drawn, around.released.journey)
        loops = tuple(f"{loop.name}: {loop_words(drawn, loop)}" for loop in loops_of(drawn))
        picture = Picture(f"slide-karta-{place}", drawn.name, _map_alt(drawn), draw)
        yield around.of_journey(drawn.name, picture, "", loops, "kartan som gjordes tillsammans")


def _map(drawn: CultureMapView, journey: str, width: float) -> Figure:
    return bare(draw_map(drawn, journey, "light", (width, 0.0)), is_told_below=False)


def _map_alt(drawn: CultureMapView) -> str:
    nodes = "; ".join(told(drawn, node) for node in reading_order(drawn))
    return f"{drawn.name}. {KINDS[drawn.kind]}: {nodes}."


def ideas(around: Around) -> Iterator[Slide]:
    """How many there are in each theme, with the first cards of it."""
    board = around.given.chosen.way.board
    count = sum(len(card.ideas) for card in board.cards.values())
    if not count:
        return
    title = f"{_number(count, 'idé', 'idéer')} på {_number(len(board.cards), 'kort', 'kort')}"
    table = Grid(
        f"{title}. Tabell: tema, antal idéer och några av korten.",
        ("Tema", "Idéer", "Några av korten"),
        tuple(_themes(board)),
        (3, 1, 6),
        frozenset({1}),
    )
    yield around.of_journey(title, table, notes=(_IDEAS_MADE,), source="idétavlan")


def _themes(board: Board) -> Iterator[tuple[str, ...]]:
    names = {theme.id: theme.name for theme in board.themes}
    for lane in (*board.lanes[1:-1], board.lanes[0], PARKING):
        cards = board.lying_in(lane)
        name = "Parkering" if lane.parked else names[lane.theme] if lane.theme is not None else "Utan tema"
        if cards:
            more = f" och {len(cards) - 3} till" if len(cards) > 3 else ""
            some = "; ".join(card.text for card in cards[:3])
            yield name, str(sum(len(card.ideas) for card in cards)), some + more


def votes(around: Around) -> Iterator[Slide]:
    """Each vote that may be shown, and the matrix of effort and impact."""
    for vote in around.given.chosen.votes:
        if vote.is_shown:
            yield _vote(around, vote)
    placed = around.given.chosen.way.placed
    if placed:
        draw = partial(_matrix, around)
        words = "; ".join(f"{thing.text}: {quadrant(point).value}" for thing, point in placed)
        title = title_of(draw_matrix(placed, around.released.journey, "light"))
        picture = Picture("slide-fyrfaltare", title, f"Fyrfältare. {words}.", draw)
        yield around.of_journey(title, picture, "", (_MATRIX_MADE,), "fyrfältaren")


def _matrix(around: Around, width: float) -> Figure:
    return bare(draw_matrix(around.given.chosen.way.placed, around.released.journey, "light", (width, 0.0)))


def _vote(around: Around, vote: ReleasedVote) -> Slide:
    is_matrix = vote.dots == 0
    header = ("Plats", "Alternativ", *(("Nytta, 0–10", "Insats, 0–10") if is_matrix else ("Prickar",)))
    rows = tuple((_rank(option), option.text, *_judged(option, is_matrix=is_matrix)) for option in vote.options)
    leading = [option.text for option in vote.options if option.rank == 1]
    first = leading[0] if len(leading) == 1 else ""
    title = f"”{first}” fick flest prickar" if first and not is_matrix else vote.name
    voters = "" if vote.voters is None else f"{vote.voters} har röstat i kiosken"
    dots = "" if is_matrix else f"{vote.dots} {'prick' if vote.dots == 1 else 'prickar'} var"
    table = Grid(
        f"{title}. Tabell över alternativen.",
        header,
        rows,
        (1, 7, *[1.8] * (len(header) - 2)),
        frozenset({0, *range(2, len(header))}),
    )
    about = " · ".join(filter(None, (vote.name if first else "", voters, dots)))
    slide = around.of_journey(title, table, about, (_VOTES_MADE, about, *vote.notes), f"omröstningen ”{vote.name}”")
    return replace(slide, foot=(*vote.notes, *slide.foot))


def _rank(option: ReleasedOption) -> str:
    return "" if option.rank is None else str(option.rank)


def _judged(option: ReleasedOption, *, is_matrix: bool) -> tuple[str, ...]:
    if not is_matrix:
        return (NOT_SHOWN if option.dots is None else option.dots.words,)
    return tuple(NOT_SHOWN if value is None else decimal(value) for value in (option.impact, option.effort))


def decisions(around: Around) -> Iterator[Slide]:
    """Each proposal with the decision that holds."""
    way = around.given.chosen.way
    held = [(view, latest(way.log, view.id)) for view in way.board.proposals]
    if not held:
        return
    adopted = sum(one is not None and one.verdict is _ADOPTED for _, one in held)
    title = f"{adopted} av {_number(len(held), 'förslag är antaget', 'förslag är antagna')}"
    table = Grid(
        f"{title}. Tabell: förslag, beslut och skäl.",
        ("Förslag", "Beslut", "Varför"),
        tuple((view.title, _decided(one), one.why if one is not None else "") for view, one in held),
        (4, 3.7, 4.6),
    )
    yield around.of_journey(
        title, table, notes=tuple(view.text for view, _ in held if view.text), source="beslutsloggen"
    )


def _decided(one: Decided | None) -> str:
    return "Inte avgjort" if one is None else f"{VERDICTS[one.verdict]}\n{one.by}, {date_words(one.date)}"


def vision(around: Around) -> Iterator[Slide]:
    """The motto, from what to what, and how high each area is to come."""
    version = around.given.chosen.way.vision
    if version is None:
        return
    about = _version(version)
    motto, same = version.motto.strip(), version.same_task.strip()
    if motto or same:
        lines = tuple(Line(words, tone) for words, tone in ((motto, Tone.HEAD), (same, Tone.BODY)) if words)
        yield around.of_journey("Vår vision", Words(lines), about, source="visionen")
    if version.pairs:
        table = Grid(
            "Från och till. Tabell: slag, från och till.",
            ("Slag", "Från", "Till"),
            tuple((kind_words(pair.kind), pair.now, pair.then) for pair in version.pairs),
            (1.6, 4, 4),
        )
        yield around.of_journey("Från det som är till det vi vill", table, about, source="visionen")
    yield from _levels(around, version)


def _version(one: VisionVersion) -> str:
    if one.adopted is None:
        return f"Version {one.number}. Ett utkast, inte antaget än."
    return f"Version {one.number}, antagen {date_words(one.adopted)} av {one.adopted_by}."


def _levels(around: Around, version: VisionVersion) -> Iterator[Slide]:
    titles, whole = around.given.chosen.way.titles, around.everybody
    rows = []
    for name in dict.fromkeys((*titles, *version.levels)):
        if name in version.levels:
            figure = around.released.figure(whole.id, dimension=name) if whole is not None else None
            sides = (figure.now.index if figure else None, figure.desired.index if figure and figure.desired else None)
            measured = (NOT_SHOWN if side is None else decimal(side, 0) for side in sides)
            rows.append((titles.get(name, name), *measured, str(version.levels[name])))
    if rows:
        table = Grid(
            "Nivåerna i visionen bredvid det som är mätt.",
            ("Område, index 0–100", "● Nuläge", "◆ Önskat läge i enkäten", "Nivå i visionen"),
            tuple(rows),
            (4, 2, 2.4, 2),
            frozenset({1, 2, 3}),
        )
        yield around.of_survey("Så långt vill vi nå i varje område", table, "index 0–100, alla svar")


def norms(around: Around) -> Iterator[Slide]:
    """Each unwritten norm with its example and what is to become of it."""
    found = around.given.chosen.way.norms
    if not found:
        return
    table = Grid(
        f"{_NORMS_TITLE}. Tabell: norm, exempel, verkan och vad som ska hända med den.",
        ("Norm", "Exempel", "Hjälper eller hindrar", "Behåll eller ändra"),
        tuple((one.norm, one.example, EFFECTS[one.effect], KEEPS[one.keep]) for one in found),
        (4, 4, 2.2, 2),
    )
    yield around.of_journey(_NORMS_TITLE, table, source="inventeringen av oskrivna normer")


def _number(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"
