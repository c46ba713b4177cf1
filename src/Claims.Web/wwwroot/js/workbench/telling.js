// What the cursor stands on, for those who see it and for those who hear it: the word, or the words that are selected.
import { cardsAt } from "./light.js";
import { fill, say, short } from "./speech.js";

/** @param said Live region, whose data hold the sentences. @param shown Shows the words at the cursor. @returns A function to be called with the caret. */
export function teller(book, said, shown) {
  let before = null;
  return caret => {
    const { start, end } = caret;
    const words = book.words(start, end);
    const index = book.indexAt(caret.head - 1);
    const { element, number } = book.paragraph(index);
    const sentence = caret.extended ? said.dataset.selected : `{0}${claims(book, start, said.dataset.claim)}`;
    const moved = index !== before ? `${fill(said.dataset.paragraph, number)}: ` : "";
    before = index;
    say(said, moved + sentence, words, element.lang);
    shown.lang = element.lang;
    shown.textContent = short(words);
  };
}

// A quote at the cursor is told by the numbers of its claims.
function claims(book, place, sentence) {
  const cards = cardsAt(book.elementAt(place));
  const numbers = cards.map(card => document.getElementById(card).querySelector(".no").textContent);
  return numbers.length > 0 ? `${sentence} ${numbers.join(", ")}` : "";
}
