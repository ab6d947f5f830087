"""What the demos are filled with: resources/demo/<template>.json, invented people's words and doings as data.

Levels and shares say what answers are drawn around; days are counted back from the day the demo is made (negative ones
lie ahead of it).
"""

import json
from collections.abc import Mapping
from typing import Any

from kulturverktyg import paths

Content = Mapping[str, Any]

DEFAULT = "kulturanalys-och-vision"


def read_content(template_id: str) -> Content:
    """The content of one template's demo, by part."""
    found: Content = json.loads((paths.resources() / "demo" / f"{template_id}.json").read_text("utf-8"))
    return found


def templates_with_demo() -> tuple[str, ...]:
    """The templates that have one, by id in alphabetical order."""
    return tuple(sorted(path.stem for path in (paths.resources() / "demo").glob("*.json")))
