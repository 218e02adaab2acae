import type { FastifyReply } from 'fastify'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { sheetTypes, type SheetFormat } from './write-sheet.ts'

/** A sheet as a browser saves it, kept by nobody on the way: huiyin-audit-2026-11-27.csv. `now`: epoch ms. */
export const sendSheet = (
  reply: FastifyReply,
  { name, format, sheet, now }: { name: string; format: SheetFormat; sheet: Buffer; now: number },
): FastifyReply =>
  reply
    .type(sheetTypes[format])
    .header(
      'content-disposition',
      `attachment; filename="huiyin-${reply.server.needs.practice ? 'practice-' : ''}${name}-${dayOf(now)}.${format}"`,
    )
    .header('cache-control', 'no-store')
    .send(sheet)
