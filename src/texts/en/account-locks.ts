/** Locking accounts at the desk, and opening them again. */
export const accountLocks = {
  'accountLocks.title': 'Lock or open accounts',
  'accountLocks.lead':
    'For people at the desk or on the phone. Type what the identity card says. The owner is told, and who did it is kept.',
  'accountLocks.no': 'Social insurance number',
  'accountLocks.name': 'Full name',
  'accountLocks.reason': 'What to do',
  'accountLocks.reason.lock_asked': 'Lock: the owner asks for it',
  'accountLocks.reason.lock_misuse': 'Lock: somebody else seems to use it',
  'accountLocks.reason.unlock_present': 'Open: the owner is here, with the identity card',
  'accountLocks.reason.unlock_mistake': 'Open: it was locked by mistake',
  'accountLocks.send': 'Lock or open',
  'accountLocks.send.lock': 'Lock the account',
  'accountLocks.send.unlock': 'Open the account',
  'accountLocks.refused': 'Nothing was done',
  'accountLocks.locked': 'Locked. Every device was signed out.',
  'accountLocks.active': 'Open again. The person signs in and confirms each device.',
} as const
