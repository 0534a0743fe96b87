import { whenOfficeReady } from '../../src/excel/host.ts';

/** The little of Office that is asked. */
interface OfficeLike {
  readonly HostType: { readonly Excel: 'Excel' };
  readonly onReady: () => Promise<{ readonly host: string | null }>;
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly officeTheme?: { readonly bodyBackgroundColor: string };
    readonly requirements: { readonly isSetSupported: (set: string, version: string) => boolean };
  };
}

function setOffice(host: string | null, isSupported: boolean, background?: string): void {
  const office: OfficeLike = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host }),
    context: {
      displayLanguage: 'th-TH',
      contentLanguage: 'en-US',
      ...(background === undefined ? {} : { officeTheme: { bodyBackgroundColor: background } }),
      requirements: {
        isSetSupported: (set, version) => isSupported && set === 'ExcelApi' && version === '1.9',
      },
    },
  };
  Reflect.set(globalThis, 'Office', office);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('where the pane runs', () => {
  test('is elsewhere when the page has no Office at all', async () => {
    await expect(whenOfficeReady()).resolves.toEqual({ kind: 'elsewhere' });
  });

  test.each([null, 'Word'])('is elsewhere when the host is %s', async (host) => {
    setOffice(host, true);
    await expect(whenOfficeReady()).resolves.toEqual({ kind: 'elsewhere' });
  });

  test('is an old Excel below the floor of the requirement set', async () => {
    setOffice('Excel', false);
    await expect(whenOfficeReady()).resolves.toEqual({ kind: 'oldExcel' });
  });

  test('is Excel, with its languages and its theme', async () => {
    setOffice('Excel', true, '#212121');
    await expect(whenOfficeReady()).resolves.toEqual({
      kind: 'excel',
      displayLanguage: 'th-TH',
      contentLanguage: 'en-US',
      background: '#212121',
    });
  });

  test('is Excel without a theme, as on the web', async () => {
    setOffice('Excel', true);
    await expect(whenOfficeReady()).resolves.toMatchObject({ kind: 'excel', background: null });
  });
});
