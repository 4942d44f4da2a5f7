"""Words into lines: plain greedy filling, ragged right, no hyphens.

Letters are read by tired people: even word spaces and whole words matter more than a straight
right edge.
"""

import re
from collections.abc import Iterator

from vcs_desktop.paper.sheet import Runs
from vcs_desktop.paper.strips import Face, Ink, Measure, Style

_BREAKABLE = re.compile(r"([ \t\r\n]+)")

Fragment = tuple[str, Face]
Word = list[Fragment]


def break_lines(
    runs: Runs, style: Style, left: float, width: float, measure: Measure
) -> list[tuple[Ink, ...]]:
    """Fill lines of this width; each line is its inks, the baseline set for a line on its own.

    Lines but the last end with a space, so that copied or spoken words do not run together.
    """
    lines: list[list[Word]] = [[]]
    used = 0.0
    for word in _fitting_words(runs, style, width, measure):
        extent = _extent(word, style, measure)
        # A space is as wide as the weight of the word before it.
        space = measure(" ", lines[-1][-1][-1][1], style.size) if lines[-1] else 0
        if lines[-1] and used + space + extent > width:
            lines.append([])
        used = used + space + extent if lines[-1] else extent
        lines[-1].append(word)
    last = len(lines) - 1
    return [
        _inks(line, style, left, measure, " " if place < last else "")
        for place, line in enumerate(lines)
        if line
    ]


def _fitting_words(runs: Runs, style: Style, width: float, measure: Measure) -> Iterator[Word]:
    for word in _words(runs, style):
        if _extent(word, style, measure) <= width:
            yield word
        else:
            yield from _cut(word, style, width, measure)


def _words(runs: Runs, style: Style) -> Iterator[Word]:
    word: Word = []
    for run in runs:
        face = Face.BOLD if run.is_bold else style.face
        for piece in _BREAKABLE.split(run.text):
            if piece and not piece.strip(" \t\r\n"):
                if word:
                    yield word
                word = []
            elif piece:
                word.append((piece, face))
    if word:
        yield word


def _cut(word: Word, style: Style, width: float, measure: Measure) -> Iterator[Word]:
    """Cut a word that is wider than a whole line, so that nothing runs off the paper."""
    for text, face in word:
        start = 0
        for end in range(1, len(text) + 1):
            if end - start > 1 and measure(text[start:end], face, style.size) > width:
                yield [(text[start : end - 1], face)]
                start = end - 1
        yield [(text[start:], face)]


def _extent(word: Word, style: Style, measure: Measure) -> float:
    return sum(measure(text, face, style.size) for text, face in word)


def _inks(
    line: list[Word], style: Style, left: float, measure: Measure, ending: str
) -> tuple[Ink, ...]:
    inks: list[Ink] = []
    baseline = style.leading - (style.leading - style.size * 0.72) / 2
    for text, face in _joined(line, style, ending):
        inks.append(Ink(text, left, baseline, face, style))
        left += measure(text, face, style.size)
    return tuple(inks)


def _joined(line: list[Word], style: Style, ending: str) -> list[Fragment]:
    """The line's words with spaces between, as few stretches as there are changes of weight."""
    stretches: list[Fragment] = []
    for place, word in enumerate(line):
        before = [(" ", style.face)] if place else []
        after = [(ending, style.face)] if ending and place == len(line) - 1 else []
        for text, face in (*before, *word, *after):
            if stretches and (stretches[-1][1] is face or text == " "):
                stretches[-1] = (stretches[-1][0] + text, stretches[-1][1])
            else:
                stretches.append((text, face))
    return stretches
