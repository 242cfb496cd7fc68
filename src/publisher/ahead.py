"""What Python compiles at every start although it need not: regular expressions, and the methods of dataclasses.

Python keeps the bytecode of a module. But each pattern is compiled when the module that has it is imported, and a
dataclass writes its methods as text and compiles that. Here both are compiled once, when the site is built. Like
bytecode the result only fits its own Python. `browser/sitecustomize.py` takes it up.

Run as a program by a fresh Python, this writes the result to standard output. Its arguments are where the browser's
Python finds its modules: they need not have the same texts as those of the Python that builds the site.
"""

import array
import builtins
import marshal
import re
import sys
from typing import Any

#: What `_sre.compile` is given: pattern, flags, code, number of groups, groups by name, names by number.
_Compiled = tuple[Any, int, list[int], int, dict[str, int], tuple[str | None, ...]]

#: How a pattern says that a repeat has no end. It is the largest size there is, and the browser's have 32 bits.
_NO_END = 2**31 - 1


def record() -> bytes:
    """Return what the engine compiles, every pattern and every text, marshalled in a stable order.

    One request of each kind is answered, for patterns that wait for it. To be called once, before anything has
    imported the engine.
    """
    compiler = re._compiler  # type: ignore[attr-defined] # noqa: SLF001 - there is no public way to a compiled pattern
    recorded: dict[tuple[str | bytes, int], _Compiled] = {}
    compile_pattern, compiled = compiler.compile, compiler._sre.compile  # noqa: SLF001

    class Recorder:
        """Stands in for the module `_sre`, and remembers what it last compiled."""

        last: _Compiled

        def __getattr__(self, name: str) -> Any:
            return getattr(sys.modules["_sre"], name)

        def compile(self, *arguments: Any) -> Any:
            self.last = arguments
            return compiled(*arguments)

    def compile_and_record(pattern: str | bytes, flags: int) -> Any:
        result = compile_pattern(pattern, flags)
        recorded[pattern, flags] = recorder.last
        return result

    for module in (re._constants, re._parser, compiler):  # type: ignore[attr-defined] # noqa: SLF001
        module.MAXREPEAT = _NO_END
    recorder = Recorder()
    compiler._sre = recorder  # noqa: SLF001
    compiler.compile = compile_and_record
    texts = _record_texts()
    _use_the_engine()
    patterns = [
        (pattern, (int(flags), int(all_flags)), array.array("I", code).tobytes(), groups, dict(names), tuple(numbers))
        for (pattern, flags), (_, all_flags, code, groups, names, numbers) in sorted(recorded.items(), key=repr)
    ]
    methods = {text: compile(text, "<dataclass>", "exec") for text in sorted(texts)}
    return marshal.dumps((patterns, methods), 2)  # a version without references, which are not always the same


def _record_texts() -> set[str]:
    """Return a set that fills with what `dataclasses` executes from now on."""
    import dataclasses  # noqa: PLC0415 - only now, so that its patterns are seen as well

    texts: set[str] = set()

    def execute_and_record(text: str, *namespaces: dict[str, object]) -> None:
        texts.add(text)
        builtins.exec(text, *namespaces)  # noqa: S102 - as `dataclasses` would

    dataclasses.exec = execute_and_record  # type: ignore[attr-defined]
    return texts


def _use_the_engine() -> None:
    import json  # noqa: PLC0415

    from checklist import wire  # noqa: PLC0415
    from checklist.frames import FORMS  # noqa: PLC0415
    from checklist.request import FORMATS, OPS  # noqa: PLC0415

    draft = {"form": "email", "subject": "Interview", "body": "Dear [Name],"}
    kinds: list[dict[str, object]] = [{"op": op, "draft": draft} for op in OPS]
    kinds += [{"op": "compose", "form": form} for form in FORMS]
    kinds += [{"op": "render", "format": one} for one in FORMATS]
    for kind in kinds:
        wire.handle(json.dumps({"schema": 1, "answers": {"reason": "not-a-fit"}, **kind}))


if __name__ == "__main__":
    sys.path[:0] = sys.argv[1:]
    sys.stdout.buffer.write(record())
