// The text of the page as plain words, read paragraph by paragraph as they are asked for.
import { Paragraph } from "./paragraph.js";

const kept = 40; // paragraphs that are remembered with their words

/** All paragraphs of the text. */
export class Book {
  #read = new Map();

  constructor(article) {
    this.article = article;
    this.elements = [...article.querySelectorAll("p[data-start]")];
  }

  get length() {
    return this.elements.length;
  }

  paragraph(index) {
    let found = this.#read.get(index);
    if (found) return found;
    if (this.#read.size === kept) this.#read.delete(this.#read.keys().next().value);
    found = new Paragraph(this.elements[index]);
    this.#read.set(index, found);
    return found;
  }

  /** Index of the paragraph in which a place lies, by halving. */
  indexAt(place) {
    return Math.max(0, halve(this.elements, element => Number(element.dataset.start) <= place) - 1);
  }

  at(place) {
    return this.paragraph(this.indexAt(place));
  }

  indexOf(element) {
    return this.indexAt(Number(element.dataset.start));
  }

  range(start, end) {
    const range = document.createRange();
    range.setStart(...this.at(start).point(start, false));
    range.setEnd(...this.at(end - 1).point(end, true));
    return range;
  }

  /** The same in ranges that hold words and nothing else, as they are marked while a form is open. */
  pieces(start, end) {
    const found = [];
    for (let index = this.indexAt(start); index <= this.indexAt(end - 1); index++) {
      const paragraph = this.paragraph(index);
      found.push(...paragraph.pieces(Math.max(start, paragraph.start), Math.min(end, paragraph.end)));
    }
    return found;
  }

  /** The innermost element around a sign. */
  elementAt(place) {
    return this.at(place).point(place, false)[0].parentElement;
  }

  words(start, end) {
    const found = [];
    for (let index = this.indexAt(start); index <= this.indexAt(end - 1); index++) {
      const paragraph = this.paragraph(index);
      found.push(paragraph.words.slice(Math.max(0, start - paragraph.start), end - paragraph.start));
    }
    return found.join(" ");
  }

  /** The first unit that passes, from the paragraph of a place on; all behind it pass, too. */
  first(kind, place, passes) {
    for (let index = this.indexAt(place); index < this.length; index++) {
      const units = this.paragraph(index).units(kind);
      const unit = units[halve(units, found => !passes(found))];
      if (unit) return unit;
    }
    return null;
  }

  /** The last unit that passes, from the paragraph of a place back; all before it pass, too. */
  last(kind, place, passes) {
    for (let index = this.indexAt(place); index >= 0; index--) {
      const units = this.paragraph(index).units(kind);
      const unit = units[halve(units, passes) - 1];
      if (unit) return unit;
    }
    return null;
  }
}

/** How many of a list, from its front, pass; those that do stand before those that do not. */
export function halve(list, passes) {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
