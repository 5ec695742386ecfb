export { registrationRetention } from './forget-photos.ts'
export { campaignRoutes } from './campaign-routes.ts'
export { registrationCaseKind } from './case-kind.ts'
export { endWithAccount } from './end-with-account.ts'
export { exportDossiers } from './export.ts'
export { applicantGuard } from './guard.ts'
export { formCopyOf } from './form-copy.ts'
export { filedForm01 } from './form.ts'
export { formRoutes } from './form-routes.ts'
export { forgetPapers, papersFolder } from './papers.ts'
export { forgetSentPhotos, photosAlong } from './photos-along.ts'
export { ownDossier, type OwnDossier } from './own-dossier.ts'
export { dossierPushRoutes } from './push-routes.ts'
export { registrationJobs } from './jobs.ts'
export { registrationRoutes } from './routes.ts'
export { uploadRoutes } from './upload-routes.ts'
export {
  beginCampaignOfUnit,
  campaignOfUnit,
  campaignsOfUnit,
  changeCampaignOfUnit,
  endCampaignOfUnit,
  liveCampaignOf,
  type CampaignOwner,
  type UnitCampaignRecord,
} from './campaign-unit.ts'
export { openCampaignById, presentCampaign } from './campaign.ts'
export { noteSignedForms } from './signed-forms.ts'
export type { CampaignRecord } from './campaign-store.ts'
