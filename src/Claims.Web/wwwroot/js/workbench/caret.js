// What the keyboard has selected: it begins with one unit (a word or a sign), and its head moves on from there.
import { nearest } from "./lines.js";

export class Caret {
  #column = null; // in the window, kept while it moves from line to line

  constructor(book) {
    this.book = book;
  }

  get start() {
    return Math.min(this.from.start, this.head);
  }

  get end() {
    return this.head > this.from.start ? this.head : this.from.end;
  }

  /** More is selected than the unit it began with. */
  get extended() {
    return this.head !== this.from.end;
  }

  /** One unit, and no more. */
  put(unit) {
    this.from = unit;
    this.head = unit.end;
    this.#column = null;
  }

  /** To the next or the last unit of a kind; with `extend` what was selected stays. */
  step(kind, right, extend) {
    const unit = extend ? this.#beyond(kind, right) : this.#beside(kind, right);
    if (extend) this.#grow(unit, right);
    else if (unit) this.put(unit);
    this.#column = null;
  }

  /** To a unit anywhere in the text. */
  go(unit, extend) {
    this.#column = null;
    if (!extend) return this.put(unit);
    this.head = unit.end > this.from.end ? unit.end : unit.start < this.from.start ? unit.start : this.from.end;
  }

  /** One line up or down, to the word that stands nearest. */
  line(down, extend) {
    const found = nearest(this.book, this.word(), down, this.#column);
    if (!found) return;
    this.go(found.word, extend);
    this.#column = found.column;
  }

  /** The word in which the head stands. */
  word() {
    return this.head > this.from.start
      ? this.book.last("word", this.head, unit => unit.start < this.head) ?? this.from
      : this.book.first("word", this.head, unit => unit.end > this.head) ?? this.from;
  }

  #beside(kind, right) {
    const { from, head, book } = this;
    const edge = head > from.end ? head : this.start;
    return right
      ? book.first(kind, edge, unit => unit.start >= edge && (unit.start !== from.start || unit.end !== from.end))
      : book.last(kind, edge, unit => unit.start < edge);
  }

  #beyond(kind, right) {
    const { from, head, book } = this;
    if (right) return book.first(kind, head, head < from.start ? unit => unit.start > head : unit => unit.end > head);
    return book.last(kind, head, head > from.end ? unit => unit.end < head : unit => unit.start < Math.min(from.start, head));
  }

  // What was grown to one side goes back to where it began before it grows to the other.
  #grow(unit, right) {
    const { from, head } = this;
    if (right && head < from.start) this.head = unit && unit.start < from.start ? unit.start : from.end;
    else if (!right && head > from.end) this.head = Math.max(unit?.end ?? 0, from.end);
    else if (unit) this.head = right ? unit.end : unit.start;
  }
}
