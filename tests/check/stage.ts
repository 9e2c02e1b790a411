import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** A command of the quality run, known to readers by its name. One that echoes prints as it goes. */
export type Stage = { name: string; command: [string, ...string[]]; echo?: boolean };

/** How a Stage ended: its wall time in seconds and everything it printed. */
export type StageResult = { name: string; ok: boolean; seconds: number; output: string };

/** Runs a Stage to its end. Never rejects: a command that cannot start is a Stage that failed. */
export function runStage({ name, command: [file, ...args], echo }: Stage): Promise<StageResult> {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(file, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (text: string) => {
      output += text;
      if (echo) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    const end = (ok: boolean) =>
      done({ name, ok, seconds: (performance.now() - started) / 1000, output });
    child.on('error', (error) => {
      output += `${file}: ${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs Stages, at most `limit` at a time, in order; `onEnd` hears of each as it ends. */
export async function runStages(
  stages: Stage[],
  limit: number,
  onEnd: (result: StageResult) => void,
): Promise<StageResult[]> {
  const waiting = [...stages];
  const results: StageResult[] = [];
  const work = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const result = await runStage(stage);
      results.push(result);
      onEnd(result);
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}

/** One line of the table of results: `✓ types          12.3 s`. */
export function stageLine({ name, ok, seconds }: StageResult): string {
  return `${ok ? '✓' : '✗'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`;
}

const bin = resolve(import.meta.dirname, '../../node_modules/.bin');
const environment = () => ({
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
});
