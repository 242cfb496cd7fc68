"""What readers type into the search, and the page that each of them should find first.

Every word is put to the published worker and index, in a browser; a few are typed.
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

#: By page: the words, as readers write them, that must find it first.
WANTED = {
    "about/": "who wrote this",
    "privacy/": "privacy, private, cookies, tracking, gdpr",
    "checklist/": "checklist, quiz, questions",
    "guide/after-an-interview/": "second interview, after an interview, between rounds",
    "guide/alternatives/": "wrong role, different role, other vacancies, like the company, another position",
    "guide/another-offer/": (
        "another offer, job offer, accepted job, accepted another job, new job, found a job, got a job, "
        "hired, I got a job offer, background check, references, rescinded"
    ),
    "guide/bad-reviews/": "bad reviews, red flags, glassdoor, toxic, reviews",
    "guide/benefits/": (
        "benefits, benifits, unemployment, unemploymant, unemployed, jobcentre, job centre, jsa, dole, "
        "universal credit, sanction, welfare, work coach"
    ),
    "guide/campus/": "internship, intern, student, campus, careers office, handshake",
    "guide/decline-invitation/": (
        "decline, declining, turn down, turning down, politely, decline an interview invitation"
    ),
    "guide/final-round/": "final interview, final round, last round, panel, guilty",
    "guide/illness/": (
        "sick, sickness, ill, illness, flu, covid, hospital, surgery, migraine, funeral, bereavement, death, "
        "died, emergency, family emergency, mental health, pregnant"
    ),
    "guide/interview-format/": (
        "video interview, one way, recorded, hirevue, unpaid task, assignment, homework, presentation, trial "
        "shift, travel, expenses, flight, too many rounds, third interview"
    ),
    "guide/is-it-rude/": ("burn bridges, reapply, blacklisted, rude, unprofessional, is it rude, apply again"),
    "guide/last-minute/": (
        "last minute, short notice, tomorrow, today, tonight, night before, same day, day of interview, "
        "morning of, late, running late, accident, car broke down, in an hour"
    ),
    "guide/missed-interview/": (
        "missed, forgot, overslept, didn't go, apologise, apologize, apology, sorry, appologise"
    ),
    "guide/nerves/": (
        "anxious, anxiety, panic, panic attack, nervous, nerves, scared, afraid, fear, stress, worried, not "
        "good enough, too nervous to go, nervious, anxeity, underqualified, imposter syndrome, unprepared"
    ),
    "guide/no-call/": (
        "ghosted, no show, noshow, didn't turn up, didn't call, didn’t call, never called, no answer from "
        "interviewer, waiting for call"
    ),
    "guide/notice/": (
        "how much notice, HR, who to tell, hiring manager, ghosting, ghost, phone or email, weekend, friend, "
        "referral, referred"
    ),
    "guide/offer-deadline/": "deadline, more time, exploding offer",
    "guide/professional/": (
        "withdraw, how to withdraw, withdrawal, withdrawing, widthdraw, withdrawl, lie, personal reasons, "
        "thank you, feedback, complain, what to say"
    ),
    "guide/reasons/": "reason, excuse, good reasons",
    "guide/recruiter/": ("recruiter, recruter, what do I say to the recruiter, agency, headhunter, staffing"),
    "guide/regret/": "regret, change my mind, changed my mind, mistake, undo, take it back",
    "guide/reschedule/": (
        "reschedule, rescheduling, postpone, rearrange, move interview, change the date, another time, how to "
        "reschedule an interview, reshedule, reschedual, reshedule interview, childcare, kids, clash, "
        "holiday, vacation, dentist, wedding, can't make it, busy, double booked"
    ),
    "guide/scam-signs/": (
        "scam, fraud, fake, money, safety, unsafe, danger, bank details, phishing, whatsapp, telegram, "
        "suspicious, report"
    ),
    "guide/situations/": (
        "cancel, cancelling, canceling, cancelled, cancellation, cancel interview, how to cancel an "
        "interview, cancelation, cancle, situation"
    ),
    "guide/staying/": ("counter offer, counteroffer, staying, stay, promotion, promoted, raise, current job, boss"),
    "guide/talk-it-over/": "not sure, unsure, doubts, advice, should I go, second opinion",
    "guide/treated-badly/": (
        "harassment, harrasment, harassed, discrimination, racist, sexist, disrespectful, keep rescheduling, bullying"
    ),
    "guide/validate/": (
        "pull out, pulling out, back out, backing out, drop out, bow out, salary, pay, hours, commute, "
        "location, remote, second thoughts, not interested, lowball, visa"
    ),
    "guide/what-they-may-say/": "persuade, pushy, argue, annoyed, angry, upset",
    "guide/where-guides-disagree/": "where guides disagree",
    "link/": "link, embed",
    "messages/": (
        "template, templates, templete, email, email template, example, examples, sample, letter, text, text "
        "message, call, phone call, voicemail, script, wording, message"
    ),
    "score/": "score, points",
}

#: Asks as the theme's page does: first the index, then one query after another.
ASK = """async ({ worker, index, queries }) => {
  const search = new Worker(worker);
  const answer = (message) => new Promise((resolve) => {
    search.onmessage = ({ data }) => resolve(data.data);
    search.postMessage(message);
  });
  await answer({ type: 0, data: { ...await (await fetch(index)).json(), options: { suggest: false } } });
  const found = {};
  for (const query of queries) {
    found[query] = (await answer({ type: 2, data: query })).items.map((page) => page[0].location);
  }
  return found;
}"""


def find(page: Page, site: Path, queries: list[str]) -> dict[str, list[str]]:
    """Return the pages that each query finds, best first."""
    page.goto("about/")
    (worker,) = site.glob("assets/javascripts/workers/*.js")
    addresses = {"worker": f"../{worker.relative_to(site)}", "index": "../search/search_index.json"}
    found: dict[str, list[str]] = page.evaluate(ASK, {**addresses, "queries": queries})
    return {query: [location.partition("#")[0] for location in locations] for query, locations in found.items()}


def test_what_readers_type_finds_the_right_page_first(page: Page, site: Path) -> None:
    """Their words are often not the page's own; some are mistyped, some are whole sentences."""
    wanted = {query: address for address, queries in WANTED.items() for query in queries.split(", ")}
    found = find(page, site, list(wanted))
    assert {query: found[query][:1] for query in wanted if found[query][:1] != [wanted[query]]} == {}


