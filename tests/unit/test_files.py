"""Files: what is saved or opened elsewhere holds what was typed, and nothing that was smuggled in."""

import re
import string
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from email import policy
from email.header import decode_header
from email.message import EmailMessage
from email.parser import BytesParser
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checklist.drafts import Draft
from checklist.files import MAX_MAILTO, MAX_NAME, REMINDER, is_address, name_file, render_eml, render_ics, render_mailto

NOW = datetime.fromisoformat("2026-11-23T21:30:00+01:00")
START = datetime.fromisoformat("2026-11-24T14:00:00+01:00")
JO = "jo@example.org"

#: What ends a line somewhere, and other characters that no format may carry. A lone carriage return is among them.
LINE_ENDS = ("\n", "\r", "\r\n", "\r\n ", "\n\t", "\x85", "\u2028", "\u2029", "\v", "\f", "\x1c", "\x1d", "\x1e")
BREAKS = (*LINE_ENDS, "\0", "\b", "\x1b", "\x7f", "\x9f")
HALVES = ("\ud800", "\udfff", "a\udc0ab", "\udc8d\udc8a")

#: Text that looks like an attack and is harmless as long as it stays text.
HOSTILE = (
    "%0d%0aBcc: eve@example.org",
    "%0D%0A",
    "=?UTF-8?Q?=0A?=",
    "=?UTF-8?Q?=0D=0ABcc:_eve@example.org?=",
    "=?utf-8?b?DQpCY2M6IGV2ZUBleGFtcGxlLm9yZw==?= and more",
    "a =?utf-8?q?b?= =?utf-8?q?c?= d",
    "=?",
    "Bcc: eve@example.org",
    "?cc=eve@example.org&bcc=eve@example.org",
    "a?b&c,d;e#f%g+h=i/j:k@l",
    "END:VEVENT",
    "\\nEND:VEVENT\\n",
    "\\",
    "\\\\n;,\\;\\,",
    "DTSTART;VALUE=DATE:20260101",
    "<script>alert(1)</script></textarea></title>",
    'javascript:alert(1) " onload="x',
    "__proto__",
    "{0.__class__} %s %(x)s {{7*7}} ${x}",
    "a" * 60 + "!",
    "\u202eunbalanced\u2066",
    "zero\u200bwidth\ufeff\u200d",
    "e" + "\u0301" * 300,
    "é e\u0301 \u212b",
    "\ufffe\uffff\U0010ffff",
    "\xa0\u3000wide spaces\u2003",
    "Zoë",
    "é" * 200,
    "漢字" * 100,
    "👩‍👩‍👧‍👦" * 40,
    "a" + "é" * 36 + "b",
    "شركة O'Brien",
    "null",
    '=HYPERLINK("https://example.org")',
    "",
    " ",
    "  two  spaces  ",
    "é ",
    " é  é ",
    "trailing space ",
    "=",
    "x" * 255,
    "x y " * 2500,
)
#: The same that only a text of several lines can hold.
HOSTILE_LINES = (
    ".",
    "\n",
    "\n\n\n",
    "one\r\ntwo\rthree\nfour",
    "\n.\n..\nFrom here on\n--\n",
    "\nBcc: eve@example.org\n\nbody",
    "END:VEVENT\nEND:VCALENDAR\r\nBEGIN:VCALENDAR",
    "tab\tand space \t\nnext ",
    "soft=\nbreak=",
)

