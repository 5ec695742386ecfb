import { ButtonLink } from '#web/shared/ui/button.tsx'
import { HOTLINE_LINK } from '../../contact.ts'
import { t } from '../../t.ts'
import css from './sign-in.module.css'

/** Where the social insurance number is printed, with a drawing of the card; and having it sent to the contact on file. */
export const FindNumber = ({ hotline }: { readonly hotline: string }) => (
  <div className="stack prose">
    <svg className={css['picture']} viewBox="0 0 300 130" role="img" aria-label={t('accounts.findNo.picture')}>
      <rect className={css['card']} x="1" y="1" width="298" height="128" rx="12" />
      <text className={css['cardTitle']} x="150" y="34" textAnchor="middle">
        {t('accounts.findNo.pictureTitle')}
      </text>
      <text className={css['cardText']} x="18" y="72">
        {t('accounts.findNo.pictureNo')} GD 4 79
      </text>
      <rect className={css['frame']} x="146" y="52" width="124" height="30" rx="7" />
      <text className={css['cardNo']} x="208" y="73" textAnchor="middle">
        00 0016 8123
      </text>
      <path className={css['lines']} d="M18 96h150M18 112h110" />
    </svg>
    <ul>
      <li>{t('accounts.findNo.card')}</li>
      <li>{t('accounts.findNo.book')}</li>
      <li>{t('accounts.findNo.employer', { hotline })}</li>
    </ul>
    <ButtonLink href="/lookup/code" icon="search" wide>
      {t('accounts.findNo.send')}
    </ButtonLink>
    <ButtonLink href={HOTLINE_LINK} look="second" icon="call" wide>
      {hotline}
    </ButtonLink>
  </div>
)
