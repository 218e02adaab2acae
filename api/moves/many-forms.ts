// One and many as a client writes it: joining, splitting, correcting, voiding, withdrawing.
import { z } from 'zod'
import { channels, feedbackModes, routes, voidReasons, type CommandData } from '../../workflows/rules/suggestion.ts'
import type { BesideMove } from '../../workflows/rules/beside.ts'
import { id, instant, line, words } from '../fields.ts'
import { form, type Form, type TextKeeper } from './form.ts'

const reason = words(5_000)
const part = z.strictObject({ title: words(500), text: words(), route: z.enum(routes), reason })
const ofPerson = { submitterId: id, value: line(200) }
const change = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('name'), submitterId: id, value: words(60) }),
  z.strictObject({ what: z.literal('phone'), ...ofPerson }),
  z.strictObject({ what: z.literal('address'), ...ofPerson }),
  z.strictObject({ what: z.literal('place'), placeId: id }),
  z.strictObject({ what: z.literal('category'), categoryId: id }),
  z.strictObject({ what: z.literal('channel'), channel: z.enum(channels) }),
  z.strictObject({ what: z.literal('collectedAt'), collectedAt: instant }),
  z
    .strictObject({
      what: z.literal('submitter'),
      name: line(60).default(''),
      phone: line(30).default(''),
      address: line(200).default(''),
      anonymous: z.boolean().default(false),
      identityHidden: z.boolean().default(false),
    })
    .refine((person) => person.anonymous || person.name.trim() !== '', {
      path: ['name'],
      error: '请填写姓名，或者注明匿名 / a name, or anonymous',
    }),
])

/** Where the right value travels: what is of a person as a document, everything else as it is. */
function valueOf(asked: z.output<typeof change>, texts: TextKeeper): string {
  switch (asked.what) {
    case 'name':
    case 'phone':
    case 'address':
      return texts.keep('value', 'correctedValue', asked.value)
    case 'place':
      return asked.placeId
    case 'category':
      return asked.categoryId
    case 'channel':
      return asked.channel
    case 'collectedAt':
      return String(Date.parse(asked.collectedAt))
    case 'submitter': {
      const { name, phone, address } = asked
      return texts.keep('value', 'correctedValue', JSON.stringify({ name, phone, address }))
    }
  }
}

export const manyForms: { readonly [K in BesideMove]: Form<CommandData[K]> } = {
  join: form(
    { leadId: id, reason },
    { leadId: 'sug_01kb8x0q4r0000000000000', reason: '与前一件反映的是同一条巷子的路灯，一并办理、分别答复。' },
    (body, texts) => ({ leadId: body.leadId, reasonId: texts.keep('reason', 'reason', body.reason) }),
  ),
  leaveResearch: form({ reason }, { reason: '反映的是路灯损坏，与调研的问题无关，另行交办。' }, (body, texts) => ({
    reasonId: texts.keep('reason', 'reason', body.reason),
  })),
  leaveJoin: form({ reason }, { reason: '经核实不是同一条巷子，另行办理。' }, (body, texts) => ({
    reasonId: texts.keep('reason', 'reason', body.reason),
  })),
  split: form(
    { parts: z.array(part).min(1).max(20), reason },
    {
      parts: [
        {
          title: '村口井盖缺失',
          text: '另外，村口有一处井盖不见了。',
          route: 'township',
          reason: '镇里的职责。',
        },
        {
          title: '与工地的工资纠纷',
          text: '还有，工地欠我的工资官司没有判。',
          route: 'redirect',
          reason: '个人涉法涉诉问题。',
        },
      ],
      reason: '一封信反映了三件不同的事。',
    },
    (body, texts) => ({
      parts: body.parts.map((one, n) => {
        const partId = texts.idFor('sug', `parts.${n}`)
        const of = { subjectId: partId, title: one.title }
        return {
          id: partId,
          contentId: texts.keep(`parts.${n}.text`, 'content', one.text, of),
          route: one.route,
          reasonId: texts.keep(`parts.${n}.reason`, 'reason', one.reason, { ...of, title: '' }),
        }
      }),
      reasonId: texts.keep('reason', 'reason', body.reason),
    }),
  ),
  correct: form(
    { change, reason },
    {
      change: { what: 'phone', submitterId: 'sbm_01kb8x0q4r0000000000000', value: '13800000009' },
      reason: '登记时把末位写错了。',
    },
    ({ change: asked, reason: why }, texts) => ({
      what: asked.what,
      submitterId: 'submitterId' in asked ? asked.submitterId : null,
      to: valueOf(asked, texts),
      anonymous: asked.what === 'submitter' && asked.anonymous,
      identityHidden: asked.what === 'submitter' && asked.identityHidden,
      reasonId: texts.keep('reason', 'reason', why),
    }),
  ),
  voidEntry: form(
    { because: z.enum(voidReasons), twinId: id.nullish(), reason },
    {
      because: 'enteredTwice',
      twinId: 'sug_01kb8x0q4r0000000000000',
      reason: '同一张回执上午和下午各录了一次。',
    },
    (body, texts) => ({
      because: body.because,
      twinId: body.because === 'enteredTwice' ? (body.twinId ?? null) : null,
      reasonId: texts.keep('reason', 'reason', body.reason),
    }),
  ),
  decideVoid: form(
    { confirmed: z.boolean(), reason },
    { confirmed: true, reason: '核对两张登记表，确为同一件。' },
    (body, texts) => ({ confirmed: body.confirmed, reasonId: texts.keep('reason', 'reason', body.reason) }),
  ),
  recordWithdrawal: form(
    { submitterId: id, mode: z.enum(feedbackModes), reason },
    {
      submitterId: 'sbm_01kb8x0q4r0000000000000',
      mode: 'phone',
      reason: '本人来电：路灯已经有人修好，不用再办了。',
    },
    (body, texts) => ({
      submitterId: body.submitterId,
      mode: body.mode,
      reasonId: texts.keep('reason', 'reason', body.reason),
    }),
  ),
}
