import { Button, Checkbox, Form, Input, Radio } from 'antd'
import { useWords } from '../words/use-words.ts'

/** Who says it: a name and a number suffice; without a name he is entered as anonymous. Of several, one is told for all. */
export function PeopleFields() {
  const { t } = useWords()
  const people = (Form.useWatch('submitters') ?? []) as { anonymous?: boolean }[]
  return (
    <Form.List name="submitters">
      {(rows, { add, remove }) => (
        <fieldset className="group">
          <legend>{t('register.people')}</legend>
          {rows.map((row, n) => (
            <div key={row.key} className="person-row">
              {!people[n]?.anonymous && (
                <>
                  <Form.Item
                    name={[row.name, 'name']}
                    label={t('person.name')}
                    rules={[{ required: true, whitespace: true, message: t('register.nameOrAnonymous') }]}
                  >
                    <Input maxLength={60} autoComplete="off" />
                  </Form.Item>
                  <Form.Item name={[row.name, 'phone']} label={t('person.phone')}>
                    <Input maxLength={30} inputMode="tel" autoComplete="off" />
                  </Form.Item>
                  <Form.Item name={[row.name, 'address']} label={t('person.address')}>
                    <Input maxLength={200} autoComplete="off" />
                  </Form.Item>
                </>
              )}
              <div className="checks">
                <Form.Item name={[row.name, 'anonymous']} valuePropName="checked" noStyle>
                  <Checkbox>{t('person.anonymous')}</Checkbox>
                </Form.Item>
                {!people[n]?.anonymous && (
                  <Form.Item name={[row.name, 'identityHidden']} valuePropName="checked" noStyle>
                    <Checkbox>{t('person.hide')}</Checkbox>
                  </Form.Item>
                )}
                {rows.length > 1 && (
                  <button type="button" className="link" onClick={() => remove(row.name)}>
                    {t('form.remove')}
                  </button>
                )}
              </div>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('register.onePerson')}</Button>
          {rows.length > 1 && (
            <Form.Item name="contactPerson" label={t('register.contactPerson')} initialValue={0}>
              <Radio.Group
                className="choices"
                options={rows.map((_row, n) => ({ value: n, label: t('person.nth', { n: n + 1 }) }))}
              />
            </Form.Item>
          )}
        </fieldset>
      )}
    </Form.List>
  )
}
