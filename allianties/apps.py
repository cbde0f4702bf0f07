from django.apps import AppConfig


class AlliantiesConfig(AppConfig):
    name = "allianties"
