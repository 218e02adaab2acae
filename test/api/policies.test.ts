import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import type { PolicyTerms } from '../../workflows/rules/policy-draft.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import { done, register } from '../town/deeds.ts'
import type { Hand, Reply } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let admin: Hand, clerk: Hand, officer: Hand, both: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  // The supervisor of the county and an officer of another township are made administrators too: one may see the matters that would
  // move, the other may not.
  for (const person of ['per_gao_supervisor', 'per_shi_clerk'])
    await town.ownerSql`insert into post (id, person_id, role, organization_id, from_on)
      values (${`pst_second_${person}`}, ${person}, 'systemAdministrator', 'org_qinghe_office', '2024-05-01')`
  ;[admin, clerk, officer, both] = await town.all('administrator', 'clerk', 'officer', 'supervisor')
})
afterAll(() => town.close())

const countyId = '990121'
const shanghai = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)
const today = () => shanghai(town.now())
const begin = async (): Promise<{ id: string; basedOn: object; terms: PolicyTerms }> =>
  done(await admin.post('/api/policies/drafts', { countyId }))
const classifyIn = (terms: PolicyTerms, amount: number, more: Partial<PolicyTerms> = {}): PolicyTerms => ({
  ...terms,
  ...more,
  rules: terms.rules.map((row) =>
    row.track === 'common' && row.key === 'classify'
      ? { ...row, amount, reminders: amount > 1 ? row.reminders : 'none' }
      : row,
  ),
})
const change = (id: string, terms: PolicyTerms) => admin.put(`/api/policies/drafts/${id}`, terms)
const publish = (id: string): Promise<Reply> =>
  admin.post(`/api/policies/drafts/${id}/publish`, { reason: '县里发文施行。' })
const preview = async (by: Hand, id: string, page = '') =>
  done(await by.post(`/api/policies/drafts/${id}/preview${page}`))
const classifyOf = async (subjectId: string) => {
  const [row] = await town.ownerSql`select due_at, explanation from obligation
    where subject_id = ${subjectId} and kind = 'classify'`
  return row as { due_at: Date; explanation: { policyId: string; policyVersion: number; amount: number } }
}
const audits = (act: string) => town.ownerSql`select * from audit_event where act = ${act} order by id`

describe('the default policy', () => {
  test('is a suggestion, says every term in words, is not printed, and names no source', async () => {
    const { items, drafts } = (await clerk.get('/api/policies')).body
    expect(items).toMatchObject([
      { id: 'default', version: 1, countyId: null, label: { zh: '建议时限' }, printed: false },
    ])
    expect(drafts).toEqual([])
    const shown = (await clerk.get('/api/policies/default/1')).body
    const handle = shown.words.find(({ rule }: { rule: string }) => rule === 'township.handle')
    expect(handle).toEqual({
      rule: 'township.handle',
      name: { zh: '办理（交办）', en: 'Handling (assignment)' },
      term: { zh: '15个工作日', en: '15 working days' },
      from: { zh: '交办', en: 'assignment' },
      basis: 'internal',
      label: { zh: '建议时限', en: 'suggested time limit' },
    })
    expect(JSON.stringify(shown)).not.toMatch(/HN-XF12|QD21|OWN/)
    expect((await clerk.get('/api/policies/default/2')).status).toBe(404)
    expect((await clerk.get('/api/policies/county-990199/1')).status).toBe(404)
  })
})

