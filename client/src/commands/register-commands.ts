/** The commands of the palette, besides that of new minutes. */
import { commands, type Disposable, type LogOutputChannel, type TextDocument } from 'vscode';
import { askForStatus } from '../ask-for-status';
import type { Ask } from '../new-minutes';
import { addSpeakers } from './add-speakers';
import { registerFileActions } from './file-actions';
import { insertTopic } from './insert-topic';
import { registerTreatAsMinutes } from './treat-as-minutes';

/**
 * @param restart ends the server and starts it again
 * @param shown the document that the views are about
 */
export function registerCommands(
  ask: Ask,
  output: LogOutputChannel,
  restart: () => Promise<void>,
  shown: () => TextDocument | undefined,
): readonly Disposable[] {
  return [
    ...registerFileActions(ask, shown),
    ...registerTreatAsMinutes(askForStatus(ask), shown),
    commands.registerCommand('minutes.insertTopic', (title: unknown, which: unknown) =>
      insertTopic(ask, title, which === 'shown' ? shown() : undefined),
    ),
    commands.registerCommand('minutes.addUnlistedSpeakers', () => addSpeakers(ask)),
    commands.registerCommand('minutes.restartServer', restart),
    commands.registerCommand('minutes.openWalkthrough', openWalkthrough),
    commands.registerCommand('minutes.showOutput', () => output.show()),
  ];
}

/**
 * VS Code never ticks a step for a context that is set when it makes the first walkthrough: in minutes, where this is
 * asked for, mostly ours. A further one, set afterwards, has it look again.
 */
async function openWalkthrough(): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', 'minutes.minutes#start');
  await commands.executeCommand('setContext', 'minutes.walkthroughOpened', true);
}
