"""The conversation at a terminal, and results as lines of text: for `python -m checklist` alone."""
