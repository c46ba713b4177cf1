// The suggestions: from one to the next, taken or put aside, with single keys. Links and forms do the same without this file.
import { listen, onKey } from "./keys.js";
import { fill, say } from "./workbench/speech.js";

const list = document.getElementById("suggestions");
if (list) work();

function work() {
  const items = [...list.querySelectorAll("article")];
  const said = document.getElementById("said");
  let at = -1;
  list.addEventListener("focusin", ({ target }) => {
    items[at]?.removeAttribute("aria-current");
    at = items.indexOf(target.closest("article"));
    items[at]?.setAttribute("aria-current", "true");
  });
  const go = by => {
    const next = at + by;
    if (!items[next]) return say(said, said.dataset.none);
    items[next].focus();
    say(said, fill(said.dataset.place, next + 1, items.length));
  };
  const on = () => go(1);
  const back = () => go(-1);
  // Nothing is taken or put aside that the person was not at.
  const act = verb => () => items[at] ? verb(items[at]) : on();
  bind(["j", "ArrowDown"], on);
  bind(["k", "ArrowUp"], back);
  if (list.querySelector("form")) {
    bind(["t", "Enter"], act(item => item.querySelector("[data-take]").click()));
    bind(["x", "Delete"], act(item => item.querySelector("form").requestSubmit()));
  }
  document.getElementById("tools").hidden = false;
  listen();
  comeBack(items);
}

function bind(keys, verb) {
  for (const key of keys) onKey(key, verb);
}

// After a suggestion is done with, the next one has its rank; after the last one, the one before.
function comeBack(items) {
  if (!location.hash.startsWith("#s-")) return;
  (document.getElementById(location.hash.slice(1)) ?? items.at(-1)).focus();
}
