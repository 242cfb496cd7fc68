"""Whom and what a message names: blanks where a name should be, the wrong name, company or day, a name left out.

Read with plain patterns on the text as it stands, because capitals and signs matter here. Every pattern is bounded, so
that no text takes longer than its length asks for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final
from unicodedata import combining, normalize

from checklist.characters import LAST_LATIN
from checklist.clock import DAYS, MONTHS
from checklist.matching import gather

#: Words of which the blanks in other people's templates are made.
_OF = (
    r"(?:your|the|my|company|organi[sz]ation|employer|hiring|manager|recruiter|interviewer|contact|job|position|role"
    r"|first|last|full|person|applicant|candidate|school|team|department)"
)
_WHAT = r"(?:name|title|number|date|time|reason|company|employer|position|role|job|day|manager|email|address|here)"
_BLANK = re.compile(
    r"\[[^\]\n]{0,60}\]"
    r"|\{{1,2}[^{}\n]{0,60}\}{1,2}"
    r"|<{1,2}[^\W\d][^<>\n@:/]{0,60}>{1,2}"
    r"|«[^»\n]{0,60}»"
    r"|_{3,}|_{2,}(?=\()|\([Nn]ame of [^)\n]{1,40}\)"
    r"|(?<=\s)\.{4,}(?=\s)"
    r"|\bXX+\b|(?<![\w-])XYZ\b|\bTBD\b|\bT\.B\.D\.|…{2,}|%[A-Z][A-Z_]+%|\$\w+\$|##+\w*|(?<!\w)\*{3,}"
    r"|\bABC (?:Company|Corp|Corporation|Inc|Ltd|Pvt)\b"
    r"|\((?i:insert|enter|add|fill in|your name|your)\b[^()\n]{0,40}\)(?=[ ,.]*$|[.,])"
    rf"|\((?:(?:insert|enter|add|your|the) ){{0,3}}(?:{_OF}(?:['’]s)? ){{0,2}}{_WHAT}(?:[ /]{{1,3}}{_WHAT}){{0,3}}\)"
    r"|\b(?:insert|INSERT|Insert|ENTER|Enter)(?: (?:your|the|a|YOUR|THE|A))?"
    r" (?:[Nn]ame|[Rr]eason|[Dd]ate|[Cc]ompany|[Tt]ime|[Jj]ob|[Rr]ole|NAME|REASON|DATE|COMPANY|TIME|JOB|ROLE)\b"
    r"|\bYour Name\b|^[ \t]*your name[ \t]*$|\b[Yy]our [Nn]ame here\b"
    r"|\byour (?:company|phone|role|job) (?:name |number |title )?here\b"
    r"|\b(?:Company|Employer|Organi[sz]ation|Interviewer|Recruiter|First|Last|Full|Manager|Hiring Manager|Contact"
    r"|Position|Candidate)(?:['’]s)? Name\b"
    r"|\b(?:Job|Position|Role) (?:Title|Name)\b"
    r"|\bCOMPANY(?: NAME)?\b(?=[^A-Z]*[a-z])|\b[Ll]orem ipsum\b"
    r"|\b[dD]{2}[/.-][mM]{2}(?:[/.-][yY]{2,4})?\b|\b[mM]{2}/[dD]{2}(?:/[yY]{2,4})?\b"
    r"|(?<=Dear )(?:None|null|undefined|NaN|N/A|Name|NAME|Sir/Madam/Name)\b"
    r"|(?<=Hello )(?:None|null|undefined|NaN|N/A|Name|NAME)\b"
    r"|(?<=Hi )(?:None|null|undefined|NaN|N/A|Name|NAME)\b"
    r"|^(?:Dear|Hello|Hi) (?:…|\.{3}) ?(?=,|$)|^Dear ,",
    re.MULTILINE,
)
#: What no name holds, so that a blank stays one if it was typed into a field.
_GENERIC = re.compile(rf"(?i:\b(?:{_OF}|{_WHAT}|insert|enter|fill|add)\b)|^XX+$|^_+$|^TBD$")
#: What stands in brackets in ordinary mail.
_NO_BLANK = re.compile(r"\[(?:#?[A-Z]*-?\d+|ext(?:ernal)?|sic|…|cid:.*|[^\]]*[!?])\]", re.IGNORECASE)


def find_blanks(text: str, details: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where a blank is left to fill in; a detail that looks like one, as some company names do, is none."""
    known = tuple(details)
    for match in _BLANK.finditer(text):
        is_harmless = _NO_BLANK.fullmatch(match[0]) or any(match[0] in one for one in known)
        if not is_harmless or _GENERIC.search(match[0]):
            yield match.span()


