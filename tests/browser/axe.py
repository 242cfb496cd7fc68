"""Put every rule of axe-core to a page, and say in words what it finds."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_SOURCE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"

#: What WCAG asks at AAA alone. We promise AA, and the contrast that it asks.
_BEYOND_AA = "color-contrast-enhanced"

_PREPARE = f"""(tags) => {{
  const wanted = new Set((tags.length ? axe.getRules(tags) : axe.getRules()).map(({{ ruleId }}) => ruleId));
  wanted.delete("{_BEYOND_AA}");
  const rules = Object.fromEntries(axe.getRules().map(({{ ruleId }}) => [ruleId, {{ enabled: wanted.has(ruleId) }}]));
  window.asked = {{ rules, resultTypes: ["violations"] }};
}}"""
_RUN = "async (within) => (await axe.run(within, window.asked)).violations"

#: Where scripts are off no promise is ever kept and no timer rings. So axe gets promises of its own, which it brings
#: along for old browsers, and its timers ring when they are told to; those that only give up on something never do.
_TAKE_TIME = """() => {
  for (const name of ["Promise", "MutationObserver", "WebKitMutationObserver", "MessageChannel"]) delete window[name];
  window.due = [];
  window.setTimeout = (ring, milliseconds) => { if (!(milliseconds > 1)) due.push(ring); };
}"""
_RUN_AT_ONCE = """(within) => {
  let found = null;
  axe.run(within, window.asked).then(({ violations }) => { found = violations; });
  while (due.length) due.shift()();
  return found;
}"""


def find_faults(
    page: Page, where: str, *, scripts: bool = True, within: str = "html", about: Iterable[str] = ()
) -> list[str]:
    """Return what axe holds against a page as it now stands, each with where it is and what to do.

    Args:
        page: An open page. The protocol brings axe in, which the page's security policy does not stop.
        where: What to call the page.
        scripts: Whether the browser runs scripts. If not, only Chromium can be asked.
        within: The part of the page to look at, as a selector.
        about: The tags of the rules to apply, all of them if none is named.
    """
    if not scripts:
        page.evaluate(_TAKE_TIME)
    if not page.evaluate("'axe' in window"):
        page.evaluate(_SOURCE.read_text("utf-8"))
    page.evaluate(_PREPARE, list(about))
    violations: list[dict[str, Any]] | None = page.evaluate(_RUN if scripts else _RUN_AT_ONCE, within)
    assert violations is not None, f"axe gave no answer about {where}"
    return [
        " ".join(f"{where}: {violation['id']} at {node['target'][-1]}: {node['failureSummary']}".split())
        for violation in violations
        for node in violation["nodes"]
    ]


def find_overflow(page: Page, where: str) -> list[str]:
    """Return that a page must be scrolled sideways, if it must."""
    width, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    return [f"{where}: {width} pixels wide where there is room for {room}"] if width > room else []


def assert_none(faults: Iterable[str]) -> None:
    """Fail with all faults, a line each, if there are any."""
    told = "\n".join(faults)
    assert not told, f"\n{told}"
