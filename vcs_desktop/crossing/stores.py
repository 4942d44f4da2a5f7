"""What the sentence store looks like, for those who make and open it and know no more of it."""

from vcs_desktop.sentences.store.tables import SHAPE as SENTENCE_SHAPE

__all__ = ["SENTENCE_SHAPE"]
