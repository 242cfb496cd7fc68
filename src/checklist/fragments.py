"""Fragments: what people type who leave out how a sentence begins, such as "Sick" or "Can't do Fridays".

Each pattern is matched against a whole text and stands beside what the text lacks. What has a verb, or may have one, is
a sentence already and stays.
"""

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from checklist.english import gather

#: What such a text looks like, after "~" if it may have no verb, and what is said before it, or around its groups; "a"
#: at the end of that is "an" where one says so.
Fragments: TypeAlias = tuple[tuple[str, str], ...]

#: Nouns for what somebody has, and for what gets in the way: those that take an article, and those that take none.
_HELD: Final = (
    "emergency|conflict|clash|appointment|funeral|wedding|commitment|exam|meeting|operation|deadline|shift|trip|class"
    "|cold|fever|migraine|bug|virus|play|concert|party|match|ceremony|graduation|evening|test|interview|scan|flight|visit"
    "|headache|event|engagement|delivery|hearing|holiday|lesson|viewing"
)
_HELD_UNCOUNTED: Final = (
    r"commitments|plans|exams|covid|flu|food poisoning|jury duty|jury service|pain|\w*(?:itis|ache)"
)
_HAPPENED: Final = "accident|death|bereavement|leak|mix-up"
_COUNTED: Final = (
    "injury|offer|job|problem|issue|move|baby|opportunity|matter|course|commute|salary|promotion|contract|change|rise"
    "|attack"
)
_UNCOUNTED: Final = (
    "work|school|health|illness|sickness|childcare|family|relocation|transport|trouble|stress|anxiety|depression|studies"
    "|surgery|pregnancy|burnout|pay|weather|traffic"
)
_ARTICLE: Final = r"(?:an?|the|my|our|another)"


#: Verbs, and words that go with one: any of them makes a sentence.
_VERBS: Final = gather(
    "i we you he she it they me us him them who is are am was were be has have had do does did will would can"
    " could should must cannot need needs want wants got get gets came come comes went go goes fell broke took"
    " take takes made make makes said say says saw felt feel feels left lost found keep keeps kept ran told think"
    " thought know knows seem seems hate like love loves prefer prefers let lets starts ends works lives runs"
    " expires depends relies finishes closes sucks hurts tell ask please send thank thanks sorry because woke"
    " slept wanted lied it's he's she's that's there's what's who's thats theres whats"
)
#: The same within or beside a word. A participle may begin a noun ("delayed flight").
_VERB_ENDS: Final = re.compile(
    r"'(?:m|re|ve|ll|d|t)\b|'s (?:in|not|been|got|ill|sick|poorly|broken|too|down|late|off)\b| (?!need)[a-z]+ed\b"
)
#: A word in "s" may be a verb, unless another ends it ("business", "serious") or it is the last.
_NO_PLURAL: Final = r"(?<![^aisu]s)"
#: A noun after "the" or the like.
_NAMED: Final = (
    rf"(?:[\w-]+(?:'s|{_NO_PLURAL}) ){{0,3}}[\w'-]+"
    rf"(?: (?:of|in|at|on|for|to|and) .*|{_NO_PLURAL} (?:with|from|after|until) .*)?"
)
_WORDS: Final = r"[a-z][a-z'-]*(?: [a-z'-]+){0,3}"
#: Whose appointment it is that one has, and so no "my".
_OFFICIAL: Final = "(?:doctor|dentist|parent|solicitor)'s"
#: Up to two words before a noun, such as "family" or "very long"; a pronoun or a verb makes a sentence of it.
_BEFORE: Final = (
    rf"(?:(?!(?:no|for|to|of|in|on|at|made|{_ARTICLE}|[a-z]+ing)\b)(?:[a-z-]+{_NO_PLURAL}|parents|nhs|{_OFFICIAL})"
    " ){0,2}"
)
_WHERE: Final = r"(?: (?:in|at|with|of|on|that|this|next) .*| elsewhere)?"

#: What one speaks of with "my", those whom one may call by that name, and those who are many.
_MY: Final = (
    "son|daughter|wife|husband|hubby|partner|child|kid|brother|sister|uncle|friend|boss|dog|cat|car|bike|van|boiler"
    "|flight|train|bus|phone|laptop|internet|wi-?fi|babysitter|childminder"
)
_MUM: Final = r"mum|mom|mother|dad|father|gran\w*|nan|baby"
_KIDS: Final = "kids|children|parents"


