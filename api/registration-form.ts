import { z } from 'zod'
import { channels, feedbackModes } from '../workflows/rules/suggestion.ts'
import { id, instant, line, versionNumber, words } from './fields.ts'
import { submitterField } from './submitter-field.ts'

const spoken = { text: words(), reason: words(5_000), mode: z.enum(feedbackModes) }
const onTheSpot = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('answer'), ...spoken, answeredBy: id.nullish() }),
  z.strictObject({ move: z.literal('explain'), ...spoken, channelId: id }),
])

/** What an official hands in: who said what, when, where, by which channel; an answer on the spot beside it. */
export const registrationForm = z
  .strictObject({
    stationId: id.describe('在哪个联络站登记 / the station'),
    channel: z.enum(channels),
    title: words(500),
    text: words(),
    categoryId: id.nullish(),
    placeId: id.nullish().describe('村（社区）或网格；不填为本乡镇 / a village or grid; else the township'),
    collectedAt: instant.nullish().describe('收集时间；不填为现在 / when it was handed over; else now'),
    submitters: z.array(submitterField).min(1).max(200),
    contactPerson: z
      .int()
      .min(0)
      .nullish()
      .describe('联名信联系人在 submitters 中的序号 / index of the contact person'),
    deputyId: id.nullish(),
    receptionId: id
      .nullish()
      .describe(
        '接待时反映的：哪一次接待；信箱来信：哪一次开箱 / the reception it was heard in, the opening its letter lay in',
      ),
    privacyNoticeVersion: versionNumber
      .nullish()
      .describe(
        '告知的是哪一版个人信息告知书；不填为收集当日施行的 / which privacy notice was told; else the one in force that day',
      ),
    urgent: z.boolean().default(false),
    accusation: z.boolean().default(false),
    accusedIds: z.array(id).max(20).default([]),
    externalNumbers: z.record(line(50), line(100)).default({}),
    onTheSpot: onTheSpot.nullish().describe('当场答复或者解释告知 / answered or redirected on the spot'),
    joinTo: z
      .strictObject({ leadId: id, reason: words(5_000) })
      .nullish()
      .describe('登记时并入这一件，一并办理、分别答复 / joined to this matter in the same act'),
    slipNumber: id
      .nullish()
      .describe(
        '停电时手写的预编号回执的编号；这时须填收集时间 / the pre-numbered slip it was written on; then collectedAt is needed',
      ),
    draftId: id
      .nullish()
      .describe('在哪份草稿里写的；登记以后这份草稿随即删除 / the draft it was written in, which ends with it'),
    asPost: id.nullish(),
  })
  .refine((asked) => asked.contactPerson == null || asked.contactPerson < asked.submitters.length, {
    path: ['contactPerson'],
    error: '联系人不在反映人之中 / the contact person is not among the submitters',
  })
  .refine((asked) => asked.joinTo == null || asked.onTheSpot == null, {
    path: ['joinTo'],
    error: '当场答复的不能同时并入另一件 / what is answered on the spot joins no other',
  })
  .meta({
    examples: [
      {
        stationId: 'org_liulin_station',
        channel: 'reception',
        title: '东柳村巷子没有路灯',
        text: '东柳村南巷晚上没有灯，老人孩子走路害怕，请装几盏路灯。',
        placeId: 'plc_dongliu',
        submitters: [{ name: '秦秀兰', phone: '13800000001', address: '东柳村南巷' }],
      },
      {
        stationId: 'org_liulin_station',
        channel: 'phone',
        title: '末班车时间',
        text: '进城的末班车几点开？站牌上的时间看不清了。',
        submitters: [{ anonymous: true }],
        onTheSpot: {
          move: 'answer',
          text: '末班车晚上七点四十，站牌下周更换。',
          reason: '可以当场解答。',
          mode: 'phone',
        },
      },
    ],
  })

/** What he gets for it; each submitter has a code of his own. */
export const receiptShape = z
  .object({
    id: z.string(),
    receiptNumber: z.string(),
    queryCode: z.string(),
    stage: z.string(),
    submitters: z.array(z.object({ id: z.string(), queryCode: z.string() })),
  })
  .meta({
    examples: [
      {
        id: 'sug_01kb8x0q4r0000000000000',
        receiptNumber: 'plc_qinghe-0001-2026-00042',
        queryCode: '7KQ2M9XT4HBWD',
        stage: 'registered',
        submitters: [{ id: 'sbm_01kb8x0q4r0000000000000', queryCode: '7KQ2M9XT4HBWD' }],
      },
    ],
  })
