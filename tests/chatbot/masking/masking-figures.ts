import { mask } from '#chatbot/mask';
import { personalData, type PersonalKind } from './personal-data.ts';
import { publicNumbers, type PublicKind } from './public-numbers.ts';
import { Seeded } from './seeded.ts';

/** How well personal data is masked in generated questions. */
export type MaskingFigures = {
  cases: number;
  /** Of the personal data typed, so much was masked whole: not two of its digits beside each other are left. */
  recall: number;
  /** Of what was masked, so much was personal data. */
  precision: number;
  /** What got through, and what was masked though it is nobody's; a few of each. */
  missed: string[];
  wronglyMasked: string[];
};

/** Masks so many generated questions; each holds one thing that identifies a person and one number that is nobody's. */
export function maskingFigures(cases: number, seed = 20_260_701): MaskingFigures {
  const random = new Seeded(seed);
  let [masked, strayed] = [0, 0];
  const missed: string[] = [];
  const wronglyMasked: string[] = [];
  for (let at = 0; at < cases; at++) {
    const { lead, value } = personalData[random.one(personalKinds)](random);
    const harmless = publicNumbers[random.one(publicKinds)](random);
    const told = `${lead}${random.one([' ', ': ', ' '])}${value}`.trim();
    const text = random
      .one(frames)(told, harmless)
      .normalize(random.one(['NFC', 'NFC', 'NFD']));
    const said = mask(text);
    if (leaks(said.replace(harmless, ' '), value)) missed.push(`${text} → ${said}`);
    else masked++;
    if (!said.includes(harmless)) {
      strayed++;
      wronglyMasked.push(`${text} → ${said}`);
    }
  }
  return {
    cases,
    recall: masked / cases,
    precision: masked / (masked + strayed),
    missed: missed.slice(0, 20),
    wronglyMasked: wronglyMasked.slice(0, 20),
  };
}

const personalKinds = Object.keys(personalData) as PersonalKind[];
const publicKinds = Object.keys(publicNumbers) as PublicKind[];

const frames: ((told: string, harmless: string) => string)[] = [
  (told, harmless) => `Tôi tên Nam, ${told}, cho hỏi ${harmless} có đúng không?`,
  (told, harmless) => `${harmless}. ${told}`,
  (told, harmless) => `${told}; ${harmless}`,
  (told, harmless) => `lam khai sinh ${harmless} (${told})`,
  (told, harmless) => `Em muốn hỏi ${harmless}\n${told}\nCảm ơn`,
  (told, harmless) => `${told} nhé, ${harmless} hả bạn`,
];

function leaks(said: string, value: string): boolean {
  if (value.includes('@')) return said.includes('@');
  const digits = value.replaceAll(/\D/g, '');
  return [...said.matchAll(/\d(?:[\s.-]*\d)+/g)].some(([run]) => {
    const left = run.replaceAll(/\D/g, '');
    return left.length > 1 && digits.includes(left);
  });
}
