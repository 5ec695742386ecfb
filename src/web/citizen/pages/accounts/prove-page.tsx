import { useLocation } from 'wouter'
import type { Proving, Session } from '#contract/accounts.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { HOTLINE } from '../../contact.ts'
import { SendCode, TypeCode, useProofCode } from '../../one-time-code/prove-code.tsx'
import { ProveByPasskey } from '../../passkeys/prove-by-passkey.tsx'
import { beginSession, stopProving, useVisitor } from '../../session/session.ts'
import { t } from '../../t.ts'

/** The password was right; on a new device, while another one is signed in, or when the password is to be replaced, a code shows whose
 *  account it is. */
export const ProvePage = () => {
  const visitor = useVisitor()
  return visitor.kind === 'proving' ? <Prove proving={visitor.session} /> : null
}

const Prove = ({ proving }: { readonly proving: Proving }) => {
  const [, go] = useLocation()
  const sent = useProofCode()
  const { code } = sent
  const stop = () => void stopProving()
  const enter = async (session: Session) => go(await beginSession(session), { replace: true })
  if (!code)
    return (
      <Page narrow>
        <PageHeader title={t(titleOf(proving))}>{why(proving)}</PageHeader>
        {proving.ways.length === 0 && !proving.hasPasskey && <NoWay />}
        <SendCode ways={proving.ways} sent={sent} label={t(proving.otherDevice ? 'proof.goOn' : 'proof.send')} />
        {proving.hasPasskey && <ProveByPasskey onProven={enter} />}
        <Button look="quiet" wide onClick={stop}>
          {t('proof.notMe')}
        </Button>
      </Page>
    )
  return (
    <Page narrow>
      <PageHeader title={t('proof.title')}>
        {t('code.sentTo')} <strong className="num nowrap">{code.sentTo}</strong>.
      </PageHeader>
      <TypeCode sent={{ ...sent, code }} onProven={enter} onStop={stop} />
    </Page>
  )
}

const titleOf = ({ otherDevice, isNewDevice }: Proving) =>
  otherDevice ? 'proof.elsewhere' : isNewDevice ? 'proof.newDevice' : 'proof.password'

function why({ otherDevice, isNewDevice, ways: [first] }: Proving): string | undefined {
  if (!first) return otherDevice ? t('proof.elsewhereOnly', { device: otherDevice.label, time: formatTime(otherDevice.seenAt) }) : undefined
  const { to } = first
  return otherDevice
    ? t('proof.elsewhereText', { device: otherDevice.label, time: formatTime(otherDevice.seenAt), to })
    : t(isNewDevice ? 'proof.newDeviceText' : 'proof.passwordText', { to })
}

const NoWay = () => (
  <Note kind="warn" title={t('proof.none')}>
    <p>{t('proof.noneText', { hotline: HOTLINE })}</p>
    <ButtonLink href="/lookup/agencies" look="second" small>
      {t('proof.agencies')}
    </ButtonLink>
  </Note>
)
