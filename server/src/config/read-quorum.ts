/** How many members have to be there, as a configuration says it: `4`, `majority`, `2/3`, or a record. */
import { countQuorum, MAJORITY, type Quorum, readFraction } from '../minutes/quorum';
import { t } from '../words/words';
import { type Complain, fieldsOf } from './fields';
import type { Tree } from './tree';

export const QUORUM_KEYS = ['fraction', 'plus', 'min'];

export function readQuorum(tree: Tree | undefined, complain: Complain): Quorum | undefined {
  if (tree === undefined) return undefined;
  if (tree.kind === 'record') return readRecord(tree, complain);
  const quorum = tree.kind === 'scalar' ? simple(tree.value) : undefined;
  if (quorum === undefined)
    complain({ span: tree.span, message: t('{0} must be {1}', '"quorum"', wanted()) });
  return quorum;
}

function wanted(): string {
  return t('a number, "majority", a fraction such as "2/3", or a record of fraction, plus and min');
}

function simple(value: string | number | boolean | null): Quorum | undefined {
  if (typeof value === 'number') return isCount(value) ? countQuorum(value) : undefined;
  if (typeof value !== 'string') return undefined;
  if (value === 'majority') return MAJORITY;
  const fraction = readFraction(value);
  return fraction && { ...fraction, plus: 0, min: 0 };
}

function readRecord(tree: Tree, complain: Complain): Quorum | undefined {
  const fields = fieldsOf(tree, '"quorum"', QUORUM_KEYS, complain);
  const count = (key: string): number => {
    const field = fields.get(key);
    const value = field?.kind === 'scalar' ? field.value : undefined;
    if (typeof value === 'number' && isCount(value)) return value;
    if (field !== undefined)
      complain({
        span: field.span,
        message: t('{0} must be {1}', `"quorum.${key}"`, t('a number of people')),
      });
    return 0;
  };
  const written = fields.get('fraction');
  const fraction = written?.kind === 'scalar' ? readFraction(String(written.value)) : undefined;
  if (written !== undefined && fraction === undefined)
    complain({
      span: written.span,
      message: t('{0} must be {1}', '"quorum.fraction"', t('a fraction such as "2/3"')),
    });
  const [plus, min] = [count('plus'), count('min')];
  if (fraction === undefined && min === 0) return undefined;
  return fraction === undefined ? countQuorum(min) : { ...fraction, plus, min };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST;
}

/** No committee is larger. */
const MOST = 100_000;
