import {
  type Assessment,
  type CellContent,
  CATALOGUES,
  type Compilation,
  compile,
  createCompiledSheets,
  CRITERION_IDS,
  type CriterionId,
  DEFAULT_SPREAD_LIMIT,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Method,
  METHODS,
  type Rounding,
  ROUNDINGS,
  type SheetBlueprint,
  TOTAL_NAME,
  verdictName,
} from '../../src/core/index.ts';
import { agendaOf } from '../../src/core/panel/disagreement.ts';
import { combine } from '../../src/core/panel/combining.ts';
import type { Panel } from '../../src/core/panel/panel.ts';
import { scoreContent } from '../../src/core/blueprint/score-sheet/entry-content.ts';
import { judgePanel } from '../../src/core/panel/judge-panel.ts';
import type { AgreedScores } from '../../src/core/panel/combining.ts';
import { pointsOf } from '../../src/core/panel/fraction.ts';
import { panelCriterionRow, panelLayout } from '../../src/core/blueprint/panel/panel-layout.ts';
import { spreadPercent, statisticsOf } from '../../src/core/panel/statistics.ts';
import { bytesInPieces } from '../xlsx/bytes-in-pieces.ts';
import { fileOf } from '../core/panel/panels.ts';
import { convertWithLibreOffice } from '../libreoffice/convert.ts';
import { parseCsv } from '../libreoffice/csv.ts';
import { describeWith } from '../programs.ts';
import { randomAssessment, randomNumbers } from './random-assessment.ts';

const PANELS = 12;
const { verdict: VERDICTS } = CATALOGUES.th;

type Random = () => number;

/**
 * Assessments of up to seven assessors on several agencies, each agency with one award and one set of readings. In some
 * of them nobody gives a score of category 4.
 */
function randomPanels(random: Random): readonly Assessment[] {
  return Array.from({ length: PANELS }, (_, panel) => {
    const seats = 1 + Math.floor(random() * 7);
    const { facts, readings } = randomAssessment(random);
    const silent: Partial<Assessment['entries']> = random() < 0.3 ? { '4': { state: 'abstained' } } : {};
    return Array.from({ length: seats }, (__, seat): Assessment => {
      const assessment = randomAssessment(random);
      return {
        ...assessment,
        facts: { ...facts, agency: `p${String(panel)}`, assessor: `A${String(seat)}` },
        readings,
        entries: { ...assessment.entries, ...silent },
      };
    });
  }).flat();
}

function withContent(blueprint: SheetBlueprint, contents: ReadonlyMap<string, CellContent>): SheetBlueprint {
  return {
    ...blueprint,
    cells: blueprint.cells.map((cell) => {
      const content = contents.get(`${String(cell.row)},${String(cell.column)}`);
      return content === undefined ? cell : { ...cell, content };
    }),
  };
}

/** Scores that a committee agreed on here and there, some of them without the reason that they need. */
function randomAgreed(random: Random): AgreedScores {
  const changed = CRITERION_IDS.filter(() => random() < 0.3);
  return Object.fromEntries(
    changed.map((id) => {
      const { maximum } = EDITION_2562.criterion[id];
      const percent = [25, 30, 40, 50, 60][Math.floor(random() * 5)] ?? 25;
      const reason = random() < 0.7 ? 'ที่ประชุมเห็นตรงกัน' : ' ';
      return [id, { hundredths: percent * maximum, reason }];
    }),
  );
}

/** What somebody types into a panel's sheet: the first assessor's scores, agreed scores and their reasons. */
function typed(panel: Panel, agreed: AgreedScores): ReadonlyMap<string, CellContent> {
  const { column, seatColumn } = panelLayout(panel.seats.length);
  const at = (id: CriterionId, name: 'agreed' | 'reason'): string =>
    `${String(panelCriterionRow(id))},${String(column(name))}`;
  const contents = new Map<string, CellContent>();
  const [first] = panel.seats;
  for (const id of CRITERION_IDS) {
    if (first !== undefined) {
      const content = scoreContent({ ...EMPTY_ASSESSMENT, entries: first.entries }, id);
      contents.set(`${String(panelCriterionRow(id))},${String(seatColumn(0))}`, content);
    }
    const score = agreed[id];
    if (score === undefined) continue;
    contents.set(at(id, 'agreed'), { kind: 'number', value: score.hundredths / 100 });
    contents.set(at(id, 'reason'), { kind: 'text', text: score.reason });
  }
  return contents;
}

