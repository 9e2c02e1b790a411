import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReadsIndex } from '#site/publisher/reads-index';

test('the readers of several tags are named once each', () => {
  const index = createReadsIndex();
  index.put('/', ['field:*', 'procedure:a']);
  index.put('/thu-tuc/a', ['procedure:a']);
  index.put('/thu-tuc/b', ['procedure:b']);

  expect([...index.readersOf(['field:*', 'procedure:a'])]).toEqual(['/', '/thu-tuc/a']);
  expect([...index.readersOf(['form:*'])]).toEqual([]);
});

test('whatever was put and forgotten, readers are those whose last reads hold a tag', () => {
  const tag = fc.constantFrom<string[]>('a', 'b', 'c', 'd');
  const step = fc.record({
    path: fc.constantFrom('/1', '/2', '/3'),
    tags: fc.option(fc.array(tag), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(step), fc.array(tag), (steps, asked) => {
      const index = createReadsIndex();
      const last = new Map<string, string[]>();
      for (const { path, tags } of steps) {
        if (tags) {
          index.put(path, tags);
          last.set(path, tags);
        } else {
          index.forget(path);
          last.delete(path);
        }
      }

      const readers = [...last].filter(([, tags]) => tags.some((one) => asked.includes(one)));
      expect([...index.readersOf(asked)].toSorted()).toEqual(
        readers.map(([path]) => path).toSorted(),
      );
      expect(index.size()).toBe(last.size);
      expect(new Map(index.entries().map((one) => [one.path, one.tags]))).toEqual(last);
    }),
  );
});
