"""A leak of each kind that is put in the results by hand is found by the attack that looks for it."""

from dataclasses import replace

import numpy as np

from kulturverktyg.audit.between_rounds import try_rounds
from kulturverktyg.audit.late import try_late
from kulturverktyg.audit.linear import try_combinations
from kulturverktyg.audit.narrowing import try_narrowing
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.audit.subtraction import try_subtraction
from kulturverktyg.audit.threshold import try_threshold
from kulturverktyg.audit.truth import Truth
from kulturverktyg.audit.unanimity import try_unanimity
from kulturverktyg.guard.released import ReleasedTexts
from tests.audit.shown import answering, cells_of_roles, seeing, told, without

ITEM, SENSITIVE = "inflytande_1", "narmaste_chef_1"
ALL_ROLES = ("Medarbetare", "Chef", "Ledning")


def test_a_group_of_four_is_found_by_its_number(demo_round: RoundSeen) -> None:
    leak = told(demo_round.truth, demo_round.today, {"Ledning": cells_of_roles(demo_round.truth, "Ledning")}, [ITEM])
    found = try_threshold([seeing(demo_round, leak)]).findings
    assert "gruppen ”Ledning” visas fast den bara har 4 svar" in found[0]
    assert "visar ”" in found[1]


def test_a_sensitive_question_needs_ten(demo_round: RoundSeen) -> None:
    figure = next(f for f in demo_round.today.figures if f.item == SENSITIVE)
    nine = replace(demo_round.today, figures=(replace(figure, n=9),))
    (found,) = try_threshold([seeing(demo_round, nine)]).findings
    assert "det ska vara minst 10" in found


def test_a_figure_of_a_group_that_is_not_shown_is_found(demo_round: RoundSeen) -> None:
    figure = replace(demo_round.today.figures[0], group="role:Ledning")
    (found,) = try_threshold([seeing(demo_round, replace(demo_round.today, figures=(figure,)))]).findings
    assert "”role:Ledning”, som inte får visas" in found


def test_texts_that_too_few_have_written_are_found(demo_round: RoundSeen) -> None:
    leak = replace(demo_round.today, texts=(ReleasedTexts("vart_att_behalla", "Vad är värt?", ("Kaffet",)),))
    few = replace(seeing(demo_round, leak), written={"vart_att_behalla": 13})
    (found,) = try_threshold([few]).findings
    assert "bara 13 har skrivit; det ska vara minst 14" in found


def test_all_but_four_give_the_four_away(demo_round: RoundSeen) -> None:
    truth = demo_round.truth
    groups = {
        "Alla": cells_of_roles(truth, *ALL_ROLES),
        "Alla utom ledningen": cells_of_roles(truth, "Medarbetare", "Chef"),
    }
    leak = seeing(demo_round, told(truth, demo_round.today, groups, [ITEM]))
    (found,) = try_subtraction([leak]).findings
    assert "”Alla” minus ”Alla utom ledningen” ger svaren från 4 personer: antal svar, ”" in found
    (found,) = try_combinations([leak]).findings
    assert "”Alla” −”Alla utom ledningen”".replace("−”", "− ”") in found


def test_siblings_together_are_subtracted_too(demo_round: RoundSeen) -> None:
    truth = demo_round.truth
    groups = {
        "Alla": cells_of_roles(truth, *ALL_ROLES),
        "Medarbetare": cells_of_roles(truth, "Medarbetare"),
        "Chefer": cells_of_roles(truth, "Chef"),
    }
    (found,) = try_subtraction([seeing(demo_round, told(truth, demo_round.today, groups, []))]).findings
    assert "”Alla” minus (”Medarbetare” + ”Chefer”) ger svaren från 4 personer" in found


