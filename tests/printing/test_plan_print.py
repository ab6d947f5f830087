"""The action plan on paper: what it says, what comes first, what is late, tagged pages in landscape."""

import datetime as dt
from dataclasses import replace

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.printing.plan_print import plan_print
from tests.decide.plans import TODAY, full_plan
from tests.printing.printed import is_published, opened, pages_of, squeezed, words_of


def test_it_says_what_is_to_be_done_by_whom_and_when_the_prioritised_first() -> None:
    words = words_of(plan_print(full_plan(), "Kulturresan", TODAY))
    assert squeezed("Läget tisdag 16 mars 2027: 4 åtgärder, varav 1 klar och 1 försenad.") in words
    for part in ("Enhetschef hemtjänst", "2027-06-30", "Första steg: Provas i två lag", "Klar när: Minst åtta av tio"):
        assert squeezed(part) in words
    order = ("Prioriterade åtgärder", "Fasta tider för samtal", "2027-03-01 försenad", "Övriga åtgärder", "Nämnden")
    places = [words.index(squeezed(part)) for part in order]
    assert places == sorted(places)


def test_a_long_plan_goes_on_over_tagged_pages_in_landscape_with_numbers() -> None:
    many = ActionPlan(
        measures=tuple(
            MeasureView(f"Åtgärd nummer {n}", why="Därför " * 30, deadline=dt.date(2027, 5, 1), prioritised=n < 8)
            for n in range(30)
        )
    )
    made = plan_print(many, "J" * 300, TODAY)
    assert is_published(made)
    pages = opened(made).pages
    assert all(page.mediabox.width > page.mediabox.height for page in pages)
    assert len(pages) > 2
    assert all(squeezed(f"Sida {n} av {len(pages)}") in page for n, page in enumerate(pages_of(made), 1))
    assert squeezed("Åtgärd nummer 29") in words_of(made)
    assert all(squeezed("Klar senast") in page for page in pages_of(made))


def test_words_of_a_measure_are_never_read_as_code() -> None:
    nasty = replace(full_plan(), measures=(MeasureView('#panic("nej") *fet* <br> $x$', owner="\\ #let"),))
    assert squeezed('#panic("nej") *fet* <br> $x$') in words_of(plan_print(nasty, "#J", TODAY))
