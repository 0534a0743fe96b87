import { scanXml } from './xml-scan.ts';
import type { ZipContainer } from './zip.ts';

/** What one part points to within the container. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, alike in strict and transitional files: `worksheet`. */
  readonly kind: string;
  /** The path from the container's root, without a leading slash. */
  readonly path: string;
}

/**
 * The relationships of the part at `partPath` (`''` for the container's own), external ones left out. None
 * where the part has no relationships.
 *
 * @throws UnreadableFileError
 */
export function readRelationships(zip: ZipContainer, partPath: string): readonly Relationship[] {
  const folder = partPath.slice(0, partPath.lastIndexOf('/') + 1);
  const relationshipsPath = `${folder}_rels/${partPath.slice(folder.length)}.rels`;
  const xml = zip.readText(relationshipsPath);
  const relationships: Relationship[] = [];
  if (xml === null) return relationships;
  scanXml(xml, relationshipsPath, {
    open(name, attributes) {
      const target = attributes.get('Target');
      if (name !== 'Relationship' || target === undefined || attributes.get('TargetMode') === 'External')
        return;
      const type = attributes.get('Type') ?? '';
      relationships.push({
        id: attributes.get('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        path: resolvePath(folder, target),
      });
    },
  });
  return relationships;
}

/** Follows a target, absolute (`/xl/styles.xml`) or relative to the folder of the part that names it. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
