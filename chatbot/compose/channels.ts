import type { Channel } from '#content/channel';
import type { Locale } from '#content/locale';
import { passageId } from '../passage.ts';
import { textIn } from '../text.ts';
import type { Draft } from '../verify.ts';
import { asSentence, feeNotesOf, feeOf, forWay, timeOf } from '../wording.ts';
import type { Asked } from './extractive.ts';

/** What it costs: `Lệ phí: 50.000 đồng khi nộp trực tiếp; miễn phí khi nộp trực tuyến.` An unknown amount is said to be unknown. */
export function feeDrafts(asked: Asked): Draft[] {
  return byChannel(asked, 'fee', feeOf, feeNotesOf);
}

/** How long it takes, per Channel where they differ. */
export function timeDrafts(asked: Asked): Draft[] {
  return byChannel(asked, 'time', timeOf, () => []);
}

function byChannel(
  { procedure, passages, lang }: Asked,
  what: 'fee' | 'time',
  factOf: (channel: Channel, lang: Locale) => string | undefined,
  notesOf: (channel: Channel) => string[],
): Draft[] {
  const { label, unpublished, channel: names } = textIn(lang);
  const sources = passages.filter(
    ({ id }) =>
      id.startsWith(passageId(procedure, 'channel/')) || id === passageId(procedure, 'channels'),
  );
  const known = procedure.channels.flatMap((channel) => {
    const fact = factOf(channel, lang);
    return fact === undefined ? [] : [{ channel, fact }];
  });
  const notes = [...new Set(procedure.channels.flatMap(notesOf))].join('; ');
  if (known.length === 0) {
    const text = `${unpublished[what]}${notes ? ` (${notes})` : ''}`;
    return [{ text: asSentence(text), passages: sources }];
  }
  const facts = [...new Set(known.map(({ fact }) => fact))];
  const everywhere = facts.length === 1 && known.length === procedure.channels.length;
  const parts = facts.map((fact) => {
    const ways = known
      .filter((one) => one.fact === fact)
      .map(({ channel }) => names[channel.channel]);
    return everywhere ? fact : forWay(fact, ways.join(', '), lang);
  });
  const usedIds = known.map(({ channel }) => passageId(procedure, `channel/${channel.id}`));
  return [
    {
      text: asSentence(`${label[what]}: ${parts.join('; ')}`),
      passages: sources.filter(({ id }) => usedIds.includes(id)),
    },
  ];
}
