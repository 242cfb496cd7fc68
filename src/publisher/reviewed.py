"""When a page's advice was last checked, said once above the page and shown in one way on all of them."""

from datetime import date


def render_reviewed(reviewed: date, base: str) -> str:
    """Return the line that ends a page: the day on which its advice was last checked, and where changes are told.

    Args:
        reviewed: What the page's front matter gives as `reviewed`.
        base: What to put before an address of the site to make it relative to the page, such as "../".
    """
    changes = f'<a href="{base}changes/">See what has changed in our advice</a>'
    return f'<p class="bow-checked">Last checked: {render_day(reviewed)}. {changes}.</p>'


def render_day(day: date) -> str:
    """Return a day as a reader sees it."""
    return f'<time datetime="{day}">{say_day(day)}</time>'


def say_day(day: date) -> str:
    """Return a day as the site says it: "26 November 2026"."""
    return f"{day.day} {day:%B %Y}"
