// @microsoft/recognizers-text-number reads the numbers of each sentence; its ends are inclusive, ours are not. It has no German.
import recognizers from "@microsoft/recognizers-text-number";
import { serve } from "./serve.js";

const model = new recognizers.NumberRecognizer("en-us").getNumberModel();

await serve({
  prepare: () => {},
  run: (sentences) => sentences.map((sentence) => model.parse(sentence)),
  answer: (read) => read.map((found) => found.map((number) => ({ start: number.start, end: number.end + 1, value: number.resolution?.value ?? "" }))),
});
