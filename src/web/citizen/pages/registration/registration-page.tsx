import { useState } from 'react'
import { Redirect, useLocation, useParams } from 'wouter'
import { beginAnew } from './begin.ts'
import { stepNamed } from './progress.ts'
import { StartPage } from './start-page.tsx'
import { WizardPage } from './wizard.tsx'

/** Opening an account: `/register` says what it takes, `/register/:step` is the journey, `/register/sent` the dossier. */
export const RegistrationPage = () => {
  const { step: name } = useParams<{ readonly step?: string }>()
  const [, navigate] = useLocation()
  // A new number forgets everything that the journey holds in memory: the next person starts with empty fields.
  const [journey, setJourney] = useState(0)
  if (name === undefined) return <StartPage />
  const step = name === 'sent' || name === 'correct' ? name : stepNamed(name)
  if (step === undefined) return <Redirect to="/register" replace />
  const onOther = async () => {
    await beginAnew()
    navigate('/register/details')
    setJourney(journey + 1)
  }
  return <WizardPage key={journey} step={step} onOther={onOther} />
}
