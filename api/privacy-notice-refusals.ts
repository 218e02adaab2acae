import { no } from './refusals.ts'

/** What the doors of the privacy notices say no with. */
export const privacyNoticeRefusals = {
  overtaken: (version: number) =>
    no(
      'privacy-notice.overtaken',
      409,
      [
        '起草以后，本县又发布了新的版本，没有保存、没有发布。',
        'Another version was published since this was written; nothing was kept and nothing was published.',
      ],
      ['请从现行版本重新起草。', 'Write from the newest version.'],
      { fields: { version } },
    ),
  noDraft: () =>
    no(
      'privacy-notice.no-draft',
      409,
      [
        '本县没有保存过草稿，没有可以发布的。',
        'Nothing has been written for this county; there is nothing to publish.',
      ],
      ['请先保存草稿。', 'Keep a draft first.'],
    ),
  past: (today: string) =>
    no(
      'privacy-notice.past',
      422,
      [`施行日期不能早于今天（${today}）。`, `It cannot take effect before today (${today}).`],
      ['请选择今天或者以后的日期。', 'Choose today or a later day.'],
    ),
} as const
