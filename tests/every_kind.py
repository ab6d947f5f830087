"""A survey with every kind of question in Swedish, English and Arabic, and workplaces that ask it."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.surveys import replace_survey
from kulturverktyg.survey.definition import (
    Choice,
    Condition,
    Question,
    Relation,
    Scale,
    Section,
    SurveyDefinition,
    Text,
)
from kulturverktyg.survey.draft import SurveyDraft
from tests.builders import ROWS, Workplace, workplace

LANGUAGES = ("sv", "en", "ar")


def _t(*words: str) -> Text:
    return dict(zip(LANGUAGES, words, strict=True))


#: A word for each of four points, and words for the ends of seven and of eleven.
AGREE = Scale(
    "instammer",
    4,
    (
        _t("Stämmer inte alls", "Not true at all", "غير صحيح إطلاقًا"),
        _t("Stämmer dåligt", "Not very true", "غير صحيح إلى حد ما"),
        _t("Stämmer ganska bra", "Fairly true", "صحيح إلى حد ما"),
        _t("Stämmer helt", "Completely true", "صحيح تمامًا"),
    ),
)
OFTEN = Scale("hur_ofta", 7, (_t("Aldrig", "Never", "أبدًا"), _t("Alltid", "Always", "دائمًا")))
WELL = Scale("hur_bra", 11, (_t("Mycket illa", "Very badly", "سيئ جدًا"), _t("Mycket bra", "Very well", "جيد جدًا")))

_WORKED = (
    Choice("kort", _t("Mindre än 2 år", "Less than 2 years", "أقل من سنتين")),
    Choice("mellan", _t("2–5 år", "2–5 years", "من 2 إلى 5 سنوات")),
    Choice("lang", _t("Mer än 5 år", "More than 5 years", "أكثر من 5 سنوات")),
)
_WAYS = (
    Choice("mote", _t("På möten", "At meetings", "في الاجتماعات")),
    Choice("chef", _t("Direkt till chefen", "Straight to my manager", "مباشرة إلى المدير")),
    Choice("skrift", _t("Skriftligt", "In writing", "كتابيًا")),
    Choice("inget", _t("Inget av det här", "None of these", "لا شيء مما ذُكر")),
)
_WISHES = (
    Choice("tid", _t("Mer tid till samtal", "More time to talk", "وقت أكثر للحديث")),
    Choice("mandat", _t("Större handlingsutrymme", "More room to decide", "صلاحيات أوسع")),
    Choice("stod", _t("Stöd från chefen", "Support from my manager", "دعم من المدير")),
    Choice("larande", _t("Lära av varandra", "Learning from each other", "التعلم من بعضنا البعض")),
)
_POLES = (
    Choice("gemenskap", _t("Gemenskap", "Community", "روح الجماعة")),
    Choice("ordning", _t("Ordning", "Order", "النظام")),
    Choice("resultat", _t("Resultat", "Results", "النتائج")),
)

EVERY_KIND = SurveyDefinition(
    _t("Alla slags frågor", "Every kind of question", "كل أنواع الأسئلة"),
    LANGUAGES,
    (
        Section(
            "om_dig",
            _t("Om dig", "About you", "نبذة عنك"),
            False,
            (
                Question(
                    "valkommen",
                    QuestionKind.INFORMATION,
                    _t("Välkommen. Svara som du tycker.", "Welcome. Say what you think.", "أهلًا بك. أجب كما ترى."),
                ),
                Question(
                    "arbetat",
                    QuestionKind.CHOICE,
                    _t("Hur länge har du arbetat här?", "How long have you worked here?", "منذ متى تعمل هنا؟"),
                    choices=_WORKED,
                    background=True,
                ),
            ),
        ),
        Section(
            "rost",
            _t("Säga vad man tycker", "Speaking up", "إبداء الرأي"),
            True,
            (
                Question(
                    "saga",
                    QuestionKind.PAIR,
                    _t("Här kan man säga vad man tycker", "You can say what you think here", "يمكنك قول رأيك هنا"),
                    scale=AGREE,
                    dont_know=True,
                    short_form=True,
                ),
                Question(
                    "tiga",
                    QuestionKind.PAIR,
                    _t("Det är säkrast att vara tyst", "It is safest to stay silent", "الصمت هو الأكثر أمانًا"),
                    scale=AGREE,
                    reversed=True,
                ),
            ),
        ),
        Section(
            "vardag",
            _t("Arbetsdagen", "The working day", "يوم العمل"),
            True,
            (
                Question(
                    "vila",
                    QuestionKind.SCALE,
                    _t("Jag hinner återhämta mig", "I have time to recover", "لدي وقت للراحة"),
                    help=_t("Tänk på den senaste månaden.", "Think of the last month.", "فكّر في الشهر الماضي."),
                    scale=OFTEN,
                ),
                Question(
                    "trivsel",
                    QuestionKind.SCALE,
                    _t("Hur trivs du på arbetet?", "How do you like it at work?", "كيف تجد عملك؟"),
                    scale=WELL,
                    sensitive=True,
                ),
            ),
        ),
        Section(
            "vidare",
            _t("Vägen vidare", "The way ahead", "الطريق إلى الأمام"),
            False,
            (
                Question(
                    "satt",
                    QuestionKind.MULTIPLE,
                    _t("Hur lämnar du förslag?", "How do you make suggestions?", "كيف تقدّم اقتراحاتك؟"),
                    choices=_WAYS,
                    dont_know=True,
                ),
                Question(
                    "motet",
                    QuestionKind.SCALE,
                    _t("Mötena leder till något", "The meetings lead somewhere", "الاجتماعات تؤدي إلى نتيجة"),
                    scale=AGREE,
                    condition=Condition("satt.mote", Relation.IS, 1),
                ),
                Question(
                    "viktigast",
                    QuestionKind.RANKING,
                    _t("Vad är viktigast för dig?", "What matters most to you?", "ما الأهم بالنسبة لك؟"),
                    choices=_WISHES,
                    dont_know=True,
                ),
                Question(
                    "timmar",
                    QuestionKind.NUMBER,
                    _t(
                        "Hur många timmar om dagen skriver du?",
                        "Hours a day spent writing?",
                        "كم ساعة للتوثيق يوميًا؟",
                    ),
                    maximum=12,
                    decimals=1,
                ),
                Question(
                    "kultur",
                    QuestionKind.ALLOCATION,
                    _t("Fördela 100 poäng", "Deal out 100 points", "وزّع 100 نقطة"),
                    choices=_POLES,
                ),
                Question(
                    "tipsa",
                    QuestionKind.RECOMMENDATION,
                    _t(
                        "Skulle du tipsa en vän om att arbeta här?",
                        "Would you recommend us?",
                        "هل توصي صديقًا بالعمل هنا؟",
                    ),
                ),
                Question(
                    "ord",
                    QuestionKind.TEXT,
                    _t("Vad vill du att vi börjar med?", "What should we start with?", "بماذا تريد أن نبدأ؟"),
                ),
            ),
        ),
    ),
)


@contextmanager
def workplace_of_every_kind(
    folder: Path, survey: SurveyDefinition = EVERY_KIND, rows: Sequence[UnitRow] = ROWS
) -> Iterator[Workplace]:
    """A new file with one journey that asks ``survey``, which nobody has answered yet."""
    with workplace(folder, rows) as place:
        replace_survey(place.store, place.journey_id, SurveyDraft(survey))
        yield place


def results_of(
    folder: Path,
    people: Sequence[tuple[tuple[str, str], Mapping[str, object]]],
    survey: SurveyDefinition = EVERY_KIND,
) -> ReleasedResults:
    """What is released when these people, each in a (unit, role), have given these answers as in a table."""
    cells = dict.fromkeys(cell for cell, _ in people)
    columns = list(dict.fromkeys(column for _, answers in people for column in answers))
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "svar.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        lines = ([*cell, *(answers.get(column, "") for column in columns)] for cell, answers in people)
        csv.writer(stream).writerows([["unit", "role", *columns], *lines])
    with workplace_of_every_kind(folder, survey, [UnitRow(*cell, 60) for cell in cells]) as place:
        import_answers(place.store, place.round_id, file)
        close_round(place.store, place.round_id)
        return release(place.store, place.round_id)
