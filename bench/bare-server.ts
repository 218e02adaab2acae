import Fastify from 'fastify'
import pg from 'pg'

// The denominator of intake: bare Fastify and one INSERT, on the same database with the same pool.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })
const app = Fastify()
app.post('/', async (request, reply) => {
  await pool.query({
    name: 'note',
    text: 'insert into bench_note (body) values ($1)',
    values: [JSON.stringify(request.body)],
  })
  return reply.status(201).send({ ok: true })
})
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
