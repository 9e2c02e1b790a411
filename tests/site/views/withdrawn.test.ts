import { beforeAll, expect, test } from 'vitest';
import type { Withdrawal } from '#content/publication';
import { recordReads } from '#site/content/record-reads';
import { createContentStore } from '#site/content/content-store';
import { loadBundle, type Bundle } from '#site/render/load-bundle';
import { aForm } from '../../builders/a-form.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';

let bundle: Bundle;
const store = createContentStore();

beforeAll(async () => {
  bundle = await loadBundle();
  store.put(aPublication(aProcedure({ slug: 'dia-chi-moi', title: 'Đăng ký khai sinh mới' })));
  store.put(
    aWithdrawal(aProcedure({ id: 'o-giua' }), {
      replacedBy: { kind: 'procedure', id: 'khai-sinh' },
    }),
  );
});

test.each([
  ['vi', undefined, 'Được thay bằng', '/thu-tuc/dia-chi-moi'],
  ['vi', 'merged', 'Được gộp vào', '/thu-tuc/dia-chi-moi'],
  ['en', 'replaced', 'Replaced by', '/en/procedures/dia-chi-moi'],
  ['en', 'merged', 'Merged into', '/en/procedures/dia-chi-moi'],
] as const)(
  'in %s, what was withdrawn (%s) leads through what is gone as well to what is there: “%s”',
  async (locale, succession, words, href) => {
    const page = await show(locale, {
      replacedBy: { kind: 'procedure', id: 'o-giua' },
      succession,
    });

    expect(page).toContain(words);
    expect(page).toContain(`href="${href}"`);
  },
);

test('it says what kind of thing it was, when it left and why, in the reader’s language', async () => {
  const reason = { vi: 'Mẫu này đã bỏ.', en: 'The form is no longer used.' };

  const vietnamese = await show('vi', { reason });
  const english = await show('en', { reason });

  expect(vietnamese).toContain('(biểu mẫu)');
  expect(vietnamese).toContain(reason.vi);
  expect(english).toContain('(form)');
  expect(english).toContain(reason.en);
});

async function show(locale: 'vi' | 'en', given: Partial<Withdrawal>) {
  const withdrawal = aWithdrawal(aForm(), given);
  const answer = await bundle.render('/bieu-mau/to-khai', {
    page: { view: 'withdrawn', locale, withdrawal },
    content: recordReads(store).content,
    origin: 'https://portal.example.vn',
  });
  expect(answer.status).toBe(410);
  return answer.text();
}
