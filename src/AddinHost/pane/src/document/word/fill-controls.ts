import { Problem } from '../../api/recording-api';
import { type FieldValue, type Leaf, leavesOf, type Unfilled } from '../../reports/field-values';
import { paragraphsOf } from '../../reports/rich-text';
import { isEmpty, written } from '../../reports/values';
import { type Controls, isSupported, readControls } from './controls';
import { type Option, writeLeaf } from './write-control';
import { inWord } from './word-queue';

/** A value and the controls that it goes into. */
interface Plan { readonly leaf: Leaf; readonly controls: readonly Word.ContentControl[] }

/** Brings values into the content controls of the open document. Word tracks that where the document tracks changes, and can undo it.
 * A field of which any part cannot be written is left as it is. */
export function fillControls(given: readonly FieldValue[]): Promise<readonly Unfilled[]> {
  return inWord(async (context) => {
    const controls = await readControls(context);
    const planned = given.map((each) => planOf(each, controls));
    const plans = planned.flatMap((plan) => typeof plan === 'string' ? [] : plan);
    const options = await readOptions(context, plans);
    for (const { leaf, controls } of plans) for (const control of controls) writeLeaf(control, leaf, options.get(control) ?? []);
    try {
      await context.sync();
    } catch (error) {
      throw refusalOf(error);
    }
    return given.flatMap(({ field }, i) => {
      const reason = planned[i];
      return typeof reason === 'string' ? [{ path: written(field.path), label: field.label, reason }] : [];
    });
  });
}

/** Where a field's values go, or why they cannot. */
function planOf(given: FieldValue, controls: Controls): readonly Plan[] | string {
  const leaves = leavesOf(given);
  if (given.field.control === 'list' && leaves.length === 0) return rows;
  const plans: Plan[] = [];
  for (const leaf of leaves) {
    const found = controls.get(leaf.field.tag) ?? [], own = found.filter((_, i) => i % leaf.of === leaf.nth);
    if (found.length > 0 && found.length % leaf.of !== 0 || given.field.control === 'list' && found.length > leaf.of) return rows;
    if (!leaf.isChanged) continue;
    const reason = own.length === 0 ? unreached(leaf) : own.map((control) => against(control, leaf)).find((each) => each !== undefined);
    if (reason !== undefined) return reason;
    plans.push({ leaf, controls: own });
  }
  return plans;
}

const rows = 'Word does not let the pane add or take out rows.';

function unreached({ field: { control } }: Leaf): string {
  if (control === 'checkbox' && !isSupported('1.7')) return 'This Word does not let the pane tick boxes.';
  if ((control === 'dropdown' || control === 'combo-box') && !isSupported('1.9')) return 'This Word does not let the pane choose from lists.';
  if (control === 'date') return 'Word does not let the pane fill its date pickers.';
  return 'Word does not let the pane reach this place.';
}

function against(control: Word.ContentControl, { field, value }: Leaf): string | undefined {
  const { type, subtype, cannotEdit, cannotDelete } = control;
  if (cannotEdit || field.control === 'condition' && cannotDelete) return 'It is locked in the document.';
  // Word on the web takes a date picker for rich text, and then refuses every change to it (office-js 6865).
  if (field.control === 'date' && type !== Word.ContentControlType.plainText) return 'Word does not let the pane fill its date pickers.';
  if (field.control === 'condition') return value === false ? undefined : 'The part is there already.';
  // As HTML the last item loses its bullet (office-js 5949, 6843); as OOXML Word on the web puts it in once more behind the control, or fails
  // (1914, 3271); a paragraph that is made an item may refuse, and has no indent of its own (2307, 6524).
  if (field.control === 'rich-text' && paragraphsOf(value).some(({ list }) => list)) return 'Word does not make lists reliably when the pane asks it to.';
  if (subtype === Word.ContentControlType.richTextTable || subtype === Word.ContentControlType.richTextTableRow) return 'It stands around rows of a table, which Word does not let the pane replace.';
  if (type === Word.ContentControlType.dropDownList && isEmpty(value)) return 'Word does not let the pane take back a choice.';
  return undefined;
}

async function readOptions(context: Word.RequestContext, plans: readonly Plan[]): Promise<Map<Word.ContentControl, Option[]>> {
  const lists = plans.flatMap(({ controls }) => controls).flatMap((control) => {
    const list = control.type === Word.ContentControlType.dropDownList ? control.dropDownListContentControl
      : control.type === Word.ContentControlType.comboBox ? control.comboBoxContentControl : undefined;
    return list ? [{ control, options: list.listItems }] : [];
  });
  for (const { options } of lists) options.load('displayText, value');
  if (lists.length > 0) await context.sync();
  return new Map(lists.map(({ control, options }) => [control, options.items]));
}

/** Word stops at the first thing that it cannot do: what came before stands in the document. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  return error.code === 'NotAllowed' || error.code === 'AccessDenied'
    ? new Problem('refused', 'Word does not allow changes here. Check whether the document is protected, then try again; or open it as a new document at the end of the form.')
    : new Problem('refused', 'Word could not write all of this. What it wrote you can undo in Word. Try again, or open it as a new document at the end of the form.');
}
