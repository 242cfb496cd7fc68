"""Python in the browser runs this by itself as it starts, before anything of the engine is imported.

It hands over what `publisher/ahead.py` compiled when the site was built: patterns, and methods of dataclasses and named
tuples, once they are asked for. What is not among them is compiled as ever.
"""
# ruff: noqa: INP001, S302, SLF001 - a file on its own; only we wrote what it reads; there is no public way
# mypy: ignore-errors

import _sre
import collections
import marshal
from binascii import crc32

patterns, methods = marshal.loads(__loader__.get_data("ahead"))
run, evaluate = exec, eval


find = lambda text: methods.get(crc32(text.encode()), text)  # noqa: E731 - nothing to document
collections.eval = lambda text, namespace: evaluate(find(text), namespace)

import re  # noqa: E402 - brings a named tuple

compile_anew = re._compiler.compile


def compile_pattern(pattern: str | bytes, flags: int) -> re.Pattern:
    """Return what was compiled ahead, else what `re` makes of it."""
    if (pattern, flags) not in patterns:
        return compile_anew(pattern, flags)
    all_flags, code, groups, names, numbers = patterns[pattern, flags]
    return _sre.compile(pattern, all_flags, memoryview(code).cast("I").tolist(), groups, names, numbers)


re._compiler.compile = compile_pattern

import dataclasses  # noqa: E402 - has patterns

dataclasses.exec = lambda text, *namespaces: run(find(text), *namespaces)
