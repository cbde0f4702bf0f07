"""Contact with fictitious alliances: how often was agreed, what partners wish, the talks, and what was asked."""

from collections import Counter
from datetime import date

from django.utils import timezone

from allianties.models import (
    Alliantie,
    Contactafspraak,
    Contactmoment,
    Contactwens,
    Gespreksafspraak,
    MomentSoort,
    MomentStatus,
    Organisatie,
    Partij,
    Wens,
)
from config.feiten import allianties_by_slug, organisaties_by_slug
from config.fixture_rows import Row, checked, find, read_fixture
from evaluaties.models import Sturingsafspraak, SturingStand
from subsidies.models import Activiteitenplan, Jaarrapportage


def load_contact() -> Counter[str]:
    """Of alliances without any contact yet, in the caller's transaction; returns how many rows were added per kind."""
    file = read_fixture("demo/contact.toml")
    allianties = {slug: row for slug, row in allianties_by_slug().items() if row.is_fictief}
    taken = set(Contactmoment.objects.values_list("alliantie", flat=True))
    loader = _Contact(organisaties_by_slug())
    for row in file.rows("alliantie"):
        alliantie = find(allianties, row.text("slug"), row)
        loader.read(row, alliantie, is_new=alliantie.pk not in taken)
    file.finish()
    return loader.save()


def _plan_the_future(moment: Contactmoment, today: date) -> None:
    """What did not happen yet on the day of loading is planned, without notes."""
    if moment.datum > today:
        moment.status, moment.verslag, moment.notitie_intern = MomentStatus.GEPLAND, "", ""


class _Contact:
    """Collects the rows, to be saved at once."""

    def __init__(self, organisaties: dict[str, Organisatie]) -> None:
        self.organisaties = organisaties
        self.today = timezone.localdate()
        self.agreed: list[Contactafspraak] = []
        self.wishes: list[Contactwens] = []
        self.moments: list[tuple[Contactmoment, list[Organisatie]]] = []
        self.promises: list[Gespreksafspraak] = []
        self.asked: list[Sturingsafspraak] = []

    def read(self, row: Row, alliantie: Alliantie, *, is_new: bool) -> None:
        """Read everything of this alliance, and keep it where nothing is there yet."""
        agreed = [self._agreed(part, alliantie) for part in row.rows("afspraak")]
        wishes = [self._wish(part, alliantie) for part in row.rows("wens")]
        asked = [self._asked(part, alliantie) for part in row.rows("vraag")]
        moments = [(part, self._moment(part, alliantie)) for part in row.rows("moment")]
        for part, moment in moments:
            partners = [find(self.organisaties, slug, part) for slug in part.texts("organisaties")]
            promises = [self._promise(one, moment) for one in part.rows("afspraak")]
            checked(part, moment)
            _plan_the_future(moment, self.today)
            if is_new:
                self.moments.append((moment, partners))
                self.promises += promises
        if is_new:
            self.agreed += agreed
            self.wishes += wishes
            self.asked += asked

    def _agreed(self, row: Row, alliantie: Alliantie) -> Contactafspraak:
        agreed = Contactafspraak(
            alliantie=alliantie,
            aantal=row.whole("aantal"),
            per_maanden=row.whole("per_maanden"),
            begindatum=row.day("vanaf"),
            einddatum=row.day_or_none("tot"),
            grondslag=row.text("grondslag", ""),
        )
        return checked(row, agreed)

    def _wish(self, row: Row, alliantie: Alliantie) -> Contactwens:
        wish = Contactwens(
            alliantie=alliantie,
            organisatie=find(self.organisaties, row.text("organisatie"), row),
            wens=row.choice("wens", Wens.values),
            toelichting=row.text("toelichting", ""),
            gezegd_op=row.moment("op"),
        )
        return checked(row, wish)

    def _moment(self, row: Row, alliantie: Alliantie) -> Contactmoment:
        return Contactmoment(
            alliantie=alliantie,
            datum=row.day("datum"),
            soort=row.choice("soort", MomentSoort.values),
            status=row.choice("status", MomentStatus.values, MomentStatus.GEHOUDEN),
            onderwerp=row.text("onderwerp"),
            aanwezig=row.text("aanwezig", ""),
            verslag=row.text("verslag", ""),
            notitie_intern=row.text("notitie", ""),
        )

    def _promise(self, row: Row, moment: Contactmoment) -> Gespreksafspraak:
        promise = Gespreksafspraak(
            moment=moment,
            tekst=row.text("tekst"),
            partij=row.choice("partij", Partij.values),
            functie=row.text("functie", ""),
            uiterlijk_datum=row.day_or_none("uiterlijk"),
            gedaan_datum=row.day_or_none("gedaan"),
        )
        return checked(row, promise)

    def _asked(self, row: Row, alliantie: Alliantie) -> Sturingsafspraak:
        plan, report = row.whole_or_none("plan"), row.whole_or_none("rapportage")
        grants = {"subsidie__alliantie": alliantie}
        asked = Sturingsafspraak(
            alliantie=alliantie,
            gevraagd=row.text("vraag"),
            gevraagd_datum=row.day("datum"),
            stand=row.choice("stand", SturingStand.values, SturingStand.OPEN),
            reden=row.text("reden", ""),
            plan=Activiteitenplan.objects.filter(**grants, jaar=plan).order_by("pk").last() if plan else None,
            rapportage=Jaarrapportage.objects.filter(**grants, jaar=report).get() if report else None,
        )
        return checked(row, asked)

    def save(self) -> Counter[str]:
        """Save all that was kept; gives how many of each kind."""
        Contactafspraak.objects.bulk_create(self.agreed)
        Contactwens.objects.bulk_create(self.wishes)
        Contactmoment.objects.bulk_create(moment for moment, _partners in self.moments)
        link = Contactmoment.organisaties.through
        link.objects.bulk_create(
            link(contactmoment=moment, organisatie=partner) for moment, partners in self.moments for partner in partners
        )
        Gespreksafspraak.objects.bulk_create(self.promises)
        Sturingsafspraak.objects.bulk_create(self.asked)
        return Counter(
            contactafspraken=len(self.agreed),
            contactwensen=len(self.wishes),
            contactmomenten=len(self.moments),
            gespreksafspraken=len(self.promises),
            sturingsafspraken=len(self.asked),
        )
