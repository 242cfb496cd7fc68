"""What a reader may answer, when their interview may be, and what they may type; and every reader who can exist."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import cache

from hypothesis import strategies as st

from checklist import QUESTIONS, Interview
from checklist.details import DETAILS
from checklist.questions import QUESTION_BY_ID, find_asked

#: Some of the questions answered, whether or not they apply.
answers = st.fixed_dictionaries(
    {},
    optional={question.id: st.sampled_from([option.id for option in question.options]) for question in QUESTIONS},
)

#: Every question answered, whether or not it applies.
all_answers = st.fixed_dictionaries(
    {question.id: st.sampled_from([option.id for option in question.options]) for question in QUESTIONS},
)

_offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@st.composite
def appointments(draw: st.DrawFn) -> tuple[Interview, datetime]:
    """Return an interview's time and the present time, each by its own clock, mostly within a few days."""
    minutes = st.one_of(st.integers(-600, 7 * 24 * 60), st.integers(-60 * 24 * 500, 60 * 24 * 500))
    starts_at = draw(
        st.datetimes(datetime(1971, 6, 1), datetime(8998, 6, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis wants bounds without
    )
    now = starts_at - timedelta(minutes=draw(minutes))
    return Interview(starts_at.astimezone(draw(_offsets))), now.astimezone(draw(_offsets))


#: Text that may stand in a field of one line: no control characters, no halves of characters.
lines = (
    st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029"), max_size=60)
    .map(str.strip)
    .filter(bool)
)

#: Some of the details, as `parse` lets them through.
details = st.fixed_dictionaries({}, optional=dict.fromkeys(DETAILS, lines))


def complete(given: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yield every way to answer the questions that apply and that `given` leaves open, without what does not apply."""
    asked = find_asked(given)
    question = next((name for name, option in asked.items() if option is None), None)
    if question is None:
        yield {name: option for name, option in asked.items() if option is not None}
        return
    for option in QUESTION_BY_ID[question].options:
        yield from complete({**given, question: option.id})


@cache
def readers() -> tuple[Mapping[str, str], ...]:
    """Return every reader who has answered all that they are asked."""
    return tuple(complete({}))
