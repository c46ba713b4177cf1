// Where selected words stand in the stored text.

/** The places of a selection inside the text: { start, end, paragraph, range }; null when it holds no words. Only the paragraphs at its ends are read. */
export function selectedPlaces(selection, book) {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (book.length === 0 || !range.intersectsNode(book.article)) return null;
  const [from, to] = [firstIn(range, book), lastIn(range, book)];
  const first = along(from, to, 1, index => clip(range, book.paragraph(index)));
  if (!first) return null;
  const last = along(to, from, -1, index => clip(range, book.paragraph(index)));
  return { start: first.start, end: last.end, paragraph: first.element, range: range.cloneRange() };
}

/** Of what is selected the last sign, in the window. */
export function endBox(chosen, book) {
  return book.at(chosen.end - 1).range(chosen.end - 1, chosen.end).getBoundingClientRect();
}

function firstIn(range, book) {
  const block = blockOf(range.startContainer, range.startOffset, book.article, -1);
  return block ? book.indexOf(block) : 0;
}

function lastIn(range, book) {
  const block = blockOf(range.endContainer, range.endOffset, book.article, 1);
  return block ? book.indexOf(block) : book.length - 1;
}

// The paragraph of a point of the document; of a point between two the one on the side that is asked for; null outside of the text.
function blockOf(node, at, article, side) {
  if (!article.contains(node)) return null;
  const child = node === article ? node.childNodes[side < 0 ? at : at - 1] : node;
  const element = child?.nodeType === Node.TEXT_NODE ? child.parentElement : child;
  const block = element?.closest(".para") ?? sibling(child, side);
  return block?.querySelector("p[data-start]") ?? null;
}

function sibling(node, side) {
  if (!node) return null;
  return side < 0 ? node.nextElementSibling : node.previousElementSibling;
}

function along(from, to, by, find) {
  for (let index = from; by > 0 ? index <= to : index >= to; index += by) {
    const found = find(index);
    if (found) return found;
  }
  return null;
}

// The part of a paragraph that is selected, without white space at its ends.
function clip(range, paragraph) {
  if (!range.intersectsNode(paragraph.element)) return null;
  const sign = place => paragraph.words[place - paragraph.start];
  let start = paragraph.place(range.startContainer, range.startOffset, paragraph.start);
  let end = Math.min(paragraph.place(range.endContainer, range.endOffset, Infinity), paragraph.end);
  while (start < end && /\s/.test(sign(start))) start++;
  while (end > start && /\s/.test(sign(end - 1))) end--;
  return start < end ? { element: paragraph.element, start, end } : null;
}
