import { fileTypeFromBuffer } from 'file-type'
import { attachmentTypes, type AttachmentType } from '../../workflows/rules/attachments.ts'
import { fileRefusals } from '../file-refusals.ts'
import { refused } from '../refused.ts'
import { cleanPicture } from './clean-picture.ts'
import { endsAs, safeName } from './safe-name.ts'

export interface TakenIn {
  readonly type: AttachmentType
  readonly name: string
  readonly bytes: Buffer
}

/** What may be kept of what was sent: its type by its first bytes, not by what it calls itself; pictures drawn anew. Throws why not. */
export async function takeIn(sent: Uint8Array, name: string): Promise<TakenIn> {
  const found = await fileTypeFromBuffer(sent).catch(() => undefined)
  const type = attachmentTypes.find((known) => known === found?.mime)
  if (type === undefined) throw refused(fileRefusals.typeNotTaken())
  if (!endsAs(name, type)) throw refused(fileRefusals.nameDiffers())
  const bytes = type === 'application/pdf' ? Buffer.from(sent) : await cleanPicture(sent, type)
  if (bytes === null) throw refused(fileRefusals.pictureUnreadable())
  return { type, name: safeName(name, type), bytes }
}
