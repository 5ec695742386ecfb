import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { t } from '../../t.ts'
import { useKnowledge, type PassageId } from './knowledge.ts'
import { PassageList } from './passage-list.tsx'

/** The known problems with their cures, the most frequent first. */
const FAQ: readonly PassageId[] = [
  'code-missing',
  'register-mismatch',
  'dossier-password',
  'dossier-slow',
  'phone-wrong',
  'register-photo',
  'dossier-returned',
  'register-address',
  'sign-in-wrong',
  'password-forgot',
  'device-other',
  'account-lock',
  'contact-lost',
  'find-number',
  'card-offline',
  'card-expired',
  'card-lost',
  'card-wrong',
  'card-none',
  'card-facility',
  'register-draft',
  'register-others',
  'register-child',
  'register-exists',
  'contributions-see',
  'contributions-gap',
  'contributions-late',
  'transcript-get',
  'law-lump-sum',
  'law-pension-age',
  'law-maternity',
  'law-unemployment',
  'data-contact',
  'data-person',
  'reminders-stop',
  'safe-scam',
]
export const FAQ_COUNT = FAQ.length

export const FaqPage = () => {
  const knowledge = useKnowledge()
  return (
    <Page narrow>
      <PageHeader title={t('help.faq')} />
      {knowledge ? <PassageList isPage passages={FAQ.flatMap(id => knowledge.passage(id) ?? [])} /> : <Skeleton blocks={[4, 4, 4, 4]} />}
    </Page>
  )
}
