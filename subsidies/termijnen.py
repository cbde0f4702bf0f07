"""Arithmetic of days: working days in the Netherlands (Algemene termijnenwet art. 3). Pure; no database."""

from datetime import date, timedelta

DAY = timedelta(days=1)


def easter(jaar: int) -> date:
    """Easter Sunday of the Gregorian calendar (the rule of Gauss as corrected by Meeus)."""
    a, (b, c) = jaar % 19, divmod(jaar, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    shift = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * shift) // 451
    month, day = divmod(h + shift - 7 * m + 114, 31)
    return date(jaar, month, day + 1)


def feestdagen(jaar: int) -> frozenset[date]:
    """The generally recognised holidays (ATW art. 3, first and second paragraph), with Good Friday.

    The King's birthday is celebrated on 27 April, on 26 April where that is a Sunday.
    """
    pasen = easter(jaar)
    koning = date(jaar, 4, 27)
    return frozenset(
        {
            date(jaar, 1, 1),
            pasen - 2 * DAY,
            pasen + DAY,
            pasen + 39 * DAY,
            pasen + 50 * DAY,
            koning - DAY if koning.isoweekday() == 7 else koning,
            date(jaar, 5, 5),
            date(jaar, 12, 25),
            date(jaar, 12, 26),
        }
    )


def is_werkdag(day: date) -> bool:
    """Neither Saturday, Sunday nor a generally recognised holiday."""
    return day.isoweekday() < 6 and day not in feestdagen(day.year)


def next_werkdag(day: date) -> date:
    """The first working day after ``day``."""
    day += DAY
    while not is_werkdag(day):
        day += DAY
    return day
