"""Pictures of figures over the years, drawn on the server."""
