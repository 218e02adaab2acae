import type { WorkCalendar } from '../../workflows/rules/calendar.ts'

/**
 * The State Council's schedule of 2026: days off with their names, and the make-up working days (调休).
 * Source: 《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号，2025年11月4日）.
 * Office hours are the policy's default; a county sets its own.
 */
export const calendar2026 = {
  version: 1,
  years: [2026],
  days: [
    { day: '2026-01-01', kind: 'holiday', name: '元旦' },
    { day: '2026-01-02', kind: 'holiday', name: '元旦' },
    { day: '2026-01-03', kind: 'holiday', name: '元旦' },
    { day: '2026-01-04', kind: 'workday', name: '元旦' },
    { day: '2026-02-14', kind: 'workday', name: '春节' },
    { day: '2026-02-15', kind: 'holiday', name: '春节' },
    { day: '2026-02-16', kind: 'holiday', name: '春节' },
    { day: '2026-02-17', kind: 'holiday', name: '春节' },
    { day: '2026-02-18', kind: 'holiday', name: '春节' },
    { day: '2026-02-19', kind: 'holiday', name: '春节' },
    { day: '2026-02-20', kind: 'holiday', name: '春节' },
    { day: '2026-02-21', kind: 'holiday', name: '春节' },
    { day: '2026-02-22', kind: 'holiday', name: '春节' },
    { day: '2026-02-23', kind: 'holiday', name: '春节' },
    { day: '2026-02-28', kind: 'workday', name: '春节' },
    { day: '2026-04-04', kind: 'holiday', name: '清明节' },
    { day: '2026-04-05', kind: 'holiday', name: '清明节' },
    { day: '2026-04-06', kind: 'holiday', name: '清明节' },
    { day: '2026-05-01', kind: 'holiday', name: '劳动节' },
    { day: '2026-05-02', kind: 'holiday', name: '劳动节' },
    { day: '2026-05-03', kind: 'holiday', name: '劳动节' },
    { day: '2026-05-04', kind: 'holiday', name: '劳动节' },
    { day: '2026-05-05', kind: 'holiday', name: '劳动节' },
    { day: '2026-05-09', kind: 'workday', name: '劳动节' },
    { day: '2026-06-19', kind: 'holiday', name: '端午节' },
    { day: '2026-06-20', kind: 'holiday', name: '端午节' },
    { day: '2026-06-21', kind: 'holiday', name: '端午节' },
    { day: '2026-09-20', kind: 'workday', name: '国庆节' },
    { day: '2026-09-25', kind: 'holiday', name: '中秋节' },
    { day: '2026-09-26', kind: 'holiday', name: '中秋节' },
    { day: '2026-09-27', kind: 'holiday', name: '中秋节' },
    { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-02', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-03', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-04', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-05', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-06', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-07', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-10', kind: 'workday', name: '国庆节' },
  ],
  officeHours: [
    ['08:30', '12:00'],
    ['14:30', '18:00'],
  ],
} as const satisfies WorkCalendar
