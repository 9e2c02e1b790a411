import type { Why } from '../../learning/why.ts';
import { nameIn, partNames } from './explained-names.ts';
import { searchWords } from './search-words.ts';

type Shown = { why: Why; portal: string; language: string };

/** The results in their order, each with what its score is made of. */
export function WhyHits({ why, portal, language }: Shown) {
  const words = searchWords(language);
  if (why.hits.length === 0) return <p>{words.noResults}</p>;
  const score = new Intl.NumberFormat(language, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  return (
    <section>
      <h2>{words.results(why.total)}</h2>
      <div className="staff-table">
        <table>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{words.result}</th>
              <th scope="col">{words.score}</th>
              <th scope="col">{words.parts}</th>
            </tr>
          </thead>
          <tbody>
            {why.hits.map((hit, at) => (
              <tr key={`${hit.kind}:${hit.id}`}>
                <td>{at + 1}</td>
                <th scope="row">
                  {hit.url ? <a href={new URL(hit.url, portal).href}>{hit.title}</a> : hit.title}
                  {hit.pinned && <em> ({words.pinned})</em>}
                </th>
                <td>{score.format(hit.score)}</td>
                <td>
                  {partsOf(hit.parts)
                    .map(
                      ([part, value]) =>
                        `${nameIn(partNames, part, language)} ${score.format(value)}`,
                    )
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What counts, the most first. */
function partsOf(parts: Record<string, number>): [string, number][] {
  return Object.entries(parts)
    .filter(([, value]) => value !== 0)
    .sort(([, one], [, other]) => other - one);
}
