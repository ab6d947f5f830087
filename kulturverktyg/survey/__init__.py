"""Write and check questionnaires: what a question is, which answers it takes, templates and languages."""
