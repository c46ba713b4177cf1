// One paragraph as plain words. Numbers of paragraphs and claims (class "ref") are not part of it; places count UTF-16 code units of the text.
import { signsIn, wordsIn } from "./units.js";

/** Its words, and the way from a place in the text to the page and back. */
export class Paragraph {
  #units = {};

  constructor(element) {
    this.element = element;
    this.number = element.querySelector(".pn").textContent;
    this.start = Number(element.dataset.start);
    this.nodes = nodesOf(element);
    this.words = this.nodes.map(node => node.data).join("");
    this.end = this.start + this.words.length;
  }

  /** Its words or its signs, as { start, end } in the text. */
  units(kind) {
    const cut = kind === "word" ? wordsIn : signsIn;
    return this.#units[kind] ??= cut(this.words, this.element.lang)
      .map(({ start, end }) => ({ start: this.start + start, end: this.start + end }));
  }

  range(start, end) {
    const range = document.createRange();
    range.setStart(...this.point(start, false));
    range.setEnd(...this.point(end, true));
    return range;
  }

  /** What stands from one place to another, one range for each node. */
  pieces(start, end) {
    const ranges = [];
    let place = this.start;
    for (const node of this.nodes) {
      const [from, to] = [Math.max(start - place, 0), Math.min(end - place, node.length)];
      if (from < to) ranges.push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
      place += node.length;
    }
    return ranges;
  }

  /** The place of a point of the document; `outside` when the point lies elsewhere. */
  place(node, at, outside) {
    if (!this.element.contains(node)) return outside;
    const point = document.createRange();
    point.setStart(this.element, 0);
    point.setEnd(node, at);
    let place = this.start;
    for (const words of this.nodes) {
      if (words === node) return place + at;
      if (point.comparePoint(words, 0) > 0) break;
      place += words.length;
    }
    return place;
  }

  /** Node and offset of a place. Between two nodes a range starts in the later and ends (`closing`) in the earlier one, so that it holds no mark that it does not need. */
  point(place, closing) {
    let rest = place - this.start;
    for (const node of this.nodes) {
      if (rest < node.length || (closing && rest === node.length)) return [node, rest];
      rest -= node.length;
    }
    const last = this.nodes.at(-1);
    return [last, last.length];
  }
}

function nodesOf(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, {
    acceptNode: node => node.parentElement.closest(".ref") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
