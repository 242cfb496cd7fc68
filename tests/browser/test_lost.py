"""An address that is not there, on a site that was built for nobody knows where."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server

ADDRESS = "an/old/address/"


@pytest.fixture
def forgiven() -> str:
    """Let the browser log what is looked for in vain."""
    return r"Failed to load resource|console: (Loading failed|Refused to|The stylesheet|Did not parse)"


def test_the_page_for_what_is_not_found_finds_its_own_address(page: Page, server: Server, site: Path) -> None:
    """However deep a reader got lost, it has its sheet and its search, and its links lead to the site."""
    lost = (site / "404.html").read_bytes()
    if b"#lost" not in lost:
        pytest.skip("this site was built with SITE_URL")
    server.always[f"/{ADDRESS}"] = lost
    server.types[f"/{ADDRESS}"] = "text/html"
    page.goto(ADDRESS)
    expect(page).to_have_url(re.compile("/bow-out/404.html#lost$"))
    expect(page.get_by_role("heading", name="This page is not here")).to_be_visible()
    expect(page.locator(".md-header")).to_have_css("position", "sticky")
    page.get_by_role("textbox", name="Search").click()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")  # the index is there
    page.get_by_role("textbox", name="Search").press_sequentially("recruiter")
    page.locator(".md-search-result__link").first.click()
    expect(page).to_have_url(re.compile("/bow-out/[a-z/-]+/"))
    page.goto("404.html#lost")
    page.get_by_role("link", name="Find your situation").click()
    expect(page).to_have_url(re.compile("/bow-out/guide/situations/$"))
