/** How people ask for the passages of the same name: ways of asking between bars. */
export const codes = {
  'code-missing': `code does not arrive | code has not come | no otp | no code received | sms not arriving | resend code | did not get the code`,
  'code-over': `code too old | how long is the code valid | otp expired`,
  'code-wrong': `wrong otp | invalid code | how many tries`,
  'phone-wrong': `wrong number in the form | mistyped phone | code goes to another person`,
  'dossier-track': `status of my application | where is my dossier | is it approved | check progress | result`,
  'dossier-number': `lost dossier number | where is the file number | forgot number`,
  'dossier-slow': `how long does it take | how many days | overdue | still waiting for approval`,
  'dossier-returned': `correct my application | sent back | additional papers`,
  'dossier-rejected': `refused | not approved | registration failed | start again`,
  'dossier-withdraw': `cancel application | take back | do not want to register any more`,
  'dossier-form': `pdf form | template | form 01`,
  'dossier-password': `first password | no password received | issued password | password again`,
  'code-blocked': `too many codes requested | code sending blocked`,
} as const
