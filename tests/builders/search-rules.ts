import type { PinnedResult, Synonym } from '#content/search-rules';

/** A synonym that an editor published. */
export function aSynonym(given: Partial<Synonym> = {}): Synonym {
  return {
    id: 'giay-di-bien',
    locale: 'vi',
    version: 1,
    updatedAt: '2026-10-01T02:00:00.000Z',
    kind: 'synonym',
    says: ['giấy đi biển'],
    means: ['đăng ký tàu cá'],
    reason: 'Ngư dân gọi như vậy.',
    ...given,
  };
}

/** A result that an editor pinned. */
export function aPinnedResult(given: Partial<PinnedResult> = {}): PinnedResult {
  return {
    id: 'mua-tuyen-sinh',
    locale: 'vi',
    version: 1,
    updatedAt: '2026-10-01T02:00:00.000Z',
    kind: 'pinned-result',
    searches: ['đăng ký'],
    documents: [{ kind: 'procedure', id: 'khai-sinh' }],
    reason: 'Mùa tuyển sinh.',
    until: '2099-12-31',
    ...given,
  };
}
