// Writes where PDFium, the engine of Chromium, sets each sign of a file, in the form of mutool's "stext"; a page is one line.
//   node pdfium.mjs FOLDER-OF-@embedpdf/pdfium FILE.pdf
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [folder, file] = process.argv.slice(2);
const { init } = await import(pathToFileURL(`${folder}/dist/index.js`));
const engine = await init({ wasmBinary: (await readFile(`${folder}/dist/pdfium.wasm`)).buffer });
engine.PDFiumExt_Init();
const bytes = await readFile(file);
const data = engine.pdfium.wasmExports.malloc(bytes.length);
engine.pdfium.HEAPU8.set(bytes, data);
const document = engine.FPDF_LoadMemDocument(data, bytes.length, "");
if (!document) throw new Error(`PDFium opens no document: ${engine.FPDF_GetLastError()}`);
const [box, at] = [engine.pdfium.wasmExports.malloc(16), engine.pdfium.wasmExports.malloc(16)];
const escape = text => text.replace(/[&<>"]|[^\x20-\uFFFD]/gu, sign => `&#${sign.codePointAt(0)};`);

// PDFium's boxes hold what hangs over a sign's own room, so a sign begins at its origin and ends where the next one on its line begins.
function place(text, k, height) {
  if (!engine.FPDFText_GetLooseCharBox(text, k, box) || !engine.FPDFText_GetCharOrigin(text, k, at, at + 8)) return null;
  const [, top, right, bottom] = engine.pdfium.HEAPF32.slice(box / 4, box / 4 + 4);
  const [x, y] = engine.pdfium.HEAPF64.slice(at / 8, at / 8 + 2);
  return { x, y, top: height - top, right, bottom: height - bottom };
}

const out = ["<document>"];
for (let i = 0; i < engine.FPDF_GetPageCount(document); i++) {
  const page = engine.FPDF_LoadPage(document, i);
  const height = engine.FPDF_GetPageHeightF(page);
  const text = engine.FPDFText_LoadPage(page);
  const places = Array.from({ length: engine.FPDFText_CountChars(text) }, (_, k) => place(text, k, height));
  out.push("<page><line>");
  places.forEach((own, k) => {
    if (!own) return;
    const code = engine.FPDFText_GetUnicode(text, k);
    const next = places[k + 1];
    const right = next && Math.abs(next.y - own.y) < 0.5 && next.x > own.x ? Math.min(own.right, next.x) : own.right;
    const sign = code === 2 ? "-" : code < 32 ? " " : String.fromCodePoint(code);
    out.push(`<char c="${escape(sign)}" quad="${[own.x, own.top, right, own.top, own.x, own.bottom, right, own.bottom].join(" ")}"/>`);
  });
  out.push("</line></page>");
  engine.FPDFText_ClosePage(text);
  engine.FPDF_ClosePage(page);
}
out.push("</document>");
process.stdout.write(out.join("\n"));