_FORM_WORDS = re.compile(
    r"\band/or\b|\b[^\W\d_]{2,}\((?:s|es|ies)\)|\b(?:s/he|he/she|his/her|him/her|he or she/they)\b"
    r"|\bM(?:r|rs|s)\.?/M(?:r|rs|s|iss)\b\.?(?:/M(?:s|iss)\.?)?"
    r"|\b(?:role/position|position/role|job/position|job/role|role/job|interview/meeting|meeting/interview|date/time"
    r"|day/time|company/organi[sz]ation|phone/email|email/phone|withdraw/cancel|cancel/reschedule|cancel/withdraw)\b",
    re.IGNORECASE,
)


def find_form_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text reads like a form: "and/or", "position(s)"."""
    return (match.span() for match in _FORM_WORDS.finditer(text))


#: A capital, and more words that begin with one; a full stop only inside a word or after a short title.
_PART = r"(?:(?:St|Mt|Dr|Mr|Mrs|Ms|Prof|Eng|Engr|Rev|Hon|Capt|[A-Z])\.(?= )|[A-Z&](?:[\w&'’-]|\.(?=\w)){0,40})"
_NAME = rf"{_PART}(?: (?:(?:and|of|&|the|for) )?{_PART}){{0,4}}"
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
#: Capitals that name no employer.
_NO_EMPLOYER = gather(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december zoom teams skype webex microsoft google meet i mr mrs ms miss dr prof"
    " professor university college school hr"
)
#: What a place is called.
_PLACES = gather(
    "wharf street road lane park square house centre center campus office site branch station airport gate hill bridge"
    " town city avenue plaza quay docks north south east west london leeds manchester birmingham york dublin"
)


def find_new_employers(text: str, details: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Yield where a text names an employer that its writer leaves for; the one it is to is none."""
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
#: The details that name somebody whom a message may be to.
_NAMES: Final = ("their_name", "recruiter_name", "referrer_name", "company")
#: More words than any name has.
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
    """Yield where a text greets somebody who is none of those it could be to."""
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


#: Short names that are not the beginning of the long one.
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
    """Tell whether two names may be the same: "Kate" and "Katherine", "Liz" and "Elizabeth", "J" and "Jane"."""
    short, long = sorted((one, other), key=len)
    stem = short.rstrip("eiy") or short
    return long.startswith(stem) or (len(stem) > 2 and stem in long) or _SHORT_NAMES.get(short) == long  # noqa: PLR2004


def find_wrong_company(
    text: str, company: str, details: Mapping[str, str], *, is_title: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield where a text names another company than the one it is to.

    What stands after "at" in a text may as well be a place; in a title it hardly is.
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


_DAYS = tuple(day.lower() for day in DAYS)
_MONTHS = tuple(month.lower() for month in MONTHS)
_MONTH = "(?:" + "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS) + "|sept)"
_DAY = (
    r"(?P<weekday>Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday)\b"
    rf"|(?P<date>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b"
    rf"|(?P<month_first>{_MONTH})\.? (?P<date_last>\d{{1,2}})(?:st|nd|rd|th)?\b"
    r"|(?P<relative>today|tonight|tomorrow|this morning|this afternoon|this evening)\b"
)
_MEETING = r"(?:interview(?! me| you)|appointment|meeting)"
#: Where there are several, a day may be the other one's.
_SEVERAL = re.compile(r"\b(?:second|2nd|third|next|follow-up|another|first|previous|last) interview\b", re.IGNORECASE)
_ON = re.compile(
    rf"\b{_MEETING}\b"
    r"(?: (?!invit|email|call|request|confirm|and|but|because|as|until|message|letter)[\w:.'’-]+,?){0,9}?"
    rf"[ ,(]+(?:on |of |for |at |, )?(?:the )?(?:{_DAY})",
    re.IGNORECASE,
)
_ITS = re.compile(
    rf"\b(?:{_DAY})(?:['’]s)?(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)?(?: (?:morning|afternoon|evening)(?:['’]s)?)?"
    rf"(?: (?:at )?\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm)?)? {_MEETING}\b",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"\b(?:instead|another (?:day|date|time|slot)|reschedul\w*|free|available|availability|could we|can we"
    r"|would (?:suit|work|be)|alternative|until|postpone|different|any time|suit)\b|\?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]?")


