import { parseArgs } from 'node:util';
import { contestants } from './contestants.ts';
import { evaluateStarter } from './evaluate-starter.ts';
import { evaluateNational } from './national/evaluate-national.ts';

const { values } = parseArgs({
  options: {
    /** Shows so many of each engine's worst queries. */
    worst: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    /** Runs only engines that have this in their name. */
    only: { type: 'string', default: '' },
    /** A folder with the national catalogue and real questions, in place of the starter content. */
    national: { type: 'string' },
  },
});
const { national } = values;
const wanted = { worst: Number(values.worst), json: values.json };
const chosen = contestants.filter(({ name }) =>
  name.toLowerCase().includes(values.only.toLowerCase()),
);

if (national === undefined) await evaluateStarter(chosen, wanted);
else await evaluateNational(chosen, national, wanted);
