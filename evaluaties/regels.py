"""Terms of written questions of Parliament. Pure; no database.

Three weeks, once extended: how the ministry works (domein 12.11); the article in the rules of order of the Tweede Kamer
was not looked up. That the extension is three weeks as well is our choice.
"""

from datetime import date, timedelta

ANTWOORD_TERMIJN = timedelta(weeks=3)
ANTWOORD_UITSTEL = timedelta(weeks=3)


def antwoord_uiterlijk(ontvangen: date, *, is_verlengd: bool = False) -> date:
    """The last day for the answer to questions that came in on this day."""
    return ontvangen + ANTWOORD_TERMIJN + (ANTWOORD_UITSTEL if is_verlengd else timedelta())
