import type { StarterVideoGuide } from './starter.ts';

export const videoGuides: StarterVideoGuide[] = [];
