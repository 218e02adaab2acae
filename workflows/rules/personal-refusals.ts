/** The "no"s of requests about personal data; same shape as refusals.ts. */
import { no } from './refusal.ts'

export const personalRefusals = {
  notYours: () =>
    no(
      'personal.not-yours',
      403,
      [
        '个人信息请求由联络站站长，或者乡镇人大主席、街道人大工委主任答复。',
        'A request about personal data is answered by the head of the station or of its township office.',
      ],
      ['请由他们答复。', 'Leave it to them.'],
    ),
  submitterUnknown: () =>
    no(
      'personal.submitter-unknown',
      422,
      ['这件意见建议没有这位反映人。', 'This suggestion has no such submitter.'],
      ['请从反映人中选择。', 'Choose one of its submitters.'],
      { field: 'submitterId' },
    ),
  ownRequest: () =>
    no(
      'personal.own-request',
      403,
      [
        '删除要两个人：登记请求的人不能自己答复同意。',
        'Erasing takes two: who took the request does not grant it himself.',
      ],
      ['请由另一位负责人答复。', 'Leave the answer to another head.'],
    ),
  stillOpen: () =>
    no(
      'personal.still-open',
      409,
      [
        '这件意见建议还没有归档，还要向反映人反馈，现在不能删除。',
        'This suggestion is not closed: its submitter is still owed an answer, and nothing can be erased yet.',
      ],
      [
        '请等归档以后再答复；反映人不愿再等的，可以先办理撤回。',
        'Answer once it is closed; a submitter who will not wait may withdraw first.',
      ],
    ),
  answeredAlready: () =>
    no(
      'personal.answered-already',
      409,
      ['这一请求已经答复过了。', 'This request has been answered already.'],
      ['请刷新查看答复；群众再提出的，登记一条新的请求。', 'Refresh to read it; what he asks anew is a new request.'],
    ),
  noCopy: () =>
    no(
      'personal.no-copy',
      409,
      ['这一请求不是查阅、复制，或者还没有同意。', 'This request asks for no copy, or it is not granted yet.'],
      ['请先由负责人答复查阅、复制的请求。', 'Let a head grant a request to see and copy first.'],
    ),
  erasedAlready: () =>
    no(
      'personal.erased-already',
      409,
      ['这位反映人的个人信息已经删除。', 'The personal data of this submitter have been erased.'],
      ['没有可以查阅、更正、删除的内容了。', 'Nothing is left to see, to correct or to erase.'],
    ),
} as const
