import { ListrTaskEventType, type ListrRenderer, type ListrTaskObject } from 'listr2';

type Task = ListrTaskObject<unknown, typeof PlainLines, typeof PlainLines>;

const marks: Record<string, string> = { STARTED: '…', COMPLETED: '✔', FAILED: '✖' };

/** Shows stages a line at a time, for logs and pipes. Why one failed is told at the end, by whoever started them. */
export class PlainLines implements ListrRenderer {
  static nonTTY = true;
  static rendererOptions = {};
  static rendererTaskOptions = {};
  readonly #tasks: Task[];

  constructor(tasks: Task[]) {
    this.#tasks = tasks;
  }

  render(): void {
    follow(this.#tasks);
  }

  end(): void {
    // Every line is out already.
  }
}

function follow(tasks: Task[]): void {
  for (const task of tasks) {
    task.on(ListrTaskEventType.STATE, (state) => {
      const mark = marks[state];
      if (mark) write(`${mark} ${task.title}`);
    });
    task.on(ListrTaskEventType.OUTPUT, (text) => write(`  ${text}`));
    task.on(ListrTaskEventType.SUBTASK, follow);
  }
}

const write = (line: string) => void process.stdout.write(`${line}\n`);
