"""Finding names in a message: a wrong person or company, a new employer, a missing signature.

Regular expressions on the unsplit text, because capitals and punctuation matter here. Every repetition is bounded, so
that matching stays linear in the text.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final
from unicodedata import combining, normalize

from checklist.characters import LAST_LATIN
from checklist.reading.matching import gather

#: A capitalised word, and a name of several; a full stop only inside a word or after a short title.
_CAPITALISED = r"(?:(?:St|Mt|Dr|Mr|Mrs|Ms|Prof|Eng|Engr|Rev|Hon|Capt|[A-Z])\.(?= )|[A-Z&](?:[\w&'’-]|\.(?=\w)){0,40})"
_NAME = rf"{_CAPITALISED}(?: (?:(?:and|of|&|the|for) )?{_CAPITALISED}){{0,4}}"
_AT = re.compile(
    r"\b(?:accepted|accepting|accept|taken|took|taking|signed|signing|got|received|landed|secured|start|starting|started"
    r"|begin|beginning|have|having|chosen|choosing)\b(?: [\w'’-]+){0,5}?"
    r" (?:job|role|position|offer|post|contract|place|internship|opportunity|apprenticeship)(?: of employment)?"
    rf"(?: (?:as|of) (?:an? )?[\w'’-]+(?: [\w'’-]+){{0,2}}?)? (?:at|with|from|by) (?:the )?({_NAME})"
)
_JOINS = re.compile(
    r"\b(?:I(?:['’]m| am| have| shall|['’]ve)|[Ii]m|off to"
    r"|will|['’]ll|and|going to|decided to|chosen to)(?: now| soon| just)?"
    r"(?: be| been| have)?"
    r" (?:joining|join|start(?:ing)? (?:work )?(?:at|with)|work(?:ing)? (?:at|for)|sign(?:ing|ed)? (?:with|for)"
    rf"|going with|gone with|go with) (?:the )?({_NAME})"
)
_HIRED = re.compile(
    r"\b(?:was|been|got|am|['’]m|have) (?:already |just |also )?(?:hired|selected|taken on|recruited|employed)"
    rf" (?:by|at|in|with) (?:the )?({_NAME})"
)
_OFFERED = re.compile(
    rf"\b({_NAME}) (?:has|have|had|just) (?:just |also )?(?:offered me|made me an offer|hired me|given me)"
    rf"|\boffer (?:from|at|with) (?:the )?({_NAME})"
)
#: Capitalised words that name no employer.
_NO_EMPLOYER = gather(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december zoom teams skype webex microsoft google meet i mr mrs ms miss dr prof"
    " professor university college school hr"
)
#: Words of place names.
_PLACES = gather(
    "wharf street road lane park square house centre center campus office site branch station airport gate hill bridge"
    " town city avenue plaza quay docks north south east west london leeds manchester birmingham york dublin"
)


def find_new_employers(text: str, details: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Yield the names of new employers in a text; the company that it is to is none."""
    known = _name_words(details)
    for pattern in (_AT, _JOINS, _HIRED, _OFFERED):
        for match in pattern.finditer(text):
            group = next(number for number, one in enumerate(match.groups(), 1) if one)
            named = _split(match[group])
            if named and named[0] not in _NO_EMPLOYER and not (_PLACES | known).intersection(named):
                yield match.span(group)


_ROLE_AT = re.compile(
    r"\b(?:role|position|job|vacancy|post|opening|opportunity|internship|application)"
    rf" (?:here )?(?:at|with) (?:the )?({_NAME})"
    rf"|\binterview at (?:the )?({_NAME})"
    rf"|\binterview with (?:the )?({_NAME} (?:Corp|Corporation|Inc|Ltd|Limited|plc|PLC|LLC|LLP|GmbH|Group|Co)\b)"
)
_AT_ALL = re.compile(rf"\b(?:at|with) (?:the )?({_NAME})")
#: The details that name a possible recipient.
_NAMES: Final = ("their_name", "recruiter_name", "referrer_name", "company")
#: The most words of a name that are compared: more than any has.
_MOST_NAMES: Final = 20
_TITLES = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "rev", "eng", "engr", "hon", "capt")
)
_GREETING = re.compile(
    r"\s*(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening)|Greetings|Hiya)[ ,]+"
    rf"((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?{_NAME})"
    r"(?: (?:hiring |recruitment |recruiting |talent |whole )?team)?(?=\s*(?:[,:;!.\n—–-]|\Z))"
)
#: Greetings that name nobody.
_NOBODY = gather(
    "all team hiring manager recruiter recruitment recruiting sir madam sirs both everyone everybody there folks hr"
    " committee panel colleagues friend friends human resources talent people acquisition search selection interview"
    " ladies gentlemen maam ma'am again good morning afternoon evening department dept group office staff"
    " campus student students graduate admissions customer service services operations sales marketing engineering"
    " finance head director principal matron nursing faculty administrator secretary officer owner chef foreman"
    " none null undefined nan name"
)


