"""Addresses of the page of slow work."""

from django.urls import path

from jobs import views

app_name = "jobs"
urlpatterns = [
    path("taken/", views.taak_list, name="taak_list"),
    path("taken/<uuid:pk>/opnieuw/", views.taak_retry, name="taak_retry"),
]
