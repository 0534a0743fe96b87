import { type ChartPlan, type SheetBlueprint } from '../../src/core/index.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { unzipParts } from './package.ts';
import { sampleBlueprint } from './sample-blueprint.ts';

const AREA = { row: 3, column: 0, rows: 5, columns: 2 };

const CHART: ChartPlan = {
  area: AREA,
  title: 'ก & <ข> "ค"',
  description: 'คำอธิบาย',
  categories: { row: 0, column: 0, rows: 3, columns: 1 },
  series: [
    {
      name: 'ได้',
      values: { row: 0, column: 1, rows: 3, columns: 1 },
      look: { colour: '#1f3864', isDashed: false },
    },
    {
      name: 'เกณฑ์',
      values: { row: 0, column: 2, rows: 3, columns: 1 },
      look: { colour: '#8E1B1B', isDashed: true },
    },
  ],
  maximum: 1,
  step: 0.25,
};

function charted(sheetName: string): SheetBlueprint {
  return { ...sampleBlueprint(sheetName), charts: [CHART] };
}

/** The texts of all elements of a name, as the part spells them. */
function textsOf(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text);
}

describe('a chart in a file', () => {
  test('refers to cells of its own sheet, whatever that is called, and holds no data besides', async () => {
    const parts = unzipParts(await writeWorkbook([charted('หนึ่ง'), charted("It's <2>")]));
    const [first = '', second = ''] = [1, 2].map((chart) => parts[`xl/charts/chart${String(chart)}.xml`]);
    const references = ['$A$1:$A$3', '$B$1:$B$3', '$A$1:$A$3', '$C$1:$C$3'];
    expect(textsOf(first, 'c:f')).toEqual(references.map((cells) => `'หนึ่ง'!${cells}`));
    expect(textsOf(second, 'c:f')).toEqual(references.map((cells) => `'It''s &lt;2&gt;'!${cells}`));
    expect(first).not.toMatch(/externalData|Cache>/);
  });

  test('is a radar chart from 0 to its rim, whose lines differ without colours', async () => {
    const parts = unzipParts(await writeWorkbook([charted('ก')]));
    const xml = parts['xl/charts/chart1.xml'] ?? '';
    expect(xml).toMatch(/<c:radarChart>.*<c:max val="1"\/><c:min val="0"\/>/);
    expect(
      [...xml.matchAll(/<c:ser>.*?<a:prstDash val="(\w+)".*?<c:symbol val="(\w+)"/g)].map(
        ([, ...look]) => look,
      ),
    ).toEqual([
      ['solid', 'circle'],
      ['sysDash', 'none'],
    ]);
    expect(textsOf(xml, 'a:t')).toEqual(['ก &amp; &lt;ข&gt; &quot;ค&quot;']);
  });

  test('is part of the package as Excel looks for it', async () => {
    const parts = unzipParts(await writeWorkbook([charted('ก')]));
    const type = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
    expect(parts['[Content_Types].xml']).toContain(`PartName="/xl/charts/chart1.xml" ContentType="${type}"`);
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../charts/chart1.xml"');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('drawing1.xml');
    expect(parts['xl/drawings/drawing1.xml']).toMatch(
      /<xdr:from><xdr:col>0<.*<xdr:row>3<.*<xdr:to><xdr:col>2<.*<xdr:row>8<.*descr="คำอธิบาย"/,
    );
  });

  test('gives the same bytes each time', async () => {
    const [once, again] = await Promise.all([writeWorkbook([charted('ก')]), writeWorkbook([charted('ก')])]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
