import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { loadBundle, type Bundle } from '#site/render/load-bundle';
import { content, everyPage } from './every-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // Firefox ticks boxes anew after a reload unless they say `autocomplete="off"`, which the standard has for fields only.
  rules: { 'valid-autocomplete': 'off' },
});
let bundle: Bundle;
beforeAll(async () => void (bundle = await loadBundle()));

test.each(['vi', 'en'] as const)('every page in %s is valid HTML', async (locale) => {
  const faults: string[] = [];
  for (const { name, path, page } of everyPage(locale)) {
    const response = await bundle.render(path, {
      page,
      content,
      origin: 'https://portal.example.vn',
    });
    const { results } = await validator.validateString(await response.text());
    for (const { messages } of results)
      faults.push(...messages.map(({ message, selector }) => `${name}: ${message} (${selector})`));
  }

  expect(faults).toEqual([]);
});
