"""The two sides of a pair and an allocation, now and desired, as a form for other tools says them."""

from collections.abc import Mapping, Sequence

from kulturverktyg.survey.definition import ALLOCATION_TOTAL, Text
from kulturverktyg.survey.languages import available_languages, load_language

SIDES = ("now", "desired")

#: What says it where the kiosk does not speak a language.
_OTHERWISE = "en"


def side_words(languages: Sequence[str]) -> Mapping[str, Text]:
    """What each side is called in the languages: in the kiosk's own words."""
    spoken = available_languages()
    texts = {code: load_language(code if code in spoken else _OTHERWISE).texts for code in languages}
    return {side: {code: texts[code][f"pair.{side}"] for code in languages} for side in SIDES}


def points_constraint(before: Sequence[str], *, is_last: bool) -> str:
    """What the points of a pole keep to; the last makes the sum, with those ``before`` it by their form's names."""
    within = f". >= 0 and . <= {ALLOCATION_TOTAL}"
    if not is_last:
        return within
    return f"{within} and {' + '.join(f'${{{name}}}' for name in before)} + . = {ALLOCATION_TOTAL}"
