import { afterEach, beforeEach, expect, vi } from 'vitest';

// An error nobody expected is a failure, even where every assertion held. A test that expects one
// replaces `console.error` itself.
const written: unknown[][] = [];

beforeEach(() => {
  written.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...args) => void written.push(args));
});

afterEach(() => {
  expect(written, 'console.error was called').toEqual([]);
});