def find_wrong_name(text: str, recipient: str, details: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Yield the name in a text's greeting where it is that of no possible recipient."""
    greeting = _GREETING.match(text)
    if greeting is None:
        return
    said = _split(greeting[0][greeting.start(1) :])
    greeted = [word for word in said if word not in _TITLES and word not in _NOBODY]
    known = [word for name in _NAMES for word in _split(details.get(name, ""))[:_MOST_NAMES] if word not in _TITLES]
    if not greeted or any(_is_same(one, other) for one in greeted for other in known):
        return
    if details.get("company") if _NOBODY.intersection(said) else recipient:
        yield greeting.span(1)


#: Short names that are no prefix of the long one.
_SHORT_NAMES: Mapping[str, str] = {
    "becky": "rebecca",
    "betty": "elizabeth",
    "bill": "william",
    "billy": "william",
    "bob": "robert",
    "bobby": "robert",
    "cathy": "katherine",
    "chuck": "charles",
    "dick": "richard",
    "drew": "andrew",
    "hank": "henry",
    "harry": "henry",
    "jack": "john",
    "jim": "james",
    "jimmy": "james",
    "kathy": "catherine",
    "kate": "catherine",
    "libby": "elizabeth",
    "maggie": "margaret",
    "meg": "margaret",
    "mike": "michael",
    "molly": "mary",
    "ned": "edward",
    "nell": "eleanor",
    "paddy": "patrick",
    "peggy": "margaret",
    "polly": "mary",
    "rick": "richard",
    "sally": "sarah",
    "sandy": "alexandra",
    "sasha": "alexander",
    "ted": "edward",
    "tom": "thomas",
    "tommy": "thomas",
    "tony": "anthony",
    "trish": "patricia",
    "vicky": "victoria",
    "will": "william",
}


def _is_same(one: str, other: str) -> bool:
    """Return whether two names may be the same: "Kate" and "Katherine", "Liz" and "Elizabeth", "J" and "Jane"."""
    short, long = sorted((one, other), key=len)
    stem = short.rstrip("eiy") or short
    return long.startswith(stem) or (len(stem) > 2 and stem in long) or _SHORT_NAMES.get(short) == long  # noqa: PLR2004


def find_wrong_company(
    text: str, company: str, details: Mapping[str, str], *, is_title: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield the companies in a text that are not the one it is to.

    A name after "at" may be a place, so it counts in a title alone.
    """
    if not company or company.casefold() in text.casefold():
        return
    known = _name_words(details)
    initials = "".join(word[0] for word in _split(company))
    said = set(_split(text))
    if said.intersection(word for word in (*_split(company), initials) if len(word) > 1):
        return
    offers = set(find_new_employers(text, details))
    for match in (_AT_ALL if is_title else _ROLE_AT).finditer(text):
        group = match.lastindex or 0
        named = _split(match[group])
        is_company = named and named[0] not in _NO_EMPLOYER and not (_PLACES | known).intersection(named)
        if is_company and match.span(group) not in offers and "".join(named) != initials:  # "M&S"
            yield match.span(group)


#: The last words of a message before the name.
_CLOSINGS = re.compile(
    r"(?:(?:with |my )?(?:very )?(?:kind|kindest|best|warm|warmest|many)? ?(?:regards|wishes)|sincerely"
    r"|yours (?:sincerely|faithfully|truly)|respectfully|cordially|best|all the best|take care|warmly"
    r"|(?:many )?thanks(?: again)?,"
    r"|(?:thanks|thank you) and (?:kind |best )?regards)[,.!]*",
    re.IGNORECASE,
)


def is_unsigned(text: str, name: str) -> bool:
    """Return whether a text ends with its closing words and no name, or lacks every word of the name given."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return False
    if _CLOSINGS.fullmatch(lines[-1]):
        return True
    if not name:
        return False
    words = _split(name)[:_MOST_NAMES]
    initials = "".join(word[0] for word in words)
    last = _split(lines[-1])[-_MOST_NAMES:]
    if any(initials.startswith(one) for one in last):
        return False
    if not any(letter.isalpha() and letter <= LAST_LATIN for letter in name) and lines[-1].isascii():
        return False  # the name may be transliterated
    said = set(_split(text))
    return not said.intersection(words) and not any(_is_same(one, word) for one in last for word in words)


def _name_words(details: Mapping[str, str]) -> frozenset[str]:
    """Return the words of the names in `details`, without function words; a reason holds no name."""
    texts = (text for name, text in details.items() if name != "reason_given")
    return frozenset(word for text in texts for word in _split(text)) - _JOINING


_NAME_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_JOINING = gather("of the and for a an at in to i")
#: Letters that NFKD does not decompose.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "þ": "th", "’": "'"}
)


def _split(text: str) -> list[str]:
    """Return the words of a name in lower case and without accents: "Łukasz's" is "lukasz"."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(letter for letter in normalize("NFKD", plain.translate(_PLAIN)) if not combining(letter))
    return [word.removesuffix("'s") for word in _NAME_WORD.findall(plain)]
