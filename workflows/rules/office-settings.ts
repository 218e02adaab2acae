/** 机关设定: what an office may choose for itself. Another choice is one row here; nothing else knows their names but where each is asked. */
import { localOfficeHeads } from './access.ts'
import type { Sentence } from './refusal.ts'
import type { OrganizationKind, Role } from './suggestion.ts'

interface OfficeSetting {
  readonly name: Sentence
  /** What it changes, in a sentence or two. */
  readonly about: Sentence
  /** Which offices have it. */
  readonly of: readonly OrganizationKind[]
  /** What may be chosen; the first is in force until somebody chooses. */
  readonly values: Readonly<Record<string, Sentence>>
}

export const officeSettings = {
  signBeforeAssigning: {
    name: { zh: '交办前签发', en: 'Signing before assigning' },
    about: {
      zh: '打开以后，工作人员的交办、报县级、转办先作为拟办，由负责人签发以后才生效；等待期间期限照算。负责人自己办理的不需要再签发。',
      en: 'Once on, an officer’s assignment, submission to the county or transfer is a draft until the head signs it; meanwhile the clocks go on. What a head does himself needs no further signature.',
    },
    of: ['townshipOffice', 'countyOffice'],
    values: { off: { zh: '不需要签发', en: 'not signed' }, on: { zh: '签发以后生效', en: 'in force once signed' } },
  },
} as const satisfies Readonly<Record<string, OfficeSetting>>

export type OfficeSettingKey = keyof typeof officeSettings
export type OfficeSettingValue<K extends OfficeSettingKey = OfficeSettingKey> =
  keyof (typeof officeSettings)[K]['values'] & string

export const officeSettingKeys = ['signBeforeAssigning'] as const satisfies readonly OfficeSettingKey[]

/** Who chooses for his office: its head. */
export const settingKeepers: readonly Role[] = localOfficeHeads

/** How a setting reads, whatever it is. */
export const settingOf = (key: OfficeSettingKey): OfficeSetting => officeSettings[key]

/** The settings such an office has. */
export const settingsOfKind = (kind: OrganizationKind): OfficeSettingKey[] =>
  officeSettingKeys.filter((key) => settingOf(key).of.includes(kind))

/** What holds until somebody chooses. */
export const usualValue = (key: OfficeSettingKey): string => Object.keys(settingOf(key).values)[0] ?? ''

interface Version {
  readonly version: number
  readonly value: string
  /** The civil day it takes effect. */
  readonly fromDay: string
}

/** What is in force on a day: of those that have taken effect the one decided last; null: nobody has chosen. */
export const inForceOn = <V extends Version>(versions: readonly V[], today: string): V | null =>
  versions
    .filter(({ fromDay }) => fromDay <= today)
    .reduce<V | null>((last, one) => (last === null || one.version > last.version ? one : last), null)
