r"""Files: the message as an `.eml` file or a mail link, and a reminder as an `.ics` file.

Both formats are read line by line, so a line break in the wrong field could inject a header or a second event. Every
text is validated here: what a field cannot hold raises, and the rest is written as it was typed. Line breaks in the
texts may be "\r\n", "\r" or "\n"; they are written as "\r\n".
"""

import re
from binascii import b2a_qp
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from checklist.characters import CONTROL, CONTROL_BUT_LINES, UNPAIRED
from checklist.drafts import Draft

#: The longest mail link, in characters: Gmail truncates at about 1,620, Outlook at 2,046.
MAX_MAILTO: Final = 1_600
#: The longest file name, suffix included, in characters.
MAX_NAME: Final = 60
#: The title of a reminder, without names, because a shared calendar shows it to others.
REMINDER: Final = "Follow up"

_LINE_BREAK = re.compile(r"\r\n?|\n")

#: A subject that can stand as it is: printable ASCII without a space at either end, short enough for one line.
_PLAIN_SUBJECT = re.compile(r"(?:[!-~](?:[ -~]{0,64}[!-~])?)?")

# RFC 5322's dot-atom, without the question mark and the backtick: "=?…?=" would be read as an encoded word.
_WORD = r"[A-Za-z0-9!#$%&'*+/=^_{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"(?=[^@]{{1,64}}@)(?=.{{1,254}}\Z){_WORD}(?:\.{_WORD})*@{_LABEL}(?:\.{_LABEL})+")

#: RFC 3986's unreserved characters, which a link may hold as they are.
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

#: RFC 5545, 3.3.11: what a calendar's text has to escape.
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
#: RFC 5545, 3.1: octets in a line, its end not counted.
_LINE_OCTETS = 75

#: Devices that Windows finds under any suffix.
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)))
)
_SUFFIX = re.compile(r"[a-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class Mailto:
    """A mail link: its address, or None and the reason in words."""

    address: str | None
    refused: str = ""


def is_address(text: str) -> bool:
    """Return whether `text` is one plain mail address, such as "jo@example.org": no name, no list, ASCII only.

    Args:
        text: What was typed, without spaces around it.
    """
    return _ADDRESS.fullmatch(text) is not None


def render_eml(draft: Draft, to: str | None = None) -> bytes:
    """Return an email as a file that mail programs open for editing: ASCII, in lines of at most 78 octets.

    It has no From and no Date, which a mail program adds on sending; `X-Unsent` makes Outlook open it as a draft. The
    line with an address can be longer, up to 258 octets, because an address cannot be folded.

    Args:
        draft: A draft of the form "email".
        to: Whom to send it to; anything but one plain address (see `is_address`) is left out.

    Raises:
        ValueError: The draft is no email, or a part holds what a mail cannot: the message names the field.

    Source: RFC 5322, 2.1.1 (lines); RFC 2045, 6.7 (quoted-printable); RFC 2047, 2 (encoded words).
    """
    subject, body = _read_email(draft)
    address = _read_address(to)
    headers = (
        f"Subject: {_encode_subject(subject)}",
        *((f"To: {address}",) if address else ()),
        "X-Unsent: 1",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
    )
    head = "".join(f"{header}\r\n" for header in headers)
    return f"{head}\r\n".encode("ascii") + b2a_qp(f"{body}\r\n".encode())


def render_mailto(draft: Draft, to: str | None = None) -> Mailto:
    """Return an email as a mail link, or the reason why there is none.

    Args:
        draft: A draft of the form "email".
        to: Whom to send it to; anything but one plain address (see `is_address`) is left out.

    Raises:
        ValueError: The draft is no email, or a part holds what a mail cannot: the message names the field.

    Source: RFC 6068, 2 and 5.
    """
    subject, body = _read_email(draft)
    local_part, at, domain = _read_address(to).partition("@")
    address = f"mailto:{_percent(local_part)}{at}{domain}?subject={_percent(subject)}&body={_percent(body)}"
    if len(address) > MAX_MAILTO:
        return Mailto(
            None,
            f"This message is too long for a mail link: {len(address):,} characters once encoded,"
            f" and over {MAX_MAILTO:,} some mail programs cut it off. Copy the message instead.",
        )
    return Mailto(address)


def render_ics(starts: datetime, now: datetime, title: str = REMINDER, note: str = "") -> str:
    r"""Return a reminder as a calendar file: one event of 15 minutes, with an alarm, private, and nothing blocked.

    The same reminder with the same `now` has the same UID, so importing it again makes no second event.

    Args:
        starts: The time of the reminder, with its offset.
        now: The present time, with its offset.
        title: One line.
        note: The description, in one or more lines.

    Returns:
        Text to be written as UTF-8, its lines ending in "\r\n".

    Raises:
        ValueError: A time has no offset or lies outside the years 1 to 9999 UTC, or a text holds what a calendar
            cannot: the message names the field.

    Source: RFC 5545, 3.1 (lines), 3.3.11 (text), 3.6.1 (events), 3.6.6 (alarms).
    """
    start, stamp = _read_moment(starts, "starts"), _read_moment(now, "now")
    summary = _read_line(title, "title").translate(_ESCAPES)
    description = _read_text(note, "note").replace("\r\n", "\n").translate(_ESCAPES)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Bow Out//Checklist//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:bow-out-{start}-{stamp}",
        f"DTSTAMP:{stamp}",
        f"DTSTART:{start}",
        "DURATION:PT15M",
        f"SUMMARY:{summary}",
        *((f"DESCRIPTION:{description}",) if description else ()),
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{summary}",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_fold(line)}\r\n" for line in lines)


