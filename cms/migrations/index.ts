import * as migration_20261123_101833_start from './20261123_101833_start';
import * as migration_20261123_142457_search_rules from './20261123_142457_search_rules';
import * as migration_20261123_155446_former_slugs from './20261123_155446_former_slugs';
import * as migration_20261123_161737_succession from './20261123_161737_succession';
import * as migration_20261123_165147_import_records from './20261123_165147_import_records';
import * as migration_20261123_194730_assistant from './20261123_194730_assistant';

export const migrations = [
  {
    up: migration_20261123_101833_start.up,
    down: migration_20261123_101833_start.down,
    name: '20261123_101833_start',
  },
  {
    up: migration_20261123_142457_search_rules.up,
    down: migration_20261123_142457_search_rules.down,
    name: '20261123_142457_search_rules',
  },
  {
    up: migration_20261123_155446_former_slugs.up,
    down: migration_20261123_155446_former_slugs.down,
    name: '20261123_155446_former_slugs',
  },
  {
    up: migration_20261123_161737_succession.up,
    down: migration_20261123_161737_succession.down,
    name: '20261123_161737_succession',
  },
  {
    up: migration_20261123_165147_import_records.up,
    down: migration_20261123_165147_import_records.down,
    name: '20261123_165147_import_records',
  },
  {
    up: migration_20261123_194730_assistant.up,
    down: migration_20261123_194730_assistant.down,
    name: '20261123_194730_assistant'
  },
];
