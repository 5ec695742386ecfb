import { useEffect, useState } from 'react'
import type { Campaign } from '#contract/campaigns.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { get, put, remove } from '#web/shared/offline/vault.ts'

/** The campaign by which somebody came, kept on this device beside the draft. */
const CAMPAIGN = 'registration:campaign'

export interface CameBy {
  readonly campaign: Campaign | undefined
  /** The link leads nowhere (any more). The registration goes on without it. */
  readonly problem: ApiProblem | undefined
  /** False until the device, or the server for a new link, has answered. */
  readonly isReady: boolean
  /** Goes on in the usual way. */
  readonly leave: () => void
}

/** The campaign of a link that is being opened, or the one that is kept from before.
 *  @param code of the link in the address; null inside the journey */
export function useCampaign(code: string | null): CameBy {
  const [held, setHeld] = useState<Pick<CameBy, 'campaign' | 'problem' | 'isReady'>>(NOTHING)
  useEffect(() => {
    let isHere = true
    const show = (next: Partial<CameBy>) => {
      if (isHere) setHeld({ ...NOTHING, ...next, isReady: true })
    }
    if (code === null) void keptCampaign().then(campaign => show({ campaign }))
    else
      void openCampaign(code).then(
        campaign => show({ campaign }),
        (problem: unknown) => {
          if (!(problem instanceof ApiProblem)) throw problem
          show({ problem })
        },
      )
    return () => {
      isHere = false
    }
  }, [code])
  const leave = () => {
    void forgetCampaign()
    setHeld({ ...NOTHING, isReady: true })
  }
  return { ...held, leave }
}

const NOTHING = { campaign: undefined, problem: undefined, isReady: false } as const

const keptCampaign = async (): Promise<Campaign | undefined> => (await get<Campaign>(CAMPAIGN))?.value

/** A link that is over does not touch what is kept; one that cannot be reached now may be opened again. */
async function openCampaign(code: string): Promise<Campaign> {
  const campaign = await call('getCampaign', { params: { code } })
  await put(CAMPAIGN, campaign).catch(() => undefined)
  return campaign
}

export const forgetCampaign = (): Promise<unknown> => remove(CAMPAIGN).catch(() => undefined)

/** Whether the server has refused because of the campaign: then the declaration goes without it. */
export const isOfCampaign = (problem: unknown): boolean => isProblem(problem, 'CAMPAIGN_OVER', 'CAMPAIGN_NOT_FOUND')
