import { useState } from 'react'
import { Redirect, useLocation, useParams } from 'wouter'
import { beginFor } from './begin.ts'
import { currentJourney, type Journey } from './journey.ts'
import { stepNamed } from './progress.ts'
import { StartPage } from './start-page.tsx'
import { WizardPage } from './wizard.tsx'

/** Opening an account: `/register` says what it takes, `/register/:step` is the journey, `/register/sent` the dossier. */
export const RegistrationPage = () => {
  const { step: name } = useParams<{ readonly step?: string }>()
  if (name === undefined) return <StartPage />
  const step = name === 'sent' || name === 'correct' ? name : stepNamed(name)
  return step === undefined ? <Redirect to="/register" replace /> : <Journeying step={step} />
}

/** A new journey forgets everything that the one before holds in memory: the next person starts with empty fields. */
const Journeying = ({ step }: { readonly step: Parameters<typeof WizardPage>[0]['step'] }) => {
  const [, navigate] = useLocation()
  const [journey, setJourney] = useState(currentJourney)
  const onOther = async (begun: Promise<Journey> = beginFor('own')) => {
    setJourney(await begun)
    navigate('/register/details')
  }
  return <WizardPage key={journey.key} journey={journey} step={step} onOther={onOther} />
}
