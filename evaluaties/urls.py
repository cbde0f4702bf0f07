"""What was learnt, and what Parliament is told."""

from django.urls import path

from evaluaties.views import aanbeveling, bijlage, evaluatie

app_name = "evaluaties"
urlpatterns = [
    path("evaluaties/", evaluatie.evaluatie_list, name="evaluatie_list"),
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
]
