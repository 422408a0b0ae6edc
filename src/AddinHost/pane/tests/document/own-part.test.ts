// @vitest-environment jsdom
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { ownPartOf, withOwnPart } from '../../src/document/file/own-part-file';
import {
  type Dismissal, isDismissed, readAcknowledgements, readCase, readDismissals, readLook, writeAcknowledgements, writeTemplate, writeCase, writeDismissals, writeLook,
} from '../../src/document/own-part';
import { docx, paragraph, run } from './docx';

const dismissal: Dismissal = { finding: 'f1', rule: 'term', scope: 'place', by: 'Ama Osei', on: '2026-03-02T09:00:00Z', reason: 'It is <her> word & stays.' };

test('dismissals are read as they were written, and the rest of the part stays', () => {
  const part = '<recording xmlns="urn:recording:document:1"><shared on="2026-03-01"/></recording>';
  const written = writeDismissals(writeDismissals(part, [dismissal]), [dismissal, { ...dismissal, finding: 'f2' }]);
  expect(readDismissals(written)).toEqual([dismissal, { ...dismissal, finding: 'f2' }]);
  expect(written).toContain('<shared on="2026-03-01"/>');
});

test('what was acknowledged and the case stay beside the dismissals, each once', () => {
  const read = { flag: '0a1b', by: 'Ama Osei', on: '2026-03-02T09:00:00Z' };
  const written = writeCase(writeAcknowledgements(writeAcknowledgements(writeDismissals(undefined, [dismissal]), [read]), [read, { ...read, flag: '2c' }]), 'c1');
  expect(readAcknowledgements(written)).toEqual([read, { ...read, flag: '2c' }]);
  expect(readDismissals(written)).toEqual([dismissal]);
  expect(readCase(written)).toBe('c1');
  expect(readCase(writeCase(written, undefined))).toBeUndefined();
  expect(readCase('not xml')).toBeUndefined();
});

test('a blank document follows a template that is put in, and another has it as a part of itself', () => {
  const note = { id: 'contact-note', version: '3' };
  expect(writeTemplate(undefined, note, '', true)).toContain('<template id="contact-note" version="3"/>');
  const twice = writeTemplate(writeTemplate(writeTemplate(undefined, note, '', true), note, 'note2.', true), note, 'note3.', false);
  expect(twice).toContain('<inserted id="contact-note" version="3" prefix="note2."/><inserted id="contact-note" version="3" prefix="note3."/>');
  expect(twice.match(/<template /g)).toHaveLength(1);
});

test('a part of another make holds no dismissals', () => {
  expect(readDismissals('<recording><dismissal finding="f1"/></recording>')).toEqual([]);
  expect(readDismissals('not xml')).toEqual([]);
  expect(readDismissals(undefined)).toEqual([]);
});

test('a dismissal holds for its place, or for its rule in the whole document', () => {
  expect(isDismissed({ id: 'f1', rule: 'term' }, [dismissal])).toBe(true);
  expect(isDismissed({ id: 'f9', rule: 'term' }, [dismissal])).toBe(false);
  expect(isDismissed({ id: 'f9', rule: 'term' }, [{ ...dismissal, scope: 'document' }])).toBe(true);
});

test('the own part is kept in the file, once, and every other part keeps its bytes', async () => {
  const before = await docx(paragraph(run('Words')));
  const once = await withOwnPart(before, '<recording xmlns="urn:recording:document:1"/>');
  const twice = await withOwnPart(once, writeDismissals(await ownPartOf(once), [dismissal]));
  expect(readDismissals(await ownPartOf(twice))).toEqual([dismissal]);
  const [old, now] = [await JSZip.loadAsync(before), await JSZip.loadAsync(twice)];
  expect(Object.keys(now.files).filter((path) => path.startsWith('customXml/item'))).toEqual(['customXml/item1.xml']);
  for (const path of ['word/document.xml', '[Content_Types].xml', '_rels/.rels'])
    expect(await now.file(path)?.async('string')).toBe(await old.file(path)?.async('string'));
  expect(await now.file('word/_rels/document.xml.rels')?.async('string')).toContain('header1.xml');
});

test('a document without an own part has none', async () => {
  expect(await ownPartOf(await docx(paragraph(run('Words'))))).toBeUndefined();
});

test('each reviewer’s last look is kept beside the dismissals', () => {
  const part = writeLook(writeLook(writeDismissals(undefined, [dismissal]), 'a1', '2026-03-02T09:00:00+00:00'), 'b2', '2026-03-03T09:00:00+00:00');
  const later = writeLook(part, 'a1', '2026-03-04T09:00:00+00:00');
  expect([readLook(later, 'a1'), readLook(later, 'b2'), readLook(later, 'c3')]).toEqual(['2026-03-04T09:00:00+00:00', '2026-03-03T09:00:00+00:00', undefined]);
  expect(readDismissals(later)).toHaveLength(1);
  expect(readLook('<other/>', 'a1')).toBeUndefined();
});
