import type { Award, AwardId, Condition } from './award.ts';
import { CITATIONS } from './citations-2562.ts';
import type { AwardCategoryId, Criterion, CriterionId } from './criterion.ts';
import { CRITERION_IDS } from './criterion.ts';
import type { Edition } from './edition.ts';
import type { Gate } from './gate.ts';

const RESULTS_THAI = 'หมวดผลลัพธ์ (หมวด 7)';
const RESULTS_ENGLISH = 'Results (category 7)';

/** Lines 192-202 (names) and 243-265 (points). */
const CRITERION: Readonly<Record<CriterionId, Criterion>> = {
  '1': {
    id: '1',
    maximum: 120,
    thaiName: 'ด้านการนำองค์การและความรับผิดชอบต่อสังคม',
    englishName: 'Leadership and social responsibility',
  },
  '2': {
    id: '2',
    maximum: 80,
    thaiName: 'ด้านการวางแผนยุทธศาสตร์และการสื่อสารเพื่อนำไปสู่การปฏิบัติ',
    englishName: 'Strategic planning and its communication into action',
  },
  '3': {
    id: '3',
    maximum: 110,
    thaiName: 'ด้านการมุ่งเน้นผู้รับบริการและผู้มีส่วนได้ส่วนเสีย',
    englishName: 'Focus on clients and stakeholders',
  },
  '4': {
    id: '4',
    maximum: 100,
    thaiName: 'ด้านการวิเคราะห์ผลการดำเนินงานขององค์การและการจัดการความรู้',
    englishName: 'Analysis of performance and knowledge management',
  },
  '5': {
    id: '5',
    maximum: 90,
    thaiName: 'ด้านการบริหารทรัพยากรบุคคล',
    englishName: 'Human resource management',
  },
  '6': {
    id: '6',
    maximum: 100,
    thaiName: 'ด้านกระบวนการคุณภาพและนวัตกรรม',
    englishName: 'Quality processes and innovation',
  },
  '7.1': { id: '7.1', maximum: 60, thaiName: RESULTS_THAI, englishName: RESULTS_ENGLISH },
  '7.2': { id: '7.2', maximum: 70, thaiName: RESULTS_THAI, englishName: RESULTS_ENGLISH },
  '7.3': { id: '7.3', maximum: 70, thaiName: RESULTS_THAI, englishName: RESULTS_ENGLISH },
  '7.4': { id: '7.4', maximum: 70, thaiName: RESULTS_THAI, englishName: RESULTS_ENGLISH },
  '7.5': { id: '7.5', maximum: 60, thaiName: RESULTS_THAI, englishName: RESULTS_ENGLISH },
  '7.6': { id: '7.6', maximum: 70, thaiName: RESULTS_THAI, englishName: RESULTS_ENGLISH },
};

/** The result rows at 30 % in the table, lines 243-265; the book names them in no sentence. */
const RELATED_RESULTS: Readonly<Record<AwardCategoryId, readonly CriterionId[]>> = {
  '1': ['7.1', '7.4'],
  '2': ['7.1', '7.5'],
  '3': ['7.2'],
  '4': ['7.6'],
  '5': ['7.3'],
  '6': ['7.1', '7.6'],
};

const CATEGORY_7: readonly CriterionId[] = ['7.1', '7.2', '7.3', '7.4', '7.5', '7.6'];

const FL_CERTIFICATE: Condition = { kind: 'flCertificate', citation: CITATIONS.flCertificate };
const TWO_PRIOR_AWARDS: Condition = { kind: 'priorAwards', atLeast: 2, citation: CITATIONS.priorAwards };

function totalGate(points: number, citation: Gate['citation']): Gate {
  return {
    id: 'total',
    kind: 'total',
    criteria: CRITERION_IDS,
    required: { unit: 'points', points },
    relation: 'atLeast',
    citation,
  };
}

