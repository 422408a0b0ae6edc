// Writes src/api/schema.ts from the API's OpenAPI document, which building src/Api leaves behind.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const path = process.env.OPENAPI_DOCUMENT ?? '../../Api/obj/openapi/v1.json';
if (!existsSync(path)) {
  console.error(`The API's description is not at ${path}. Build src/Api first, or name the file in OPENAPI_DOCUMENT.`);
  process.exit(1);
}
const nodes = await openapi(JSON.parse(numbersOnly(await readFile(path, 'utf8'))));
await writeFile('src/api/schema.ts', astToString(nodes));

/** The API writes numbers as numbers; its description also admits the strings that it would read. */
function numbersOnly(json) {
  return JSON.stringify(JSON.parse(json, (_, value) => {
    if (!Array.isArray(value?.type) || !value.type.some((type) => type === 'integer' || type === 'number')) return value;
    const { pattern: _pattern, ...rest } = value;
    return { ...rest, type: value.type.filter((type) => type !== 'string') };
  }));
}
