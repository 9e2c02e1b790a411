import * as migration_20261123_101833_start from './20261123_101833_start';

export const migrations = [
  {
    up: migration_20261123_101833_start.up,
    down: migration_20261123_101833_start.down,
    name: '20261123_101833_start'
  },
];
