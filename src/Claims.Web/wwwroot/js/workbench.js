// Words are selected in the text, and the form of a claim opens beside their paragraph. Without this file the form takes a pasted quote.
import { selectedPlaces } from "./places.js";

const text = document.getElementById("text");
const record = text?.dataset.record;

if (record) {
  const button = selectionButton(text.dataset.button);
  let chosen = null;

  document.addEventListener("selectionchange", () => {
    chosen = selectedPlaces(document.getSelection(), text);
    show(button, chosen);
  });
  button.addEventListener("pointerdown", event => event.preventDefault());
  button.addEventListener("click", () => open(chosen));
  document.addEventListener("keydown", event => {
    if (event.key !== "n" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    event.preventDefault();
    if (chosen) open(chosen);
    else document.querySelector("[data-record]:not(article)")?.click();
  });
}

// The boxes of the filter act at once; a source without claims has none.
const filter = document.querySelector("form[data-instant]");
const apply = filter?.querySelector("button");
if (apply) {
  apply.hidden = true;
  filter.addEventListener("change", () => filter.requestSubmit());
}

function selectionButton(label) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn pick-words";
  button.hidden = true;
  const key = document.createElement("kbd");
  key.textContent = "n";
  button.append(label, " ", key);
  document.body.append(button);
  return button;
}

// Below the end of the selection, so that neither it nor a touch device's handles are covered, and inside the window.
function show(button, chosen) {
  button.hidden = !chosen;
  if (!chosen) return;
  const { right, bottom } = chosen.box;
  const left = Math.min(right, document.documentElement.clientWidth - button.offsetWidth - 8);
  button.style.left = `${Math.max(8, left) + scrollX}px`;
  button.style.top = `${bottom + scrollY + 10}px`;
}

async function open(chosen) {
  if (!chosen) return;
  const { source, text: number } = text.dataset;
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
    beside(chosen.paragraph, await answer.text());
    highlight(chosen.range);
  } catch {
    location.assign(address);
  }
}

function changed(form) {
  return [...form.elements].some(field => "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue);
}

// Puts the form above the cards of its paragraph and moves the focus into it.
function beside(paragraph, html) {
  close();
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
  end.textContent = text.dataset.close;
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
  document.getSelection().removeAllRanges();
  form.querySelector("textarea").focus();
}

// Keeps the words marked while the form is open; where a browser cannot, the form itself shows them.
function highlight(range) {
  if (window.Highlight) CSS.highlights.set("new", new Highlight(range));
}

function close() {
  const form = document.getElementById("record");
  if (!form) return;
  if (window.Highlight) CSS.highlights.delete("new");
  const aside = form.parentElement;
  form.remove();
  if ("made" in aside.dataset) aside.remove();
}