def test_half_of_three_groups_gives_four_people_away(demo_round: RoundSeen) -> None:
    truth = demo_round.truth
    pairs = [("Ledning", "Medarbetare"), ("Ledning", "Chef"), ("Medarbetare", "Chef")]
    leak = told(truth, demo_round.today, {" och ".join(pair): cells_of_roles(truth, *pair) for pair in pairs}, [ITEM])
    assert not try_subtraction([seeing(demo_round, leak)]).findings
    (found,) = try_combinations([seeing(demo_round, leak)]).findings
    assert "1/2 × ”Ledning och Medarbetare” + 1/2 × ”Ledning och Chef” − 1/2 × ”Medarbetare och Chef”" in found
    assert "4 personer: antal svar" in found


def test_two_groups_that_differ_by_few_in_a_file_are_found(demo_round: RoundSeen) -> None:
    truth = demo_round.truth
    today = told(truth, demo_round.today, {"Alla": cells_of_roles(truth, *ALL_ROLES)}, [ITEM])
    file = told(truth, demo_round.today, {"Utom ledningen": cells_of_roles(truth, "Medarbetare", "Chef")}, [ITEM])
    assert try_subtraction([seeing(demo_round, today, file)]).findings


def test_high_answers_all_around_ring_in_a_hidden_group(demo_round: RoundSeen) -> None:
    columns = {f"{ITEM}.now": 4, f"{ITEM}.desired": 5}
    truth = answering(demo_round.truth, demo_round.today, columns)
    groups = {"Alla": cells_of_roles(truth, *ALL_ROLES), "Övriga": cells_of_roles(truth, "Chef", "Ledning")}
    leak = seeing(demo_round, told(truth, demo_round.today, groups, [ITEM]), truth=truth)
    tried = try_narrowing([leak])
    assert any("medelvärdet för ”Ledning” kan ringas in till 0" in found for found in tried.findings)
    assert "gränsen är 50" in tried.note


def test_a_sensitive_answer_of_somebody_hidden_is_proved(demo_round: RoundSeen) -> None:
    truth = answering(demo_round.truth, demo_round.today, {f"{SENSITIVE}.now": 2, f"{SENSITIVE}.desired": 5})
    groups = {"Alla": cells_of_roles(truth, *ALL_ROLES)}
    leak = seeing(demo_round, told(truth, demo_round.today, groups, [SENSITIVE]), truth=truth)
    found = try_narrowing([leak]).findings
    assert any("bevisa att någon i ”Ledning” har gett ett visst svar" in each for each in found)


def test_a_round_with_three_people_more_is_found_unless_the_answers_speak_against_it(demo_round: RoundSeen) -> None:
    truth, today = demo_round.truth, demo_round.today
    everybody = {"Alla": cells_of_roles(truth, *ALL_ROLES)}
    fewer = without(truth, today, [0, 50, 100])
    earlier = seeing(demo_round, told(fewer, today, everybody, [ITEM]), truth=fewer, name="Våren")
    later = seeing(demo_round, told(truth, today, everybody, [ITEM]), name="Hösten")
    (found,) = try_rounds([earlier, later]).findings
    assert "”Alla” i Våren och ”Alla” i Hösten skiljer sig med 3 personer" in found
    others = answering(truth, today, {f"{ITEM}.now": 1})
    changed = seeing(demo_round, told(others, today, everybody, [ITEM]), truth=others, name="Hösten")
    assert not try_rounds([earlier, changed]).findings
    pairs = [item.name for item in today.items if item.name != ITEM and len(truth.asked(item.name).sides) == 2]
    unseen = answering(truth, today, {f"{name}.now": 1 for name in pairs if "." not in name})
    changed = seeing(demo_round, told(unseen, today, everybody, [ITEM]), truth=unseen, name="Hösten")
    assert not try_rounds([earlier, changed]).findings, "answers that are not shown speak against it too"


