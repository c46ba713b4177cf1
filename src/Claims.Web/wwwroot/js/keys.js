// The single keys of every page, one place for all. They rest while something is typed and beside Ctrl, Alt or Meta, and a person may switch them off (WCAG 2.2, 2.1.4).
// A link, button or field says its key itself: data-key="e", or "g s" for two in a row. What is no link registers with onKey.
import { step, tick } from "./rows.js";

const off = "claims:keys-off";
const patience = 3000; // milliseconds between the two keys of a pair
const verbs = new Map();
const handled = new WeakSet();
let [first, timer] = ["", 0];

/** @param verb Called without arguments. It goes before the links and the rows of the page. */
export function onKey(key, verb) {
  verbs.set(key, verb);
}

/** Lets the boxes inside an element switch the keys on and off. */
export function joinSwitches(element) {
  for (const box of element.querySelectorAll("[data-switch]")) {
    box.checked = isOn();
    box.closest("[hidden]")?.removeAttribute("hidden");
    box.addEventListener("change", () => {
      if (box.checked) localStorage.removeItem(off);
      else localStorage.setItem(off, "yes");
      document.documentElement.dataset.keys = box.checked ? "on" : "off";
    });
  }
}

/** Does what a key is for; each event once, whoever passes it on. */
export function press(event) {
  if (handled.has(event)) return;
  handled.add(event);
  if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const key = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key; // the caps lock may be on
  const verb = verbOf(key, event.target);
  if (!verb) return;
  event.preventDefault();
  verb();
}

/** Passes on every key at once, Enter and arrows too, which no page needs that registers none of them. */
export function listen() {
  document.addEventListener("keydown", press);
}

function isOn() {
  return localStorage.getItem(off) === null;
}

function isTyping(target) {
  return target.closest("input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]") !== null;
}

function verbOf(key, target) {
  const dialog = document.querySelector("dialog[open]");
  if (dialog) return key === "?" ? () => dialog.close() : null;
  const pair = first && keyed(`${first} ${key}`);
  first = "";
  if (pair) return () => use(pair);
  if (verbs.has(key)) return presses(key, target) ? null : verbs.get(key);
  const element = keyed(key);
  if (element) return () => use(element);
  if (document.querySelector(`[data-key^="${CSS.escape(key)} "]`)) return () => wait(key);
  return { j: () => step(1), k: () => step(-1), x: tick() }[key];
}

// Enter presses what has the focus.
function presses(key, target) {
  return key === "Enter" && target.closest("a, button, summary") !== null;
}

function keyed(key) {
  return [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(element => element.checkVisibility());
}

function use(element) {
  if (!element.matches("input, textarea, select")) return element.click();
  element.focus();
  element.select?.();
}

function wait(key) {
  first = key;
  clearTimeout(timer);
  timer = setTimeout(() => { first = ""; }, patience);
}
