import { environment, type Settings } from './config.ts';
import { keepSecrets } from './secrets.ts';

/** What every process is told: the settings, the secrets, and to be quiet towards the outside. */
export function environmentFor(
  settings: Settings,
  more: Record<string, string> = {},
): NodeJS.ProcessEnv {
  return {
    ...environment(),
    ...keepSecrets(settings.DATA_DIR),
    ...withoutAbsent(settings),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  };
}

function withoutAbsent(settings: Settings): Record<string, string> {
  const present = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name, String(value)]));
}
