// Rows that are ticked: one box for all of them, and how many there are. Without this file a link ticks them all.
const form = document.getElementById("chosen");
const all = document.getElementById("tick-all");
const boxes = [...form.querySelectorAll("input[name=c]")];
const told = form.querySelector("[data-chosen]");

function tell() {
  const count = boxes.filter(box => box.checked).length;
  all.checked = count === boxes.length;
  all.indeterminate = count > 0 && count < boxes.length;
  told.textContent = count ? told.dataset.chosen.replace("#", count) : "";
}

all.parentElement.hidden = false;
document.getElementById("tick-page").hidden = true;
all.addEventListener("change", () => {
  for (const box of boxes) box.checked = all.checked;
  tell();
});
form.addEventListener("change", tell);
window.addEventListener("pageshow", tell);
tell();
