"""Who may do what with evaluations and what follows from them: small functions over loaded rows."""
