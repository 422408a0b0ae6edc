import type { ViewEntry } from '../../views';

/** What the ribbon and the keyboard ask of the pane. */
export interface RibbonPane {
  readonly views: readonly ViewEntry[];
  open(view: string): unknown;
  focus(): unknown;
  showNext(): unknown;
}

/** Answers the buttons on the ribbon, one for each view, and the keyboard shortcuts: the manifest and `shortcuts.json` name these functions. */
export function answerRibbon(pane: RibbonPane): void {
  for (const { id } of pane.views) associate(id, () => pane.open(id));
  associate('showPane', () => pane.focus());
  associate('nextFinding', () => pane.showNext());
}

function associate(name: string, deed: () => unknown): void {
  Office.actions.associate(name, (event?: { completed?: () => void }) => void run(deed, event));
}

/** Word waits for each command to say that it has ended. */
async function run(deed: () => unknown, event?: { completed?: () => void }): Promise<void> {
  try {
    // Word refuses it to some add-ins whose pane is open all the same.
    await Office.addin.showAsTaskpane().catch(() => undefined);
    await deed();
  } finally {
    event?.completed?.();
  }
}
