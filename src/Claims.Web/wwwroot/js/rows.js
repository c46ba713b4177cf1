// From row to row in the lists of a page. The link of a row has the focus, so Enter opens it and a screen reader reads it; the row is marked as the current one.
const lists = "main :is(.tbl > tbody > tr, ul.rows > li, ol.rows > li)";
const controls = "a[href], button, input:not([type=hidden]), select, summary";

document.addEventListener("focusin", ({ target }) => mark(target.closest(lists)));

/** To the next row (1) or the one before (-1); from nowhere to the first one that the window shows. */
export function step(by) {
  const rows = [...document.querySelectorAll(lists)].filter(row => row.checkVisibility());
  const at = rows.indexOf(current());
  const next = at < 0 ? rows.find(row => row.getBoundingClientRect().top >= 0) ?? rows.at(-1) : rows[at + by];
  if (!next) return;
  const stop = next.querySelector("a.say") ?? next.querySelector(controls) ?? next;
  if (stop === next) next.tabIndex = -1;
  stop.focus({ preventScroll: true, focusVisible: true });
  mark(next);
  next.scrollIntoView({ block: "nearest" });
}

/** @returns What ticks the current row, if it has a box. */
export function tick() {
  const box = current()?.querySelector("input[type=checkbox]");
  return box && (() => box.click());
}

function current() {
  return document.querySelector(`:is(${lists})[aria-current]`);
}

function mark(row) {
  if (!row) return;
  current()?.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
}
