/** Code actions: the fixes of what the rules find, the rewrite to speaker bullets, and the fix of all that is safe. */
import type { Edit } from '../markdown/edit';
import { overlaps, type Span } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { silencer } from '../minutes/silences';
import { type Fix, RULES } from '../rules/index';
import { t } from '../words/words';
import {
  FIX_ALL,
  includesKind,
  isWanted,
  QUICK_FIX,
  RECORD,
  REWRITE_LINK,
  REWRITE_SPEAKERS,
} from './action-kinds';
import { diagnose, type Finding, type RuleSeverities } from './diagnose';
import { disableFixes } from './disable-fixes';
import { fixAll, fixRule, together } from './fix-all';
import { recordings } from './record-action';
import { linkRewrites } from './rewrite-link';
import { sourceActions } from './source-actions';
import { speakerRewrites } from './speaker-rewrites';

export interface ActionRequest {
  /** The selection; empty for a cursor. */
  readonly span: Span;
  /** The kinds that were asked for (`CodeActionContext.only`); empty for all but `source`. */
  readonly kinds: readonly string[];
  readonly severities: RuleSeverities;
  /** Whether the client can fill in snippets. */
  readonly snippets: boolean;
  /** Whether it can rename files; absent where it cannot. */
  readonly renames?: boolean;
}

export interface Action {
  readonly title: string;
  readonly kind: string;
  /** Of the document. */
  readonly edits: readonly Edit[];
  /** The new name of its file, after the edits. */
  readonly rename?: string;
  /** A label that the configuration of the project is to ignore, in place of edits of the document. */
  readonly ignoredLabel?: string;
  readonly preferred: boolean;
  /** What a quick fix mends. */
  readonly finding: Finding | undefined;
}

/** The actions for a selection, quick fixes first. None of another tool's kind is ever answered. */
export function actions(meeting: Meeting, request: ActionRequest): readonly Action[] {
  const { kinds } = request;
  const isAboutFindings = isWanted(QUICK_FIX, kinds) || isWanted(REWRITE_SPEAKERS, kinds);
  // An editor asks whenever the cursor moves: the rules are run once for all that it may be offered.
  const findings = isAboutFindings ? diagnose(meeting, request.severities) : [];
  return [
    ...(isWanted(QUICK_FIX, kinds) ? quickFixes(meeting, findings, request) : []),
    ...(isWanted(REWRITE_SPEAKERS, kinds) ? rewrites(meeting, findings, request) : []),
    ...refactorings(meeting, request),
    ...(isWanted(FIX_ALL, kinds) ? everything(meeting, request) : []),
    ...sourceActions(meeting, kinds).map((action) => ({ ...action, preferred: false, finding: undefined })),
  ];
}

/** Those of a selection. */
function findingsAt(all: readonly Finding[], { span }: ActionRequest): readonly Finding[] {
  return all.filter((finding) => overlaps(finding.span, span));
}

/** The fixes of each finding, then what goes further: all of its rule, or none of it any more. */
function quickFixes(meeting: Meeting, all: readonly Finding[], request: ActionRequest): readonly Action[] {
  const findings = findingsAt(all, request).slice(0, MOST);
  const fixes = findings.flatMap((finding) => finding.fixes().map((fix) => ({ fix, finding })));
  const ignored = findings.flatMap(ignoreLabel);
  const further = onePerRule(findings).flatMap((finding) =>
    [...allOfRule(meeting, all, finding), ...disableFixes(meeting, finding)].map((fix) => ({
      fix,
      finding,
    })),
  );
  const toActions = (some: typeof fixes): readonly Action[] =>
    some
      .filter(({ fix }) => canBeMade(fix, request))
      .map(({ fix: { title, edits, rename, preferred }, finding }) => ({
        ...{ title, kind: QUICK_FIX, edits, preferred: preferred === true, finding },
        ...(rename !== undefined && { rename }),
      }));
  return [...toActions(fixes), ...ignored, ...toActions(further)];
}

function canBeMade({ edits, rename }: Fix, { snippets, renames = false }: ActionRequest): boolean {
  return (snippets || edits.every(({ snippet }) => snippet !== true)) && (renames || rename === undefined);
}

/** Whoever knows that it is nobody can say so once for all minutes of the project. */
function ignoreLabel(finding: Finding): readonly Action[] {
  const { label } = finding;
  if (label === undefined) return [];
  const title = t('Not a person: ignore the label "{0}" in this project', label);
  return [{ title, kind: QUICK_FIX, edits: [], ignoredLabel: label, preferred: false, finding }];
}

function onePerRule(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
}

/** Where the rule has a part in *fix all*, and finds more than this. */
function allOfRule(meeting: Meeting, all: readonly Finding[], { rule: id }: Finding): readonly Fix[] {
  const rule = RULES.find((candidate) => candidate.id === id);
  const count = all.filter((finding) => finding.rule === id).length;
  const edits = rule === undefined || count < 2 ? [] : together(fixRule(meeting, rule, silencer(meeting)));
  return edits.length === 0 ? [] : [{ title: t('Fix all of {0} in this file', id), edits }];
}

/** A selection of a whole file may hold thousands of findings; nobody reads a menu of more than these. */
const MOST = 10;

/**
 * A cursor alone does not ask for a rewrite: in a transcript there would be a light bulb on every line. It does where
 * somebody opened the menu of refactorings, and where a hint stands: beside the fix of the line, those of more.
 */
function rewrites(meeting: Meeting, all: readonly Finding[], request: ActionRequest): readonly Action[] {
  const { span, kinds } = request;
  const isAskedFor = span.start < span.end || kinds.length > 0;
  const isHinted = findingsAt(all, request).some(({ rule }) => rule === 'speaker-format');
  if (!isAskedFor && !isHinted) return [];
  return speakerRewrites(meeting, span)
    .slice(isAskedFor ? 0 : 1)
    .map(({ title, edits }) => ({
      title,
      kind: REWRITE_SPEAKERS,
      edits,
      preferred: false,
      finding: undefined,
    }));
}

/** What is offered where the cursor stands on an address, or on a promise; elsewhere to those who ask. */
function refactorings(meeting: Meeting, request: ActionRequest): readonly Action[] {
  const { span, kinds } = request;
  const links = isWanted(REWRITE_LINK, kinds) ? linkRewrites(meeting, span) : [];
  const isAsked = kinds.some((kind) => includesKind(kind, RECORD));
  const records = isWanted(RECORD, kinds) ? recordings(meeting, span, isAsked) : [];
  return [
    ...links.map((one) => ({ ...one, kind: REWRITE_LINK })),
    ...records.map((one) => ({ ...one, kind: RECORD })),
  ].map((one) => ({ ...one, preferred: false, finding: undefined }));
}

function everything(meeting: Meeting, { severities }: ActionRequest): readonly Action[] {
  const edits = fixAll(meeting, severities);
  const title = t('Fix all safe problems of the minutes');
  return edits.length === 0 ? [] : [{ title, kind: FIX_ALL, edits, preferred: false, finding: undefined }];
}
