import { parseArgs } from 'node:util';
import { contestants } from './contestants.ts';
import { evaluateStarter } from './evaluate-starter.ts';

const { values } = parseArgs({
  options: {
    /** Shows so many of each engine's worst queries. */
    worst: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    /** Runs only engines that have this in their name. */
    only: { type: 'string', default: '' },
  },
});

await evaluateStarter(
  contestants.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase())),
  { worst: Number(values.worst), json: values.json },
);
