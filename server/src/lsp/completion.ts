/** Names of attendees while typing. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type ServerRequestHandler,
} from 'vscode-languageserver';
import type { Source } from '../markdown/source';
import { complete } from '../service/complete';
import type { Completion } from '../service/completion';
import type { Client } from './client';
import { completionEdits } from './completion-edits';
import { toOffset } from './convert';
import { guard } from './guard';
import { readMinutes } from './read-minutes';
import type { Session } from './session';

export function completionHandler(
  session: Session,
): ServerRequestHandler<CompletionParams, CompletionList, CompletionItem[], void> {
  const { client, documents, log } = session;
  return ({ textDocument, position, context }, token) => {
    // The position belongs to this version, whatever is typed while the settings are asked for.
    const snapshot = documents.get(textDocument.uri);
    return guard({ name: 'Completion', token, fallback: listOf([]), log }, async () => {
      const minutes = snapshot && (await readMinutes(session, snapshot));
      if (minutes === undefined) return listOf([]);
      const { source } = minutes.meeting;
      const completions = complete(minutes.meeting, toOffset(source, position, client), isAsked(context));
      // A bare name can be typed to its end, and then the list has to close: asked again, it does.
      const isIncomplete = completions.some(({ insert }) => !insert.endsWith(' '));
      return listOf(
        completions.map((completion) => toItem(source, completion, client)),
        isIncomplete,
      );
    });
  };
}

/** Whether somebody wants to see something, and did not only type a space. */
function isAsked(context: CompletionParams['context']): boolean {
  return context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
}

function listOf(items: CompletionItem[], isIncomplete = false): CompletionList {
  return { isIncomplete, items };
}

function toItem(source: Source, completion: Completion, client: Client): CompletionItem {
  const { label, detail } = completion;
  const plain = client.prefixCompletions ? completion.plain : undefined;
  return {
    label,
    ...(client.labelDetails ? { labelDetails: { description: detail } } : { detail }),
    // LSP has no kind for people; the client for VS Code has, and puts it in.
    kind: completion.kind === 'directive' ? CompletionItemKind.EnumMember : CompletionItemKind.Reference,
    // Neovim up to 0.9 takes the keyword before the cursor for what is typed where this is there, even if it is the label.
    ...(plain === undefined && completion.filter !== label && { filterText: completion.filter }),
    sortText: completion.sort,
    ...completionEdits(source, { ...completion, insert: plain ?? completion.insert }, client),
  };
}
