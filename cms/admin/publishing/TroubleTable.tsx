import type { Trouble } from '../../publishing/publishing-now.ts';
import { clockTime } from '../clock-time.ts';
import { formPath } from './form-path.ts';
import { nameOf } from './name-of.ts';
import { publishingWords } from './publishing-words.ts';
import { RetryButton } from './RetryButton.tsx';

type Table = { troubles: Trouble[]; mayRetry: boolean; language: string };

/** Documents that could not be brought to the site: which, since when, why, and a button for those who may publish. */
export function TroubleTable({ troubles, mayRetry, language }: Table) {
  const words = publishingWords(language);
  const headings = [words.document, words.because, words.since, words.tries];
  return (
    <div className="staff-table">
      <table>
        <thead>
          <tr>
            {[...headings, ...(mayRetry ? [words.next] : [])].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {troubles.map((one) => (
            <tr key={one.job}>
              <th scope="row">
                <a href={formPath(one)}>{nameOf(one)}</a>
              </th>
              <td>{one.because}</td>
              <td>{clockTime(one.since, language)}</td>
              <td>{one.tries}</td>
              {mayRetry && (
                <td>
                  <RetryButton
                    label={words.retry}
                    name={words.retryOf(nameOf(one))}
                    job={one.job}
                    language={language}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
