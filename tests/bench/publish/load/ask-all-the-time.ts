import { connect, type Socket } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { answerIn, type HttpAnswer } from './answer-in.ts';

/** What became of the requests. */
export type Asked = {
  answered: number;
  /** Requests that were not answered, or neither with a page nor with where it went. */
  failed: string[];
  /** Answers that are not a whole page. */
  torn: string[];
};

const encodings = ['identity', 'br'];
/** One compressed answer of so many is taken apart; of the others the length is looked at. */
const decompressedEvery = 50;

/**
 * Asks for these paths one after another over one connection, the next as soon as the last is answered, and connects
 * anew when the server says that this was the last. Returns how to end it.
 */
export function askAllTheTime(port: number, paths: string[], first: number, asked: Asked) {
  let turn = first;
  let isOver = false;
  let socket = connected();

  function connected(): Socket {
    let chunks: Buffer[] = [];
    let isLast = false;
    const made = connect(port, '127.0.0.1').setNoDelay(true);
    made.on('connect', ask);
    made.on('data', (bytes: Buffer) => {
      chunks.push(bytes);
      const answer = answerIn(chunks);
      if (!answer) return;
      chunks = [];
      judge(answer);
      isLast = isOver || answer.isLast;
      if (!isLast) return ask();
      made.destroy();
      if (!isOver) socket = connected();
    });
    made.on('error', ({ message }) => asked.failed.push(`${pathAt()} (${message})`));
    made.on('close', () => {
      if (!isLast) asked.failed.push(`${pathAt()} (the connection was closed)`);
    });
    return made;
  }

  function ask() {
    const encoding = encodings[turn % 2]!;
    socket.write(
      `GET ${pathAt()} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: ${encoding}\r\n\r\n`,
    );
  }

  function judge(answer: HttpAnswer) {
    asked.answered += 1;
    if (![200, 301, 410].includes(answer.status))
      asked.failed.push(`${pathAt()} (${answer.status})`);
    else if (isTorn(answer, turn)) asked.torn.push(pathAt());
    turn += 1;
  }

  function pathAt(): string {
    return paths[turn % paths.length]!;
  }

  return () => (isOver = true);
}

function isTorn({ status, encoding, body }: HttpAnswer, turn: number): boolean {
  if (status === 301) return false;
  if (encoding === undefined) return !body.subarray(-32).includes('</html>');
  if (encoding !== 'br' || turn % decompressedEvery !== 1) return false;
  try {
    return !brotliDecompressSync(body).subarray(-32).includes('</html>');
  } catch {
    return true;
  }
}
