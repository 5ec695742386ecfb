/** Coordinators of units, as officers see them. */
export const coordinators = {
  'coordinators.title': 'Unit coordinators',
  'coordinators.lead':
    'Who looks after social insurance at the units of your area. They come by an approved request. End their access when they leave.',
  'coordinators.search': 'Search by name or unit',
  'coordinators.empty': 'No coordinators yet',
  'coordinators.emptyMore': 'When you approve a request for a unit account, the coordinator appears here.',
  'coordinators.none': 'There is nobody like that',
  'coordinators.noneMore': 'Try another name or the code of the unit.',
  'coordinators.end': 'End access',
  'coordinators.endOf': 'End the access of {name}',
  'coordinators.endMeans': 'They are signed out at once and see no progress any more. An administrator can restore them.',
  'coordinators.takeBackMeans': 'The link in the invitation no longer works.',
  'coordinators.ended': 'The access of {name} has ended',
} as const
