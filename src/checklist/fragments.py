"""Fragments: what people type who leave out how a sentence begins, such as "Sick" or "Can't do Fridays".

Each pattern is matched against a whole text and stands beside what the text lacks. Only listed words are completed: any
other may be a verb, and so make a sentence already.
"""

import re
from collections.abc import Callable
from typing import Final, TypeAlias

#: What such a text looks like, and what is said before it; "a" at its end is "an" where that is how one speaks.
Fragments: TypeAlias = tuple[tuple[str, str], ...]

#: Nouns for what somebody has, and for what gets in the way: those that take an article, and those that take none.
_HELD: Final = (
    "emergency|conflict|clash|appointment|funeral|wedding|commitment|exam|meeting|operation|deadline|shift|trip|class"
    "|cold|fever|migraine|bug|virus"
)
_HELD_UNCOUNTED: Final = "commitments|exams|covid|flu|food poisoning|jury duty|jury service"
_HAPPENED: Final = "accident|death|bereavement"
_COUNTED: Final = "injury|offer|job|problem|issue|move|baby|opportunity|matter|course|commute"
_UNCOUNTED: Final = (
    "work|school|health|illness|sickness|childcare|family|relocation|transport|trouble|stress|anxiety|studies"
    "|children|kids|problems|issues|circumstances|surgery|pregnancy|burnout"
)
_ANY_NOUN: Final = f"{_HELD}|{_HAPPENED}|{_COUNTED}|{_UNCOUNTED}"
_ARTICLE: Final = r"(?:an?|the|my|our|another)"
#: Up to two words before a noun, such as "family" or "very long"; a pronoun or a verb makes a sentence of it.
_BEFORE: Final = (
    r"(?:(?!(?:i|we|he|she|they|it|is|was|are|has|had|have|needs?|wants?|lost|broke|made|prefer|like|love|hate|for|to"
    rf"|{_ARTICLE}|[a-z]+ing)\b)(?:[a-z-]+|(?:doctor|dentist)['’]s) ){{0,2}}"
)
_WHERE: Final = r"(?: (?:in|at|with) .*)?"

#: "my", "my son's" or "Ann's".
_SOMEBODYS: Final = r"(?:(?:my|our) (?:[a-z]+['’]s )?|(?!(?:it|he|she|that|there|what|doctor|dentist)['’])[a-z]+['’]s )"


def _noun(lead: str, counted: str, uncounted: str = "(?!)") -> Fragments:
    """Return that a noun stands alone, with what is said before it, and the article that it takes."""
    return (
        (rf"(?!{_ARTICLE} ){_BEFORE}(?:{counted}){_WHERE}", f"{lead} a "),
        (rf"(?:{_ARTICLE} )?{_BEFORE}(?:{counted}|{uncounted}){_WHERE}", f"{lead} "),
    )


_STATE: Final = "(?:sick|ill|unwell|injured|pregnant|busy|unavailable|away|abroad|unable|able|well|interested|looking)"
_HOW_IT_IS: Final = (
    rf"(?:(?:very|too|still|not|no longer|feeling) )*{_STATE}(?: (?:enough|with|at|in|on|to|until|for|this) .*| today)?"
)
_DOING: Final = (
    "(?:moving|relocating|emigrating|going|returning|retiring|staying|leaving|starting|taking|having|getting)"
)
_VERB: Final = (
    "got|fell|found|accepted|received|changed my|took|have|need|moved|decided|caught|am|was|had|forgot"
    "|broke my|hurt my|lost my"
)
#: Of a reason.
REASONS: Final[Fragments] = (
    (r"(?:because|due to|owing to)\s.*", "It's "),
    (_HOW_IT_IS, "I'm "),
    (
        rf"{_DOING}(?: (?:to|in|at|for|back|abroad|away|through|with|where|house|home|{_ARTICLE})(?: .*)?)?",
        "I'm ",
    ),
    (r"got (?:an?|my|the|no|to|another) .*", "I've "),
    (rf"(?:{_VERB}|can['’]t|cannot|don['’]t|won['’]t|didn['’]t) .*", "I "),
    (r"overslept|forgot", "I "),
    (r"(?:on|out of|in|at) (?:annual |the )?(?:leave|vacation|holiday|town|country|hospital|court|work)\b.*", "I'm "),
    (r"personal|private|confidential|too (?:far|long|late|early|much|little|expensive|soon)(?: .*)?", "It's "),
    (r"not (?:an?|the|what|enough|right|for) .*", "It's "),
    (r"no (?:car|childcare|time|transport|transportation|babysitter)", "I have "),
    (
        r"commute|distance|location|pay|salary|hours|schedule|weather|traffic|timing|travel|money",
        "It's because of the ",
    ),
    (r"sick (?:child|kid|baby|mother|father|parent|wife|husband|partner|son|daughter)", "It's because of a "),
    (r"[a-z]+ reasons", "It's for "),
    (rf"{_SOMEBODYS}{_BEFORE}(?:{_ANY_NOUN}){_WHERE}", "It's because of "),
    (r"flu", "I have the "),
    *_noun("I have", _HELD, _HELD_UNCOUNTED),
    *_noun("There's been", _HAPPENED),
    *_noun("It's because of", _COUNTED, _UNCOUNTED),
)
_BACK_THEN: Final = (
    ("It's", "It was"),
    ("There's been", "There was"),
    ("I'm", "I was"),
    ("I have", "I had"),
    ("I've", "I"),
)


