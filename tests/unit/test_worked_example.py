"""The page for those who use the package in their own tool: what it shows is run, and nothing is missing from it."""

import ast
import contextlib
import inspect
import io
import json
import re
import textwrap
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import FunctionType
from typing import Any

import pytest

import checklist
from checklist import files, wire
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "development" / "api.md").read_text(encoding="utf-8")
DOCUMENTED = re.findall(r"^::: (\S+)$", PAGE, re.MULTILINE)
FUNCTIONS = [
    value
    for value in (*(getattr(checklist, name) for name in checklist.__all__), wire.handle, *vars(files).values())
    if isinstance(value, FunctionType) and value.__module__.startswith("checklist.") and value.__name__[0] != "_"
]
TYPES = [value for name in checklist.__all__ if isinstance(value := getattr(checklist, name), type)]
#: How a docstring's first line begins, where it says what comes back.
SAYS_WHAT_COMES_BACK = ("Return ", "Tell ")
#: What stands on the page for "and more of the same".
MORE = "…"


def test_the_worked_example_prints_what_the_page_shows() -> None:
    """Whoever copies the example and runs it sees the output that stands below it."""
    (code,) = _blocks("worked-example", "python")
    (shown,) = _blocks("worked-example", "text")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "api.md", "exec"), {})  # noqa: S102 - running it is the point
    assert printed.getvalue() == shown


@pytest.mark.parametrize("number", [0, 1], ids=["a reply", "a reply with errors"])
def test_the_wire_format_is_what_the_page_shows(number: int) -> None:
    """Each request on the page gets the reply below it; the page leaves out fields nowhere, only more of the same."""
    blocks = _blocks("wire-format", "json")
    request, shown = blocks[2 * number : 2 * number + 2]
    assert _shorten(json.loads(wire.handle(request)), json.loads(shown)) == json.loads(shown)


def test_every_public_name_is_on_the_page() -> None:
    """Nobody has to read the source to find out what there is."""
    named = {f"checklist.{name}" for name in checklist.__all__}
    in_files = {
        f"checklist.files.{name}"
        for name, value in vars(files).items()
        if getattr(value, "__module__", "") == files.__name__ and name[0] != "_"
    }
    assert in_files >= {"checklist.files.render_eml", "checklist.files.Mailto"}
    assert named | in_files | {"checklist.wire.handle"} <= set(DOCUMENTED)
    assert len(DOCUMENTED) == len(set(DOCUMENTED))


def test_a_docstring_names_arguments_result_and_errors() -> None:
    """The arguments that are explained are those that there are; so is what comes back, and what is raised.

    What is raised counts whether the function does it itself or a private one of its module.
    """
    for function in FUNCTIONS:
        docstring = inspect.getdoc(function) or ""
        assert _explained(function, "Args") == list(inspect.signature(function).parameters), function
        assert docstring.startswith(SAYS_WHAT_COMES_BACK) or "\nReturns:\n" in docstring, function
        assert set(_explained(function, "Raises")) >= set(_raised(function)), function


def test_an_interview_needs_the_present_time() -> None:
    """What `assess` is said to raise comes from another module: the making of the case."""
    with pytest.raises(ValueError, match="present time"):
        checklist.assess({}, checklist.Interview(datetime(2026, 11, 24, 14, tzinfo=UTC)), None)


def test_every_type_says_what_it_is() -> None:
    """A class has a docstring of its own, not the one that Python makes from its fields."""
    for kind in TYPES:
        assert kind.__doc__, kind
        assert not kind.__doc__.startswith(f"{kind.__name__}(")


def test_everything_that_advises_says_where_that_was_read() -> None:
    """Each rule and each outcome has the address of its source, and so has a ground that has another."""
    for rule in (*checklist.RULES, *checklist.MESSAGE_RULES):
        assert rule.source.startswith(("https://", "http://")), rule.id
    for outcome in checklist.OUTCOMES:
        assert outcome.source.startswith(("https://", "http://")), outcome.id
        for ground in outcome.grounds:
            assert not ground.source or ground.source.startswith(("https://", "http://")), outcome.id


def _blocks(section: str, language: str) -> list[str]:
    """Return the page's fenced blocks in one language, from the section with that id."""
    (text,) = re.findall(rf"^## [^\n]*\{{ #{section} \}}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    return re.findall(rf"^``` ?(?:\{{ \.)?{language}\b[^\n]*\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def _shorten(value: Any, shown: Any) -> Any:
    """Return `value` with its lists cut where those of `shown` say that there is more."""
    if isinstance(value, dict) and isinstance(shown, dict):
        return {name: _shorten(one, shown.get(name)) for name, one in value.items()}
    if isinstance(value, list) and isinstance(shown, list):
        if shown[-1:] == [MORE] and len(value) >= len(shown):
            value = [*value[: len(shown) - 1], MORE]
        return [_shorten(one, like) for one, like in zip(value, [*shown, *value[len(shown) :]], strict=False)]
    return value


def _explained(function: FunctionType, part: str) -> list[str]:
    """Return the names that one part of a docstring explains."""
    found = re.search(rf"^{part}:\n((?:    .*\n?|\n(?=    ))+)", inspect.getdoc(function) or "", re.MULTILINE)
    return re.findall(r"^    (\w+):", found[1], re.MULTILINE) if found else []


def _raised(function: Callable[..., Any], seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield what a function raises, or a private one that it calls; what it catches does not count."""
    todo: list[ast.AST] = [ast.parse(textwrap.dedent(inspect.getsource(function)))]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Try) and node.handlers:
            todo += [*node.handlers, *node.orelse, *node.finalbody]
            continue
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
            yield node.exc.func.id
        if isinstance(node, ast.Name) and node.id.startswith("_") and node.id not in seen:
            called = inspect.getmodule(function).__dict__.get(node.id)
            if isinstance(called, FunctionType):
                yield from _raised(called, seen | {node.id})
        todo += ast.iter_child_nodes(node)
