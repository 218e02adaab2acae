import type { Words } from '../words.ts'

/** What a citizen will read of it: learned with the forms by which somebody is told. */
export const asReadWords = {
  'asRead.title': ['反映人凭回执将看到', 'What the citizen will read with the receipt'],
  'asRead.afterTold': ['告知以后才看得到。', 'Only after being told.'],
  'asRead.noWords': ['没有附上文字，只看到这一行。', 'No words go with it: only this line.'],
  'asRead.withheld': [
    '看不到姓名、电话、其他反映人、承办单位和经办人。',
    'No names, telephones, other submitters, units or handlers are shown.',
  ],
} as const satisfies Words
