import type { MenuConfig } from '@univerjs/preset-sheets-core';
import {
  AddRangeProtectionFromSheetBarCommand,
  CopySheetCommand,
  RemoveSheetConfirmCommand,
  RenameSheetOperation,
  SetWorksheetHideCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';

const HIDDEN = { hidden: true } as const;
const ALWAYS = { disabled: false } as const;

/**
 * What Univer's menus offer otherwise than by default. As in Excel a protected sheet may be renamed, copied and
 * deleted; protection itself is the blueprint's, which has no place for hidden sheets and rows either.
 */
export const MENU: MenuConfig = {
  [RemoveSheetConfirmCommand.id]: ALWAYS,
  [CopySheetCommand.id]: ALWAYS,
  [RenameSheetOperation.id]: ALWAYS,
  [SetWorksheetHideCommand.id]: HIDDEN,
  'sheet.command.hide-row-confirm': HIDDEN,
  [AddRangeProtectionFromSheetBarCommand.id]: HIDDEN,
  [ViewSheetPermissionFromSheetBarCommand.id]: HIDDEN,
  'sheet.command.delete-worksheet-protection-from-sheet-bar': HIDDEN,
  'sheet.command.change-sheet-protection-from-sheet-bar': HIDDEN,
  'sheet.contextMenu.permission': HIDDEN,
};
