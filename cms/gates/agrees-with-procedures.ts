import type { Faq } from '#content/faq';
import { factsIn, type Fact } from '#content/facts/facts-in';
import type { Procedure } from '#content/procedure';
import type { Finding } from './finding.ts';
import { sayFact } from './say-fact.ts';
import { textsOf } from './texts-of.ts';

/** What is copied from a Procedure and goes stale there. */
const copied = /^(money:(?!0$)|time:\S+ (?:working-day|day|hour)$)/u;

/**
 * A sum or a length of time in an answer stands in one of the Procedures it belongs to. One that does not was perhaps
 * right once: the editor is shown what the Procedures say. A live section of the Procedure cannot go stale.
 */
export function agreesWithProcedures(faq: Faq, procedures: Procedure[]): Finding[] {
  if (procedures.length === 0) return [];
  const known = new Set(procedures.flatMap(factsOfProcedure));
  const said = new Map<Fact, (string | number)[]>();
  for (const { path, text } of textsOf(faq))
    if (path[0] === 'answer')
      for (const fact of factsIn(text).filter((one) => copied.test(one))) said.set(fact, path);
  return [...said]
    .filter(([fact]) => !known.has(fact))
    .map(([fact, path]) => {
      const sort = fact.slice(0, fact.indexOf(':'));
      const theirs = [...known].filter((one) => copied.test(one) && one.startsWith(`${sort}:`));
      const list = (language: 'vi' | 'en') =>
        theirs.length > 0
          ? theirs.map((one) => sayFact(one, language)).join(', ')
          : { vi: 'chưa ghi', en: 'nothing' }[language];
      return {
        gate: 'agrees-with-procedures',
        severity: 'warn',
        path: path.slice(0, 1),
        locale: faq.locale,
        says: {
          vi: `Câu trả lời nói “${sayFact(fact, 'vi')}”; thủ tục được gắn ghi: ${list('vi')}. Kiểm tra lại, hoặc chèn mục sống của thủ tục.`,
          en: `The answer says “${sayFact(fact, 'en')}”; its procedures say: ${list('en')}. Check it, or insert a live section of the procedure.`,
        },
      };
    });
}

function factsOfProcedure(procedure: Procedure): Fact[] {
  const structured = procedure.channels.flatMap(({ time, fees }) => [
    ...(time.quantity === undefined ? [] : [`time:${time.quantity} ${time.unit}`]),
    ...fees.flatMap(({ amount }) => (amount === undefined ? [] : [`money:${amount}`])),
  ]);
  return [...structured, ...textsOf(procedure).flatMap(({ text }) => factsIn(text))];
}
