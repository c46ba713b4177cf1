// The open form lies over the margin, so that the text beside it is not torn apart. The cards that it covers fold to their number, and so stay in line with their quotes.
import { align, wide } from "./cards.js";

let watch = null;
let covered = [];

/** Puts the form at the line of its words and folds the cards below it, for as long as it is open. */
export function lieBeside(text, form, range) {
  release();
  const block = form.closest(".para");
  watch = new ResizeObserver(() => {
    uncover();
    if (wide.matches) cover(text, form, block, range);
    else form.style.top = "";
  });
  watch.observe(form);
  watch.observe(text);
}

/** The form is gone. */
export function release() {
  watch?.disconnect();
  watch = null;
  uncover();
}

function cover(text, form, block, range) {
  const top = Math.max(0, range.getClientRects()[0].top - block.getBoundingClientRect().top);
  const height = form.offsetHeight;
  const begin = block.getBoundingClientRect().top + top;
  const under = [];
  for (let next = block; next && next.getBoundingClientRect().top < begin + height; next = next.nextElementSibling) under.push(next);
  const needed = begin + height - text.getBoundingClientRect().top;
  form.style.top = `${top}px`;
  text.style.minHeight = `${needed}px`;
  fold(under, true);
  covered = under;
}

function uncover() {
  fold(covered, false);
  covered = [];
}

function fold(blocks, under) {
  for (const block of blocks) for (const card of block.querySelectorAll("section.card")) card.classList.toggle("under", under);
  align(blocks.filter(block => block.querySelector("aside")).map(block => block.querySelector("p")));
}
