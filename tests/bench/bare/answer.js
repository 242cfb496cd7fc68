// Answers the checklist's form, as soon as it listens, and says what came of it and when. Runs before the page's own.
((answers, details) => {
  let advised;
  const answer = (root) => {
    const fields = [...root.querySelector("form").elements];
    for (const [name, option] of Object.entries(answers)) {
      fields.find((one) => one.name === name && one.value === option).click();
    }
    for (const [name, text] of Object.entries(details)) {
      const field = fields.find((one) => one.name === name);
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    if (!root.dataset.outcome) return console.log("failed", "no advice");
    // A task after the frame that is being made: what the page says has been painted.
    requestAnimationFrame(() => setTimeout(() => (advised = performance.now())));
  };
  new MutationObserver((changes) => {
    for (const { target, attributeName: name } of changes) {
      if (name === "data-live") answer(target);
      if (name === "data-engine" && target.dataset.engine === "failed") console.log("failed");
      if (name === "data-score" && target.dataset.score) {
        console.log("score", target.dataset.score, performance.now(), advised);
      }
    }
  }).observe(document, { subtree: true, attributeFilter: ["data-live", "data-engine", "data-score"] });
})($answers, $details);
