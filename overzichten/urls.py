"""Pages that span the other apps."""

from django.urls import path

from overzichten import views

app_name = "overzichten"
urlpatterns = [path("", views.start, name="start")]
