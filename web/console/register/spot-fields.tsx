import { Form, Input, Radio } from 'antd'
import { feedbackModes } from '../../../workflows/rules/suggestion.ts'
import { modeNames } from '../../../workflows/rules/words.ts'
import { Pick } from '../moves/field-input.tsx'
import { useWords } from '../words/use-words.ts'

/** Answered, or redirected, while the citizen still stands there: Article 20 (1) and (5), in the same act as the registration. */
export function SpotFields() {
  const { t, say } = useWords()
  const spot = Form.useWatch('spot') as 'none' | 'answer' | 'explain' | undefined
  const needed = (label: string) => [{ required: true, message: t('form.required', { field: label }) }]
  return (
    <fieldset className="group">
      <legend>{t('spot.title')}</legend>
      <Form.Item name="spot" noStyle>
        <Radio.Group
          className="choices"
          options={[
            { value: 'none', label: t('spot.none') },
            { value: 'answer', label: t('spot.answer') },
            { value: 'explain', label: t('spot.explain') },
          ]}
        />
      </Form.Item>
      {(spot === 'answer' || spot === 'explain') && (
        <div className="group-inside">
          <Form.Item name="spotText" label={t(`spot.${spot}Text`)} rules={needed(t(`spot.${spot}Text`))}>
            <Input.TextArea rows={3} maxLength={20_000} />
          </Form.Item>
          {spot === 'explain' && (
            <Form.Item name="spotChannelId" label={t('field.channelId')} rules={needed(t('field.channelId'))}>
              <Pick from="channel" label={t('field.channelId')} />
            </Form.Item>
          )}
          <Form.Item name="spotReason" label={t('spot.reason')} rules={needed(t('spot.reason'))}>
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item name="spotMode" label={t('field.mode')}>
            <Radio.Group
              className="choices"
              options={feedbackModes.map((value) => ({ value, label: say(modeNames[value]) }))}
            />
          </Form.Item>
        </div>
      )}
    </fieldset>
  )
}
