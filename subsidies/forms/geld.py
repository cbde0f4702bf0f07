"""The forms of a report that are about money: posts, contributions, the reserve, and income."""

from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from documents.dutch import amount, amount_plain, percentage
from subsidies.forms.rij import RijForm, line_field, text_field
from subsidies.forms.velden import KeuzeField
from subsidies.models import Reserve
from subsidies.statuses import (
    BijdrageSoort,
    Kostensoort,
)


class RegelForm(RijForm):
    """One post of the finances: budgeted by the plan, spent, and an explanation where K 7.8(2) asks for it."""

    rijsoort = "regels"
    post = line_field(gettext_lazy("Post"))
    kostensoort = KeuzeField(label=gettext_lazy("Kostensoort"), choices=[("", "–"), *Kostensoort.choices])
    begroot_invoer = line_field(gettext_lazy("Begroot"), "bedrag")
    besteed_invoer = line_field(gettext_lazy("Besteed"), "bedrag")
    toelichting = text_field(2, gettext_lazy("Toelichting"))

    def inrichten(self) -> None:
        """What the plan fixed is shown as words, and whether an explanation is asked."""
        if self.kind.is_fixed(self.row):
            budget = amount_plain(self.row.begroot) if self.row.begroot is not None else self.row.begroot_invoer
            self.vast = {
                "post": self.row.post,
                "kostensoort": str(self.row.get_kostensoort_display()),
                "begroot_invoer": budget or "–",
            }
        self.fields["toelichting"].stand = self.uitleg  # type: ignore[attr-defined]  # of our template

    @property
    def uit_plan(self) -> bool:
        """Whether the post comes from the plan."""
        return self.kind.is_fixed(self.row)

    @property
    def is_uitleg_verplicht(self) -> bool:
        """Whether the rule asks for an explanation here."""
        return bool(self.row.must_explain(self.feiten.grens))

    @property
    def verschil(self) -> Decimal | None:
        """Spent minus budgeted, in euro."""
        difference: Decimal | None = self.row.verschil
        return difference

    @property
    def uitleg(self) -> str:
        """Why no explanation is asked although the difference is large by one of the two bounds."""
        grens, row = self.feiten.grens, self.row
        if grens is None or not row.begroot or self.verschil is None or row.must_explain(grens):
            return ""
        if abs(self.verschil) * 100 >= abs(row.begroot) * grens.procent:
            return _("niet verplicht: minder dan %(bedrag)s") % {"bedrag": amount(grens.bedrag)}
        if abs(self.verschil) >= grens.bedrag:
            return _("niet verplicht: minder dan %(procent)s") % {"procent": percentage(grens.procent)}
        return ""


class BijdrageregelForm(RijForm):
    """Own money or money of third parties."""

    rijsoort = "bijdrageregels"
    soort = KeuzeField(
        label=gettext_lazy("Soort"),
        choices=[("", "–"), *(choice for choice in BijdrageSoort.choices if choice[0] != BijdrageSoort.SUBSIDIE)],
    )
    omschrijving = line_field(gettext_lazy("Van wie"))
    begroot_invoer = line_field(gettext_lazy("Begroot"), "bedrag")
    ontvangen_invoer = line_field(gettext_lazy("Ontvangen"), "bedrag")

    @property
    def uit_plan(self) -> bool:
        """Whether the plan expected it."""
        return (self.row.soort, self.row.omschrijving) in self.feiten.gepland

    @property
    def is_overgenomen(self) -> bool:
        """A contribution that no plan expected and that was there last year."""
        return not self.uit_plan and (self.row.soort, self.row.omschrijving) in self.feiten.vorige_bijdragen


class ReserveForm(RijForm):
    """The egalisatiereserve: opening and movement; the end is computed."""

    rijsoort = "reserve"
    begin_invoer = line_field(gettext_lazy("Stand op 1 januari"), "bedrag")
    mutatie_invoer = line_field(
        gettext_lazy("Erbij of eraf in dit jaar"),
        "bedrag",
        help_text=gettext_lazy("Eraf? Schrijf er een min voor, bijvoorbeeld -1.250,00."),
    )

    def inrichten(self) -> None:
        """Last year's end is this year's opening."""
        before = self.feiten.vorige_reserve
        if before is not None:
            self.fields["begin_invoer"].help_text = _("Vorig jaar: stand op 31 december %(bedrag)s.") % {
                "bedrag": amount(before)
            }

    @property
    def is_overgenomen(self) -> bool:
        """The opening is still last year's end."""
        return self.row.begin is not None and self.row.begin == self.feiten.vorige_reserve

    @property
    def titel(self) -> str:
        """The heading."""
        return _("Egalisatiereserve")

    @property
    def eind(self) -> Decimal | None:
        """The computed end."""
        row: Reserve = self.row
        return row.eind


class InkomenForm(RijForm):
    """A member's income, and which part does not come from this minister."""

    rijsoort = "inkomen"
    totaal_invoer = line_field(gettext_lazy("Alle inkomsten van uw organisatie in dit jaar"), "bedrag")
    eigen_invoer = line_field(gettext_lazy("Waarvan niet van deze minister"), "bedrag")

    @property
    def titel(self) -> str:
        """The heading."""
        return _("Eigen inkomsten")

    @property
    def aandeel(self) -> str:
        """The computed share, held against the rule (R22 2.2 e)."""
        share: Decimal | None = self.row.aandeel
        if share is None:
            return _("Wij rekenen het aandeel uit zodra beide bedragen er staan.")
        rule = self.feiten.eigen_min
        said = _("Uw aandeel eigen inkomsten is %(aandeel)s.") % {"aandeel": percentage(share, 2)}
        if rule is None or not rule.waarde:
            return said
        least = Decimal(rule.waarde)
        enough = (
            _("Dat is genoeg: het minimum is %(min)s.")
            if self.row.eigen * 100 >= least * self.row.totaal
            else _("Dat is minder dan het minimum van %(min)s. Leg hierboven uit hoe dat komt.")
        )
        return f"{said} {enough % {'min': percentage(least)}}"
