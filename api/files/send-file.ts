import type { FastifyReply } from 'fastify'
import type { KeptAttachment } from '../../db/queries/attachments-of.ts'
import { StoreAway, type FileStore } from '../../db/files/file-store.ts'
import { fileRefusals } from '../file-refusals.ts'
import { refused } from '../refused.ts'

/**
 * A file as it leaves the house: saved, never shown; a browser that opens it all the same runs nothing of it. `before`: what has to stand
 * on record first. Throws where it is void, or no files are kept.
 */
export async function sendFile(
  reply: FastifyReply,
  files: FileStore | undefined,
  file: KeptAttachment,
  before: () => Promise<void>,
): Promise<FastifyReply> {
  if (file.voidedAt) throw refused(fileRefusals.voided())
  if (!files) throw refused(fileRefusals.off())
  const bytes = await read(files, file)
  await before()
  const plain = `${file.id}${/\.\w+$/.exec(file.name)?.[0] ?? ''}`
  return reply
    .type(file.type)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded(file.name)}`)
    .header(
      'content-security-policy',
      "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    )
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(bytes)
}

async function read(files: FileStore, file: KeptAttachment): Promise<Buffer> {
  try {
    return await files.read(file)
  } catch (error) {
    if (error instanceof StoreAway) throw refused(fileRefusals.away())
    throw error
  }
}

/** RFC 8187: what encodeURIComponent leaves and the header does not allow, too. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
