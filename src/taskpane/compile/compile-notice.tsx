import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SHEET_NAME } from '../../core/index.ts';
import { NoticeBox } from '../notice-box.tsx';
import { useSetting } from '../setting.ts';
import type { Notice } from '../state.ts';
import type { Run } from '../use-commands.ts';

export interface CompileNoticeProps {
  readonly notice: Extract<
    Notice,
    { kind: 'compiled' | 'compileStopped' | 'compiledWritten' | 'compiledSaved' }
  >;
  readonly run: Run;
  readonly onDismiss: () => void;
}

/** Says what came of compiling, and of writing what was compiled. */
export function CompileNotice({ notice, run, onDismiss }: CompileNoticeProps): ReactElement {
  const { catalogue, text } = useSetting();
  const { compile } = text;
  switch (notice.kind) {
    case 'compiled': {
      const taken = notice.outcomes.filter(({ status }) => status === 'taken').length;
      if (taken === 0)
        return (
          <NoticeBox look="refused" title={compile.nothingTaken} onDismiss={onDismiss}>
            {compile.nothingTakenNext}
          </NoticeBox>
        );
      return (
        <NoticeBox look="done" title={compile.done(notice.outcomes.length)} onDismiss={onDismiss}>
          {compile.doneNext}
        </NoticeBox>
      );
    }
    case 'compileStopped':
      return (
        <NoticeBox look="refused" title={compile.stopped(notice.done, notice.of)} onDismiss={onDismiss}>
          {compile.stoppedNext}
        </NoticeBox>
      );
    case 'compiledSaved':
      return notice.file === null ? (
        <NoticeBox look="refused" title={compile.saveFailed} onDismiss={onDismiss}>
          {compile.saveFailedNext}
        </NoticeBox>
      ) : (
        <NoticeBox look="done" title={compile.saved(notice.file)} onDismiss={onDismiss}>
          {compile.savedNext}
        </NoticeBox>
      );
    case 'compiledWritten': {
      const { sheets, of, trouble } = notice.inserted;
      const [overview] = sheets;
      const isWhole = sheets.length === of && trouble === null;
      const names = catalogue.list(sheets.map(({ name }) => `“${name}”`));
      return (
        <NoticeBox
          look={isWhole ? 'done' : 'refused'}
          title={isWhole ? compile.written(of) : compile.writtenInPart(sheets.length, of)}
          buttons={
            isWhole && overview !== undefined ? (
              <Button
                size="small"
                onClick={() => run({ kind: 'show', sheetId: overview.id, name: SHEET_NAME })}
              >
                {compile.goToOverview(overview.name)}
              </Button>
            ) : null
          }
          onDismiss={onDismiss}
        >
          {trouble !== null && <p>{catalogue.trouble[trouble]}</p>}
          {isWhole && compile.writtenNext}
          {!isWhole && sheets.length > 0 && compile.writtenInPartNext(names)}
        </NoticeBox>
      );
    }
  }
}
