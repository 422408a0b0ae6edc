import type { Finding } from '../api/types';

/** The words of a finding as the pane shows them. */
export function quoted({ target }: Pick<Finding, 'target'>): string {
  if (!target) return 'The whole document';
  const { exact, tail } = target.quote;
  const words = `${exact}${tail == null ? '' : ` … ${tail}`}`.replaceAll('\uFFFC', '').replace(/\s+/g, ' ').trim();
  return words === '' ? 'A picture or mark' : `“${words}”`;
}
