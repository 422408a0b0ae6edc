/** What the dialog tells the pane. */
export interface DialogAnswer {
  readonly token?: string;
  /** In milliseconds since 1970. */
  readonly expires?: number;
}

/** Only the page that Word opens loads Office.js. */
export const isInWord = () => typeof Office !== 'undefined';

/** Whether Word itself can hand out tokens. */
export const isNested = () => isInWord() && Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');

/** Who is signed in to Word, which Word on the web wants to be told. */
export async function loginHint(): Promise<string | undefined> {
  return await Office.auth.getAuthContext().then(({ userPrincipalName }) => userPrincipalName, () => undefined);
}

/** Opens a dialog at an address of this server and waits for what it tells; undefined where the writer closes it.
 * @throws the dialog could not be opened */
export async function askDialog(address: string): Promise<DialogAnswer | undefined> {
  const dialog = await open(address);
  return await new Promise((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(undefined));
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      if (!('message' in event) || (event.origin !== undefined && event.origin !== location.origin)) return;
      dialog.close();
      resolve(JSON.parse(event.message) as DialogAnswer);
    });
  });
}

function open(address: string): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { height: 60, width: 30 }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(result.error.message));
    });
  });
}

/** Within a dialog: waits for Office.js. */
export async function dialogReady(): Promise<void> {
  await Office.onReady();
}

/** Within a dialog: tells the pane, and no page of another server. */
export function tellPane(answer: DialogAnswer): void {
  Office.context.ui.messageParent(JSON.stringify(answer), { targetOrigin: location.origin });
}
