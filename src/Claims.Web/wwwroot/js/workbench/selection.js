// Words that are selected with the mouse or by touch: a button at their end takes them.
import { endBox, selectedPlaces } from "./places.js";

/** @param busy Whether the keyboard's cursor selects, which has a key for this. @returns A function that tells what is selected. */
export function selection(book, label, { take, busy }) {
  const button = takeButton(label);
  const chosen = () => selectedPlaces(document.getSelection(), book);
  let waiting = false;
  let pressed = false;
  const look = () => {
    waiting = false;
    const found = chosen();
    book.article.classList.toggle("taking", found !== null);
    show(button, busy() || pressed ? null : found, book);
  };
  // A hand that drags makes more of these events than there are pictures of the page.
  const later = () => {
    if (!waiting) requestAnimationFrame(look);
    waiting = true;
  };
  document.addEventListener("selectionchange", later);
  // The button keeps out of the way of a hand that still drags: over it the selection would run to the end of the page.
  for (const kind of ["pointerdown", "pointerup", "pointercancel"]) {
    document.addEventListener(kind, ({ target }) => {
      if (button.contains(target)) return;
      pressed = kind === "pointerdown";
      later();
    });
  }
  button.addEventListener("pointerdown", event => event.preventDefault());
  button.addEventListener("click", take);
  return chosen;
}

function takeButton(label) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn pick-words";
  button.hidden = true;
  const key = document.createElement("kbd");
  key.textContent = "n";
  button.append(label, " ", key);
  document.body.append(button);
  return button;
}

// Below the end of the selection, so that neither it nor a touch device's handles are covered, and inside the window.
function show(button, chosen, book) {
  button.hidden = !chosen;
  if (!chosen) return;
  const { right, bottom } = endBox(chosen, book);
  const left = Math.min(right, document.documentElement.clientWidth - button.offsetWidth - 8);
  button.style.left = `${Math.max(8, left) + scrollX}px`;
  button.style.top = `${bottom + scrollY + 10}px`;
}
