"""What a reader types for a message: which fields there are, and which texts are no answer to them.

"N/A", "-" or a bare "Mr" typed into a field means that there is nothing to say; written into a letter it reads
"Dear N/A,". Such a text counts as missing and is named beside its field. What could be a real name never does:
"Na", "Null" and "No" are surnames, "X" and "TBD Media Group" are companies.
"""

import re
from collections.abc import Mapping
from typing import Final

DETAILS: Final = (
    "your_name",
    "their_name",
    "company",
    "role",
    "recruiter_name",
    "referrer_name",
    "your_phone",
    "reason_given",
    "your_question",
    "other_times",
)
_PEOPLE: Final = frozenset(("your_name", "their_name", "recruiter_name", "referrer_name"))
_SENTENCES: Final = frozenset(("reason_given", "your_question", "other_times"))

#: As typed in any case, without marks at either end.
_NO_ANSWERS: Final = frozenset(
    (
        *("n/a", "n.a", "n\\a", "not applicable", "none", "nil", "nothing", "xx", "asdf", "placeholder", "etc"),
        *("nobody", "no one", "someone", "somebody", "whoever", "anyone", "no name", "noname", "unnamed"),
        *("unknown", "not known", "undefined", "unspecified", "not specified", "not given", "not provided"),
        *("blank", "empty", "no comment", "tbc", "tbd", "tba", "to be confirmed", "to be decided"),
        *("to be determined", "to be announced", "idk", "dunno", "not sure", "not sure yet", "no idea", "forgot"),
        *("can't remember", "don't know", "dont know", "do not know", "i don't know", "i dont know"),
        *("your name", "my name", "full name", "first name", "last name", "company name", "job title"),
    )
)
#: Only as written here: "Na", "No", "Null" and "Nan" are names.
_NO_ANSWERS_AS_TYPED: Final = frozenset(("NA", "na", "no", "NO", "null", "NULL", "NaN", "nan"))
_NO_SENTENCES: Final = frozenset(("na", "no", "nope", "null", "yes", "later"))
#: A form of address without a name.
_BARE_TITLE: Final = re.compile(
    r"(mr|mrs|ms|miss|mx|dr|prof|mister|doctor|professor)( ?/ ?(mr|mrs|ms))*", re.IGNORECASE
)
_MARKS: Final = " .,;:!?…-–—_*/'\"()[]{}<>#~"


def find_non_answers(details: Mapping[str, str]) -> tuple[str, ...]:
    """Return the fields whose text is no answer, in the order of `DETAILS`.

    Args:
        details: What was typed, by field.
    """
    return tuple(name for name in DETAILS if name in details and _is_non_answer(name, details[name]))


def keep_answers(details: Mapping[str, str]) -> dict[str, str]:
    """Return the details that are answers, as they were typed."""
    return {name: typed for name, typed in details.items() if not _is_non_answer(name, typed)}


def _is_non_answer(name: str, typed: str) -> bool:
    bare = typed.replace("’", "'").strip(_MARKS)
    if not any(character.isalnum() for character in bare) or (name in _PEOPLE and bare.isdecimal()):
        return True
    folded = bare.lower()
    return (
        folded in _NO_ANSWERS
        or bare in _NO_ANSWERS_AS_TYPED
        or (name in _SENTENCES and folded in _NO_SENTENCES)
        or (name == "company" and folded in {"confidential", "undisclosed"})
        or (name in _PEOPLE and _BARE_TITLE.fullmatch(bare) is not None)
        or (len(folded) > 2 and set(folded) == {"x"})  # noqa: PLR2004 - "XX" stands in the table
    )
