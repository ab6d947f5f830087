"""Changes to a version of a vision: each takes one and gives a new one, and touches nothing else.

All raise KeyError when the pair or the comment that they are to change is not there.
"""

from dataclasses import replace
from uuid import UUID

from kulturverktyg.decide.vision import Comment, Pair, VisionVersion
from kulturverktyg.understand import ordered


def with_pair(vision: VisionVersion, pair: Pair, after: UUID | None = None) -> VisionVersion:
    """With one more pair, after another or last."""
    return replace(vision, pairs=ordered.put_in(vision.pairs, pair, after))


def without_pair(vision: VisionVersion, pair: UUID) -> VisionVersion:
    """Without a pair and what was said of it."""
    return replace(vision, pairs=ordered.without(vision.pairs, pair))


def moved_pair(vision: VisionVersion, pair: UUID, step: int) -> VisionVersion:
    """With a pair further down by ``step``, or up."""
    return replace(vision, pairs=ordered.moved(vision.pairs, pair, step))


def changed_pair(vision: VisionVersion, pair: Pair) -> VisionVersion:
    """With other words in a pair."""
    return replace(vision, pairs=ordered.changed(vision.pairs, pair))


def with_comment(vision: VisionVersion, pair: UUID, comment: Comment) -> VisionVersion:
    """With one more comment on a pair, last."""
    before = ordered.found(vision.pairs, pair)
    return changed_pair(vision, replace(before, comments=ordered.put_in(before.comments, comment)))


def without_comment(vision: VisionVersion, pair: UUID, comment: UUID) -> VisionVersion:
    """Without a comment on a pair."""
    before = ordered.found(vision.pairs, pair)
    return changed_pair(vision, replace(before, comments=ordered.without(before.comments, comment)))


def with_level(vision: VisionVersion, dimension: str, level: int | None) -> VisionVersion:
    """With another wanted level of a dimension, or none."""
    levels = {name: each for name, each in vision.levels.items() if name != dimension}
    return replace(vision, levels=levels if level is None else {**levels, dimension: level})
