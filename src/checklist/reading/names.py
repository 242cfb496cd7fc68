"""Finding names in a message: a wrong person or company, a new employer, a missing signature.

Regular expressions on the unsplit text, because capitals and punctuation matter here. Every repetition is bounded, so
that matching stays linear in the text.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final
from unicodedata import combining, normalize

from checklist.characters import LAST_LATIN
from checklist.english import gather

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
#: Employers so well known that people write them in lower case.
_SMALL = (
    "google|microsoft|amazon|apple|meta|facebook|netflix|tesla|zoom|ibm|oracle|intel|nvidia|uber|spotify|paypal|cisco|sap"
    "|deloitte|kpmg|pwc|ey|accenture|capgemini|infosys|tcs|wipro|cognizant|tesco|sainsburys|asda|lidl|aldi|ikea|walmart"
    "|target|costco|starbucks|mcdonalds|nhs|bbc|hsbc|barclays|lloyds|citi|chase|fedex|ups|dhl|boeing|nike|siemens|bosch"
)
#: After these a lower-case word is a name, unless it is one of the words behind.
_AT_SMALL = re.compile(
    r"\b(?:job|role|position|offer|post|contract|internship|hired|employed|recruited) (?:at|from|by) "
    r"(?!(?:an?|the|my|our|your|their|his|her|its|this|that|some\w*|any|one|two|(?:an)?other|home|work|school|once|la?e?st"
    r"|first|present|short|such|wh\w+|nights?|noon|good|better|best|higher|lower|more|less|you|them|me|us|it|and|or|of|for"
    r"|to|different|similar|local|large|small|big|elsewhere|abroad|\w+side|next|near\w*|there|here|now|today|tomorrow"
    r"|all|both|many|current|former|previous|phone|time|then|mistake|accident|\w+day)\b)([a-z][\w&'’-]{1,40})"
    rf"|\b(?:joining|join|work(?:ing)? (?:at|for)|going with|gone with) ({_SMALL})\b"
)
#: What follows where "Zoom" or "Teams" is how people talk, and no employer.
_CALL = re.compile(r" (?:call|meeting|link|interview|at \d|on \w+day|Meet\b)|['’]s")
_ROOMS = gather("zoom teams skype webex meet")
#: Capitals that name no employer.
_NO_EMPLOYER = gather(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december i mr mrs ms miss dr prof professor hr"
)
#: Where people go to learn, unless it is for a job.
_SCHOOLS = gather("university college school institute academy")
_STUDIES = re.compile(r"\b(?:place|offer|internship|accepted by|degree|course)\b")
#: What is an employer though a place is in its name.
_BODIES = _SCHOOLS | gather(
    "council hospital bank group ltd limited plc inc llc co corp corporation company authority ministry department"
    " trust agency city county borough government police airport airways airlines partners solutions"
)
#: Words of place names.
_PLACES = gather(
    "wharf street road lane park square house centre center campus office site branch station airport gate hill bridge"
    " town city avenue plaza quay docks north south east west london leeds manchester birmingham york dublin"
)


def find_new_employers(text: str, details: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Yield the names of new employers in a text; the company that it is to is none."""
    known = _name_words(details)
    for pattern in (_AT, _JOINS, _HIRED, _OFFERED, _AT_SMALL):
        for match in pattern.finditer(text):
            group = next(number for number, one in enumerate(match.groups(), 1) if one)
            named = _split(match[group])
            if not named or named[0] in _NO_EMPLOYER or not known.isdisjoint(named):
                continue
            if not _PLACES.isdisjoint(named) and _BODIES.isdisjoint(named):
                continue
            if named[0] in _ROOMS and (pattern is _JOINS or _CALL.match(text, match.end(group))):
                continue
            if _SCHOOLS.isdisjoint(named) or not _STUDIES.search(match[0]):
                yield match.span(group)


