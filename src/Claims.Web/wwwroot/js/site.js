// Everything works without this file; it takes away small losses. It is all that a first visit loads: what only some pages or hands need is fetched then.
const own = "claims:"; // what the desk keeps in this tab

document.getElementById("errors")?.focus();
if (sessionStorage.getItem("claims:pending") || document.querySelector("main form[method=post].form")) import("./drafts.js").then(drafts => drafts.keepDrafts());

// The browser sends a day or number that it cannot read as empty: then it has to say so itself, or what was typed would be lost.
document.addEventListener("submit", event => {
  const unread = [...event.target.elements].find(field => field.validity?.badInput);
  if (!unread) return;
  event.preventDefault();
  event.stopPropagation();
  unread.reportValidity();
}, true);

// A form is sent once: a second press while the first is on its way does nothing.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-disabled", "true");
  if ("forget" in form.dataset) forget();
});

// A page that comes back from the browser's memory may be sent again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-disabled]")?.removeAttribute("aria-disabled");
  }
});

// Who signs out leaves nothing behind for who comes next.
function forget() {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(own)) sessionStorage.removeItem(key);
}

// What only some pages have is fetched where it is there.
const presence = document.getElementById("presence");
if (presence) import("./presence.js").then(({ keepPresence }) => keepPresence(presence));
const printing = document.getElementById("printing");
if (printing) import("./printing.js").then(({ followPrinting }) => followPrinting(printing));
for (const frame of document.querySelectorAll("[data-resembling]")) import("./resembling.js").then(({ watch }) => watch(frame));
for (const area of document.querySelectorAll("textarea[data-mentions]")) import("./mentions.js").then(({ completeNames }) => completeNames(area));

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

// The single keys of the desk come with the first of them that is pressed, and their list with a click.
const root = document.documentElement;
if (localStorage.getItem("claims:keys-off")) root.dataset.keys = "off";
if (document.querySelector("[data-switch]")) import("./keys.js").then(keys => keys.joinSwitches(document));
let keys;
document.addEventListener("keydown", wake);
document.addEventListener("click", event => {
  if (event.target.closest("[data-drag]")) return event.preventDefault(); // it acts on other pages
  const link = event.target.closest("a[data-key='?']");
  if (!link || link.pathname === location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import("./keys-help.js").then(help => help.open(link));
});

function wake(event) {
  if (root.dataset.keys === "off" || event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select")) return;
  if (event.key === "/") event.preventDefault(); // some browsers search the page with it
  keys ??= import("./keys.js");
  keys.then(({ press }) => press(event)); // in their order, however fast they come
}
