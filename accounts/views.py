"""Pages of a person's own account that django-allauth does not have."""

from django.contrib import messages
from django.contrib.auth import login
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from accounts.access import public
from accounts.forms import EerstePasswordForm
from accounts.models import Uitnodiging

SESSION_KEY = "uitnodiging"


@public("wie is uitgenodigd heeft nog geen wachtwoord")
@never_cache
def uitnodiging_open(request: HttpRequest, token: str) -> HttpResponse:
    """Take the secret out of the address, so that it does not travel in a Referer."""
    request.session[SESSION_KEY] = token
    return redirect("uitnodiging_accept")


@public("wie is uitgenodigd heeft nog geen wachtwoord")
@never_cache
@sensitive_post_parameters()
def uitnodiging_accept(request: HttpRequest) -> HttpResponse:
    """Choose a first password with a one-time link, and go in."""
    uitnodiging = Uitnodiging.objects.open(request.session.get(SESSION_KEY, ""))
    if uitnodiging is None or not uitnodiging.user.is_active:
        return render(request, "account/uitnodiging_verlopen.html", status=404)
    form = EerstePasswordForm(uitnodiging.user, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            used = Uitnodiging.objects.filter(pk=uitnodiging.pk, gebruikt_op__isnull=True).update(
                gebruikt_op=timezone.now()
            )
            if not used:
                return redirect("account_login")
            form.save()
        del request.session[SESSION_KEY]
        login(request, uitnodiging.user)
        messages.success(request, _("Uw wachtwoord is opgeslagen. U bent ingelogd."))
        return redirect("/")
    return render(request, "account/uitnodiging.html", {"form": form})
