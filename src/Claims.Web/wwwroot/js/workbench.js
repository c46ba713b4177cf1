// The workbench: words are selected in the text, with the mouse or the keyboard, and become claims. Each job has its module; here they meet.
import { listen, onKey } from "./keys.js";
import { Book } from "./workbench/book.js";
import { alignCards } from "./workbench/cards.js";
import { Cursor } from "./workbench/cursor.js";
import { openForm } from "./workbench/form.js";
import { claimsHere } from "./workbench/here.js";
import { Jumps } from "./workbench/jumps.js";
import { lightUp } from "./workbench/light.js";
import { selection } from "./workbench/selection.js";
import { teller } from "./workbench/telling.js";

const text = document.getElementById("text");
if (text?.querySelector("p[data-start]")) work();

// The boxes of the filter act at once; a source without claims has none.
const filter = document.querySelector("form[data-instant]");
const apply = filter?.querySelector("button");
if (apply) {
  apply.hidden = true;
  filter.addEventListener("change", () => filter.requestSubmit());
}

function work() {
  const book = new Book(text);
  const tools = document.getElementById("tools");
  const said = document.getElementById("said");
  const jumps = new Jumps(text, book, said);
  const here = claimsHere(text, document.getElementById("here"));
  const bar = document.getElementById("cursor");
  const cursor = bar && taking(book, jumps, { bar, said, here });
  for (const button of tools.querySelectorAll("[data-jump]")) {
    const jump = () => jumps.go(Number(button.dataset.jump), cursor?.active ? cursor : null);
    button.addEventListener("click", jump);
    onKey(button.getAttribute("aria-keyshortcuts"), jump);
  }
  listen();
  alignCards(text);
  lightUp(text);
  tools.hidden = false;
}

// Who may record takes words: with the mouse, or with a cursor.
function taking(book, jumps, { bar, said, here }) {
  const take = () => {
    const found = chosen();
    const focus = document.activeElement;
    if (found) openForm(book, found, cursor.active ? () => cursor.go() : () => focus.focus());
    return found;
  };
  const cursor = new Cursor(bar, book, {
    tell: teller(book, said, bar.querySelector("[data-shown]")),
    take,
    here: (place, box) => here(book.elementAt(place), box),
  });
  const chosen = selection(book, text.dataset.button, { take, busy: () => cursor.active });
  const begin = () => cursor.begin(chosen()?.start ?? jumps.place);
  document.querySelector("[data-cursor]").addEventListener("click", begin);
  onKey("w", begin);
  onKey("n", () => take() ?? document.querySelector("[data-record]:not(article)").click());
  return cursor;
}
