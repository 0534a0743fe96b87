import {
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { ReportPage } from '../core/index.ts';
import { FONT_TABLE, PAGE, STYLES, TEXT_WIDTH } from './document-look.ts';
import { blockOf, ITEMS } from './page-blocks.ts';
import { runsOf } from './text-run.ts';

/** What the document's properties say who made it: no person. */
const MAKER = 'PMQA Scorebook';

function footerOf({ footer, pageNumber }: ReportPage): Footer {
  const number = [`\t${pageNumber} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun({ text: footer, size: 26 }), new TextRun({ children: number, size: 26 })],
      }),
    ],
  });
}

function documentOf(page: ReportPage): Document {
  const { title, subtitle, agency, blocks } = page;
  return new Document({
    creator: MAKER,
    lastModifiedBy: MAKER,
    title: `${title} ${agency}`,
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: ITEMS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 480, hanging: 480 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right },
          },
        },
        footers: { default: footerOf(page) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
          new Paragraph({ alignment: 'center', spacing: { after: 160 }, children: runsOf(subtitle) }),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  });
}

/** The bytes of a Word document (.docx) of a report. */
export async function writeTextDocument(page: ReportPage): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(documentOf(page), undefined, [FONT_TABLE]));
}
