// Completes a name behind an @ in a comment. Without this file the name is typed out.
let names;

export function completeNames(area) {
  const list = document.createElement("ul");
  Object.assign(list, { id: `${area.id}-names`, className: "names", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", area.dataset.names);
  const said = document.createElement("p");
  said.className = "vh";
  said.setAttribute("role", "status");
  area.after(list, said);
  area.setAttribute("aria-autocomplete", "list");
  area.setAttribute("aria-haspopup", "listbox");
  area.setAttribute("aria-controls", list.id);
  let at = 0;

  area.addEventListener("input", offer);
  area.addEventListener("blur", close);
  area.addEventListener("keydown", event => {
    if (list.hidden || event.isComposing) return;
    const options = list.children.length;
    if (event.key === "ArrowDown") mark((at + 1) % options);
    else if (event.key === "ArrowUp") mark((at + options - 1) % options);
    else if (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) take(list.children[at].textContent);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  // The field keeps the focus while a name is pressed.
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    if (target.role === "option" || target.getAttribute("role") === "option") take(target.textContent);
  });

  // What stands between the @ and the caret: one or two words, nothing that makes it an address.
  function typed() {
    const before = area.value.slice(0, area.selectionEnd);
    return /(?:^|[^\p{L}\p{N}._+/@=-])@(\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]*)?)?$/u.exec(before)?.[1] ?? (/(?:^|\s)@$/.test(before) ? "" : null);
  }

  async function offer() {
    if (typed() === null) return close();
    names ??= fetch(area.dataset.mentions).then(answer => answer.ok ? answer.json() : []).catch(() => []);
    const all = await names;
    const word = typed()?.toLocaleLowerCase() ?? null;
    const found = word === null ? [] : all.filter(name => [name, ...name.split(/\s+/)].some(part => part.toLocaleLowerCase().startsWith(word))).slice(0, 8);
    if (found.length === 0 || (found.length === 1 && found[0].toLocaleLowerCase() === word)) return close();
    list.replaceChildren(...found.map((name, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.textContent = name;
      return option;
    }));
    list.hidden = false;
    said.textContent = `${found.length} ${area.dataset.names}`;
    mark(0);
  }

  function mark(index) {
    at = index;
    for (const [i, option] of [...list.children].entries()) option.setAttribute("aria-selected", i === at);
    area.setAttribute("aria-activedescendant", list.children[at].id);
  }

  function take(name) {
    const end = area.selectionEnd;
    area.setRangeText(`${name} `, end - typed().length, end, "end");
    close();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function close() {
    list.hidden = true;
    said.textContent = "";
    area.removeAttribute("aria-activedescendant");
  }
}
