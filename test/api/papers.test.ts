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
