/** What is pasted by whoever links to a section or a sentence, and the fragments that lead to words. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { CODES, completeWords, readFragment, toFragment } from "../../overrides/assets/checklist/quoting.mjs";

const SECTION = {
  address: "https://bow-out.example/guide/notice/#under-24-hours",
  title: "With less than 24 hours",
  page: "Tell them in good time",
  checked: "26 November 2026",
  quote: "",
};

const LICENCE = "(CC BY 4.0, https://creativecommons.org/licenses/by/4.0/)";

describe("what is copied", () => {
  test("a section, in four ways", () => {
    assert.deepEqual(
      Object.values(CODES).map((one) => one(SECTION)),
      [
        SECTION.address,
        `<a href="${SECTION.address}">With less than 24 hours</a> (Bow Out)`,
        `[With less than 24 hours](${SECTION.address}) (Bow Out)`,
        `Bow Out: “With less than 24 hours”, in “Tell them in good time”, last checked on 26 November 2026. ${SECTION.address} ${LICENCE}`,
      ],
    );
  });

  test("a page without a day, and a sentence", () => {
    const page = { ...SECTION, title: SECTION.page, checked: "" };
    assert.equal(CODES.citation?.(page), `Bow Out: “Tell them in good time”. ${SECTION.address} ${LICENCE}`);
    const sentence = { ...SECTION, quote: "Call first." };
    assert.match(CODES.html?.(sentence) ?? "", />“Call first\.”</);
    assert.match(CODES.citation?.(sentence) ?? "", /^“Call first\.” Bow Out: “With less/);
  });

  test("quotation marks of its own are not doubled", () => {
    const cite = (/** @type {Partial<typeof SECTION>} */ odd) => CODES.citation?.({ ...SECTION, ...odd }) ?? "";
    assert.match(cite({ title: '"May I ask why?"' }), /^Bow Out: “May I ask why\?”, in “Tell/);
    assert.match(cite({ quote: '"Yes" is (“really”) not "no".' }), /^“‘Yes’ is \(‘really’\) not ‘no’\.” Bow Out/);
    assert.equal(CODES.html?.({ ...SECTION, quote: "“Call first.”" }).match(/>(.*)</)?.[1], "“Call first.”");
  });

  test("no sign of a title ends the code that it stands in", () => {
    const odd = { ...SECTION, title: 'A "quoted" <b> & [it]_*`\\', address: "https://x.example/(a)?b=1&c=2" };
    const html =
      '<a href="https://x.example/(a)?b=1&#38;c=2">A &#34;quoted&#34; &#60;b&#62; &#38; [it]_*`\\</a> (Bow Out)';
    assert.equal(CODES.html?.(odd), html);
    const markdown = '[A "quoted" \\<b> & \\[it\\]\\_\\*\\`\\\\](https://x.example/%28a%29?b=1&c=2) (Bow Out)';
    assert.equal(CODES.markdown?.(odd), markdown);
  });
});

describe("a link to words", () => {
  const page = "Call them today. Then write. Tell them why, if they ask. Then write to the recruiter-in-chief (Ann).";
  /** The link to a part of the page, and what it finds there. @param {string} text @param {string} [last] */
  function follow(text, last = "") {
    const at = page.lastIndexOf(text);
    const fragment = toFragment(page.slice(0, at), text, last, page.slice(at + text.length), page);
    const match = readFragment(`#id${fragment}`)?.pattern.exec(page);
    return { fragment, found: match?.[1], at: match?.indices?.[1]?.[0] };
  }

  test("it finds them, and of two the one that is meant", () => {
    assert.deepEqual(follow("Call them today."), {
      fragment: ":~:text=Call%20them%20today%2E",
      found: "Call them today.",
      at: 0,
    });
    assert.equal(follow("Then write").at, page.lastIndexOf("Then write"));
    const around = [
      "them%20why%2C%20if%20they%20ask%2E-",
      "Then%20write",
      "-to%20the%20recruiter%2Din%2Dchief%20%28Ann%29%2E",
    ];
    assert.equal(follow("Then write").fragment, `:~:text=${around.join(",")}`);
  });

  test("many words, or several blocks, are named by the first and the last of them", () => {
    const text = page.slice(0, page.indexOf(" to the"));
    assert.equal(follow(text).found, text);
    const [first, last] = ["Call%20them%20today%2E%20Then%20write%2E", "if%20they%20ask%2E%20Then%20write"];
    assert.equal(follow(text).fragment, `:~:text=${first},${last}`);
    assert.equal(follow("Call them today.", "Tell them").found, "Call them today. Then write. Tell them");
  });

  test("signs that mean something, or that a program cuts off, are encoded", () => {
    const { fragment, found } = follow("recruiter-in-chief (Ann).");
    assert.equal(found, "recruiter-in-chief (Ann).");
    assert.match(fragment, /^:~:text=[\w%]+$/);
  });

  test("a word that is selected in part is meant whole", () => {
    assert.deepEqual(completeWords("Call th", "em tod", "ay. Then"), ["Call ", "them today", ". Then"]);
    assert.deepEqual(completeWords("Call", " them ", "today"), ["Call", " them ", "today"]);
    assert.deepEqual(completeWords("don’", "t", " go"), ["", "don’t", " go"]);
  });

  test("what is no such fragment, or is hostile, finds nothing and is soon read", () => {
    for (const odd of ["", "#id", "#:~:text=", "#:~:text=-,", "#:~:text=a-,", "#reason=nerves"]) {
      assert.equal(readFragment(odd), null, odd);
    }
    assert.equal(readFragment("#a:~:text=%E0%A4%A")?.pattern.exec(page), null);
    const started = performance.now();
    for (const odd of ["(a+)+", "a,", "%20a", ".*"])
      readFragment(`#:~:text=${odd.repeat(50_000)}`)?.pattern.exec(page.repeat(50));
    assert.ok(performance.now() - started < 1000);
  });

  test("words are found however they are set apart, in whatever case, and whole", () => {
    const find = (/** @type {string} */ text, /** @type {string} */ where) =>
      readFragment(`#:~:text=${text}`)?.pattern.test(where);
    assert.equal(find("call%20THEM", "Call\n  them"), true);
    assert.equal(find("all%20them", "Call them"), false);
    assert.equal(find("call%20the", "Call them"), false);
  });
});
