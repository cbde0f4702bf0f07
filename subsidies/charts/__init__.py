"""Pictures made on the server, and what they are drawn from; only `laden` asks the database."""
