"""Whether an address can be printed and posted: GOV.UK Notify's rules for an address block.

Says which line is wrong by its number, never by its words: an address must not end up in an
error on a screen.
"""

import re
from collections.abc import Iterator

FEWEST_LINES = 3
MOST_LINES = 7
_FORBIDDEN_STARTS = '@()=[]"\\/,<>~'
_NO_ABODE = re.compile(r"\b(NFA|no fixed (abode|address))\b", re.IGNORECASE)
# The postcode areas of the United Kingdom and the Crown dependencies.  ZZ is nobody's: the Office
# for National Statistics keeps it for pseudo-postcodes, and invented people live there.
_AREA = (
    "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE"
    "|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?"
    "|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|Z[EZ]"
)
_POSTCODE = rf"({_AREA})[0-9][0-9A-Z]? ?[0-9][ABD-HJLNP-UW-Z]{{2}}"
_FORCES_POSTCODE = "BFPO ?[0-9]{1,4}"
_COUNTRY = (
    "australia|austria|belgium|canada|cyprus|denmark|finland|france|germany|gibraltar|greece"
    "|guernsey|iceland|ireland|isle of man|italy|jersey|malta|netherlands|new zealand|norway"
    "|poland|portugal|romania|spain|sweden|switzerland|united kingdom|united states"
)
_LAST_LINE = re.compile(f"{_POSTCODE}|{_FORCES_POSTCODE}|{_COUNTRY}", re.IGNORECASE)


def address_problems(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Everything that would stop this address being posted, as plain sentences."""
    return tuple(_problems(tuple(line.strip() for line in lines if line.strip()), 0))


def own_address_problems(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The same for lines that have a name above them, which is not counted among them."""
    return tuple(_problems(tuple(line.strip() for line in lines if line.strip()), 1))


def _problems(lines: tuple[str, ...], names: int) -> Iterator[str]:
    fewest, most = FEWEST_LINES - names, MOST_LINES - names
    if len(lines) < fewest:
        yield f"The address has fewer than {fewest} lines."
    if len(lines) > most:
        yield f"The address has more than {most} lines."
    if lines and not _LAST_LINE.fullmatch(lines[-1]):
        yield "The last line of the address is not a UK postcode or a country."
    yield from _problems_of_lines(lines)


def _problems_of_lines(lines: tuple[str, ...]) -> Iterator[str]:
    for place, line in enumerate(lines, 1):
        if line[0] in _FORBIDDEN_STARTS:
            yield f"Line {place} of the address starts with {line[0]}, which the post refuses."
        if _NO_ABODE.search(line):
            yield f"Line {place} of the address says there is no fixed address."
    for place, line in enumerate(lines[:2], 1):
        if not any(character.isalnum() for character in line):
            yield f"Line {place} of the address has no letter or number in it."
