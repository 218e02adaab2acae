import { lastDay, moment } from '../parts/moment.ts'
import { sorted } from '../parts/sorted.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'
import type { Sheet } from './sheets-of.ts'

const pens = [
  ['sheet.drafter', 'sheet.signer'],
  ['sheet.contact', 'sheet.receiver'],
] as const

/** The paper: unit, matters with their own numbers and days, boxes for the pens, and the receipt to be torn off. A day is named only where papers may. */
export function AssignmentSheet({ sheet: { unit, office, lines } }: { sheet: Sheet }) {
  const { t, say, language } = useWords()
  const [last = ''] = sorted(
    lines.map(({ assignment }) => assignment.assignedAt),
    (one, other) => (one < other ? 1 : -1),
  )
  const day = moment(last, 'day', language)
  const signings = lines.flatMap(({ view, assignment }) =>
    view.signings.filter(({ assignmentIds }) => assignmentIds.includes(assignment.id)),
  )
  const names: Partial<Record<(typeof pens)[number][number], readonly string[]>> = {
    'sheet.drafter': signings.map(({ draftedBy }) => draftedBy),
    'sheet.signer': signings.map(({ signedBy }) => signedBy),
  }
  const days = lines.map(({ view }) => dueOf(view, unit.id, language))
  return (
    <article className="receipt notice">
      <h1>{t('sheet.title')}</h1>
      <p className="receipt-station">{say(office.name)}</p>
      <p>{t('sheet.salutation', { unit: say(unit.name) })}</p>
      <p>{t('sheet.body')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('list.ordinal')}</th>
            <th scope="col">{t('sheet.matter')}</th>
            <th scope="col">{t('sheet.part')}</th>
            {days.some((one) => one !== '') && <th scope="col">{t('sheet.due')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ view, assignment }, n) => (
            <tr key={assignment.id}>
              <td>{n + 1}</td>
              <td>
                <b>{view.title}</b> {view.flags.urgent && <b>{t('sheet.urgent')}</b>}
                <br />
                <span className="number">{view.receiptNumber}</span>
                <br />
                {view.text}
                {noteOf(view) !== '' && <p>{t('sheet.note', { note: noteOf(view) })}</p>}
              </td>
              <td>{say(assignment.part)}</td>
              {days.some((one) => one !== '') && <td>{days[n]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="notice-foot">
        {say(office.name)}
        <br />
        {day}
      </p>
      <table className="pens">
        <tbody>
          {pens.map((pair) => (
            <tr key={pair[0]}>
              {pair.map((box) => (
                <td key={box}>
                  {t(box)} <b>{[...new Set(names[box])].join('、')}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="tear-off">
        <b>{t('sheet.stub')}</b>
        <p>{t('sheet.stubText', { office: say(office.name), day, count: lines.length })}</p>
        <p>{t('sheet.receiver')}</p>
      </div>
    </article>
  )
}

/** What the office asked for when it gave it out last. */
const noteOf = ({ documents }: Suggestion) => documents.filter(({ purpose }) => purpose === 'note').pop()?.text ?? ''

/** By when this unit must hand in, where papers may say so. */
function dueOf({ obligations }: Suggestion, unitId: string, language: 'zh' | 'en'): string {
  const owed = obligations.find(
    ({ kind, owedBy, settledAt }) =>
      (kind === 'handle' || kind === 'coUnitOpinion') && owedBy.organizationId === unitId && settledAt === null,
  )
  return owed?.dayPrinted && owed.dueAt ? lastDay(owed.dueAt, language) : ''
}
