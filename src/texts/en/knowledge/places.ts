/** Look-ups, units, and whom one can ask. */
export const places = {
  'lookup-agency': {
    title: 'Finding an agency near me',
    text: 'Open "Look up", "Agencies", type the commune, or press "Nearest to me". It has address, phone, hours, map and whom to ask for what.',
  },
  'agency-hours': {
    title: 'Opening hours of agencies',
    text: 'Each has its own; see "Look up", "Agencies". It says whether it is open and when it opens again. On holidays call first.',
  },
  'lookup-hospital': {
    title: 'Finding a hospital for health insurance',
    text: 'Open "Look up", "Health facilities", type a name or place, or press "Nearest to me". Each has kind, level, hours and whether it takes registrations.',
  },
  'lookup-sick-leave': {
    title: 'Who may issue sick-leave papers',
    text: 'Open "Look up", choose the list of those who issue sick-leave papers and type the name. Papers of others are not paid.',
  },
  'lookup-unit': {
    title: 'Looking up an employer',
    text: 'Open "Look up", "Units", type two letters of the name or the code. It tells about the unit and its state, never about people.',
  },
  'lookup-points': {
    title: 'Finding a collection point',
    text: 'Open "Look up", "Collection points", type the commune or press "Nearest to me". Each says whether it takes voluntary or household insurance.',
  },
  'lookup-near': {
    title: '"Nearest to me" does not work',
    text: 'The device gives no place. Allow this page to see it in the browser’s settings and press again, or choose a province. The place is rounded to a kilometre before it is sent.',
  },
  'verify-form': {
    title: 'Checking a printed form 01',
    text: 'Open "Look up", "Check a form" and type the 20 signs at its end, or scan the code. It says whether this system made it.',
  },
  'unit-account': {
    title: 'An account for a company or school',
    text: 'Whoever is in charge of insurance opens "Register", "Unit", and sends a request with a work email. The agency decides and invites. You follow progress and see nobody’s papers.',
  },
  'unit-consent': {
    title: 'My unit asks to print my form',
    text: 'You decide on the tracking page. Saying no costs nothing: you sign a short sheet with name and dossier number. You can take it back any time.',
  },
  'unit-invitation': {
    title: 'A link from school or company to register',
    text: 'Open the link and register as usual; the unit sees only whether you are done. It never asks for a password. If in doubt ask your unit.',
  },
  hotline: {
    title: 'Calling the hotline',
    text: 'Call {hotline}. Have your number and dossier number ready; never tell a password or code. Your carrier charges the call.',
  },
  'support-request': {
    title: 'Sending a support request',
    text: 'Open "Support request", tell what happened and type the code to send it. The agency answers by SMS or email. Follow it by its number in "Follow a dossier".',
  },
  'feedback-send': {
    title: 'Sending feedback or a complaint',
    text: 'Open Help, "Feedback and complaints": choose what it is about (app, employer, officers, hospital), tell what happened and send it. Each has a number, a promised day and an answer. A complaint about an agency is answered by the one above it.',
  },
  email: {
    title: 'Writing an email to support',
    text: 'Write to {email}. Give the dossier number; send no password, code or photo of your identity card.',
  },
  'not-here': {
    title: 'Other procedures online',
    text: 'Open "Services" and type what you need. Some procedures are done in this app; the others say who may use them, what is needed and where to go. Questions: {hotline}.',
  },
  'services-send': {
    title: 'Sending a request for a public service',
    text: 'Sign in, open "Services" and choose, for instance a new card, another first facility, one book of two, how a pension is paid. What we know is filled in; add what is missing and send. It is free and the page says when the result comes.',
  },
  'services-follow': {
    title: 'Following, correcting or withdrawing a request',
    text: 'Open "Services", "My requests": each step and the day of the result. If something has to be corrected, press it, change what is named and send it again in time. You can withdraw until there is a result. If it is late the page names a new day and whom to call.',
  },
  'pay-online': {
    title: 'Paying over the network',
    text: 'The household card: open "Services", "Household card renewal", choose the months and pay by bank account or wallet; each person renews the own card. Voluntary insurance: under "Services" too, or at a collection point. Always keep the receipt.',
  },
  'unit-list': {
    title: 'Uploading a list of people for a unit',
    text: 'In the unit’s page open "List", press "Download the template", fill in name, social insurance number and class or department, then upload it. Excel and CSV are taken. Wrong rows are named; the file itself is not kept. People can be added one by one too.',
  },
  'unit-progress': {
    title: 'Following and reminding people of a unit',
    text: 'In the unit’s page "Progress" says how many have an account, by class or department. In "List" choose "not begun" and press "Remind". You see the state only, nobody’s papers. Who was reminded may stop the reminders.',
  },
  announcements: {
    title: 'News from the agency',
    text: 'The agency sends general news about rules, opening days and programmes. It lies in "Your notices". If it should not ring, open "How to be told" and turn off "News and programmes".',
  },
  'unit-report': {
    title: 'Reporting and paying for employees',
    text: 'Not done here. Units report people who come and go, pay changes and arrears on the agency’s own portal or with declaration software, signed. Here a unit follows who on its list has opened an account.',
  },
  'pay-failed': {
    title: 'Charged, but it says failed or not paid',
    text: 'Do not pay again. Open "Services", "My requests" and the payment: it updates when the money arrives. What was paid twice or too late goes back to where it came from within some days. For payments on the national portal ask there. Questions: {hotline}.',
  },
  'pay-receipt': {
    title: 'Seeing a receipt',
    text: 'Paid in the app: open "Services", "My requests" and the payment; number and printing are there. Paid at a collection point: keep what you were given. If the months do not appear, take the receipt to the point or the agency.',
  },
  'collector-check': {
    title: 'Is the collector genuine, no receipt given',
    text: 'A genuine collector carries a card and always gives a receipt. Look the point up in "Look up", "Collection points", or call {hotline}. If you have paid, look at "Contributions" and at the end of your card. After a week without it, or without a receipt, tell the agency or send a report.',
  },
} as const
