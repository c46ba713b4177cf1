// The claims that resemble a statement appear below it while it is typed. Without this file a button asks for them.
const pause = 500; // milliseconds after the last key

/** @param frame The part of a form that holds what was found. */
export function watch(frame) {
  if (frame.dataset.watched) return;
  frame.dataset.watched = "yes";
  const statement = frame.closest("form").elements["Input.Statement"];
  const found = frame.querySelector("[data-found]");
  const said = frame.querySelector("[role=status]");
  let asked = statement.value.trim();
  let timer = 0;
  let running;
  let waiting = null;
  statement.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  frame.querySelector("button").addEventListener("click", event => {
    event.preventDefault();
    asked = null;
    ask();
  });
  // What somebody is choosing from is not taken from under their hands.
  found.addEventListener("focusout", ({ relatedTarget }) => {
    if (waiting !== null && !found.contains(relatedTarget)) show(waiting);
  });

  async function ask() {
    const words = statement.value.trim();
    if (words === asked || (words.length < Number(frame.dataset.least) && asked !== null)) return;
    asked = words;
    running?.abort();
    running = new AbortController();
    const query = new URLSearchParams({ statement: words });
    if (frame.dataset.except) query.set("except", frame.dataset.except);
    for (const select of choices()) if (select.value) query.append("keep", select.name.slice("Input.Links[".length, -1));
    try {
      const answer = await fetch(`${frame.dataset.resembling}?${query}`, { signal: running.signal, headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
      const html = await answer.text();
      if (found.contains(document.activeElement)) waiting = html;
      else show(html);
    } catch (error) {
      if (error.name !== "AbortError") asked = null; // the next key asks again
    }
  }

  function show(html) {
    waiting = null;
    const chosen = new Map([...choices()].map(select => [select.name, select.value]));
    found.innerHTML = html;
    for (const select of choices()) select.value = chosen.get(select.name) ?? "";
    said.textContent = found.querySelector("[data-said]")?.dataset.said ?? "";
  }

  function choices() {
    return found.querySelectorAll("select");
  }
}
