"""Cut a style sheet down to what a site can use: the theme has rules for much that no page of ours holds.

A rule goes only when it is certain that nothing can match it. So a name that a script might set counts as used.
"""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from html.parser import HTMLParser

#: What braces and semicolons mean nothing in, and then the signs that a sheet is cut at.
_PIECE = re.compile(
    r"""(?P<comment>/\*.*?\*/)|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^"')]*\)|(?P<sign>[{};])""", re.DOTALL
)
_BLANKS = re.compile(r"""\s+|(?P<string>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""")

#: At-rules with rules inside; another one (`@keyframes`, `@page`) stays or goes whole.
_GROUP = re.compile(r"@(media|supports|container|layer)\b")

#: What a selector asks beyond names. What it asks in a function such as `:not()` is passed over, so the rule stays.
_FUNCTION = re.compile(r":[\w-]+\([^()]*\)")
_PSEUDO = re.compile(r"::?[\w-]+")
_ATTRIBUTE = re.compile(r"""\[\s*(?P<name>[\w-]+)\s*(?:(?P<how>[~|^$*]?=)\s*["']?(?P<value>.*?)["']?\s*)?\]""")
_NAME = re.compile(r"[\w-]+")
_VARIABLE = re.compile(r"--[\w-]+")
_COMMA = re.compile(r",(?![^(]*\))(?![^\[]*\])")
#: "md-toggle--" in a script: it adds the rest itself.
_HALF_NAME = re.compile(r"[a-z][\w-]{2,}[-_]")
_DASH = re.compile(r"-(\w)")


@dataclass(frozen=True, slots=True)
class Rule:
    """What stands before a brace and what stands within; a statement such as `@charset` has nothing within."""

    head: str
    body: "str | tuple[Rule, ...] | None"


def find_names(pages: Iterable[str], scripts: Iterable[str]) -> AbstractSet[str]:
    """Return every name a selector may match: tags, attributes and their values, and the words of scripts."""
    names: set[str] = set()
    for page in pages:
        names |= _Names(page).found
    for script in scripts:
        names.update(_NAME.findall(script))
    return names


def prune(css: str, names: AbstractSet[str], others: Iterable[str] = ()) -> str:
    """Return a sheet without its comments, and without rules and variables that nothing uses.

    Args:
        css: The sheet.
        names: What `find_names` returned.
        others: Whatever else may use the sheet's variables, such as another sheet.

    Raises:
        ValueError: The sheet has a rule that never ends.
    """
    rules = tuple(_keep_used(_parse(css), names))
    elsewhere = {name for text in others for name in _VARIABLE.findall(text)}
    while True:
        declared = [one for body in _bodies(rules) for one in _split(body)]
        used = {name for one in declared for name in _VARIABLE.findall(one.partition(":")[2])}
        words = {word for one in declared for word in _NAME.findall(one)}
        fewer = tuple(_drop_idle(rules, elsewhere | used, words))
        if fewer == rules:
            return _print(rules)
        rules = fewer


class _Names(HTMLParser):
    """Every name on a page that a selector can ask for, and the words of its own scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        for name, value in attrs:
            self.found.update((name, *(value or "").split()))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            self.found.update(_NAME.findall(data))


def _parse(css: str) -> tuple[Rule, ...]:
    """Return the rules of a sheet, or of what stands within a group."""
    rules = []
    text = head = ""
    depth = end = 0
    for piece in _PIECE.finditer(css):
        text += css[end : piece.start()]
        end = piece.end()
        if piece["comment"]:
            continue
        sign = piece["sign"]
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth -= 1
        if sign == "{" and depth == 1:
            head, text = _squeeze(text), ""
        elif sign == "}" and depth == 0:
            rules.append(Rule(head, _parse(text) if _GROUP.match(head) else _squeeze(text)))
            text = ""
        elif sign == ";" and depth == 0:
            rules.append(Rule(_squeeze(text), None))
            text = ""
        else:
            text += piece[0]
    if depth or text.strip() or css[end:].strip():
        raise ValueError(f"a rule never ends: {(head or css[end:])[:80]}")
    return tuple(rules)


def _squeeze(text: str) -> str:
    """Return text with each run of blanks outside strings as one."""
    return _BLANKS.sub(lambda match: match[0] if match["string"] else " ", text).strip()


def _split(body: str) -> Iterator[str]:
    """Yield the declarations of a rule."""
    declaration, end = "", 0
    for piece in _PIECE.finditer(body + ";"):
        declaration += body[end : piece.start()]
        end = piece.end()
        if piece["sign"] != ";":
            declaration += piece[0]
        elif declaration.strip():
            yield declaration.strip()
            declaration = ""


def _bodies(rules: Iterable[Rule]) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule.body, str):
            yield rule.body
        elif rule.body:
            yield from _bodies(rule.body)


def _keep_used(rules: Iterable[Rule], names: AbstractSet[str]) -> Iterator[Rule]:
    """Yield the rules that something can match, each with the selectors that can."""
    parts = tuple(name for name in names if _HALF_NAME.fullmatch(name))
    for rule in rules:
        if isinstance(rule.body, tuple):
            if within := tuple(_keep_used(rule.body, names)):
                yield Rule(rule.head, within)
        elif rule.head.startswith("@"):
            yield rule
        elif head := ",".join(one for one in _COMMA.split(rule.head) if _can_match(one, names, parts)):
            yield Rule(head, rule.body)


def _can_match(selector: str, names: AbstractSet[str], parts: tuple[str, ...]) -> bool:
    if "\\" in selector:
        return True
    before = None
    while before != selector:
        before, selector = selector, _FUNCTION.sub("", selector)
    for attribute in _ATTRIBUTE.finditer(selector):
        name = attribute["name"]
        in_script = _DASH.sub(lambda match: match[1].upper(), name.removeprefix("data-"))  # its name in `dataset`
        if name not in names and in_script not in names:
            return False
        if attribute["how"] == "=" and attribute["value"] not in names:
            return False
    rest = _PSEUDO.sub("", _ATTRIBUTE.sub("", selector))
    return all(name in names or name.lower() in names or name.startswith(parts) for name in _NAME.findall(rest))


def _drop_idle(rules: Iterable[Rule], variables: AbstractSet[str], words: AbstractSet[str]) -> Iterator[Rule]:
    """Yield the rules without the variables and animations that nobody asks for."""
    for rule in rules:
        if isinstance(rule.body, tuple):
            if within := tuple(_drop_idle(rule.body, variables, words)):
                yield Rule(rule.head, within)
        elif rule.body is None or (rule.head.startswith("@") and not rule.head.startswith("@keyframes")):
            yield rule
        elif rule.head.startswith("@keyframes"):
            if rule.head.split()[1] in words:
                yield rule
        else:
            kept = [one for one in _split(rule.body) if not one.startswith("--") or one.partition(":")[0] in variables]
            if kept:
                yield Rule(rule.head, ";".join(kept))


def _print(rules: Iterable[Rule]) -> str:
    lines = []
    for rule in rules:
        if rule.body is None:
            lines.append(rule.head + ";")
        else:
            body = rule.body if isinstance(rule.body, str) else _print(rule.body)
            lines.append(f"{rule.head}{{{body}}}")
    return "\n".join(lines)
