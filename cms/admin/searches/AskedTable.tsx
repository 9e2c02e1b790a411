import type { AskedWords } from '../../learning/asked-words.ts';
import { createPath } from './create-path.ts';
import { searchWords } from './search-words.ts';
import { whyPath } from './why-path.ts';

/** Words that were searched for, each with what to do about it. */
export function AskedTable({ asked, language }: { asked: AskedWords[]; language: string }) {
  const words = searchWords(language);
  if (asked.length === 0) return <p>{words.nothingAsked}</p>;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <div className="staff-table">
      <table>
        <thead>
          <tr>
            {[words.words, words.searches, words.found, words.opened, words.rank, words.next].map(
              (heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {asked.map((one) => (
            <tr key={`${one.lang} ${one.words}`}>
              <th scope="row" lang={one.lang}>
                {one.words}
              </th>
              <td>{number.format(one.searches)}</td>
              <td>{number.format(one.unfound)}</td>
              <td>{number.format(one.opened)}</td>
              <td>{one.rank === undefined ? '–' : number.format(one.rank)}</td>
              <td className="search-actions">
                <a href={createPath('synonyms', 'says', one.words)}>{words.makeSynonym}</a>
                <a href={createPath('pinned-results', 'searches', one.words)}>{words.pin}</a>
                <a href={whyPath(one.words, one.lang)}>{words.seeWhy}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
