"""Whether it lives, whether it is ready, and what is wrong; nothing about the inside."""

import redis
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts.access import public
from documents import storage
from jobs.models import Hartslag

BROKER_SECONDS = 0.5


def database_works() -> bool:
    """A query comes back."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def migrations_done() -> bool:
    """Every migration has been applied."""
    try:
        executor = MigrationExecutor(connection)
    except DatabaseError:
        return False
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def broker_works() -> bool:
    """The broker answers within half a second."""
    address = settings.CELERY_BROKER_URL.replace("redis+socket://", "unix://")
    try:
        with redis.Redis.from_url(
            address, socket_timeout=BROKER_SECONDS, socket_connect_timeout=BROKER_SECONDS
        ) as broker:
            return bool(broker.ping())
    except (redis.RedisError, OSError, ValueError):  # ValueError: an address of another kind of broker
        return False


def worker_lives() -> bool:
    """A worker was seen in the last half minute."""
    try:
        return Hartslag.objects.alive(timezone.now()).exists()
    except DatabaseError:
        return False


@public("voor de bewaking: leeft het proces")
@never_cache
@require_safe
def livez(request: HttpRequest) -> HttpResponse:
    """The process answers; no I/O."""
    return HttpResponse("ok", content_type="text/plain")


@public("voor de bewaking: kan er verkeer heen")
@never_cache
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """Database, migrations and storage are in order."""
    checks = {"database": database_works(), "migrations": migrations_done(), "storage": storage.writable()}
    return JsonResponse(checks, status=200 if all(checks.values()) else 503)


@public("voor de bewaking: wat is er mis")
@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Diagnosis: 503 where one part fails."""
    checks = {
        "database": database_works(),
        "broker": broker_works(),
        "worker": worker_lives(),
        "storage": storage.writable(),
    }
    return JsonResponse(checks, status=200 if all(checks.values()) else 503)
