'use client';
import { useRouter } from 'next/navigation.js';
import { useState, type FormEvent } from 'react';
import { importWords } from './import-words.ts';
import { messageIn } from './message-in.ts';

/** Sends one file as it is, and goes to the page that tells the difference. */
export function UploadForm({ accepted, language }: { accepted: string; language: string }) {
  const words = importWords(language);
  const router = useRouter();
  const [said, say] = useState('');
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    if (!(file instanceof File)) return;
    setSending(true);
    say(words.uploading);
    const query = new URLSearchParams({ name: file.name });
    if (form.get('complete')) query.set('complete', '1');
    const answer = await fetch(`/api/imports?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    }).catch(() => undefined);
    const body: unknown = await answer?.json().catch(() => undefined);
    setSending(false);
    if (answer?.ok) router.push(`/admin/import?id=${(body as { id: string }).id}`);
    else say(messageIn(body, language) ?? words.notSent);
  };
  return (
    <form className="import-form" onSubmit={(event) => void send(event)}>
      <label>
        {words.choose} <small>({words.chooseHint})</small>
        <input type="file" name="file" accept={accepted} required />
      </label>
      <label className="staff-follows">
        <input type="checkbox" name="complete" /> {words.complete}
      </label>
      <button
        type="submit"
        disabled={isSending}
        className="btn btn--style-primary btn--size-medium btn--withoutPopup staff-button"
      >
        {words.upload}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