def test_answers_read_in_twice_with_one_gone_one_come_and_one_corrected_are_found(demo_round: RoundSeen) -> None:
    truth, today = demo_round.truth, demo_round.today
    everybody = {"Alla": cells_of_roles(truth, *ALL_ROLES)}
    pairs = [item.name for item in today.items if item.kind == "pair"]
    earlier = seeing(demo_round, told(truth, today, everybody, pairs), name="Våren")
    rows = truth.answers.rows.copy()
    rows[0], rows[1, :] = rows[-1], np.where(np.arange(rows.shape[1]) == rows.shape[1] // 2, 1, rows[1])
    swapped = Truth(replace(truth.answers, rows=rows), today)
    for others in (swapped, without(swapped, today, [5])):
        again = seeing(demo_round, told(others, today, everybody, pairs), truth=others, name="Hösten")
        (found,) = try_rounds([earlier, again]).findings
        assert "är samma svar, inlästa två gånger med några få ändringar" in found
    assert not try_rounds([earlier, replace(earlier, name="Hösten")]).findings, "equal tables tell nothing of anybody"


def test_people_who_answer_anew_are_not_taken_for_a_table_read_in_twice(demo_round: RoundSeen) -> None:
    truth, today = demo_round.truth, demo_round.today
    everybody = {"Alla": cells_of_roles(truth, *ALL_ROLES)}
    earlier = seeing(demo_round, told(truth, today, everybody, [ITEM]), name="Våren")
    chance = np.random.default_rng(1)
    rows = truth.answers.rows.copy()
    anew = chance.random(rows.shape) < 0.2
    rows[anew] = chance.permuted(rows, axis=0)[anew]
    others = Truth(replace(truth.answers, rows=rows), today)
    again = seeing(demo_round, told(others, today, everybody, [ITEM]), truth=others, name="Hösten")
    assert not try_rounds([earlier, again]).findings


def test_two_late_answers_are_found_and_ten_are_not(demo_round: RoundSeen) -> None:
    truth, today = demo_round.truth, demo_round.today
    groups = {"Alla": cells_of_roles(truth, *ALL_ROLES), "Medarbetare": cells_of_roles(truth, "Medarbetare")}
    now = told(truth, today, groups, [ITEM])

    def before(missing: list[int]) -> RoundSeen:
        return seeing(demo_round, now, told(without(truth, today, missing), today, groups, [ITEM]))

    staff = np.flatnonzero(truth.who(groups["Medarbetare"]))
    others = np.flatnonzero(~truth.who(groups["Medarbetare"]))
    found = try_late([before(list(staff[:2]))]).findings
    assert "”Alla” har fått 2 svar sedan dess" in found[0]
    assert not try_late([before(list(staff[:20]))]).findings
    assert any("utan" in each for each in try_late([before([*staff[:20], *others[:3]])]).findings)


def test_late_answers_of_two_people_are_found_in_groups_that_only_overlap(demo_round: RoundSeen) -> None:
    truth, today = demo_round.truth, demo_round.today
    pairs = [("Ledning", "Medarbetare"), ("Ledning", "Chef"), ("Medarbetare", "Chef")]
    groups = {" och ".join(pair): cells_of_roles(truth, *pair) for pair in pairs}
    late = [
        place
        for role, count in (("Ledning", 2), ("Chef", 8), ("Medarbetare", 9))
        for place in np.flatnonzero(truth.who(cells_of_roles(truth, role)))[:count]
    ]
    earlier = told(without(truth, today, late), today, groups, [])
    (found,) = try_late([seeing(demo_round, told(truth, today, groups, []), earlier)]).findings
    assert "En kombination av grupper har fått 2 svar sedan dess" in found


def test_nine_in_ten_alike_with_an_exact_figure_is_found(demo_round: RoundSeen) -> None:
    truth = answering(demo_round.truth, demo_round.today, {f"{ITEM}.now": 5})
    leak = told(truth, demo_round.today, {"Alla": cells_of_roles(truth, *ALL_ROLES)}, [ITEM])
    (found,) = try_unanimity([seeing(demo_round, leak, truth=truth)]).findings
    assert "i ”Alla” svarade minst 9 av 10 lika" in found
    (figure,) = leak.figures
    only_mean = replace(leak, figures=(replace(figure, now=replace(figure.now, distribution=None)),))
    assert try_unanimity([seeing(demo_round, only_mean, truth=truth)]).findings
    withheld = replace(leak, figures=(replace(figure, now=replace(figure.now, mean=None, distribution=None)),))
    assert not try_unanimity([seeing(demo_round, withheld, truth=truth)]).findings
