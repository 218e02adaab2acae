import type { PolicyFault } from '../workflows/rules/policy-faults.ts'
import { no } from './refusals.ts'

/** What the doors of the deadline policies say no with. */
export const policyRefusals = {
  termsWrong: (faults: readonly PolicyFault[]) =>
    no(
      'policy.terms-wrong',
      422,
      [faults.map(({ zh }) => zh).join(''), faults.map(({ en }) => en).join(' ')],
      ['请按提示改正后再提交。', 'Correct what is named and send it again.'],
      { fields: { faults } },
    ),
  effectiveDayMissing: (today: string) =>
    no(
      'policy.effective-day',
      422,
      [
        `施行日期要写明，而且不能早于今天（${today}）。`,
        `The day it takes effect is needed, and cannot lie before today (${today}).`,
      ],
      ['请先在草稿里填写施行日期。', 'Set it in the draft first.'],
    ),
  adoptedLater: (today: string) =>
    no(
      'policy.adopted-later',
      422,
      [`发文日期不能晚于今天（${today}）。`, `The document cannot be dated after today (${today}).`],
      [
        '正式发文以后再填写文号；以前可以不填，显示为“建议时限”。',
        'Enter it once it is issued; until then leave it out, and the label stays 建议时限.',
      ],
    ),
  published: () =>
    no(
      'policy.published',
      409,
      ['这个草稿已经发布，不能再改。', 'This draft is published and is not changed again.'],
      ['请另起一个草稿。', 'Begin another draft.'],
    ),
  notInForce: (inForce: { id: string; version: number }) =>
    no(
      'policy.not-in-force',
      409,
      [
        '这个版本今天不是本县施行的时限，没有改用。',
        'This version is not the one in force in the county today; nothing was moved.',
      ],
      [
        '请改用现行的版本；还没到施行日期的，到期以后再改用。',
        'Move them to the version in force; one that takes effect later can be moved to from its day on.',
      ],
      { fields: { inForce } },
    ),
  overtaken: (base: { id: string; version: number }) =>
    no(
      'policy.overtaken',
      409,
      [
        '起草以后，本县又发布了新的时限，没有发布。',
        'The county has published another version since this draft was begun; nothing was published.',
      ],
      ['请从现行版本另起一个草稿。', 'Begin a draft from the version in force.'],
      { fields: base },
    ),
} as const