def test_words_for_two_pages_find_both(page: Page, site: Path) -> None:
    """Whoever types "no show" was stood up, or did not go."""
    wanted = {
        "no show": {"guide/no-call/", "guide/missed-interview/"},
        "withdraw after accepting": {"guide/professional/", "guide/another-offer/"},
    }
    found = find(page, site, list(wanted))
    assert {query: set(found[query][:2]) for query in wanted} == wanted


def test_what_the_site_does_not_speak_of_is_not_found(page: Page, site: Path) -> None:
    """A mistyped word is forgiven, but not until it is another; pages for developers are not for readers."""
    queries = ["pizza", "football", "mortgage", "Pyodide"]
    assert find(page, site, queries) == {query: [] for query in queries}


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("sick", "Reschedule an interview after a death or illness"),
        ("reshedule", "Reschedule an interview you can't make"),
        ("How do I decline an interview", "Decline a job interview invitation"),
    ],
)
@pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 740}}])
def test_the_result_says_the_page_s_own_words(page: Page, typed: str, title: str) -> None:
    """The words by which a page is found stand nowhere in its result, nor are the reader's called missing."""
    page.goto("about/")
    page.locator("header label[for=__search]").first.click()
    search = page.get_by_role("search")
    search.get_by_role("textbox").press_sequentially(typed)  # the theme listens to keys
    first = search.get_by_role("listitem").first
    expect(first.get_by_role("heading").first).to_have_text(title)
    expect(first).not_to_contain_text(re.compile("migraine|postpone|bridges|missing", re.IGNORECASE))
