"""What was learnt, and what Parliament is told."""

from django.urls import path

from evaluaties.views import aanbeveling, bijlage, evaluatie, kader, ontvanger, overzicht

app_name = "evaluaties"
urlpatterns = [
    path("evaluaties/", evaluatie.evaluatie_list, name="evaluatie_list"),
    path("evaluaties/kaders/", kader.kader_list, name="kader_list"),
    path("evaluaties/kaders/nieuw/", kader.kader_create, name="kader_create"),
    path("evaluaties/kaders/<int:pk>/", kader.kader_detail, name="kader_detail"),
    path("evaluaties/kaders/<int:pk>/wijzigen/", kader.kader_change, name="kader_change"),
    path("evaluaties/kaders/<int:pk>/kopie/", kader.kader_revise, name="kader_revise"),
    path("evaluaties/kaders/<int:pk>/in-gebruik/", kader.kader_activate, name="kader_activate"),
    path("evaluaties/kaders/<int:pk>/vragen/nieuw/", kader.kadervraag_add, name="kadervraag_add"),
    path("evaluaties/kaders/<int:pk>/vragen/<int:vraag>/", kader.kadervraag_change, name="kadervraag_change"),
    path("evaluaties/kaders/<int:pk>/vragen/<int:vraag>/weg/", kader.kadervraag_remove, name="kadervraag_remove"),
    path("evaluaties/<slug:slug>/", evaluatie.evaluatie_detail, name="evaluatie_detail"),
    path("rapportages/<int:pk>/gebruikt/", bijlage.rapportage_gebruikt, name="rapportage_gebruikt"),
    path("aanbevelingen/", aanbeveling.aanbeveling_list, name="aanbeveling_list"),
    path("kamerbrieven/", bijlage.kamerbrief_list, name="kamerbrief_list"),
    path("kamerbrieven/kamerstukken/", bijlage.kamerstuk_list, name="kamerstuk_list"),
    path("kamerbrieven/bijlagen/nieuw/", bijlage.bijlage_create, name="bijlage_create"),
    path("kamerbrieven/bijlagen/<int:pk>/", bijlage.bijlage_detail, name="bijlage_detail"),
    path("kamerbrieven/bijlagen/<int:pk>/voortgang/", bijlage.bijlage_voortgang, name="bijlage_voortgang"),
    path("kamerbrieven/bijlagen/<int:pk>/opnieuw/", bijlage.bijlage_retry, name="bijlage_retry"),
    path("kamerbrieven/bijlagen/<int:pk>/pdf/", bijlage.bijlage_pdf, name="bijlage_pdf"),
    path("subsidieoverzichten/", overzicht.overzicht_list, name="overzicht_list"),
    path("subsidieoverzichten/<int:pk>/", overzicht.overzicht_detail, name="overzicht_detail"),
    path("subsidieoverzichten/<int:pk>/voortgang/", overzicht.overzicht_voortgang, name="overzicht_voortgang"),
    path("subsidieoverzichten/<int:pk>/bestand/", overzicht.overzicht_bestand, name="overzicht_bestand"),
    path("subsidieoverzichten/<int:pk>/toepassen/", overzicht.overzicht_toepassen, name="overzicht_toepassen"),
    path("subsidieoverzichten/<int:pk>/opnieuw/", overzicht.overzicht_retry, name="overzicht_retry"),
    path("subsidieoverzichten/<int:pk>/ongedaan/", overzicht.overzicht_ongedaan, name="overzicht_ongedaan"),
    path("subsidieoverzichten/<int:pk>/weg/", overzicht.overzicht_weg, name="overzicht_weg"),
    path("subsidieoverzichten/namen/", ontvanger.naampaar_list, name="naampaar_list"),
    path("subsidieoverzichten/namen/<int:pk>/", ontvanger.naampaar_besluit, name="naampaar_besluit"),
    path("subsidieoverzichten/ontvangers/<int:pk>/", ontvanger.ontvanger_detail, name="ontvanger_detail"),
]
