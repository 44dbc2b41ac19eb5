/** Links that let in whoever reads them: with the passcode of a meeting, or to where a document can be edited. */

export interface PrivateLink {
  readonly kind: 'passcode' | 'edit';
  /** The address without what is private, for the same text as it was read of; undefined where there is none. */
  readonly without: string | undefined;
}

/** Where meetings are held, and which parameter of an address is their passcode. Source: what their own "copy invitation" gives. */
const MEETINGS: readonly { readonly host: RegExp; readonly passcode?: RegExp }[] = [
  { host: /(?:^|\.)zoom(?:gov)?\.(?:us|com)$/i, passcode: /^(?:pwd|passcode|password)$/i },
  { host: /^teams\.(?:microsoft|live)\.com$/i, passcode: /^p$/i },
  { host: /(?:^|\.)webex\.com$/i, passcode: /^(?:pwd|password|pw)$/i },
  { host: /^(?:meet\.jit\.si|8x8\.vc)$/i, passcode: /^jwt$/i },
  { host: /(?:^|\.)whereby\.com$/i, passcode: /^roomkey$/i },
  // The number for the phone is no passcode there: it says which meeting it is, as the address does.
  { host: /^meet\.google\.com$/i },
  { host: /(?:^|\.)(?:gotomeeting\.com|gotomeet\.me|bluejeans\.com)$/i },
];

/** Where documents are edited: what stands for that in an address, and for looking at them. */
const EDITORS: readonly { readonly host: RegExp; readonly edit: RegExp; readonly view?: string }[] = [
  // Who copies the address out of the dialog for sharing (usp=sharing) has said there who may edit; slides are shown
  // from their address, and nobody writes in them together.
  {
    host: /^docs\.google\.com$/i,
    edit: /(?<=\/(?:document|spreadsheets)\/(?:u\/\d\/)?d\/[\w-]{10,200}\/)edit(?![\w-]|\?(?:[^#]{0,200}&)?usp=)/i,
    view: 'view',
  },
  { host: /(?:^|\.)(?:hackmd|codimd|hedgedoc)\./i, edit: /(?<=\?)(?:edit|both)(?![^#])/i, view: 'view' },
  { host: /(?:^|[.-])etherpad\./i, edit: /\/p\/(?!r\.)[^/?#]+/i },
];

const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?(?<host>[^/?#:@]+)/i;

/** @param address a URL; anything else is nothing private */
export function privateLink(address: string): PrivateLink | undefined {
  const host = hostOf(address);
  if (host === undefined) return undefined;
  const meeting = MEETINGS.find((one) => one.host.test(host));
  if (meeting?.passcode !== undefined) {
    const without = withoutParameter(address, meeting.passcode);
    return without === address ? undefined : { kind: 'passcode', without };
  }
  const editor = EDITORS.find((one) => one.host.test(host) && one.edit.test(address));
  if (editor === undefined) return undefined;
  return { kind: 'edit', without: editor.view && address.replace(editor.edit, editor.view) };
}

/** Whether an address is one of a meeting. */
export function isMeetingLink(address: string): boolean {
  const host = hostOf(address);
  return host !== undefined && MEETINGS.some((one) => one.host.test(host));
}

/**
 * Whether a project has said that a link is for everybody.
 * @param allowed addresses, or their beginnings; with or without `https://`
 */
export function isAllowedLink(address: string, allowed: readonly string[]): boolean {
  const bare = bareAddress(address);
  return allowed.some((beginning) => bare.startsWith(bareAddress(beginning)));
}

function bareAddress(address: string): string {
  return address.toLowerCase().replace(/^https?:\/\//, '');
}

function hostOf(address: string): string | undefined {
  return ADDRESS.exec(address)?.groups?.['host'];
}

/** The parameters stand behind `?`, or as some have it behind `#`, with `&` between them. */
function withoutParameter(address: string, passcode: RegExp): string {
  const [path = '', ...rest] = address.split(/(?=[?#])/);
  const parts = rest.map((part) => {
    const parameters = part.slice(1).split('&');
    const kept = parameters.filter((parameter) => !isPasscode(parameter, passcode));
    if (kept.length === parameters.length) return part;
    return kept.length === 0 ? '' : `${part.charAt(0)}${kept.join('&')}`;
  });
  return path + parts.join('');
}

function isPasscode(parameter: string, passcode: RegExp): boolean {
  const [name = '', value = ''] = parameter.split('=');
  return passcode.test(name) && value !== '';
}
