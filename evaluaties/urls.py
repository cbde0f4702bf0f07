"""What was learnt, and what Parliament is told."""

from django.urls import path

from evaluaties import views

app_name = "evaluaties"
urlpatterns = [
    path("evaluaties/", views.evaluatie_list, name="evaluatie_list"),
    path("evaluaties/<slug:slug>/", views.evaluatie_detail, name="evaluatie_detail"),
    path("rapportages/<int:pk>/gebruikt/", views.rapportage_gebruikt, name="rapportage_gebruikt"),
    path("aanbevelingen/", views.aanbeveling_list, name="aanbeveling_list"),
    path("kamerbrieven/", views.kamerbrief_list, name="kamerbrief_list"),
    path("kamerbrieven/kamerstukken/", views.kamerstuk_list, name="kamerstuk_list"),
    path("kamerbrieven/bijlagen/nieuw/", views.bijlage_create, name="bijlage_create"),
    path("kamerbrieven/bijlagen/<int:pk>/", views.bijlage_detail, name="bijlage_detail"),
    path("kamerbrieven/bijlagen/<int:pk>/voortgang/", views.bijlage_voortgang, name="bijlage_voortgang"),
    path("kamerbrieven/bijlagen/<int:pk>/opnieuw/", views.bijlage_retry, name="bijlage_retry"),
    path("kamerbrieven/bijlagen/<int:pk>/pdf/", views.bijlage_pdf, name="bijlage_pdf"),
]
