import { openVault } from "./vault.js";

// What is typed into a form is kept until the desk has stored it: through a refusal, a reload, a closed tab, an expired sign-in. It is offered again and
// never sent by itself. Each tab has a slot of its own, so two that fill the same form do not overwrite each other.
const pending = "claims:pending"; // what this tab has sent and has no answer to yet
const pause = 300; // milliseconds after the last key; a whole article is not stored at every letter

export async function keepDrafts() {
  if (!document.body.dataset.owner) return wait();
  const vault = await openVault(document.body.dataset);
  await settle(vault);
  for (const [index, form] of document.querySelectorAll("main form[method=post].form:not([data-undrafted])").entries()) {
    // A form that stands at two addresses names its draft itself.
    await keep(vault, form, form.dataset.draft ?? `${location.pathname}${location.search}:${form.id || index}`);
  }
}

// Nobody is signed in: what was sent is not stored, and waits for its sender.
function wait() {
  const sent = read(pending);
  if (sent && document.getElementById("sign-in")) sessionStorage.setItem(pending, JSON.stringify({ ...sent, waited: true }));
  else sessionStorage.removeItem(pending);
}

// A form that was sent has been stored, unless its answer is a refusal or was to sign in first.
async function settle(vault) {
  const sent = read(pending);
  sessionStorage.removeItem(pending);
  if (!sent || sent.owner !== document.body.dataset.owner) return;
  if (!sent.waited && !document.querySelector(".errors, .plight")) return vault.remove(sent.slot);
  if (sent.draft) await vault.put(sent.slot, sent.draft);
  if (sent.waited && sent.page !== location.pathname + location.search) location.replace(sent.page);
}

async function keep(vault, form, address) {
  const slotName = `claims:slot:${address}`;
  let slot = null;
  let unsaved = document.querySelector(".errors") !== null;
  let leaving = false;
  let changed = false; // since it was last kept
  let timer = 0;
  const draft = () => ({ address, values: valuesOf(form) });
  const put = async () => {
    changed = false;
    await vault.put(slot, draft());
  };

  form.addEventListener("input", () => {
    unsaved = changed = true;
    clearTimeout(timer);
    timer = setTimeout(() => slot && put(), pause);
  });
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
    // To encrypt the last words takes too long for a page that is left: the next page of this tab does it.
    const sent = { owner: document.body.dataset.owner, page: location.pathname + location.search, slot, draft: changed ? draft() : null };
    sessionStorage.setItem(pending, JSON.stringify(sent));
  });
  addEventListener("pageshow", () => { leaving = false; });
  addEventListener("beforeunload", event => {
    if (unsaved && !leaving) event.preventDefault();
  });

  // This tab goes on with its own slot, a new one with what a closed tab left behind.
  const own = sessionStorage.getItem(slotName);
  const found = (await vault.at(address)).sort((one, other) => (other.slot === own) - (one.slot === own));
  for (const kept of found) {
    if (!await vault.take(kept.slot)) continue;
    slot = kept.slot;
    if (unsaved) break; // the page holds what was typed
    if (restore(form, kept.draft.values)) {
      unsaved = true;
      tell(form, () => {
        unsaved = false;
        clearTimeout(timer);
        vault.remove(slot);
      });
    }
    break;
  }
  if (!slot) {
    slot = crypto.getRandomValues(new Uint32Array(2)).join("-");
    await vault.take(slot);
  }
  sessionStorage.setItem(slotName, slot);
  if (unsaved) await put();
}

// Of what is hidden only the state that the form was made from: typed words on another one would overwrite what nobody has seen.
function fields(form) {
  return [...form.elements].filter(e => e.name && ("madeFrom" in e.dataset || !["hidden", "password", "file", "submit", "button"].includes(e.type)));
}

function valuesOf(form) {
  return fields(form).map(e => [e.name, e.value, e.checked === true]);
}

function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    return null;
  }
}

function restore(form, stored) {
  let changed = false;
  const left = [...stored]; // a form may have grown fields while it was filled that it does not have now
  fields(form).forEach(field => {
    const at = left.findIndex(([name]) => name === field.name);
    if (at < 0) return;
    const [[, value, checked]] = left.splice(at, 1);
    if (field.type === "checkbox" || field.type === "radio") {
      if (field.value !== value || field.checked === checked) return;
      field.checked = checked;
    } else {
      if (field.value === value) return;
      if (field.type === "hidden") field.dataset.madeFrom = field.value; // no reset brings it back
      field.value = value;
    }
    changed ||= field.type !== "hidden";
  });
  return changed;
}

// Says that the words are back, and lets them go.
function tell(form, discarded) {
  const { restored, discard } = document.body.dataset;
  const note = document.createElement("p");
  note.className = "note";
  note.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.textContent = discard;
  button.addEventListener("click", () => {
    discarded();
    form.reset();
    for (const field of fields(form)) if (field.dataset.madeFrom) field.value = field.dataset.madeFrom;
    note.remove();
  });
  note.append(restored, " ", button);
  form.prepend(note);
}
