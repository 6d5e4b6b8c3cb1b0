/** Whose figures a map shows: by ISO 3166-1, wide ones and narrow ones on every continent. */
export const mapCodes: readonly string[] = (
  'IN US BR ID MX DE GB ES IT FR ZA NG EG SA AE TR PK BD MY PH TH VN JP KR CN AU AR CO CL ' +
  'PE EC VE BO PY UY KE TZ GH MA DZ TN LY SD TD NE ML SN CI CM IR IQ KZ RU CA PL UA SE'
).split(' ')
