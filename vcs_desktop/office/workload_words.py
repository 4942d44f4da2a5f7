"""What each count of a team's work is called, and what exactly it counts.

For the command line, the table and the page; the window has the same words to be translated.
"""

from collections.abc import Mapping

from vcs_desktop.rules.workload import Counted

TITLES: Mapping[Counted, str] = {
    Counted.HELD: "Cases held",
    Counted.REFERRED: "Referred, not asked yet",
    Counted.OFFERED: "Offered, no answer yet",
    Counted.OPTED_IN: "Opted in",
    Counted.OPTED_IN_MONTH_ONLY: "Opted in: only the month of release",
    Counted.OPTED_IN_ANNUAL: "Opted in: a letter once a year",
    Counted.OPTED_IN_KEY_STAGES: "Opted in: every key stage",
    Counted.OPTED_OUT: "Opted out",
    Counted.DECLINED: "Declined",
    Counted.DORMANT: "Dormant",
    Counted.ENDED: "Ended",
    Counted.OWED: "Owed in all",
    Counted.OVERDUE: "Overdue",
    Counted.DUE_WITHIN_SEVEN_DAYS: "Due within 7 days",
    Counted.LATER: "Due later",
    Counted.AS_SOON_AS_PRACTICABLE: "As soon as you can",
    Counted.PASSED_BEFORE_HEARD: "Passed before we heard",
    Counted.NOT_YET: "Not shown yet",
    Counted.DUE_THIS_MONTH: "Due this month",
    Counted.PAST_TEAM_DAY: "Past the team's own day",
    Counted.STATEMENTS_WAITING: "Statements waiting",
    Counted.REQUESTS_WAITING: "Requests to send on",
    Counted.REQUESTS_SENT_ON: "Requests sent on, no answer",
}

MEANINGS: Mapping[Counted, str] = {
    Counted.HELD: "Every case that has not ended. Age: since the referral.",
    Counted.REFERRED: "Nobody has offered them the scheme yet. Age: since the referral.",
    Counted.OFFERED: "They were asked and have not chosen. Age: since the referral.",
    Counted.OPTED_IN: "In the scheme, whatever they asked to be told.",
    Counted.OPTED_IN_MONTH_ONLY: "In the scheme, to be told the month of release only.",
    Counted.OPTED_IN_ANNUAL: "In the scheme, with a letter once a year.",
    Counted.OPTED_IN_KEY_STAGES: "In the scheme, to be told of every key stage.",
    Counted.OPTED_OUT: "They were in the scheme and asked us to stop. Never prompted.",
    Counted.DECLINED: "They said no. Never prompted.",
    Counted.DORMANT: "Nobody answered, whatever was tried, and a second officer agreed.",
    Counted.ENDED: "Cases that are over. Not among the cases held.",
    Counted.OWED: "Everything that is owed to anybody. One case may owe several things.",
    Counted.OVERDUE: "Past a day that a rule with a source sets. Age: since that day.",
    Counted.DUE_WITHIN_SEVEN_DAYS: "Its day is this day or one of the seven after it.",
    Counted.LATER: "It has a day, more than seven days ahead.",
    Counted.AS_SOON_AS_PRACTICABLE: (
        "No source gives a number, so it is never overdue. Age: since we heard. The team's own "
        "late reminders stand here too."
    ),
    Counted.PASSED_BEFORE_HEARD: "Its day had gone when the news came: nobody here was late.",
    Counted.NOT_YET: "Owed, and a team setting brings it up on a later day.",
    Counted.DUE_THIS_MONTH: "Its day lies between this day and the end of the month.",
    Counted.PAST_TEAM_DAY: (
        "Past a day of the team's own, and not overdue by any rule. Counted again: it stands in "
        "one of the lines above as well."
    ),
    Counted.STATEMENTS_WAITING: (
        "A statement for the Parole Board that is wanted and not sent. Age: since its last step."
    ),
    Counted.REQUESTS_WAITING: "Asked for by a person, and not sent on. Age: since they asked.",
    Counted.REQUESTS_SENT_ON: "Sent on, and nobody has decided. Age: since it was sent.",
}

NEEDS_A_LOOK = "Needs a look"
NEEDS_A_LOOK_MEANS = (
    "Messages that nobody could understand, about offenders of this unit's cases. They belong to "
    "nobody until somebody looks, so they are counted for the whole unit."
)
AS_ON_FILE = (
    "Counted from what is on file now, as it looks on that day. A case counts for the officer "
    "who holds it now, whoever held it before."
)
NO_MEASURE = "These are numbers of cases and duties. They don't say how well anybody works."
EVERYBODY = "The whole unit"


def age_in_words(days: int) -> str:
    """How long something has stood, for a narrow column; what lies ahead has no age.

    >>> age_in_words(0), age_in_words(1), age_in_words(40), age_in_words(-3)
    ('today', '1 day', '40 days', 'in 3 days')
    """
    if days < 0:
        return "in 1 day" if days == -1 else f"in {-days} days"
    return {0: "today", 1: "1 day"}.get(days, f"{days} days")
