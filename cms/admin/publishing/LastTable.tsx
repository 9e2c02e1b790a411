import type { Lives } from '#content/publication';
import { clockTime } from '../clock-time.ts';
import { secondsInWords } from '../seconds-in-words.ts';
import { formPath } from './form-path.ts';
import { nameOf } from './name-of.ts';
import { publishingWords } from './publishing-words.ts';

/** What went live or off the site last, when, and how long it took from the editor's click. */
export function LastTable({ last, language }: { last: Lives['last']; language: string }) {
  const words = publishingWords(language);
  if (last.length === 0) return <p>{words.nothing}</p>;
  return (
    <div className="staff-table">
      <table>
        <thead>
          <tr>
            {[words.document, words.outcome, words.at, words.after].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {last.map(({ kind, id, title, outcome, announcedAt, liveAt }) => (
            <tr key={`${kind}:${id}`}>
              <th scope="row">
                <a href={formPath({ kind, id })}>{nameOf({ kind, id, title })}</a>
              </th>
              <td>{outcome === 'withdrawn' ? words.withdrawn : words.live}</td>
              <td>{liveAt && clockTime(new Date(liveAt), language)}</td>
              <td>
                {liveAt &&
                  secondsInWords((Date.parse(liveAt) - Date.parse(announcedAt)) / 1000, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
