/** 催办通知、督办单: who sends them, who signs, to whom they are told. Never upward, never over case handling. */
import { cityRoles, countyRoles, townshipRoles } from './access.ts'
import type { NoticeKind, OrganizationKind, Post, Role } from './suggestion.ts'

/** `signed`: waits for office hours; `received`: the unit has said that it has read it; `cancelled`: nothing of it was owed any more; `declined`: the head did not sign, with a reason. */
export const noticeStates = ['draft', 'signed', 'sent', 'received', 'cancelled', 'declined'] as const
export type NoticeState = (typeof noticeStates)[number]

const senders: readonly Role[] = [...townshipRoles, ...countyRoles, ...cityRoles]
/** 催办: any officer of the office that gave the matter out, or of one above it. */
export const mayUrge = ({ role }: Pick<Post, 'role'>): boolean => senders.includes(role)

/** 督办 is signed by the head of the office: chair, director, head; the city's office has no other post than its officer. */
export const signers: readonly Role[] = ['townshipChair', 'workingCommitteeDirector', 'countyOfficeHead', ...cityRoles]
/** The head of the office it is from; where that post is empty (`vacant`), a head above, who sees it only then. */
export const maySign = (
  { role, organizationId }: Pick<Post, 'role' | 'organizationId'>,
  { fromOrganizationId, vacant }: { readonly fromOrganizationId: string; readonly vacant: boolean },
): boolean => signers.includes(role) && (organizationId === fromOrganizationId || vacant)

/** Case handling is theirs: nobody urges or supervises over it; the lights are all there is. */
export const caseHandlers: readonly OrganizationKind[] = ['court', 'procuratorate', 'supervisoryCommission']

const words: Readonly<Record<NoticeKind, string>> = { urge: '催办', supervision: '督办' }

/** 编号: 催办〔2026〕3号, of one office's series of one kind and year. */
export const noticeNumber = (kind: NoticeKind, year: number, serial: number): string =>
  `${words[kind]}〔${year}〕${serial}号`
