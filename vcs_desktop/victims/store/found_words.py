"""Typed words against kept terms, as one statement of plain SQL.

It is made anew for each key that is pressed: SQLAlchemy would take longer to build such a
statement, and to make it out, than the store takes to answer it.  How well a word fits and where
it was found are one number, the former first: so the best place is known without a second look.
"""

from dataclasses import dataclass

from vcs_desktop.kernel.case_list import FoundBy
from vcs_desktop.victims.model.search_terms import Asked, Field, SearchedBy, Wanted

EXACT, BEGINS, SOUNDS = range(3)
"""How well a word fits: the better it does, the less."""

_PLACES = 16
"""More than there are places to tell apart."""
_NOT_AT_ALL = 9 * _PLACES
_TOLD: tuple[FoundBy | None, ...] = (None, *FoundBy)
_BY_FIELD = {
    Field.NUMBER: FoundBy.CASE_NUMBER,
    Field.REFERENCE: FoundBy.REFERENCE,
    Field.POSTCODE: FoundBy.POSTCODE,
    Field.TELEPHONE: FoundBy.TELEPHONE,
    Field.TELEPHONE_END: FoundBy.TELEPHONE,
}
_BY_OFFENDER = {SearchedBy.NOMS: FoundBy.NOMS, SearchedBy.CRN: FoundBy.CRN}
_LAST_LETTER = "\U0010ffff"

_BEGINNING = (
    "SELECT number, {ranks} FROM search_terms WHERE field = ? AND term >= ? AND term < ?",
    "SELECT * FROM ({way} ORDER BY term, number LIMIT ?)",
)
_SOUNDING = (
    "SELECT number, {ranks} FROM search_terms WHERE field IN ({fields}) AND term IN ({sounds})",
    "SELECT * FROM ({way} LIMIT ?)",
)
_ABOUT = "SELECT number, {ranks} FROM cases WHERE sentence IN ({sentences})"
_HITS = (
    "SELECT number, {worst} / {places} AS rank, {telling} % {places} AS place FROM ({ways}) "
    "GROUP BY number HAVING {all_met}"
)

Given = str | int


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with a question mark for each value that is given beside it."""

    words: str
    given: tuple[Given, ...] = ()


def hits_of(asked: Asked, enough: int | None = None) -> Statement:
    """Each case that every word finds, with how well the word that fits it worst does.

    Its place says by which number it was found (`found_by`).

    Args:
        asked: What was typed; one word at the least.
        enough: So many from each place where a word can stand are as good as all of them.
    """
    count = len(asked.wanted)
    ways = [
        way
        for place, wanted in enumerate(asked.wanted)
        for way in _ways(wanted, asked, _Ranks(place, count), enough)
    ]
    best = [f"min(rank_{place})" for place in range(count)]
    words = _HITS.format(
        worst=f"max({', '.join(best)})" if count > 1 else best[0],
        places=_PLACES,
        telling=best[_telling(asked)],
        ways=" UNION ALL ".join(way.words for way in ways),
        all_met=" AND ".join(f"{one} < {_NOT_AT_ALL}" for one in best),
    )
    return Statement(words, tuple(value for way in ways for value in way.given))


def found_by(place: int) -> FoundBy | None:
    """By which number a case was found; None for a name."""
    return _TOLD[place]


def _telling(asked: Asked) -> int:
    """Which word tells by which number a case was found: the first that has figures in it."""
    has_figures = [
        any(letter.isdigit() for one in wanted.beginnings for letter in one.word)
        for wanted in asked.wanted
    ]
    return has_figures.index(True) if True in has_figures else 0


@dataclass(frozen=True, slots=True)
class _Ranks:
    """The place of one word among so many: a column for each says how well that one fits."""

    place: int
    count: int

    def columns(self, rank: str, by: FoundBy | None = None) -> str:
        """What to select where this word fits so well, and nothing is known of the others."""
        ranks = [str(_NOT_AT_ALL)] * self.count
        ranks[self.place] = f"({rank}) * {_PLACES} + {_TOLD.index(by)}"
        return ", ".join(f"{one} AS rank_{place}" for place, one in enumerate(ranks))


def _ways(wanted: Wanted, asked: Asked, ranks: _Ranks, enough: int | None) -> list[Statement]:
    """Every place where one word is looked for."""
    ways = [
        _beginning(field, beginning.word, ranks, enough)
        for beginning in wanted.beginnings
        for field in beginning.fields
    ]
    if wanted.sounds:
        ways.append(_sounding(wanted, ranks, enough))
    if asked.sentences:
        marks = _marks(len(asked.sentences))
        columns = ranks.columns(str(EXACT), _BY_OFFENDER.get(asked.by))
        about = _ABOUT.format(ranks=columns, sentences=marks)
        ways.append(Statement(about, tuple(map(str, asked.sentences))))
    return ways


def _beginning(field: Field, word: str, ranks: _Ranks, enough: int | None) -> Statement:
    # The word itself is exact: comparing gives 0 for it, and 1 for what only begins with it.
    way = _BEGINNING[0].format(ranks=ranks.columns("term <> ?", _BY_FIELD.get(field)))
    given: tuple[Given, ...] = (word, field.value, word, word + _LAST_LETTER)
    return _first_of(way, given, _BEGINNING[1], enough)


def _sounding(wanted: Wanted, ranks: _Ranks, enough: int | None) -> Statement:
    fields = [field.value for field in wanted.sound_fields]
    way = _SOUNDING[0].format(
        ranks=ranks.columns(str(SOUNDS)),
        fields=_marks(len(fields)),
        sounds=_marks(len(wanted.sounds)),
    )
    return _first_of(way, (*fields, *wanted.sounds), _SOUNDING[1], enough)


def _first_of(way: str, given: tuple[Given, ...], first: str, enough: int | None) -> Statement:
    if enough is None:
        return Statement(way, given)
    return Statement(first.format(way=way), (*given, enough))


def _marks(count: int) -> str:
    return ", ".join("?" * count)
