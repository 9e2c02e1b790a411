import { parseArgs } from 'node:util';

/** What a run was asked for, read from its command line. */
export function benchOptions() {
  const { values } = parseArgs({
    options: {
      /** Parts to run, separated by commas; all unless given. */
      only: { type: 'string' },
      /** One line of JSON a table instead of tables. */
      json: { type: 'boolean', default: false },
      /** The folder of the national data; `../shared/data` unless given. */
      data: { type: 'string' },
      /** Procedures of the site: those of the national catalogue, so that both languages have some 17,000 pages. */
      procedures: { type: 'string', default: '5670' },
      /** Edits of each kind. */
      edits: { type: 'string', default: '40' },
      /** Random edits, before the tree is compared with a full render. */
      random: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      /** How often the publisher is killed. */
      kills: { type: 'string', default: '20' },
      /** Procedures of the site whose publisher is killed. */
      'kill-procedures': { type: 'string', default: '100' },
      /** Publications under load. */
      publications: { type: 'string', default: '300' },
      /** Connections over which pages are asked for under load. */
      connections: { type: 'string', default: '32' },
      /** Page counts at which memory is looked at. */
      sizes: { type: 'string', default: '3000,12000,50000' },
      /** Values of Astro's `build.concurrency` to try. */
      'astro-concurrency': { type: 'string', default: '4' },
    },
  });
  const { only, json, data, sizes, ...counts } = values;
  return {
    only: only?.split(','),
    json,
    data,
    sizes: sizes.split(',').map(Number),
    procedures: Number(counts.procedures),
    edits: Number(counts.edits),
    random: Number(counts.random),
    'astro-concurrency': counts['astro-concurrency'].split(',').map(Number),
    seed: Number(counts.seed),
    'kill-procedures': Number(counts['kill-procedures']),
    kills: Number(counts.kills),
    publications: Number(counts.publications),
    connections: Number(counts.connections),
  };
}
