import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { attachment } from '../schema/attachment.ts'
import { document } from '../schema/document.ts'
import { organization } from '../schema/organization.ts'

/** The files of a suggestion, void ones too, oldest first. */
export const attachmentsOf = (reader: Reader, suggestionId: string) =>
  reader
    .select({
      id: attachment.id,
      purpose: attachment.purpose,
      name: attachment.name,
      type: attachment.type,
      bytes: attachment.bytes,
      sha256: attachment.sha256,
      keptAt: attachment.keptAt,
      organizationId: attachment.organizationId,
      organizationName: organization.name,
      organizationNameEn: organization.nameEn,
      voidedAt: attachment.voidedAt,
      voidReason: document.text,
    })
    .from(attachment)
    .innerJoin(organization, eq(organization.id, attachment.organizationId))
    .leftJoin(document, eq(document.id, attachment.voidReasonId))
    .where(eq(attachment.suggestionId, suggestionId))
    .orderBy(asc(attachment.keptAt), asc(attachment.id))

export type KeptAttachment = Awaited<ReturnType<typeof attachmentsOf>>[number]
