"""Python in the browser runs this by itself as it starts, before anything of the engine is imported.

It takes what `publisher/ahead.py` compiled when the site was built: patterns, and methods of dataclasses. A pattern or
a text that is not among them is compiled as ever.
"""
# ruff: noqa: INP001, S302, SLF001 - a file on its own; only we wrote what it reads; there is no public way
# mypy: ignore-errors

import _sre
import marshal
import re

patterns, methods = marshal.loads(__loader__.get_data("ahead"))

for pattern, flags, code, groups, names, numbers in patterns:
    words = memoryview(code).cast("I").tolist()
    re._cache[type(pattern), pattern, flags[0]] = _sre.compile(pattern, flags[1], words, groups, names, numbers)

import dataclasses  # noqa: E402 - it has patterns too

execute = exec
dataclasses.exec = lambda text, *namespaces: execute(methods.get(text, text), *namespaces)
