/** How hands reach a marked letter: the tone at the end of the syllable or at its vowel, ươ in one stroke or in two. */
export type Hand = { method: 'telex' | 'vni'; tone: 'last' | 'at-vowel'; horns: 'one' | 'each' };

/** Every way hands write a syllable. */
export const hands: Hand[] = (['telex', 'vni'] as const).flatMap((method) =>
  (['last', 'at-vowel'] as const).flatMap((tone) =>
    (['one', 'each'] as const).map((horns): Hand => ({ method, tone, horns })),
  ),
);

/** The keys that write a syllable, as they stand on the screen where the keyboard was off: `đăng` → `ddawng`, `d9a8ng`. */
export function toKeys(syllable: string, { method, tone, horns }: Hand): string {
  const keys = method === 'telex' ? telex : vni;
  let toneKey = '';
  let written = '';
  for (const letter of syllable.toLowerCase().normalize('NFC')) {
    const [base, ...marks] = letter === 'đ' ? ['d', 'đ'] : letter.normalize('NFD');
    const toneMark = marks.find((mark) => mark in keys.tones);
    const shape = marks.find((mark) => !(mark in keys.tones));
    const shaped = shape === undefined ? '' : keys.shape(base!, shape);
    written += base! + shaped;
    if (toneMark === undefined) continue;
    if (tone === 'last') toneKey = keys.tones[toneMark]!;
    else written += keys.tones[toneMark]!;
  }
  if (horns === 'one') written = written.replace(/u[w7](?=o[w7])/u, 'u');
  return written + toneKey;
}

type Keys = { tones: Record<string, string>; shape: (base: string, mark: string) => string };

const horn = '\u031B';
const breve = '\u0306';

const telex: Keys = {
  tones: { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
  shape: (base, mark) => (mark === horn || mark === breve ? 'w' : base),
};

const vni: Keys = {
  tones: { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
  shape: (_, mark) => (mark === 'đ' ? '9' : mark === horn ? '7' : mark === breve ? '8' : '6'),
};
