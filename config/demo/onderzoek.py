"""A fictitious research: what the demo researcher may read, two interviews, and facts to check."""

from collections import Counter
from datetime import timedelta

from django.utils import timezone

from accounts.models import User
from allianties.models import Alliantie
from config.demo.people import demo_users
from config.feiten import allianties_by_slug
from config.fixture_rows import Row, find, read_fixture
from evaluaties.actions.toegang import grant_toegang
from evaluaties.models import (
    Evaluatie,
    Feitencheck,
    Feitencheckreactie,
    Interview,
    Onderzoekstoegang,
)
from evaluaties.models.feitencheck import allianties_van
from evaluaties.models.interview import InterviewStatus, Toestemming, ToestemmingWijze


def load_onderzoek() -> Counter[str]:
    """Unless somebody was granted access before, in the caller's transaction; returns how many rows were added."""
    file = read_fixture("demo/onderzoek.toml")
    allianties = {slug: row for slug, row in allianties_by_slug().items() if row.is_fictief}
    users, made = demo_users(), Counter[str]()
    is_new = not Onderzoekstoegang.objects.exists()
    today = timezone.localdate()
    evaluatie = find({row.slug: row for row in Evaluatie.objects.filter(is_fictief=True)}, file.text("evaluatie"), file)
    (access,) = file.rows("toegang")
    user = find(users, access.text("account"), access)
    granted = [find(allianties, slug, access) for slug in access.texts("allianties")]
    years, days = access.wholes("jaren"), access.whole("dagen")
    interviews = [_interview(row, evaluatie, allianties, users) for row in file.rows("interview")]
    (check,) = file.rows("feitencheck")
    facts, last = check.text("bevindingen"), today + timedelta(days=check.whole("dagen"))
    file.finish()
    if not is_new:
        return made
    grant_toegang(
        evaluatie,
        user=user,
        allianties=granted,
        jaren=years,
        begindatum=today,
        einddatum=today + timedelta(days=days),
        by=None,
    )
    made.update(onderzoekstoegangen=1, interviews=len(Interview.objects.bulk_create(interviews)))
    asked = Feitencheck.objects.create(evaluatie=evaluatie, bevindingen=facts, uiterste_datum=last)
    Feitencheckreactie.objects.bulk_create(
        Feitencheckreactie(feitencheck=asked, alliantie=alliantie) for alliantie in allianties_van(evaluatie)
    )
    made.update(feitenchecks=1)
    return made


def _interview(row: Row, evaluatie: Evaluatie, allianties: dict[str, Alliantie], users: dict[str, User]) -> Interview:
    """One that was held, with consent, or one that is planned."""
    day = timezone.localdate() + timedelta(days=row.whole("dagen"))
    notitie = row.text("notitie", "")
    made = Interview(
        evaluatie=evaluatie,
        alliantie=find(allianties, row.text("alliantie"), row),
        functie=row.text("functie"),
        gepland_datum=day,
        aangemaakt_door=users["onderzoeker"],
    )
    wijze = row.choice("toestemming_wijze", ToestemmingWijze.values, "") if notitie else ""
    if notitie:
        made.status, made.gehouden_datum, made.notitie = InterviewStatus.GEHOUDEN, day, notitie
        made.toestemming, made.toestemming_wijze = Toestemming.GEGEVEN, wijze
        made.toestemming_datum = day - timedelta(days=7)
    return made
