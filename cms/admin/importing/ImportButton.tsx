'use client';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { importWords } from './import-words.ts';
import { messageIn } from './message-in.ts';

type Asks = {
  label: string;
  id: string;
  /** What it does with the upload. */
  does: 'check' | 'import' | 'discard';
  language: string;
};

/** Begins a step of an upload, or discards it. */
export function ImportButton({ label, id, does, language }: Asks) {
  const words = importWords(language);
  const router = useRouter();
  const [said, say] = useState('');
  const [isAsked, setAsked] = useState(false);
  const ask = async () => {
    setAsked(true);
    const answer = await fetch(
      does === 'discard' ? `/api/imports/${id}` : `/api/imports/${id}/${does}`,
      { method: does === 'discard' ? 'DELETE' : 'POST' },
    ).catch(() => undefined);
    setAsked(false);
    if (!answer?.ok)
      say(messageIn(await answer?.json().catch(() => undefined), language) ?? words.notSent);
    else if (does === 'discard') router.push('/admin/import');
    else router.refresh();
  };
  const style = does === 'discard' ? 'secondary' : 'primary';
  return (
    <>
      <button
        type="button"
        disabled={isAsked}
        className={`btn btn--style-${style} btn--size-medium btn--withoutPopup staff-button`}
        onClick={() => void ask()}
      >
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
