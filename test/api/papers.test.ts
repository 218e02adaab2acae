import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let officer: Hand, chair: Hand, deputy: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'dev' })
  ;[officer, chair, deputy, unit] = await town.all('officer', 'chair', 'deputy', 'farming')
})
afterAll(() => town.close())

const other = world.townshipDeputies.find((id) => id !== world.people.deputy) ?? ''
const numbers = async (by: Hand, query = '') =>
  done(await by.get(`/api/papers?${query}`)).items.map((paper: { number: string }) => paper.number)

/** A research with one recommendation by this deputy, replied to. */
async function replied(leadDeputyId: string, number: string) {
  const id = done(await chair.post('/api/research', { title: `调研 ${number}`, reason: '多村反映' })).id as string
  const act = async (move: string, body: object) => done(await officer.post(`/api/research/${id}/moves/${move}`, body))
  await act('plan', { text: '走访。' })
  await act('report', { text: '建议。' })
  await act('filePaper', {
    kind: 'recommendation',
    number,
    filedOn: '2026-11-24',
    congressLevel: 'township',
    congressPlaceId: world.townshipId,
    proposerKind: 'deputies',
    leadDeputyId,
    coSignerIds: [],
    text: '建议全文',
  })
  const paperId = done(await officer.get(`/api/research/${id}`)).papers[0].id as string
  await act('recordPaperAssignment', { paperId, unitId: world.units.transport, paperClass: 'ordinary' })
  await act('recordPaperReply', { paperId, text: '已列入计划。' })
  return { id, paperId }
}

test('the office lists every paper of its researches; a deputy those he signed, and what he has yet to rate', async () => {
  const own = await replied(world.people.deputy, '第 1 号')
  await replied(other, '第 2 号')
  expect(await numbers(officer)).toEqual(['第 2 号', '第 1 号'])
  expect(await numbers(officer, 'kind=motion')).toEqual([])
  expect(await numbers(deputy)).toEqual(['第 1 号'])
  expect(await numbers(officer, 'signedByMe=true')).toEqual([])
  expect(await numbers(deputy, 'signedByMe=true&awaitsMyRating=true')).toEqual(['第 1 号'])
  expect(await numbers(unit)).toEqual([])

  const [listed] = done(await deputy.get('/api/papers')).items
  expect(listed).toMatchObject({ id: own.paperId, research: { id: own.id }, asked: [{ id: world.people.deputy }] })
  const rating = { paperId: own.paperId, satisfaction: 'satisfied' }
  done(await deputy.post(`/api/research/${own.id}/moves/ratePaper`, rating))
  expect(await numbers(deputy, 'awaitsMyRating=true')).toEqual([])
  expect(await numbers(deputy, 'signedByMe=true')).toEqual(['第 1 号'])
})

test('the list goes on page by page, each paper once', async () => {
  const first = done(await officer.get('/api/papers?limit=1'))
  const second = done(await officer.get(`/api/papers?limit=1&cursor=${first.nextCursor}`))
  expect([...first.items, ...second.items].map((paper) => paper.number)).toEqual(['第 2 号', '第 1 号'])
})

/** A recommendation of these co-signers, led by another than our deputy. */
async function coSigned(number: string, coSignerIds: readonly string[]) {
  const id = done(await chair.post('/api/research', { title: `调研 ${number}`, reason: '多村反映' })).id as string
  const act = async (move: string, body: object) => done(await officer.post(`/api/research/${id}/moves/${move}`, body))
  await act('plan', { text: '走访。' })
  await act('report', { text: '建议。' })
  await act('filePaper', {
    kind: 'recommendation',
    number,
    filedOn: '2026-11-24',
    congressLevel: 'township',
    congressPlaceId: world.townshipId,
    proposerKind: 'deputies',
    leadDeputyId: other,
    coSignerIds,
    text: '建议全文',
  })
  const paperId = done(await officer.get(`/api/research/${id}`)).papers[0].id as string
  return {
    id,
    paperId,
    confirm: (by: Hand, body: object) => by.post(`/api/research/${id}/moves/confirmCoSignature`, { paperId, ...body }),
  }
}
const [, , telephoned = ''] = world.townshipDeputies
const standing = async (by: Hand, id: string) =>
  done(await by.get(`/api/research/${id}`)).papers[0].coSignatures.map(
    (one: { deputy: { id: string }; word: { code: string }; himself: boolean }) => [
      one.deputy.id,
      one.word.code,
      one.himself,
    ],
  )

test('a deputy is asked for each paper he co-signs, says that he signed or that he did not, and the office reads it', async () => {
  const { id, paperId, confirm } = await coSigned('第 3 号', [world.people.deputy, telephoned])
  const denied = await coSigned('第 4 号', [world.people.deputy])
  expect(await numbers(deputy, 'awaitsMyConfirmation=true')).toEqual(['第 4 号', '第 3 号'])
  expect(await numbers(officer, 'awaitsMyConfirmation=true')).toEqual([])
  expect(await standing(officer, id)).toEqual([
    [world.people.deputy, 'awaited', false],
    [telephoned, 'awaited', false],
  ])
  // The paper goes its way meanwhile.
  done(
    await officer.post(`/api/research/${id}/moves/recordPaperAssignment`, {
      paperId,
      unitId: world.units.transport,
      paperClass: 'ordinary',
    }),
  )
  done(await confirm(deputy, { signed: true }))
  done(await confirm(officer, { deputyId: telephoned, signed: true }))
  const unreasoned = await denied.confirm(deputy, { signed: false })
  expect([unreasoned.status, unreasoned.body.code]).toEqual([422, 'paper.denial-needs-reason'])
  done(await denied.confirm(deputy, { signed: false, reason: '当时在外地，没有签过这件。' }))
  expect(await numbers(deputy, 'awaitsMyConfirmation=true')).toEqual([])
  expect(await standing(officer, id)).toEqual([
    [world.people.deputy, 'confirmed', true],
    [telephoned, 'confirmed', false],
  ])
  expect(await standing(officer, denied.id)).toEqual([[world.people.deputy, 'denied', true]])
  const told = done(await officer.get(`/api/research/${denied.id}/timeline`)).items as { zh: string }[]
  expect(told.map(({ zh }) => zh).join()).toContain('李春生表示没有在建议、批评和意见（第 4 号）上署名，写明了理由')
})

test('nobody outside the paper says anything of a signature, and a stranger does not find it', async () => {
  const { confirm } = await coSigned('第 5 号', [telephoned])
  expect((await confirm(deputy, { signed: true })).status).toBe(404)
  expect((await confirm(unit, { signed: true })).status).toBe(404)
  const forNobody = await confirm(officer, { deputyId: world.people.deputy, signed: true })
  expect([forNobody.status, forNobody.body.code]).toEqual([422, 'paper.not-co-signer'])
})
