import { expectTypeOf, test } from 'vitest';
import type { Content } from '#site/content/content';
import type { Needs } from '#chatbot/needs';

test('the site’s Content is all the assistant needs to read', () => {
  expectTypeOf<Content['find']>().toExtend<Needs['find']>();
  expectTypeOf<Content['where']>().toExtend<Needs['where']>();
});
