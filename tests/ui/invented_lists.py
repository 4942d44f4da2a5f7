"""Stand-ins for finding cases: rows that are given, and lists that are kept in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.case_lists import SavedList
from vcs_desktop.office.cases import Among, CaseList, CaseRow, FoundCases, Order


@dataclass
class InventedFinding:
    """Cases that are found by their number, and an officer's lists."""

    rows: Callable[[], Sequence[CaseRow]]
    officer: str
    lists: dict[str, SavedList] = field(default_factory=dict)

    def find(self, wanted: CaseList) -> FoundCases:
        rows = self._found(wanted)
        sounding = sum(row.only_sounds for row in rows)
        is_exact = bool(rows) and rows[0].case_number == wanted.words
        return FoundCases(len(rows), rows[:50], sounding, is_exact=is_exact)

    def page(self, wanted: CaseList, offset: int, limit: int) -> tuple[CaseRow, ...]:
        return self._found(wanted)[offset : offset + limit]

    def my_lists(self) -> tuple[SavedList, ...]:
        return tuple(self.lists[name] for name in sorted(self.lists))

    def keep_list(self, saved: SavedList) -> SavedList:
        if self.lists.get(saved.name, saved) != saved:
            raise KnownError("You have a list of this name already.", "Nothing was kept.", "")
        self.lists[saved.name] = saved
        return saved

    def rename_list(self, name: str, to: str) -> SavedList:
        if to in self.lists:
            raise KnownError("You have a list of this name already.", "Nothing was renamed.", "")
        self.lists[to] = replace(self.lists.pop(name), name=to)
        return self.lists[to]

    def delete_list(self, name: str) -> SavedList:
        return self.lists.pop(name)

    def _found(self, wanted: CaseList) -> tuple[CaseRow, ...]:
        found = [
            row
            for row in self.rows()
            if wanted.words in row.case_number
            and (wanted.among is not Among.MINE or row.officer == self.officer)
        ]
        return tuple(found[::-1] if wanted.order is Order.NUMBER_DOWN else found)
