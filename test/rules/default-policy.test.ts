import { describe, expect, test } from 'vitest'
import { eventWords, obligationWords } from '../../workflows/rules/deadline-words.ts'
import { defaultPolicy as policy } from '../../workflows/rules/default-policy.ts'
import { ladders, reminderLeads } from '../../workflows/rules/policy.ts'
import type { DeadlineRule, Term } from '../../workflows/rules/policy.ts'
import { routes } from '../../workflows/rules/suggestion.ts'

// The glossary's closed list of what may start a clock, copied so that neither side can drift unseen.
const glossary = `collected registered reclassified split handedOver returnedToTownship assigned submitted
  submittedToCity returnedToCounty transferred firstTransferred redispatched returnRequested returnGranted extensionRequested
  resultSubmitted resultAccepted answered dissatisfied rehandleOrdered commitmentReported researchProposed
  researchDecided reportTransmitted reportFedBack researchConcludedWithoutPaper paperFiled paperAssigned
  paperReturned paperReplied motionDecided deputyDissatisfied submitterAsked leftResearch motionResolved`.split(/\s+/)

const inDays = ({ amount, unit }: Term) => amount * { workingDays: 1.4, days: 1, months: 28 }[unit]
const ruleNames = policy.rules.map((rule) => `${rule.track}.${rule.key}`)

describe('the default policy', () => {
  test('holds every row of every track, each once', () => {
    expect(new Set(ruleNames).size).toBe(ruleNames.length)
    const count = (track: string) => policy.rules.filter((rule) => rule.track === track).length
    expect([...new Set(policy.rules.map((rule) => rule.track))].map((track) => [track, count(track)])).toEqual([
      ['common', 9],
      ['answer', 3],
      ['township', 12],
      ['county', 15],
      ['research', 10],
      ['redirect', 2],
      ['recommendation', 8],
      ['motion', 1],
    ])
  })

  test('speaks of all five routes and of nothing the glossary does not know', () => {
    for (const route of routes) expect(policy.rules.some((rule) => rule.track === route)).toBe(true)
    const starts = policy.rules.flatMap((rule) => [
      ...(rule.start === null ? [] : [rule.start]),
      ...(rule.orStart ?? []),
    ])
    expect(starts.filter((event) => !glossary.includes(event))).toEqual([])
    expect(glossary.filter((event) => !eventWords[event])).toEqual([])
    expect(policy.rules.filter((rule) => !obligationWords[rule.key]).map((rule) => rule.key)).toEqual([])
  })

  test('leaves no row without an end: a term, a meeting or a date, and only a date needs no event', () => {
    const endsOf = ({ amount, unit, at, dueOn }: DeadlineRule) => [amount !== null && unit !== null, at, dueOn]
    expect(policy.rules.filter((rule) => endsOf(rule).filter(Boolean).length !== 1)).toEqual([])
    expect(policy.rules.filter((rule) => (rule.start === null) !== (rule.dueOn !== undefined))).toEqual([])
  })

  test('reminds nobody before half of the term has passed', () => {
    const early = policy.rules.filter(({ amount, unit, reminders }) => {
      const leads = policy.reminders[reminders].map((lead) => inDays(lead) * 2)
      return amount !== null && unit !== null && leads.some((twice) => twice > inDays({ amount, unit }))
    })
    expect(early).toEqual([])
    expect(Object.keys(policy.reminders)).toEqual([...reminderLeads])
  })

  test('gives a reminder to all terms of two working days or more, except windows', () => {
    const silent = policy.rules.filter((rule) => rule.reminders === 'none' && !rule.onExpiry && rule.enabled !== false)
    for (const rule of silent.filter((rule) => !rule.at && !rule.dueOn)) expect(rule.amount).toBeLessThanOrEqual(1)
  })

  test('climbs its ladders from red to the strongest step, each a whole number of working days later', () => {
    expect(Object.keys(policy.overdue)).toEqual([...ladders])
    for (const rungs of Object.values(policy.overdue)) {
      for (const rung of rungs) expect(rung.amount > 0 && rung.unit === 'workingDays').toBe(true)
      expect(rungs.map((rung) => rung.light)).toEqual(rungs.map((_, index) => (index === 0 ? 'red' : undefined)))
      for (const [index, rung] of rungs.entries())
        expect(rung.after).toBe(index === 0 ? undefined : rungs[index - 1]?.act)
    }
  })

  test('never urges or supervises an office: only units stand on that ladder', () => {
    const urged = policy.rules.filter((rule) => rule.overdue === 'unit').map((rule) => rule.owner)
    expect(new Set(urged)).toEqual(new Set(['HandlingUnit', 'coUnit']))
  })

  test('calls nothing law but the statutory rows, and none of the times of a suggestion', () => {
    const statutory = policy.rules.filter((rule) => rule.basis !== 'internal')
    expect(new Set(statutory.map((rule) => rule.track))).toEqual(new Set(['research', 'recommendation', 'motion']))
    expect(statutory.filter((rule) => rule.track === 'research').map((rule) => rule.key)).toEqual(['reportFeedback'])
    expect(policy.adopted).toEqual({ documentNumber: null, date: null })
  })

  test('allows one extension at most, and none to a round older than ninety days', () => {
    for (const extension of Object.values(policy.extensions)) expect(extension.times).toBeLessThanOrEqual(1)
    expect(policy.extensions.county.hardStop).toEqual({
      amount: 90,
      unit: 'days',
      start: 'firstTransferred',
      per: 'round',
    })
    const longer = policy.rules.filter(
      ({ extension, amount }) => (policy.extensions[extension].max?.amount ?? 0) > (amount ?? 0),
    )
    expect(longer).toEqual([])
  })

  test('hurries only the rows that hand a matter over', () => {
    for (const key of policy.urgentApplies) expect(policy.rules.some((rule) => rule.key === key)).toBe(true)
    expect(policy.urgentApplies).not.toContain('handle')
  })

  test('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy)
  })
})
