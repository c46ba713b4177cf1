// What is typed into a form is kept in this tab until the desk has stored it: through a refusal, an expired sign-in, a reload.
const pending = "claims:pending";
const pause = 300; // milliseconds after the last key; a whole article is not stored at every letter

export function keepDrafts() {
  settle();
  for (const [index, form] of document.querySelectorAll("main form[method=post].form:not([data-undrafted])").entries()) {
    // A form that stands on two pages names its draft itself.
    keep(form, `claims:draft:${form.dataset.draft ?? `${location.pathname}${location.search}:${form.id || index}`}`);
  }
}

// A form that was sent has been stored, unless its answer is a refusal or asks to sign in first.
function settle() {
  const key = sessionStorage.getItem(pending);
  if (!key) return;
  sessionStorage.removeItem(pending);
  if (!document.querySelector(".errors, .plight, #sign-in")) sessionStorage.removeItem(key);
}

function keep(form, key) {
  let unsaved = document.querySelector(".errors") !== null;
  let leaving = false;
  let timer = 0;
  const stored = read(key);
  if (stored && !unsaved && restore(form, stored)) {
    unsaved = true;
    tell(form, () => {
      unsaved = false;
      sessionStorage.removeItem(key);
    });
  }

  form.addEventListener("input", () => {
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(store, pause, key, form);
  });
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
    store(key, form);
    sessionStorage.setItem(pending, key);
  });
  window.addEventListener("pageshow", () => { leaving = false; });
  window.addEventListener("beforeunload", event => {
    if (unsaved && !leaving) event.preventDefault();
  });
}

function fields(form) {
  return [...form.elements].filter(e => e.name && !["hidden", "password", "file", "submit", "button"].includes(e.type));
}

function store(key, form) {
  const values = fields(form).map(e => [e.name, e.value, e.checked === true]);
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // The browser's store is full (a whole article, say): the page still warns before it is left.
  }
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
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
      field.value = value;
    }
    changed = true;
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
    note.remove();
  });
  note.append(restored, " ", button);
  form.prepend(note);
}
