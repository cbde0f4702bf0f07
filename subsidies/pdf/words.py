"""How figures and states of a report are said: the same words on the screen, on paper and in exports."""

from decimal import Decimal

from django.utils.translation import gettext as _

from documents import dutch
from subsidies.bedragen import Afwijkingsgrens
from subsidies.pdf.delen import Activiteitdeel, Indicatordeel, Regel
from subsidies.statuses import BADGES_ACTIVITEIT, ActiviteitStand, Badge, IndicatorSoort, Meetwijze, StukSoort


def measured(value: Decimal | None, indicator: Indicatordeel) -> str:
    """A value in the indicator's measure, such as ``412`` or ``71,5 %``; a dash where there is none."""
    if value is None:
        return "–"
    plain = plain_number(value)
    return f"{plain}{dutch.NBSP}%" if indicator.meetwijze == Meetwijze.AANDEEL else plain


def plain_number(value: Decimal) -> str:
    """A number with the decimals that it has: ``1.250``, ``71,5``."""
    exponent = value.normalize().as_tuple().exponent
    return dutch.number(value, max(0, -exponent) if isinstance(exponent, int) else 0)


def stand_badge(activiteit: Activiteitdeel) -> Badge:
    """How it went with an activity, as shape, colour and words."""
    if activiteit.stand not in ActiviteitStand.values:
        return Badge("open", "grijs", _("Niet ingevuld"))
    badge = BADGES_ACTIVITEIT[ActiviteitStand(activiteit.stand)]
    if activiteit.stand == ActiviteitStand.VERSCHOVEN and activiteit.verschoven_naar:
        return Badge(badge.vorm, badge.kleur, _("Verschoven naar %(jaar)s") % {"jaar": activiteit.verschoven_naar})
    return badge


def explanation(regel: Regel, grens: Afwijkingsgrens | None) -> str:
    """Whether a post must be explained, and why not where one of the two bounds is reached (Kaderregeling 7.8)."""
    if regel.uitleg_verplicht:
        return _("Toelichting verplicht")
    if regel.verschil is None or regel.begroot is None or grens is None:
        return "–"
    difference = abs(regel.verschil)
    enough_percent = difference * 100 >= abs(regel.begroot) * grens.procent
    if difference and enough_percent and difference < grens.bedrag:
        bound = dutch.amount(grens.bedrag).removesuffix(",00")
        return _("niet verplicht: minder dan %(grens)s") % {"grens": bound}
    if difference >= grens.bedrag:
        return _("niet verplicht: minder dan %(grens)s") % {"grens": dutch.percentage(grens.procent)}
    return _("niet verplicht")


def kind_of(indicator: Indicatordeel) -> str:
    """What an indicator is, in a few words: ``uitkomst · aantal personen · cumulatief``."""
    words = [indicator.soort if indicator.soort in IndicatorSoort.values else "", indicator.eenheid]
    if indicator.is_cumulatief:
        words.append(_("cumulatief"))
    if indicator.meetwijze == Meetwijze.KWALITATIEF:
        words.append(_("in woorden (kwalitatief)"))
    return " · ".join(word for word in words if word)


def annex_kind(soort: str) -> str:
    """The name of a kind of annex."""
    return str(StukSoort(soort).label) if soort in StukSoort.values else soort


def conclusion(indicator: Indicatordeel, jaar: int) -> str:
    """One sentence: what was reached against the target of the year; empty where one of them is unknown."""
    target = indicator.streefwaarde(jaar)
    if indicator.stand is None or target is None:
        return ""
    away = plain_number(abs(indicator.stand - target))
    facts = {
        "jaar": jaar,
        "stand": measured(indicator.stand, indicator),
        "doel": measured(target, indicator),
        "verschil": f"{away} {_('procentpunt')}" if indicator.meetwijze == Meetwijze.AANDEEL else away,
    }
    if indicator.stand < target:
        return _("In %(jaar)s behaald: %(stand)s van %(doel)s. Dat is %(verschil)s onder de streefwaarde.") % facts
    if indicator.stand > target:
        return _("In %(jaar)s behaald: %(stand)s van %(doel)s. Dat is %(verschil)s boven de streefwaarde.") % facts
    return _("In %(jaar)s behaald: %(stand)s van %(doel)s. Dat is precies de streefwaarde.") % facts
