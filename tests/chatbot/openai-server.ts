import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server is asked, in OpenAI's protocol. */
export type ChatRequest = {
  stream: boolean;
  model: string;
  messages: { role: string; content: string }[];
  tools?: unknown;
};

/** How the server behaves: it may write anything, or nothing, to the response. */
export type Behaviour = (request: ChatRequest, response: ServerResponse) => void | Promise<void>;

/** A real HTTP server that speaks OpenAI's streaming protocol on a free local port. */
export async function openaiServer(behave: Behaviour) {
  const requests: ChatRequest[] = [];
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    void read(request).then(async (body) => {
      requests.push(body);
      await behave(body, response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    paths,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Streams a text in small pieces, as models do. */
export function streaming(text: (request: ChatRequest) => string): Behaviour {
  return (request, response) => {
    begin(response);
    for (const piece of text(request).match(/.{1,7}/gsu) ?? []) response.write(chunk(piece));
    response.end('data: [DONE]\n\n');
  };
}

export function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

export function chunk(content: string): string {
  const choice = { index: 0, delta: { role: 'assistant', content }, finish_reason: null };
  const event = {
    id: '1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'test',
    choices: [choice],
  };
  return `data: ${JSON.stringify(event)}\n\n`;
}

async function read(request: IncomingMessage): Promise<ChatRequest> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return JSON.parse(body) as ChatRequest;
}
