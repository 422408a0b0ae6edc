// Words a second of this checker and of others on the same text, in one run. As on a server that runs all day, every engine
// is warm: it checks the text for five seconds, so that its code is compiled, before the best of ten more checks counts.
// Needs: npm install here; diction (Debian: apt install diction); dotnet. Use: npm start [-- words]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const words = process.argv[2] ?? '10000';
const warmUp = 5_000;
const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
const file = join(folder, 'text.txt');
let built = [];
const ours = (...args) => {
  const run = spawnSync('dotnet', ['run', '-c', 'Release', '--project', project, ...built, '--', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  built = ['--no-build'];
  return run.stdout;
};

writeFileSync(file, ours('text', words));
const text = readFileSync(file, 'utf8');
const count = text.split(/\s+/).filter(Boolean).length;

/** The best of ten runs of a warm engine, in words a second. */
const speed = async (check) => {
  for (const begun = performance.now(); performance.now() - begun < warmUp;) await check();
  let best = Infinity;
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    await check();
    best = Math.min(best, performance.now() - start);
  }
  return Math.round(count / best * 1000);
};

const checks = {
  'write-good': async () => { const { default: check } = await import('write-good'); return () => check(text); },
  alex: async () => { const { markdown } = await import('alex'); return () => markdown(text); },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return () => linter.lint(text);
  },
  diction: async () => {
    if (spawnSync('diction', ['--version']).error) throw new Error('not installed');
    return () => spawnSync('diction', ['-L', 'en_GB', file], { maxBuffer: 1 << 28 });
  },
};

console.log(`${count} words`);
console.log(`${'recording'.padEnd(12)}${ours('speed', file, String(warmUp)).trim().padStart(10)} words a second`);
for (const [name, prepare] of Object.entries(checks)) {
  try {
    console.log(`${name.padEnd(12)}${String(await speed(await prepare())).padStart(10)} words a second`);
  } catch (error) {
    console.log(`${name.padEnd(12)} not measured: ${error.message.split('\n')[0]}`);
  }
}
rmSync(folder, { recursive: true });
