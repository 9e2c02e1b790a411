import type { Document } from '#content/document';
import { aFaqSet } from '../../builders/a-faq-set.ts';
import { aFaq } from '../../builders/a-faq.ts';
import { aForm } from '../../builders/a-form.ts';
import { aLifeEvent } from '../../builders/a-life-event.ts';
import { aVideoGuide } from '../../builders/a-video-guide.ts';
import { someSiteSettings } from '../../builders/some-site-settings.ts';
import { chanceFrom } from '../search/chance.ts';
import { madeUpText } from '../search/made-up-texts.ts';
import type { Bones } from './bones.ts';

const events = 20;

/**
 * Everything a site of these Procedures has, as often as a province's portal has it: a Faq to every fifth Procedure in
 * sets of twelve, a Form to every tenth, a VideoGuide to every hundredth, twenty LifeEvents, the settings. Always the same.
 */
export function fleshedOut({ procedures: bare, ...named }: Bones): Document[] {
  const chance = chanceFrom(4);
  const every = (nth: number) => bare.filter((_, n) => n % nth === 0);
  const procedures = bare.map((one, n) => ({
    ...one,
    lifeEvents: n % 25 === 0 ? [`event-${(n / 25) % events}`] : [],
    related: n > 0 && n % 3 === 0 ? [related(bare[n - 1]!.id), related(bare[n >> 1]!.id)] : [],
    cases: one.cases.map((variant, c) => ({
      ...variant,
      dossier: variant.dossier.map((item, i) =>
        n % 10 === 0 && c + i === 0 ? { ...item, form: `form-${n / 10}` } : item,
      ),
    })),
  }));
  const faqs = every(5).map((one, n) =>
    aFaq({
      id: `faq-${n}`,
      question: `${one.title}: trường hợp ${n} cần chuẩn bị những gì?`,
      answer: [0, 1, 2].map(() => paragraph(madeUpText(60, chance))),
      procedures: [one.id],
      fields: one.fields,
      agency: one.agencies.executing[0],
    }),
  );
  return [
    ...Object.values(named).flat(),
    ...procedures,
    ...faqs,
    ...Array.from({ length: Math.ceil(faqs.length / 12) }, (_, n) => {
      const some = faqs.slice(12 * n, 12 * (n + 1));
      const { agency, fields } = some[0]!;
      const ids = some.map(({ id }) => id);
      return aFaqSet({ id: `faq-set-${n}`, title: `Hỏi đáp ${n}`, agency, fields, faqs: ids });
    }),
    ...every(10).map((one, n) => aForm({ id: `form-${n}`, name: `Mẫu ${n}: ${one.title}` })),
    ...every(100).map(({ id, title, fields }, n) =>
      aVideoGuide({ id: `video-${n}`, title: `Xem cách làm: ${title}`, procedures: [id], fields }),
    ),
    ...Array.from({ length: events }, (_, n) =>
      aLifeEvent({
        id: `event-${n}`,
        title: `Sự kiện ${n}`,
        order: n + 1,
        stages: [0, 1, 2].map((stage) => ({
          id: `stage-${stage}`,
          title: `Bước ${stage + 1}`,
          documents: procedures.slice(50 * n + 4 * stage, 50 * n + 4 * stage + 4).map(refTo),
        })),
      }),
    ),
    someSiteSettings({
      mostUsed: procedures.slice(0, 8).map(({ id }) => id),
      commonQuestions: faqs.slice(0, 6).map(({ id }) => id),
    }),
  ];
}

function related(procedure: string) {
  return { relation: 'related' as const, procedure };
}

function refTo({ kind, id }: Document) {
  return { kind, id };
}

function paragraph(text: string) {
  return { type: 'paragraph' as const, inlines: [{ text }] };
}
