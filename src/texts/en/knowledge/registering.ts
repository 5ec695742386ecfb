/** Opening an account: what is needed, and the known problems. */
export const registering = {
  'register-how': {
    title: 'How to register an account',
    text: 'Open "Register"; it takes about 10 minutes: your details, photos of papers, the agency, then a code. The agency decides, usually within 3 working days. You need not go there unless a signed paper form is asked for.',
  },
  'register-need': {
    title: 'What you need to register',
    text: 'Your ten-digit social insurance number, identity card or passport, a mobile phone for the code, and a 4×6 portrait that you can take now. If your data agree with the national population database, the portrait is enough.',
  },
  'register-scan': {
    title: 'Scanning a QR code to fill in the form',
    text: 'In the first step press "Scan the QR code of the identity card" or of the health card. Numbers, name and address are filled in; check them and go on. If scanning fails, type by hand.',
  },
  'register-photo': {
    title: 'A photo is called blurred, dark or unreadable',
    text: 'Lay the paper flat on a dark ground, with enough light and no flash. Hold the phone straight, all four corners visible. JPG, PNG or WebP, at most 8 MB. Press "Use this photo anyway" if you find it clear.',
  },
  'register-portrait': {
    title: 'Taking the 4×6 portrait',
    text: 'Look straight ahead, with enough light and without sunglasses. Take it with the phone or choose a picture, then put the face into the frame.',
  },
  'register-draft': {
    title: 'Is anything lost when I leave the form',
    text: 'No. It is saved on this device, encrypted. Open the registration again and it is there. A private window cannot keep it, and signing out deletes what was not sent.',
  },
  'register-agency': {
    title: 'Choosing the agency that receives the dossier',
    text: 'In the step "Receiving agency" the app proposes the one that serves your commune. For another, type where you live or press "See all by province".',
  },
  'register-address': {
    title: 'My old commune or district is not in the list',
    text: 'Since 1 July 2025 there are provinces and communes only, no districts. Choose by the new names. If you know only the old one, press "I only know the old address" and the app finds today’s.',
  },
  'register-mismatch': {
    title: 'My details do not match the agency’s data',
    text: 'Compare number, full name and paper number with your health card and identity card. If all is right, the agency may still hold an old identity number. Take your identity card to the agency, then send the form again.',
  },
  'register-old-id': {
    title: 'Only an old identity paper, or waiting for a new card',
    text: 'You can register with a photo of the old paper, a photocopy or a passport. An officer compares it with the data. The old nine-digit paper has not been valid since 1 January 2025, so get a new card soon.',
    law: 'Law on Identification 26/2023/QH15, Article 46',
  },
  'register-identity': {
    title: 'Comparison with the national population database',
    text: 'When you give your identity number, the system asks the population database. If it agrees, a portrait is enough. If not, check number and name; if they are right, add photos of both sides of the card.',
  },
  'register-others': {
    title: 'Registering for parents or relatives',
    text: 'One form for each person, with that person’s own number, papers and phone. After sending, press "Register somebody else". The code goes to the phone given in that form.',
  },
  'register-child': {
    title: 'Registering a child under 18',
    text: 'A parent or guardian signs in and chooses "My child, under 18". You need the child’s number and photo, and a photo of the birth certificate. The child shares your account.',
  },
  'register-exists': {
    title: 'It says that this number has an account already',
    text: 'Your number has an account, so you cannot register again. Sign in; if you forgot the password press "Forgot your password?". If it was not you who opened it, call {hotline}.',
  },
  'register-paper': {
    title: 'Handing in a form signed by hand',
    text: 'If the agency asks for it, download the form, print it, sign it with your full name and hand it in where the tracking page says. Without a printer, ask your unit or the agency.',
  },
  'register-email': {
    title: 'Codes and messages by email',
    text: 'In the step "Receiving agency" choose email and type the address. An email serves one social insurance number only. Form 01 comes by email too.',
  },
  'register-language-foreigner': {
    title: 'Foreigners register with a passport',
    text: 'Foreigners with a social insurance number register with a passport: type its number and photograph the page with the picture. Press "EN" for English.',
  },
  'register-cannot-photo': {
    title: 'Taking no photo oneself because of age or disability',
    text: 'Let somebody else take it; lying or leaning is fine as long as the face is clear. If the device is not content, press "Use this photo anyway" and an officer looks at it. Otherwise somebody close brings the papers to the agency.',
  },
  'register-abroad': {
    title: 'Abroad: registering, codes, another number',
    text: 'Codes go to Vietnamese mobile numbers or to email. Abroad give an email and have codes sent there; foreign numbers do not work. If the old SIM is lost and there is no email, bring your identity card to the agency when you are back.',
  },
} as const
