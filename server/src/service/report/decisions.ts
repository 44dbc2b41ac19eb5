/** What was decided, meeting by meeting. */
import type { MinutesRecord } from '../../archive/record';
import { at } from './at';
import type { ReportedDecision } from './report';
import { saidText } from './said-text';

export function decisionsOf(meetings: readonly MinutesRecord[]): readonly ReportedDecision[] {
  return meetings.flatMap(({ decisions }, meeting) =>
    decisions.map((decision) => ({
      text: saidText(decision),
      ...(decision.goesOn && { goesOn: decision.goesOn }),
      ...(decision.topic !== undefined && { topic: decision.topic }),
      at: at(meeting, decision.place),
    })),
  );
}
