"""What HR decides when it has read the texts that people wrote."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from kulturverktyg.guard.texts import decide_text, texts_to_read
from kulturverktyg.model.kinds import TextState
from kulturverktyg.store.store import Store


def read_texts(store: Store, round_id: UUID, voices: Mapping[str, Sequence[Any]]) -> None:
    """Let HR read what was written in a closed round, mask what can point somebody out, and say what may be shown."""
    decided = {voice["words"]: voice for written in voices.values() for voice in written}
    for waiting in texts_to_read(store, round_id):
        voice = decided[waiting.text]
        state = TextState(voice["state"])
        if state is not TextState.WAITING:
            decide_text(store, waiting.id, voice["masked"] or waiting.text, state)
