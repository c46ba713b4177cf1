// Who else is editing this claim: a page with a form reports that it is still open, every page about a claim asks.
const pause = 25_000; // milliseconds

export function keepPresence(region) {
  const { url, doing } = region.dataset;
  const token = document.querySelector("[name=__RequestVerificationToken]")?.value;
  let timer = setInterval(tell, pause);

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") tell();
  });
  window.addEventListener("pagehide", () => {
    clearInterval(timer);
    if (doing) navigator.sendBeacon(url, report(true));
  });
  window.addEventListener("pageshow", event => {
    if (!event.persisted) return;
    timer = setInterval(tell, pause);
    tell();
  });

  function report(left) {
    const form = new FormData();
    form.append("__RequestVerificationToken", token);
    form.append("doing", doing);
    form.append("left", left);
    return form;
  }

  async function tell() {
    // A page that only looks need not ask while nobody looks at it.
    if (!doing && document.visibilityState !== "visible") return;
    try {
      const answer = await fetch(url, doing ? { method: "POST", body: report(false) } : {});
      if (answer.ok && !answer.redirected) show(await answer.json());
      else if (answer.redirected || answer.status === 403) clearInterval(timer);
    } catch {
      // The desk cannot be reached; the next report says so again.
    }
  }

  // What has not changed is not read out again.
  function show(sentences) {
    if (sentences.join("\n") === [...region.children].map(line => line.textContent).join("\n")) return;
    region.replaceChildren(...sentences.map(sentence => {
      const line = document.createElement("p");
      line.className = "note";
      line.textContent = sentence;
      return line;
    }));
  }
}
