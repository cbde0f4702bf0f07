from django.apps import AppConfig


class OverzichtenConfig(AppConfig):
    name = "overzichten"
