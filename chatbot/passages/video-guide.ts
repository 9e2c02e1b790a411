import type { Locale } from '#content/locale';
import type { VideoGuide } from '#content/video-guide';
import { passageIn, type Passage } from '../passage.ts';
import { sentencesOf } from '../sentences.ts';
import { textIn } from '../text.ts';
import { asSentence } from '../wording.ts';

/** What a VideoGuide shows: its summary, its Chapters, the sentences of its transcript. */
export function videoGuidePassages(video: VideoGuide, lang: Locale): Passage[] {
  const passage = passageIn(video, lang);
  const { label } = textIn(lang);
  return [
    passage(
      { part: 'summary' },
      asSentence(`${label.video}: ${video.title}${video.summary ? ` – ${video.summary}` : ''}`),
    ),
    ...(video.chapters.length > 0
      ? [
          passage(
            { part: 'chapters' },
            asSentence(`${label.chapters}: ${video.chapters.map(({ title }) => title).join('; ')}`),
          ),
        ]
      : []),
    ...sentencesOf(video.transcript).map((sentence, index) =>
      passage({ part: `transcript/${index + 1}` }, sentence),
    ),
  ];
}
