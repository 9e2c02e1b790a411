import type { Why } from '../../learning/why.ts';
import { nameIn, sectionNames, stepNames, stepReasons } from './explained-names.ts';
import { searchWords } from './search-words.ts';

/** What the search read, step by step. */
export function Understood({ why, language }: { why: Why; language: string }) {
  const words = searchWords(language);
  return (
    <section>
      <h2>{words.understood}</h2>
      {why.notes.length === 0 ? (
        <p>{words.nothingRead}</p>
      ) : (
        <div className="staff-table">
          <table>
            <thead>
              <tr>
                {[words.step, words.typed, words.readAs, words.because].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {why.notes.map(({ step, found, readAs, because }) => (
                <tr key={`${step} ${found} ${readAs}`}>
                  <th scope="row">{nameIn(stepNames, step, language)}</th>
                  <td>{found}</td>
                  <td>{nameIn(sectionNames, readAs || '–', language)}</td>
                  <td>{stepReasons[step] ? nameIn(stepReasons, step, language) : because}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <dl className="staff-facts">
        <dt>{words.readings}</dt>
        {why.readings.map((reading) => (
          <dd key={reading.words.join(' ')}>
            {reading.words.join(' ')} ({reading.weight.toLocaleString(language)})
          </dd>
        ))}
        {why.codes.length > 0 && <Fact name={words.codes} value={why.codes.join(', ')} />}
        {why.asks && <Fact name={words.section} value={nameIn(sectionNames, why.asks, language)} />}
        {why.didYouMean && <Fact name={words.didYouMean} value={why.didYouMean} />}
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
