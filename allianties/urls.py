"""Addresses of organisations, alliances and people."""

from django.urls import path

from allianties.views import alliantie, contact, contactmoment, organisatie, overdracht, persoon, rol, team

app_name = "allianties"
urlpatterns = [
    path("organisaties/", organisatie.organisatie_list, name="organisatie_list"),
    path("organisaties/nieuw/", organisatie.organisatie_create, name="organisatie_create"),
    path("organisaties/<slug:slug>/", organisatie.organisatie_detail, name="organisatie_detail"),
    path("organisaties/<slug:slug>/wijzigen/", organisatie.organisatie_change, name="organisatie_change"),
    path("allianties/", alliantie.alliantie_list, name="alliantie_list"),
    path("allianties/nieuw/", alliantie.alliantie_create, name="alliantie_create"),
    path("allianties/<slug:slug>/", alliantie.alliantie_detail, name="alliantie_detail"),
    path("allianties/<slug:slug>/wijzigen/", alliantie.alliantie_change, name="alliantie_change"),
    path("allianties/<slug:slug>/personen/", alliantie.alliantie_personen, name="alliantie_personen"),
    path("allianties/<slug:slug>/team/", team.alliantie_team, name="alliantie_team"),
    path("allianties/<slug:slug>/team/uitnodigen/", team.team_invite, name="team_invite"),
    path("allianties/<slug:slug>/team/<int:rij>/", team.team_persoon, name="team_persoon"),
    path("allianties/<slug:slug>/team/uitnodigingen/<int:rij>/", team.team_uitnodiging, name="team_uitnodiging"),
    path("contact/", contact.contact_list, name="contact_list"),
    path("allianties/<slug:slug>/contact/", contact.alliantie_contact, name="alliantie_contact"),
    path("allianties/<slug:slug>/contact/afspraken/nieuw/", contact.contactafspraak_add, name="contactafspraak_add"),
    path(
        "allianties/<slug:slug>/contact/afspraken/<int:pk>/",
        contact.contactafspraak_change,
        name="contactafspraak_change",
    ),
    path("allianties/<slug:slug>/contact/wens/<slug:organisatie>/", contact.contactwens_save, name="contactwens_save"),
    path("allianties/<slug:slug>/contact/nieuw/", contactmoment.contactmoment_add, name="contactmoment_add"),
    path("allianties/<slug:slug>/contact/<int:pk>/", contactmoment.contactmoment_detail, name="contactmoment_detail"),
    path(
        "allianties/<slug:slug>/contact/<int:pk>/wijzigen/",
        contactmoment.contactmoment_change,
        name="contactmoment_change",
    ),
    path(
        "allianties/<slug:slug>/contact/<int:pk>/afspraken/nieuw/",
        contactmoment.gespreksafspraak_add,
        name="gespreksafspraak_add",
    ),
    path(
        "allianties/<slug:slug>/contact/<int:pk>/afspraken/<int:afspraak_pk>/",
        contactmoment.gespreksafspraak_change,
        name="gespreksafspraak_change",
    ),
    path(
        "allianties/<slug:slug>/contact/<int:pk>/afspraken/<int:afspraak_pk>/gedaan/",
        contactmoment.gespreksafspraak_settle,
        name="gespreksafspraak_settle",
    ),
    path("overdrachten/<int:pk>/", overdracht.overdracht_detail, name="overdracht_detail"),
    path("overdrachten/<int:pk>/gelezen/", overdracht.overdracht_confirm, name="overdracht_confirm"),
    path("meewerken/<str:token>/", team.teamuitnodiging_open, name="teamuitnodiging_open"),
    path("meewerken/", team.teamuitnodiging_accept, name="teamuitnodiging_accept"),
    path("personen/", persoon.persoon_list, name="persoon_list"),
    path("personen/nieuw/", persoon.persoon_invite, name="persoon_invite"),
    path("personen/<uuid:pk>/", persoon.persoon_detail, name="persoon_detail"),
    path("personen/<uuid:pk>/uitnodiging/", persoon.uitnodiging_renew, name="uitnodiging_renew"),
    path("personen/<uuid:pk>/sluiten/", persoon.persoon_deactivate, name="persoon_deactivate"),
    path("personen/<uuid:pk>/rollen/nieuw/", rol.rol_grant, name="rol_grant"),
    path("personen/<uuid:pk>/rollen/<int:rij>/einde/", rol.rol_end, name="rol_end"),
    path("personen/<uuid:pk>/allianties/nieuw/", rol.contactpersoon_add, name="contactpersoon_add"),
    path("personen/<uuid:pk>/allianties/<int:rij>/einde/", rol.contactpersoon_end, name="contactpersoon_end"),
    path("personen/<uuid:pk>/accounts/nieuw/", rol.accounthouderschap_add, name="accounthouderschap_add"),
    path("personen/<uuid:pk>/accounts/<int:rij>/einde/", rol.accounthouderschap_end, name="accounthouderschap_end"),
]
