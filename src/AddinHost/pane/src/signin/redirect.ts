import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Where the directory sends the writer back to: hands its answer to the page that asked. */
broadcastResponseToMainFrame().catch(() => {
  document.querySelector('main')!.textContent = 'You can close this window.';
});