_ROLE_AT = re.compile(
    r"\b(?:(?:role|position|job|vacancy|post|opening|opportunity|internship|application) (?:here )?(?:at|with)"
    r"|interview at|[Ww]ithdraw(?:ing|n)? my (?:job )?application (?:to|from)|admire)"
    rf" (?:the )?({_NAME})"
    rf"|\binterview with (?:the )?({_NAME} (?:Corp|Corporation|Inc|Ltd|Limited|plc|PLC|LLC|LLP|GmbH|Group|Co)\b)"
)
#: What stands before "interview" is the employer, the job, or a kind of interview.
_THE = re.compile(rf"\b(?:the|your) ({_NAME}) (interview|role|position|job|vacancy|opening)\b")
_KINDS = gather(
    "first second third final last initial next phone telephone video virtual online panel group campus screening zoom"
    " teams skype google microsoft meet new other same junior senior graduate trainee intern internship apprentice full"
    " part time remote temporary permanent hr"
)
#: How people meet, and where they learn: after "at" no company.
_ELSEWHERE = _ROOMS | _SCHOOLS | gather("microsoft google")
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
    found = [(match, match.lastindex or 0) for match in (_AT_ALL if is_title else _ROLE_AT).finditer(text)]
    if details.get("role"):  # without it, what is not the employer may be the job
        found += [(match, 1) for match in _THE.finditer(text) if match[2] == "interview" and _is_no_kind(match[1])]
    for match, group in found:
        named = _split(match[group])
        is_company = named and named[0] not in _NO_EMPLOYER | _ELSEWHERE and (_PLACES | known).isdisjoint(named)
        if is_company and match.span(group) not in offers and "".join(named) != initials:  # "M&S"
            yield match.span(group)


def _is_no_kind(name: str) -> bool:
    """Return whether a name is not how people meet, how senior a job is, or the like."""
    return _KINDS.isdisjoint(_split(name))


#: So many first letters two words of one family share: "nurse" and "nursing".
_STEM: Final = 4


