"""Pages of grants and reports."""
