"""The conversation at a terminal, and results as text: for `python -m checklist` alone."""
