// The list of the keys that this page has, over the page; without script its link leads to the page of all keys.
import { joinSwitches } from "./keys.js";

const id = "keys";

/** @param link Leads to the page of all keys. */
export async function open(link) {
  document.querySelector(`dialog#${id}`)?.remove(); // the page may have changed since
  try {
    const answer = await fetch(`${link.href}?part=true`, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
    show(await answer.text());
  } catch {
    location.assign(link.href);
  }
}

function show(html) {
  const made = document.createElement("template");
  made.innerHTML = html;
  const dialog = made.content.querySelector("dialog");
  // A part says by a selector what must be on the page for it to mean anything here.
  for (const part of dialog.querySelectorAll("[data-on]")) if (!document.querySelector(part.dataset.on)) part.remove();
  document.body.append(dialog);
  joinSwitches(dialog);
  dialog.showModal();
}
