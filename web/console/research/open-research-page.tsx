import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import { PostField } from '../moves/post-field.tsx'
import { AskBeforeLeaving } from '../parts/ask-before-leaving.tsx'
import { isChanged } from '../parts/is-changed.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useDesk } from '../session/desk-context.ts'
import { heads } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'

interface Filled {
  readonly title: string
  readonly reason: string
  readonly asPost: string
}

/** 决定调研: by the head of the local congress office; its presidium ratifies at its next meeting. */
export function OpenResearchPage() {
  const { t } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const desk = useDesk()
  const key = useKey()
  useTitle(t('research.open'))
  const [form] = Form.useForm<Filled>()
  const posts = heads(desk).map(({ id }) => id)
  const [opened] = useState({ asPost: posts[0] })
  const open = useMutation({
    mutationFn: (body: Filled) =>
      answerOf(client.POST('/api/research', { params: { header: { 'idempotency-key': key.current() } }, body })),
    onError: key.afterFailure,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['research'] })
      await navigate({ to: '/research/$id', params: { id }, ignoreBlocker: true })
    },
  })
  return (
    <>
      <h1>{t('research.open')}</h1>
      <AskBeforeLeaving unsaved={() => isChanged(form.getFieldsValue(true), opened)} />
      <Form<Filled>
        form={form}
        layout="vertical"
        className="card narrow"
        requiredMark={false}
        initialValues={opened}
        onFinish={(filled) => open.mutate(filled)}
      >
        <Form.Item
          name="title"
          label={t('research.topic')}
          rules={[{ required: true, message: t('form.required', { field: t('research.topic') }) }]}
        >
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('research.reason')}
          rules={[{ required: true, message: t('form.required', { field: t('research.reason') }) }]}
        >
          <Input.TextArea rows={4} maxLength={5000} />
        </Form.Item>
        <PostField posts={posts} />
        {open.isError && <ProblemNote error={open.error} />}
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={open.isPending}>
            {t('research.open')}
          </Button>
        </div>
      </Form>
    </>
  )
}
