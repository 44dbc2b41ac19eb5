/** What the parameters of messages have to be like, before anybody reads them. */
import {
  ADD_SPEAKERS,
  AGENDA_TOPICS,
  INSERT_TOPIC,
  IS_MINUTES,
  NEW_MINUTES,
  PASTE_STATEMENTS,
  PROPOSE_DAY,
  REPORT,
  UNLISTED_SPEAKERS,
} from '../protocol';
import { FORMS } from '../service/report/form';
import { ARCHIVE_ITEMS, DOCUMENT_STATUS, MEETING_ITEMS } from '../views-protocol';
import { isEmptyTable, isMissing, isRecord } from './json-values';

/**
 * What is wrong with the parameters of a message, for whoever writes a client; undefined where nothing is, or where nobody
 * here reads them.
 */
export function wrongParams(method: string, params: unknown): string | undefined {
  const fields = Object.hasOwn(PARAMS, method) ? PARAMS[method] : undefined;
  if (fields === undefined) return undefined;
  if (!isRecord(params)) return `${method}: the parameters are missing, or are no object`;
  const wrong = Object.entries(fields).find(([name, fits]) => !fits(params[name]));
  return wrong && `${method}: “${wrong[0]}” is missing or wrong`;
}

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string';
/** Some clients write the end of a line as a larger number than LSP has. */
const isCount: Fits = (value) => Number.isInteger(value) && Number(value) >= 0;
const isVersion: Fits = (value) => Number.isInteger(value);
const isPosition = record({ line: isCount, character: isCount });
const isRange = record({ start: isPosition, end: isPosition });
const isDocument = record({ uri: isText });
const isFolder = record({ uri: isText });

const isRecordOrEmpty = either(isRecord, isEmptyTable);
const isDay: Fits = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isForm: Fits = (value) => FORMS.some((form) => form === value);

const document = { textDocument: isDocument };
const place = { ...document, position: isPosition };
const part = { ...document, range: isRange };

const PARAMS: Readonly<Record<string, Readonly<Record<string, Fits>>>> = {
  initialize: {
    capabilities: isRecord,
    rootUri: optional(isText),
    rootPath: optional(isText),
    workspaceFolders: optional(listOf(isFolder)),
    initializationOptions: optional(isRecordOrEmpty),
  },
  '$/cancelRequest': { id: (value) => typeof value === 'number' || isText(value) },
  '$/setTrace': { value: isText },
  'window/workDoneProgress/cancel': { token: (value) => typeof value === 'number' || isText(value) },
  'textDocument/didOpen': { textDocument: record({ uri: isText, version: isVersion, text: isText }) },
  'textDocument/didChange': {
    textDocument: record({ uri: isText, version: isVersion }),
    contentChanges: listOf(record({ text: isText, range: optional(isRange) })),
  },
  'textDocument/didClose': document,
  'textDocument/didSave': document,
  'workspace/didChangeConfiguration': {},
  'workspace/didChangeWatchedFiles': { changes: listOf(record({ uri: isText })) },
  'workspace/didChangeWorkspaceFolders': {
    event: record({ added: listOf(isFolder), removed: listOf(isFolder) }),
  },
  'workspace/symbol': { query: isText },
  'textDocument/completion': { ...place, context: optional(isRecordOrEmpty) },
  'textDocument/codeAction': {
    ...part,
    context: either(record({ only: optional(listOf(isText)) }), isEmptyTable),
  },
  'textDocument/definition': place,
  'textDocument/references': { ...place, context: isRecordOrEmpty },
  'textDocument/documentHighlight': place,
  'textDocument/hover': place,
  'textDocument/prepareRename': place,
  'textDocument/rename': { ...place, newName: isText },
  'textDocument/documentLink': document,
  'textDocument/documentSymbol': document,
  'textDocument/foldingRange': document,
  'textDocument/codeLens': document,
  'textDocument/inlayHint': part,
  'textDocument/diagnostic': document,
  'textDocument/onTypeFormatting': { ...place, ch: isText },
  'textDocument/semanticTokens/full': document,
  'textDocument/semanticTokens/full/delta': { ...document, previousResultId: isText },
  'textDocument/semanticTokens/range': part,
  [IS_MINUTES]: document,
  [AGENDA_TOPICS]: document,
  [INSERT_TOPIC]: { ...place, title: isText, href: optional(isText) },
  [UNLISTED_SPEAKERS]: document,
  [ADD_SPEAKERS]: { ...document, names: listOf(isText) },
  [PASTE_STATEMENTS]: { ...part, text: isText },
  [PROPOSE_DAY]: { uri: isText, today: isDay },
  [NEW_MINUTES]: { uri: isText, day: isDay },
  [REPORT]: { uri: isText, form: isForm, file: optional(isText) },
  [MEETING_ITEMS]: { ...document, path: listOf(isText) },
  [ARCHIVE_ITEMS]: { path: listOf(isText) },
  [DOCUMENT_STATUS]: document,
};

function record(fields: Readonly<Record<string, Fits>>): Fits {
  return (value) => isRecord(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]));
}

function either(one: Fits, other: Fits): Fits {
  return (value) => one(value) || other(value);
}

function listOf(fits: Fits): Fits {
  return (value) => Array.isArray(value) && value.every(fits);
}

function optional(fits: Fits): Fits {
  return (value) => isMissing(value) || fits(value);
}
