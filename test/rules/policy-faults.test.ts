import { describe, expect, test } from 'vitest'
import { changedTerms } from '../../db/registers/changed-terms.ts'
import { calendar2026 as calendar } from '../../db/seed/calendar-2026.ts'
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import { beginFrom, termsOf, withTerms, type PolicyTerms } from '../../workflows/rules/policy-draft.ts'
import { faultsIn } from '../../workflows/rules/policy-faults.ts'
import { threeYears } from './slow-calendar.ts'

const terms = termsOf(defaultPolicy)
type Row = PolicyTerms['rules'][number]

const change = (track: string, key: string, to: Partial<Row>, rest: Partial<PolicyTerms> = {}): PolicyTerms => ({
  ...terms,
  ...rest,
  rules: terms.rules.map((row) => (row.track === track && row.key === key ? { ...row, ...to } : row)),
})
const faultsOf = (changed: PolicyTerms) => faultsIn(defaultPolicy, changed, calendar)
const rulesOf = (changed: PolicyTerms) => faultsOf(changed).map(({ rule }) => rule)

describe('the terms of the default policy', () => {
  test('have no fault on any day of a loaded year', () => {
    expect(faultsOf(terms)).toEqual([])
    for (const year of [2024, 2025, 2026])
      expect(faultsIn(defaultPolicy, terms, { ...threeYears, years: [year] })).toEqual([])
  })

  test('make the same policy when they are set again, and nothing has changed', () => {
    expect(withTerms(defaultPolicy, terms)).toEqual(defaultPolicy)
    expect(changedTerms(terms, termsOf(withTerms(defaultPolicy, terms)))).toEqual([])
  })

  test('can be shortened, lengthened, counted otherwise and adopted', () => {
    const extensions = { ...terms.extensions, township: { amount: 10, unit: 'workingDays' } as const }
    expect(faultsOf(change('township', 'handle', { amount: 10 }, { extensions }))).toEqual([])
    const counted = { amount: 20, unit: 'workingDays', reminders: 'medium' } as const
    const shorter = { ...terms.extensions, county: { amount: 20, unit: 'days' } as const }
    expect(faultsOf(change('county', 'handle', counted, { extensions: shorter }))).toEqual([])
    const adopted = { documentNumber: '安澜办〔2026〕12号', date: '2026-12-01' }
    const changed = change('township', 'handle', { amount: 20 }, { adopted, effectiveFrom: '2027-01-01' })
    expect(faultsOf(changed)).toEqual([])
    expect(changedTerms(terms, changed).map(({ what }) => what)).toEqual([
      'effectiveFrom',
      'adopted',
      'township.handle',
    ])
  })
})

