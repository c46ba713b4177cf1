// The claims that cover a place: a click into a mark, or Space at the cursor, lists all of them, inner and outer. Their numbers in the text lead there, too.
import { cardsAt } from "./light.js";

/** @returns A function that opens the list for an element of the text, at a box in the window; it does nothing where no mark is. */
export function claimsHere(text, list) {
  const open = (element, box) => {
    const cards = cardsAt(element);
    if (cards.length === 0) return;
    list.querySelector("ul").replaceChildren(...cards.map(entry));
    list.showPopover();
    place(list, box);
    list.querySelector("a").focus({ preventScroll: true });
  };
  text.addEventListener("click", event => {
    if (!event.target.closest("mark[data-card]") || event.target.closest("a") || !document.getSelection().isCollapsed) return;
    open(event.target, { left: event.clientX, top: event.clientY, bottom: event.clientY + 12 });
  });
  list.addEventListener("click", event => {
    if (event.target.closest("a")) list.hidePopover();
  });
  return open;
}

function entry(id) {
  const card = document.getElementById(id);
  const statement = card.querySelector(".say");
  const link = document.createElement("a");
  link.href = `#${id}`;
  const number = document.createElement("b");
  number.textContent = card.querySelector(".no").textContent;
  const words = document.createElement("span");
  words.lang = statement.lang;
  words.textContent = statement.textContent;
  link.append(number, " ", words);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

// Below the place, or above it where the window ends.
function place(list, { left, top, bottom }) {
  const room = document.documentElement.clientWidth - list.offsetWidth - 8;
  list.style.left = `${Math.max(8, Math.min(left, room))}px`;
  list.style.top = `${bottom + list.offsetHeight + 8 > innerHeight ? Math.max(8, top - list.offsetHeight - 4) : bottom + 4}px`;
}
