import { z } from 'zod';
import { Id } from './kind.ts';
import { Locale } from './locale.ts';
import { MediaFile } from './media-file.ts';
import { addressed } from './published.ts';

/** A stretch of a VideoGuide that starts `at` seconds. */
export const Chapter = z.object({ id: Id, at: z.number().nonnegative(), title: z.string() });
export type Chapter = z.infer<typeof Chapter>;

/** Where the film is: our own file, or another host's page that is loaded only after consent. */
export const VideoSource = z.discriminatedUnion('type', [
  z.object({ type: z.literal('file'), file: MediaFile }),
  z.object({ type: z.literal('external'), url: z.url({ protocol: /^https$/ }) }),
]);
export type VideoSource = z.infer<typeof VideoSource>;

/** A film that shows how something is done, with captions, Chapters and a transcript. */
export const VideoGuide = z.object({
  ...addressed,
  kind: z.literal('video-guide'),
  title: z.string().min(1),
  summary: z.string(),
  source: VideoSource,
  poster: MediaFile.optional(),
  /** WebVTT captions, one file a language. */
  captions: z.array(z.object({ locale: Locale, file: MediaFile })),
  chapters: z.array(Chapter),
  /** Everything said and shown, as text; paragraphs are separated by an empty line. */
  transcript: z.string().min(1),
  durationSeconds: z.number().positive(),
  procedures: z.array(Id),
  fields: z.array(Id),
  lifeEvents: z.array(Id),
});
export type VideoGuide = z.infer<typeof VideoGuide>;
