/**
 * PurgeCSS's configuration. The theme's script names every component, so the rules of all would stay; of these no page
 * of ours has any, and `tests/site/test_budgets.py` fails once one does.
 */
module.exports = {
  variables: true,
  keyframes: true,
  blocklist: [
    /^footnote/,
    /^md-annotation/,
    /^md-code__/,
    /^md-consent/,
    /^md-source/,
    /^md-status/,
    /^md-tag/,
    /^md-tooltip/,
    /^md-version/,
    /^tabbed-/,
  ],
};
