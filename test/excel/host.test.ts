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

function setOffice(host: string | null, supported: readonly string[], background?: string): void {
  const office: OfficeLike = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host }),
    context: {
      displayLanguage: 'th-TH',
      contentLanguage: 'en-US',
      ...(background === undefined ? {} : { officeTheme: { bodyBackgroundColor: background } }),
      requirements: {
        isSetSupported: (set, version) => set === 'ExcelApi' && supported.includes(version),
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
    setOffice(host, ['1.9']);
    await expect(whenOfficeReady()).resolves.toEqual({ kind: 'elsewhere' });
  });

  test('is an old Excel below the floor of the requirement set', async () => {
    setOffice('Excel', []);
    await expect(whenOfficeReady()).resolves.toEqual({ kind: 'oldExcel' });
  });

  test('is Excel, with its languages and its theme', async () => {
    setOffice('Excel', ['1.9'], '#212121');
    await expect(whenOfficeReady()).resolves.toEqual({
      kind: 'excel',
      displayLanguage: 'th-TH',
      contentLanguage: 'en-US',
      background: '#212121',
      capabilities: { seesMerges: false },
    });
  });

  test('is an Excel that sees merged cells from ExcelApi 1.13 on', async () => {
    setOffice('Excel', ['1.9', '1.13']);
    await expect(whenOfficeReady()).resolves.toMatchObject({ capabilities: { seesMerges: true } });
  });

  test('is Excel without a theme, as on the web', async () => {
    setOffice('Excel', ['1.9']);
    await expect(whenOfficeReady()).resolves.toMatchObject({ kind: 'excel', background: null });
  });
});
