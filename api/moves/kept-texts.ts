import type { Reader } from '../../db/connect.ts'
import { documentIdOf, keepDocument } from '../../db/registers/keep-document.ts'
import type { TextKeeper } from './form.ts'

/** Gives a command's texts their ids now and keeps them later, once the dry run has let the command through. */
export function keptTexts(commandId: string) {
  const texts: { id: string; purpose: string; text: string }[] = []
  const keep = (field: string, purpose: string, text: string) => {
    const id = documentIdOf(commandId, field)
    texts.push({ id, purpose, text })
    return id
  }
  const keeper: TextKeeper = {
    keep,
    keepIf: (field, purpose, text) => (text == null ? null : keep(field, purpose, text)),
  }
  const write = async (db: Reader, of: { subjectId: string; createdBy: string; now: number }) => {
    for (const text of texts) await keepDocument(db, { ...of, ...text })
  }
  return { keeper, write }
}