def _noun(lead: str, counted: str, uncounted: str = "(?!)") -> tuple[str, str]:
    """Return that a noun stands alone, with what is said before it; the first group takes an article."""
    return rf"~(?:{_ARTICLE} )?{_BEFORE}(?:({counted})|{uncounted}){_WHERE}", f"{lead} a "


_ILL: Final = "(?:off )?sick|ill|unwell|poorly|injured|in (?:the )?hospital|in labou?r"
_STATE: Final = (
    rf"(?:{_ILL}|pregnant|busy|(?:un)?available|free|away|abroad|unable|able|well|interested|looking|stuck|tired|stressed"
    "|exhausted|happy|qualified|double[- ]booked)"
)
_HOW_IT_IS: Final = (
    rf"(?:(?:very|too|so|a bit|still|not|no longer|feeling) )*{_STATE}"
    "(?: (?:enough|with|at|in|on|to|until|for|this|that|all|where) .*| today| any ?more)?"
)
_VERB: Final = (
    "got|fell|accepted|received|took|have|need|want(?:ed)?|moved|caught|am|was|had"
    "|forgot|woke|slept|broke my|hurt my|lost my|missed|booked|crashed|twisted|signed|applied|failed|passed"
)
#: What the reader did; where the reason lies with them, "moved it twice" may be what they did.
_OWN: Final[Fragments] = (
    (r"already (?:got|been|accepted|found|booked|started) .*", "I've "),
    (r"been (.*)", r"I've been \1"),
    (r"done my .*", "I've "),
    (
        rf"(?:already |no longer )?(?:{_VERB}|(?:wo|did|could|do)n'?t) (?!you\b|it\b|they\b|he\b|she\b|call\b).*",
        "I ",
    ),
    (r"overslept|forgot", "I "),
)
#: What is done, or what one does, may be what a sentence is about: "moving house is hard".
_NO_SUBJECT: Final = r"(?!.* (?:is|isn't|are|was|has|will|would|makes?|takes?|means|needs)\b)"
#: Of a reason.
REASONS: Final[Fragments] = (
    (r"(?:because|due to|owing to)\s.*", "It's "),
    (_HOW_IT_IS, "I'm "),
    (r"not (?:great|good|keen|comfortable|confident|ready) .*", "I'm "),
    (r"moving|relocating|emigrating|retiring|working|studying|travell?ing|running late|staying where i am", "I'm "),
    (
        (
            rf"{_NO_SUBJECT}(?!(?:meeting|wedding|training|hearing|parking|building|ceiling|housing|heating|spring|ring)\b)"
            r"(?!(?:morning|evening|during|according|regarding)\b)(?!\w+thing)[a-z]+ing"
            rf" (?:to|in|at|for|back|abroad|away|with|house|home|on|from|after|that|this|all"
            rf"|care|up|off|out|into|through|time|over|evidence|tests|{_ARTICLE})(?: .*)?"
        ),
        "I'm ",
    ),
    (rf"{_NO_SUBJECT}(?:not )?(?:feeling|having|getting|being|staying|throwing) .*", "I'm "),
    (
        r"(?:read|heard|found|feel|decided|cannot|can'?t|don'?t (?:want|like|think|feel|have|drive|know)) .*",
        "I ",
    ),
    *_OWN,
    (
        r"~(?:on|out of|in|at) (?:annual |the )?(?:leave|vacation|holiday|town|country|court|work|shift|an?)\b.*",
        "I'm ",
    ),
    (r"(?:(?:annual|sick|[mp]aternity) )?leave|holiday|vacation", "I'm on "),
    (r"personal|private|confidential|too (?:far|long|late|early|much|little|expensive|soon)(?: .*)?", "It's "),
    (r"(?:just )?not (?:an?|the|what|enough|right|for) .*", "It's "),
    (r"no (?:car|childcare|time|transport|transportation|babysitter|money|experience|visa)(?: for .*)?", "I have "),
    (r"(?:sore|broken|sprained) [a-z]+", "I have a "),
    (
        r"commute|distance|location|pay|salary|hours|shifts|schedule|weather|traffic|timing|travel|money",
        "It's because of the ",
    ),
    (r"(?:dentist|doctor|gp|hospital|vet)(?:'?s)?", "I have to go to the "),
    (rf"({_MY}|{_MUM}) ({_ILL}|delayed|down|late)", r"My \1 is \2"),
    (rf"({_KIDS}) ({_ILL})", r"My \1 are \2"),
    (rf"(?:{_MY}|{_MUM})'?s (?:\w+ )?(?:birthday|anniversary)", "It's my "),
    (rf"~(?:{_MY}|{_MUM})'s .*|{_MY}|{_MUM}|{_KIDS}|family|(?:mental )?health", "It's because of my "),
    (r"(?:sick|ill|poorly) (?!health)[a-z]+(?<!s)", "It's because of a "),
    (r"[a-z]+ reasons", "It's for "),
    (rf"~(?:my|our) {_NAMED}", "It's because of "),
    (
        rf"~(?!{_OFFICIAL})[a-z]+'s (?:[a-z]+ )?(?:birthday|funeral|graduation|job|operation|party|surgery|wedding)",
        "It's because of ",
    ),
    (r"~no (?!longer|one|.*s$).*", "There's "),
    (r"flu", "I have the "),
    _noun("It's", "thing", "stuff|things"),
    _noun("I have", _HELD, _HELD_UNCOUNTED),
    _noun("There's been", _HAPPENED),
    _noun("There's", "strike|delay|power cut|storm"),
    _noun("It's because of", _COUNTED, _UNCOUNTED),
    (rf"~(?:{_ARTICLE}|some|more|less|lack of) {_NAMED}|{_BEFORE}[a-z]+(?<![us])s", "It's because of "),
    (rf"{_NO_SUBJECT}what (?:i|you|they) .*", "It's because of "),
    # A colon is right before any noun, whether or not it takes an article.
    (rf"~(?!{_ARTICLE} |[a-z]+ed ){_WORDS}", "The reason: "),
    (rf"(?:{_MY}) (?!(?:i|we|of) ).*", "My "),
)
_BACK_THEN: Final = (
    ("It's", "It was"),
    ("There's been", "There was"),
    ("There's", "There was"),
    ("I've been", "I had been"),
    (" is ", " was "),
    (" are ", " were "),
    ("I'm", "I was"),
    ("I have", "I had"),
    ("I've", "I"),
)


