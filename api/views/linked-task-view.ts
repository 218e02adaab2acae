import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import { attachmentsOf } from '../../db/queries/attachments-of.ts'
import { explainingOf } from '../../db/queries/explaining-of.ts'
import type { UnitLink } from '../../db/queries/link-by-token.ts'
import type { LoadedSuggestion } from '../../db/queries/load-suggestion.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { obligationsOf } from '../../db/queries/obligations-of.ts'
import { suggestionLedger } from '../../db/queries/suggestion-ledger.ts'
import { textsOf } from '../../db/queries/texts-of.ts'
import { stageOfTask } from '../../workflows/rules/assignments.ts'
import { isPaused } from '../../workflows/rules/flags.ts'
import { linkMoves, maySeeAttachmentByLink, movesByLink } from '../../workflows/rules/links.ts'
import { moveRules } from '../../workflows/rules/moves.ts'
import { stageNames, type Sentence } from '../../workflows/rules/refusals.ts'
import type { Assignment, SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import { coded, sentence } from '../fields.ts'
import { attachmentShape, attachmentView } from './attachment-view.ts'
import { obligationShape, obligationView } from './obligation-view.ts'

const owedShape = obligationShape.pick({
  kind: true,
  name: true,
  dueAt: true,
  provisional: true,
  stoppedAt: true,
  light: true,
  label: true,
  explanation: true,
})

export const linkedTaskShape = z
  .object({
    receiptNumber: z.string(),
    title: z.string(),
    text: z.string(),
    place: sentence,
    urgent: z.boolean(),
    unit: sentence,
    assignedBy: sentence.extend({ phone: z.string().describe('没有登记时为空 / empty where none is registered') }),
    assignedAt: z.string(),
    stage: coded.describe('本单位这一项办到哪一步 / how far this unit is'),
    flags: z.object({ returnPending: z.boolean(), extensionPending: z.boolean(), paused: z.boolean() }),
    words: z.array(z.object({ kind: coded, at: z.string(), text: z.string() })),
    owed: z.array(owedShape),
    moves: z.array(coded.extend({ code: z.enum(linkMoves) })),
    files: z.array(attachmentShape.pick({ id: true, purpose: true, name: true, type: true, bytes: true })),
    linkExpiresAt: z.string(),
  })
  .meta({ id: 'LinkedTask' })

/** One task as the unit reads it that came by a link: the matter, what was said about the task, until when and why, what may be done. `now`: epoch ms. */
export async function linkedTaskView(
  db: Reader,
  { row, state }: LoadedSuggestion,
  by: { link: UnitLink; task: Assignment; contact: { name: Sentence; phone: string }; now: number },
): Promise<z.input<typeof linkedTaskShape>> {
  const { link, task, contact, now } = by
  const said = (await suggestionLedger(db, row.id)).flatMap((event) => saidIn(event, task.id))
  const owed = (await obligationsOf(db, [row.id], { openOnly: true })).filter(
    (o) => o.assignmentId === task.id && o.owedByOrganizationId === task.unitId && o.owedToKind === null,
  )
  const [files, texts, names, explaining] = await Promise.all([
    attachmentsOf(db, row.id),
    textsOf(db, [row.contentId, ...said.map(({ documentId }) => documentId)]),
    namesOf(db, { organizations: [task.unitId], places: [row.placeId] }),
    explainingOf(db, owed, now),
  ])
  const textOf = (id: string) => texts.find((text) => text.id === id)
  const content = textOf(row.contentId)
  const stage = stageOfTask(task, state.route)
  const { id: linkId, unitId, assignmentId } = link
  return {
    receiptNumber: row.receiptNumber,
    title: content?.title ?? '',
    text: content?.text ?? '',
    place: names.places(row.placeId),
    urgent: state.urgent,
    unit: names.organizations(task.unitId),
    assignedBy: { ...contact.name, phone: contact.phone },
    assignedAt: new Date(task.assignedAt).toISOString(),
    stage: { code: stage, ...stageNames[stage] },
    flags: {
      returnPending: task.returnPending,
      extensionPending: task.extensionAsked !== null,
      paused: isPaused(state),
    },
    words: said.map(({ kind, at, documentId }) => ({
      kind: { code: kind, ...saidNames[kind] },
      at: new Date(at).toISOString(),
      text: textOf(documentId)?.text ?? '',
    })),
    owed: owed.map((o) =>
      obligationView(o, explaining(o), {
        organization: names.organizations,
        recipient: () => ({ zh: '', en: '' }),
      }),
    ),
    moves: movesByLink({ kind: 'unitLink', linkId, unitId, assignmentId }, state).map((move) => ({
      code: move,
      zh: moveRules[move].zh,
      en: moveRules[move].en,
    })),
    files: files
      .filter((file) => file.voidedAt === null && maySeeAttachmentByLink(link, state, file))
      .map((file) => attachmentView(file, false)),
    linkExpiresAt: link.expiresAt.toISOString(),
  }
}

const saidNames = {
  assigned: { zh: '交办意见', en: 'What the office asks' },
  returnRefused: { zh: '申请退回未获同意', en: 'The return was refused' },
  sentBack: { zh: '退回补办', en: 'Sent back' },
  extensionGranted: { zh: '同意延期', en: 'More time was granted' },
  extensionRefused: { zh: '延期未获同意', en: 'More time was refused' },
  supplied: { zh: '反映人补充', en: 'What the submitter added' },
  result: { zh: '本单位报送的结果', en: 'What this unit handed in' },
  opinion: { zh: '本单位的协办意见', en: 'This unit’s opinion' },
} as const satisfies Record<string, Sentence>
interface Said {
  readonly kind: keyof typeof saidNames
  readonly at: number
  readonly documentId: string
}

/** What one event says to or by this task's unit, or a submitter adds; of other tasks nothing. */
function saidIn({ body, occurredAt: at }: SuggestionEvent, taskId: string): Said[] {
  const said = (kind: Said['kind'], documentId: string | null): Said[] =>
    documentId === null ? [] : [{ kind, at, documentId }]
  if (body.kind === 'supplied') return said('supplied', body.documentId)
  if ('assignment' in body) {
    if (body.assignment.id !== taskId) return []
    return said('assigned', body.kind === 'redispatched' ? body.reasonId : body.note)
  }
  if (!('assignmentId' in body) || body.assignmentId !== taskId) return []
  if (body.kind === 'resultSubmitted') return said('result', body.documentId)
  if (body.kind === 'opinionGiven') return said('opinion', body.documentId)
  return isDecision(body) ? said(body.kind, body.reasonId) : []
}

type Decision = Extract<
  SuggestionEvent['body'],
  { kind: 'returnRefused' | 'sentBack' | 'extensionGranted' | 'extensionRefused' }
>
const isDecision = (body: SuggestionEvent['body']): body is Decision =>
  ['returnRefused', 'sentBack', 'extensionGranted', 'extensionRefused'].includes(body.kind)