/** Every number in full: a percent format would show two decimals. */
function inFull(blueprint: SheetBlueprint): SheetBlueprint {
  const styles = Object.entries(blueprint.styles).map(([name, style]) => [
    name,
    { ...style, numberFormat: 'General' },
  ]);
  return { ...blueprint, styles: Object.fromEntries(styles) as SheetBlueprint['styles'] };
}

/** The same panel after somebody has typed other scores over those of its first assessor. */
function changed(panel: Panel, random: Random): Panel {
  const { entries } = randomAssessment(random);
  const seats = panel.seats.map((seat, index) =>
    index === 0 ? { ...seat, entries: { ...entries, '4': seat.entries['4'] } } : seat,
  );
  return { ...panel, seats };
}

interface Sample {
  readonly file: string;
  readonly compilation: Compilation;
  /** The panels as they stand once everything is typed in. */
  readonly panels: readonly Panel[];
  readonly agreed: readonly AgreedScores[];
  readonly blueprints: readonly SheetBlueprint[];
}

function sampleOf(method: Method, rounding: Rounding, seed: number): Sample {
  const random = randomNumbers(seed);
  const outcomes = randomPanels(random).map((assessment, index) => fileOf(assessment, String(index)));
  const wish = {
    combining: { method, rounding },
    spreadLimit: DEFAULT_SPREAD_LIMIT,
    isAnonymous: false,
    roster: null,
  };
  const compilation = compile(EDITION_2562, outcomes, wish);
  const agreed = compilation.panels.map(() => randomAgreed(random));
  const panels = compilation.panels.map(({ panel }) => changed(panel, random));
  const sheets = createCompiledSheets(
    EDITION_2562,
    compilation,
    { year: 2026, month: 11, day: 22 },
    (name) => name,
  );
  const blueprints = [...sheets].map((sheet) => {
    const index = panels.findIndex(({ facts }) => facts.agency === sheet.sheetName);
    const panel = panels[index];
    return panel === undefined ? sheet : inFull(withContent(sheet, typed(panel, agreed[index] ?? {})));
  });
  return { file: `${method}-${rounding}`, compilation, panels, agreed, blueprints };
}

const CHOICES: readonly (readonly [Method, Rounding])[] = [
  ...METHODS.map((method) => [method, 'none'] as const),
  ...ROUNDINGS.slice(1).map((rounding) => ['mean', rounding] as const),
  ['agreed-from-median', '0'],
];

const SAMPLES = CHOICES.map(([method, rounding], index) => sampleOf(method, rounding, index + 1));

type Read = (row: number, column: number) => string;

/** A number to ten digits, which is more than anybody sees and less than two programs differ in. */
function plain(value: number | string | null): string {
  if (value === null || value === '') return '';
  return String(Number(Number(value).toPrecision(10)));
}

/** What the core says and what the sheet says, place by place. */
function comparisons(
  { compilation, panels, agreed }: Sample,
  index: number,
  blueprint: SheetBlueprint,
  read: Read,
): readonly { label: string; core: string; sheet: string }[] {
  const { combining } = compilation.wish;
  const panel = panels[index];
  if (panel === undefined) throw new Error('No such panel.');
  const { column } = panelLayout(panel.seats.length);
  const combined = combine(panel, combining, agreed[index]);
  const { findings, parts } = judgePanel(EDITION_2562, panel, combined);
  const agenda = agendaOf(EDITION_2562, panel, DEFAULT_SPREAD_LIMIT);
  const named = (name: string): string => {
    const range = blueprint.names.find((each) => each.name === name)?.range;
    return read(range?.row ?? -1, range?.column ?? -1);
  };
  const rows = CRITERION_IDS.flatMap((id) => {
    const row = panelCriterionRow(id);
    const { scores } = statisticsOf(panel, id);
    const isCrossed = agenda.some(
      (item) => item.kind === 'crossing' && item.gate.criteria.length === 1 && item.gate.criteria[0] === id,
    );
    const used = combined[id];
    const at = (name: Parameters<typeof column>[0]): string => plain(read(row, column(name)));
    return [
      ['mean', plain(scores && pointsOf(scores.mean)), at('mean')],
      ['median', plain(scores && pointsOf(scores.median)), at('median')],
      ['lowest', plain(scores && scores.lowest / 100), at('lowest')],
      ['highest', plain(scores && scores.highest / 100), at('highest')],
      ['spread', plain(scores && spreadPercent(EDITION_2562, id, scores) / 100), at('spread')],
      ['used', plain(used && pointsOf(used)), at('used')],
      ...(panel.facts.award === null ? [] : [['crosses', isCrossed ? '1' : '0', at('crosses')]]),
    ].map(([label = '', core = '', sheet = '']) => ({ label: `${label} ${id}`, core, sheet }));
  });
  const awards = findings.awards.flatMap((finding) =>
    (['points', 'declared', 'verdict'] as const).map((part) => ({
      label: `${part} ${finding.award.id}`,
      core: VERDICTS[finding[part]],
      sheet: named(verdictName(part, finding.award.id)),
    })),
  );
  const total = {
    label: 'total',
    core: plain(findings.total.worst / parts / 100),
    sheet: plain(named(TOTAL_NAME)),
  };
  return [...rows, ...awards, total];
}

