"""Who is logged in, with the ministry-wide roles of today in the same query."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from accounts.models import Rolverlening, User
from accounts.roles import Rol


class MetRollen(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """The log-in of allauth; the person of a session brings its roles along."""

    def get_user(self, user_id: Any) -> User | None:
        """The person, while the account may be used."""
        roles = Rolverlening.objects.geldig().filter(user=OuterRef("pk")).values("rol")
        user = User.objects.annotate(rollen=ArraySubquery(roles)).filter(pk=user_id).first()
        if user is None or not self.user_can_authenticate(user):
            return None
        user.ministry_roles = frozenset(Rol(rol) for rol in user.rollen)
        return user
