"""Lifelike released results to draw and export: an invented social-services department."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np

from kulturverktyg.guard.released import (
    Gap,
    Measure,
    ReleasedDimension,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedItem,
    ReleasedResults,
    ReleasedTexts,
    Suppressed,
)
from tests import one_group as count

POINTS = 5
LABELS = ("Stämmer inte alls", "Stämmer dåligt", "Varken eller", "Stämmer ganska bra", "Stämmer helt")
STATEMENTS = {
    ("tala", "Säga vad man tycker"): (
        "Hos oss kan man säga vad man tycker utan att det ligger en till last",
        "Den som är kritisk blir lyssnad på",
        "Fel och brister tas upp öppet, också när de är obekväma",
    ),
    ("inflytande", "Inflytande"): (
        "Jag kan påverka hur mitt arbete läggs upp",
        "Beslut fattas nära dem som berörs",
        "Förslag från golvet leder till något",
    ),
    ("helhet", "Helhetssyn"): (
        "Vi ser till hela verksamheten och inte bara till den egna enheten",
        "Enheterna hjälper varandra",
        "Jag vet vad grannenheten arbetar med",
    ),
    ("aterhamtning", "Arbetsbelastning och återhämtning"): (
        "Jag hinner återhämta mig under arbetsdagen",
        "Arbetet är rimligt fördelat",
        "Jag går ofta hem med känslan av att inte ha räckt till",
    ),
    ("stod", "Stöd från närmaste chef"): (
        "Min chef finns till hands när jag behöver det",
        "Min chef står upp för oss",
        "Jag får den återkoppling jag behöver",
    ),
    ("klient", "Klientens bästa"): (
        "Vi utgår från vad klienten behöver",
        "Klienten har inflytande över sin insats",
        "Regler tolkas till klientens fördel när det går",
    ),
    ("kunskap", "Handlingsutrymme och kunskap"): (
        "Jag får använda min kunskap",
        "Vi lär av varandra",
        "Jag har mandat att lösa det som uppstår",
    ),
    ("trivsel", "Trivsel"): (
        "Jag tycker om att gå till arbetet",
        "Vi har roligt tillsammans",
        "Jag skulle sakna mina arbetskamrater",
    ),
}
POLES = {
    "familjen": "Gemenskap och omsorg om varandra",
    "verkstaden": "Nya idéer och snabba försök",
    "marknaden": "Mål, resultat och tempo",
    "hierarkin": "Ordning, regler och säkerhet",
}
CHANNELS = {"mote": "På arbetsplatsträffen", "chef": "Direkt till chefen", "inget": "Inget av det här"}
WISHES = {"tid": "Mer tid till samtal", "mandat": "Större handlingsutrymme", "larande": "Att lära av varandra"}
REVERSED = {"aterhamtning_3"}

_GROUPS = (
    ("all", "Hela socialförvaltningen", "all", 118, 140, None, 0, None),
    ("unit:omsorg", "Omsorg", "unit", 61, 72, None, 1, "all"),
    ("unit:hemtjanst", "Hemtjänst norr", "unit", 33, 38, None, 2, "unit:omsorg"),
    (
        "unit:omsorg:ovriga",
        "Övriga enheter i Omsorg",
        "unit",
        28,
        34,
        ("Hemtjänst söder", "Nattpatrullen"),
        2,
        "unit:omsorg",
    ),
    ("unit:ifo", "Individ- och familjeomsorg", "unit", 57, 68, None, 1, "all"),
    ("unit:barn", "Barn och unga, utredning och uppföljning", "unit", 41, 48, None, 2, "unit:ifo"),
    ("role:medarbetare", "Medarbetare", "role", 104, 124, None, 0, "all"),
    ("role:chef", "Chefer", "role", 14, 16, None, 0, "all"),
)
TOO_FEW = "För få svar: färre än 7 har svarat."
COMPLEMENT = "Visas inte, eftersom en annan grupp annars kunde räknas fram."


@cache
def lifelike(seed: int = 7) -> ReleasedResults:
    """Eight dimensions of three pairs, one of every other kind of question and free texts, for eight groups."""
    random = np.random.default_rng(seed)
    groups = tuple(
        ReleasedGroup(id_, label, breakdown, n, heads, merged, ((label, "Medarbetare"),), depth, parent)
        for id_, label, breakdown, n, heads, merged, depth, parent in _GROUPS
    )
    dimensions = tuple(
        ReleasedDimension(name, title, tuple(f"{name}_{i}" for i in (1, 2, 3)), POINTS) for name, title in STATEMENTS
    )
    figures = [figure for group in groups for figure in _figures_of(group, random)]
    hidden = {("role:chef", "stod_1"), ("role:chef", "stod_2"), ("unit:omsorg:ovriga", "bakgrund")}
    hidden_dimensions = {("role:chef", "stod"), ("unit:barn", "trivsel")}
    suppressed = (
        *(Suppressed(group, item, TOO_FEW) for group, item in sorted(hidden)),
        *(Suppressed(group, name, COMPLEMENT) for group, name in sorted(hidden_dimensions)),
        Suppressed("unit:familjeratt", None, TOO_FEW, label="Familjerätt"),
    )
    return ReleasedResults(
        journey="Kulturanalys socialförvaltningen",
        round="Våren 2026",
        survey="Kulturanalys och vision",
        k=7,
        headcount=140,
        groups=groups,
        items=_items(),
        dimensions=dimensions,
        figures=tuple(
            f for f in figures if (f.group, f.item) not in hidden and (f.group, f.dimension) not in hidden_dimensions
        ),
        suppressed=suppressed,
        texts=(
            ReleasedTexts(
                "norm",
                "Vad sitter i väggarna hos oss?",
                (
                    "=SUMMA(1;2) är det enda som räknas",
                    "Att man inte klagar.\nMan biter ihop.",
                    "- Fika kl. 9",
                ),
            ),
            ReleasedTexts("onskan", "Vad vill du att vi börjar med?", (), "Visas inte: färre än 14 svar."),
        ),
        method=(
            "Resultat visas bara för grupper där minst 7 har svarat.",
            "Små enheter har slagits ihop så att ingen kan räknas fram.",
            "Glappet är önskat läge minus nuläge för samma person.",
        ),
    )


@cache
def smaller() -> ReleasedResults:
    """As many sorts of questions and charts, but two dimensions and three groups: where the size is not the point."""
    full = lifelike()
    dimensions, groups = full.dimensions[:2], (full.groups[0], full.groups[1], full.groups[6])
    kept = {dimension.name for dimension in dimensions}
    items = tuple(item for item in full.items if item.dimension is None or item.dimension in kept)
    names, places = kept | {item.name for item in items}, {group.id for group in groups}
    return replace(
        full,
        groups=groups,
        items=items,
        dimensions=dimensions,
        figures=tuple(f for f in full.figures if f.group in places and (f.item or f.dimension) in names),
        suppressed=tuple(s for s in full.suppressed if s.group in places and s.item in names),
    )


@cache
def three_charts() -> ReleasedResults:
    """What three small charts are made of: where it matters only that there are several."""
    some = smaller()
    items = tuple(item for item in some.items if item.kind in ("allocation", "multiple", "ranking"))
    names = {item.name for item in items}
    return replace(
        some,
        items=items,
        dimensions=(),
        figures=tuple(f for f in some.figures if f.item in names),
        suppressed=tuple(s for s in some.suppressed if s.item in names),
    )


@cache
def nothing_released() -> ReleasedResults:
    """A round in which too few answered for anything to be shown."""
    full = lifelike()
    return replace(
        full,
        groups=(),
        figures=(),
        texts=(),
        suppressed=(Suppressed("all", None, TOO_FEW, label="Hela socialförvaltningen"),),
    )


def without(results: ReleasedResults, hide: Callable[[ReleasedFigure], bool]) -> ReleasedResults:
    """The same results with the figures that ``hide`` picks out suppressed."""
    hidden = [f for f in results.figures if hide(f)]
    return replace(
        results,
        figures=tuple(f for f in results.figures if not hide(f)),
        suppressed=(
            *results.suppressed,
            *(Suppressed(f.group, f.item or f.dimension, TOO_FEW) for f in hidden),
        ),
    )


def _items() -> tuple[ReleasedItem, ...]:
    pairs = (
        ReleasedItem(
            name=f"{name}_{i}",
            text=text,
            dimension=name,
            kind="pair",
            points=POINTS,
            labels=LABELS,
            reversed=f"{name}_{i}" in REVERSED,
            positive_points=count.positive_points(POINTS, f"{name}_{i}" in REVERSED),
        )
        for (name, _), texts in STATEMENTS.items()
        for i, text in enumerate(texts, 1)
    )
    poles = (
        ReleasedItem(f"kultur.{name}", text, None, "allocation", 100, question="Fördela 100 poäng")
        for name, text in POLES.items()
    )
    channels = (
        ReleasedItem(
            f"kanaler.{name}", text, None, "multiple", 1, ("Inte valt", "Valt"), question="Hur lämnar du förslag?"
        )
        for name, text in CHANNELS.items()
    )
    places = tuple(f"Plats {place}" for place in range(1, len(WISHES) + 1))
    wishes = (
        ReleasedItem(f"viktigast.{name}", text, None, "ranking", 3, places, question="Vad är viktigast för dig?")
        for name, text in WISHES.items()
    )
    others = (
        ReleasedItem("rekommendera", "Skulle du rekommendera oss som arbetsplats?", None, "recommendation", 10),
        ReleasedItem(
            "bakgrund",
            "Hur länge har du arbetat här?",
            None,
            "choice",
            3,
            ("Mindre än 2 år", "2–5 år", "Mer än 5 år"),
        ),
        ReleasedItem(
            "krona",
            "Hur mycket får vi tillbaka per krona?",
            None,
            "number",
            None,
            decimals=2,
            asked_if="Ställs bara till den som har svarat ”Mer än 5 år” på ”Hur länge har du arbetat här?”.",
        ),
    )
    return (*pairs, *poles, *channels, *wishes, *others)


def _figures_of(group: ReleasedGroup, random: np.random.Generator) -> list[ReleasedFigure]:
    found = []
    for place, ((name, _), texts) in enumerate(STATEMENTS.items()):
        lean = random.normal(0, 0.6, group.n)[:, None]
        now = np.clip(random.normal(2.5 + place * 0.22, 0.9, (group.n, 3)) + lean, 1, 5).round()
        desired = np.clip(random.normal(4.1, 0.8, (group.n, 3)) + random.normal(0, 0.6, group.n)[:, None], 1, 5).round()
        turned = [f"{name}_{i}" in REVERSED for i in (1, 2, 3)]
        now, desired = (np.where(turned, 6 - side, side) for side in (now, desired))
        for i in range(len(texts)):
            figure = count.pair(now[:, i], desired[:, i], points=POINTS, reversed=turned[i], population=group.headcount)
            found.append(_released(group, figure, item=f"{name}_{i + 1}", dont_know=i))
        whole = count.dimension(now, desired, points=[POINTS] * 3, reversed=turned, population=group.headcount)
        found.append(_released(group, whole, dimension=name))
    now_shares, desired_shares = (random.dirichlet(weights, group.n) * 100 for weights in ([2, 1, 2, 5], [5, 3, 2, 2]))
    for i, pole in enumerate(POLES):
        figure = count.allocation(now_shares[:, i], desired_shares[:, i])
        found.append(_released(group, figure, item=f"kultur.{pole}"))
    found += [
        _released(group, count.multiple(random.integers(0, 2, group.n)), item=f"kanaler.{name}") for name in CHANNELS
    ]
    order = random.permuted(np.tile([1, 2, 3], (group.n, 1)), axis=1)
    found += [
        _released(group, count.ranking(places, choices=3), item=f"viktigast.{name}", dont_know=2)
        for name, places in zip(WISHES, order.T, strict=True)
    ]
    figure = count.recommendation(np.clip(random.normal(7, 2, group.n), 0, 10).round())
    found.append(_released(group, figure, item="rekommendera"))
    found.append(_released(group, count.choice(random.integers(0, 3, group.n), choices=3), item="bakgrund"))
    found.append(_released(group, count.number(random.integers(50, 176, group.n), decimals=2), item="krona"))
    return found


def _released(
    group: ReleasedGroup,
    raw: count.RawFigure,
    *,
    item: str | None = None,
    dimension: str | None = None,
    dont_know: int = 0,
) -> ReleasedFigure:
    return ReleasedFigure(
        group=group.id,
        item=item,
        dimension=dimension,
        n=raw.n,
        now=Measure(**vars(raw.now)),
        desired=Measure(**vars(raw.desired)) if raw.desired else None,
        gap=Gap(**vars(raw.gap)) if raw.gap else None,
        dont_know=dont_know,
    )
