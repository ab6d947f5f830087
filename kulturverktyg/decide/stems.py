"""Words by their Swedish stems; the same as in `understand.stems`."""

from kulturverktyg.understand.stems import holds, stem, stems_of

__all__ = ["holds", "stem", "stems_of"]