def _past(lead: str) -> str:
    for now, then in _BACK_THEN:
        lead = lead.replace(now, then)
    return lead


_MISSED: Final[Fragments] = tuple((pattern, _past(lead)) for pattern, lead in REASONS)
#: The reasons, as options of the question, that lie with the employer.
_THEIRS: Final = ("treated-badly", "terms", "interview-format", "not-as-expected", "company-concern", "unsafe")


def find_reasons(reason: str | None, *, missed: bool) -> Fragments:
    """Return the fragments of a reason.

    Args:
        reason: What was answered for it.
        missed: Whether it tells why somebody was not there.
    """
    fragments = _MISSED if missed else REASONS
    own = {pattern for pattern, _ in _OWN} if reason in _THEIRS else ()
    return tuple(one for one in fragments if one[0] not in own)


_AUXILIARY: Final = "is|are|was|were|do|does|did|can|could|will|would|should|may|might|has|have|had"
_ASKS: Final = rf"(?:{_AUXILIARY}|what|how|which|when|where|who|why|if)(?:'?s)?\b"
_SUBJECT: Final = (
    rf"(?:(?!(?:no|more|any|my|your|the|an?)\b|{_ASKS})[a-z-]+ )?"
    r"(?:pay|salary|wages?|bonus|benefits|hours|shifts?|commute|parking|travel|holidays?|vacation|leave|location|schedule"
    r"|date|duties|contract|training|code|overtime|pension|insurance|visa|sponsorship|relocation|promotion|team|work|role"
    r"|job|uniform|policy)"
)
_SUBJECTS: Final = rf"{_SUBJECT}(?:(?:, | and |, and )(?:the )?{_SUBJECT})*"
#: Of a question.
QUESTIONS: Final[Fragments] = (
    (r"about .*", "It's "),
    (r"~(?:just|mainly) (?!wondering|checking).*", "It's "),
    (r"(?:whether|if) [^,]*", "I'd like to know "),
    # No auxiliary before the subject: "what the hours are", "how many people I would manage".
    (
        (
            rf"(?:what|who|when|where|why|which|how)(?: (?!(?:about|come|if|not|of|in|{_AUXILIARY})\b)[a-z]+){{0,3}}?"
            r" (?:(?:to|i|you|it|they|we|he|she|there|this|that)\b|(?:the|my|your|our) [^ ]+ )[^.,?!]+"
        ),
        "I'd like to know ",
    ),
    (r"(?:need|want) .*", "I "),
    (r"(?:just )?(?:wondering|checking|curious|unsure|not sure|unclear|worried|interested) .*", "I'm "),
    (r"(?:(?: or )?(?:remote|hybrid|(?:full|part)[- ]time|permanent|temporary|flexible|negotiable))+", "Is it "),
    (r"any (?:[a-z-]+ ){0,2}[a-z-]+(?<![aisuw])s", "Are there "),
    (r"~(?:any|some)thing .*|any (?!idea).*", "Is there "),
    (
        (
            rf"~(?!{_ASKS}|still|sorry|by|not|children|people)(.*[^s])"
            " (possible|available|ok|allowed|included|negotiable|paid)"
        ),
        r"Is \1 \2",
    ),
    (r"(?:remote|hybrid|flexible|parental|maternity|paid|sick) (?:working|hours|leave|pay|work)", "It's about "),
    (_SUBJECTS, "It's about the "),
    (rf"~(?:the|my|your|an?) {_NAMED}", "It's about "),
    (
        (
            r"(?:the|my|your) [^ ]+ you [^ ]+"
            rf"|(?!{_ASKS}|tell|i\b)(?:(?!\b(?:{_AUXILIARY})\b)[^.])*? and (?:what|how|why|when|who|which|whether) .*"
        ),
        "It's about ",
    ),
    (rf"~(?!{_ASKS}|(?:the|my|your|an?|no|more|better) )[a-z-]+ [a-z-]+(?<!s)(?<!ing)", "It's about the "),
    (rf"~(?!{_ASKS}|(?:the|my|your) ){_WORDS}", "It's about "),
)

