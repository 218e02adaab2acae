import type { Page } from 'playwright-core'
import type { Filled } from './fill-desk.ts'
import { press } from './press.ts'
import type { Shot } from './shot.ts'

/** Invented days, the last line of them wrong. */
const importSchedule = async (page: Page, _filled: Filled | null) => {
  await page.getByRole('button', { name: /^(导入放假安排|Import the schedule)$/ }).click()
  const days = ['2027-01-01,元旦 放假', '2027-02-06,春节 放假', '2027-02-20,春节 上班', '2027-02-30,春节 放假']
  const file = { name: '2027.csv', mimeType: 'text/csv', buffer: Buffer.from(days.join('\n')) }
  await page.getByLabel(/^(选择文件|Choose a file)$/).setInputFiles(file)
  await page.getByRole('alert').waitFor()
}

/** A term that would pass the limit around it: its fault stands under its line. */
const writeTooLong = async (page: Page, _filled: Filled | null) => {
  await page.getByLabel(/^(受理分类（各种方式）|Classifying \(any route\))$/).fill('6')
  await page.getByRole('button', { name: /^(保存草稿|Save the draft)$/ }).click()
  await page.getByRole('alert').first().waitFor()
  // What stays in sight while one scrolls would stand in the midst of a long picture.
  await page.locator('.save-foot').evaluate((foot) => (foot.style.position = 'static'))
}

/** The pages of those who keep the rules: calendars, time limits, notices, keys, records and the audit. */
export const shotsOfRules: readonly Shot[] = [
  { name: 'calendars-empty', who: 'administrator', path: '/console/calendars?year=2027', empty: true },
  { name: 'calendars', who: 'administrator', path: '/console/calendars?year=2026' },
  { name: 'calendars-import', who: 'administrator', path: '/console/calendars?year=2027', act: importSchedule },
  { name: 'policies-empty', who: 'administrator', path: '/console/policies', empty: true },
  { name: 'policies', who: 'administrator', path: '/console/policies' },
  {
    name: 'policy',
    who: 'administrator',
    path: '/console/policies/county-990121/1',
    act: press({ zh: '先看影响，再改用', en: 'Look first, then move them' }),
  },
  {
    name: 'policy-draft',
    who: 'administrator',
    path: ({ policyDraft }) => `/console/policies/drafts/${policyDraft}`,
    act: writeTooLong,
  },
  { name: 'privacy-notices', who: 'administrator', path: '/console/privacy-notices' },
  {
    name: 'privacy-notices-write',
    who: 'administrator',
    path: '/console/privacy-notices',
    act: press({ zh: '起草青禾县的新版', en: 'Write the next of Qinghe County' }),
  },
  { name: 'machine-keys-empty', who: 'administrator', path: '/console/machine-keys', empty: true },
  { name: 'machine-keys', who: 'administrator', path: '/console/machine-keys' },
  {
    name: 'machine-keys-issue',
    who: 'administrator',
    path: '/console/machine-keys',
    act: press({ zh: '发放密钥', en: 'Give out a key' }),
  },
  { name: 'retention-empty', who: 'county', path: '/console/retention', empty: true },
  { name: 'retention', who: 'countyhead', path: '/console/retention' },
  { name: 'appraisal', who: 'countyhead', path: ({ appraisal }) => `/console/retention/${appraisal}` },
  { name: 'audit-empty', who: 'auditor', path: '/console/audit?act=organizationAmended', empty: true },
  { name: 'audit', who: 'auditor', path: '/console/audit' },
]