describeWith('LibreOffice', 'the formulas of a compiled workbook', () => {
  let sheets: ReadonlyMap<string, readonly (readonly string[])[]> = new Map();

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const { file, blueprints } of SAMPLES) {
      const shown = blueprints.filter(({ sheetName }) => /^p\d|^ภาพรวม/.test(sheetName));
      files.set(`${file}.xlsx`, await bytesInPieces(shown));
    }
    const converted = await convertWithLibreOffice(files, 'csv');
    sheets = new Map(
      [...converted].map(([name, bytes]) => [name, parseCsv(new TextDecoder().decode(bytes))]),
    );
  }, 400_000);

  const readerOf = (sample: Sample, sheet: string): Read => {
    const rows = sheets.get(`${sample.file}-${sheet}.csv`) ?? [];
    return (row, column) => rows[row]?.[column] ?? '';
  };

  test.each(SAMPLES.map((sample) => [sample.file, sample] as const))(
    'say what the core says after scores were changed, by %s',
    (_, sample) => {
      const differing = sample.compilation.panels.flatMap(({ panel }, index) => {
        const sheet = panel.facts.agency;
        const blueprint = sample.blueprints.find(({ sheetName }) => sheetName === sheet);
        if (blueprint === undefined) throw new Error('The panel has no sheet.');
        return comparisons(sample, index, blueprint, readerOf(sample, sheet))
          .filter(({ core, sheet: shown }) => core !== shown)
          .map((each) => ({ panel: sheet, ...each }));
      });
      expect(differing).toEqual([]);
    },
  );

  test('show on the overview what stands in each panel’s sheet', () => {
    const wrong = SAMPLES.flatMap((sample) =>
      sample.compilation.panels.flatMap(({ panel }, index) => {
        const read = readerOf(sample, panel.facts.agency);
        const overview = readerOf(sample, 'ภาพรวม');
        const { column } = panelLayout(panel.seats.length);
        const blueprint = sample.blueprints.find(({ sheetName }) => sheetName === panel.facts.agency);
        const { award } = panel.facts;
        const range = blueprint?.names.find(
          ({ name }) => award !== null && name === verdictName('verdict', award),
        )?.range;
        const crossed = CRITERION_IDS.filter((id) => read(panelCriterionRow(id), column('crosses')) === '1');
        const expected = [
          panel.facts.agency,
          award === null ? '–' : read(range?.row ?? -1, range?.column ?? -1),
          String(crossed.length),
        ];
        const found = [0, 9, 10].map((at) => overview(8 + index, at));
        return found.join() === expected.join() ? [] : [{ file: sample.file, found, expected }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('meet every verdict by points, so that the comparison means something', () => {
    const met = new Set(
      SAMPLES.flatMap(({ compilation, panels, agreed }) =>
        panels.flatMap((panel, index) => {
          const combined = combine(panel, compilation.wish.combining, agreed[index]);
          return judgePanel(EDITION_2562, panel, combined).findings.awards.map(({ points }) => points);
        }),
      ),
    );
    expect([...met].sort()).toEqual(['dependsOnReading', 'fail', 'pass', 'undecided']);
  });
});
