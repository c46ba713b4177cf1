// Cards stand in line with their quotes. The page puts them beside their paragraph; here each goes down to the line of its quote.
// Where the cards need more room than their paragraph has, they show one line each and open when they are wanted, so that the text is not torn apart.

const slack = 24; // pixels: the gap between two paragraphs

/** Whether the cards stand beside the text, and not below its paragraphs. */
export const wide = matchMedia("(min-width: 64rem)");

/** Lines the cards up whenever a paragraph is drawn for the first time or changes its size; paragraphs out of sight cost nothing. */
export function alignCards(text) {
  const watch = new ResizeObserver(entries => align(entries.map(entry => entry.target)));
  for (const aside of text.querySelectorAll(".para > aside")) watch.observe(aside.nextElementSibling);
}

/** Lines up the cards of some paragraphs. What is measured and what is changed takes turns, for all of them at once. */
export function align(paragraphs) {
  const rows = paragraphs.map(paragraph => ({ paragraph, cards: cardsOf(paragraph) })).filter(row => row.cards.length > 0);
  for (const { cards } of rows) for (const card of cards) card.classList.remove("tight");
  const crowded = wide.matches ? rows.filter(isCrowded) : [];
  for (const { cards } of crowded) for (const card of cards) card.classList.add("tight");
  const found = wide.matches ? rows.map(measure) : rows.map(plain);
  for (const { aside, height, gaps } of found) {
    aside.style.minHeight = height ? `${height}px` : "";
    for (const { card, gap } of gaps) card.style.marginTop = gap > 0 ? `${gap}px` : "";
  }
}

function cardsOf(paragraph) {
  return [...paragraph.parentElement.querySelectorAll(":scope > aside > section.card")];
}

function isCrowded({ paragraph, cards }) {
  const needed = cards.reduce((sum, card) => sum + card.offsetHeight, 0);
  return cards.length > 1 && needed > paragraph.offsetHeight + slack;
}

function plain({ cards }) {
  return { aside: cards[0].parentElement, height: 0, gaps: cards.map(card => ({ card, gap: 0 })) };
}

function measure({ paragraph, cards }) {
  const box = paragraph.getBoundingClientRect();
  const places = cards.map(card => {
    const mark = document.getElementById(card.querySelector(".no").hash.slice(1));
    return { card, height: card.offsetHeight, top: Math.max(0, mark.getClientRects()[0].top - box.top) };
  });
  // From the front no card begins before the one above it ends; from the back none ends below the paragraph, if they fit at all.
  let end = 0;
  for (const place of places) end = (place.top = Math.max(place.top, end)) + place.height;
  let limit = box.height;
  for (const place of places.toReversed()) limit = place.top = Math.max(0, Math.min(place.top, limit - place.height));
  end = 0;
  const gaps = places.map(({ card, height, top }) => {
    const gap = Math.max(0, top - end);
    end += gap + height;
    return { card, gap };
  });
  return { aside: cards[0].parentElement, height: end, gaps };
}
