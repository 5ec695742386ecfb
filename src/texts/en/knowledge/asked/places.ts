/** How people ask for the passages of the same name: ways of asking between bars. */
export const places = {
  'lookup-agency': `address of the agency | social insurance office | phone of the agency`,
  'agency-hours': `when does it open | open on saturday | working hours`,
  'lookup-hospital': `hospital near me | clinic with insurance | where can I be treated`,
  'lookup-sick-leave': `issue sick leave certificate | clinic for sick note`,
  'lookup-unit': `company insured | unit code | find employer`,
  'lookup-points': `where to pay | agent | collection agent`,
  'lookup-near': `location not allowed | gps`,
  'verify-form': `verification code on form | genuine form`,
  'unit-account': `company account | school account | coordinator | human resources`,
  'unit-consent': `print my form | company keeps my form`,
  'unit-invitation': `invitation link | registration link`,
  hotline: `phone number of support | talk to a person | call somebody | hotline`,
  'support-request': `need help | contact support | dossier is stuck`,
  'feedback-send': `report a problem | complain about an officer | complaint about a hospital | praise | suggest an idea`,
  email: `email address | write to support`,
  'not-here': `online services | apply online | pay online`,
} as const
