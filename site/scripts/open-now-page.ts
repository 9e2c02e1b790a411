import { sayOpenNow } from './open-now.ts';

sayOpenNow();
