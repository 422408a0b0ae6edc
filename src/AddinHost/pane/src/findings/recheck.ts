import type { Finding, Rule, Target, TextParagraph } from '../api/types';
import { findPlace } from '../document/find-place';

/** The paragraphs that were changed, by id; an empty id for one that is gone. */
export type Changed = ReadonlySet<string>;

/** The findings whose words stand in one of the paragraphs, or no longer stand anywhere in the text. */
export function inChanged(findings: readonly Finding[], text: readonly TextParagraph[], changed: Changed): Finding[] {
  const places = placesIn(text);
  return findings.filter(({ target }) => {
    if (target?.part !== 'body') return false;
    const place = places(target);
    return place === undefined || changed.has(place.id);
  });
}

/** The findings after a part of the text was checked again. Of the old ones, those about the changed paragraphs alone give way to
 * the new; one that needs the whole document to be judged stays until the whole is checked.
 * @param fresh what the checker now says of the changed paragraphs
 * @param text the text as it now stands */
export function merged(old: readonly Finding[], fresh: readonly Finding[], text: readonly TextParagraph[], changed: Changed, rules: ReadonlyMap<string, Rule>): Finding[] {
  const isLocal = ({ rule }: Finding) => ['sentence', 'paragraph'].includes(rules.get(rule)?.reach ?? '');
  const gone = new Set(inChanged(old.filter(isLocal), text, changed));
  const kept = old.filter((finding) => !gone.has(finding));
  const ids = new Set(kept.map(({ id }) => id));
  const places = placesIn(text);
  const order = ({ target }: Finding) => target?.part === 'body' ? places(target)?.order ?? target.start.paragraph : Infinity;
  return [...kept, ...fresh.filter(({ id }) => !ids.has(id))]
    .map((finding) => ({ finding, at: order(finding) }))
    .sort((a, b) => a.at === b.at ? 0 : a.at - b.at).map(({ finding }) => finding);
}

function placesIn(text: readonly TextParagraph[]) {
  const paragraphs = text.map(({ id, text: words }, index) => ({ id, part: 'body', index, text: words }));
  return (target: Target): { id: string; order: number } | undefined => {
    const [first] = findPlace(target, paragraphs) ?? [];
    return first && { id: first.paragraph.id, order: first.paragraph.index + first.start / 1e6 };
  };
}
