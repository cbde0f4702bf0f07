"""What comes in from outside: public subsidy overviews as CSV, and the many spellings of one recipient."""
