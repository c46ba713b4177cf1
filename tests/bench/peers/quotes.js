// approx-string-match answers with the ends that have the fewest errors of all, each with its start.
import search from "approx-string-match";
import { serve } from "./serve.js";

let text = "";

await serve({
  prepare: (shared) => { text = shared; },
  run: ({ pattern, maxErrors }) => search(text, pattern, maxErrors),
  answer: (matches) => matches.map((match) => ({ end: match.end, errors: match.errors })),
});
