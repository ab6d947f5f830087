"""Sentences around the results: why something is not shown, and what would be possible instead."""

from collections.abc import Iterator

from kulturverktyg.gui.desk.results.asking import Shown
from kulturverktyg.gui.desk.results.rows import breakdown_of

_CROSSED = "*"
_BINDS = "Det som redan har visats på andra sätt binder; välj den uppdelning som behövs mest först i nästa omgång."
_INTERVALS = (
    "”Mellan x och y” säger, med 95 procents säkerhet, var medelvärdet hade hamnat om alla i gruppen hade svarat. Ju "
    "större del som har svarat, desto snävare."
)


def why_nothing(shown: Shown) -> str:
    """Why no group at all is shown, and what would be possible."""
    reasons = [s.reason for s in shown.released.suppressed if s.item is None]
    needed = f"Resultat visas bara när minst {shown.released.k} har svarat."
    return " ".join([*reasons[:1], needed, "Svar som kommer sent räknas med när ingen kan pekas ut av det."])


def refused(shown: Shown) -> Iterator[str]:
    """What HR has chosen that shows nothing, why, and what would be possible instead."""
    for name in shown.released.breakdowns:
        groups = {group.id for group in shown.released.groups if group.breakdown == name}
        label = shown.labels.get(name, name)
        if not groups:
            yield f"”{label}” visar inga grupper. {_reason(shown, name)}{_instead(shown, name)}"
        elif not any(figure.group in groups for figure in shown.released.figures):
            yield f"”{label}” visar bara hur många som har svarat. {_BINDS}"


def merged(shown: Shown) -> Iterator[str]:
    """Which groups were joined, and why."""
    for group in shown.released.groups:
        if group.merged:
            yield f"{group.label} består av {', '.join(group.merged)}. {group.reason}".strip()


def about_intervals() -> str:
    """How the intervals are to be read."""
    return _INTERVALS


def _reason(shown: Shown, name: str) -> str:
    found = [s.reason for s in shown.released.suppressed if s.item is None and breakdown_of(s.group) == name]
    return f"{found[0]} " if found else "Grupperna är för små. "


def _instead(shown: Shown, name: str) -> str:
    if _CROSSED in name:
        one, other = (shown.labels.get(factor, factor) for factor in name.split(_CROSSED))
        return (
            f"Välj ”{one}” eller ”{other}” var för sig i stället. Det som redan har visats binder: behövs den här "
            "uppdelningen mest kan den väljas först i nästa omgång."
        )
    return "Grupperna kan visas när fler har svarat."
