import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { channelNames } from '../../../workflows/rules/words.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { moment } from '../parts/moment.ts'
import { Reasoned } from '../parts/reasoned.tsx'
import { useTitle } from '../parts/use-title.ts'
import { RegisterTable } from '../registers/register-table.tsx'
import { useRegister } from '../registers/use-register.ts'
import { learn } from '../words/learn.ts'
import { machineKeyWords } from '../words/learned/machine-keys.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { allStations } from './all-stations.ts'
import { IssueKey, type Issued } from './issue-key.tsx'
import { NewKey } from './new-key.tsx'

learn({ ...registersWords, ...machineKeyWords })

/** 接入密钥: what other systems may hand in here; given out once in sight, taken back at once. */
export function MachineKeysPage() {
  const { t, say, nameOf, language, inARow } = useWords()
  const changed = useChanged()
  const [issued, setIssued] = useState<Issued | null>(null)
  useTitle(t('nav.machineKeys'))
  const stations = useQuery({ queryKey: ['stations', 'all'], queryFn: allStations })
  const list = useRegister(['machine-keys'], (cursor) =>
    answerOf(client.GET('/api/machine-keys', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })),
  )
  const stationNames = (ids: readonly string[]) =>
    inARow(
      ids.map((id) => {
        const station = stations.data?.find((one) => one.id === id)
        return station ? nameOf(station) : id
      }),
    )
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.machineKeys')}</h1>
      </div>
      <p className="sub">{t('keys.about')}</p>
      {issued && <NewKey issued={issued} onSeen={() => setIssued(null)} />}
      <IssueKey stations={stations.data ?? []} onIssued={setIssued} />
      <RegisterTable
        list={list}
        label={t('nav.machineKeys')}
        idOf={({ id }) => id}
        none={t('keys.none')}
        columns={[
          {
            head: t('keys.name'),
            className: 'title',
            of: (row) => (
              <>
                {row.name}
                <div className="quiet">{inARow(row.acts.map(say))}</div>
              </>
            ),
          },
          {
            head: t('keys.reach'),
            className: 'holder',
            of: (row) => (
              <>
                {stationNames(row.stationIds)}
                <div className="quiet">
                  {inARow(row.channels.map((one) => say(channelNames[one])))}
                  {' · '}
                  {row.networks.length > 0 ? row.networks.join(' ') : t('keys.anywhere')}
                </div>
              </>
            ),
          },
          {
            head: t('keys.state'),
            of: (row) => (
              <span className={`light ${row.state.code === 'active' ? 'green' : ''}`}>
                <i aria-hidden="true" />
                {say(row.state)}
              </span>
            ),
          },
          {
            head: t('keys.until'),
            className: 'number',
            of: (row) => (
              <>
                {moment(row.expiresAt, 'day', language)}
                <div className="quiet">
                  {row.lastUsedAt
                    ? t('keys.lastUsed', { time: moment(row.lastUsedAt, 'time', language) })
                    : t('keys.neverUsed')}
                </div>
              </>
            ),
          },
          {
            head: t('keys.acts'),
            of: (row) =>
              row.state.code === 'active' && (
                <Reasoned
                  label={t('keys.revoke')}
                  reasonLabel={t('keys.whyRevoke')}
                  act={async (reason) => {
                    const params = { path: { keyId: row.id } }
                    await answerOf(client.POST('/api/machine-keys/{keyId}/revoke', { params, body: { reason } }))
                    await changed(['machine-keys'])
                  }}
                />
              ),
          },
        ]}
      />
    </>
  )
}
