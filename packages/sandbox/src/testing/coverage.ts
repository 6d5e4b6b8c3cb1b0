const documented = 'documented/documented.test.ts: answer the printed example'
const errors = 'routes/errors.test.ts: gets the platform error'
const filters = 'datasets/filters.test.ts: %s.%s'
const metricTypes = 'datasets/filters.test.ts: metric_types chooses the keys of a point'
const sums = 'world/sums.test.ts: adds up to the same at every granularity'
const breakdown = 'world/sums.test.ts: by any dimensions changes no sum'
const betweenDatasets = 'world/sums.test.ts: between datasets'
const edges = 'datasets/filters.test.ts: the edges of ids'
const pages = 'routes/nodes.test.ts: go forth and back page by page'
const refusedPages = 'routes/nodes.test.ts: refuse the page'
const listFilters = 'routes/nodes.test.ts: of templates can be filtered by'
const trackingOn = 'routes/nodes.test.ts: with the current category is switched'
const local = 'datasets/quirks.test.ts: wabaTimezonePoints prints local days'

const months = 'datasets/quirks.test.ts: leaves out the month that is not over and those that the window cuts'

const span = { start: months, end: months, granularity: sums }

const agent = 'datasets/traits.test.ts: costs nothing in pricing analytics'
const ofBusiness = 'routes/businesses.test.ts: page by page'

const businessLists = {
  form: ofBusiness,
  limit: ofBusiness,
  after: ofBusiness,
  before: 'gap: the same code as for message_templates',
  fields: ofBusiness,
}
const days = { start: edges, end: edges, granularity: edges }

/**
 * What is emulated, and which test proves it: route → parameter → test file and title. `form` stands for the form of
 * the call. A value that begins with `gap:` is a part known to be untested, and says why.
 */
export const coverage: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'field analytics': {
    form: documented,
    ...span,
    phone_numbers: 'world/sums.test.ts: filters by number and by country part the whole without rest',
    country_codes: 'world/sums.test.ts: filters by number and by country part the whole without rest',
    product_types: 'datasets/filters.test.ts: messages of templates, of answers and of customers',
  },
  'field conversation_analytics': {
    form: documented,
    ...span,
    phone_numbers: documented,
    country_codes: filters,
    metric_types: metricTypes,
    conversation_categories: filters,
    conversation_types: filters,
    conversation_directions: filters,
    dimensions: breakdown,
  },
  'edge conversation_analytics': {
    form: 'routes/nodes.test.ts: answers several fields or several edges with the same points',
  },
  'field pricing_analytics': {
    form: 'routes/nodes.test.ts: answers plain fields, two kinds of analytics and a list in one call',
    ...span,
    phone_numbers: filters,
    country_codes: filters,
    metric_types: metricTypes,
    pricing_types: filters,
    pricing_categories: filters,
    dimensions: breakdown,
  },
  'edge pricing_analytics': { form: 'server/businessSdk.test.ts: getPricingAnalytics' },
  'field call_analytics': {
    form: sums,
    ...span,
    phone_numbers: filters,
    country_codes: filters,
    metric_types: metricTypes,
    directions: filters,
    dimensions: breakdown,
  },
  'edge call_analytics': { form: 'server/businessSdk.test.ts: getCallAnalytics' },
  'edge template_analytics': {
    form: documented,
    ...days,
    template_ids: errors,
    metric_types: metricTypes,
    product_type: 'datasets/filters.test.ts: product_type finds a template only where it is sent',
    use_waba_timezone: local,
  },
  'edge template_group_analytics': {
    form: betweenDatasets,
    ...days,
    template_group_ids: edges,
    metric_types: metricTypes,
    use_waba_timezone:
      'gap: the same code as for template_analytics, and no documented answer to compare with',
  },
  'edge group_analytics': { form: edges, ...days, group_ids: edges, metric_types: edges },
  'list phone_numbers': {
    form: 'routes/nodes.test.ts: without numbers and templates answers empty lists',
    limit: 'routes/nodes.test.ts: answers plain fields, two kinds of analytics and a list in one call',
    after: 'server/businessSdk.test.ts: two at a time',
    before: 'gap: the same code as for message_templates',
    fields: 'routes/nodes.test.ts: answers plain fields, two kinds of analytics and a list in one call',
  },
  'list message_templates': {
    form: pages,
    limit: refusedPages,
    after: pages,
    before: pages,
    fields: listFilters,
    name: listFilters,
    status: listFilters,
    category: listFilters,
    language: listFilters,
  },
  'list owned_whatsapp_business_accounts': businessLists,
  'list client_whatsapp_business_accounts': businessLists,
  'edge business_agent_insights': { form: agent, start: agent, end: agent, granularity: agent },
  'GET node': {
    form: 'routes/nodes.test.ts: answers its own fields',
    fields: 'routes/nodes.test.ts: answers the asked fields in the order asked, its id last',
  },
  'every call': {
    version: 'createSandbox.test.ts: speaks every version that is not gone',
    authorization: 'routes/errors.test.ts: gets code 190 and HTTP 401 without a token',
    access_token: 'routes/errors.test.ts: gets code 190 and HTTP 401 without a token',
  },
  'POST WABA': { is_enabled_for_insights: 'routes/errors.test.ts: cannot switch insights off' },
  'POST template': { cta_url_link_tracking_opted_out: trackingOn, category: trackingOn },
}
