import { useParams } from 'wouter'
import { ApplyPage } from './apply-page.tsx'
import { RequestPage } from './request-page.tsx'

/** A form (/services/card_reissue/apply), or a request that was sent (/services/sent/00012-2026-07911). */
export const ServicePage = () => {
  const { code, step } = useParams<{ readonly code: string; readonly step: string }>()
  return code === 'sent' ? <RequestPage slug={step} /> : <ApplyPage key={code} code={code} />
}
