// Lines as the window breaks them. Only measures, and no more than two lines of words.

/** The word of the next line, up or down, that stands nearest to a column; the column is that of the word itself when none is given. */
export function nearest(book, word, down, column) {
  const from = box(book, word);
  const middle = column ?? (from.left + from.right) / 2;
  let best = null;
  for (let next = beside(book, word, down); next; next = beside(book, next, down)) {
    const there = box(book, next);
    if (below(there, from, down)) {
      if (best && below(there, best.box, down)) break;
      const distance = Math.max(there.left - middle, middle - there.right, 0);
      if (!best || distance < best.distance) best = { word: next, box: there, distance, column: middle };
    }
  }
  return best;
}

/** Where a word stands in the window; of one that is broken its first part. */
export function box(book, { start, end }) {
  const range = book.at(start).range(start, end);
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

function beside(book, word, down) {
  return down
    ? book.first("word", word.end, unit => unit.start >= word.end)
    : book.last("word", word.start, unit => unit.end <= word.start);
}

function below(box, other, down) {
  return down ? box.top > other.bottom - 2 : box.bottom < other.top + 2;
}