lines = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029"), max_size=200),
    st.text(" =?_éa漢", max_size=120),
)
texts = st.one_of(
    lines,
    st.sampled_from(HOSTILE_LINES),
    st.lists(st.one_of(lines, st.sampled_from(("\n", "\r", "\r\n", "\t", " "))), max_size=8).map("".join),
)
#: Any text at all, often with something in it that must be refused.
anything = st.one_of(
    texts,
    st.text(st.characters()),
    st.tuples(lines, st.sampled_from((*BREAKS, *HALVES)), lines).map("".join),
)
offsets = st.timedeltas(-timedelta(hours=14), timedelta(hours=14)).map(
    lambda delta: timezone(timedelta(minutes=delta // timedelta(minutes=1)))
)
moments = st.datetimes(timezones=offsets)


def email(subject: str = "Subject", body: str = "Body") -> Draft:
    """Return a draft of the form "email"."""
    return Draft("email", "employer", "warm", {"subject": subject, "body": body})


def parse_eml(file: bytes) -> EmailMessage:
    """Return what a mail program reads in the file."""
    message = BytesParser(policy=policy.default).parsebytes(file)
    assert isinstance(message, EmailMessage)
    return message


def unify(text: str) -> str:
    r"""Return the text with every line break as "\n"."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_one_line(text: str) -> bool:
    """Tell whether a field of one line may hold the text, character by character."""
    return not any(char < " " or "\x7f" <= char <= "\x9f" or char in "\u2028\u2029" or is_half(char) for char in text)


def is_half(char: str) -> bool:
    """Tell whether the character is half of one."""
    return "\ud800" <= char <= "\udfff"


def unfold(file: str) -> list[tuple[str, str]]:
    """Return a calendar's lines, unfolded, each as name and value."""
    assert file.endswith("\r\n")
    assert not re.search(r"(?<!\r)\n|\r(?!\n)", file), "half a line end, which some calendars take for a whole one"
    unfolded = re.sub(r"\r\n[ \t]", "", file)
    return [(name, value) for name, _, value in (line.partition(":") for line in unfolded.split("\r\n")[:-1])]


def unescape(value: str) -> str:
    """Return the text that a calendar's value stands for; it must escape all that it has to."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), "a separator that is not escaped"
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def event(file: str) -> dict[str, str]:
    """Return the properties of the one event, those of its alarm under "VALARM.…"."""
    path: list[str] = []
    properties: dict[str, str] = {}
    seen: list[str] = []
    for name, value in unfold(file):
        if name == "BEGIN":
            path.append(value)
            seen.append(".".join(path))
        elif name == "END":
            assert path.pop() == value
        else:
            key = ".".join((*path, name)).removeprefix("VCALENDAR.").removeprefix("VEVENT.")
            assert key not in properties
            properties[key] = value
    assert seen == ["VCALENDAR", "VCALENDAR.VEVENT", "VCALENDAR.VEVENT.VALARM"]
    assert not path
    return properties


# The mail file


@given(lines, texts, st.sampled_from((None, JO)))
def test_a_mail_file_reads_back_as_it_was_written(subject: str, body: str, to: str | None) -> None:
    """Whatever was typed, a mail program finds our headers, the subject and the body as typed, and nothing else."""
    message = parse_eml(render_eml(email(subject, body), to))

    assert message.items() == [
        ("Subject", subject),
        *((("To", to),) if to else ()),
        ("X-Unsent", "1"),
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    assert message.get_content() == "\r\n".join([*unify(body).split("\n"), ""])
    assert not message.defects


def test_hostile_text_stays_text() -> None:
    """Each known attack comes back from a mail file, a calendar and a link as the text that it is."""
    for text in (*HOSTILE, *HOSTILE_LINES):
        line = " ".join(unify(text).replace("\t", " ").split("\n"))

        message = parse_eml(render_eml(email(line, text)))
        properties = event(render_ics(START, NOW, line, text))
        link = render_mailto(email(line[:20], text[:60])).address

        assert message["Subject"] == line
        assert unify(message.get_content()) == f"{unify(text)}\n"
        assert len(message.keys()) == 5
        assert unescape(properties["SUMMARY"]) == line
        assert unescape(properties.get("DESCRIPTION", "")) == unify(text)
        assert link is not None
        assert dict(parse_qsl(urlsplit(link).query, keep_blank_values=True, strict_parsing=True)) == {
            "subject": line[:20],
            "body": "\r\n".join(unify(text[:60]).split("\n")),
        }


@given(lines, texts)
def test_a_mail_file_is_ascii_in_short_lines(subject: str, body: str) -> None:
    """No line is over 78 octets, none ends in anything but a carriage return and a line feed, and all is ASCII."""
    file = render_eml(email(subject, body), JO)

    assert file.isascii()
    assert file.endswith(b"\r\n")
    assert file.count(b"\r\n") == file.count(b"\n") == file.count(b"\r")
    assert max(map(len, file.split(b"\r\n"))) <= 78


@given(lines)
def test_encoded_words_stand_on_their_own(subject: str) -> None:
    """Each is at most 75 characters and holds whole characters, as programs that decode them one by one need."""
    head = render_eml(email(subject)).partition(b"\r\nX-Unsent")[0].decode("ascii").removeprefix("Subject: ")

    if head != subject:
        words = head.split("\r\n ")
        assert all(len(word) <= 75 and re.fullmatch(r"=\?utf-8\?[bq]\?[^? ]+\?=", word) for word in words)
        pieces = [piece for word in words for piece, _ in decode_header(word)]
        assert "".join(piece.decode() for piece in pieces) == subject


def test_a_mail_file_byte_for_byte() -> None:
    """This is the whole file, so that another release of Python cannot change it unseen."""
    draft = email("Rücktritt: Designer role, Zoë Ångström-Featherstonehaugh", "Hello,\n\nThank you for “all” of it.\n.")

    assert render_eml(draft, " jo+jobs@example.org ") == (
        b"Subject: =?utf-8?q?R=C3=BCcktritt=3A_Designer_role=2C_Zo=C3=AB_=C3=85ngst?=\r\n"
        b" =?utf-8?q?r=C3=B6m-Featherstonehaugh?=\r\n"
        b"To: jo+jobs@example.org\r\n"
        b"X-Unsent: 1\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"\r\n"
        b"Hello,\r\n"
        b"\r\n"
        b"Thank you for =E2=80=9Call=E2=80=9D of it.\r\n"
        b"=2E\r\n"
    )


def test_a_plain_subject_stays_readable() -> None:
    """A short subject in ASCII is written as it is, up to a line of 75 octets."""
    assert render_eml(email("Withdrawing: Designer role")).startswith(b"Subject: Withdrawing: Designer role\r\n")
    assert render_eml(email("x" * 66)).startswith(b"Subject: " + b"x" * 66 + b"\r\n")
    assert render_eml(email("x" * 67)).startswith(b"Subject: =?utf-8?q?xxx")


def test_the_mail_package_is_loaded_only_when_it_is_needed() -> None:
    """Loading the engine costs a browser no `email`, nor does a plain subject, a link or a reminder."""
    program = """
import sys
from datetime import UTC, datetime
from checklist import files
from checklist.drafts import Draft
draft = Draft("email", "employer", "warm", {"subject": "Subject", "body": "Zoë"})
files.render_eml(draft, "jo@example.org")
files.render_mailto(draft, "jo@example.org")
files.render_ics(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC))
print([name for name in ("email", "urllib.parse") if name in sys.modules])
files.render_eml(Draft("email", "employer", "warm", {"subject": "Zoë", "body": ""}))
print("email" in sys.modules)
"""
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)

    assert ran.stdout.split("\n") == ["[]", "True", ""]


NO_ADDRESSES = (
    None,
    "",
    "jo",
    "jo@example",
    "@example.org",
    "jo@",
    "jo@@example.org",
    "jo@example.org,eve@example.org",
    "jo@example.org;eve@example.org",
    "jo@example.org eve@example.org",
    "Jo <jo@example.org>",
    "<jo@example.org>",
    '"jo"@example.org',
    "jo(eve)@example.org",
    "list: jo@example.org;",
    "jo@[127.0.0.1]",
    ".jo@example.org",
    "jo.@example.org",
    "jo..jo@example.org",
    "jo@-example.org",
    "jo@example.org.",
    "jo@exam_ple.org",
    "=?utf-8?q?jo?=@example.org",
    "jo?cc=eve@example.org",
    "jo@example.org?bcc=eve@example.org",
    "jo@example.org&bcc=eve",
    "jo`id`@example.org",
    "j\\o@example.org",
    "zoë@example.org",
    "jo@exämple.org",
    "jo@example.\u0661rg",
    "a" * 65 + "@example.org",
    "jo@" + "a" * 64 + ".org",
    "job@" + "a." * 124 + "org",
    "jo@" + "a." * 125 + "org",
    *(f"jo@example.org{end}" for end in (*BREAKS, *HALVES)),
    *(f"jo@example.org{end}Bcc: eve@example.org" for end in BREAKS),
    *(f"{end}jo@example.org" for end in BREAKS),
    "jo%0d%0a@example.org\n",
)


def test_only_one_plain_address_is_written_to() -> None:
    """A list, a name, a comment or anything odd is no address: the reader fills it in, in the mail program."""
    for to in NO_ADDRESSES:
        assert to is None or not is_address(to)
        assert b"\r\nX-Unsent" in (file := render_eml(email(), to))
        assert file == render_eml(email())
        assert render_mailto(email(), to) == render_mailto(email())


@pytest.mark.parametrize(
    ("to", "link"),
    [
        ("jo@example.org", "mailto:jo@example.org?"),
        ("JO.o'neill_2@mail.example-site.org", "mailto:JO.o%27neill_2@mail.example-site.org?"),
        ("jo+jobs@example.org", "mailto:jo%2Bjobs@example.org?"),
        ("jo%0d%0a@example.org", "mailto:jo%250d%250a@example.org?"),
        ("jo&bcc=eve#{}@example.org", "mailto:jo%26bcc%3Deve%23%7B%7D@example.org?"),
        ("a" * 64 + "@example.org", "mailto:" + "a" * 64 + "@example.org?"),
        ("jo@" + "a" * 63 + ".org", "mailto:jo@" + "a" * 63 + ".org?"),
        ("jo@" + "a." * 124 + "org", "mailto:jo@" + "a." * 124 + "org?"),
    ],
)
def test_a_plain_address_is_kept(to: str, link: str) -> None:
    """One address comes out as it went in, whole in a file and encoded in a link."""
    assert is_address(to)
    assert parse_eml(render_eml(email(), to))["To"] == to
    assert parse_eml(render_eml(email(), to))["To"].addresses[0].addr_spec == to
    assert str(render_mailto(email(), f" {to} ").address).startswith(link)


@given(st.one_of(anything, st.emails(), st.tuples(st.emails(), anything).map("".join)))
def test_no_address_can_add_a_header(to: str) -> None:
    """Whatever stands where an address should, the file has one recipient at most, and our headers alone."""
    message = parse_eml(render_eml(email(), to))

    assert set(message.keys()) - {"To"} == set(parse_eml(render_eml(email())).keys())
    assert message.get_content() == "Body\r\n"
    if "To" in message:
        assert [one.addr_spec for one in message["To"].addresses] == [to.strip(" ")]
        assert not message["To"].defects


# What every format refuses


#: How to render a field, by its name in an error; a text may have several lines.
LINES: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("draft.subject", lambda text: render_eml(email(subject=text))),
    ("draft.subject", lambda text: render_mailto(email(subject=text))),
    ("title", lambda text: render_ics(START, NOW, title=text)),
)
TEXTS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("draft.body", lambda text: render_eml(email(body=text))),
    ("draft.body", lambda text: render_mailto(email(body=text))),
    ("note", lambda text: render_ics(START, NOW, note=text)),
)


def assert_refused(render: Callable[[str], object], field: str, text: str) -> None:
    """Assert that a text is refused by its field, in words of ours that repeat nothing of it."""
    with pytest.raises(ValueError, match=rf"^{field}: This holds .*(control|half a) character.*\.$") as refused:
        render(text)
    assert not isinstance(refused.value, UnicodeError)
    assert "eve" not in str(refused.value)


@pytest.mark.parametrize(("field", "render"), LINES)
@given(text=anything)
def test_a_line_is_refused_exactly_when_it_is_none(field: str, render: Callable[[str], object], text: str) -> None:
    """A control character, a separator of lines or half a character is refused, naming the field; all else is not."""
    if is_one_line(text):
        render(text)
    else:
        assert_refused(render, field, text)


@pytest.mark.parametrize(("field", "render"), TEXTS)
@given(text=anything)
def test_a_text_may_hold_line_breaks_and_tabs(field: str, render: Callable[[str], object], text: str) -> None:
    """A text of several lines is refused only for what a line must not hold besides its end and tabs."""
    if is_one_line(re.sub(r"[\r\n\t]", "", text)):
        render(text)
    else:
        assert_refused(render, field, text)


def test_each_character_that_no_field_may_hold_is_refused() -> None:
    """Wherever it stands, with a header behind it or alone: some programs end a line at a form feed, too."""
    for end in (*BREAKS, *HALVES):
        for text in (f"a{end}Bcc: eve@example.org", f"a{end}", f"{end}a", end, f"é{end}é"):
            for field, render in (*LINES, *(() if set(end) <= set("\r\n\t ") else TEXTS)):
                assert_refused(render, field, text)


@pytest.mark.parametrize("render", [render_eml, render_mailto])
def test_only_an_email_is_sent_as_one(render: Callable[[Draft], object]) -> None:
    """The words for a call are no email."""
    call = Draft("call", "employer", "warm", {"opening": "Hello"})

    with pytest.raises(ValueError, match=r"^draft\.form: "):
        render(call)


# The mail link


@given(lines, texts, st.sampled_from((None, JO)))
def test_a_mail_link_reads_back_as_it_was_written(subject: str, body: str, to: str | None) -> None:
    """A link that is offered opens with the address, the subject and the body as typed, in characters that are safe."""
    link = render_mailto(email(subject, body), to).address

    if link is not None:
        assert re.fullmatch(
            r"mailto:[a-z.@]*\?subject=([\w.~-]|%[0-9A-F]{2})*&body=([\w.~-]|%[0-9A-F]{2})*", link, re.ASCII
        )
        assert len(link) <= MAX_MAILTO
        recipient, _, fields = link.removeprefix("mailto:").partition("?")
        assert recipient == (to or "")
        decoded = {
            name: unquote(value, errors="strict") for name, _, value in (f.partition("=") for f in fields.split("&"))
        }
        assert decoded == {"subject": subject, "body": "\r\n".join(unify(body).split("\n"))}


def test_a_mail_link_character_for_character() -> None:
    """Spaces are %20 and never +, line breaks are %0D%0A, and other letters are encoded as UTF-8."""
    draft = email("Designer & co: 100%+", "Zoë,\n\nbye\r\n?#")

    assert render_mailto(draft, JO).address == (
        "mailto:jo@example.org?subject=Designer%20%26%20co%3A%20100%25%2B&body=Zo%C3%AB%2C%0D%0A%0D%0Abye%0D%0A%3F%23"
    )


def test_the_unreserved_characters_are_left_alone() -> None:
    """Letters, digits and four marks; encoding them too would only make the link longer."""
    unreserved = string.ascii_letters + string.digits + "-._~"

    assert render_mailto(email(unreserved, "")).address == f"mailto:?subject={unreserved}&body="


@pytest.mark.parametrize("letter", ["a", "é", "\n", "漢"])
def test_a_long_message_gets_no_link_and_a_reason(letter: str) -> None:
    """Up to 1,600 characters, counted as they are encoded, there is a link; beyond there is a sentence instead."""
    encoded = len(str(render_mailto(email("", letter)).address)) - len("mailto:?subject=&body=")
    many, rest = divmod(1600 - len("mailto:?subject=&body="), encoded)

    longest = render_mailto(email("", letter * many + "a" * rest))
    too_long = render_mailto(email("", letter * many + "a" * rest + "a"))

    assert longest.address is not None
    assert len(longest.address) == 1600
    assert longest.refused == ""
    assert too_long.address is None
    assert too_long.refused.startswith("This message is too long for a mail link: 1,601 characters")
    assert "1,600" in too_long.refused


# The reminder


@given(moments, moments, lines, texts)
def test_a_calendar_reads_exactly_one_event(starts: datetime, now: datetime, title: str, note: str) -> None:
    """Whatever was typed, the file holds one event with one alarm, at the right time, with the text as typed."""
    try:
        start, stamp = starts.astimezone(UTC), now.astimezone(UTC)
    except OverflowError:
        with pytest.raises(ValueError, match=r"^(starts|now): The year"):
            render_ics(starts, now, title, note)
        return

    properties = event(render_ics(starts, now, title, note))

    assert unescape(properties.pop("SUMMARY")) == unescape(properties.pop("VALARM.DESCRIPTION")) == title
    assert unescape(properties.pop("DESCRIPTION", "")) == unify(note)
    assert read_moment(properties.pop("DTSTART")) == start.replace(microsecond=0)
    assert read_moment(properties.pop("DTSTAMP")) == stamp.replace(microsecond=0)
    assert re.fullmatch(r"bow-out-[\dTZ]+-[\dTZ]+", properties.pop("UID"), re.ASCII)
    assert properties == {
        "VERSION": "2.0",
        "PRODID": "-//Bow Out//Checklist//EN",
        "CALSCALE": "GREGORIAN",
        "DURATION": "PT15M",
        "CLASS": "PRIVATE",
        "TRANSP": "TRANSPARENT",
        "VALARM.ACTION": "DISPLAY",
        "VALARM.TRIGGER": "PT0S",
    }


def read_moment(value: str) -> datetime:
    """Return the moment that a calendar's value stands for."""
    assert re.fullmatch(r"\d{8}T\d{6}Z", value, re.ASCII)
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


@given(lines, texts)
@example("é" * 200, "漢" * 200)
@example("a" + "é" * 200, "👩" * 200)
@example("aa" + "é" * 200, "a" + "漢" * 200)
def test_a_calendar_has_lines_of_at_most_75_octets(title: str, note: str) -> None:
    """No line is longer, no character is cut in two, and every line ends as the standard says."""
    octets = render_ics(START, NOW, title, note).encode()

    assert octets.count(b"\r\n") == octets.count(b"\n") == octets.count(b"\r")
    rows = octets.split(b"\r\n")
    assert max(map(len, rows)) <= 75
    assert all(row.decode() for row in rows[:-1])  # each is whole characters, and none is empty


def test_lines_are_folded_only_where_they_must_be() -> None:
    """A title that fills its line to the last octet stays in one; a longer one fills the first line."""
    title = "x" * (75 - len("SUMMARY:"))

    assert f"\r\nSUMMARY:{title}\r\n" in render_ics(START, NOW, title)
    assert f"\r\nSUMMARY:{title}\r\n y\r\n" in render_ics(START, NOW, f"{title}y")
    assert f"\r\nSUMMARY:{title}\r\n {'y' * 74}\r\n z\r\n" in render_ics(START, NOW, f"{title}{'y' * 74}z")


def test_a_calendar_character_for_character() -> None:
    """This is the whole file: times in UTC, text escaped, and nobody named."""
    assert render_ics(START, NOW, note="Ring; then write,\nor C:\\new") == (
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//Bow Out//Checklist//EN\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:bow-out-20261124T130000Z-20261123T203000Z\r\n"
        "DTSTAMP:20261123T203000Z\r\n"
        "DTSTART:20261124T130000Z\r\n"
        "DURATION:PT15M\r\n"
        "SUMMARY:Follow up\r\n"
        "DESCRIPTION:Ring\\; then write\\,\\nor C:\\\\new\r\n"
        "CLASS:PRIVATE\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "BEGIN:VALARM\r\n"
        "ACTION:DISPLAY\r\n"
        "DESCRIPTION:Follow up\r\n"
        "TRIGGER:PT0S\r\n"
        "END:VALARM\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


def test_a_reminder_without_a_note_has_no_empty_line_for_it() -> None:
    """A property with nothing in it says nothing, so it is left out; the alarm keeps the title."""
    properties = event(render_ics(START, NOW))

    assert "DESCRIPTION" not in properties
    assert properties["SUMMARY"] == properties["VALARM.DESCRIPTION"] == REMINDER


@pytest.mark.parametrize(
    ("starts", "written"),
    [
        ("2028-02-29T23:30:00-01:00", "20280301T003000Z"),
        ("2028-03-01T00:30:00+01:00", "20280229T233000Z"),
        ("2026-10-25T02:30:00+02:00", "20261025T003000Z"),
        ("2026-10-25T02:30:00+01:00", "20261025T013000Z"),
        ("2026-11-24T14:00:59.999999+05:45", "20261124T081559Z"),
        ("0001-01-01T00:00:00+00:00", "00010101T000000Z"),
        ("0987-06-05T04:03:02+00:00", "09870605T040302Z"),
        ("9999-12-31T23:59:59+00:00", "99991231T235959Z"),
    ],
)
def test_times_are_written_in_utc(starts: str, written: str) -> None:
    """Leap days, clock changes, odd offsets and the ends of the calendar come out right, in four digits."""
    assert event(render_ics(datetime.fromisoformat(starts), NOW))["DTSTART"] == written
    assert event(render_ics(START, datetime.fromisoformat(starts)))["DTSTAMP"] == written


@pytest.mark.parametrize(
    ("moment", "reason"),
    [
        ("2026-11-24T14:00:00", "offset"),
        ("0001-01-01T00:00:00+01:00", "year"),
        ("9999-12-31T23:59:59-01:00", "year"),
    ],
)
def test_a_time_that_a_calendar_cannot_hold_is_refused(moment: str, reason: str) -> None:
    """A time without an offset is nobody's; one outside the calendar is refused by name, not by an overflow."""
    odd = datetime.fromisoformat(moment)

    with pytest.raises(ValueError, match=rf"^starts: .*{reason}"):
        render_ics(odd, NOW)
    with pytest.raises(ValueError, match=rf"^now: .*{reason}"):
        render_ics(START, odd)


def test_a_reminder_keeps_its_identity() -> None:
    """The same reminder is the same event by any clock; another time, or asked for later, it is another."""
    other_clock = START.astimezone(timezone(timedelta(hours=-8)))

    assert render_ics(START, NOW) == render_ics(other_clock, NOW.astimezone(UTC))
    identities = {
        event(render_ics(starts, now))["UID"]
        for starts, now in ((START, NOW), (START + timedelta(hours=1), NOW), (START, NOW + timedelta(minutes=1)))
    }
    assert len(identities) == 3


# File names


@given(
    st.one_of(anything, st.text(), st.sampled_from(("CON", "nul", "Com1", "LPT9", "aux.", " prn ", "con\u0131"))),
    st.sampled_from(("eml", "ics", "a", "12345678")),
)
def test_a_file_name_is_safe_everywhere(words: str, suffix: str) -> None:
    """Small letters, digits and single hyphens between them, not too long, not empty, and no device of Windows."""
    name = name_file(words, suffix)

    assert re.fullmatch(rf"[a-z0-9]+(-[a-z0-9]+)*\.{suffix}", name)
    assert len(name) <= MAX_NAME == 60
    stem = name.removesuffix(f".{suffix}")
    assert stem not in {"con", "prn", "aux", "nul"}
    assert not re.fullmatch(r"(com|lpt)\d", stem)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("email", "email.eml"),
        ("Email to the employer", "email-to-the-employer.eml"),
        ("", "message.eml"),
        ("漢字", "message.eml"),
        ("...", "message.eml"),
        ("../../etc/passwd", "etc-passwd.eml"),
        ("C:\\autoexec", "c-autoexec.eml"),
        ("-rf", "rf.eml"),
        ("CON", "message.eml"),
        ("nul ", "message.eml"),
        ("Aux.", "message.eml"),
        ("PRN", "message.eml"),
        ("com0", "message.eml"),
        ("LPT9", "message.eml"),
        ("COM¹", "com.eml"),
        ("com10", "com10.eml"),
        ("console", "console.eml"),
        ("a" * 99, "a" * 56 + ".eml"),
        ("a" * 55 + " b", "a" * 55 + ".eml"),
        ("Café Zoë", "caf-zo.eml"),
        ("\ud800half", "half.eml"),
        ("one\0two\nthree", "one-two-three.eml"),
    ],
    ids=ascii,
)
def test_what_words_become_as_a_file_name(words: str, name: str) -> None:
    """The words stay readable; what cannot stay becomes a hyphen, and what is left of nothing is "message"."""
    assert name_file(words, "eml") == name


@pytest.mark.parametrize("suffix", ["", ".eml", "EML", "e ml", "eml\n", "é", "../x", "123456789"], ids=ascii)
def test_an_odd_suffix_is_refused(suffix: str) -> None:
    """A suffix is ours, never typed, so an odd one is a mistake of ours to be told of."""
    with pytest.raises(ValueError, match=r"^suffix: "):
        name_file("email", suffix)


# Size


def test_size_does_no_harm() -> None:
    """A long text and a hundred thousand line breaks come out whole, in lines as short as ever."""
    for body in ("é" * 100_000, "\n" * 100_000, "x" * 200_000):
        file = render_eml(email("x" * 10_000, body))
        assert max(map(len, file.split(b"\r\n"))) <= 78
        assert unify(parse_eml(file).get_content()) == f"{body}\n"
        assert render_mailto(email(body=body)).address is None
        calendar = render_ics(START, NOW, note=body)
        assert unescape(event(calendar)["DESCRIPTION"]) == body