describe('a draft is refused', () => {
  test('where an obligation of the rules has no row, has two, or is none', () => {
    const [first, ...others] = terms.rules
    expect(faultsOf({ ...terms, rules: others })).toMatchObject([
      { rule: 'common.receipt', zh: expect.stringContaining('出具回执编号'), en: expect.stringContaining('missing') },
    ])
    expect(rulesOf({ ...terms, rules: [first!, ...terms.rules] })).toEqual(['common.receipt'])
    expect(rulesOf({ ...terms, rules: [...terms.rules, { ...first!, key: 'sing' }] })).toEqual(['common.sing'])
  })

  test('where a statutory term is touched, a term is missing, or one is given where none is counted', () => {
    expect(faultsOf(change('recommendation', 'reply', { amount: 2 }))).toMatchObject([
      { rule: 'recommendation.reply', zh: expect.stringContaining('不能改动') },
    ])
    expect(rulesOf(change('township', 'handle', { amount: null, unit: null }))).toEqual(['township.handle'])
    expect(rulesOf(change('research', 'ratify', { amount: 3, unit: 'days' }))).toEqual(['research.ratify'])
    expect(rulesOf(change('redirect', 'review', { amount: 0 }))).toContain('redirect.review')
    expect(rulesOf(change('common', 'receipt', { amount: 1 }))).toEqual([])
  })

  test('where a reminder would come before half of the term', () => {
    expect(faultsOf(change('township', 'handle', { amount: 5 }))).toMatchObject([
      {
        rule: 'township.handle',
        zh: expect.stringMatching(/5个工作日.*3个工作日/),
        en: expect.stringContaining('half'),
      },
      // The extension of fifteen days would be longer than the term it extends.
      { rule: 'extensions.township', limit: 'township.handle' },
    ])
    expect(rulesOf(change('answer', 'answer', { reminders: 'long' }))).toEqual(['answer.answer'])
  })

  test('where a ladder does not rise', () => {
    const ladders = { ...terms.ladders, unit: [1, 0] }
    expect(faultsOf({ ...terms, ladders })).toMatchObject([
      { rule: 'overdue.unit', zh: expect.stringContaining('2 级') },
    ])
    expect(rulesOf({ ...terms, ladders: { ...terms.ladders, office: [1] } })).toEqual(['overdue.office'])
  })

  test('where an inner limit would pass its outer one, which is named with a day on which it happens', () => {
    expect(faultsOf(change('township', 'signFor', { amount: 6 }))).toMatchObject([
      {
        rule: 'township.signFor',
        limit: 'township.returnWindow',
        zh: expect.stringMatching(
          /^签收（交办.*会超过申请退回（交办.*自 2026-01-01 起算，2026-01-\d\d 晚于 2026-01-\d\d/,
        ),
        en: expect.stringMatching(/would pass the limit of Asking to return it/),
      },
    ])
    expect(faultsOf(change('common', 'classify', { amount: 6 })).map(({ limit }) => limit)).toEqual([
      'answer.answer',
      'township.assign',
      'county.submitToCounty',
      'redirect.explain',
    ])
  })

  test('where only a long holiday turns two limits round', () => {
    // Five working days fit into ten days, until Spring Festival lies between.
    const tight = change(
      'county',
      'handle',
      { amount: 10, unit: 'days', reminders: 'short' },
      {
        extensions: { ...terms.extensions, county: { amount: 10, unit: 'days' } },
      },
    )
    expect(faultsOf(tight)).toMatchObject([
      { rule: 'county.returnWindow', limit: 'county.handle', zh: expect.stringMatching(/自 2026-02-1\d 起算/) },
    ])
  })

  test('where a term with its extension would pass the hard stop', () => {
    const extensions = { ...terms.extensions, county: { amount: 50, unit: 'days' } as const }
    expect(faultsOf(change('county', 'handle', { amount: 50 }, { extensions }))).toMatchObject([
      { rule: 'extensions.county', limit: 'extensions.county.hardStop', zh: expect.stringContaining('90日') },
    ])
  })

  test('where a document number stands without its date, or is dated after the day it takes effect', () => {
    expect(faultsOf({ ...terms, adopted: { documentNumber: '安澜办〔2026〕12号', date: null } })).toHaveLength(1)
    const late = { documentNumber: '安澜办〔2026〕12号', date: '2027-02-01' }
    expect(faultsOf({ ...terms, effectiveFrom: '2027-01-01', adopted: late })).toHaveLength(1)
  })

  test('in whole sentences of both languages', () => {
    const all = [
      ...faultsOf({ ...terms, rules: terms.rules.slice(1) }),
      ...faultsOf(change('common', 'classify', { amount: 6 })),
      ...faultsOf(change('township', 'handle', { amount: 5 })),
      ...faultsOf({ ...terms, ladders: { unit: [], office: [], light: [] } }),
    ]
    expect(all.length).toBeGreaterThan(8)
    for (const { zh, en } of all) expect([zh.at(-1), /[一-龥]/.test(en), en.at(-1)]).toEqual(['。', false, '.'])
  })
})

test('a county that published before the rules learnt an obligation gets its row in the next draft', () => {
  const old = { ...defaultPolicy, rules: defaultPolicy.rules.filter(({ key }) => key !== 'decideExtension') }
  expect(beginFrom(old).rules.map(({ key }) => key)).toContain('decideExtension')
  expect(beginFrom(defaultPolicy)).toEqual(defaultPolicy)
})
