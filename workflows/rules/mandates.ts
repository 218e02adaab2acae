import type { Sentence } from './refusals.ts'

/** The congresses a deputy may sit in, the higher first (Article 11). */
export const mandateLevels = ['national', 'province', 'city', 'county', 'township'] as const
export type MandateLevel = (typeof mandateLevels)[number]

export const mandateLevelNames: Readonly<Record<MandateLevel, Sentence>> = {
  national: { zh: '全国', en: 'National' },
  province: { zh: '省', en: 'Provincial' },
  city: { zh: '市', en: 'City' },
  county: { zh: '县（市、区）', en: 'County' },
  township: { zh: '乡镇', en: 'Township' },
}

/** At which place a mandate hangs: the three lower congresses at their own; deputies of the two higher ones at the city that elected or hosts them. */
export const congressStandsAt: Readonly<Record<MandateLevel, 'city' | 'county' | 'township'>> = {
  national: 'city',
  province: 'city',
  city: 'city',
  county: 'county',
  township: 'township',
}
