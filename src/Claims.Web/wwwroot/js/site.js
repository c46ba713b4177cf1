// Everything works without this file; it takes away small losses.
import { guardForms } from "./forms.js";
import { keepDrafts } from "./drafts.js";

document.getElementById("errors")?.focus();
guardForms();
keepDrafts();

// A menu closes when the reader goes elsewhere or presses Escape.
for (const menu of document.querySelectorAll("details.menu")) {
  document.addEventListener("click", event => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}