def find_wrong_day(text: str, starts_at: datetime | None, now: datetime | None) -> Iterator[tuple[int, int]]:
    """Yield where a text puts the interview on another day than its own.

    Only a day that is tied to the interview counts, and only in a sentence that proposes no other. Where any such day
    is right, none is wrong: the others speak of something else.
    """
    if starts_at is None or _SEVERAL.search(text):
        return
    wrong: list[tuple[int, int]] = []
    for sentence in _SENTENCE.finditer(text):
        if not sentence[0] or _PROPOSES.search(sentence[0]):
            continue
        for pattern in (_ON, _ITS):
            for match in pattern.finditer(sentence[0]):
                if _is_on(match, starts_at, now):
                    return
                name = next(name for name in ("weekday", "date", "month_first", "relative") if match[name])
                last = {"date": "month", "month_first": "date_last"}.get(name, name)
                wrong.append((sentence.start() + match.start(name), sentence.start() + match.end(last)))
    yield from wrong


def _is_on(match: re.Match[str], starts_at: datetime, now: datetime | None) -> bool:
    """Tell whether the day in `match` is the interview's; where that cannot be told, it is."""
    if match["weekday"]:
        return _DAYS[starts_at.weekday()].startswith(match["weekday"].lower()[:3])
    if match["relative"]:
        ahead = timedelta(days=match["relative"].lower() == "tomorrow")
        return now is None or (now.astimezone(starts_at.tzinfo) + ahead).date() == starts_at.date()
    date, month = match["date"] or match["date_last"], match["month"] or match["month_first"]
    return int(date) == starts_at.day and _MONTHS[starts_at.month - 1].startswith(month.lower()[:3])


#: With what a message closes, before the name.
_CLOSINGS = re.compile(
    r"(?:(?:with |my )?(?:very )?(?:kind|kindest|best|warm|warmest|many)? ?(?:regards|wishes)|sincerely"
    r"|yours (?:sincerely|faithfully|truly)|respectfully|cordially|best|all the best|take care|warmly"
    r"|(?:many )?thanks(?: again)?,"
    r"|(?:thanks|thank you) and (?:kind |best )?regards)[,.!]*",
    re.IGNORECASE,
)


def is_unsigned(text: str, name: str) -> bool:
    """Tell whether a text ends on its closing words with no name after them, or holds no part of a name it should."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return False
    if _CLOSINGS.fullmatch(lines[-1]):
        return True
    if not name:
        return False
    parts = _split(name)[:_MOST_NAMES]
    initials = "".join(part[0] for part in parts)
    last = _split(lines[-1])[-_MOST_NAMES:]
    if any(initials.startswith(one) for one in last):
        return False
    if not any(letter.isalpha() and letter <= LAST_LATIN for letter in name) and lines[-1].isascii():
        return False  # nobody here can tell how a name reads in another script
    said = set(_split(text))
    return not said.intersection(parts) and not any(_is_same(one, part) for one in last for part in parts)


def _name_words(details: Mapping[str, str]) -> frozenset[str]:
    """Return the words of the names in `details`, without those that only join them; a reason names nobody."""
    texts = (text for name, text in details.items() if name != "reason_given")
    return frozenset(word for text in texts for word in _split(text)) - _JOINING


_NAME_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_JOINING = gather("of the and for a an at in to i")
#: Letters that no accent makes.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "þ": "th", "’": "'"}
)


def _split(text: str) -> list[str]:
    """Return the words of a name in small letters and without accents: "Łukasz's" is "lukasz"."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(letter for letter in normalize("NFKD", plain.translate(_PLAIN)) if not combining(letter))
    return [word.removesuffix("'s") for word in _NAME_WORD.findall(plain)]