_DAYS: Final = (
    r"(?:mon|tues?|wed|thu|fri|sat|sun|week|morn|afternoon|even|today|tomorrow|the |next|this|before|after|\d)"
)
#: Of when somebody could come.
TIMES: Final[Fragments] = (
    (r"(?:can|could|can't|cannot|could not|couldn't) (?:only )?(?:do|make|come|meet) .*", "I "),
    (r"(?:would )?prefer .*", "I "),
    (r"(?:not |un|only )?(?:available|free)\b.*", "I'm "),
    (r"no preference", "I have "),
    (r"(?:very |quite |fully |totally )?(?:flexible|easy|open)\b.*", "I'm "),
    (r"up to you", "It's "),
    (
        (
            rf"(?!{_ASKS}|i\b|we\b|(?:after|before) works?$).*"
            " (?:works?|suits?|(?:is|are) (?:fine|good|best|ok))(?: best)?"
            "(?: for)?(?: me| you)?"
        ),
        "",
    ),
    (r"(?:except|but not|apart from|other than) .*", "I'm available any time "),
)
#: What a list of times may begin with in place of a verb, and what is said instead.
IN_PLACE_OF_A_VERB: Final[Fragments] = (
    (rf"(?:not|no|can't)(?: on| in)? (?={_DAYS})", "I can't do "),
    (rf"(?:only|just)(?: on)? (?={_DAYS})", "I can only do "),
)

#: A vowel, or initials that are read letter by letter, from one whose name begins with a vowel: "an NHS job".
_TAKES_AN: Final = re.compile(r"(?i:[aeio]|u(?!ni))|[FHLMNRSX][B-DF-HJ-NP-TV-Z]*\b")

#: What keeps the capital that a phone gives to any first word.
CAPITALISED: Final = "(?:christmas|easter|eid|ramadan|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"


def complete(typed: str, fragments: Fragments, reword: Callable[[str], str]) -> str:
    """Return what was typed with what it lacks before it; empty where it is none of `fragments`.

    Args:
        typed: What was typed.
        fragments: Those to look for; the first that is found counts.
        reword: Applied to words of ours, as in `lines.fill`.
    """
    bare = typed.rstrip(".!? ")
    # A phone begins what is typed with a capital. "NHS" and "iPhone" have theirs for good.
    first = bare.partition(" ")[0]
    if (len(first) == 1 or first[1:].islower()) and not re.match(CAPITALISED, first.lower()):
        bare = bare[:1].lower() + bare[1:]
    small = bare.lower().replace("’", "'")
    has_verb = not _VERBS.isdisjoint(re.findall(r"\b[a-z']+", small)) or _VERB_ENDS.search(small) is not None
    for pattern, lead in fragments if bare else ():
        skipped = has_verb and pattern.startswith("~")
        if not skipped and (found := re.fullmatch(pattern.removeprefix("~"), small)):
            ours = reword(lead)
            if ours.endswith(" a "):
                uncounted = found.re.groups and (not found[1] or re.match(f"{_ARTICLE} ", small))
                ours = ours[:-2] if uncounted else f"{ours[:-1]}n " if _TAKES_AN.match(bare) else ours
            whole = re.sub(r"\\(\d)", lambda group: bare[slice(*found.span(int(group[1])))], ours)
            return (whole if "\\" in ours else ours + bare) + ("?" if lead.startswith(("Is ", "Are ")) else ".")
    return ""
