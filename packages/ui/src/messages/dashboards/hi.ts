import { plural } from '../plural.js'
import type { DashboardMessages } from './DashboardMessages.js'

/** Hindi. */
export const dashboardsHi: DashboardMessages = {
  notices: {
    approximate: () => 'आँकड़े अनुमानित हैं और बिल से अलग हो सकते हैं।',
    'cost-withheld': () => 'पार्टनर के ज़रिए बिल पाने वाले व्यवसायों को लागत नहीं दिखाई जाती। लागत पार्टनर से पूछें।',
    'clamped-to-look-back': ({ date, until, printed }) =>
      `प्लैटफ़ॉर्म ${printed} दिन का डेटा रखता है: ${date} से ${until} तक का डेटा नहीं माँगा जा सका।`,
    'range-aligned': ({ value }) => `अवधि बढ़ाकर ${value} की गई।`,
    'partial-bucket': ({ date }) => `${date} को शुरू हुई अवधि अभी पूरी नहीं हुई है।`,
    'cut-bucket': ({ name, value }) => `${name} में केवल ${value} शामिल है।`,
    settling: ({ date }) => `${date} और उसके बाद के आँकड़े अभी बदल सकते हैं।`,
    'reads-expire': () =>
      'प्लैटफ़ॉर्म पढ़े जाने और क्लिक का डेटा मैसेज भेजने के बाद 7 दिन तक रखता है; उससे पुराने आँकड़े शून्य हो जाते हैं।',
    'product-type-omitted': () => 'Marketing Messages API से भेजे गए मैसेज शामिल नहीं हैं।',
    'dataset-retired': ({ date }) =>
      `बातचीत के हिसाब से शुल्क ${date} को ख़त्म हो गया; उसके बाद के दिन ख़ाली हो सकते हैं।`,
    'insights-disabled': () => 'इस खाते के लिए टेम्प्लेट एनालिटिक्स की पुष्टि नहीं हुई है।',
    'unknown-value': ({ name, value }) =>
      `“${value}” (${name}) प्लैटफ़ॉर्म पर नया है और जैसा मिला वैसा ही दिखाया गया है।`,
    'unknown-key': ({ name }) => `प्लैटफ़ॉर्म ने “${name}” भेजा, जिसे रखा गया है पर यहाँ नहीं दिखाया गया।`,
    'dimension-missing': ({ count, printed, name }) =>
      plural('hi', count, {
        one: `${printed} डेटा बिंदु ${name} के बिना आया।`,
        other: `${printed} डेटा बिंदु ${name} के बिना आए।`,
      }),
    'bounds-missing': ({ count, printed }) =>
      plural('hi', count, {
        one: `${printed} डेटा बिंदु सटीक समय के बिना आया।`,
        other: `${printed} डेटा बिंदु सटीक समय के बिना आए।`,
      }),
    'points-outside': ({ count, printed }) =>
      plural('hi', count, {
        one: `${printed} डेटा बिंदु माँगी गई सीमा से बाहर था और गिना नहीं गया।`,
        other: `${printed} डेटा बिंदु माँगी गई सीमा से बाहर थे और गिने नहीं गए।`,
      }),
    'empty-unproved': () =>
      'कोई आँकड़ा नहीं आया, और जवाब में यह भी नहीं लिखा कि आँकड़े हैं ही नहीं: जाँचें कि टोकन को खाते के ये आँकड़े पढ़ने की अनुमति है।',
    'unreadable-points': ({ count, printed }) =>
      plural('hi', count, {
        one: `${printed} डेटा बिंदु पढ़ा नहीं जा सका और गिना नहीं गया।`,
        other: `${printed} डेटा बिंदु पढ़े नहीं जा सके और गिने नहीं गए।`,
      }),
    'unreadable-values': ({ count, printed, name }) =>
      plural('hi', count, {
        one: `${name} का ${printed} आँकड़ा पढ़ा नहीं जा सका और उपलब्ध नहीं है।`,
        other: `${name} के ${printed} आँकड़े पढ़े नहीं जा सके और उपलब्ध नहीं हैं।`,
      }),
    truncated: () => 'प्लैटफ़ॉर्म ने माँगा गया पूरा डेटा नहीं भेजा।',
    'account-fields-refused': ({ list }) => `प्लैटफ़ॉर्म ने इस खाते के बारे में सब कुछ नहीं बताया। पता नहीं: ${list}।`,
    'currency-differs': ({ name, value }) =>
      `राशियाँ ${name} में आईं और उसी में दिखाई गई हैं; खाते की मुद्रा ${value} है।`,
    'amounts-left-out': ({ count, printed, list }) =>
      plural('hi', count, {
        one: `${list} में ${printed} राशि छोड़ दी गई: वह खाते की मुद्रा में नहीं है।`,
        other: `${list} में ${printed} राशियाँ छोड़ दी गईं: वे खाते की मुद्रा में नहीं हैं।`,
      }),
    'unknown-time-zone': ({ value }) => `खाते का टाइम ज़ोन पता नहीं है; दिन ${value} के अनुसार हैं।`,
    'mixed-currencies': ({ list }) => `खातों में अलग-अलग मुद्राएँ इस्तेमाल होती हैं (${list}), जिन्हें जोड़ा नहीं जाता।`,
    'mixed-zones': ({ list }) => `खातों के दिन अलग-अलग हैं: ${list}।`,
    'attached-only': () => 'केवल वे नंबर और टेम्प्लेट गिने जाते हैं जो अभी खाते में हैं।',
    'agent-charges-apart': () => 'यदि खाते में Meta Business Agent है, तो उसका शुल्क इन लागतों में शामिल नहीं है।',
    'spent-on-opened': () => 'खर्च की गई राशि: इस अवधि में टेम्प्लेट भेजने से शुरू हुई बातचीत पर।',
    'possible-faulty-zeros': () =>
      '13 से 15 नवंबर 2024 के बीच माँगे गए टेम्प्लेट के आँकड़े ग़लती से शून्य हो सकते हैं। फिर से माँगें।',
    'charge-no-rate': ({ printed }) =>
      `बिना शुल्क की गणना के: ${printed}। मूल्य-सूची की कोई दर इन पर लागू नहीं होती।`,
    'charge-untold': ({ printed }) =>
      `बिना शुल्क की गणना के: ${printed}। आँकड़े नहीं बताते कि कौन-सी दर लागू है, और कुछ मुफ़्त हो सकते हैं। इन्हें मूल्य-प्रकार, देश और श्रेणी के अनुसार बाँटें।`,
    'charge-rates-change': ({ printed }) =>
      `बिना शुल्क की गणना के: ${printed}। इस अवधि के बीच दरें बदलती हैं; दिन चुनें।`,
    'charge-amount-missing': ({ printed }) =>
      `बिना शुल्क की गणना के: ${printed}। प्लैटफ़ॉर्म की लागत उपलब्ध नहीं है या दूसरी मुद्रा में है।`,
    'charge-at-most': ({ printed }) =>
      `अधिकतम संभव दर पर गणना: ${printed}। आँकड़े नहीं बताते कि कौन-सी दर लागू है, और कुछ मुफ़्त हो सकते हैं।`,
  },
  aboutAccount: ({ account, text }) => `${account}: ${text}`,
  errors: {
    'invalid-query': { title: 'यह चयन नहीं दिखाया जा सकता', advice: 'तारीख़ें या फ़िल्टर बदलें।' },
    aborted: { title: 'रोक दिया गया', advice: 'जब देखना हो, फिर कोशिश करें।' },
    network: { title: 'कनेक्शन नहीं है', advice: 'कनेक्शन जाँचें और फिर कोशिश करें।' },
    timeout: { title: 'बहुत ज़्यादा समय लगा', advice: 'फिर कोशिश करें या छोटी अवधि चुनें।' },
    'bad-response': { title: 'जवाब पढ़ा नहीं जा सका', advice: 'थोड़ी देर में फिर कोशिश करें।' },
    transient: { title: 'WhatsApp में थोड़ी देर के लिए समस्या आई', advice: 'थोड़ी देर में फिर कोशिश करें।' },
    'too-large': {
      title: 'एक बार में यह बहुत ज़्यादा है',
      advice: 'छोटी अवधि, लंबे अंतराल या कम ब्रेकडाउन चुनें।',
    },
    'rate-limit': {
      title: 'इस खाते के लिए बहुत ज़्यादा अनुरोध हुए',
      advice: 'थोड़ा इंतज़ार करें, फिर कोशिश करें।',
    },
    auth: {
      title: 'WhatsApp से कनेक्शन की अवधि ख़त्म हो गई है',
      advice: 'यह पेज चलाने वाले से इसे रिन्यू करने को कहें।',
    },
    permission: {
      title: 'आपके पास इन आँकड़ों की पहुँच नहीं है',
      advice: 'WhatsApp Business खाते के एडमिन से एनालिटिक्स की पहुँच माँगें।',
    },
    'account-restricted': {
      title: 'इस खाते पर पाबंदी लगी है',
      advice: 'WhatsApp मैनेजर में खाते की क्वालिटी देखें।',
    },
    'not-found': {
      title: 'यह खाता नहीं मिला',
      advice: 'जाँचें कि आईडी WhatsApp Business खाते की है, किसी फ़ोन नंबर या व्यवसाय की नहीं।',
    },
    'invalid-request': {
      title: 'WhatsApp ने यह अनुरोध ठुकरा दिया',
      advice: 'फ़िल्टर बदलें और फिर कोशिश करें।',
    },
    'cost-withheld': {
      title: 'इस खाते की लागत नहीं दिखाई जाती',
      advice: 'इसका बिल पार्टनर के ज़रिए बनता है। लागत पार्टनर से पूछें।',
    },
    'insights-disabled': {
      title: 'टेम्प्लेट एनालिटिक्स सेट अप नहीं है',
      advice: 'इस खाते के लिए इसकी पुष्टि करें; आँकड़े तभी से शुरू होंगे।',
    },
    'insights-unavailable': {
      title: 'टेम्प्लेट एनालिटिक्स इस खाते के लिए उपलब्ध नहीं है',
      advice: 'WhatsApp इसे यूरोपीय संघ, यूके और जापान जैसी जगहों पर नहीं देता।',
    },
    'insights-permanent': {
      title: 'टेम्प्लेट एनालिटिक्स बंद नहीं किया जा सकता',
      advice: 'एक बार पुष्टि होने पर यह चालू रहता है।',
    },
    configuration: { title: 'यह पेज ठीक से सेट अप नहीं है', advice: 'इसे चलाने वाले को बताएँ।' },
    unknown: { title: 'कुछ गड़बड़ हो गई', advice: 'थोड़ी देर में फिर कोशिश करें।' },
  },
  causes: {
    coexistence: {
      title: 'ये आँकड़े इस खाते के लिए उपलब्ध नहीं हैं',
      advice: 'इसका एक नंबर WhatsApp Business ऐप में भी इस्तेमाल होता है, जिसके लिए WhatsApp ये आँकड़े नहीं देता।',
    },
    'insights-elsewhere': {
      title: 'ये आँकड़े इस खाते के लिए चालू नहीं हैं',
      advice: 'WhatsApp मैनेजर में खाते की सेटिंग देखें।',
    },
    'field-not-offered': {
      title: 'WhatsApp ये आँकड़े यहाँ नहीं देता',
      advice: 'इस पेज को चलाने वाले को बताएँ: ऐप को पहुँच या नए वर्शन की ज़रूरत हो सकती है।',
    },
    'monthly-window': {
      title: 'इस अवधि के लिए महीने नहीं दिखाए जा सकते',
      advice: 'पूरे और समाप्त हो चुके महीने चुनें, या दिन दिखाएँ।',
    },
    payment: { title: 'इस खाते का भुगतान ठीक नहीं है', advice: 'WhatsApp मैनेजर में भुगतान की सेटिंग देखें।' },
    'host-refused': { title: 'इस पेज के सर्वर ने मना कर दिया', advice: 'इस पेज को चलाने वाले से पूछें।' },
    redirected: {
      title: 'हो सकता है कि आप साइन आउट हो गए हों',
      advice: 'फिर से साइन इन करें, फिर यह पेज दोबारा लोड करें।',
    },
    'wrong-answer': { title: 'जो माँगा गया था, जवाब उसका नहीं है', advice: 'इस पेज को चलाने वाले को बताएँ।' },
  },
  traceId: (id) => `ट्रेस आईडी ${id}`,
  reportBug:
    'टेम्प्लेट एनालिटिक्स की गड़बड़ियाँ Direct Support टिकट से Meta को बताएँ: विषय “WABiz: Cloud API”, प्रकार “Bug or Implementation Issue”।',

  figuresShown: (period) => `${period} के आँकड़े दिखाए गए हैं।`,
  figuresNone: (period) => `${period} के लिए कोई आँकड़े नहीं हैं।`,
  incomplete: 'कुछ आँकड़े नहीं मिले',
  notUpdated: 'आँकड़े अपडेट नहीं हो सके; ये पहले के आँकड़े हैं',
  earlierMissing: 'तुलना की अवधि लोड नहीं हो सकी',

  emptyNoTraffic: 'इस अवधि में कोई मैसेज नहीं है',
  emptyUnproved: 'हो सकता है कि टोकन को ये आँकड़े पढ़ने की अनुमति न हो',
  emptyFilters: 'फ़िल्टर से कुछ भी मेल नहीं खाता',
  emptyDetached: 'जो नंबर और टेम्प्लेट अब खाते में नहीं हैं, वे गिने नहीं जाते',
  emptyRetired: '1 जुलाई 2025 से बातचीत की गिनती नहीं होती',
  emptyInsightsRecent: 'टेम्प्लेट एनालिटिक्स की गिनती उसकी पुष्टि के बाद ही शुरू होती है',
  emptyRegion:
    'टेम्प्लेट एनालिटिक्स यूरोपीय संघ, यूके और जापान में उपलब्ध नहीं है, न वहाँ के नंबरों के साथ, न वहाँ के व्यवसायों से साझा किए गए खातों में',
  emptyOnPremises: 'On-Premises API पर 1,000 से कम की गिनती नहीं दिखाई जाती',
  emptyProductType: 'टेम्प्लेट Marketing Messages API से भेजे गए थे',

  messagesTitle: 'मैसेज',
  messagesTable: 'अवधि के अनुसार मैसेज',
  deliveryRate: 'डिलीवरी दर',
  deliveryRateOf: 'भेजे गए में से डिलीवर हुए',
  conversationsTitle: 'बातचीत',
  conversationCostTitle: 'बातचीत की लागत',
  conversationsTable: 'कैटेगरी और प्रकार के अनुसार बातचीत',
  volumeTitle: 'डिलीवर हुए मैसेज',
  volumeCostTitle: 'मैसेज की लागत',
  countriesTitle: 'देश के अनुसार डिलीवर हुए मैसेज',
  pricingTableWithoutCost: 'कैटेगरी और प्रकार के अनुसार मैसेज',
  pricingTable: 'कैटेगरी और प्रकार के अनुसार मैसेज और लागत',
  templatesTitle: 'टेम्प्लेट',
  templatesTable: 'टेम्प्लेट की तुलना',
  funnelTitle: 'भेजने से क्लिक तक',
  funnelCounts: ({ counted, total }) =>
    `भेजे गए ${total} संदेशों में से केवल ${counted} गिने गए हैं: जिनके पढ़े जाने के आँकड़े अभी ज्ञात हैं।`,
  clicksTable: 'बटन पर क्लिक',
  bucket: 'अवधि',
  template: 'टेम्प्लेट',
  button: 'बटन',
  clickKind: 'क्लिक का प्रकार',
  clicks: 'क्लिक',
  readRate: 'पढ़े जाने की दर',
  readRateOf: 'डिलीवर हुए में से पढ़े गए',
  shareOf: ({ share, of }) => `${of} में से ${share}`,
  freeShare: 'मुफ़्त',
  freeUnknown: ({ printed }) => `अज्ञात प्रकार: ${printed}`,
  splitBy: 'ब्रेकडाउन',

  insightsTitle: 'टेम्प्लेट एनालिटिक्स',
  insightsWhat: 'देखें कि हर टेम्प्लेट कितनी बार भेजा गया, डिलीवर हुआ, पढ़ा गया और क्लिक हुआ।',
  insightsCollects:
    'Meta आपके टेम्प्लेट में लिंक ट्रैकिंग जोड़ता है, जिसे हर टेम्प्लेट के लिए बंद किया जा सकता है, और अपनी सेवाएँ बेहतर बनाने के लिए ग्राहकों के साथ आपकी चैट का डेटा इकट्ठा करके उसे गुमनाम बनाता है।',
  insightsForever: 'एक बार पुष्टि होने पर इसे बंद नहीं किया जा सकता।',
  insightsFromNow: 'आँकड़े पुष्टि के समय से इकट्ठा होते हैं, उससे पहले के नहीं।',
  insightsStart: 'टेम्प्लेट एनालिटिक्स सेट अप करें',
  insightsConfirm: (account) => `${account} के लिए पुष्टि करें`,
  insightsAgree: 'मुझे पता है कि इसे वापस नहीं लिया जा सकता',
  insightsDone: 'टेम्प्लेट एनालिटिक्स की पुष्टि हो गई है। पहले आँकड़े अगले मैसेज के साथ आएँगे।',
  insightsAlready: 'इस खाते के लिए टेम्प्लेट एनालिटिक्स की पुष्टि पहले ही हो चुकी है।',
  back: 'वापस',

  trackingTitle: 'क्लिक ट्रैकिंग',
  trackingWhat: 'इस टेम्प्लेट के बटनों पर हुए क्लिक गिनता है।',
  trackingOn: 'क्लिक गिने जा रहे हैं',
  trackingOff: 'क्लिक नहीं गिने जा रहे',
  trackingNever: ({ category, counted }) =>
    `इस टेम्प्लेट की कैटेगरी ${category} है। Meta केवल ${counted} के क्लिक गिनता है, इसलिए इसके क्लिक नहीं गिने जाते और बदलने के लिए कुछ नहीं है।`,
  trackingUnknown: ({ counted }) =>
    `Meta इस टेम्प्लेट की कैटेगरी के क्लिक गिनता है या नहीं, यह पता नहीं है; उसने ऐसा केवल ${counted} के लिए बताया है।`,
  trackingTurnOn: 'क्लिक गिनें',
  trackingTurnOff: 'क्लिक गिनना बंद करें',
  trackingCategory: (category) => `टेम्प्लेट की कैटेगरी वही रहेगी: ${category}।`,
  trackingReview:
    'कैटेगरी बदलने पर टेम्प्लेट फिर से समीक्षा में चला जाता और तब तक भेजा नहीं जा पाता; इसीलिए मौजूदा कैटेगरी भी साथ भेजी जाती है।',
  trackingDone: 'सेव हो गया।',
  working: 'एक पल…',
}
