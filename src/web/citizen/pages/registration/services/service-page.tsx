import { useParams } from 'wouter'
import { ApplyPage } from './apply-page.tsx'
import { PayPage } from './pay-page.tsx'
import { RequestPage } from './request-page.tsx'

/** A form (/services/card_reissue/apply), a request that was sent (/services/sent/00012-2026-07911), or what is paid for one
 *  (/services/pay/TT26112200012345). */
export const ServicePage = () => {
  const { code, step } = useParams<{ readonly code: string; readonly step: string }>()
  if (code === 'pay') return <PayPage no={step} />
  return code === 'sent' ? <RequestPage slug={step} /> : <ApplyPage key={code} code={code} />
}
