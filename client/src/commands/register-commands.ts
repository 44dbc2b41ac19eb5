/** The commands of the palette, besides that of new minutes. */
import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { Ask } from '../new-minutes';
import { addSpeakers } from './add-speakers';
import { registerFileActions } from './file-actions';
import { insertTopic } from './insert-topic';
import { isMinutes } from './minutes-editor';
import { registerTreatAsMinutes } from './treat-as-minutes';

/** @param restart ends the server and starts it again */
export function registerCommands(
  ask: Ask,
  output: LogOutputChannel,
  restart: () => Promise<void>,
): readonly Disposable[] {
  return [
    ...registerFileActions(ask),
    ...registerTreatAsMinutes((document) => isMinutes(ask, document)),
    commands.registerCommand('minutes.insertTopic', (title: unknown) => insertTopic(ask, title)),
    commands.registerCommand('minutes.addUnlistedSpeakers', () => addSpeakers(ask)),
    commands.registerCommand('minutes.restartServer', restart),
    commands.registerCommand('minutes.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'minutes.minutes#start'),
    ),
    commands.registerCommand('minutes.showOutput', () => output.show()),
  ];
}
