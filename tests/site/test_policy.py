import re

import pytest

from publisher.policy import secure
from tests.site.conftest import Html


def allowed(html: str) -> set[str]:
    """Return the hashes of scripts that the policy of a page allows beside those of one without a script."""
    found, always = (set(re.findall("'sha256-([^']+)'", secure(one))) for one in (html, '<meta charset="utf-8">'))
    assert len(always) == 1
    return found - always


def test_every_page_carries_a_policy_before_any_script(pages: dict[str, Html], bare: dict[str, Html]) -> None:
    """No page lets foreign or unknown scripts run, nor anything turn text into code."""
    for address, page in {**pages, **bare}.items():
        names = [tag for tag, attributes in page.tags if tag == "script" or "http-equiv" in attributes]
        assert names[0] == "meta", address
        (policy,) = [one["content"] for one in page.all("meta") if "http-equiv" in one]
        scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
        assert "'unsafe-inline'" not in policy
        assert "'unsafe-eval'" not in policy
        assert "http" not in scripts
        assert policy.startswith("default-src 'none'")


def test_only_scripts_that_were_there_are_allowed() -> None:
    """The policy names the hash of each inline script, and data in a script tag needs none."""
    page = (
        '<meta charset="utf-8"><script>alert(1)</script><script type="application/ld+json">{}</script><script src="a">'
    )
    # printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    assert allowed(page) == {"bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI="}


def test_scripts_that_are_only_spoken_of_are_not_allowed() -> None:
    """What stands in a comment or in another script's text is no script of the page."""
    page = '<meta charset="utf-8"><!-- <script>alert(1)</script> --><SCRIPT data-src="a">"<script>"</SCRIPT >'
    # printf '"<script>"' | openssl dgst -sha256 -binary | base64
    assert allowed(page) == {"cleMKQhtSshNw0lkEdckmQs6Ydkr8knhDjKxU+eRLSo="}


def test_a_frame_names_its_host() -> None:
    """In a sandbox `'self'` means nothing to WebKit, and the policy would keep out our own scripts and sheets."""
    policy = secure('<meta charset="utf-8">', "https://bow-out.example/a/").partition('content="')[2].partition('"')[0]
    sources = [part.split() for part in policy.split("; ")]
    assert [part for part in sources if ("'self'" in part) != ("https://bow-out.example/a/" in part)] == []
    assert sum("'self'" in part for part in sources) == 5


def test_a_page_without_a_character_set_is_refused() -> None:
    """A page that the policy cannot be put into is not published without one."""
    with pytest.raises(ValueError, match="charset"):
        secure("<p>hello")
