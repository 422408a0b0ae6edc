import { expect, test } from 'vitest';
import typings from '../../node_modules/@types/office-js/index.d.ts?raw';
import { later } from './requirement-sets';

test.each(Object.entries(later))('%s came with WordApi %s, as Word’s own typings say', (name, version) => {
  const [type, member] = name.split('.') as [string, string];
  const word = typings.slice(typings.indexOf('declare namespace Word {'));
  const body = word.slice(word.indexOf(`    class ${type} extends`));
  const at = body.search(new RegExp(`\\n        (readonly )?${member}[(:]`));
  expect(body.slice(0, at).match(/WordApi \d+\.\d+/g)?.at(-1)).toBe(`WordApi ${version}`);
});
