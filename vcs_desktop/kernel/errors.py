"""The one kind of failure that is told to people.

There are two kinds of error in this program.  A `KnownError` is the world's doing or a
choice the officer can change (a full disk, a wrong passphrase, a row without a name): it is
shown in plain words.  Anything else is our bug, and is never caught to carry on.
"""


class KnownError(Exception):
    """Something went wrong that the person at the screen can understand and act on.

    The text must never name a victim, an offender or an address: it may be printed,
    photographed or read aloud.

    Args:
        happened: What happened, as one sentence.
        not_done: What was therefore not done, so nobody believes it was.
        next_step: What to do next.
    """

    def __init__(self, happened: str, not_done: str, next_step: str) -> None:
        super().__init__(f"{happened} {not_done} {next_step}")
        self.happened = happened
        self.not_done = not_done
        self.next_step = next_step


class RefusedUnlessDoneError(KnownError):
    """Refused as something still to be done; accepted when it has happened already.

    What is true is recorded, even when it should not have been done.
    """


class DoesNotOpenError(KnownError):
    """What was given to open an office doesn't open it: a failed attempt, and no damage.

    `way` is the kind of what was given, such as `passphrase`.
    """

    def __init__(self, happened: str, not_done: str, next_step: str, way: str) -> None:
        super().__init__(happened, not_done, next_step)
        self.way = way


class ReasonNeededError(KnownError):
    """Refused until the officer has said why: it is a colleague's case.

    `case` is the case's reference.
    """

    def __init__(self, happened: str, not_done: str, next_step: str, case: str) -> None:
        super().__init__(happened, not_done, next_step)
        self.case = case


class ChangedMeanwhileError(KnownError):
    """Refused because what was shown is not how it stands any more; accepted when seen again."""


class MayBeOnFileError(KnownError):
    """Refused because something very like it is on file; accepted when it is another one."""
