import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AskedTable } from '../../../cms/admin/searches/AskedTable.tsx';
import { Understood } from '../../../cms/admin/searches/Understood.tsx';
import { WhyHits } from '../../../cms/admin/searches/WhyHits.tsx';
import type { Why } from '#cms/learning/why';

const typed = '"sổ đỏ" & <script>';
const asked = { words: typed, lang: 'vi', searches: 1200, unfound: 7, opened: 3, rank: 2.5 };

test('words that people typed lead to the forms for a synonym and a pinned result, filled in with them', () => {
  const page = renderToStaticMarkup(createElement(AskedTable, { asked: [asked], language: 'vi' }));

  const [synonym, pin, why] = linksOf(page);
  expect(synonym?.pathname).toBe('/admin/collections/synonyms/create');
  expect(synonym?.searchParams.get('says')).toBe(typed);
  expect(pin?.pathname).toBe('/admin/collections/pinned-results/create');
  expect(pin?.searchParams.get('searches')).toBe(typed);
  expect(why?.searchParams.get('q')).toBe(typed);
});

test('words that people typed are text, never markup', () => {
  const page = renderToStaticMarkup(createElement(AskedTable, { asked: [asked], language: 'vi' }));

  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});

test('figures are written as the reader writes them', () => {
  const inWords = (language: string) =>
    renderToStaticMarkup(createElement(AskedTable, { asked: [asked], language }));

  expect(inWords('vi')).toContain('1.200');
  expect(inWords('vi')).toContain('2,5');
  expect(inWords('en')).toContain('1,200');
});

test('a score is told by its parts, the one that counts most first, those that count nothing left out', () => {
  const page = renderToStaticMarkup(
    createElement(WhyHits, {
      why: aWhy({
        hits: [
          {
            kind: 'procedure',
            id: '7',
            title: 'Đăng ký khai sinh',
            pinned: true,
            parts: { kind: 0.08, name: 0.75, code: 0 },
            url: '/thu-tuc/7',
            score: 0.83,
          },
        ],
      }),
      portal: 'https://dichvucong.example.vn',
      language: 'vi',
    }),
  );

  expect(page).toContain('tên khớp 0,750 · loại nội dung 0,080<');
  expect(page).toContain('được ghim');
  expect(linksOf(page)[0]?.href).toBe('https://dichvucong.example.vn/thu-tuc/7');
});

test('steps are told in the language of the reader, unknown ones by their own name', () => {
  const why = aWhy({
    notes: [
      { step: 'keyboard', found: 'hooj chieeus', readAs: 'hộ chiếu', because: 'in English' },
      { step: 'moon', found: 'a', readAs: 'b', because: 'full' },
    ],
  });

  const page = renderToStaticMarkup(createElement(Understood, { why, language: 'vi' }));

  expect(page).toContain('Kiểu gõ');
  expect(page).not.toContain('in English');
  expect(page).toContain('moon');
  expect(page).toContain('full');
});

function linksOf(page: string): URL[] {
  return [...page.matchAll(/href="([^"]+)"/g)].map(
    ([, href]) => new URL(href!.replaceAll('&amp;', '&'), 'http://localhost'),
  );
}

function aWhy(some: Partial<Why>): Why {
  return { total: 1, didYouMean: undefined, readings: [], codes: [], notes: [], hits: [], ...some };
}
