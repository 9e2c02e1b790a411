import type { AnswerRating } from '#content/answer-rating';

/** Where what citizens say of answers is kept. Both throw when the CMS does not take it. */
export type Ratings = {
  keep(rating: AnswerRating): Promise<void>;
  /** False when there is none with this code. */
  erase(code: string): Promise<boolean>;
};

const patience = 5000;

/** Ratings in the CMS at `url`. The portal itself keeps none. */
export function ratingsIn({ url, key }: { url: string; key: string }): Ratings {
  const ask = (path: string, request: RequestInit) =>
    fetch(new URL(path, url), {
      ...request,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
  return {
    async keep(rating) {
      const { ok, status } = await ask('/api/ratings-of-answers', {
        method: 'POST',
        body: JSON.stringify(rating),
      });
      if (!ok) throw new Error(`The CMS did not take the rating of an answer (${status}).`);
    },
    async erase(code) {
      const { ok, status } = await ask(`/api/ratings-of-answers/${code}`, { method: 'DELETE' });
      if (!ok && status !== 404)
        throw new Error(`The CMS did not erase the rating of an answer (${status}).`);
      return ok;
    },
  };
}
