"""Markdown's `toc` extension, and what its output lacks: old ids, and names for keyboard and screen-reader users.

A heading whose id changes keeps the old ones: `## Title { #new alias="old older" }`. A permalink's accessible name is
"¶", the same for all. And Safari lets the keyboard scroll an overflowing table only if something in it is focusable.
"""

from xml.etree.ElementTree import Element

from markdown.extensions.toc import TocExtension, TocTreeprocessor


class _Named(TocTreeprocessor):  # type: ignore[misc] # Markdown brings no types
    def add_permalink(self, c: Element, elem_id: str) -> None:
        """Name the permalink after its heading, and the heading without the permalink.

        Both point at the heading's words, so a browser that translates the page translates the names too. The API
        page's headings come here as well: mkdocstrings calls this for each.
        """
        name = f"name-of-{elem_id}"
        words = Element("span", {"id": name})
        words.text, c.text = c.text, None
        words[:], c[:] = c[:], [words]
        c.set("aria-labelledby", name)
        for old in c.attrib.pop("alias", "").split():
            # In the heading, so that it is scrolled to as the heading is; empty and no part of its name, so never read.
            c.insert(0, Element("span", {"id": old}))
        super().add_permalink(c, elem_id)
        c[-1].set("aria-labelledby", name)

    def run(self, doc: Element) -> None:
        super().run(doc)
        _frame_tables(doc)


class Toc(TocExtension):  # type: ignore[misc] # as above
    """Takes the place of `toc`, with the same options."""

    TreeProcessorClass = _Named


def _frame_tables(doc: Element) -> None:
    """Let plain tables take the focus and scroll, each named by the heading above it and its own number.

    A table with a link in it is left alone: whatever takes the focus is scrolled into view.
    """
    parents = {child: parent for parent in doc.iter() for child in parent}
    heading, number = "", 0
    for element in list(doc.iter()):
        heading = element.get("aria-labelledby", heading)
        if element.tag == "table" and not element.attrib and element.find(".//a") is None:
            number += 1
            name = {"id": f"table-{number}", "aria-label": f"Table {number}"}
            named = {**name, "aria-labelledby": f"{heading} table-{number}".strip()}
            frame = Element("div", {"class": "bow-wide", "role": "region", "tabindex": "0", **named})
            frame.tail, element.tail = element.tail, None
            parent = parents[element]
            parent[list(parent).index(element)] = frame
            frame.append(element)
