// What every peer does: reads one JSON request a line and writes one JSON response a line.
//   {"prepare": X} → {}                               what all cases share, once
//   {"run": X}     → {"nanoseconds": N, "answer": Y}  one case, measured here, so that neither pipe nor JSON counts
import { createInterface } from "node:readline";

export async function serve({ prepare, run, answer }) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const request = JSON.parse(line);
    if ("prepare" in request) {
      prepare(request.prepare);
      console.log("{}");
      continue;
    }

    const start = process.hrtime.bigint();
    const found = run(request.run);
    const nanoseconds = Number(process.hrtime.bigint() - start);
    console.log(JSON.stringify({ nanoseconds, answer: answer(found) }));
  }
}
