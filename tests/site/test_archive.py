"""Dated copies of the guide, to cite."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from publisher.archive import Copy, read_copies, render_link, take_copy
from tests.site.conftest import Html

ARTICLE = (
    '<main><nav>Menu</nav><article class="x"><p class="bow-place">Step 1</p><h1 id="a"><span id="name-of-a">Say '
    '<b>it</b></span><a class="headerlink" href="#a">&para;</a></h1><p onclick="x()" style="color:red">4 &lt; 5 &amp; '
    '<em>so</em><script>x</script><a href="../b/#c">B</a> <a href="../../checklist/#d">D</a> <a href="#a">A</a> '
    '<a href="https://e/">E</a></p><form><input name="f"><label>Type</label></form><div id="old" class="y">One<br>two'
    '</div><figure id="fig"><span>three</span><span>four</span></figure></article><p>After</p></main>'
)


def test_a_copy_is_text_alone() -> None:
    """It keeps words, structure, ids and where links lead; and nothing that acts, moves or looks."""
    text = take_copy(ARTICLE, "guide/a/", {"guide/a/", "guide/b/"})
    assert text == (
        '<h1 id="a">Say it</h1><p>4 &lt; 5 &amp; <em>so</em><a href="../../guide/b/#c">B</a> '
        '<a href="../../../../checklist/#d">D</a> <a href="#a">A</a> <a href="https://e/">E</a></p>'
        '<div id="old">One<br>two</div><span id="fig"></span>three four\n'
    )
    with pytest.raises(ValueError, match="guide/a/"):
        take_copy("<p>No article", "guide/a/", ())


def test_a_page_names_its_newest_copy(tmp_path: Path) -> None:
    """Whoever cites it need not look for it; a page without one says nothing."""
    for day in ("2026-11-26", "2027-02-01"):
        (tmp_path / day / "guide").mkdir(parents=True)
        (tmp_path / day / "guide" / "a.html").write_text(f"<h1>{day}</h1>", encoding="utf-8")
    copies = read_copies(tmp_path)
    assert copies[0] == Copy(date(2027, 2, 1), "guide/a/", "<h1>2027-02-01</h1>")
    link = '<a href="../../archive/2027-02-01/guide/a/">a copy of 1 February 2027</a>'
    assert link in render_link(copies, "guide/a/", "../../")
    assert render_link(copies, "guide/b/", "../../") == ""


def test_what_is_copied_now_can_be_cited_for_ever(site: Path, pages: dict[str, Html], tmp_path: Path) -> None:
    """Every page that says when it was checked, with every id that a link to it may name; and none is made twice."""
    command = [sys.executable, "-m", "publisher.archive", str(site), str(tmp_path), "2026-01-02"]
    subprocess.run(command, check=True)
    copies = read_copies(tmp_path)
    assert {one.page for one in copies} == {one for one in pages if "Last checked: " in pages[one].text}
    for copy in copies:
        page, text = pages[copy.page], Html("")
        text.feed(copy.html)
        assert {one["id"] for tag, one in page.tags if tag in {"h1", "h2", "h3"} and "id" in one} <= set(text.ids)
        assert not {"script", "style", "form", "button"} & {tag for tag, _ in text.tags}
        assert not [one for _, one in text.tags if {"class", "style"} & one.keys()]
        assert copy.title
        assert copy.reviewed
    size = sum(len(one.html) for one in copies)
    assert size < 200_000  # so cheap that each release can have one
    again = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "a copy never changes" in again.stderr
