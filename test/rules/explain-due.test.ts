import { describe, expect, test } from 'vitest'
import { calendar2026 as calendar } from '../../db/seed/calendar-2026.ts'
import { defaultPolicy as policy } from '../../workflows/rules/default-policy.ts'
import { dueOf, explain, labelOf, ruleOf } from '../../workflows/rules/policy.ts'
import type { DeadlinePolicy, Track } from '../../workflows/rules/policy.ts'

function explained(track: Track, key: string, start: string, more: Partial<Parameters<typeof dueOf>[0]> = {}) {
  const rule = ruleOf(policy, track, key)
  const startAt = Date.parse(`${start}T10:00:00+08:00`)
  const { explanation } = dueOf({ rule, policy, calendar, startAt, startEvent: rule.start ?? 'answered', ...more })
  return explain(explanation, labelOf(policy))
}

describe('the reader of a due date is told', () => {
  test('from when it was counted and which days were left out, by name', () => {
    expect(explained('township', 'handle', '2026-09-18')).toEqual({
      zh:
        '“办理”的建议时限为15个工作日。自交办（2026年9月18日）起算，当日不计，第一日为2026年9月20日，' +
        '至2026年10月15日24时止。其间不计入：2026年9月19日（周六）、2026年9月25日至27日（中秋节）、' +
        '2026年10月1日至7日（国庆节）、2026年10月11日（周日）。',
      en:
        'Handling: suggested time limit of 15 working days. Counted from assignment (18 September 2026), that day left ' +
        'out; day one is 20 September 2026, the end 24:00 on 15 October 2026. Not counted: 19 September 2026 ' +
        '(Saturday); 25 September 2026 to 27 September 2026 (Mid-Autumn Festival); 1 October 2026 to 7 October 2026 ' +
        '(National Day); 11 October 2026 (Sunday).',
    })
  })

  test('from which day off an end was moved', () => {
    const { zh, en } = explained('county', 'handle', '2026-09-03')
    expect(zh).toContain('最后一日原为2026年10月3日，遇2026年10月3日至7日（国庆节），顺延至下一个工作日。')
    expect(en).toContain('The last day, 3 October 2026, is off')
  })

  test('that a date beyond the loaded holidays is provisional', () => {
    const { zh, en } = explained('township', 'handle', '2026-12-24')
    expect(zh).toContain('2026年12月26日至27日（周六、周日）')
    expect(zh).toContain('暂按周一至周五推算')
    expect(en).toContain('Provisional')
  })

  test('what is owed at once, the same day, on a promised date, or at a meeting', () => {
    expect(explained('common', 'receipt', '2026-11-24').zh).toBe('“出具回执编号”须在登记（2026年11月24日）时即时完成。')
    expect(explained('township', 'assign', '2026-11-24', { urgent: true }).zh).toBe(
      '“交办”属紧急事项，须于登记（2026年11月24日）当日移交，至2026年11月24日24时止。',
    )
    expect(explained('common', 'commitment', '2026-11-24', { setDay: '2026-12-15' }).zh).toBe(
      '“兑现承诺事项”的日期为2026年12月15日，至当日24时止。',
    )
    expect(explained('research', 'ratify', '2026-11-24').zh).toBe('“主席团追认”由下次主席团会议办理，不计时限。')
  })

  test('a suggested limit until the county has adopted its numbers, an internal one after', () => {
    const adopted: DeadlinePolicy = { ...policy, adopted: { documentNumber: '示例〔2026〕1号', date: '2026-11-01' } }
    expect(labelOf(policy)).toBe('建议时限')
    expect(labelOf(adopted)).toBe('内部管理时限')
    expect(labelOf({ ...policy, adopted: { documentNumber: null, date: '2026-11-01' } })).toBe('建议时限')
    const rule = ruleOf(policy, 'township', 'assign')
    const { explanation } = dueOf({ rule, policy, calendar, startAt: 1_795_500_000_000, startEvent: 'registered' })
    expect(explain(explanation, labelOf(adopted))).toMatchObject({
      zh: expect.stringContaining('的内部管理时限为5个工作日'),
      en: expect.stringContaining('internal time limit of 5 working days'),
    })
  })

  test('a statutory limit only where the law itself sets one', () => {
    expect(explained('recommendation', 'reply', '2026-03-31').zh).toContain('法定期限为3个月')
    expect(explained('recommendation', 'returnWindow', '2026-03-31').zh).toContain('参照期限为10个工作日')
    for (const rule of policy.rules.filter(({ basis }) => basis === 'internal'))
      expect(explained(rule.track, rule.key, '2026-03-31').zh).not.toMatch(/法定|参照/)
  })

  test('nothing of the sources kept for maintainers, and no code word', () => {
    for (const rule of policy.rules) {
      const { zh, en } = explained(rule.track, rule.key, '2026-11-24')
      for (const key of [...policy.neverShown, 'OWN', 'XF', 'SUG', rule.source]) expect(zh + en).not.toContain(key)
      expect(zh.replace(/\d/g, '')).not.toMatch(/[a-zA-Z]/)
      expect(en).not.toMatch(/[一-鿿]|\b[a-z]+[A-Z]/)
    }
  })
})
