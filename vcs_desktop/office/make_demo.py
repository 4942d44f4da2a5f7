"""An invented office to try things in: visibly invented people, with years of past.

The past is told to the sentence side and lived through case by case, some hundred cases in each
step: so an office of thousands is made in seconds, and `check` works out the same.  This
morning's news comes by the ordinary path, through tables and messages.  The same seed always
invents the same people; the dates lie around the day it is made.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from vcs_desktop.office.demo_morning import bring_this_mornings_news
from vcs_desktop.office.demo_past import Past
from vcs_desktop.office.demo_paths import PATHS, Path
from vcs_desktop.office.demo_people import DEMO_OFFICER, SAMPLE_NOMS, Person, invent_people
from vcs_desktop.office.demo_stories import NEW, STORIES, WAITING
from vcs_desktop.office.demo_story import Story
from vcs_desktop.office.demo_telling import Telling
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services.past_cases import writing_past

__all__ = ["DEMO_OFFICER", "DEMO_PASSPHRASE", "DemoOffice", "fill_with_invented_people"]

DEMO_PASSPHRASE = "invented office, nothing secret"  # noqa: S105 - it is no secret, as it says
"""Opens every invented office.  It protects nothing, and is written beside the stores."""

_AT_ONCE = 280
"""Cases in one step: a multiple of 14, so that two people of one offender are never parted."""

_EVERY_STORY_FROM = len(SAMPLE_NOMS)
_EVERY_PATH_FROM = _EVERY_STORY_FROM + len(STORIES)
"""From these cases on each story, and each path, is there once before chance decides."""

_ONE_WAITS_IN = 40
"""One of so many people has not been rung in the last weeks, whatever is owed to them."""

_STORY_WEIGHTS = tuple(story.weight for story in STORIES)
_ALL_PATHS, _PATH_WEIGHTS = tuple(PATHS), tuple(PATHS.values())


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """How large an invented office came out."""

    victims: int
    officers: int


@dataclass(frozen=True, slots=True)
class _Life:
    """One person, how they came through the scheme, and the life of the sentence."""

    person: Person
    path: Path
    story: Story
    sentence: Telling
    chance: Random


def fill_with_invented_people(desk: Desk, victims: int, officers: int, seed: int) -> DemoOffice:
    """Fill an empty office with invented cases, their past, and this morning's news."""
    people = invent_people(victims, officers, seed)
    may_move: list[Telling] = []
    for first in range(0, victims, _AT_ONCE):
        lives = _lives(people[first : first + _AT_ONCE], desk.today, seed)
        _write_past(desk, lives)
        may_move += [life.sentence for life in lives if _may_move(life)]
    bring_this_mornings_news(desk, may_move, victims, seed)
    return DemoOffice(victims, officers)


def _lives(people: Sequence[Person], today: date, seed: int) -> list[_Life]:
    """The lives of some people, each by chance of its own: nobody's depends on another's."""
    lives: list[_Life] = []
    for person in people:
        chance = Random(f"{seed}:{person.number}")  # noqa: S311 - invents lives, keeps no secrets
        if lives and lives[-1].person.noms == person.noms:
            path = chance.choices(_ALL_PATHS, _PATH_WEIGHTS)[0]
            story, sentence = lives[-1].story, lives[-1].sentence
        else:
            path = _path_of(person, chance)
            story = NEW if path is Path.NEW else _story_of(person, chance)
            sentence = Telling(person.noms, today, chance)
            story.tell(sentence)
        lives.append(_Life(person, path, story, sentence, chance))
    return lives


def _path_of(person: Person, chance: Random) -> Path:
    if person.is_of_sample:
        return Path.KEY_STAGES
    place = person.offender_number - _EVERY_PATH_FROM
    if place < len(_ALL_PATHS):
        return Path.KEY_STAGES if place < 0 else _ALL_PATHS[place]
    return chance.choices(_ALL_PATHS, _PATH_WEIGHTS)[0]


def _story_of(person: Person, chance: Random) -> Story:
    if person.is_of_sample:
        return WAITING
    place = person.offender_number - _EVERY_STORY_FROM
    if place < len(STORIES):
        return STORIES[place]
    return chance.choices(STORIES, _STORY_WEIGHTS)[0]


def _write_past(desk: Desk, lives: Sequence[_Life]) -> None:
    """Tell the sentence side all of it, and live the cases through."""
    tellings = {life.sentence.noms: life.sentence for life in lives}
    heard = desk.door.past.tell([one for told in tellings.values() for one in told.in_order()])
    references = desk.door.past.references_for(tellings)
    with writing_past(desk.book, heard.position) as cases:
        for life in lives:
            sentence = references[life.person.noms]
            referred_on = _referred_on(life, desk.today)
            begun = life.sentence.sentenced_on
            referral = life.person.referred(referred_on, sentence, life.story.basis, begun)
            Past(
                case=cases.open(referral),
                stages=heard.stages.get(sentence, ()),
                path=life.path,
                chance=life.chance,
                today=desk.today,
                is_over=life.sentence.is_over,
                is_waiting=_is_waiting(life),
            ).live()
    for telling in tellings.values():
        # It is kept by now; an office of 50,000 would hold all of it in memory.
        telling.told.clear()


def _referred_on(life: _Life, today: date) -> date:
    """Some weeks after the sentence; of those referred lately, a few have waited too long."""
    if life.path is Path.NEW:
        return today - timedelta(days=life.chance.choice((3, 5, 8, 11, 14, 17, 20, 23, 26, 36)))
    return min(
        life.sentence.sentenced_on + timedelta(days=life.chance.randint(8, 45)),
        today - timedelta(days=60),
    )


def _is_waiting(life: _Life) -> bool:
    return not life.person.is_of_sample and life.chance.randrange(_ONE_WAITS_IN) == 0


def _may_move(life: _Life) -> bool:
    """Whether this morning's news may be about this sentence: somebody must be told it."""
    return life.story.may_move and life.path.has_yearly_contact
