import type { Consent, Consents } from '#contract/privacy.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import { useDeed } from '../../use-deed.ts'

interface WithdrawSheetProps {
  readonly consent: Consent
  readonly onClose: () => void
  readonly onWithdrawn: (left: Consents) => void
}

/** Says plainly what stops before a consent is taken back. */
export const WithdrawSheet = ({ consent: { id, purpose, about }, onClose, onWithdrawn }: WithdrawSheetProps) => {
  const { isBusy, problem, run } = useDeed()
  const withdraw = () =>
    run(async () => {
      const left = await call('withdrawConsent', { params: { id } })
      await queryClient.invalidateQueries({ queryKey: answerKey('listChildren') })
      onWithdrawn(left)
    })
  const isOwn = purpose === 'account'
  return (
    <Sheet open title={t('privacy.withdraw.title')} onClose={onClose}>
      <div className="stack">
        <p>{isOwn ? t('privacy.withdraw.account') : t('privacy.withdraw.child', { child: about ?? '' })}</p>
        <p>{t(isOwn ? 'privacy.withdraw.accountThen' : 'privacy.withdraw.childThen')}</p>
        <RefusalNote problem={problem} hotline={HOTLINE} />
        <Button wide busy={isBusy} onClick={() => void withdraw()}>
          {t('privacy.withdraw')}
        </Button>
        <Button look="quiet" wide onClick={onClose}>
          {t('ui.back')}
        </Button>
      </div>
    </Sheet>
  )
}
