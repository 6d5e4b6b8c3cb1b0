import { plural } from '../plural.js'
import type { DashboardMessages } from './DashboardMessages.js'

/** English. */
export const dashboardsEn: DashboardMessages = {
  notices: {
    approximate: () => 'Figures are approximate and may differ from invoices.',
    'cost-withheld': () =>
      'Costs are not shown to businesses that bill through a partner. Ask the partner for them.',
    'clamped-to-look-back': ({ date, until, printed }) =>
      `The platform keeps ${printed} days: ${date} to ${until} could not be asked.`,
    'range-aligned': ({ value }) => `The period was widened to ${value}.`,
    'partial-bucket': ({ date }) => `The period that began ${date} is not over yet.`,
    'cut-bucket': ({ name, value }) => `${name} holds only ${value}.`,
    settling: ({ date }) => `Figures from ${date} on may still change.`,
    'reads-expire': () =>
      'The platform keeps reads and clicks for 7 days after a send; older ones fall back to zero.',
    'product-type-omitted': () => 'Messages sent through the Marketing Messages API are not included.',
    'dataset-retired': ({ date }) => `Conversation pricing ended on ${date}; later days may be empty.`,
    'insights-disabled': () => 'Template analytics is not confirmed for this account.',
    'unknown-value': ({ name, value }) => `“${value}” (${name}) is new on the platform and shown as it came.`,
    'unknown-key': ({ name }) => `The platform sent “${name}”, which is kept but not shown here.`,
    'dimension-missing': ({ count, printed, name }) =>
      plural('en', count, {
        one: `${printed} data point came without ${name}.`,
        other: `${printed} data points came without ${name}.`,
      }),
    'bounds-missing': ({ count, printed }) =>
      plural('en', count, {
        one: `${printed} data point came without its exact time.`,
        other: `${printed} data points came without their exact time.`,
      }),
    'points-outside': ({ count, printed }) =>
      plural('en', count, {
        one: `${printed} data point was outside of what was asked and is not counted.`,
        other: `${printed} data points were outside of what was asked and are not counted.`,
      }),
    'empty-unproved': () =>
      'No figures came, and nothing in the answer says that there are none: check that the token may read these figures of the account.',
    'unreadable-points': ({ count, printed }) =>
      plural('en', count, {
        one: `${printed} data point could not be read and is not counted.`,
        other: `${printed} data points could not be read and are not counted.`,
      }),
    'unreadable-values': ({ count, printed, name }) =>
      plural('en', count, {
        one: `${printed} figure of ${name} could not be read and is missing.`,
        other: `${printed} figures of ${name} could not be read and are missing.`,
      }),
    truncated: () => 'The platform did not send everything that was asked.',
    'account-fields-refused': ({ list }) =>
      `The platform did not tell everything about this account. Not known: ${list}.`,
    'currency-differs': ({ name, value }) =>
      `Amounts came in ${name} and are shown in it; the account itself uses ${value}.`,
    'amounts-left-out': ({ count, printed, list }) =>
      plural('en', count, {
        one: `${printed} amount in ${list} is left out: it is not in the account’s currency.`,
        other: `${printed} amounts in ${list} are left out: they are not in the account’s currency.`,
      }),
    'unknown-time-zone': ({ value }) => `The account's time zone is not known; days are those of ${value}.`,
    'mixed-currencies': ({ list }) =>
      `The accounts use different currencies (${list}), which are not added up.`,
    'mixed-zones': ({ list }) => `The accounts' days differ: ${list}.`,
    'attached-only': () => 'Only numbers and templates that belong to the account now are counted.',
    'agent-charges-apart': () =>
      'Charges of a Meta Business Agent, where the account has one, are not in these costs.',
    'spent-on-opened': () =>
      'Amount spent: on conversations opened in the period because a template was sent.',
    'possible-faulty-zeros': () =>
      'Template figures asked for from 13 to 15 November 2024 may wrongly be zero. Ask again.',
    'charge-no-rate': ({ printed }) =>
      `Without a charge: ${printed}, which no rate of the price book covers.`,
    'charge-untold': ({ printed }) =>
      `Without a charge: ${printed}. The figures do not tell which rate applies, and some may be free. Split them by pricing type, country and category.`,
    'charge-rates-change': ({ printed }) =>
      `Without a charge: ${printed}. Rates change within the period; choose days instead.`,
    'charge-amount-missing': ({ printed }) =>
      `Without a charge: ${printed}. The platform’s own cost is missing or in another currency.`,
    'charge-at-most': ({ printed }) =>
      `Charged at the most they may cost: ${printed}. The figures do not tell which rate applies, and some may be free.`,
  },
  aboutAccount: ({ account, text }) => `${account}: ${text}`,
  errors: {
    'invalid-query': { title: 'This selection cannot be shown', advice: 'Change the dates or filters.' },
    aborted: { title: 'Stopped', advice: 'Try again when you want to see it.' },
    network: { title: 'No connection', advice: 'Check your connection and try again.' },
    timeout: { title: 'It took too long', advice: 'Try again, or choose a shorter period.' },
    'bad-response': { title: 'The answer could not be read', advice: 'Try again in a moment.' },
    transient: { title: 'WhatsApp had a passing problem', advice: 'Try again in a moment.' },
    'too-large': {
      title: 'That is too much at once',
      advice: 'Choose a shorter period, longer intervals or fewer breakdowns.',
    },
    'rate-limit': {
      title: 'Too many requests for this account',
      advice: 'Wait a while, then try again.',
    },
    auth: {
      title: 'The connection to WhatsApp has expired',
      advice: 'Ask whoever runs this page to renew it.',
    },
    permission: {
      title: 'You do not have access to these figures',
      advice: 'Ask an administrator of the WhatsApp Business account for access to its analytics.',
    },
    'account-restricted': {
      title: 'This account is restricted',
      advice: 'See its account quality in WhatsApp Manager.',
    },
    'not-found': {
      title: 'This account was not found',
      advice: 'Check that the id is that of a WhatsApp Business account, not of a phone number or business.',
    },
    'invalid-request': {
      title: 'WhatsApp refused this request',
      advice: 'Change the filters and try again.',
    },
    'cost-withheld': {
      title: 'Costs are not shown for this account',
      advice: 'It bills through a partner. Ask the partner for its costs.',
    },
    'insights-disabled': {
      title: 'Template analytics is not set up',
      advice: 'Confirm it for this account; figures start from then.',
    },
    'insights-unavailable': {
      title: 'Template analytics is not offered to this account',
      advice: 'WhatsApp does not offer it, for example, in the EU, the UK and Japan.',
    },
    'insights-permanent': {
      title: 'Template analytics cannot be switched off',
      advice: 'Once confirmed, it stays on.',
    },
    configuration: { title: 'This page is not set up correctly', advice: 'Tell whoever runs it.' },
    unknown: { title: 'Something went wrong', advice: 'Try again in a moment.' },
  },
  causes: {
    coexistence: {
      title: 'These figures are not available for this account',
      advice:
        'One of its numbers is also used in the WhatsApp Business app, for which WhatsApp gives no such figures.',
    },
    'insights-elsewhere': {
      title: 'These figures are not switched on for this account',
      advice: 'See the account’s settings in WhatsApp Manager.',
    },
    'field-not-offered': {
      title: 'WhatsApp does not offer these figures here',
      advice: 'Tell whoever runs this page: its app may need access, or a later version.',
    },
    'monthly-window': {
      title: 'Months cannot be shown for this period',
      advice: 'Choose whole months that are over, or show days.',
    },
    payment: {
      title: 'This account’s payment is not in order',
      advice: 'See its payment settings in WhatsApp Manager.',
    },
    'host-refused': { title: 'This page’s own server refused', advice: 'Ask whoever runs this page.' },
    redirected: { title: 'You may have been signed out', advice: 'Sign in again, then reload this page.' },
    'wrong-answer': { title: 'The answer was not the one asked for', advice: 'Tell whoever runs this page.' },
  },
  traceId: (id) => `Trace id ${id}`,
  reportBug:
    'Report errors of template analytics to Meta by a Direct Support ticket: topic “WABiz: Cloud API”, type “Bug or Implementation Issue”.',

  figuresShown: (period) => `Figures for ${period} are shown.`,
  figuresNone: (period) => `There are no figures for ${period}.`,
  incomplete: 'Some of the figures are missing',
  notUpdated: 'The figures could not be updated; these are the earlier ones',
  earlierMissing: 'The period to compare with could not be loaded',

  emptyNoTraffic: 'No messages in this period',
  emptyUnproved: 'The token may lack the right to read these figures',
  emptyFilters: 'The filters leave nothing over',
  emptyDetached: 'Numbers and templates that have left the account are not counted',
  emptyRetired: 'Conversations are no longer counted since 1 July 2025',
  emptyInsightsRecent: 'Template analytics counts only from its confirmation on',
  emptyRegion:
    'Template analytics is not offered in the EU, the UK and Japan, nor with numbers from there or businesses there that share the account',
  emptyOnPremises: 'On the On-Premises API, counts below 1,000 are not shown',
  emptyProductType: 'The templates were sent through the Marketing Messages API',

  messagesTitle: 'Messages',
  messagesTable: 'Messages by period',
  deliveryRate: 'Delivery rate',
  deliveryRateOf: 'delivered of sent',
  conversationsTitle: 'Conversations',
  conversationCostTitle: 'Cost of conversations',
  conversationsTable: 'Conversations by category and type',
  volumeTitle: 'Delivered messages',
  volumeCostTitle: 'Cost of messages',
  countriesTitle: 'Delivered messages by country',
  pricingTableWithoutCost: 'Messages by category and type',
  pricingTable: 'Messages and cost by category and type',
  templatesTitle: 'Templates',
  templatesTable: 'Templates compared',
  funnelTitle: 'From sent to clicked',
  funnelCounts: ({ counted, total }) =>
    `Counts only ${counted} of ${total} sent messages: those whose reads are still known.`,
  clicksTable: 'Button clicks',
  bucket: 'Period',
  template: 'Template',
  button: 'Button',
  clickKind: 'Counts',
  clicks: 'Clicks',
  readRate: 'Read rate',
  readRateOf: 'read of delivered',
  shareOf: ({ share, of }) => `${share} of ${of}`,
  freeShare: 'Free of charge',
  freeUnknown: ({ printed }) => `unknown type: ${printed}`,
  splitBy: 'Split by',

  insightsTitle: 'Template analytics',
  insightsWhat: 'See how often each template was sent, delivered, read and clicked.',
  insightsCollects:
    'Meta adds link tracking to your templates, which can be switched off for each of them, and collects and anonymises data from your chats with customers to improve its services.',
  insightsForever: 'Once confirmed, it cannot be switched off.',
  insightsFromNow: 'Figures are collected from the moment of confirmation on, not before.',
  insightsStart: 'Set up template analytics',
  insightsConfirm: (account) => `Confirm for ${account}`,
  insightsAgree: 'I understand that this cannot be undone',
  insightsDone: 'Template analytics is confirmed. First figures come with the next messages.',
  insightsAlready: 'Template analytics is already confirmed for this account.',
  back: 'Back',

  trackingTitle: 'Click tracking',
  trackingWhat: 'Counts clicks on the buttons of this template.',
  trackingOn: 'Clicks are counted',
  trackingOff: 'Clicks are not counted',
  trackingNever: ({ category, counted }) =>
    `The template is in the category ${category}. Meta counts clicks for ${counted} only, so its clicks are not counted and there is nothing to switch.`,
  trackingUnknown: ({ counted }) =>
    `Whether Meta counts clicks of this template’s category is not known; it says so for ${counted} only.`,
  trackingTurnOn: 'Count clicks',
  trackingTurnOff: 'Stop counting clicks',
  trackingCategory: (category) => `The template keeps its category, ${category}.`,
  trackingReview:
    'With another category the template would go back to review and could not be sent meanwhile; that is why its present one is sent along.',
  trackingDone: 'Saved.',
  working: 'One moment…',
}
