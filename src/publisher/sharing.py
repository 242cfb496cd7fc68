"""What search engines and feed readers are told: structured data, and the changes of the advice as a feed."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from html import escape, unescape
from typing import Final

from checklist.rules import ARTICLE
from publisher.embeds import PERMALINK, relocate

LICENCE: Final = "https://creativecommons.org/licenses/by/4.0/"
_SECTION: Final = re.compile(
    r'<h2\b[^>]*? id="(?P<id>[^"]+)"[^>]*>(?P<title>.*?)</h2>(?P<text>.*?)(?=<h2\b|\Z)', re.DOTALL
)
_DAY: Final = re.compile(r'<time datetime="(\d{4}-\d\d-\d\d)"')
_TAG: Final = re.compile(r"<[^>]+>")


def describe_page(
    trail: Sequence[tuple[str, str]], description: str, card: str, reviewed: date | None, home: str, site: str
) -> str:
    """Return what a page is, as JSON-LD for a script tag: with a day an article, and its place below the home page.

    It is no `HowTo` or `FAQPage`: no page is all steps, or questions of readers with one answer each.

    Args:
        trail: Title and address of each page from the home page down to this one.
        description: What the page is about.
        card: The address of its card.
        reviewed: The day on which its advice was last checked.
        home: The address of the site's root, which all other addresses are below.
        site: What the site is called.
    """
    url = home + trail[-1][1]
    organisation = {"@type": "Organization", "name": site, "url": home}
    graph: list[Mapping[str, object]] = []
    if len(trail) == 1:
        graph.append({"@type": "WebSite", "name": site, "url": home, "description": description, "inLanguage": "en"})
    else:
        places = [
            {"@type": "ListItem", "position": at, "name": title, "item": home + address}
            for at, (title, address) in enumerate(trail, 1)
        ]
        graph.append({"@type": "BreadcrumbList", "itemListElement": places})
    if reviewed:
        article = {
            "@type": "Article",
            "headline": trail[-1][0],
            "description": description,
            "image": home + card,
            "dateModified": reviewed.isoformat(),
            "author": organisation,
            "publisher": organisation,
            "mainEntityOfPage": url,
            "isBasedOn": ARTICLE,
            "license": LICENCE,
            "inLanguage": "en",
        }
        graph.append(article)
    data = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    return data.replace("</", "<\\/")  # which would end the script


def render_feed(html: str, address: str, home: str, site: str) -> str:
    """Return an Atom feed of the dated sections of a page, in their order.

    Args:
        html: The page's content; a section with a `<time>` in it becomes an entry.
        address: The page's address below the site's root; the feed is `feed.xml` there.
        home: The address of the site's root.
        site: What the site is called.

    Raises:
        ValueError: No section has a day.
    """
    page = home + address
    entries, days = [], []
    for section in _SECTION.finditer(PERMALINK.sub("", html)):
        if day := _DAY.search(section["text"]):
            link = f"{page}#{section['id']}"
            text = relocate(section["text"].replace('href="#', f'href="{page}#'), address, home)
            days.append(day[1])
            entries.append(
                f"<entry><id>{escape(link)}</id><title>{escape(unescape(_TAG.sub('', section['title'])))}</title>"
                f'<updated>{day[1]}T00:00:00Z</updated><link href="{escape(link)}"/>'
                f'<content type="html">{escape(text.strip())}</content></entry>'
            )
    if not days:
        raise ValueError(f"{address} has no section with a day")
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">'
        f"<id>{escape(page)}</id><title>{escape(site)}: what has changed in our advice</title>"
        f"<updated>{max(days)}T00:00:00Z</updated><author><name>{escape(site)}</name></author>"
        f'<rights>CC BY 4.0</rights><link rel="self" href="{escape(page)}feed.xml"/><link href="{escape(page)}"/>'
        f"{''.join(entries)}</feed>\n"
    )
