"""Many rows of the demo world changed in one statement."""

from collections.abc import Sequence

from django.db import connection, models
from psycopg import sql


def update_rows(rows: Sequence[models.Model], names: Sequence[str]) -> None:
    """Save these fields of these rows of one model, as ``bulk_update`` does; triggers work per row as ever.

    Django writes a CASE per field and row, which took a fifth of loading the demo world. A type stands without its
    length: what is too long is refused by the column, and not cut off.
    """
    if not rows:
        return
    meta = rows[0]._meta
    fields = [field for field in meta.concrete_fields if field.primary_key or field.name in names]
    columns = [sql.Identifier(str(field.column)) for field in fields]
    key = str(meta.pk.column)
    statement = sql.SQL("UPDATE {table} SET {sets} FROM unnest({given}) AS given({columns}) WHERE {mine} = {theirs}")
    query = statement.format(
        table=sql.Identifier(meta.db_table),
        sets=sql.SQL(", ").join(
            sql.SQL("{0} = given.{0}").format(column)
            for column, field in zip(columns, fields, strict=True)
            if not field.primary_key
        ),
        given=sql.SQL(", ").join(
            sql.SQL("{}::{}[]").format(sql.Placeholder(), sql.SQL((field.db_type(connection) or "").split("(")[0]))
            for field in fields
        ),
        columns=sql.SQL(", ").join(columns),
        mine=sql.Identifier(meta.db_table, key),
        theirs=sql.Identifier("given", key),
    )
    values = [[field.get_db_prep_save(getattr(row, field.attname), connection) for row in rows] for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        if cursor.rowcount != len(rows):
            raise ValueError(f"{cursor.rowcount} of {len(rows)} rows of {meta.db_table} were there.")
