// Single keys of the workbench and of the suggestions. They rest inside fields and beside Ctrl, Alt or Meta, and a person may switch them off (WCAG 2.2, 2.1.4).
const off = "claims:keys-off";
const verbs = new Map();

/** @param verb Called without arguments. */
export function onKey(key, verb) {
  verbs.set(key, verb);
}

/** Listens, and lets the box in the help switch the keys on and off. */
export function listen(box) {
  box.checked = localStorage.getItem(off) === null;
  box.addEventListener("change", () => box.checked ? localStorage.removeItem(off) : localStorage.setItem(off, "yes"));
  document.addEventListener("keydown", event => {
    const verb = verbs.get(event.key);
    if (!verb || !box.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "Enter" && event.target.closest("a, button, summary")) return; // presses what has the focus
    event.preventDefault();
    verb();
  });
}
