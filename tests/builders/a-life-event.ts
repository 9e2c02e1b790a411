import type { LifeEvent } from '#content/life-event';
import { addressedAs } from './addressed-as.ts';

/** A published LifeEvent of citizens, without stages, unless told otherwise. */
export function aLifeEvent(given: Partial<LifeEvent> = {}): LifeEvent {
  return {
    ...addressedAs('co-con-nho', given),
    kind: 'life-event',
    title: 'Có con nhỏ',
    whose: 'citizen',
    order: 1,
    stages: [],
    ...given,
  };
}
