"""An effect that can be counted: nothing in the database stops a second one."""

from typing import Any, ClassVar

from django.db import models


class Effect(models.Model):
    """A job had its effect."""

    objects: ClassVar[models.Manager[Any]] = models.Manager()

    key = models.CharField(max_length=100)
    gemaakt_op = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "proef"

    def __str__(self) -> str:
        return self.key


class Poging(models.Model):
    """A job began, in this process."""

    objects: ClassVar[models.Manager[Any]] = models.Manager()

    key = models.CharField(max_length=100)
    pid = models.IntegerField()
    begonnen_op = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "proef"

    def __str__(self) -> str:
        return f"{self.key} {self.pid}"
