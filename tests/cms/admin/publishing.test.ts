import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LastTable } from '../../../cms/admin/publishing/LastTable.tsx';
import { TroubleTable } from '../../../cms/admin/publishing/TroubleTable.tsx';
import type { Trouble } from '#cms/publishing/publishing-now';

const trouble: Trouble = {
  kind: 'procedure',
  id: '7',
  title: 'Đăng ký thả diều',
  job: '12',
  tries: 25,
  because: 'Its summary <b>is missing</b>.',
  since: new Date('2026-11-23T03:32:05Z'),
};

test('what was given up tells its title, its reason as text and since when, and leads to its form', () => {
  const page = troubles({ mayRetry: false });

  expect(page).toContain('<a href="/admin/collections/procedures/7">Đăng ký thả diều</a>');
  expect(page).toContain('Its summary &lt;b&gt;is missing&lt;/b&gt;.');
  expect(page).toContain('10:32:05 ngày 23/11/2026');
  expect(page).not.toContain('Thử lại');
});

test('what went live last tells when, and how long after the click', () => {
  const last = [
    {
      kind: 'site-settings' as const,
      id: 'site-settings',
      title: 'Cổng dịch vụ công',
      outcome: 'live' as const,
      because: null,
      announcedAt: '2026-11-23T03:32:04.200Z',
      liveAt: '2026-11-23T03:32:05.000Z',
    },
  ];

  const inWords = (language: string) =>
    renderToStaticMarkup(createElement(LastTable, { last, language }));

  expect(inWords('vi')).toContain('0,8 giây');
  expect(inWords('en')).toContain('0.8 seconds');
  expect(inWords('vi')).toContain('href="/admin/globals/site-settings"');
});

function troubles({ mayRetry }: { mayRetry: boolean }) {
  const given = { troubles: [trouble], mayRetry, language: 'vi' };
  return renderToStaticMarkup(createElement(TroubleTable, given));
}
