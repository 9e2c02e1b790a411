'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Kind } from '#content/kind';
import type { ShownFinding } from '../gates/gates-endpoint.ts';

/** Tells an editor what is to be seen to before citizens read the Document, as it was last saved. */
export function Gates({ kind }: { kind: Kind }) {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const findings = useFindings(kind, id, String(lastUpdateTime));
  if (findings === undefined) return null;

  const words = wordsIn[language];
  return (
    <section className="field-type gates" aria-label={words.title}>
      <h4>{findings.length > 0 ? words.title : words.nothing}</h4>
      <ul>
        {findings.map(({ severity, field, says }) => (
          <li key={`${field.vi} ${says.vi}`} data-severity={severity}>
            <strong>{words[severity]}</strong> <em>{field[language]}.</em> {says[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}

const wordsIn = {
  vi: {
    title: 'Xem lại trước khi xuất bản',
    nothing: 'Đã đủ để xuất bản',
    block: 'Phải sửa –',
    warn: 'Nên xem –',
  },
  en: {
    title: 'Before it is published',
    nothing: 'Nothing is missing to publish it',
    block: 'To be mended –',
    warn: 'To be looked at –',
  },
} as const;

/** Undefined while there is nothing saved to look at, or the CMS does not answer. */
function useFindings(kind: Kind, id: string | number | undefined, change: string) {
  const [findings, setFindings] = useState<ShownFinding[]>();
  useEffect(() => {
    if (id === undefined) return;
    const ended = new AbortController();
    void fetch(`/api/gates/${kind}/${id}`, { signal: ended.signal })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as ShownFinding[]) : undefined))
      .catch(() => undefined)
      .then((found) => {
        if (!ended.signal.aborted) setFindings(found);
      });
    return () => ended.abort();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a change is what makes it look again
  }, [kind, id, change]);
  return findings;
}
