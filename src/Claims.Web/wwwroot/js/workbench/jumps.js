// From quote to quote, from where the reader is: the cursor, the quote that has the focus or was jumped to, or what the window shows.
import { halve } from "./book.js";
import { fill, say } from "./speech.js";

export class Jumps {
  #text;
  #book;
  #said;
  #quotes;
  #numbers;
  #last = null; // the cursor was put here

  constructor(text, book, said) {
    this.#text = text;
    this.#book = book;
    this.#said = said;
    this.#quotes = [...text.querySelectorAll("mark[id]")];
    this.#numbers = new Map([...text.querySelectorAll("a.ref[data-of]")].map(link => [link.dataset.of, link]));
  }

  /** Where the reader is: the quote that was jumped to, or the first paragraph in the window. */
  get place() {
    const index = this.#current();
    return index >= 0 ? this.#placeOf(this.#quotes[index]) : this.#book.paragraph(this.#topmost()).start;
  }

  /** To the next quote (1) or the one before (-1). The address names it; the number of its claim has the focus, or the cursor goes there. */
  go(by, cursor) {
    const index = this.#from(by, cursor);
    const mark = this.#quotes[index];
    if (!mark) return say(this.#said, this.#said.dataset.none);
    const number = this.#numbers.get(mark.id);
    const place = this.#placeOf(mark);
    location.replace(`#${mark.id}`);
    if (cursor) {
      cursor.go(place);
      this.#last = { index, start: cursor.start };
    } else {
      number.focus({ preventScroll: true });
    }
    const sentence = fill(this.#said.dataset.quote, index + 1, this.#quotes.length, number.lastChild.data);
    say(this.#said, sentence, this.#words(mark, number), mark.closest("p").lang);
  }

  // What the quote says, and not what it leaves out between its marks.
  #words(mark, number) {
    const isOf = piece => !(piece.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) && !(piece.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_PRECEDING);
    const pieces = [...this.#text.querySelectorAll(`mark[data-card="${mark.dataset.card}"]`)].filter(isOf);
    let [said, last] = ["", null];
    for (const piece of pieces) {
      const [start, end] = [this.#placeOf(piece), this.#placeAfter(piece)];
      const between = last === null || last >= start ? "" : this.#book.words(last, start);
      said += between.trim() === "" ? between : " […] ";
      said += this.#book.words(Math.max(start, last ?? start), end);
      last = end;
    }
    return said;
  }

  #from(by, cursor) {
    const start = cursor?.start;
    if (cursor && this.#last?.start === start) return this.#last.index + by;
    const here = cursor ? -1 : this.#current();
    if (here >= 0) return here + by;
    const node = cursor ? this.#book.elementAt(start) : this.#book.elements[this.#topmost()].firstElementChild;
    return this.#beside(by, node);
  }

  // The quote that has the focus or that was jumped to, as long as the window shows it.
  #current() {
    const focus = document.activeElement;
    const card = this.#text.contains(focus) ? focus.closest("section.card") : null;
    const id = focus.dataset.of ?? card?.querySelector(".no").hash.slice(1) ?? location.hash.slice(1);
    const index = id ? this.#quotes.findIndex(mark => mark.id === id) : -1;
    return index >= 0 && (inSight(this.#quotes[index]) || (this.#text.contains(focus) && inSight(focus))) ? index : -1;
  }

  // The first quote behind a node, or the last one that ended or began before it.
  #beside(by, node) {
    const behind = halve(this.#quotes, mark => (mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    if (by > 0) return behind;
    return behind - (this.#quotes[behind - 1]?.contains(node) ? 2 : 1);
  }

  #topmost() {
    const above = halve(this.#book.elements, element => element.parentElement.getBoundingClientRect().bottom < 96);
    return Math.min(above, this.#book.length - 1);
  }

  #placeOf(element) {
    return this.#placeBy(element, 0);
  }

  #placeAfter(element) {
    return this.#placeBy(element, 1);
  }

  #placeBy(element, side) {
    const parent = element.closest("p");
    const before = [...element.parentNode.childNodes].indexOf(element);
    return this.#book.paragraph(this.#book.indexOf(parent)).place(element.parentNode, before + side, 0);
  }
}

function inSight(element) {
  const { top, bottom } = element.getClientRects()[0];
  return bottom > 0 && top < innerHeight;
}
