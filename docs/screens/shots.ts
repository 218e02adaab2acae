import type { Page } from 'playwright-core'
import { moveRules as moveNames } from '../../workflows/rules/moves.ts'
import { phone } from './devices.ts'
import type { Filled } from './fill-desk.ts'
import { press } from './press.ts'
import { shotsOfCitizens } from './shots-of-citizens.ts'
import { shotsOfRegisters } from './shots-of-registers.ts'
import { shotsOfRules } from './shots-of-rules.ts'
import type { Shot } from './shot.ts'

const enterByLink = async (page: Page, filled: Filled | null) => {
  await page.getByRole('textbox', { name: /^(校验码|Code)$/ }).fill((await filled?.link.newCode()) ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2 }).first().waitFor()
}

/** Every page of the desk as somebody meets it, each taken in Chinese and in English; lists also while they are empty. */
export const shots: readonly Shot[] = [
  { name: 'sign-in', who: null, path: '/console/' },
  { name: 'start-empty', who: 'officer', path: '/console/', empty: true },
  { name: 'tray-empty', who: 'officer', path: '/console/tray/todo', empty: true },
  { name: 'tray', who: 'officer', path: '/console/tray/todo' },
  { name: 'tray-two-posts', who: 'chair', path: '/console/tray/todo' },
  { name: 'tray-closed', who: 'officer', path: '/console/tray/closed' },
  { name: 'tray-dark', who: 'officer', path: '/console/tray/todo', look: 'dark' },
  { name: 'tray-large', who: 'officer', path: '/console/tray/todo', look: 'large' },
  { name: 'tray-phone', who: 'construction', path: '/console/tray/todo', on: phone },
  {
    name: 'together',
    who: 'officer',
    path: ({ pile }) => `/console/together?ids=${encodeURIComponent(JSON.stringify(pile))}`,
    act: press(moveNames.assign),
  },
  {
    name: 'assignment-sheet',
    who: 'officer',
    path: ({ handling }) => `/console/assignment-sheet?ids=${encodeURIComponent(JSON.stringify([handling]))}`,
  },
  { name: 'first-steps', who: 'farming', path: '/console/tray/todo' },
  { name: 'account', who: 'officer', path: '/console/account' },
  { name: 'register', who: 'clerk', path: '/console/register' },
  {
    name: 'register-spot',
    who: 'clerk',
    path: '/console/register',
    act: (page) => page.getByText(/当场解释告知|Explain and redirect now/).click(),
  },
  { name: 'suggestion', who: 'officer', path: ({ handling }) => `/console/suggestions/${handling}` },
  { name: 'suggestion-new', who: 'officer', path: ({ fresh }) => `/console/suggestions/${fresh}` },
  {
    name: 'suggestion-assign',
    who: 'officer',
    path: ({ fresh }) => `/console/suggestions/${fresh}`,
    act: async (page) => {
      await press(moveNames.assign)(page)
      await page.locator('.usual-units').waitFor()
    },
  },
  {
    name: 'suggestion-feedback',
    who: 'officer',
    path: ({ handling }) => `/console/suggestions/${handling}`,
    act: press(moveNames.recordFeedback),
  },
  {
    name: 'suggestion-unit-phone',
    who: 'construction',
    path: ({ handling }) => `/console/suggestions/${handling}`,
    on: phone,
    act: press(moveNames.submitResult),
  },
  { name: 'suggestion-dark', who: 'officer', path: ({ handling }) => `/console/suggestions/${handling}`, look: 'dark' },
  { name: 'comparison', who: 'supervisor', path: ({ even }) => `/console/suggestions/${even}/comparison` },
  { name: 'receptions-empty', who: 'clerk', path: '/console/receptions', empty: true },
  { name: 'receptions', who: 'officer', path: '/console/receptions' },
  { name: 'reception', who: 'clerk', path: ({ reception }) => `/console/receptions/${reception}` },
  { name: 'drafts-empty', who: 'clerk', path: '/console/drafts', empty: true },
  { name: 'drafts', who: 'clerk', path: '/console/drafts' },
  { name: 'duty-empty', who: 'clerk', path: '/console/duty', empty: true },
  { name: 'duty', who: 'clerk', path: '/console/duty' },
  { name: 'mailbox-empty', who: 'clerk', path: '/console/mailbox', empty: true },
  { name: 'mailbox', who: 'clerk', path: '/console/mailbox' },
  { name: 'mailbox-opening', who: 'clerk', path: ({ opening }) => `/console/mailbox/${opening}` },
  { name: 'slips-empty', who: 'clerk', path: '/console/slips', empty: true },
  { name: 'slips', who: 'clerk', path: '/console/slips' },
  { name: 'slip-pad', who: 'clerk', path: ({ pad }) => `/console/slips/${pad}` },
  { name: 'calls-empty', who: 'officer', path: '/console/calls', empty: true },
  { name: 'calls', who: 'officer', path: '/console/calls' },
  { name: 'personal-requests-empty', who: 'chair', path: '/console/personal-requests', empty: true },
  { name: 'personal-requests', who: 'chair', path: '/console/personal-requests' },
  { name: 'notices-empty', who: 'officer', path: '/console/notices', empty: true },
  { name: 'notices', who: 'officer', path: '/console/notices' },
  { name: 'notice', who: 'officer', path: ({ notice }) => `/console/notices/${notice}` },
  { name: 'people', who: 'administrator', path: '/console/people' },
  { name: 'people-register', who: 'administrator', path: '/console/people/register' },
  { name: 'person', who: 'administrator', path: ({ officer }) => `/console/people/${officer}` },
  { name: 'organizations', who: 'administrator', path: '/console/organisations' },
  { name: 'stations', who: 'administrator', path: '/console/stations' },
  ...shotsOfRules,
  ...shotsOfRegisters,
  ...shotsOfCitizens,
  { name: 'operations', who: 'administrator', path: '/console/operations' },
  { name: 'link-phone', who: null, path: ({ link }) => link.path, on: phone },
  { name: 'link-task-phone', who: null, path: ({ link }) => link.path, on: phone, act: enterByLink },
  { name: 'supervision-empty', who: 'supervisor', path: '/console/supervision', empty: true },
  { name: 'supervision', who: 'supervisor', path: '/console/supervision' },
  { name: 'supervision-open', who: 'county', path: '/console/supervision?state=open' },
  { name: 'figures-empty', who: 'supervisor', path: '/console/figures', empty: true },
  { name: 'figures', who: 'supervisor', path: '/console/figures?compare=before' },
  { name: 'figures-map', who: 'supervisor', path: '/console/figures?by=township&as=map&measure=registered' },
  { name: 'figures-month', who: 'county', path: '/console/figures?by=month' },
  { name: 'figures-phone', who: 'officer', path: '/console/figures', on: phone },
  {
    name: 'figure-list',
    who: 'supervisor',
    path: '/console/figures/list?measure=open&from=2026-01-01&to=2026-12-31',
  },
  { name: 'frozen-sets-empty', who: 'county', path: '/console/frozen', empty: true },
  { name: 'frozen-sets', who: 'county', path: '/console/frozen' },
  { name: 'frozen', who: 'countyhead', path: ({ frozen }) => `/console/frozen/${frozen}` },
  { name: 'frozen-list', who: 'officer', path: ({ frozen }) => `/console/frozen/${frozen}/list?measure=open` },
  { name: 'bulletin', who: 'county', path: ({ frozen }) => `/console/frozen/${frozen}/bulletin` },
  { name: 'bulletin-outside', who: 'county', path: ({ frozen }) => `/console/frozen/${frozen}/bulletin?outside=true` },
  { name: 'research-list-empty', who: 'county', path: '/console/research', empty: true },
  { name: 'research-list', who: 'county', path: '/console/research' },
  { name: 'research', who: 'chair', path: ({ research }) => `/console/research/${research}` },
  { name: 'research-signed', who: 'officer', path: ({ signedResearch }) => `/console/research/${signedResearch}` },
  { name: 'research-open', who: 'chair', path: '/console/research/open' },
  { name: 'mine-empty-phone', who: 'deputy', path: '/console/mine', on: phone, empty: true },
  { name: 'mine-phone', who: 'deputy', path: '/console/mine', on: phone },
]
