"""What Python compiles at every start although it need not: regular expressions, and methods.

Python keeps the bytecode of a module. But each pattern is compiled when the module that has it is imported, and a
dataclass or a named tuple writes its methods as text and compiles that. Here both are compiled once, when the site is
built. Like bytecode the result only fits its own Python. `browser/sitecustomize.py` takes it up.

Run as a program by a fresh Python, this writes the result to standard output. Its arguments are where the browser's
Python finds its modules: they need not have the same texts as those of the Python that builds the site.
"""

import array
import builtins
import marshal
import sys
from binascii import crc32
from types import CodeType

#: What `_sre.compile` is given: pattern, flags, code, number of groups, groups by name, names by number.
_Compiled = tuple[object, int, list[int], int, dict[str, int], tuple[str | None, ...]]

#: How a pattern says that a repeat has no end. It is the largest size there is, and the browser's have 32 bits.
_NO_END = 2**31 - 1


def record() -> bytes:
    """Return what the engine compiles, every pattern and every text, marshalled in a stable order.

    One request of each kind is answered, for patterns that wait for it. Those that read what somebody types wait for
    that: compiled ahead they would be 11 kB. To be called once, before anything has imported the engine, or `re`.
    """
    import collections  # noqa: PLC0415

    texts: dict[str, str] = {}

    def evaluate_and_record(text: str, namespace: dict[str, object]) -> object:
        texts[text] = "eval"
        return builtins.eval(text, namespace)  # noqa: S307 - as `collections` would

    collections.eval = evaluate_and_record  # type: ignore[attr-defined]

    import re  # noqa: PLC0415 - only now, so that its named tuple is seen as well

    compiler = re._compiler  # type: ignore[attr-defined] # noqa: SLF001 - there is no public way to a compiled pattern
    recorded: dict[tuple[str | bytes, int], _Compiled] = {}
    compile_pattern, compiled = compiler.compile, compiler._sre.compile  # noqa: SLF001

    class Recorder:
        """Stands in for the module `_sre`, and remembers what it last compiled."""

        last: _Compiled

        def __getattr__(self, name: str) -> object:
            return getattr(sys.modules["_sre"], name)

        def compile(self, *arguments: object) -> object:
            self.last = arguments  # type: ignore[assignment]
            return compiled(*arguments)

    def compile_and_record(pattern: str | bytes, flags: int) -> object:
        result = compile_pattern(pattern, flags)
        recorded[pattern, int(flags)] = recorder.last
        return result

    for module in (re._constants, re._parser, compiler):  # type: ignore[attr-defined] # noqa: SLF001
        module.MAXREPEAT = _NO_END
    recorder = Recorder()
    compiler._sre = recorder  # noqa: SLF001
    compiler.compile = compile_and_record

    import dataclasses  # noqa: PLC0415 - only now, so that its patterns are seen as well

    def execute_and_record(text: str, *namespaces: dict[str, object]) -> None:
        texts[text] = "exec"
        builtins.exec(text, *namespaces)  # noqa: S102 - as `dataclasses` would

    dataclasses.exec = execute_and_record  # type: ignore[attr-defined]
    _use_the_engine()
    patterns = {
        key: (int(all_flags), array.array("I", code).tobytes(), groups, dict(names), tuple(numbers))
        for key, (_, all_flags, code, groups, names, numbers) in sorted(recorded.items(), key=repr)
    }
    # By a checksum: their texts would be a third of all this.
    methods = {crc32(text.encode()): strip(compile(text, "<methods>", mode)) for text, mode in sorted(texts.items())}
    return marshal.dumps((patterns, methods), 2)  # a version without references, which are not always the same


def strip(code: CodeType) -> CodeType:
    """Return code without its tables of line numbers, a seventh of a bundle.

    Tracebacks alone need them, and those still name each file and function.
    """
    constants = (strip(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_consts=tuple(constants), co_linetable=b"")


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
