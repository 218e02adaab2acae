/** Lives a scene on real Postgres and real Temporal: intake, relay, Updates and Signals as in production. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import { openStory } from '../../api/story.ts'
import type { Database } from '../../db/connect.ts'
import { knownAnswer } from '../../db/queries/known-answer.ts'
import { loadResearch } from '../../db/queries/load-research.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { issueQueryCode } from '../../db/registers/issue-query-code.ts'
import { keepDocument } from '../../db/registers/keep-document.ts'
import { openResearchRecord } from '../../db/registers/open-research.ts'
import { publishCalendar } from '../../db/registers/publish-calendar.ts'
import { queueMessage } from '../../db/registers/queue-message.ts'
import { policyCommand } from '../../db/policy-command.ts'
import { moveToPolicy } from '../../db/registers/move-to-policy.ts'
import { publishPolicy } from '../../db/registers/publish-policy.ts'
import { recountCommand } from '../../db/recount-command.ts'
import { registerSuggestion } from '../../db/registers/register-suggestion.ts'
import { sendDueNotices } from '../../db/registers/send-due-notices.ts'
import { signNotice } from '../../db/registers/sign-notice.ts'
import { urgeUnit } from '../../db/registers/urge-unit.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { startRelay } from '../../ops/relay.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Command, PolicyVersion } from '../../workflows/rules/suggestion.ts'
import { daysSince, type Step } from '../rules/live.ts'
import { policyOf } from '../rules/policies.ts'
import { sqlOf } from '../town/open-sql.ts'
import { chairActs, clerkActs } from './cast.ts'
import { commandOf, researchCommandOf } from './command-of.ts'
import { matterOf, thePerson } from './matter-of.ts'
import type { Beat, Scene, Who } from './scenes.ts'

export interface Town {
  readonly db: Database
  readonly client: Client
  readonly now: () => Promise<number>
  readonly wait: (ms: number) => Promise<void>
}

let serial = 0

/** Plays the scene to its last word; `look` is shown every stage it stands in, with the story's workflow id. */
export async function liveOn(
  town: Town,
  scene: Scene,
  look: (stage: string, workflowId: string) => Promise<void> = async () => {},
) {
  const { db, client } = town
  const story = openStory({ db, client, isUp: () => true })
  const relay = startRelay({ db, client, onFault: () => {} })
  try {
    const now = await town.now()
    const key = `scene-${(serial += 1)}-${now}`
    const { answer } = await registered(db, scene, key, now)
    const researchId = scene.research ? await opened(db, key, now) : null
    await keepDocument(db, { ...thePerson, subjectId: answer.id, now })
    const leadId = scene.lead ? (await registered(db, {}, `${key}-lead`, now)).answer.id : null
    const who = {
      submitters: answer.submitters.map((s) => s.id),
      research: researchId ?? '',
      lead: leadId ?? '',
    } as unknown as Who
    const suggestionId = answer.id
    await begun(client, `suggestion/${suggestionId}`)
    await look(answer.stage, `suggestion/${suggestionId}`)
    if (leadId !== null) await begun(client, `suggestion/${leadId}`)
    if (researchId !== null) await begun(client, `research/${researchId}`)

    for (const [n, beat] of scene.beats(who).entries()) {
      await town.wait(beat.after)
      await perform(beat, `${key}-${n}`)
      const stands = await loadSuggestion(db, suggestionId)
      await look(stands?.state.stage ?? '', `suggestion/${suggestionId}`)
      const research = researchId === null ? null : await loadResearch(db, researchId)
      if (research) await look(research.state.stage, `research/${researchId}`)
    }
    return { suggestionId, researchId }

    async function perform(beat: Beat, id: string) {
      const at = await town.now()
      if ('say' in beat) await say(beat.say, commandOf(beat.say, id, at), beat.refused)
      if ('lead' in beat && leadId !== null) {
        const outcome = await story.move(leadId, commandOf(beat.lead, id, at))
        if (outcome.kind !== 'done') throw new Error(`${beat.lead.kind}: ${JSON.stringify(outcome)}`)
      }
      if ('research' in beat && researchId !== null) {
        const outcome = await story.moveResearch(researchId, researchCommandOf(beat.research, researchId, id, at))
        if (outcome.kind !== 'done') throw new Error(`${beat.research.move}: ${JSON.stringify(outcome)}`)
      }
    }

    async function say(step: Step, command: Command, refused: string | undefined) {
      if (step.kind === 'researchMilestone' || step.kind === 'joinedMilestone') return untilEmpty()
      if (step.kind === 'queryCodeIssued' && step.actor.kind === 'official') {
        const { submitterId, proof } = step.data
        const { receivedAt: at } = command
        const of = { suggestionId, submitterId, proof, commandId: command.id ?? '', reason: '回执遗失' }
        await issueQueryCode(db, of, { actor: step.actor, now: at })
        relay.nudge()
        return until(async () => (await knownAnswer(db, suggestionId, command.id ?? '')) !== null)
      }
      if (step.kind === 'noticeSent' && step.actor.kind === 'official') {
        const { receivedAt: at } = command
        const by = { actor: step.actor, now: at }
        const of = { unitId: world.units.construction, text: '', commandId: command.id ?? '' }
        const notice = step.data.kind === 'urge' ? (await urgeUnit(db, of, by)).notice : await signed(by)
        if (!notice) throw new Error('there was nothing to urge, or to sign')
        await sendDueNotices(db, notice.sendAt?.getTime() ?? at)
        relay.nudge()
        return until(async () => (await knownAnswer(db, suggestionId, notice.id)) !== null)
      }
      if (step.kind === 'calendarChanged') {
        const version = await revised(command.receivedAt)
        relay.nudge()
        return until(async () => (await knownAnswer(db, suggestionId, recountCommand(version))) !== null)
      }
      if (step.kind === 'policyChanged' && step.actor.kind === 'official') {
        const { policyId, policyVersion } = step.data
        await movedTo({ policyId, policyVersion }, { actor: step.actor, now: command.receivedAt })
        relay.nudge()
        return until(async () => (await knownAnswer(db, suggestionId, policyCommand(step.data))) !== null)
      }
      if (step.actor.kind === 'submitter') {
        const { submitterId } = step.actor
        const { kind, data, receivedAt } = command
        const message = { suggestionId, commandId: command.id, submitterId, kind, data, receivedAt }
        await queueMessage(db, message as Parameters<typeof queueMessage>[1])
        relay.nudge()
        return until(async () => (await knownAnswer(db, suggestionId, command.id ?? '')) !== null)
      }
      const outcome = await story.move(suggestionId, command)
      const code = outcome.kind === 'refused' ? outcome.refusal.code : undefined
      if (code !== refused || (refused === undefined && outcome.kind !== 'done'))
        throw new Error(`${step.kind}: ${JSON.stringify(outcome)}`)
    }

    /** Off are the last day of what the unit owes, and all days since. */
    async function revised(now: number) {
      const [task] = await sqlOf(db.$client)`
        select due_at from obligation where subject_id = ${suggestionId} and kind = 'handle' and settled_at is null`
      if (!task) throw new Error('no unit owes anything')
      const off = daysSince((task['due_at'] as Date).getTime(), now)
      const made = await publishCalendar(db, {
        year: Number(off[0]?.slice(0, 4)),
        change: (known) =>
          known && [
            ...known.filter(({ day }) => !off.includes(day)),
            ...off.map((day) => ({ day, kind: 'holiday' as const, name: '国庆节' })),
          ],
        source: '单日调整',
        reason: '补充通知',
        personId: null,
        now,
      })
      if (made.outcome !== 'published') throw new Error(`the calendar: ${made.outcome}`)
      return made.version
    }

    /** The county publishes that version, in force from today, and what is open moves to it. */
    async function movedTo(version: PolicyVersion, by: Parameters<typeof moveToPolicy>[2]) {
      const { countyId } = world
      const policy = { ...policyOf(version), effectiveFrom: dayOf(by.now) }
      await db.transaction((tx) => publishPolicy(tx, { policy, countyId, now: new Date(by.now) }))
      const told = await moveToPolicy(db, { ...version, countyId, reason: '新时限已经施行' }, by)
      if (!told) throw new Error('nobody was moved')
    }

    async function signed(by: Parameters<typeof signNotice>[2]) {
      const [draft] = await sqlOf(db.$client)`
        select id from notice join notice_matter on notice_id = id where suggestion_id = ${suggestionId} and state = 'draft'`
      return signNotice(db, { noticeId: draft?.['id'] as string, text: '' }, by)
    }

    /** The doorbells a research or a lead rang have been heard. */
    async function untilEmpty() {
      await until(async () => {
        const waiting = await sqlOf(db.$client)`
          select 1 from outbox o where subject_id = ${suggestionId} and not exists (
            select 1 from suggestion_command c where c.suggestion_id = o.subject_id and c.command_id = o.command_id
          ) and done_at is null`
        return waiting.length === 0
      })
    }
  } finally {
    await relay.stop()
  }
}

async function registered(db: Database, scene: Pick<Scene, 'people' | 'spot'>, key: string, now: number) {
  const request = matterOf(scene.people ?? 1, scene.spot)
  const by = { actor: clerkActs, personId: world.people.clerk, key, body: request, now, querySecret: 'recorded' }
  const outcome = await registerSuggestion(db, request, by)
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome
}

async function opened(db: Database, key: string, now: number): Promise<string> {
  const asked = { title: '学堂村道路', reason: '多户反映', officeId: world.townshipOfficeId }
  const outcome = await openResearchRecord(db, asked, { actor: chairActs, key, body: asked, now })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.answer.id
}

const begun = (client: Client, workflowId: string) =>
  until(() =>
    client.workflow
      .getHandle(workflowId)
      .describe()
      .then(() => true)
      .catch(() => false),
  )

/** Looks again until it is so; gives up, with an error, after 30 s. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + 30_000
  while (!(await isSo())) {
    if (Date.now() > patience) throw new Error('it did not come about')
    await pause(20)
  }
}
