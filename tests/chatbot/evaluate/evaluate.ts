import { parseArgs } from 'node:util';
import { judgedAll } from './judged.ts';
import { printReport } from './print-report.ts';
import { reportOf } from './report.ts';
import { tellWorst, worstOf } from './worst.ts';

const { values } = parseArgs({
  options: {
    /** Shows so many of the questions that came out worst. */
    worst: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});

const all = await judgedAll();
const report = await reportOf(all);
if (values.json) console.log(JSON.stringify(report, undefined, 2));
else {
  printReport(report, all);
  worstOf(all, Number(values.worst)).forEach(tellWorst);
}
