import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import type { Output } from '#contract/core.ts'
import type { UnitCampaign, unitCampaigns } from '#contract/unit-campaigns.ts'
import { call } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { QrCode } from '#web/shared/ui/qr-code.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import css from './codes.module.css'

/** A sheet with one code for each member of a group, to print and cut. */
export const CodesPage = () => {
  const { group } = useParams<{ group: string }>()
  const { data: board, error, refetch } = useAnswer('getUnitBoard')
  if (error && !board) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!board) return <Skeleton blocks={[3, 20]} />
  return board.campaign ? <Sheet campaign={board.campaign} group={group} /> : <NoCampaign />
}

const NoCampaign = () => {
  useArrival(t('unitBoard.codes.none'))
  return (
    <>
      <h1 tabIndex={-1} className="spoken">
        {t('unitBoard.codes.none')}
      </h1>
      <Empty icon="qr" title={t('unitBoard.codes.none')} action={<ButtonLink href="/">{t('unitBoard.codes.back')}</ButtonLink>}>
        {t('unitBoard.codes.none.more')}
      </Empty>
    </>
  )
}

type Links = Output<typeof unitCampaigns.makeMemberLinks>

const Sheet = ({ campaign: { id, validUntil }, group }: { readonly campaign: UnitCampaign; readonly group: string }) => {
  const [page, setPage] = useState(0)
  const { data, error, refetch } = useQuery<Links, ApiProblem>({
    queryKey: ['makeMemberLinks', id, group, page],
    queryFn: () => call('makeMemberLinks', { params: { id }, body: { group, page } }),
    staleTime: Infinity,
  })
  useArrival(t('unitBoard.codes.title', { group: data?.group ?? '' }), { key: data && `${data.group} ${page}` })
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton blocks={[3, 20]} />
  return (
    <>
      <div className={css['tools']}>
        <ButtonLink href="/" look="second" small>
          {t('unitBoard.codes.back')}
        </ButtonLink>
        <Button small onClick={() => globalThis.print()}>
          {t('unitBoard.codes.print')}
        </Button>
      </div>
      <h1 tabIndex={-1} className={css['title']}>
        {t('unitBoard.codes.title', { group: data.group })}
      </h1>
      <p className="muted small">{t('unitBoard.codes.text')}</p>
      {data.pages > 1 && (
        <div className={css['tools']}>
          <span>{t('unitBoard.codes.part', { no: page + 1, of: data.pages })}</span>
          {Array.from({ length: data.pages }, (_, n) => (
            <Button key={n} small look="second" disabled={n === page} onClick={() => setPage(n)}>
              {t('unitBoard.codes.goTo', { no: n + 1 })}
            </Button>
          ))}
        </div>
      )}
      <ul className={css['codes']}>
        {data.members.map(({ id: memberId, fullName, link }) => (
          <li key={memberId} className={css['code']}>
            <QrCode className={css['qr']} text={link} label={t('unitBoard.codes.label', { name: fullName })} />
            <strong>{fullName}</strong>
            <span>{t('unitBoard.codes.scan', { day: formatDay(validUntil) })}</span>
            <span className={css['link']}>{link.replace(/^https?:\/\//u, '')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
