import { forEachCriterion, type Language } from '../../src/core/index.ts';
import type { WebExcel } from './open-excel.ts';
import type { Pane } from './pane.ts';
import { SHEET } from './score-sheet-open.ts';
import { fillIn, scoreTyped } from './workbook-in-page.ts';

/** One thing to look at in the pane, and the way there from the one before. */
interface Stop {
  readonly view: string;
  readonly go: (pane: Pane, excel: WebExcel) => Promise<void>;
}

/** Category 2 has half of its points exactly: whether that is enough hangs on the reading. */
const SCORES = forEachCriterion((id) => (id === '1' ? '60' : id === '2' ? '40' : id === '3' ? '55' : '30'));

const STOPS: readonly Stop[] = [
  { view: 'welcome', go: (pane) => pane.says(pane.text.welcome.title) },
  {
    view: 'form',
    go: async (pane) => {
      await pane.button(pane.text.welcome.skip).click();
      await pane.says(pane.text.score.listEmpty);
    },
  },
  {
    view: 'inserted',
    go: async (pane) => {
      await pane.field(pane.catalogue.fact.agency).fill('หน่วยงานที่มีชื่อยาวมากกว่าหนึ่งบรรทัดของบานหน้าต่าง');
      await pane.button(pane.text.score.insert).click();
      await pane.says(pane.text.score.inserted(SHEET));
    },
  },
  {
    view: 'two-sheets',
    go: async (pane) => {
      await pane.button(pane.text.score.another).click();
      await pane.button(pane.text.score.insert).click();
      await pane.says(pane.text.score.inserted(`${SHEET} (2)`));
      await pane.button(pane.text.dismiss).click();
    },
  },
  {
    view: 'check-unscored',
    go: async (pane) => {
      await pane.tab('score').click();
      await pane.says(pane.text.check.unscored(12));
    },
  },
  {
    view: 'check-problems',
    go: async (pane, { stage }) => {
      await fillIn(stage, `${SHEET} (2)`, [
        scoreTyped('1', '๑๒๐'),
        { name: 'pmqa_score_2', pasted: '27,5' },
        scoreTyped('3', '110.5'),
        scoreTyped('4', '=10+20'),
      ]);
      await pane.says('110.5');
    },
  },
  {
    view: 'check-repaired',
    go: async (pane) => {
      const place = pane.catalogue.place({ kind: 'score', criterion: '1' });
      const repair = pane.catalogue.repair({ kind: 'cell', name: 'pmqa_score_1', value: 120 });
      await pane.button(pane.text.check.repairOf(repair, place)).click();
      await pane.says(pane.text.check.repaired(place));
    },
  },
  {
    view: 'results-refused',
    go: async (pane) => {
      await pane.tab('summary').click();
      await pane.button(pane.text.results.write).click();
      await pane.says(pane.text.results.refused(2));
    },
  },
  {
    view: 'results',
    go: async (pane, { stage }) => {
      await pane.button(pane.text.dismiss).click();
      await fillIn(
        stage,
        `${SHEET} (2)`,
        Object.values(forEachCriterion((id) => scoreTyped(id, SCORES[id]))),
      );
      await pane.says(pane.text.results.complete);
    },
  },
  {
    view: 'results-award',
    go: async (pane) => {
      await pane.button(new RegExp(pane.catalogue.award['category-2'])).click();
      await pane.says(pane.text.results.outcomes);
      for (const why of (await pane.frame.getByText(pane.text.results.why).all()).slice(0, 3))
        await why.click();
    },
  },
  {
    view: 'results-written',
    go: async (pane) => {
      await pane.button(pane.text.results.write).click();
      await pane.says(pane.text.results.written(`สรุป ${SHEET} (2)`));
    },
  },
  {
    view: 'compile',
    go: async (pane) => {
      await pane.tab('compile').click();
      await pane.says(pane.text.compile.meaning);
    },
  },
  {
    view: 'trouble',
    go: async (pane, { stage }) => {
      await pane.tab('score').click();
      await stage.evaluate(({ faults }) => {
        faults.isCellBeingEdited = true;
      });
      await pane.button(pane.text.goToResults).click();
      await pane.button(pane.text.results.write).click();
      await pane.says(pane.catalogue.trouble.cellEditMode);
    },
  },
];

/** Takes the pane through all that it can show, and looks at each once it stands still. */
export async function visitViews(
  excel: WebExcel,
  language: Language,
  look: (view: string, pane: Pane) => Promise<void>,
): Promise<void> {
  const empty = await (await excel.press('summary')).speak(language);
  await empty.says(empty.text.noScoreSheet);
  await look('empty', empty);
  const pane = (await excel.press('score')).in(language);
  for (const { view, go } of STOPS) {
    await go(pane, excel);
    await stillness(pane);
    await look(view, pane);
  }
}

/** Waits for the motions of the page to end. */
async function stillness({ frame }: Pane): Promise<void> {
  await frame.evaluate(async () => {
    const finite = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });
}