function categoryGate(category: AwardCategoryId, criterion: CriterionId): Gate {
  const criteria = [criterion];
  if (criterion === category) {
    return {
      id: `ownCategory-${criterion}`,
      kind: 'ownCategory',
      criteria,
      required: { unit: 'percent', percent: 50 },
      relation: { reading: 'ownCategory' },
      citation: CITATIONS.ownCategory,
    };
  }
  if (RELATED_RESULTS[category].includes(criterion)) {
    return {
      id: `relatedResult-${criterion}`,
      kind: 'relatedResult',
      criteria,
      required: { unit: 'percent', percent: 30 },
      relation: 'atLeast',
      citation: CITATIONS.relatedResults,
    };
  }
  return {
    id: `otherCriterion-${criterion}`,
    kind: 'otherCriterion',
    criteria,
    required: { unit: 'percent', percent: 25 },
    relation: { reading: 'otherRows' },
    citation: CITATIONS.everyRow,
  };
}

function categoryAward(category: AwardCategoryId): Award {
  return {
    id: `category-${category}`,
    category,
    gates: [
      ...CRITERION_IDS.map((criterion) => categoryGate(category, criterion)),
      totalGate(300, CITATIONS.everyRow),
    ],
    conditions: [FL_CERTIFICATE],
  };
}

function everyCriterionGate(criterion: CriterionId): Gate {
  const gate: Gate = {
    id: `everyCriterion-${criterion}`,
    kind: 'everyCriterion',
    criteria: [criterion],
    required: { unit: 'percent', percent: 40 },
    relation: 'atLeast',
    citation: CITATIONS.outstanding,
  };
  return CATEGORY_7.includes(criterion)
    ? { ...gate, onlyUnder: { reading: 'outstandingCategory7', choice: 'eachRow' } }
    : gate;
}

const OUTSTANDING: Award = {
  id: 'outstanding',
  category: null,
  gates: [
    ...CRITERION_IDS.map(everyCriterionGate),
    {
      id: 'category7Whole',
      kind: 'category7Whole',
      criteria: CATEGORY_7,
      required: { unit: 'percent', percent: 40 },
      relation: 'atLeast',
      onlyUnder: { reading: 'outstandingCategory7', choice: 'whole' },
      citation: CITATIONS.outstanding,
    },
    totalGate(400, CITATIONS.outstanding),
  ],
  conditions: [TWO_PRIOR_AWARDS],
};

const AWARD: Readonly<Record<AwardId, Award>> = {
  'category-1': categoryAward('1'),
  'category-2': categoryAward('2'),
  'category-3': categoryAward('3'),
  'category-4': categoryAward('4'),
  'category-5': categoryAward('5'),
  'category-6': categoryAward('6'),
  outstanding: OUTSTANDING,
};

/** The criteria of พ.ศ. 2562 as the award book of พ.ศ. 2564 (September 2564) carries them out. */
export const EDITION_2562: Edition = {
  criteriaYear: 2562,
  bookYear: 2564,
  maximum: 1000,
  criteria: CRITERION_IDS.map((id) => CRITERION[id]),
  criterion: CRITERION,
  awards: Object.values(AWARD),
  award: AWARD,
  reportPages: { atMost: 45, citation: CITATIONS.reportPages },
  requirementTable: CITATIONS.table,
  readings: {
    ownCategory: {
      id: 'ownCategory',
      choices: ['moreThan', 'atLeast'],
      favoured: 'moreThan',
      citations: [CITATIONS.ownCategory, CITATIONS.everyRow, CITATIONS.table],
    },
    otherRows: {
      id: 'otherRows',
      choices: ['moreThan', 'atLeast'],
      favoured: 'atLeast',
      citations: [CITATIONS.everyRow, CITATIONS.relatedResults, CITATIONS.table],
    },
    outstandingCategory7: {
      id: 'outstandingCategory7',
      choices: ['eachRow', 'whole'],
      favoured: 'eachRow',
      citations: [CITATIONS.outstanding],
    },
  },
};
