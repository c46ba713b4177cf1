// Where selected words stand in the stored text, in UTF-16 code units. Numbers of paragraphs and claims (class "ref") are not part of the text.

/** The places of a selection inside the text: { start, end, paragraph, range, box }; null when it holds no words. */
export function selectedPlaces(selection, text) {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text)) return null;
  const paragraphs = [...text.querySelectorAll("p[data-start]")].filter(p => range.intersectsNode(p));
  const found = paragraphs.map(p => clip(range, p)).filter(Boolean);
  if (found.length === 0) return null;
  const boxes = range.getClientRects();
  return {
    start: found[0].start,
    end: found.at(-1).end,
    paragraph: found[0].p,
    range: range.cloneRange(),
    box: boxes[boxes.length - 1] ?? range.getBoundingClientRect(),
  };
}

// The part of a paragraph that is selected, without white space at its ends.
function clip(range, p) {
  let start = offset(p, range.startContainer, range.startOffset, 0);
  let end = offset(p, range.endContainer, range.endOffset, Infinity);
  const words = wordsOf(p);
  end = Math.min(end, words.length);
  while (start < end && /\s/.test(words[start])) start++;
  while (end > start && /\s/.test(words[end - 1])) end--;
  const first = Number(p.dataset.start);
  return start < end ? { p, start: first + start, end: first + end } : null;
}

function wordsOf(p) {
  return nodesOf(p).map(node => node.data).join("");
}

function nodesOf(p) {
  const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT, {
    acceptNode: node => node.parentElement.closest(".ref") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

// How much of the paragraph's text stands before a point of the document; `outside` when the point lies elsewhere.
function offset(p, node, at, outside) {
  if (!p.contains(node)) return outside;
  const point = document.createRange();
  point.setStart(p, 0);
  point.setEnd(node, at);
  let count = 0;
  for (const words of nodesOf(p)) {
    if (words === node) return count + at;
    if (point.comparePoint(words, 0) > 0) break;
    count += words.length;
  }
  return count;
}
