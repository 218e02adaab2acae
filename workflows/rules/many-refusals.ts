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
  voidHandled: () =>
    no(
      'void.handled',
      409,
      [
        '这件意见建议已经有人办理，不能作为误登作废。',
        'It has been handled by somebody: it is no mistaken entry any more.',
      ],
      [
        '请继续办理并答复；确属重复登记的，选“重复登记”并填写另一件。',
        'Go on and answer it; if it was entered twice, say so and name the other one.',
      ],
    ),
  voidNeedsAnother: () =>
    no(
      'void.second-person',
      403,
      ['提请作废的人不能自己确认。', 'Whoever asked cannot confirm it himself.'],
      [
        '请联络站或者乡镇（街道）人大工作机构的另一位工作人员确认，或者收回提请。',
        'Another person of the station or the township office confirms it; or take the request back.',
      ],
    ),
  twinUnknown: () =>
    no(
      'void.twin-unknown',
      422,
      [
        '没有填写重复的另一件，或者它不在本县、不在您的查看范围内。',
        'The other entry is missing, or not yours to see.',
      ],
      ['请填写另一件的编号（twinId）。', 'Name the other entry (twinId).'],
      { field: 'twinId' },
    ),
  twinGone: () =>
    no(
      'void.twin-gone',
      409,
      ['另一件已经作废或者撤回，这件不能再作废。', 'The other entry is void or withdrawn: this one must stand.'],
      ['请继续办理这一件。', 'Go on with this one.'],
    ),
  twinOfOthers: () =>
    no(
      'void.other-people',
      409,
      [
        '这件的反映人没有全部登记在另一件上，作废以后就没有人答复他们。',
        'Not everyone who raised this one stands on the other: somebody would be left without an answer.',
      ],
      [
        '请先在另一件上补登反映人（更正），或者改为合并办理。',
        'Enter the missing people on the other one first (correct), or join the two.',
      ],
    ),
  entryVoided: () =>
    no(
      'suggestion.voided',
      409,
      ['这个编号是误登或者重复登记，已经作废。', 'This number was entered by mistake or twice, and is void.'],
      ['请向登记的联络站询问，或者另行反映。', 'Ask the station that gave it, or raise the matter anew.'],
    ),
  correctionLeftToOthers: () =>
    no(
      'correct.left-to-others',
      403,
      ['更正由登记人或者登记的单位办理。', 'Whoever made the entry corrects it, or that office.'],
      ['请登记的联络站或者人大工作机构更正。', 'Ask the station or office that registered it.'],
    ),
  nothingToCorrect: () =>
    no(
      'correct.nothing',
      409,
      ['更正的内容与现在登记的相同。', 'What is to be put right stands there already.'],
      ['请核对后填写正确的内容。', 'Check it and send the right value.'],
      { field: 'to' },
    ),
  collectedAfterRegistration: () =>
    no(
      'correct.collected-later',
      422,
      ['收集时间不能晚于登记时间。', 'It cannot have been collected after it was registered.'],
      ['请核对收集时间。', 'Check when it was collected.'],
      { field: 'to' },
    ),
  tooLateToAdd: () =>
    no(
      'correct.too-late-to-add',
      409,
      ['已经办结，不能再补登反映人。', 'It has been concluded: nobody can be added any more.'],
      ['请为他另行登记；结果相同的，可以合并办理。', 'Register him by himself; what is the same can be joined.'],
    ),
} as const
