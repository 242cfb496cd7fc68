import re
from html import unescape
from pathlib import Path

import pytest

from checklist.questions import QUESTIONS
from publisher.markers import RENDERERS
from publisher.scenario import ScenarioError, fill_scenarios, find_faults, render_address
from tests.conftest import ROOT
from tests.site.conftest import Html


def fill(marker: str) -> Html:
    """Return what stands in a marker's place on a page one folder down."""
    page = Html("x/")
    page.feed(fill_scenarios(f"<p>Before</p>{marker}<p>After</p>", "../"))
    return page


def test_a_marker_becomes_a_button_named_after_its_answer() -> None:
    """The button says what will be chosen in the checklist's own words, so it makes sense in a list of links."""
    page = fill("<!-- scenario reason=nerves -->")
    assert page.all("a") == [{"class": "md-button", "href": "../checklist/#reason=nerves"}]
    assert page.text == "BeforeStart the checklist: I’m nervous, or don’t feel good enoughAfter"


def test_a_marker_can_name_its_button() -> None:
    """What follows the colon stands on the button, whatever signs it holds."""
    page = fill("<!-- scenario reason=pending-offer offer-status=verbal: me & <b>two</b>: offers -->")
    assert [one["href"] for one in page.all("a")] == ["../checklist/#reason=pending-offer&offer-status=verbal"]
    assert page.text == "BeforeStart the checklist: me & <b>two</b>: offersAfter"


def test_an_address_is_shown_as_it_is_copied() -> None:
    """A blogger who selects it gets exactly what the link leads to."""
    page = fill("<!-- scenario-address stage=final reason=terms -->")
    assert page.all("a") == [{"href": "../checklist/#reason=terms&stage=final"}]
    assert page.text == "Beforechecklist/#reason=terms&stage=finalAfter"


def test_the_same_answers_have_one_address() -> None:
    """Their order in a page does not matter: the checklist's own order counts."""
    assert render_address({"stage": "final", "reason": "terms"}) == "checklist/#reason=terms&stage=final"


@pytest.mark.parametrize(
    ("marker", "told"),
    [
        ("<!-- scenario reason=nerve -->", '"reason" has no answer "nerve", only accepted-offer, '),
        ("<!-- scenario feeling=nerves -->", 'there is no question "feeling"'),
        ("<!-- scenario notice=over-48h missed-by=me -->", '"missed-by" is not asked with the other answers'),
        ("<!-- scenario reason=unsafe stage=final -->", '"stage" is not asked with the other answers'),
        ("<!-- scenario reason=nerves offer-status=signed -->", '"offer-status" is not asked'),
        ("<!-- scenario reason=nerves reason=unsafe -->", "it names a question twice"),
        ("<!-- scenario reason -->", '"reason" has no answer ""'),
        ("<!-- scenario: nothing -->", "it names no answer"),
        ("<!-- scenario-address reason=nobody -->", '"reason" has no answer "nobody"'),
    ],
)
def test_a_marker_that_would_not_work_stops_the_build(marker: str, told: str) -> None:
    """The message holds the marker, so that its author finds it, and what is wrong with it."""
    with pytest.raises(ScenarioError) as caught:
        fill_scenarios(marker, "")
    assert str(caught.value).startswith(f"{marker}: ")
    assert told in str(caught.value)


def test_every_fault_is_told_at_once() -> None:
    """Nobody mends one only to hear of the next."""
    assert len(find_faults({"reason": "x", "y": "z", "notice": "over-48h", "missed-by": "me"})) == 3


@pytest.mark.parametrize(
    "answers",
    [
        {"booked-by": "recruiter"},
        {"stage": "final"},
        {"reason": "not-a-fit", "interest": "yes"},
        {"put-right": "waiting"},
        {"missed-by": "them", "reason": "treated-badly"},
    ],
    ids=str,
)
def test_an_answer_may_come_before_its_question(answers: dict[str, str]) -> None:
    """It counts as soon as the reader's other answers have the question asked, so such a link is as good as any."""
    assert find_faults(answers) == []


def test_answers_that_go_with_others_but_not_with_each_other_are_refused() -> None:
    """Each of them is asked of somebody, but nobody is asked both."""
    assert find_faults({"missed-by": "them"}) == find_faults({"stage": "final"}) == []
    assert find_faults({"missed-by": "them", "stage": "final"}) == ['"stage" is not asked with the other answers']


def test_a_page_without_markers_stays_as_it_is() -> None:
    """A word that only begins like a marker's is none."""
    html = "<!-- scenarios --><p>scenario reason=x</p><!-- rules -->"
    assert fill_scenarios(html, "") == html


def test_every_marker_is_filled(pages: dict[str, Html], site: Path) -> None:
    """Each button of the guide is on its page, and no marker is left over."""
    for path in sorted((ROOT / "docs").rglob("*.md")):
        address = path.relative_to(ROOT / "docs").as_posix().removesuffix(".md") + "/"
        count = len(re.findall("<!-- scenario ", path.read_text(encoding="utf-8")))
        if count:
            links = [one.get("href", "") for one in pages[address].all("a") if one.get("class") == "md-button"]
            assert len([one for one in links if "checklist/#" in one]) == count, address
            assert "<!-- scenario" not in (site / address / "index.html").read_text(encoding="utf-8")


def test_buttons_on_a_page_can_be_told_apart(site: Path) -> None:
    """No two links into the checklist on one page have the same name and lead to different answers."""
    for path in sorted(site.glob("guide/*/index.html")):
        found = re.findall(r'<a class="?md-button"? href="?([^" >]+)"?>([^<]+)</a>', path.read_text(encoding="utf-8"))
        assert len({unescape(name) for _, name in found}) == len({address for address, _ in found}), path


def test_the_list_of_ids_has_every_answer(pages: dict[str, Html]) -> None:
    """Whoever makes a link finds each answer as it is written in an address, and when its question is asked."""
    text = pages["development/ids/"].text
    for question in QUESTIONS:
        assert question.text in text
        for option in question.options:
            assert f"{question.id}={option.id}" in text
    assert RENDERERS["ids"]("").count("It is asked if:") == len([one for one in QUESTIONS if one.asked_when])
    either = sum(max(0, len(one.asked_when) - 1) for one in QUESTIONS)
    assert RENDERERS["ids"]("").count('<p class="bow-or">or</p>') == either


def test_the_list_of_ids_has_the_headings_of_the_form() -> None:
    """Answers that stand under a heading on the form do so here."""
    headings = re.findall('scope="rowgroup">(.*?)</th>', RENDERERS["ids"](""))
    assert headings == ["Another job", "The job", "The company", "The interview", "You"]
