"""What is printed is what was read: a letter that changed since it was shown is shown again."""

from tests.ui.invented_office import ImmediateBackground, InventedJobs
from tests.ui.test_presenters import RememberingView, problem_of
from vcs_desktop.ui.letter.presenter import LetterPresenter


def test_a_letter_that_changed_since_it_was_shown_is_shown_again_and_not_printed() -> None:
    view, jobs = RememberingView(), InventedJobs()
    presenter = LetterPresenter(view, jobs, ImmediateBackground())
    presenter.open("ob-412")
    jobs.letter_now = "with another letterhead"
    presenter.print_letter()
    assert jobs.told == [] and problem_of(view).not_done == "Nothing was printed."
    presenter.print_letter()
    assert jobs.told == [("printed", "ob-412")]
