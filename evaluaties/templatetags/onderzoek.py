"""What a person may open beside an evaluation: material, access, interviews, the check of facts."""

from typing import Any

from django import template

from accounts.models import User
from accounts.roles import Permission
from evaluaties.models import Evaluatie, Feitencheck

register = template.Library()


@register.inclusion_tag("evaluaties/onderzoek_links.html")
def onderzoek_links(user: User, evaluatie: Evaluatie) -> dict[str, Any]:
    """The links for this person; nothing where there are none. Two queries at most."""
    can_write = Permission.EVALUATIE_WRITE in user.ministry_permissions
    researches = (
        not user.ministry_permissions and user.onderzoekstoegangen.geldig().filter(evaluatie=evaluatie).exists()
    )
    checks = can_write or Feitencheck.objects.visible_to(user).filter(evaluatie=evaluatie).exists()
    return {"evaluatie": evaluatie, "can_write": can_write, "onderzoekt": researches, "controleert": checks}
