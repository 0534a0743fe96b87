/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REQUIREMENT_FLOOR } from '../../src/excel/requirement-floor.ts';
import { ROOT, all, at, attribute, pngSize, readManifest } from './read-manifest.ts';

const ORIGIN = 'https://localhost:3000/';
const OTHER_LOCALES = ['en-US'];

const manifest = readManifest();
const overrides = at(manifest, 'VersionOverrides');
const resources = at(overrides, 'Resources');
const definitions = [...resources.children].flatMap((group) => [...group.children]);
const references = all(overrides, '*').filter((element) => element.hasAttribute('resid'));

const valueOf = (element: Element): string => attribute(element, 'DefaultValue');
const resource = (id: string): Element => {
  const found = definitions.find((definition) => definition.id === id);
  if (found === undefined) throw new Error(`No resource "${id}"`);
  return found;
};
/** Each text of an element: its own, and that of every other language. */
const texts = (element: Element): readonly string[] => [
  valueOf(element),
  ...all(element, 'Override').map((override) => attribute(override, 'Value')),
];
const tooLong = (elements: readonly Element[], limit: number): readonly string[] =>
  elements.flatMap(texts).filter((text) => text.length > limit);

describe('the manifest as Office reads it', () => {
  it('is a task pane for workbooks', () => {
    expect(manifest.localName).toBe('OfficeApp');
    expect(attribute(manifest, 'xsi:type')).toBe('TaskPaneApp');
    expect(attribute(at(manifest, 'Hosts', 'Host'), 'Name')).toBe('Workbook');
    expect(attribute(at(overrides, 'Hosts', 'Host'), 'xsi:type')).toBe('Workbook');
  });

  it('keeps the order that Office insists on', () => {
    const namesBelow = (element: Element): string[] => [...element.children].map((child) => child.localName);
    expect(namesBelow(manifest)).toEqual([
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings'],
      ...['Permissions', 'VersionOverrides'],
    ]);
    expect(namesBelow(overrides)).toEqual(['Requirements', 'Hosts', 'Resources']);
    expect(namesBelow(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
    for (const control of all(overrides, 'Control')) {
      expect(namesBelow(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      expect(namesBelow(at(control, 'Action'))).toEqual(['TaskpaneId', 'SourceLocation']);
    }
  });

  it('is known by a random GUID', () => {
    expect(at(manifest, 'Id').textContent).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: unknown };
    expect(at(manifest, 'Version').textContent).toBe(`${String(version)}.0`);
  });

  it('asks to read and write the document, and for no other domain', () => {
    expect(at(manifest, 'Permissions').textContent).toBe('ReadWriteDocument');
    expect(all(manifest, 'AppDomain')).toHaveLength(0);
  });

  it('asks for the Excel API that the code was written for, in both places', () => {
    const sets = all(manifest, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    const floor = [REQUIREMENT_FLOOR.set, REQUIREMENT_FLOOR.version];
    expect(sets).toEqual([floor, floor]);
  });
});

describe('the manifest’s languages', () => {
  it('is Thai first', () => {
    expect(at(manifest, 'DefaultLocale').textContent).toBe('th-TH');
    expect(valueOf(at(manifest, 'Description'))).toMatch(/[ก-ฮ]/);
  });

  const spoken = [
    ...['DisplayName', 'Description', 'SupportUrl'].map((name) => at(manifest, name)),
    ...all(resources, 'String'),
  ];

  it.each(spoken.map((element) => [element.id || element.localName, element] as const))(
    '%s is said in every language',
    (_, element) => {
      expect(all(element, 'Override').map((override) => attribute(override, 'Locale'))).toEqual(
        OTHER_LOCALES,
      );
    },
  );

  it('shows a Thai reader a Thai label and tip on every button', () => {
    for (const control of all(overrides, 'Control')) {
      const said = [
        at(control, 'Label'),
        at(control, 'Supertip', 'Title'),
        at(control, 'Supertip', 'Description'),
      ];
      for (const element of said) expect(valueOf(resource(attribute(element, 'resid')))).toMatch(/[ก-ฮ]/);
    }
  });
});

describe('the manifest’s lengths', () => {
  it('names no resource in more than 32 characters', () => {
    expect(definitions.map((definition) => definition.id).filter((id) => id.length > 32)).toEqual([]);
  });

  it('says nothing short in more than 125 characters', () => {
    const short = [...at(resources, 'ShortStrings').children, at(manifest, 'DisplayName')];
    expect(tooLong(short, 125)).toEqual([]);
  });

  it('says nothing long in more than 250 characters', () => {
    const long = [...at(resources, 'LongStrings').children, at(manifest, 'Description')];
    expect(tooLong(long, 250)).toEqual([]);
  });
});

describe('the manifest’s references', () => {
  it('find their resource, in the group that fits', () => {
    const groupFor: Record<string, string> = {
      ...{ Image: 'Images', SourceLocation: 'Urls', LearnMoreUrl: 'Urls', Description: 'LongStrings' },
      ...{ Label: 'ShortStrings', Title: 'ShortStrings' },
    };
    const groups = references.map((reference) => ({
      reference: attribute(reference, 'resid'),
      found: resource(attribute(reference, 'resid')).parentElement?.localName,
      wanted: groupFor[reference.localName],
    }));
    expect(groups.filter(({ found, wanted }) => found !== wanted)).toEqual([]);
  });

  it('leave no resource unused and define none twice', () => {
    const ids = definitions.map((definition) => definition.id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(new Set(references.map((reference) => attribute(reference, 'resid')))).toEqual(new Set(ids));
  });
});

describe('the manifest’s pictures', () => {
  const pathOf = (url: string): string => url.replace(ORIGIN, '');
  const pictures = [
    [pathOf(valueOf(at(manifest, 'IconUrl'))), 32] as const,
    [pathOf(valueOf(at(manifest, 'HighResolutionIconUrl'))), 64] as const,
    ...all(overrides, 'Image')
      .filter((image) => image.hasAttribute('resid'))
      .map(
        (image) =>
          [pathOf(valueOf(resource(attribute(image, 'resid')))), Number(attribute(image, 'size'))] as const,
      ),
  ];

  it.each(pictures)('%s is %i pixels square', (path, pixels) => {
    expect(pngSize(path)).toEqual([pixels, pixels]);
  });

  it.each(all(overrides, 'Icon').map((icon) => [icon.parentElement?.id ?? '', icon] as const))(
    '%s has the three sizes that Office demands',
    (_, icon) => {
      const sizes = [...icon.children].map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    },
  );
});

describe('the manifest’s addresses', () => {
  const addresses = all(manifest, '*')
    .flatMap((element) => [...element.attributes])
    .filter(({ name, value }) => !name.startsWith('xmlns') && value.includes('://'))
    .map(({ value }) => value);

  it('all lie on the development server, over https, for the build to rewrite', () => {
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
  });

  it('name pages that the build makes', () => {
    const pages = addresses
      .map((address) => new URL(address).pathname)
      .filter((path) => path.endsWith('.html'));
    expect(new Set(pages)).toEqual(new Set(['/taskpane.html', '/help.html']));
    expect(existsSync(join(ROOT, 'src/taskpane/taskpane.html'))).toBe(true);
    expect(existsSync(join(ROOT, 'assets/help.html'))).toBe(true);
  });

  it('open each button’s own view in one shared pane', () => {
    const actions = all(overrides, 'Action');
    const views = actions.map((action) => {
      const url = valueOf(resource(attribute(at(action, 'SourceLocation'), 'resid')));
      return new URL(url).searchParams.get('view');
    });
    expect(views).toEqual(['score', 'problems', 'summary', 'plan', 'compile']);
    expect(new Set(actions.map((action) => at(action, 'TaskpaneId').textContent)).size).toBe(1);
  });
});
