// The form of a claim opens beside the paragraph of its words. Without this file the form takes a pasted quote.
import { lieBeside, release } from "./cover.js";

let goBack = () => {};

/** Opens the form for chosen words. @param back Called when it is closed without being sent. */
export async function openForm(book, chosen, back) {
  const { source, text: number, record, close: label } = book.article.dataset;
  const address = `${record}?${new URLSearchParams({ source, text: number, start: chosen.start, end: chosen.end })}`;
  const unsaved = document.getElementById("record");
  if (unsaved && changed(unsaved)) {
    unsaved.scrollIntoView({ block: "center" });
    unsaved.querySelector("textarea").focus();
    return;
  }
  try {
    const answer = await fetch(`${address}&card=true`, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
    remove();
    goBack = back;
    put(chosen.paragraph, await answer.text(), label);
    lieBeside(book.article, document.getElementById("record"), chosen.range);
    if (window.Highlight) CSS.highlights.set("new", new Highlight(...book.pieces(chosen.start, chosen.end))); // elsewhere the form itself shows the words
  } catch {
    location.assign(address);
  }
}

function changed(form) {
  return [...form.elements].some(field => "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue);
}

// Puts the form above the cards of its paragraph and moves the focus into it.
function put(paragraph, html, label) {
  let aside = paragraph.parentElement.querySelector("aside");
  if (!aside) {
    aside = document.createElement("aside");
    aside.dataset.made = "";
    paragraph.before(aside);
  }
  aside.insertAdjacentHTML("afterbegin", html);
  const form = aside.querySelector("form");
  form.classList.add("card");
  const end = document.createElement("button");
  end.type = "button";
  end.className = "link end";
  end.textContent = label;
  end.addEventListener("click", close);
  form.querySelector(".acts").append(end);
  form.querySelector("[data-cancel]").addEventListener("click", event => {
    event.preventDefault();
    close();
  });
  form.addEventListener("keydown", event => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  import("../resembling.js").then(({ watch }) => form.querySelectorAll("[data-resembling]").forEach(watch));
  document.getSelection().removeAllRanges();
  form.querySelector("textarea").focus();
}

function close() {
  remove();
  goBack();
}

function remove() {
  const form = document.getElementById("record");
  if (!form) return;
  if (window.Highlight) CSS.highlights.delete("new");
  release();
  const aside = form.parentElement;
  form.remove();
  if ("made" in aside.dataset) aside.remove();
}
