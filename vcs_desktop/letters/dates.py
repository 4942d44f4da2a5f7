"""Dates as letters write them, in English whatever language the computer speaks."""

from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_date(day: date) -> str:
    """Such as "3 March 2027"."""
    return f"{day.day} {month_and_year(day)}"


def month_and_year(day: date) -> str:
    """Such as "March 2027": all that a letter may tell about a release."""
    return f"{MONTHS[day.month - 1]} {day.year}"
