"""Attack 1: look for any figure that is made of too few."""

from collections.abc import Iterator, Sequence

from kulturverktyg.audit.report import Tried, named
from kulturverktyg.audit.seen import RoundSeen, Seen, figure_name
from kulturverktyg.audit.truth import COUNT


def try_threshold(rounds: Sequence[RoundSeen]) -> Tried:
    """Every released number of answers, figure and collection of free texts against the smallest that is promised."""
    attempts = 0
    findings: list[str] = []
    for round_ in rounds:
        for seen in round_.seen:
            attempts += len(seen.results.groups) + len(seen.results.figures) + len(seen.results.texts)
            findings += [*_groups(round_, seen), *_figures(round_, seen), *_texts(round_, seen)]
    what = "Läste varje visat antal, varje siffra och varje fritextfråga och letade efter för få svar."
    return Tried("threshold", "Tröskel", what, attempts, tuple(dict.fromkeys(findings)))


def _groups(round_: RoundSeen, seen: Seen) -> Iterator[str]:
    for group in seen.results.groups:
        if group.n < round_.truth.k:
            yield (
                f"{round_.name}: gruppen ”{group.label}” visas fast den bara har {group.n} svar; det ska vara minst "
                f"{round_.truth.k}{seen.where}."
            )


def _figures(round_: RoundSeen, seen: Seen) -> Iterator[str]:
    """Groups that show items with too few answers, a sentence a group."""
    labels = {group.id: group.label for group in seen.results.groups}
    too_few: dict[tuple[str, int], list[str]] = {}
    nowhere: dict[str, list[str]] = {}
    known = set(round_.truth.names)
    for figure in seen.results.figures:
        name = figure_name(figure)
        smallest = round_.truth.smallest(name if name in known else COUNT)
        words = round_.truth.words(name) if name in known else f"”{name}”"
        if figure.group not in labels:
            nowhere.setdefault(figure.group, []).append(words)
        elif figure.n < smallest:
            too_few.setdefault((labels[figure.group], smallest), []).append(f"{words} med {figure.n} svar")
    for (label, smallest), items in too_few.items():
        yield (f"{round_.name}: gruppen ”{label}” visar {named(items)}; det ska vara minst {smallest}{seen.where}.")
    for group, items in nowhere.items():
        yield f"{round_.name}: siffror visas för ”{group}”, som inte får visas: {named(items)}{seen.where}."


def _texts(round_: RoundSeen, seen: Seen) -> Iterator[str]:
    for texts in seen.results.texts:
        needed = 2 * round_.truth.k
        question = next((q for q in round_.truth.answers.survey.questions() if q.name == texts.item), None)
        if question is not None and question.sensitive:
            needed = 2 * max(round_.truth.k, 10)
        written = round_.written.get(texts.item, len(texts.texts))
        if texts.texts and written < needed:
            yield (
                f"{round_.name}: fritexterna på ”{texts.question}” visas fast bara {written} har skrivit; det ska "
                f"vara minst {needed}{seen.where}."
            )
