import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hand } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let officer: Hand, county: Hand, clerk: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[officer, county, clerk] = await town.all('officer', 'county', 'clerk')
})
afterAll(() => town.close())

const told = { act: 'recordFeedback', title: '交办情况', text: '您反映的{编号}，已经交{承办单位}办理。' }
const titles = async (by: Hand, query = ''): Promise<string[]> =>
  (await by.get(`/api/wordings?limit=100${query}`)).body.items.map(({ title }: { title: string }) => title)
const refusalOf = async (by: Hand, url: string, body: object) => {
  const { status, body: said } = await by.post(url, body)
  return [status, said.code]
}

test('a township keeps its wordings, its station uses them, and the county’s are used below it', async () => {
  expect((await officer.post('/api/wordings', { placeId: 'plc_liulin', ...told })).status).toBe(201)
  expect((await county.post('/api/wordings', { placeId: '990121', ...told, title: '县里的' })).status).toBe(201)
  expect(await titles(clerk)).toEqual(expect.arrayContaining(['交办情况', '县里的']))
  expect(await titles(await town.as('shiqiao'))).toEqual(['县里的'])
  expect(await titles(await town.as('baiyang'))).toEqual([])
})

test('a wording is kept once under its title, changed and put out of use by its own place alone', async () => {
  const made = (await officer.post('/api/wordings', { placeId: 'plc_liulin', ...told, title: '电话告知' })).body
  const again = { placeId: 'plc_liulin', ...told, title: '电话告知' }
  expect(await refusalOf(officer, '/api/wordings', again)).toEqual([409, 'wording.there'])
  const door = `/api/wordings/${made.wordingId}/amend`
  expect(await refusalOf(county, door, { active: false })).toEqual([404, 'not-found'])
  expect(await refusalOf(clerk, door, { active: false })).toEqual([403, 'wording.not-kept'])
  expect(await refusalOf(county, '/api/wordings', { ...again, title: '别处' })).toEqual([404, 'not-found'])
  expect((await officer.post(door, { text: '改过', active: false })).body).toMatchObject({
    text: '改过',
    active: false,
  })
  expect(await titles(clerk)).not.toContain('电话告知')
  expect(await titles(clerk, '&former=true')).toContain('电话告知')
})

test('a blank nobody can fill in is refused with those that can', async () => {
  const answer = await officer.post('/api/wordings', {
    placeId: 'plc_liulin',
    ...told,
    title: '错字',
    text: '{编好}，{number}',
  })
  expect([answer.status, answer.body.code]).toEqual([422, 'wording.blank-unknown'])
  expect(answer.body.detail).toContain('{编好}')
  expect(answer.body.detail).not.toContain('number')
})
