"""Which mail somebody wants."""

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from notifications.digest import apply_choice
from notifications.models import Mailvoorkeur, Wijze
from notifications.soorten import TE_KIEZEN


class MailvoorkeurForm(forms.Form):
    """A choice per kind of mail that can be turned off."""

    def __init__(self, user: User, data: object = None) -> None:
        chosen = dict(Mailvoorkeur.objects.filter(user=user).values_list("soort", "wijze"))
        super().__init__(data, initial=chosen)  # type: ignore[arg-type]  # POST data or None
        self.user = user
        for soort in TE_KIEZEN:
            self.fields[soort.code] = forms.ChoiceField(
                label=str(soort.label),
                help_text=str(soort.uitleg),
                choices=Wijze.choices,
                initial=Wijze.DIRECT,
                widget=forms.RadioSelect,
                error_messages={"required": _("Kies of u deze e-mail wilt krijgen.")},
            )
        self.helper = FormHelper()
        self.helper.add_input(Submit("opslaan", _("Keuzes opslaan")))

    def save(self) -> None:
        """Keep the choices of this person; the last one saved counts."""
        with transaction.atomic():
            for soort, wijze in self.cleaned_data.items():
                Mailvoorkeur.objects.update_or_create(user=self.user, soort=soort, defaults={"wijze": wijze})
                apply_choice(self.user, soort, Wijze(wijze))
