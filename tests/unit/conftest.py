"""How Hypothesis runs here: the same examples for the same code, so that a red run can be had again.

`pytest tests/unit --hypothesis-profile=explore` looks further, with new examples each time.
"""

from hypothesis import settings
from hypothesis.configuration import set_hypothesis_home_dir

set_hypothesis_home_dir(".cache/hypothesis")
settings.register_profile("repeatable", deadline=None, derandomize=True, database=None, max_examples=100)
settings.register_profile("mutants", deadline=None, derandomize=True, database=None, max_examples=20)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("repeatable")
