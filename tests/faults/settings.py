"""The real settings plus one app with job kinds that go wrong on purpose."""

from config.settings import *  # noqa: F403, TID251 - a settings module may
from config.settings import INSTALLED_APPS  # noqa: TID251 - the same

INSTALLED_APPS = [*INSTALLED_APPS, "tests.faults.proef"]
