import { setTimeout as pause } from 'node:timers/promises'
import type { Sql } from '../open-sql.ts'

/**
 * Makes one commit slower than the activity's time-out (10 s): every commit of a command takes a second, and the first one of a
 * worker caught in it has its database process frozen for 12 s, so that the retry runs beside it. Answers whether one was caught.
 * `admin` sees what other roles are doing; `sql` owns the table.
 */
export async function slowOneCommit(sql: Sql, admin: Sql): Promise<boolean> {
  await sql.raw(`
    create or replace function slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(0.8); return null; end $$;
    create constraint trigger slow_commit after insert on suggestion_command
      deferrable initially deferred for each row execute function slow_commit();`)
  try {
    const [here] = await sql<{ name: string }>`select current_database() as name`
    for (let tries = 0; tries < 400; tries++) {
      const [caught] = await admin<{ pid: number }>`
        select pid from pg_stat_activity
        where application_name = 'huiyin-worker' and state = 'active' and query ilike 'commit%' and datname = ${here?.name ?? ''} limit 1`
      if (caught) {
        process.kill(caught.pid, 'SIGSTOP')
        await pause(12_000)
        process.kill(caught.pid, 'SIGCONT')
        return true
      }
      await pause(25)
    }
    return false
  } finally {
    await sql.raw('drop trigger slow_commit on suggestion_command; drop function slow_commit()')
  }
}
