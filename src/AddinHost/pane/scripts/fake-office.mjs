// Writes to the standard output what the browser tests serve in place of Office.js.
import { build } from 'esbuild';

const { outputFiles } = await build({ entryPoints: ['tests/word/office.ts'], bundle: true, format: 'iife', write: false });
process.stdout.write(outputFiles[0].text);