def _past(lead: str) -> str:
    for now, then in _BACK_THEN:
        lead = lead.replace(now, then)
    return lead


#: Of a reason why somebody was not there.
REASONS_MISSED: Final[Fragments] = tuple((pattern, _past(lead)) for pattern, lead in REASONS)

_SUBJECT: Final = (
    r"(?:(?:base|starting|annual|working|work|office|start|health|night|weekend|shift|job|travel|dress) )?"
    r"(?:pay|salary|wages?|bonus|benefits|hours|shifts?|commute|parking|travel|holidays?|vacation|leave|location|schedule"
    r"|date|duties|contract|training|code|overtime|pension|insurance|visa|sponsorship|relocation|promotion|team|work|role"
    r"|job)"
)
_SUBJECTS: Final = rf"{_SUBJECT}(?:(?:, | and |, and )(?:the )?{_SUBJECT})*"
#: Of a question.
QUESTIONS: Final[Fragments] = (
    (r"about .*", "It's "),
    (r"whether .*|if (?:the|this|there|you|it)\b[^,]*", "I'd like to know "),
    (rf"(?:the|your|my) {_SUBJECTS}", "It's about "),
    (r"(?:remote|hybrid|flexible|parental|maternity|paid|sick) (?:working|hours|leave|pay|work)", "It's about "),
    (r"working from home", "It's about "),
    (_SUBJECTS, "It's about the "),
)

_DAYS: Final = (
    r"(?:mon|tues?|wed|thu|fri|sat|sun|week|morn|afternoon|even|today|tomorrow|the |next|this|before|after|\d)"
)
_QUESTION: Final = "(?:would|could|can|will|is|are|do|does|how|what|which|when|if|i|we)"
#: Of when somebody could come.
TIMES: Final[Fragments] = (
    (r"(?:can|could|can['’]t|cannot|could not|couldn['’]t) (?:only )?(?:do|make|come|meet) .*", "I "),
    (r"(?:would )?prefer .*", "I "),
    (r"(?:not |un|only )?(?:available|free)\b.*", "I'm "),
    (r"no preference", "I have "),
    (rf"(?!{_QUESTION}\b).* (?:works?|suits?|(?:is|are) (?:fine|good|best|ok))(?: best)?(?: for)?(?: me| you)?", ""),
    (r"(?:except|but not|apart from|other than) .*", "I'm available any time "),
)
#: What a list of times may begin with in place of a verb, and what is said instead.
IN_PLACE_OF_A_VERB: Final[Fragments] = (
    (rf"(?:not|no|can['’]t)(?: on| in)? (?={_DAYS})", "I can't do "),
    (rf"only(?: on)? (?={_DAYS})", "I can only do "),
)

#: A vowel, or initials that are read letter by letter, from one whose name begins with a vowel: "an NHS job".
_TAKES_AN: Final = re.compile(r"(?i:[aeio]|u(?!ni))|[FHLMNRSX][B-DF-HJ-NP-TV-Z]*\b")


def complete(typed: str, fragments: Fragments, reword: Callable[[str], str]) -> str:
    """Return what was typed with what it lacks before it; empty where it is none of `fragments`.

    Args:
        typed: What was typed.
        fragments: Those to look for; the first that is found counts.
        reword: Applied to words of ours, as in `lines.fill`.
    """
    bare = typed.rstrip(".!? ")
    found = (lead for pattern, lead in fragments if re.fullmatch(pattern, bare.lower()))
    lead = next(found, None) if bare else None
    if lead is None:
        return ""
    if lead.endswith(" a ") and _TAKES_AN.match(bare):
        lead = f"{lead[:-1]}n "
    # A phone begins what is typed with a capital. "NHS" and "iPhone" have theirs for good.
    first = bare.partition(" ")[0]
    if lead and (len(first) == 1 or first[1:].islower()):
        bare = bare[0].lower() + bare[1:]
    return f"{reword(lead)}{bare}."
