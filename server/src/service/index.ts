/** The façade: every feature of the product, plain data in, plain data out. */

export { isMinutes, type MinutesFiles } from '../minutes/detect';
export { parse } from '../minutes/parse';
export { type Action, type ActionRequest, actions } from './actions';
export { complete } from './complete';
export type { Completion } from './completion';
export { diagnose, type Finding, type RuleSeverities } from './diagnose';
