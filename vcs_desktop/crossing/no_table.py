"""Say why a file that is most likely a table is none that is known.

Columns are named as the template does, or by their place: what stands in the file is never
repeated.
"""

from collections.abc import Sequence

from vcs_desktop.crossing.kinds import TableKind

_NOTHING_KNOWN = "it is neither a message in JSON nor one of the tables with a template"
_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "upright strokes"}
_LIKE = 2
"""So many columns of a template make a table look like it."""


def no_table(header: Sequence[str], tables: Sequence[TableKind]) -> str:
    """What is wrong with a header that fits no table."""
    for separator, words in _SEPARATORS.items():
        parts = [part.strip().strip('"') for part in separator.join(header).split(separator)]
        if len(parts) > len(header) and _likest(parts, tables) is not None:
            return f"its columns are separated by {words}: save it with commas between them"
    likest = _likest(header, tables)
    if likest is None:
        return _NOTHING_KNOWN
    return f"it looks like {likest.name}, but {_difference(header, likest)}"


def _likest(header: Sequence[str], tables: Sequence[TableKind]) -> TableKind | None:
    """The kind with most of its columns here; None where no kind has a few."""

    def shared(kind: TableKind) -> tuple[int, int]:
        here = set(header) & {column.name for column in kind.columns}
        return len(here), -len(_missing(header, kind))

    best = max(tables, key=shared)
    return best if shared(best)[0] >= _LIKE else None


def _difference(header: Sequence[str], kind: TableKind) -> str:
    known = {column.name for column in kind.columns}
    unknown = [str(place) for place, name in enumerate(header, start=1) if name not in known]
    missing = _missing(header, kind)
    said = []
    if unknown:
        several = "s" if len(unknown) > 1 else ""
        verb = "are" if several else "is"
        said.append(
            f"column{several} {', '.join(unknown)} of its header {verb} not in the template"
        )
    if missing:
        said.append(f"{', '.join(missing)} {'are' if len(missing) > 1 else 'is'} missing")
    return " and ".join(said)


def _missing(header: Sequence[str], kind: TableKind) -> list[str]:
    return [one.name for one in kind.columns if one.required and one.name not in header]
