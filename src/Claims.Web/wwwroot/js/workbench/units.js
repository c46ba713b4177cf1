// What the cursor steps over: words as a reader takes them, or single signs.

// A compound with hyphens is one word: "40-Prozent-Ziel".
const hyphen = /^[-\u00AD\u2010\u2011]$/u;

// Signs that mean something by themselves and end a quote often enough: "62 %", "§ 5", an emoji.
const symbol = /[\p{S}%‰§&#]/u;

const word = /[\p{L}\p{M}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu;

/** The words of a paragraph; one that has none is a word itself. */
export function wordsIn(text, language) {
  const words = [];
  for (const { segment, index, isWordLike } of segments(text, language)) {
    if (!isWordLike && !symbol.test(segment)) continue;
    const before = words.at(-1);
    const end = index + segment.length;
    if (before && hyphen.test(text.slice(before.end, index))) before.end = end;
    else words.push({ start: index, end });
  }
  return words.length > 0 ? words : [{ start: text.search(/\S/u), end: text.trimEnd().length }];
}

/** The signs of a paragraph, as a reader counts them: a letter with its accents, or an emoji, is one. */
export function signsIn(text, language) {
  const signs = window.Intl?.Segmenter ? cut(text, language, "grapheme") : text.matchAll(/[^\p{M}]\p{M}*/gu);
  return [...signs].map(found => ({ start: found.index, end: found.index + (found.segment ?? found[0]).length }));
}

function segments(text, language) {
  if (window.Intl?.Segmenter) return cut(text, language, "word");
  const found = [...text.matchAll(word)].map(match => ({ segment: match[0], index: match.index, isWordLike: true }));
  const symbols = [...text.matchAll(/[\p{S}%‰§&#]/gu)].map(match => ({ segment: match[0], index: match.index, isWordLike: false }));
  return [...found, ...symbols].sort((one, other) => one.index - other.index);
}

function cut(text, language, granularity) {
  try {
    return new Intl.Segmenter(language || undefined, { granularity }).segment(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter(undefined, { granularity }).segment(text); // no such language
  }
}
