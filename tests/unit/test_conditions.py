"""The language of conditions: what holds, what could hold, and what must, while questions are still open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.conditions import Condition, answer_is, answer_is_not, can_hold, cite, explain, holds, must_hold

FRUIT, COLOUR = ("apple", "pear", "plum"), ("red", "green")

IS = (answer_is("fruit", "apple", "pear"),)
IS_NOT = (answer_is_not("fruit", "apple", "pear"),)


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
    assert holds(IS, asked) is is_
    assert holds(IS_NOT, asked) is is_not


@pytest.mark.parametrize(
    ("asked", "is_", "is_not"),
    [
        pytest.param({"fruit": "pear"}, (True, True), (False, False), id="answered with one of them"),
        pytest.param({"fruit": "plum"}, (False, False), (True, True), id="answered otherwise"),
        pytest.param({"fruit": None}, (True, False), (True, False), id="open"),
        pytest.param({}, (False, False), (True, True), id="not asked"),
    ],
)
def test_an_open_question_leaves_both_possible(
    asked: dict[str, str | None], is_: tuple[bool, bool], is_not: tuple[bool, bool]
) -> None:
    """A condition on an open question can hold and need not; any other is settled."""
    assert (can_hold(IS, asked), must_hold(IS, asked)) == is_
    assert (can_hold(IS_NOT, asked), must_hold(IS_NOT, asked)) == is_not


def test_no_condition_always_holds() -> None:
    """What has no condition counts for everybody."""
    assert holds((), {})
    assert can_hold((), {})
    assert must_hold((), {})


def test_every_condition_has_to_hold() -> None:
    """One condition that fails is enough to fail them all."""
    both = (*IS, answer_is("colour", "red"))

    assert holds(both, {"fruit": "pear", "colour": "red"})
    assert not holds(both, {"fruit": "pear", "colour": "green"})
    assert not can_hold(both, {"fruit": None, "colour": "green"})
    assert not must_hold(both, {"fruit": "pear", "colour": None})


def test_a_condition_is_data() -> None:
    """The two ways to write a condition give plain values that can be printed and compared."""
    assert answer_is("fruit", "apple") == Condition("fruit", ("apple",), negated=False)
    assert answer_is_not("fruit", "apple") == Condition("fruit", ("apple",), negated=True)


def test_an_explanation_names_each_answer_once_and_in_order() -> None:
    """The answers that conditions speak of are quoted; what is open or not asked is not."""
    conditions = (answer_is("colour", "red"), answer_is_not("fruit", "plum"), answer_is("colour", "green"))

    assert explain(conditions, {"fruit": "pear", "colour": "red"}) == (("colour", "red"), ("fruit", "pear"))
    assert explain(conditions, {"fruit": "pear", "colour": None}) == (("fruit", "pear"),)
    assert explain(conditions, {}) == ()


def test_citing_leaves_out_what_is_open() -> None:
    """Only answers that were given can be cited."""
    assert cite(("fruit", "size", "colour"), {"colour": "red", "fruit": None}) == (("colour", "red"),)


conditions = st.lists(
    st.builds(answer_is, st.just("fruit"), st.sampled_from(FRUIT))
    | st.builds(answer_is_not, st.just("fruit"), st.sampled_from(FRUIT), st.sampled_from(FRUIT))
    | st.builds(answer_is, st.just("colour"), st.sampled_from(COLOUR))
    | st.builds(answer_is_not, st.just("colour"), st.sampled_from(COLOUR)),
    max_size=3,
).map(tuple)

asked_so_far = st.fixed_dictionaries(
    {},
    optional={
        "fruit": st.none() | st.sampled_from(FRUIT),
        "colour": st.none() | st.sampled_from(COLOUR),
    },
)


@given(conditions, asked_so_far, st.sampled_from(FRUIT), st.sampled_from(COLOUR))
def test_what_must_hold_will_hold_and_what_cannot_will_not(
    conditions: tuple[Condition, ...], asked: dict[str, str | None], fruit: str, colour: str
) -> None:
    """However the open questions are answered, nothing that must hold fails and nothing that cannot comes to hold."""
    later = {"fruit": fruit, "colour": colour}
    answered = {question: option or later[question] for question, option in asked.items()}

    if must_hold(conditions, asked):
        assert holds(conditions, answered)
    if not can_hold(conditions, asked):
        assert not holds(conditions, answered)
    if all(asked.values()):
        assert can_hold(conditions, asked) is must_hold(conditions, asked) is holds(conditions, asked)
