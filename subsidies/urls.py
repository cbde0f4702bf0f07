"""Grants and reports."""

from django.urls import path

from subsidies.views import (
    beoordelen,
    lezen,
    onderdeel,
    rapportage,
    samenstelling,
    schrijven,
    stukken,
    subsidie,
    theorie,
    theorie_bewerken,
    verdelen,
)

app_name = "subsidies"
urlpatterns = [
    path("subsidies/", subsidie.subsidie_list, name="subsidie_list"),
    path("allianties/<slug:slug>/rapportages/", subsidie.alliantie_rapportages, name="alliantie_rapportages"),
    path("allianties/<slug:slug>/partners/nieuw/", samenstelling.deelname_add, name="deelname_add"),
    path("allianties/<slug:slug>/partners/<int:pk>/einde/", samenstelling.deelname_end, name="deelname_end"),
    path("allianties/<slug:slug>/penvoerder/", samenstelling.penvoerder_change, name="penvoerder_change"),
    path("verplichtingen/<int:pk>/beginnen/", schrijven.rapportage_start, name="rapportage_start"),
    path("allianties/<slug:slug>/rapportages/eerder/", stukken.archief_add, name="archief_add"),
    path("archiefrapportages/<int:pk>/bestand/", stukken.archief_file, name="archief_file"),
    path("rapportages/<int:pk>/stukken/", stukken.stuk_list, name="stuk_list"),
    path("rapportages/<int:pk>/stukken/<int:stuk_pk>/bestand/", stukken.stuk_file, name="stuk_file"),
    path("rapportages/<int:pk>/stukken/<int:stuk_pk>/verwijderen/", stukken.stuk_remove, name="stuk_remove"),
    path("rapportages/", rapportage.rapportage_list, name="rapportage_list"),
    path("rapportages/<int:pk>/", rapportage.rapportage_detail, name="rapportage_detail"),
    path("rapportages/<int:pk>/lezen/<slug:soort>/", lezen.rapportage_sectie, name="rapportage_sectie"),
    path("rapportages/<int:pk>/onderdelen/<int:onderdeel_pk>/", onderdeel.onderdeel_write, name="onderdeel_write"),
    path(
        "rapportages/<int:pk>/onderdelen/<int:onderdeel_pk>/terug/", verdelen.onderdeel_reopen, name="onderdeel_reopen"
    ),
    path("rapportages/<int:pk>/verdelen/", verdelen.rapportage_verdelen, name="rapportage_verdelen"),
    path("rapportages/<int:pk>/indienen/", schrijven.rapportage_submit, name="rapportage_submit"),
    path("rapportages/<int:pk>/in-behandeling/", beoordelen.rapportage_take_up, name="rapportage_take_up"),
    path("rapportages/<int:pk>/terugsturen/", beoordelen.rapportage_return, name="rapportage_return"),
    path("rapportages/<int:pk>/akkoord/", beoordelen.rapportage_approve, name="rapportage_approve"),
    path("rapportages/<int:pk>/pdf/", rapportage.rapportage_pdf, name="rapportage_pdf"),
    path("rapportages/<int:pk>/versies/<int:nummer>/", rapportage.versie_detail, name="versie_detail"),
    path(
        "rapportages/<int:pk>/versies/<int:nummer>/ontvangst/",
        rapportage.rapportage_ontvangst,
        name="rapportage_ontvangst",
    ),
    path("rapportages/<int:pk>/versies/<int:nummer>/pdf/", rapportage.rapportage_pdf, name="versie_pdf"),
    path("rapportages/<int:pk>/versies/<int:nummer>/pdf/voortgang/", rapportage.pdf_voortgang, name="pdf_voortgang"),
    path("rapportages/<int:pk>/versies/<int:nummer>/pdf/opnieuw/", rapportage.pdf_opnieuw, name="pdf_opnieuw"),
    path("allianties/<slug:slug>/theorie/", theorie.alliantie_theorie, name="alliantie_theorie"),
    path("subsidies/<int:pk>/theorie/nieuw/", theorie.theorie_start, name="theorie_start"),
    path("theorie/<int:pk>/", theorie.theorie_detail, name="theorie_detail"),
    path("theorie/<int:pk>/verschil/<int:pk2>/", theorie.theorie_verschil, name="theorie_verschil"),
    path("theorie/<int:pk>/vaststellen/", theorie.theorie_vaststellen, name="theorie_vaststellen"),
    path("theorie/<int:pk>/bewerken/", theorie_bewerken.theorie_bewerken, name="theorie_bewerken"),
    path("theorie/<int:pk>/teksten/", theorie_bewerken.theorie_teksten, name="theorie_teksten"),
    path("theorie/<int:pk>/stappen/nieuw/", theorie_bewerken.knoop_add, name="knoop_add"),
    path("theorie/<int:pk>/stappen/verplaatsen/", theorie_bewerken.knoop_verplaatsen, name="knoop_verplaatsen"),
    path("theorie/<int:pk>/stappen/<int:knoop_pk>/", theorie_bewerken.knoop_change, name="knoop_change"),
    path("theorie/<int:pk>/stappen/<int:knoop_pk>/verwijderen/", theorie_bewerken.knoop_remove, name="knoop_remove"),
    path("theorie/<int:pk>/verbanden/nieuw/", theorie_bewerken.verband_add, name="verband_add"),
    path("theorie/<int:pk>/verbanden/<int:verband_pk>/", theorie_bewerken.verband_change, name="verband_change"),
    path(
        "theorie/<int:pk>/verbanden/<int:verband_pk>/verwijderen/",
        theorie_bewerken.verband_remove,
        name="verband_remove",
    ),
]
