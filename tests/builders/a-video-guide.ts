import type { VideoGuide } from '#content/video-guide';
import { addressedAs } from './addressed-as.ts';

/** A published VideoGuide with one Chapter, on another host, unless told otherwise. */
export function aVideoGuide(given: Partial<VideoGuide> = {}): VideoGuide {
  return {
    ...addressedAs('video-khai-sinh', given),
    kind: 'video-guide',
    title: 'Đăng ký khai sinh trực tuyến',
    summary: 'Từng bước nộp hồ sơ khai sinh tại nhà.',
    source: { type: 'external', url: 'https://video.example.vn/khai-sinh' },
    captions: [],
    chapters: [{ id: 'chapter-1', at: 0, title: 'Chuẩn bị giấy tờ' }],
    transcript: 'Trước hết, hãy chuẩn bị giấy chứng sinh của bé.',
    durationSeconds: 90,
    procedures: [],
    fields: [],
    lifeEvents: [],
    ...given,
  };
}
