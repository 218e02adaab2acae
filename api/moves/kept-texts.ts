import { createHash } from 'node:crypto'
import type { Reader } from '../../db/connect.ts'
import { newId } from '../../db/new-id.ts'
import { documentIdOf, keepDocument } from '../../db/registers/keep-document.ts'
import type { TextKeeper } from './form.ts'

/** Gives a command's texts their ids now and keeps them later, once the dry run has let the command through. */
export function keptTexts(commandId: string, receivedAt: number) {
  const texts: { id: string; purpose: string; text: string; subjectId?: string; title?: string }[] = []
  const keep: TextKeeper['keep'] = (field, purpose, text, of) => {
    const id = documentIdOf(commandId, field)
    texts.push({ id, purpose, text, ...of })
    return id
  }
  const keeper: TextKeeper = {
    keep,
    idFor: (prefix, field) => newId(prefix, receivedAt, createHash('sha256').update(`${commandId}/${field}`).digest()),
    keepIf: (field, purpose, text) => (text == null ? null : keep(field, purpose, text)),
  }
  const write = async (db: Reader, of: { subjectId: string; createdBy: string; now: number }) => {
    for (const text of texts) await keepDocument(db, { ...of, ...text })
  }
  return { keeper, write }
}
