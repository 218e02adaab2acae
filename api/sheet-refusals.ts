import type { WrongCell } from '../db/imports/check-deputy-sheet.ts'
import { no } from './refusals.ts'

/** What the import of a filled-in sheet says no with. */
export const sheetRefusals = {
  unreadable: () =>
    no(
      'sheet.unreadable',
      422,
      ['这个文件不是能读的 Excel 表格（xlsx）。', 'This is no Excel workbook (xlsx) that can be read.'],
      [
        '请用下载的表格填写，另存为 .xlsx 后再选。',
        'Fill in the downloaded sheet, save it as .xlsx and choose it again.',
      ],
    ),
  empty: () =>
    no(
      'sheet.empty',
      422,
      ['表格里没有填写的行。', 'No line of the sheet is filled in.'],
      ['请从第二行起填写。', 'Fill it in from the second line on.'],
    ),
  tooLong: (most: number) =>
    no(
      'sheet.too-long',
      422,
      [`表格超过 ${most} 行。`, `The sheet has more than ${most} lines.`],
      ['请分成几张表，逐张导入。', 'Divide it and import one after the other.'],
    ),
  cellsWrong: (wrong: readonly WrongCell[]) =>
    no(
      'sheet.cells-wrong',
      422,
      [`有 ${wrong.length} 处不对，什么也没有导入。`, `${wrong.length} cells are not right; nothing was imported.`],
      ['请按预览改正后重新选择文件。', 'Correct them as the preview says and choose the file again.'],
      { fields: { wrong: wrong.slice(0, 100) } },
    ),
  overtaken: () =>
    no(
      'sheet.overtaken',
      409,
      ['预览以后名册有变动，什么也没有导入。', 'The register changed after the preview; nothing was imported.'],
      ['请重新选择文件，看过预览再导入。', 'Choose the file again, look at the preview, and import.'],
    ),
} as const
