import JSZip from 'jszip';
import { ownNamespace } from '../own-part';
import { attribute, mainPart, named, relationships } from './docx-parts';

const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Recording's own part of a .docx; undefined where it has none, and for a file that is no .docx, which the check says better. */
export async function ownPartOf(document: Uint8Array): Promise<string | undefined> {
  const zip = await JSZip.loadAsync(document).catch(() => undefined);
  return zip && (await find(zip).catch(() => undefined))?.content;
}

/** The same .docx with Recording's own part set. Every other part keeps its bytes. */
export async function withOwnPart(document: Uint8Array, content: string): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(document);
  const path = (await find(zip))?.path ?? await add(zip);
  zip.file(path, content);
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

async function find(zip: JSZip): Promise<{ path: string; content: string } | undefined> {
  for (const relation of await relationships(zip, await mainPart(zip))) {
    const content = relation.type === 'customXml' ? await zip.file(relation.target)?.async('string') : undefined;
    if (content?.includes(`"${ownNamespace}"`)) return { path: relation.target, content };
  }
  return undefined;
}

/** Makes room for a new part: a name that is free, and the relationship that Word finds it by. */
async function add(zip: JSZip): Promise<string> {
  let number = 1;
  while (zip.file(`customXml/item${number}.xml`)) number++;
  const path = `customXml/item${number}.xml`;
  const main = await mainPart(zip), slash = main.lastIndexOf('/') + 1;
  const relations = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
  const xml = new DOMParser().parseFromString(await zip.file(relations)?.async('string')
    ?? '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>', 'application/xml');
  const ids = new Set([...named(xml, 'Relationship')].map((relation) => attribute(relation, 'Id')));
  const relation = xml.createElementNS(xml.documentElement.namespaceURI, 'Relationship');
  relation.setAttribute('Id', ['rIdRecording', ...Array.from(ids, (_, i) => `rIdRecording${i}`)].find((id) => !ids.has(id))!);
  relation.setAttribute('Type', customXml);
  relation.setAttribute('Target', `/${path}`);
  xml.documentElement.append(relation);
  zip.file(relations, new XMLSerializer().serializeToString(xml));
  return path;
}