def find_wrong_role(text: str, role: str, details: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Yield the jobs in a text that are not the one applied for, unless that is named as well."""
    wanted = [word for word in _split(role) if word not in _JOINING]
    if not wanted or {word[:_STEM] for word in wanted} & {word[:_STEM] for word in _split(text)}:
        return
    spared = _name_words(details) | _PLACES | _NO_EMPLOYER
    for match in _THE.finditer(text):
        # "HR" and "SWE" stand for words that may be the same.
        is_another = spared.isdisjoint(_split(match[1])) and not any(word.isupper() for word in match[1].split())
        if is_another and match[2] != "interview" and _is_no_kind(match[1]):
            yield match.span(1)


#: A signature is the last line, or has a telephone number and an address after it.
_MOST_AFTER: Final = 3


def find_misspelt(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield the word of a signature that is one letter away from the name: "Prya Shah" for "Priya Shah"."""
    parts, start = _split(name), 0
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        words = list(_WORD.finditer(line))
        if len(lines) - number <= _MOST_AFTER and len(words) == len(parts) > 1:
            pairs = [(word, part) for word, part in zip(words, parts, strict=True) if _fold(word[0]) != part]
            if len(pairs) == 1 and _is_a_letter_off(_fold(pairs[0][0][0]), pairs[0][1]):
                yield start + pairs[0][0].start(), start + pairs[0][0].end()
        start += len(line)


#: A name of fewer letters is often one away from another: "Ana" and "Ann".
_NO_OTHER: Final = 4


def _is_a_letter_off(one: str, other: str) -> bool:
    """Return whether a letter is missing inside one of two words, too much, another, or two change places."""
    short, long = sorted((one, other), key=len)
    if len(short) < _NO_OTHER or long.startswith(short):  # "Alex" is short for "Alexa"
        return False
    same = next(place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b)
    rest, other_rest = short[same:], long[same:]
    if len(short) < len(long):
        return rest == other_rest[1:]
    return rest[1:] == other_rest[1:] or (rest[1::-1] == other_rest[:2] and rest[2:] == other_rest[2:])


#: The last words of a message before the name.
_CLOSINGS = re.compile(
    r"(?:(?:with |my )?(?:very )?(?:kind|kindest|best|warm|warmest|many)? ?(?:regards|wishes)|sincerely"
    r"|yours (?:sincerely|faithfully|truly)|respectfully|cordially|best|all the best|take care|warmly"
    r"|(?:many )?thanks(?: again)?,"
    r"|(?:thanks|thank you) and (?:kind |best )?regards)[,.!]*",
    re.IGNORECASE,
)


#: The most words of a line that is a signature, and no sentence.
_MOST_SIGNED: Final = 4
_HERE = gather("here speaking")
_I_AM = gather("is am me im name called")


def is_unsigned(text: str, name: str) -> bool:
    """Return whether a text ends with its closing words and no name, or lacks every word of the name given."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return False
    if _CLOSINGS.fullmatch(lines[-1]):
        return True
    if not name:
        return False
    if not any(letter.isalpha() and letter <= LAST_LATIN for letter in name) and lines[-1].isascii():
        return False  # nobody here can tell how a name reads in another script
    parts = _split(name)[:_MOST_NAMES]
    initials = "".join(part[0] for part in parts)
    if (greeting := _GREETING.match(text)) is not None:
        lines[0] = text[greeting.end() :].lstrip().partition("\n")[0]
    return not any(
        _is_signed(line, frozenset(parts), initials, is_last=number == len(lines))
        for number, line in enumerate(lines, 1)
    )


def _is_signed(line: str, parts: frozenset[str], initials: str, *, is_last: bool) -> bool:
    """Return whether a line holds a part of a name as a name, and not as any other word: "I will" signs for no Will."""
    words = list(_WORD.finditer(line))
    plain = ["", *(_fold(word[0]).removesuffix("'s") for word in words), ""]
    is_short = len(words) <= _MOST_SIGNED
    for place, shown in enumerate(words, 1):
        before, word, after = plain[place - 1 : place + 2]
        is_capital = not shown[0].islower()
        is_at_end = is_short or (is_last and place > len(words) - _MOST_SIGNED)
        # A capital makes a name, unless a sentence begins with it or it is a month's: "3 May".
        ahead = line[max(shown.start() - 2, 0) : shown.start()].rstrip()
        starts = not ahead or ahead.endswith((".", "!", "?", ":")) or before.isdigit()
        if word in parts and (
            (is_capital and (is_at_end or not starts))
            or len(words) <= 2  # noqa: PLR2004 - a closing word and the name
            or (is_last and place == len(words))
            or before in _I_AM
            or after in _HERE
            or not parts.isdisjoint((before, after))
        ):
            return True
        may_be_short = is_at_end and is_capital and word != "i"
        if may_be_short and (initials.startswith(word) or any(_is_short_for(word, part) for part in parts)):
            return True
    return False


def _is_short_for(short: str, long: str) -> bool:
    """Return whether a name is a short form of another: "Liz", "Kate", "Jo"."""
    stem = short.rstrip("iey")
    return (
        _SHORT_NAMES.get(short) == long
        or (len(short) > 1 and long.startswith(short))
        or (len(stem) > 2 and (long.startswith(stem) or short in long))  # noqa: PLR2004 - "my" is no Maria
    )


#: The details that are names, or the name of a job.
_NAMED: Final = (*_NAMES, "your_name", "role")
#: A name of so many characters is found in any case; a shorter one may be any word: "IT" is no "it".
_NO_WORD: Final = 6


#: Whose first name a greeting may be.
_CALLED: Final = ("their_name", "recruiter_name", "referrer_name")


def cover_details(text: str, details: Mapping[str, str]) -> bytearray:
    """Return for each character of a text whether it is of a name, or the job's, as it was typed into its field."""
    covered = bytearray(len(text))
    small = text.lower()
    typed = [" ".join(details.get(field, "").split()) for field in _NAMED]  # as it is composed
    called = [details[field].split()[0].title() for field in _CALLED if details.get(field, "").strip()]
    for detail in (*typed, *called):
        # Lower-casing can lengthen a text ("İ" becomes two code points), and its positions would be off.
        is_small = len(detail) >= _NO_WORD and len(small) == len(text) and detail not in called
        here, wanted = (small, detail.lower()) if is_small else (text, detail)
        start = here.find(wanted) if wanted else -1
        while start >= 0:
            end = start + len(wanted)
            if not (here[start - 1 : start].isalnum() or here[end : end + 1].isalnum()):
                covered[start:end] = b"\1" * len(wanted)
            start = here.find(wanted, end)
    return covered


def _name_words(details: Mapping[str, str]) -> frozenset[str]:
    """Return the words of the names in `details`, without function words; a reason holds no name."""
    texts = (text for name, text in details.items() if name != "reason_given")
    return frozenset(word for text in texts for word in _split(text)) - _JOINING


#: A word of a name, with the accents that stand apart from their letters.
_WORD = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W_]*)*(?:['’][^\W_]+)*")
_JOINING = gather("of the and for a an at in to i")
#: Letters that NFKD does not decompose.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "þ": "th", "’": "'"}
)


def _split(text: str) -> list[str]:
    """Return the words of a name in lower case and without accents: "Łukasz's" is "lukasz"."""
    return [word.removesuffix("'s") for word in _WORD.findall(_fold(text))]


def _fold(text: str) -> str:
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(letter for letter in normalize("NFKD", plain.translate(_PLAIN)) if not combining(letter))
    return plain
