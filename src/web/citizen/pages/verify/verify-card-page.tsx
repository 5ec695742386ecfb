import { useState } from 'react'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { isCardCode, type Checked } from '../../card-proof/check.ts'
import { timeAt } from '../../card-proof/desk.ts'
import type { Trust } from '../../card-proof/trust.ts'
import { CodeScanner } from '../../scan-parts/code-scanner.tsx'
import { t } from '../../t.ts'
import { CardOutcome } from './card-outcome.tsx'
import { useDesk } from './use-desk.ts'
import css from './verify.module.css'

/** Whether a signed code of a card is true: for the reception of a hospital, without account, and without network after one visit. */
export const VerifyCardPage = () => {
  const { trust, hasFailed, waiting, check, retry } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const [checked, setChecked] = useState<Checked>()
  const look = async (code: string) => {
    setChecked(await check(code))
    setOpen(false)
  }
  const again = () => {
    setChecked(undefined)
    setOpen(true)
  }
  return (
    <Page narrow>
      <PageHeader title={t('verify.card.title')}>{!checked && !isOpen && <p>{t('verify.card.lead')}</p>}</PageHeader>
      <div className="stack">
        {hasFailed && !trust && (
          <Note kind="warn" icon="offline" title={t('verify.card.noKeys')} live="polite">
            <p>{t('verify.card.noKeysText')}</p>
            <div className={css['again']}>
              <Button small look="second" icon="retry" onClick={retry}>
                {t('ui.retry')}
              </Button>
            </div>
          </Note>
        )}
        {checked && <CardOutcome checked={checked} />}
        {isOpen && trust && <CodeScanner find={findCode} onFound={code => void look(code)} other={t('verify.card.otherText')} />}
        {!isOpen && trust && (
          <Button wide icon="qr" onClick={again}>
            {t(checked ? 'verify.card.another' : 'verify.card.scan')}
          </Button>
        )}
        {trust && <Age trust={trust} />}
        {waiting > 0 && <p className="small muted">{t('verify.card.waiting', { count: waiting })}</p>}
        <p className="small muted">{t('verify.card.privacy')}</p>
      </div>
    </Page>
  )
}

const findCode = (texts: readonly string[]) => texts.find(isCardCode)

/** How old the list of revoked codes is: with it every verdict stands or falls. */
const Age = ({ trust }: { readonly trust: Trust }) => {
  if (trust.lists.length === 0) return null
  const oldest = Math.min(...trust.lists.map(({ at }) => at))
  const hours = Math.max(0, Math.floor(((timeAt(trust) ?? new Date(oldest * 1000)).getTime() / 1000 - oldest) / 3600))
  return (
    <p className="small muted">
      {t('verify.card.listAt', { time: formatInstant(oldest * 1000) })}
      {hours > 0 && ` ${t('verify.card.listAge', { hours })}`}
    </p>
  )
}
