import { AWARD_IDS } from '../../criteria/award.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { rangeAddress } from '../address.ts';
import {
  governingFormula,
  isScoreFormula,
  quoted,
  requirementFormula,
  statusFormula,
} from '../score-sheet/criterion-formulas.ts';
import { across, fixed, panelCriterionRow, type PanelColumn, type PanelLayout } from './panel-layout.ts';
import { FLAG } from './panel-words.ts';
import type { PanelRefs } from './panel-refs.ts';

type Formulas = readonly (readonly [PanelColumn, string])[];
type Cell = (name: PanelColumn) => string;

/** Mean, median, range: of the scores alone, since words are passed over. */
function statistics(scores: string, cell: Cell): Formulas {
  const shown = (formula: string): string => `=IF(${cell('count')}=0,"",${formula})`;
  return [
    ['count', `=COUNT(${scores})`],
    ['mean', shown(`AVERAGE(${scores})`)],
    ['median', shown(`MEDIAN(${scores})`)],
    ['lowest', shown(`MIN(${scores})`)],
    ['highest', shown(`MAX(${scores})`)],
    ['spread', shown(`(MAX(${scores})-MIN(${scores}))/${cell('maximum')}`)],
  ];
}

/**
 * What the method makes of the scores, as a fraction of whole hundredths: sum over count, or twice the median over 2;
 * rounded, it is whole. Nothing is lost, so that no verdict hangs on the last digit of a mean.
 */
function byMethod(scores: string, cell: Cell, { state, roundingStep }: PanelRefs): Formulas {
  const count = cell('count');
  const isMean = `MOD(${state('method')},2)=1`;
  const exact = `IF(${isMean},ROUND(SUM(${scores})*100,0),ROUND(MEDIAN(${scores})*200,0))`;
  const over = `IF(${isMean},${count},2)`;
  const rounded = `${roundingStep}*INT((2*${exact}+${roundingStep}*${over})/(2*${roundingStep}*${over}))`;
  return [
    ['numerator', `=IF(${count}=0,0,IF(${roundingStep}=0,${exact},${rounded}))`],
    ['denominator', `=IF(OR(${count}=0,${roundingStep}>0),1,${over})`],
    ['byMethod', `=IF(${count}=0,"",${cell('numerator')}/${cell('denominator')}/100)`],
  ];
}

/** An agreed score in place of the method's: only where the method takes one, it is a score, and a reason is given. */
function agreed(cell: Cell, { maximum }: Criterion, { state }: PanelRefs): Formulas {
  const isAgreeing = `${state('method')}>2`;
  const isChanged = `IF(ISBLANK(${cell('agreed')}),FALSE,NOT(${cell('agreed')}=${cell('byMethod')}))`;
  const isScore = isScoreFormula(cell('agreed'), maximum);
  const hasReason = `LEN(TRIM(${cell('reason')}))>0`;
  return [
    [
      'isAgreed',
      `=IF(ISERROR(${cell('agreed')}),0,IF(AND(${isAgreeing},${isChanged},${isScore},${hasReason}),1,0))`,
    ],
    [
      'check',
      `=IF(ISERROR(${cell('agreed')}),${quoted(FLAG.notAScore)},IF(NOT(${isChanged}),"",` +
        `IF(NOT(${isScore}),${quoted(FLAG.notAScore)},IF(NOT(${isAgreeing}),${quoted(FLAG.notAgreeing)},` +
        `IF(${hasReason},${quoted(FLAG.agreed)},${quoted(FLAG.noReason)})))))`,
    ],
    [
      'difference',
      `=IF(AND(${cell('isAgreed')}=1,${cell('count')}>0),${cell('agreed')}-${cell('byMethod')},"")`,
    ],
  ];
}

/** What counts; nothing does while the method is a word that is not known. */
function used(cell: Cell, { parts, state }: PanelRefs): Formulas {
  return [
    ['usedNumerator', `=IF(${cell('isAgreed')}=1,ROUND(${cell('agreed')}*100,0),${cell('numerator')})`],
    ['usedDenominator', `=IF(${cell('isAgreed')}=1,1,${cell('denominator')})`],
    ['scored', `=IF(AND(${state('method')}>0,OR(${cell('count')}>0,${cell('isAgreed')}=1)),1,0)`],
    ['worst', `=IF(${cell('scored')}=1,${cell('usedNumerator')}*(${parts}/${cell('usedDenominator')}),0)`],
    ['used', `=IF(${cell('scored')}=0,"",${cell('usedNumerator')}/${cell('usedDenominator')}/100)`],
  ];
}

/** Where the assessors stand on both sides of the requirement, or far apart. */
function disagreement(scores: string, cell: Cell, criterion: Criterion, refs: PanelRefs): Formulas {
  const { readingState, state, spreadLimit } = refs;
  const [low, high] = [`ROUND(MIN(${scores})*100,0)`, `ROUND(MAX(${scores})*100,0)`];
  const required = cell('chosen');
  const strict = `AND(${low}<=${required},${high}>${required})`;
  const lenient = `AND(${low}<${required},${high}>=${required})`;
  const open = `AND(${low}<=${required},${high}>=${required},${low}<${high})`;
  const by = (reading: string): string => `CHOOSE(${reading}+1,${open},${strict},${lenient})`;
  const byGoverning =
    `CHOOSE(${cell('governing')}+1,${lenient},${by(readingState.ownCategory)},${by(readingState.otherRows)},` +
    `IF(${readingState.outstandingCategory7}=2,FALSE,${lenient}))`;
  const isAlone = `${cell('count')}<2`;
  return [
    ['crosses', `=IF(OR(${isAlone},${state('chosenAward')}=0),0,IF(${byGoverning},1,0))`],
    ['isWide', `=IF(${isAlone},0,IF(${high}-${low}>${spreadLimit}*${String(criterion.maximum)},1,0))`],
    [
      'flag',
      `=IF(${cell('crosses')}=1,${quoted(FLAG.crosses)},IF(${cell('isWide')}=1,${quoted(FLAG.wide)},` +
        `IF(${cell('count')}=0,${quoted(FLAG.unscored)},"")))`,
    ],
  ];
}

/** The formulas of one criterion's row in a panel's sheet, by the column that each stands in. */
export function panelRowFormulas(
  edition: Edition,
  criterion: Criterion,
  layout: PanelLayout,
  refs: PanelRefs,
): Formulas {
  const row = panelCriterionRow(criterion.id);
  const cell: Cell = (name) => fixed(row, layout.column(name));
  const scores = rangeAddress(across(row, layout.seatColumn(0), layout.seatColumn(layout.seats - 1)), true);
  const chosenAward = refs.state('chosenAward');
  const requirement = {
    chosenAward,
    chosen: cell('chosen'),
    governing: cell('governing'),
    reading: refs.readingState,
  };
  const awards = across(row, layout.column('firstAward'), layout.column('firstAward') + AWARD_IDS.length - 1);
  return [
    ...statistics(scores, cell),
    ...byMethod(scores, cell, refs),
    ...agreed(cell, criterion, refs),
    ...used(cell, refs),
    ...disagreement(scores, cell, criterion, refs),
    ['required', requirementFormula(requirement)],
    [
      'status',
      statusFormula(cell('worst'), cell('scored'), requirement, `${cell('chosen')}${refs.ground.timesParts}`),
    ],
    ['chosen', `=IF(${chosenAward}=0,0,INDEX(${rangeAddress(awards, true)},1,${chosenAward}))`],
    ['governing', governingFormula(edition, criterion.id, chosenAward)],
  ];
}
