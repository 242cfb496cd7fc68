"""In the browser, stands in for Python's module of this name, which would take a third of the start.

Only `dataclasses` imports it, for two things. The real one brings `ast`, `dis`, `tokenize` and six modules more.
"""
# ruff: noqa: INP001, D103, ANN001, ANN201 - as in the module that it stands in for
# mypy: ignore-errors


def get_annotations(owner):
    return dict(vars(owner).get("__annotations__", {}))


def signature(_):
    # Asked for the docstring of a class that has none. `dataclasses` does without where there is no signature.
    raise ValueError("not in the browser")
