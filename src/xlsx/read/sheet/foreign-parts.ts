import type { UnkeptPart } from '../../../core/index.ts';
import { type Relationship, readRelationships } from '../relationships.ts';
import type { Unkept } from '../unkept.ts';
import type { ZipContainer } from '../zip.ts';

/** What a workbook or one of its sheets points to, by the kind of the relationship, and is not kept. */
const KINDS: ReadonlyMap<string, UnkeptPart> = new Map([
  ['comments', 'comments'],
  ['threadedComment', 'comments'],
  ['control', 'embeddedObjects'],
  ['oleObject', 'embeddedObjects'],
  ['package', 'embeddedObjects'],
  ['connections', 'externalData'],
  ['externalLink', 'externalData'],
  ['queryTable', 'externalData'],
  ['vbaProject', 'macros'],
  ['image', 'pictures'],
  ['pivotCacheDefinition', 'pivotTables'],
  ['pivotTable', 'pivotTables'],
  ['slicer', 'pivotTables'],
  ['timeline', 'pivotTables'],
  ['table', 'tables'],
]);

/** Takes note of what these relationships lead to and is not kept; the parts themselves are not read. */
export function noteForeignParts(relationships: readonly Relationship[], unkept: Unkept): void {
  for (const { kind } of relationships) {
    const part = KINDS.get(kind);
    if (part !== undefined) unkept.add(part);
  }
}

/**
 * Takes note of what a sheet points to and is not kept. A drawing that points to no chart and no picture is
 * one of shapes.
 *
 * @throws UnreadableFileError
 */
export function noteSheetParts(zip: ZipContainer, path: string, unkept: Unkept): void {
  const relationships = readRelationships(zip, path);
  noteForeignParts(relationships, unkept);
  // A sheet has one at most.
  const drawing = relationships.find(({ kind }) => kind === 'drawing');
  if (drawing === undefined) return;
  const kinds = readRelationships(zip, drawing.path).map(({ kind }) => kind);
  const hasChart = kinds.some((kind) => kind.startsWith('chart'));
  const hasPicture = kinds.includes('image');
  if (hasChart) unkept.add('charts');
  if (hasPicture) unkept.add('pictures');
  if (!hasChart && !hasPicture) unkept.add('shapes');
}
