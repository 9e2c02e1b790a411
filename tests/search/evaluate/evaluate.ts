import { parseArgs } from 'node:util';
import { contestants } from './contestants.ts';
import { evaluateStarter } from './evaluate-starter.ts';

const { values } = parseArgs({
  options: {
    /** Prints so many of each engine's worst queries. */
    worst: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});

await evaluateStarter(contestants, { worst: Number(values.worst), json: values.json });
