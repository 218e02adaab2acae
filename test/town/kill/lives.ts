import { world } from '../../../db/seed/worlds/busy-township.ts'
import { ask, type Client } from './client.ts'
import type { Operation, Record } from './recorder.ts'

export interface Hands {
  readonly clerk: Client
  readonly officer: Client
  readonly unit: Client
}
const citizen: Client = { personId: null, cookie: null }
let serial = 0

/** Drives one matter to its end (or leaves it just registered), through three routes in turn; each refusal on the way is recorded. */
export async function driveLife(record: Record, base: string, hands: Hands): Promise<void> {
  const n = ++serial
  const matter = {
    stationId: world.stationId,
    channel: 'reception',
    title: `第 ${n} 件`,
    text: `第 ${n} 件：巷子里没有路灯。`,
    submitters: [{ name: `反映人 ${n}`, phone: '13800000000', address: '', anonymous: false, identityHidden: false }],
  }
  const said = await ask(record, base, hands.clerk, '/api/suggestions', matter)
  const receipt = said.answer as Receipt | null
  if (said.outcome !== 'ok' || !receipt) return
  const move = (by: Client, name: string, body: object = {}) =>
    ask(record, base, by, `/api/suggestions/${receipt.id}/moves/${name}`, body)
  const ended = n % 4 === 0 ? null : n % 4 === 1 ? await byTownship(move, hands, receipt) : await byAnswer(move, hands)
  if (ended?.outcome !== 'ok') return
  const { receiptNumber, queryCode } = receipt
  await ask(record, base, citizen, '/api/public/receipts/rating', {
    receiptNumber,
    queryCode,
    satisfaction: 'satisfied',
  })
}

interface Receipt {
  id: string
  receiptNumber: string
  queryCode: string
  submitters: { id: string }[]
}
type Move = (by: Client, name: string, body?: object) => Promise<Operation>

async function byAnswer(move: Move, { clerk }: Hands) {
  await move(clerk, 'classify', { route: 'answer', reason: '可以解答' })
  return move(clerk, 'answer', { text: '下月装灯。', told: { mode: 'phone' } })
}

async function byTownship(move: Move, { officer, unit }: Hands, receipt: Receipt) {
  // Refused on the way: a county unit, and signing for what is not one's own.
  await move(officer, 'assign', { unitId: world.units.transport, classify: { reason: '试交县级单位' } })
  await move(officer, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  await move(unit, 'signFor')
  await move(unit, 'submitResult', { text: '已装灯。', degree: 'solved' })
  await move(officer, 'acceptResult')
  return move(officer, 'recordFeedback', {
    kinds: ['assignmentStatus', 'result'],
    recipient: { kind: 'submitter', id: receipt.submitters[0]?.id },
    mode: 'phone',
    outcome: 'delivered',
  })
}