def name_file(words: str, suffix: str) -> str:
    """Return a file name that every system accepts: lower-case letters, digits and hyphens, at most 60 characters.

    Args:
        words: What the file is, such as a draft's form, but never a subject, which may name people. Where no letter or
            digit is left, or a name that Windows reserves, it is "message".
        suffix: Such as "eml", without the full stop.

    Raises:
        ValueError: The suffix is not one to eight lower-case letters and digits.
    """
    if not _SUFFIX.fullmatch(suffix):
        raise ValueError("suffix: One to eight lower-case letters and digits, such as eml.")
    hyphenated = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
    stem = hyphenated[: MAX_NAME - len(suffix) - 1].rstrip("-")
    return f"{'message' if not stem or stem in _RESERVED else stem}.{suffix}"


def _read_email(draft: Draft) -> tuple[str, str]:
    r"""Return subject and body, validated; the body's lines end in "\r\n"."""
    if draft.form != "email":
        raise ValueError("draft.form: Only an email can be sent as one.")
    return _read_line(draft.parts["subject"], "draft.subject"), _read_text(draft.parts["body"], "draft.body")


def _read_address(to: str | None) -> str:
    address = (to or "").strip(" ")
    return address if is_address(address) else ""


def _read_line(text: str, field: str) -> str:
    return _refuse(text, field, CONTROL)


def _read_text(text: str, field: str) -> str:
    return _LINE_BREAK.sub("\r\n", _refuse(text, field, CONTROL_BUT_LINES))


def _refuse(text: str, field: str, forbidden: re.Pattern[str]) -> str:
    """Return `text` if it can be written: without forbidden characters and lone surrogates."""
    if forbidden.search(text):
        raise ValueError(f"{field}: This holds a line break or another control character. Take it out.")
    if UNPAIRED.search(text):
        raise ValueError(f"{field}: This holds half a character. Type it again.")
    return text


def _read_moment(moment: datetime, field: str) -> str:
    """Return the moment in UTC in RFC 5545's basic format: "20261124T130000Z"."""
    if moment.utcoffset() is None:
        raise ValueError(f"{field}: Give the time with its offset.")
    try:
        utc = moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{field}: The year must lie between 1 and 9999.") from None
    # Not strftime, whose %Y has fewer than four digits for early years on some systems.
    return utc.replace(tzinfo=None).isoformat(timespec="seconds").replace("-", "").replace(":", "") + "Z"


def _encode_subject(subject: str) -> str:
    """Return the subject as it is, or in encoded words where a mail program would not decode it to the same."""
    if _PLAIN_SUBJECT.fullmatch(subject) and "=?" not in subject:
        return subject
    # Imported here, because it costs a browser a dozen modules and some 40 ms, for this file alone.
    # Not EmailMessage: it takes a subject of "=?UTF-8?Q?=0A?=" for the line break it spells, loses or adds
    # spaces where it folds, and folds otherwise in Python 3.11 than in 3.13, so the same words give other bytes.
    from email.header import Header  # noqa: PLC0415

    return Header(subject, "utf-8", maxlinelen=75, header_name="Subject").encode(linesep="\r\n")


def _percent(text: str) -> str:
    # Not urllib.parse.quote: importing it costs a browser more than this line.
    return "".join(chr(octet) if octet in _UNRESERVED else f"%{octet:02X}" for octet in text.encode())


def _fold(line: str) -> str:
    """Return a calendar's line folded into lines of at most 75 octets, no character split."""
    octets, start = line.encode(), 0
    lines: list[str] = []
    while start < len(octets):
        end = start + _LINE_OCTETS - bool(lines)  # the space that begins a continuation counts too
        lines.append(octets[start:end].decode(errors="ignore"))  # a split character goes to the next line
        start += len(lines[-1].encode())
    return "\r\n ".join(lines)
