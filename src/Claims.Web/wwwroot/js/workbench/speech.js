// What the workbench says to those who hear the page; it says it politely, and in the language that the words are in.
const most = 90; // signs of a quotation that are spoken

/** @param words Sentence of the interface with the place {0} for what is quoted. */
export function say(region, words, quoted = "", language = "") {
  const [before, after = ""] = words.split("{0}");
  const quotation = document.createElement("span");
  quotation.lang = language;
  quotation.textContent = short(quoted);
  region.replaceChildren(before, quotation, after);
}

/** The beginning and the end of a long quotation. */
export function short(words) {
  const flat = words.replace(/\s+/g, " ");
  if (flat.length <= most) return flat;
  return `${whole(flat.slice(0, most / 2))} … ${whole(flat.slice(-most / 2))}`;
}

/** Fills the places {1}, {2} … of a sentence. */
export function fill(sentence, ...values) {
  return values.reduce((filled, value, at) => filled.replace(`{${at + 1}}`, value), sentence);
}

// A sign of two code units that was cut in the middle is left out.
function whole(words) {
  return words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
