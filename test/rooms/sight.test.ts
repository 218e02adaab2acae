/** Where the api sees more than the one who asks may: each file by name, so that whoever adds one says why. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const wide: Readonly<Record<string, readonly string[]>> = {
  'needs and start of the program': ['api/main.ts'],
  'a session is found before there is anybody to have a scope; the town’s health': [
    'api/look-around.ts',
    'api/plugins/session.ts',
    'api/routes/operations/retry.ts',
    'api/routes/operations/show.ts',
    'api/views/operations-view.ts',
  ],
  'acts: the law judges them on the whole matter, and a repeat is answered to who sees it no more': [
    'api/moves/move-by-link.ts',
    'api/moves/perform.ts',
    'api/routes/research/open.ts',
    'api/routes/suggestions/register.ts',
    'api/routes/urgings/send.ts',
  ],
  'the citizen’s and the unit’s own doors: a number and a code, a link': [
    'api/links/link-session.ts',
    'api/receipts/hear-submitter.ts',
    'api/receipts/open-receipt.ts',
    'api/receipts/receipt-holder.ts',
    'api/routes/links/leave.ts',
    'api/routes/links/open-file.ts',
    'api/routes/links/open.ts',
    'api/routes/links/show.ts',
    'api/routes/public/register-online.ts',
    'api/routes/suggestions/issue-query-code.ts',
  ],
  'other systems, by their key: what the key says is their scope': [
    'api/plugins/machine-key.ts',
    'api/routes/intake/read-status.ts',
    'api/routes/intake/register.ts',
  ],
  'registers of their own, which keep who sees them: notices, bulletins, receptions, requests about personal data, researches and how many are linked':
    [
      'api/frozen-seen.ts',
      'api/notice-seen.ts',
      'api/appraisal-of.ts',
      'api/one-personal-request.ts',
      'api/reception-seen.ts',
      'api/routes/appraisals/approve.ts',
      'api/routes/appraisals/decide.ts',
      'api/routes/appraisals/destroy.ts',
      'api/routes/appraisals/list.ts',
      'api/routes/appraisals/make.ts',
      'api/routes/appraisals/show.ts',
      'api/routes/frozen/begin.ts',
      'api/routes/frozen/fix.ts',
      'api/routes/frozen/list.ts',
      'api/routes/frozen/open-number.ts',
      'api/routes/frozen/remark.ts',
      'api/routes/frozen/show.ts',
      'api/routes/mailbox-openings/list.ts',
      'api/routes/notices/decline.ts',
      'api/routes/notices/list.ts',
      'api/routes/notices/receive.ts',
      'api/routes/notices/show.ts',
      'api/routes/notices/sign.ts',
      'api/routes/personal-requests/answer.ts',
      'api/routes/personal-requests/copy.ts',
      'api/routes/personal-requests/list.ts',
      'api/routes/personal-requests/take.ts',
      'api/routes/receptions/list.ts',
      'api/routes/research/list.ts',
      'api/routes/research/show.ts',
      'api/views/one-opening.ts',
      'api/views/one-reception.ts',
    ],
  'administrators: what a calendar or a policy would change, what was done': [
    'api/routes/audit/export.ts',
    'api/routes/audit/list.ts',
    'api/routes/calendars/import.ts',
    'api/routes/calendars/set-day.ts',
    'api/routes/calendars/show-change.ts',
    'api/routes/policies/move.ts',
    'api/routes/policies/preview-draft.ts',
    'api/routes/policies/preview-move.ts',
    'api/routes/policies/show-move.ts',
  ],
  'what was erased goes from where files lie, whoever erased it': ['api/files/remove-now.ts'],
  'one question for all who count the same': ['api/routes/suggestions/count-events.ts'],
}

test('only the files named here take the handle that sees every suggestion', () => {
  const takes = readdirSync('api', { recursive: true, encoding: 'utf8' })
    .map((name) => `api/${name}`)
    .filter(
      (file) =>
        file.endsWith('.ts') && /everything: db\b|\.everything\b|\beverything, /.test(readFileSync(file, 'utf8')),
    )
  expect(takes.toSorted()).toEqual(Object.values(wide).flat().toSorted())
})
