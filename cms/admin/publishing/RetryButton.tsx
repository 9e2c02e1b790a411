'use client';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { publishingWords } from './publishing-words.ts';

type Retry = {
  label: string;
  /** What a screen reader says, where several buttons have one label. */
  name?: string;
  /** Its number in the queue; without one, everything that failed. */
  job?: string;
  language: string;
};

/** Has what failed tried again at once, and says that it was sent. */
export function RetryButton({ label, name, job, language }: Retry) {
  const words = publishingWords(language);
  const router = useRouter();
  const [said, say] = useState('');
  const retry = async () => {
    const answer = await fetch('/api/publishing/retry', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(job === undefined ? {} : { jobs: [job] }),
    }).catch(() => undefined);
    say(answer?.ok ? words.retried : words.notRetried);
    router.refresh();
  };
  return (
    <>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small btn--withoutPopup staff-button"
        aria-label={name}
        onClick={() => void retry()}
      >
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
