// Milliseconds to fill equal templates, of this engine and of others, in one run: two fields and a table of 10 and of 1,000 rows.
// As on a server that runs all day, every engine is warm: it fills for ten seconds of the processor's time, so that its
// code is compiled, before the median of fifty more rounds counts.
// Needs: npm install here; dotnet. Use: npm run fill
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'fill-'));
const warmUp = 10_000, rounds = 50;

const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const control = (tag, content, kind = '<w:text/>') =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${[...tag].reduce((n, c) => n * 31 + c.charCodeAt(0) & 0xffffff, 7)}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content) => `<w:tc><w:tcPr/><w:p>${content}</w:p></w:tc>`;
const columns = ['date', 'event', 'source'];

/** One paragraph with two fields, and a table with one row to repeat. */
const template = (field, row) => {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
  zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('Report on ')}${field('name')}${run(', case ')}${field('number')}</w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>${row}</w:tbl><w:p/><w:sectPr/></w:body></w:document>`);
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};
const braces = template((name) => run(`{${name}}`), `<w:tr>${cell(run('{#rows}{date}'))}${cell(run('{event}'))}${cell(run('{source}{/rows}'))}</w:tr>`);
const controls = template((name) => control(name, run('x')),
  control('rows[]', `<w:tr>${columns.map((c) => cell(control(`rows[].${c}`, run('x')))).join('')}</w:tr>`, ''));

const values = (rows) => ({
  name: 'Ama Boateng', number: 'AS26C00417',
  rows: Array.from({ length: rows }, (_, i) => ({ date: `${1 + i % 28} May 2026`, event: `Ama rang and said that step ${i} was done.`, source: 'Telephone note' })),
});

/** The processor's time that was used here, in milliseconds. */
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The median of a warm engine's rounds and the processor's time for one of them, as this engine takes its own. */
const median = async (fill) => {
  for (const begun = processor(); processor() - begun < warmUp;) await fill();
  const times = [], before = processor();
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await fill();
    times.push(performance.now() - start);
  }
  const used = processor() - before;
  return `${times.sort((a, b) => a - b)[rounds / 2].toFixed(1)} ms, ${(used / rounds).toFixed(1)} ms of processor`;
};

const ours = (data) => {
  writeFileSync(join(folder, 'template.docx'), controls);
  writeFileSync(join(folder, 'values.json'), JSON.stringify(data));
  const done = spawnSync('dotnet', ['run', '-c', 'Release', '--project', project, '--', 'fill', join(folder, 'template.docx'), join(folder, 'values.json'), String(warmUp)], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  return done.stdout.trim();
};

const engines = {
  recording: async (data) => ours(data),
  docxtemplater: async (data) => median(() => new Docxtemplater(new PizZip(braces), { paragraphLoop: true }).render(data).getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })),
  'easy-template-x': async (data) => median(() => new TemplateHandler().process(braces, data)),
};

for (const rows of [10, 1000]) {
  for (const [name, fill] of Object.entries(engines)) console.log(`${String(rows).padStart(5)} rows  ${name.padEnd(16)}${await fill(values(rows))}`);
}
rmSync(folder, { recursive: true });
