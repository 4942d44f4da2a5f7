"""Make and open the sentence store, for jobs that otherwise never see that side."""

from vcs_desktop.sentences.services.opening import (
    SENTENCE_SHAPE,
    make_sentence_store,
    open_sentence_store,
)

__all__ = ["SENTENCE_SHAPE", "make_sentence_store", "open_sentence_store"]
