/** The "no"s of one and many: joining, splitting, correcting, voiding. Same shape as refusals.ts, and part of its table. */
import { no } from './refusal.ts'

export const manyRefusals = {
  leadUnknown: () =>
    no(
      'join.unknown',
      422,
      [
        '没有可以合并的这件意见建议，或者不在本县、不在您的查看范围内。',
        'There is no such suggestion of this county for you to join.',
      ],
      [
        '请从您能看到的其他意见建议中选择；跨乡镇的，请县级人大常委会代表工作机构合并。',
        'Choose another one you may see; across townships it is the county office that joins.',
      ],
      { field: 'leadId' },
    ),
  leadIsJoined: (number: string) =>
    no(
      'join.lead-is-joined',
      409,
      [`这件意见建议已经并入 ${number} 办理。`, `This suggestion has itself joined ${number}.`],
      [`请直接与 ${number} 合并办理。`, `Join ${number} instead.`],
      { number },
    ),
  leadsOthers: (followers: number) =>
    no(
      'join.leads-others',
      409,
      [`有 ${followers} 件意见建议正并入这件办理。`, `${followers} suggestions have joined this one.`],
      [
        '请让另一件并入这件；或者先逐件解除合并，再分别并入另一件。',
        'Let the other one join this; or let each of these leave first and join the other.',
      ],
      { followers },
    ),
  leadOver: () =>
    no(
      'join.lead-over',
      409,
      ['要并入的意见建议已经归档。', 'The suggestion to be joined is closed.'],
      ['请单独办理；可以参照那一件的答复。', 'Handle this one by itself; the answer of the other may help.'],
    ),
  leadNotForMany: () =>
    no(
      'join.lead-stands-alone',
      409,
      [
        '要并入的意见建议按“专题调研”或者“解释告知”办理，不能合并。',
        'The suggestion to be joined is being researched, or is explained and redirected.',
      ],
      [
        '专题调研的，请关联该项调研（joinResearch）；个人涉法涉诉的，请单独解释告知。',
        'Join its research (joinResearch); a personal matter before the law is explained by itself.',
      ],
    ),
  accusationStandsAlone: () =>
    no(
      'join.accusation',
      409,
      ['这是检举控告，不与其他意见建议合并。', 'An accusation is not handled together with anything else.'],
      ['请单独办理。', 'Handle it by itself.'],
    ),
  joinLeftToOffice: () =>
    no(
      'join.left-to-office',
      403,
      [
        '已经分类的意见建议，由人大工作机构决定合并办理。',
        'Once it is classified, joining it is the congress office’s to decide.',
      ],
      ['请乡镇（街道）人大工作机构办理。', 'Leave it to the township office.'],
    ),
} as const
