from checklist import MESSAGE_RULES, OUTCOMES, RULES
from checklist.channels import CHANNEL_RULES
from publisher.tables import CHANNEL_NAMES
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
