// A quote and its card light up together, under the pointer and with the focus; of quotes that lie on the same words all do.
let lit = [];
let names = "";

export function lightUp(text) {
  const parts = partsOf(text);
  for (const kind of ["pointerover", "focusin"]) {
    document.addEventListener(kind, ({ target }) => light(text.contains(target) ? cardsAt(target) : [], parts));
  }
}

/** Ids of the cards that a place of the page belongs to: the card itself, the one whose number it is, or those of all marks around it. */
export function cardsAt(element) {
  const number = element.closest("a.ref[data-of]");
  if (number) return [number.hash.slice(1)];
  const card = element.closest("section.card");
  if (card) return [card.id];
  const cards = [];
  for (let mark = element.closest("mark[data-card]"); mark; mark = mark.parentElement.closest("mark[data-card]")) cards.push(mark.dataset.card);
  return [...new Set(cards)];
}

// Marks of each card, by its id; read once.
function partsOf(text) {
  const parts = new Map();
  for (const mark of text.querySelectorAll("mark[data-card]")) {
    const { card } = mark.dataset;
    if (parts.has(card)) parts.get(card).push(mark);
    else parts.set(card, [mark]);
  }
  return parts;
}

function light(cards, parts) {
  const now = cards.join(" ");
  if (now === names) return;
  names = now;
  for (const element of lit) element.classList.remove("lit");
  lit = cards.flatMap(card => [document.getElementById(card), ...parts.get(card) ?? []]);
  for (const element of lit) element.classList.add("lit");
}
