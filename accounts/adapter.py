"""Where django-allauth meets our rules."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest

from accounts.sealed import fernet


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """People come in by invitation only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: the beheerder invites."""
        return False

    def get_user_display(self, user: Any) -> str:
        """The name that allauth's pages show."""
        return str(user)


class MFAAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Second-factor seeds are encrypted in the database with FIELD_KEYS."""

    def encrypt(self, text: str) -> str:
        """Called before a seed is stored."""
        return fernet("FIELD_KEYS").encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Called when a seed is used."""
        return fernet("FIELD_KEYS").decrypt(encrypted_text.encode()).decode()
