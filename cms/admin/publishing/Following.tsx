'use client';
import { useRouter } from 'next/navigation.js';
import { useEffect, useState } from 'react';

const every = 2_000;

/** Keeps the page up to date while somebody looks at it, until they ask for quiet. */
export function Following({ label }: { label: string }) {
  const router = useRouter();
  const [follows, setFollows] = useState(true);
  useEffect(() => {
    if (!follows) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, every);
    return () => clearInterval(timer);
  }, [follows, router]);
  return (
    <label className="staff-follows">
      <input
        type="checkbox"
        checked={follows}
        onChange={({ target }) => setFollows(target.checked)}
      />{' '}
      {label}
    </label>
  );
}
