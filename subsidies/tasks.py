"""The worker as a door."""
