"""How easily English text reads: Rudolf Flesch's score, 60 or more being plain English.

Syllables are counted by their vowels, which is near enough to compare wordings.  Only for
English: a score for Welsh would mean nothing.
"""

import re

PLAIN_ENGLISH = 60.0

_WORD = re.compile(r"[a-z]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][a-z]+)*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?:](?:\s|$)|\n")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_ENDING = re.compile(r"(?<![aeiouyl])e$|(?<![aeiouydt])ed$|(?<![aeioucgszxh])es$")


def reading_ease(text: str) -> float:
    """The Flesch reading ease of a text; an empty text reads as easily as can be.

    Each line counts as a sentence at least, so that headings and points do not run together.
    """
    words = _WORD.findall(text)
    if not words:
        return 100.0
    parts = (part for part in _SENTENCE_END.split(text) if part and _WORD.search(part))
    sentences = max(1, sum(1 for _ in parts))
    syllables = sum(map(_syllables, words))
    return 206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words)


def _syllables(word: str) -> int:
    heard = _SILENT_ENDING.sub("", word.lower())
    return max(1, len(_VOWELS.findall(heard)))
