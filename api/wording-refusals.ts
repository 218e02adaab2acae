import { wordingBlankNames, wordingBlanks } from '../workflows/rules/wordings.ts'
import { no } from './refusals.ts'

/** What the register of wordings says no with. */
export const wordingRefusals = {
  notKept: () =>
    no(
      'wording.not-kept',
      403,
      ['您的岗位不维护措辞模板。', 'None of your posts keeps wordings.'],
      [
        '请乡镇（街道）、县级或者市级工作机构的人员维护。',
        'An officer of the township, county or city office keeps them.',
      ],
    ),
  there: () =>
    no(
      'wording.there',
      409,
      ['这个办理动作已经有同名的模板。', 'There is a wording of this title for this act.'],
      ['请修改原来的，或者换一个名称。', 'Amend that one, or choose another title.'],
    ),
  blankUnknown: (unknown: readonly string[]) =>
    no(
      'wording.blank-unknown',
      422,
      [
        `不认识的空格：${unknown.map((name) => `{${name}}`).join('、')}。`,
        `Nobody can fill in ${unknown.map((name) => `{${name}}`).join(', ')}.`,
      ],
      [
        `可以用的有${wordingBlanks.map((name) => `{${wordingBlankNames[name]}}`).join('、')}。`,
        `What can be filled in: ${wordingBlanks.map((name) => `{${name}}`).join(', ')}.`,
      ],
    ),
} as const
