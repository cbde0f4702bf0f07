"""Text that somebody typed and that could not be saved (a locked session, an old key, a colleague who was first).

It is kept, and put back in the same form.
"""

from django.contrib import messages
from django.http import HttpRequest, QueryDict
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from accounts.access import AuthenticatedRequest
from accounts.models import Concepttekst, User

NEVER_KEPT = {"csrfmiddlewaretoken", "password", "password1", "password2", "oldpassword", "login", "code"}


def keep_text(request: HttpRequest, user: User) -> bool:
    """Keep what was posted for ``user`` under this path; the newest replaces an older one.

    Returns False where there was nothing to keep, or where nothing may be kept (a view that is marked secret).
    """
    if is_secret(request):
        return False
    posted = request.POST.copy()
    for name in NEVER_KEPT:
        posted.pop(name, None)
    if not posted:
        return False
    Concepttekst.objects.update_or_create(user=user, pad=request.path[:500], defaults={"payload": posted.urlencode()})
    return True


def is_secret(request: HttpRequest) -> bool:
    """Whether the address of this request leads to a view of which no text is kept."""
    try:
        return bool(getattr(resolve(request.path_info).func, "secret", False))
    except Resolver404:
        return False


def form_data(request: AuthenticatedRequest) -> QueryDict | None:
    """What a form is bound to: the post, else the text that was kept for this page, else nothing."""
    if request.method == "POST":
        return request.POST
    kept = Concepttekst.objects.filter(user=request.user, pad=request.path[:500]).first()
    if kept is None:
        return None
    messages.info(request, _("Uw tekst is bewaard en staat hieronder. Sla haar nu op."))
    return QueryDict(kept.payload)


def drop_text(request: AuthenticatedRequest) -> None:
    """The text of this page is saved where it belongs: forget the kept one."""
    Concepttekst.objects.filter(user=request.user, pad=request.path[:500]).delete()
