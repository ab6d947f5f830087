"""What a column of data is: its name, its words, its codes, and why a value may be missing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, Literal, TypeVar

Row = TypeVar("Row")
Measure = Literal["nominal", "ordinal", "scale"]


class Missing(Enum):
    """Why there is no value. The numbers are those of the SPSS file: far outside everything that can be answered."""

    HIDDEN = -9_999_999
    NOT_ASKED = -9_999_998
    NONE = -9_999_997


#: What is said of each in codebooks and as a value label.
MISSING_WORDS: Mapping[Missing, str] = {
    Missing.HIDDEN: "visas inte",
    Missing.NOT_ASKED: "frågades inte",
    Missing.NONE: "räknas inte här",
}

Value = str | int | float | Missing | None


@dataclass(frozen=True)
class Variable(Generic[Row]):
    """A column that says itself what stands in it.

    ``codes`` are what the numbers of a coded variable stand for. A variable of ``words`` holds text.
    """

    name: str
    label: str
    value: Callable[[Row], Value]
    measure: Measure = "scale"
    codes: Mapping[int, str] = field(default_factory=dict)
    words: bool = False
    whole: bool = False
