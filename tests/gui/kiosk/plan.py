"""What somebody who only hears the kiosk answers on each page of a survey of every kind, and what that comes to."""

from tests.kiosk_packages import CULTURE, FIRST, GOOD

#: Names of what is pressed, by stage or question.
PRESSED = {
    "unit": ("Söder, Vård, 2 av 2",),
    "role": ("Chef, 2 av 2",),
    "years": ("2 till 5 år, 2 av 3",),
    "say": ("Så är det idag: Stämmer dåligt, 2 av 5", "Så vill jag att det ska vara: Stämmer helt, 5 av 5"),
    "must": ("Jag trivs.: 6, 6 av 7",),
    "recommend": ("Rekommendera?: 10",),
    "good": ("Vi lär oss, 2 av 4", "Vi skrattar, 4 av 4"),
    "first": ("Vi hinner, har ingen plats än", "Vi hjälps åt, har ingen plats än", "Vi lär oss, har ingen plats än"),
}
#: What is put into fields, in the order in which they are met.
FILLED = {
    "culture": ("40", "25", "40", "25", "10", "25", "10", "25"),
    "meetings": ("12",),
    "hours": ("-1,5",),
    "words": ("Fikat",),
}
ANSWERS = {
    "years": 1,
    "say.now": 2,
    "say.desired": 5,
    "must": 6,
    "recommend": 10,
    "meetings": 12,
    "hours": -15,
    **dict(zip(CULTURE.columns, (40, 40, 10, 10, 25, 25, 25, 25), strict=True)),
    **dict(zip(GOOD.columns, (0, 1, 0, 1), strict=True)),
    **dict(zip(FIRST.columns, (2, 3, 1, 4), strict=True)),
}
TEXTS = {"words": "Fikat"}
