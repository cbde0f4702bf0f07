"""Rows for tests: required fields only, no surprises."""
