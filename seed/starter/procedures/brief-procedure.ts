import { both, type Pair } from '../both.ts';
import type {
  Slug,
  StarterCase,
  StarterChannel,
  StarterDossierItem,
  StarterProcedure,
  Words,
} from '../starter.ts';

/** A step as it is written down: its title and what happens, each in both languages. */
export type BriefStep = readonly [title: Pair, text: Pair];

/** A Procedure in few lines: everything in both languages, one Agency that receives, decides and verifies. */
export interface BriefProcedure {
  slug: Slug;
  code: string;
  /** Its id on the National Public Service Portal, where its facts were compared. */
  page: string;
  decision?: string;
  title: Pair;
  plain: Pair;
  summary: Pair;
  level: StarterProcedure['levels'][number];
  fields: Slug[];
  audiences: Slug[];
  lifeEvents: Slug[];
  agency: Slug;
  /** Who decides, where that is not who receives. */
  competent?: Slug;
  coordinating?: Slug[];
  online: StarterProcedure['serviceLevel']['effective'];
  cases: { name?: Pair; steps: BriefStep[]; dossier: StarterDossierItem[] }[];
  channels: StarterChannel[];
  requirements?: Pair[];
  results: Pair[];
  legalBases: string[];
  related: StarterProcedure['related'];
  aliases: Words;
  returnReasons: Pair[];
}

/** The day all of these were compared with the national database. */
const verifiedOn = '2026-11-23';

const legacyLevel = { full: 4, partial: 3, information: 2 } as const;

/** The whole Procedure. */
export function procedure({
  page,
  decision,
  plain,
  level,
  agency,
  competent = agency,
  coordinating = [],
  online,
  ...brief
}: BriefProcedure): StarterProcedure {
  return {
    ...brief,
    title: both(brief.title),
    plainTitle: both(plain),
    summary: both(brief.summary),
    levels: [level],
    agencies: { competent: [competent], executing: [agency], coordinating },
    serviceLevel: { effective: online, legacyLevel: legacyLevel[online] },
    cases: brief.cases.map(caseOf),
    requirements: (brief.requirements ?? []).map(both),
    results: brief.results.map(both),
    returnReasons: brief.returnReasons.map(both),
    ...(decision && { publishingDecision: { number: decision } }),
    sourceUrl: `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${page}`,
    verifiedOn,
    verifiedBy: agency,
  };
}

function caseOf({ name, steps, dossier }: BriefProcedure['cases'][number]): StarterCase {
  return {
    ...(name && { name: both(name) }),
    steps: steps.map(([title, text]) => ({ title: both(title), text: both(text) })),
    dossier,
  };
}
