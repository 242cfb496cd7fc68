"""The language of conditions: what holds for the answers given so far, and which of them to quote."""

import pytest

from checklist.conditions import answer_is, answer_is_not, any_holds, cite, explain, holds


@pytest.mark.parametrize(
    ("asked", "is_", "is_not"),
    [
        pytest.param({"fruit": "pear"}, True, False, id="answered with one of them"),
        pytest.param({"fruit": "plum"}, False, True, id="answered otherwise"),
        pytest.param({"fruit": None}, False, True, id="open"),
        pytest.param({}, False, True, id="not asked"),
    ],
)
def test_a_condition_holds_by_the_answer_given_so_far(asked: dict[str, str | None], *, is_: bool, is_not: bool) -> None:
    """An open question and one that is not asked match no option."""
    assert holds((answer_is("fruit", "apple", "pear"),), asked) is is_
    assert holds((answer_is_not("fruit", "apple", "pear"),), asked) is is_not


def test_every_condition_has_to_hold_and_one_case_of_several() -> None:
    """One condition that fails is enough to fail a case; one case that holds is enough. None at all: true, false."""
    both = (answer_is("fruit", "apple", "pear"), answer_is("colour", "red"))
    is_not = (answer_is_not("fruit", "apple", "pear"),)

    assert holds(both, {"fruit": "pear", "colour": "red"})
    assert not holds(both, {"fruit": "pear", "colour": "green"})
    assert any_holds((both, is_not), {"fruit": "plum"})
    assert any_holds((both, is_not), {"fruit": "pear", "colour": "red"})
    assert not any_holds((both, is_not), {"fruit": "pear", "colour": "green"})
    assert holds((), {})
    assert not any_holds((), {})


def test_an_explanation_names_each_answer_once_and_in_order() -> None:
    """The answers that conditions speak of are quoted; what is open or not asked is not."""
    conditions = (answer_is("colour", "red"), answer_is_not("fruit", "plum"), answer_is("colour", "green"))

    assert explain(conditions, {"fruit": "pear", "colour": "red"}) == (("colour", "red"), ("fruit", "pear"))
    assert explain(conditions, {"fruit": "pear", "colour": None}) == (("fruit", "pear"),)
    assert explain(conditions, {}) == ()
    assert cite(("fruit", "size", "colour"), {"colour": "red", "fruit": None}) == (("colour", "red"),)
