# The application's image: web, worker, beat and management commands. Used by docker-compose.yml.
FROM python:3.13-slim-bookworm

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 STATIC_ROOT=/app/staticfiles DATA_DIR=/data
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home app \
    && install -d -o app /data

WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir --require-hashes --only-binary :all: -r requirements.txt
COPY . .
# Settings want their values even where, as here, nothing uses them.
RUN SECRET_KEY=only-for-collecting-static-files-here DATABASE_URL=postgresql://none/none CELERY_BROKER_URL=memory:// \
    python manage.py collectstatic --noinput --verbosity 0
USER app
VOLUME /data
