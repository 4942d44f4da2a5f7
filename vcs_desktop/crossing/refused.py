"""A file that is refused whole, and where in it the fault is."""


class FileRefusedError(Exception):
    """The file is of no known format, or one of its rows can't be used; nothing was taken in.

    The texts never repeat what stands in the file: it may be about a person.
    """

    def __init__(self, problem: str, *, line: int | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