describe('a draft', () => {
  test('begins from what is in force, and is sent back whole; what is wrong is named and nothing is kept', async () => {
    const { id, basedOn, terms } = await begin()
    expect(basedOn).toEqual({ id: 'default', version: 1 })
    const refused = await change(id, classifyIn(terms, 6))
    expect([refused.status, refused.body.code]).toEqual([422, 'policy.terms-wrong'])
    expect(refused.body.fields.faults[0]).toMatchObject({ rule: 'common.classify', limit: 'answer.answer' })
    expect(refused.body.detail).toMatch(/受理分类（各种方式）会超过解答回复（解答回复）的期限/)
    const short = await change(id, { ...terms, rules: terms.rules.slice(1) })
    expect(short.body.detail).toContain('每一项都要有期限')
    expect((await admin.get(`/api/policies/drafts/${id}`)).body.terms).toEqual(terms)
    expect((await change(id, classifyIn(terms, 2))).status).toBe(200)
    expect((await admin.get(`/api/policies/drafts/${id}`)).body.terms).toEqual(classifyIn(terms, 2))
    expect((await audits('policyDraftChanged')).map(({ detail }) => detail['changes'])).toMatchObject([
      [{ what: 'common.classify', before: { amount: 3 }, after: { amount: 2 } }],
    ])
    expect((await admin.get('/api/policies')).body.drafts).toMatchObject([{ id, countyId }])
  })

  test('is the administrator’s of that county alone', async () => {
    const { id } = await begin()
    const answers = await Promise.all([
      officer.post('/api/policies/drafts', { countyId }),
      officer.get(`/api/policies/drafts/${id}`),
      officer.post(`/api/policies/drafts/${id}/preview`, {}),
      officer.post(`/api/policies/drafts/${id}/publish`, { reason: '试试。' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await admin.post('/api/policies/drafts', { countyId: '990122' })).body.code).toBe('county.not-yours')
    expect((await admin.get('/api/policies/drafts/pdr_none')).status).toBe(404)
  })
})

describe('a look at what a draft would do', () => {
  test('counts the open suggestions that would move and become overdue, and changes nothing', async () => {
    const matters = await Promise.all(Array.from({ length: 7 }, () => register(clerk, theDarkLane)))
    const { id, terms } = await begin()
    expect(await preview(both, id)).toMatchObject({ moved: { suggestions: 0, obligations: 0 }, examples: [] })
    for (const matter of matters.slice(0, 2)) await backdate(matter.id)
    const rows = () => town.ownerSql`select id, due_at, marks from obligation order by id`
    const before = await rows()
    done(await change(id, classifyIn(terms, 1)))
    const effect = await preview(both, id)
    expect(effect).toMatchObject({
      moved: { obligations: 7, suggestions: 7 },
      earlier: 7,
      later: 0,
      becomeOverdue: { obligations: 2, suggestions: 2 },
      zh: '在办件有 7 件的日期会变，其中 2 件会超期。',
    })
    expect(effect.examples).toHaveLength(7)
    for (const { newDueAt, dueAt, becomesOverdue } of effect.examples) {
      expect(newDueAt < dueAt).toBe(true)
      expect(becomesOverdue).toBe(Date.parse(newDueAt) <= town.now())
    }
    expect(await rows()).toEqual(before)
  })

  test('shows examples page by page, and only those one may see', async () => {
    const { id, terms } = await begin()
    done(await change(id, classifyIn(terms, 1)))
    const all = (await preview(both, id)).examples.map((one: { obligationId: string }) => one.obligationId)
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await preview(both, id, `?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`)
      paged.push(...page.examples.map((one: { obligationId: string }) => one.obligationId))
      cursor = page.nextCursor
    }
    expect(paged).toEqual(all)
    for (const elsewhere of [admin, await town.as('shiqiao')]) {
      const blind = await preview(elsewhere, id)
      expect([blind.moved.suggestions, blind.examples]).toEqual([all.length, []])
    }
  })

  test('leaves alone what a person set or moved by hand', async () => {
    const { id: moved } = await register(clerk, theDarkLane)
    await town.ownerSql`update obligation set explanation = explanation || '{"changes": [{}]}'
      where subject_id = ${moved} and kind = 'classify'`
    const { id, terms } = await begin()
    done(await change(id, classifyIn(terms, 1)))
    const effect = await preview(both, id)
    expect(effect.setByHand).toBe(1)
    expect(effect.examples.map((one: { suggestionId: string }) => one.suggestionId)).not.toContain(moved)
  })
})

describe('a published policy', () => {
  test('needs its day, binds what is registered from then on, and leaves open matters to their own version', async () => {
    const { id: old } = await register(clerk, theDarkLane)
    const draft = await begin()
    expect((await publish(draft.id)).body.code).toBe('policy.effective-day')
    done(await change(draft.id, classifyIn(draft.terms, 2, { effectiveFrom: today() })))
    const made = await publish(draft.id)
    expect(made.body).toEqual({ id: `county-${countyId}`, version: 1 })
    const { id: young } = await register(clerk, theDarkLane)
    expect((await classifyOf(young)).explanation).toMatchObject({
      policyId: `county-${countyId}`,
      policyVersion: 1,
      amount: 2,
    })
    expect((await classifyOf(old)).explanation).toMatchObject({ policyId: 'default', policyVersion: 1, amount: 3 })
    expect((await publish(draft.id)).body).toEqual(made.body)
    expect((await change(draft.id, draft.terms)).body.code).toBe('policy.published')
    expect((await audits('policyPublished')).map(({ detail }) => detail)).toMatchObject([
      {
        before: { id: 'default', version: 1 },
        after: made.body,
        changes: [{ what: 'effectiveFrom' }, { what: 'common.classify', before: { amount: 3 }, after: { amount: 2 } }],
      },
    ])
  })

  test('is called 内部管理时限 once it carries its document, from its day on and not before', async () => {
    const draft = await begin()
    const tomorrow = shanghai(town.now() + 86_400_000)
    const adopted = { documentNumber: '青禾办〔2026〕12号', date: tomorrow }
    done(await change(draft.id, classifyIn(draft.terms, 1, { effectiveFrom: tomorrow, adopted })))
    expect((await publish(draft.id)).body.code).toBe('policy.adopted-later')
    done(
      await change(
        draft.id,
        classifyIn(draft.terms, 1, { effectiveFrom: tomorrow, adopted: { ...adopted, date: today() } }),
      ),
    )
    expect((await publish(draft.id)).body).toEqual({ id: `county-${countyId}`, version: 2 })
    const shown = (await clerk.get(`/api/policies/county-${countyId}/2`)).body
    expect(shown).toMatchObject({
      label: { zh: '内部管理时限' },
      printed: true,
      adopted: { documentNumber: '青禾办〔2026〕12号' },
    })
    const reply = shown.words.find(({ rule }: { rule: string }) => rule === 'recommendation.reply')
    expect(reply.label.zh).toBe('法定期限')
    const { id } = await register(clerk, theDarkLane)
    expect((await classifyOf(id)).explanation.policyVersion).toBe(1)
  })

  test('overtakes a draft that was begun before it', async () => {
    const [first, second] = [await begin(), await begin()]
    for (const { id, terms } of [first, second])
      done(await change(id, classifyIn(terms, 2, { effectiveFrom: today() })))
    const answers = await Promise.all([publish(first.id), publish(second.id)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('policy.overtaken')
    expect((await admin.get('/api/policies')).body.items.map(({ version }: { version: number }) => version)).toEqual([
      3, 2, 1, 1,
    ])
  })
})

describe('open suggestions', () => {
  const move = (version: number, reason = '新时限已经施行，在办件一并改用。') =>
    admin.post(`/api/policies/county-${countyId}/${version}/move`, { reason })
  const progressOf = async (version: number) =>
    done(await admin.get(`/api/policies/county-${countyId}/${version}/move`))
  /** What the outbox holds is told to the stories, as the relay would tell it. */
  const hear = async () => {
    const words =
      await town.ownerSql`select subject_id, payload from outbox where priority > 0 and done_at is null order by id`
    for (const { subject_id, payload } of words)
      await commitTransition(town.db, { id: subject_id as string, command: payload as Command, now: town.now() })
    return words.length
  }

  test('move to the version in force by an act with its reason: previewed, each with one receipt, none overdue by it', async () => {
    const matters = [await register(clerk, theDarkLane), await register(clerk, theDarkLane)]
    const [first, second] = matters.map(({ id }) => id) as [string, string]
    const late = await begin()
    done(await change(late.id, classifyIn(late.terms, 1, { effectiveFrom: shanghai(town.now() + 86_400_000) })))
    const { version: later } = (await publish(late.id)).body
    expect((await move(later)).body.code).toBe('policy.not-in-force')
    const draft = await begin()
    done(await change(draft.id, classifyIn(draft.terms, 1, { effectiveFrom: today() })))
    const { version } = (await publish(draft.id)).body
    await backdate(second)

    const open = (
      await town.ownerSql`select count(*)::int as many from suggestion where county_office_id in
      (select id from organization where place_id = ${countyId}) and stage <> 'closed'`
    )[0]!['many']
    const seen = done(await both.post(`/api/policies/county-${countyId}/${version}/move/preview`, {}))
    expect(seen.toMove).toBe(open)
    expect(seen.zh).toContain(`在办件有 ${open} 件会改用`)
    expect(seen.examples.map((one: { suggestionId: string }) => one.suggestionId)).toContain(first)
    expect(await progressOf(version)).toMatchObject({ elsewhere: open, progress: { concerned: 0 } })

    expect((await move(version)).body).toEqual({ told: open })
    expect((await move(version)).body).toEqual({ told: 0 })
    expect(await progressOf(version)).toMatchObject({ progress: { concerned: open, waiting: open, moved: 0 } })
    expect(await hear()).toBe(open)
    expect(await progressOf(version)).toMatchObject({
      elsewhere: 0,
      progress: { concerned: open, recounted: open, waiting: 0, moved: open, earlier: seen.earlier },
    })
    const [early, held] = [await classifyOf(first), await classifyOf(second)]
    expect(held.due_at.getTime()).toBeGreaterThan(town.now())
    expect(early.due_at.getTime()).toBeGreaterThan(town.now())
    const { items } = done(await officer.get(`/api/suggestions/${first}/timeline`))
    const told = items.filter(({ kind }: { kind: string }) => kind === 'movedToPolicy')
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).toContain(`将本件改用第${version}版办理时限，写明了理由：“受理分类”由`)
    const page = done(await officer.get(`/api/suggestions/${first}`))
    expect(JSON.stringify(page)).toContain('新时限已经施行，在办件一并改用。')
    expect((await audits('mattersMovedToPolicy')).map(({ detail }) => detail)).toMatchObject([
      { policyVersion: version, told: open },
      { policyVersion: version, told: 0 },
    ])
  })

  test('are moved only by who may publish', async () => {
    const doors = [
      officer.post(`/api/policies/county-${countyId}/1/move`, { reason: '试试。' }),
      officer.post(`/api/policies/county-${countyId}/1/move/preview`, {}),
      officer.get(`/api/policies/county-${countyId}/1/move`),
    ]
    expect((await Promise.all(doors)).map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await admin.post('/api/policies/default/1/move', { reason: '试试。' })).status).toBe(404)
  })
})

/** As if it had been registered long enough ago for one working day to be over, whatever the season. */
async function backdate(suggestionId: string) {
  await town.ownerSql`update obligation set start_at = start_at - interval '20 days' where subject_id = ${suggestionId}`
}
