const { TextDecoder, TextEncoder } = require('node:util');

/** What every browser has and jsdom lacks: the router needs the first two, dialogs and titles the others. */
Object.assign(globalThis, { TextDecoder, TextEncoder, scrollTo: () => undefined });

const dialog = globalThis.HTMLDialogElement.prototype;
dialog.showModal ??= function showModal() {
  this.open = true;
};
dialog.close ??= function close() {
  this.open = false;
};
