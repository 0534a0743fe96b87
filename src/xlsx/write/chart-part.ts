import { type ChartPlan, type CellRange, quoteSheetName, rangeAddress } from '../../core/index.ts';
import { escapeMarkup } from '../escapes.ts';

type Series = ChartPlan['series'][number];

const FONT = 'TH Sarabun New';
const INK = '1B1B1B';
const RING = 'A6AEBB';

/** A thickness in EMU: 12,700 a point. */
const WIDTH = { series: 28_575, ring: 6_350 } as const;

/** The ring in the middle, as parts of the chart's width and height; left to a program it comes out small. */
const LAYOUT =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  '<c:x val="0.3"/><c:y val="0.21"/><c:w val="0.4"/><c:h val="0.6"/></c:manualLayout></c:layout>';

/** Text in hundredths of a point. */
function textLook(size: number, isBold = false): string {
  const typeface = `<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>`;
  return `sz="${String(size)}" b="${isBold ? '1' : '0'}"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill>${typeface}`;
}

function textOf(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${textLook(size)}</a:defRPr></a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
}

function titleOf(words: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="th-TH" ${textLook(1400, true)}</a:rPr><a:t>${escapeMarkup(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function line(colour: string, width: number, dash: 'solid' | 'sysDash'): string {
  return `<c:spPr><a:ln w="${String(width)}" cap="rnd"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`;
}

function markerOf(colour: string, isDashed: boolean): string {
  if (isDashed) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr></c:marker>`;
}

function seriesOf(series: Series, index: number, categories: CellRange, sheet: string): string {
  const reference = (range: CellRange): string =>
    `<c:f>${escapeMarkup(`${quoteSheetName(sheet)}!${rangeAddress(range, true)}`)}</c:f>`;
  const { colour, isDashed } = series.look;
  const shade = colour.slice(1).toUpperCase();
  return [
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`,
    `<c:tx><c:v>${escapeMarkup(series.name)}</c:v></c:tx>`,
    line(shade, WIDTH.series, isDashed ? 'sysDash' : 'solid'),
    markerOf(shade, isDashed),
    `<c:cat><c:strRef>${reference(categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${reference(series.values)}</c:numRef></c:val></c:ser>`,
  ].join('');
}

function axesOf({ maximum, step }: ChartPlan): string {
  return [
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
    `<c:axPos val="b"/><c:majorGridlines>${line(RING, WIDTH.ring, 'solid')}</c:majorGridlines>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/>${textOf(1200)}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${String(maximum)}"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${line(RING, WIDTH.ring, 'solid')}</c:majorGridlines>`,
    '<c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/>${line(RING, WIDTH.ring, 'solid')}${textOf(1000)}<c:crossAx val="1"/><c:crosses val="autoZero"/>`,
    `<c:crossBetween val="between"/><c:majorUnit val="${String(step)}"/></c:valAx>`,
  ].join('');
}

/** The part of a radar chart (ECMA-376, 21.2), with references to cells of its own sheet and no data besides. */
export function chartPart(plan: ChartPlan, sheet: string): string {
  const series = plan.series.map((each, index) => seriesOf(each, index, plan.categories, sheet));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<c:roundedCorners val="0"/><c:chart>',
    titleOf(plan.title),
    `<c:autoTitleDeleted val="0"/><c:plotArea>${LAYOUT}<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>`,
    ...series,
    `<c:axId val="1"/><c:axId val="2"/></c:radarChart>${axesOf(plan)}</c:plotArea>`,
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textOf(1200)}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="${String(WIDTH.ring)}"><a:solidFill><a:srgbClr val="${RING}"/></a:solidFill></a:ln></c:spPr>`,
    '</c:chartSpace>',
  ].join('');
}
