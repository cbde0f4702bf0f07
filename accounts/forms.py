"""Forms for people themselves."""

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django.contrib.auth.forms import SetPasswordForm
from django.utils.translation import gettext_lazy as _


class EerstePasswordForm(SetPasswordForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """The first password, chosen through an invitation."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["new_password1"].label = _("Kies een wachtwoord")
        self.fields["new_password1"].help_text = _(
            "Minstens 12 tekens. Een zin van vier woorden is sterk en te onthouden."
        )
        self.fields["new_password2"].label = _("Herhaal het wachtwoord")
        self.fields["new_password2"].help_text = ""
        self.helper = FormHelper()
        self.helper.add_input(Submit("opslaan", _("Wachtwoord opslaan en inloggen")))
