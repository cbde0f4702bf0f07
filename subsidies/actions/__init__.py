"""Every change with consequences: checks, changes and records in one transaction."""
