"""The columns of the data of figures, the same in CSV and SPSS."""

from collections.abc import Callable, Sequence
from typing import cast

from kulturverktyg.export.data.rows import AREA, DESIRED, HIDDEN, NOW, PARTLY, SHOWN, DataRow, asked_of, longest
from kulturverktyg.export.data.variable import Missing, Value, Variable
from kulturverktyg.export.figure_sheets import KINDS, breakdown_words
from kulturverktyg.guard.released import ReleasedResults

_Column = Variable[DataRow]
_KINDS = (AREA, *KINDS)
_KIND_WORDS = ("Område", *KINDS.values())
_SIDES = {NOW: "nuläge", DESIRED: "önskat läge"}
_SHOWN = {SHOWN: "ja", PARTLY: "delvis", HIDDEN: "nej"}


def variables(released: ReleasedResults) -> tuple[_Column, ...]:
    """All columns: whose figure it is and of what, the side, the gap, and how many gave each answer."""
    asked = asked_of(released)
    groups = {place: group.label for place, group in enumerate(released.groups, 1)}
    questions = {one.number: one.words for one in asked}
    return (
        _coded("grupp", "Grupp", lambda row: row.place, groups),
        _words("grupp_id", "Gruppens beteckning", lambda row: row.group.id),
        _words("indelning", "Vad gruppen är en del av", lambda row: breakdown_words(row.group)),
        _words("ingar", "Vad en sammanslagen grupp består av", lambda row: ", ".join(row.group.merged or ())),
        _count("grupp_svar", "Hur många i gruppen som har svarat", lambda row: row.group.n),
        _count("grupp_antal", "Hur många i gruppen som kunde svara", lambda row: row.group.headcount or Missing.NONE),
        _coded("fraga", "Fråga eller område", lambda row: row.asked.number, questions),
        _words("namn", "Frågans eller områdets namn i enkäten", lambda row: row.asked.name),
        _words("omrade", "Området som frågan hör till", lambda row: row.asked.area),
        _coded("slag", "Slag av fråga", _kind, dict(enumerate(_KIND_WORDS, 1))),
        _coded("sida", "Nuläge eller önskat läge", lambda row: row.side, _SIDES),
        _coded("visas", "Om raden visas", lambda row: row.shown, _SHOWN),
        _words("skal", "Varför något inte visas", lambda row: row.reason),
        _count("n", "Hur många som har svarat på frågan", lambda row: row.count("n")),
        _count("vet_ej", "Hur många som har svarat vet ej", lambda row: row.count("dont_know")),
        _part("medel", "Medelvärde i frågans egen enhet", "mean"),
        _part("sd", "Standardavvikelse, delad med n − 1", "sd"),
        _part("medel_lag", "Medelvärdets 95 % t-intervall, från", "t_low"),
        _part("medel_hog", "Medelvärdets 95 % t-intervall, till", "t_high"),
        _part("medel_lag_andlig", "Samma intervall korrigerat för andelen som har svarat, från", "low"),
        _part("medel_hog_andlig", "Samma intervall korrigerat för andelen som har svarat, till", "high"),
        _part("indextal", "Index 0–100", "index"),
        _part("andel_positiva", "Andel positiva svar, 0–1", "positive"),
        _part("rekommendationstal", "Rekommendationstal, −100 till 100", "recommendation"),
        _count(
            "minst_90",
            "Svaret som minst 90 % gav, räknat från 1; 0 där svaren inte har någon ordning; tomt där det inte är så",
            lambda row: row.nearly_all(),
        ),
        _gap("glapp", "Glapp: önskat läge minus nuläge, samma personer", "mean"),
        _gap("glapp_sd", "Glappets standardavvikelse", "sd"),
        _gap("glapp_lag", "Glappets 95 % t-intervall, från", "t_low"),
        _gap("glapp_hog", "Glappets 95 % t-intervall, till", "t_high"),
        _gap("glapp_lag_andlig", "Samma intervall korrigerat för andelen som har svarat, från", "low"),
        _gap("glapp_hog_andlig", "Samma intervall korrigerat för andelen som har svarat, till", "high"),
        _gap("glapp_dz", "Glappets effektstorlek dz", "dz"),
        _gap("glapp_p", "Wilcoxons teckenrangtest, p; bara där färre än 20 har svarat", "p"),
        _gap("vill_ha_mer", "Andel som vill ha mer, 0–1", "more"),
        _gap("vill_ha_lika", "Andel som vill ha lika, 0–1", "same"),
        _gap("vill_ha_mindre", "Andel som vill ha mindre, 0–1", "less"),
        *_answers(longest(asked)),
    )


def _answers(most: int) -> Sequence[_Column]:
    def at(place: int) -> Callable[[DataRow], Value]:
        return lambda row: row.answer(place)

    return [
        _count(f"svar_{place + 1}", f"Hur många som gav svar {place + 1}; vad det är står i kodboken", at(place))
        for place in range(most)
    ]


def _kind(row: DataRow) -> int:
    return _KINDS.index(row.asked.kind) + 1


def _coded(name: str, label: str, value: Callable[[DataRow], Value], codes: dict[int, str]) -> _Column:
    return Variable(name, label, value, "nominal", codes, whole=True)


def _words(name: str, label: str, value: Callable[[DataRow], Value]) -> _Column:
    return Variable(name, label, value, "nominal", words=True)


def _count(name: str, label: str, value: Callable[[DataRow], Value]) -> _Column:
    return Variable(name, label, value, whole=True)


def _part(name: str, label: str, part: str) -> _Column:
    return Variable(name, label, lambda row: row.part(part))


def _gap(name: str, label: str, part: str) -> _Column:
    return Variable(name, f"{label} (på båda sidornas rader)" if part == "mean" else label, lambda row: row.gap(part))


def words_of(variable: _Column, row: DataRow) -> str | int | float | None:
    """A value as it is read by people: the words of a code, and nothing where it is missing."""
    value = variable.value(row)
    if isinstance(value, Missing):
        return None
    return variable.codes[cast(int, value)] if variable.codes else value
