"""What a terminal and another program read of every kind of question."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from kulturverktyg.export.as_json import as_json
from kulturverktyg.export.as_text import as_text
from kulturverktyg.guard.released import Measure, ReleasedResults
from tests import samples


@pytest.fixture(scope="module")
def released() -> ReleasedResults:
    return samples.without(samples.lifelike(), lambda f: f.group != "all" and (f.item or "").startswith("kanaler."))


@pytest.fixture(scope="module")
def told(released: ReleasedResults) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(json.dumps(as_json(released)))
    return found


def test_every_alternative_names_its_question(told: Mapping[str, Any]) -> None:
    items = {item["name"]: item for item in told["items"]}
    assert items["kanaler.mote"]["question"] == "Hur lämnar du förslag?"
    assert items["kanaler.mote"]["text"] == "På arbetsplatsträffen"
    assert items["kanaler.mote"]["labels"] == ["Inte valt", "Valt"]
    assert items["tala_1"]["question"] is None
    assert (items["krona"]["decimals"], items["krona"]["asked_if"][:6]) == (2, "Ställs")


def test_every_distribution_is_as_long_as_its_labels_and_sums_to_n(told: Mapping[str, Any]) -> None:
    items = {item["name"]: item for item in told["items"]}
    for figure in told["figures"]:
        for side in (figure["now"], figure["desired"]):
            if side is not None and side["distribution"] is not None and figure["item"] != "rekommendera":
                assert len(side["distribution"]) == len(items[figure["item"]]["labels"])
                assert sum(side["distribution"]) == figure["n"]


def test_text_tells_shares_and_places_under_their_question(released: ReleasedResults) -> None:
    lines = as_text(released).splitlines()
    ticked, first = released.figure("all", item="kanaler.mote"), released.figure("all", item="viktigast.tid")
    assert ticked is not None
    assert ticked.now.positive is not None
    assert first is not None
    assert first.now.mean is not None
    place = lines.index("  Hur lämnar du förslag?")
    assert lines[place + 1].split("  ")[2] == "På arbetsplatsträffen"
    assert lines[place + 1].endswith(f"n 118  {ticked.now.positive * 100:.0f}\N{NO-BREAK SPACE}% har valt det")
    place = lines.index("  Vad är viktigast för dig? (plats 1 är viktigast)")
    assert f"medelplats {first.now.mean:.2f} (mellan ".replace(".", ",") in lines[place + 1]


def test_what_is_hidden_is_named_once_by_its_question(released: ReleasedResults) -> None:
    text = as_text(released)
    hidden = text[text.index("Visas inte:") :].splitlines()
    assert len([line for line in hidden if "Hur lämnar du förslag?" in line]) == 1


def test_a_group_with_all_figures_hidden_has_one_reason() -> None:
    bare = samples.without(samples.lifelike(), lambda figure: figure.group == "role:chef")
    text = as_text(bare)
    label = next(group.label for group in bare.groups if group.id == "role:chef")
    told = [line for line in text[text.index("Visas inte:") :].splitlines() if line.startswith(f"  {label}")]
    assert told == [f"  {label}, alla frågor: {samples.TOO_FEW}"]


def test_a_mean_on_the_scale_of_a_hundred_is_said_in_plain_words(released: ReleasedResults) -> None:
    bare = replace(released, figures=tuple(replace(f, now=Measure(None, 62.0), gap=None) for f in released.figures))
    assert "nu 62,0 på skalan 0–100" in as_text(bare)
    assert "index" not in as_text(bare)


def test_a_recommendation_has_its_own_figure(released: ReleasedResults) -> None:
    figure = released.figure("all", item="rekommendera")
    assert figure is not None
    assert figure.now.recommendation is not None
    words = f"rekommendationstal {figure.now.recommendation:+.0f}".replace("-", "\N{MINUS SIGN}")
    assert any(line.endswith(words) for line in as_text(released).splitlines())
