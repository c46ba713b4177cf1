// A text cursor for the keyboard: it is a selection of the page itself, moved word by word, so that it looks and is taken like one made with the mouse.
import { Caret } from "./caret.js";
import { box } from "./lines.js";

const moves = {
  ArrowRight: (caret, event) => caret.step(kind(event), true, event.shiftKey),
  ArrowLeft: (caret, event) => caret.step(kind(event), false, event.shiftKey),
  ArrowDown: (caret, event) => caret.line(true, event.shiftKey),
  ArrowUp: (caret, event) => caret.line(false, event.shiftKey),
  PageDown: (caret, event) => caret.go(wordOf(caret, 1), event.shiftKey),
  PageUp: (caret, event) => caret.go(wordOf(caret, -1), event.shiftKey),
  Home: (caret, event) => caret.go(edge(caret, event, 0), event.shiftKey),
  End: (caret, event) => caret.go(edge(caret, event, -1), event.shiftKey),
};

export class Cursor {
  #bar;
  #caret;
  #book;
  #tell;
  #back = null;

  /** @param bar Has the focus while the cursor is on. @param tell Says what is selected. */
  constructor(bar, book, { tell, take, here }) {
    this.#bar = bar;
    this.#book = book;
    this.#tell = tell;
    this.#caret = new Caret(book);
    bar.addEventListener("keydown", event => this.#pressed(event, take, here));
    // It ends when the focus goes elsewhere, but not with another window or the list of the claims at its place.
    bar.addEventListener("focusout", event => {
      if (!event.relatedTarget && document.hasFocus()) this.#hide();
    });
    document.addEventListener("focusin", ({ target }) => {
      if (target !== bar && !target.closest("[popover]")) this.#hide();
    });
  }

  get active() {
    return !this.#bar.hidden;
  }

  /** First place of what is selected. */
  get start() {
    return this.#caret.start;
  }

  /** Begins at the word at a place; whatever has the focus now has it again afterwards. */
  begin(place) {
    if (!this.active) this.#back = document.activeElement;
    this.go(place);
  }

  /** Goes to the word at a place, or on with what it had selected. */
  go(place) {
    this.#bar.hidden = false;
    this.#bar.focus({ preventScroll: true });
    if (place !== undefined) this.#caret.put(this.#book.first("word", place, unit => unit.end > place) ?? this.#book.last("word", place, () => true));
    this.#show();
  }

  #pressed(event, take, here) {
    if (event.key === "Escape") {
      this.#hide();
      document.getSelection().removeAllRanges();
      this.#back?.focus();
    } else if (event.key === "Enter") take();
    else if (event.key === " ") here(this.#caret.start, box(this.#book, this.#caret.word()));
    else if (event.key in moves && !event.metaKey) {
      moves[event.key](this.#caret, event);
      this.#show();
    } else return;
    event.preventDefault();
  }

  #show() {
    const { start, end } = this.#caret;
    const range = this.#book.range(start, end);
    document.getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    this.#follow();
    this.#tell(this.#caret);
  }

  // The head stays in the window, above the bar and below what is fixed at the top.
  #follow() {
    const { top, bottom } = box(this.#book, this.#caret.word());
    const [first, last] = [96, innerHeight - this.#bar.offsetHeight - 48];
    const by = top < first ? top - first : bottom > last ? bottom - last : 0;
    const far = Math.abs(by) > innerHeight ? Math.sign(by) * innerHeight / 3 : 0; // from afar the text around it is shown, too
    if (by) scrollBy({ top: by + far, behavior: "instant" });
  }

  #hide() {
    this.#bar.hidden = true;
  }
}

function kind(event) {
  return event.ctrlKey || event.altKey ? "sign" : "word";
}

function edge({ book, head, from }, event, at) {
  const place = head > from.start ? head - 1 : head;
  const index = event.ctrlKey ? (at < 0 ? book.length - 1 : 0) : book.indexAt(place);
  return book.paragraph(index).units("word").at(at);
}

function wordOf({ book, head, from }, by) {
  const index = book.indexAt(head > from.start ? head - 1 : head) + by;
  return book.paragraph(Math.min(Math.max(index, 0), book.length - 1)).units("word")[0];
}
