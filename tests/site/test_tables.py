from checklist import MESSAGE_RULES, OUTCOMES, RULES
from checklist.channels import CHANNEL_RULES
from publisher.tables import CHANNEL_NAMES
from publisher.wide import frame_tables
from tests.site.conftest import Html


def test_every_rule_is_on_the_page_with_its_points(pages: dict[str, Html]) -> None:
    """The table of points shows each rule's title, points and source."""
    page = pages["score/"]
    for rule in (*RULES, *MESSAGE_RULES):
        assert f"rule-{rule.id}" in page.ids
        assert rule.title in page.text
        assert rule.source in [one.get("href") for one in page.all("a")]


def test_outcomes_stand_in_the_order_that_decides(pages: dict[str, Html]) -> None:
    """The page lists the outcomes as the engine tries them."""
    listed = [one.removeprefix("outcome-") for one in pages["score/"].ids if one.startswith("outcome-")]
    assert listed == [outcome.id for outcome in OUTCOMES]


def test_every_channel_has_a_name() -> None:
    """No channel is shown to a reader by its id."""
    assert {rule.channel for rule in CHANNEL_RULES} == set(CHANNEL_NAMES)


def test_plain_tables_can_be_scrolled_with_keys(pages: dict[str, Html]) -> None:
    """Each that holds no link takes the focus, and has a name of its own on its page."""
    for page in pages.values():
        names = [one["aria-label"] for tag, one in page.tags if tag == "div" and one.get("class") == "bow-wide"]
        assert len(names) == len(set(names))
    tags = [tag for tag, one in pages["development/words/"].tags if tag == "table" or one.get("class") == "bow-wide"]
    assert tags == ["div", "table"]
    framed = frame_tables(
        "<h2 id=a>Why &amp; <b>how</b><a class=\"headerlink\" href='#a'>&para;</a></h2><table>1</table>"
    )
    assert '<div class="bow-wide" role="region" tabindex="0" aria-label="Why &amp; how: table 1"><table>' in framed
    linked = '<h2>Why</h2><table><a href="x">x</a></table>'
    assert frame_tables(linked) == linked
