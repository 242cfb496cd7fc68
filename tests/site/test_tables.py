import re

from checklist import MESSAGE_RULES, OUTCOMES, RULES
from checklist.channels import CHANNEL_RULES
from checklist.conditions import answer_is, answer_is_not
from checklist.questions import QUESTION_BY_ID
from publisher.grounds import list_grounds
from publisher.tables import CHANNEL_NAMES, render_channels, render_outcomes, render_rules
from publisher.words import render_conditions
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


def test_an_outcome_s_grounds_each_say_their_own_headline() -> None:
    """Whoever read "Go, and ask there." finds these words below "Go", with what leads there."""
    listed = re.findall(r'<li id="outcome-.*?(?=<li id="outcome-|$)', render_outcomes(""))
    for outcome, told in zip(OUTCOMES, listed, strict=True):
        headlines = {ground.headline for ground in list_grounds(outcome)} - {""}
        assert set(re.findall("It then says: <em>(.*?)</em>", told)) == headlines


def test_a_rule_names_the_results_that_it_is_for() -> None:
    """By hand, somebody who asks for another time leaves out what is for those who leave."""
    rows = dict(re.findall(r'<tr id="rule-([^"]+)">(.*?)</tr>', render_rules("")))
    assert "Your result: <strong>Withdraw, and let them know</strong>" in rows["other-roles-asked"]
    asked = [name for name, row in rows.items() if "And the checklist asks you this." in row]
    assert set(asked) == {rule.id for rule in RULES if rule.step in {"validate", "alternatives"}}


def test_a_channel_names_results_and_time_in_words() -> None:
    """What stands for a question in a condition is told as a sentence, and never by its id."""
    told = render_channels("")
    assert "Your result: <strong>Walk away. You owe them nothing</strong>" in told
    assert "<li><strong>It was more than a week ago</strong></li>" in told
    assert "over-a-week" not in told


def test_many_answers_are_told_by_the_few_that_are_left() -> None:
    """Only where everybody has an answer: whoever is not asked has not given one of the others either."""
    reasons = ("accepted-offer", "pending-offer", "staying", "unsafe")
    certain = answer_is_not("reason", *reasons)
    others = answer_is("reason", *({one.id for one in QUESTION_BY_ID["reason"].options} - set(reasons)))
    assert render_conditions([others]) == render_conditions([certain])
    assert "Anything but" not in render_conditions([answer_is("certainty", "yes", "no")])


def test_every_channel_has_a_name() -> None:
    """No channel is shown to a reader by its id."""
    assert {rule.channel for rule in CHANNEL_RULES} == set(CHANNEL_NAMES)
