// How far the printing is, once a second; when it is over the page is asked for anew and leads on.
const pause = 1_000; // milliseconds

export function followPrinting(bar) {
  const timer = setInterval(async () => {
    try {
      const answer = await fetch("?state=true");
      if (!answer.ok || answer.redirected) return clearInterval(timer);
      const { share, over } = await answer.json();
      bar.value = share;
      if (over) location.reload();
    } catch {
      // The desk cannot be reached; the next look says so again.
    }
  }, pause);
}
