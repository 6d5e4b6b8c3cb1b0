import { plural } from '../plural.js'
import type { DashboardMessages } from './DashboardMessages.js'

/** Arabic. Where `many` is missing it is written like `other`. */
export const dashboardsAr: DashboardMessages = {
  notices: {
    approximate: () => 'الأرقام تقريبية وقد تختلف عن الفواتير.',
    'cost-withheld': () => 'لا تُعرض التكاليف للأنشطة التي تُفوتر عبر شريك. اسأل الشريك عن التكاليف.',
    'clamped-to-look-back': ({ date, until, count, printed }) => {
      const days = plural('ar', count, {
        one: 'يوم واحد',
        two: 'يومين',
        few: `${printed} أيام`,
        many: `${printed} يوماً`,
        other: `${printed} يوم`,
      })
      return `تحتفظ المنصة ببيانات ${days}: تعذّر طلب الفترة من ${date} إلى ${until}.`
    },
    'range-aligned': ({ value }) => `وُسّعت الفترة إلى ${value}.`,
    'partial-bucket': ({ date }) => `لم تنتهِ بعد الفترة التي بدأت بتاريخ ${date}.`,
    'cut-bucket': ({ name, value }) => `لا يشمل ${name} سوى ${value}.`,
    settling: ({ date }) => `لا تزال الأرقام بدءاً من ${date} قابلة للتغيّر.`,
    'reads-expire': () =>
      'تحتفظ المنصة ببيانات القراءة والنقرات لمدة 7 أيام بعد الإرسال، ثم تعود الأقدم منها إلى صفر.',
    'product-type-omitted': () => 'لا تشمل الأرقام الرسائل المُرسلة عبر Marketing Messages API.',
    'dataset-retired': ({ date }) =>
      `انتهى التسعير حسب المحادثة بتاريخ ${date}، وقد تكون الأيام اللاحقة فارغة.`,
    'insights-disabled': () => 'لم يتم تأكيد تحليلات القوالب لهذا الحساب.',
    'unknown-value': ({ name, value }) => `القيمة «${value}» (${name}) جديدة على المنصة وتُعرض كما وردت.`,
    'unknown-key': ({ name }) => `أرسلت المنصة الحقل «${name}»، وهو محفوظ لكنه لا يُعرض هنا.`,
    'dimension-missing': ({ count, printed, name }) =>
      plural('ar', count, {
        zero: `لم ترد أي نقطة بيانات من دون ${name}.`,
        one: `وردت نقطة بيانات واحدة من دون ${name}.`,
        two: `وردت نقطتا بيانات من دون ${name}.`,
        few: `وردت ${printed} نقاط بيانات من دون ${name}.`,
        other: `وردت ${printed} نقطة بيانات من دون ${name}.`,
      }),
    'bounds-missing': ({ count, printed }) =>
      plural('ar', count, {
        zero: 'لم ترد أي نقطة بيانات من دون وقتها الدقيق.',
        one: 'وردت نقطة بيانات واحدة من دون وقتها الدقيق.',
        two: 'وردت نقطتا بيانات من دون وقتهما الدقيق.',
        few: `وردت ${printed} نقاط بيانات من دون وقتها الدقيق.`,
        other: `وردت ${printed} نقطة بيانات من دون وقتها الدقيق.`,
      }),
    'points-outside': ({ count, printed }) =>
      plural('ar', count, {
        zero: 'كل نقاط البيانات ضمن ما طُلب.',
        one: 'نقطة بيانات واحدة خارج ما طُلب، ولم تُحتسب.',
        two: 'نقطتا بيانات خارج ما طُلب، ولم تُحتسبا.',
        few: `${printed} نقاط بيانات خارج ما طُلب، ولم تُحتسب.`,
        other: `${printed} نقطة بيانات خارج ما طُلب، ولم تُحتسب.`,
      }),
    'empty-unproved': () =>
      'لم تصل أي أرقام، وليس في الرد ما يقول إنه لا توجد أرقام: تأكد من أن الرمز المميز يسمح بقراءة هذه الأرقام للحساب.',
    'unreadable-points': ({ count, printed }) =>
      plural('ar', count, {
        zero: 'تمت قراءة نقاط البيانات كلها.',
        one: 'تعذّرت قراءة نقطة بيانات واحدة، ولم تُحتسب.',
        two: 'تعذّرت قراءة نقطتي بيانات، ولم تُحتسبا.',
        few: `تعذّرت قراءة ${printed} نقاط بيانات، ولم تُحتسب.`,
        other: `تعذّرت قراءة ${printed} نقطة بيانات، ولم تُحتسب.`,
      }),
    'unreadable-values': ({ count, printed, name }) =>
      plural('ar', count, {
        zero: `تمت قراءة أرقام ${name} كلها.`,
        one: `تعذّرت قراءة رقم واحد من ${name}، وهو مفقود.`,
        two: `تعذّرت قراءة رقمين من ${name}، وهما مفقودان.`,
        few: `تعذّرت قراءة ${printed} أرقام من ${name}، وهي مفقودة.`,
        many: `تعذّرت قراءة ${printed} رقماً من ${name}، وهي مفقودة.`,
        other: `تعذّرت قراءة ${printed} رقم من ${name}، وهي مفقودة.`,
      }),
    truncated: () => 'لم ترسل المنصة كل ما طُلب.',
    'account-fields-refused': ({ list }) => `لم تُفصح المنصة عن كل ما يخص هذا الحساب. غير معروف: ${list}.`,
    'currency-differs': ({ name, value }) =>
      `وصلت المبالغ بعملة ${name} وتُعرض بها، أما عملة الحساب فهي ${value}.`,
    'amounts-left-out': ({ count, printed, list }) =>
      plural('ar', count, {
        zero: `لم يُستبعد أي مبلغ بعملة ${list}.`,
        one: `استُبعد مبلغ واحد بعملة ${list}، لأنه ليس بعملة الحساب.`,
        two: `استُبعد مبلغان بعملة ${list}، لأنهما ليسا بعملة الحساب.`,
        few: `استُبعدت ${printed} مبالغ بعملة ${list}، لأنها ليست بعملة الحساب.`,
        other: `استُبعد ${printed} مبلغاً بعملة ${list}، لأنها ليست بعملة الحساب.`,
      }),
    'unknown-time-zone': ({ value }) =>
      `المنطقة الزمنية للحساب غير معروفة، لذلك تُحسب الأيام بتوقيت ${value}.`,
    'mixed-currencies': ({ list }) => `تستخدم الحسابات عملات مختلفة (${list})، لذلك لا تُجمع.`,
    'mixed-zones': ({ list }) => `تختلف بداية الأيام بين الحسابات: ${list}.`,
    'attached-only': () => 'لا تُحتسب إلا أرقام الهواتف والقوالب التابعة للحساب الآن.',
    'agent-charges-apart': () =>
      'رسوم Meta Business Agent، إن كان لدى الحساب واحد، غير مدرجة في هذه التكاليف.',
    'spent-on-opened': () => 'المبلغ المُنفق: على المحادثات التي فُتحت خلال الفترة بسبب إرسال قالب.',
    'possible-faulty-zeros': () =>
      'أرقام القوالب المطلوبة من 13 إلى 15 نوفمبر 2024 قد تظهر صفراً عن طريق الخطأ. اطلبها من جديد.',
    'charge-no-rate': ({ printed }) => `بدون مبلغ محسوب: ${printed}. لا يشملها أي سعر في قائمة الأسعار.`,
    'charge-untold': ({ printed }) =>
      `بدون مبلغ محسوب: ${printed}. لا تبيّن الأرقام السعر المطبّق، وقد يكون بعضها مجانياً. قسّمها حسب نوع التسعير والبلد والفئة.`,
    'charge-rates-change': ({ printed }) =>
      `بدون مبلغ محسوب: ${printed}. تتغيّر الأسعار خلال الفترة، لذلك اختر الأيام.`,
    'charge-amount-missing': ({ printed }) =>
      `بدون مبلغ محسوب: ${printed}. تكلفة المنصة غير متوفرة أو بعملة أخرى.`,
    'charge-at-most': ({ printed }) =>
      `محسوبة بأعلى مبلغ ممكن: ${printed}. لا تبيّن الأرقام السعر المطبّق، وقد يكون بعضها مجانياً.`,
  },
  aboutAccount: ({ account, text }) => `${account}: ${text}`,
  errors: {
    'invalid-query': { title: 'لا يمكن عرض هذا الاختيار', advice: 'غيّر التواريخ أو عوامل التصفية.' },
    aborted: { title: 'تم الإيقاف', advice: 'أعد المحاولة متى أردت عرض الأرقام.' },
    network: { title: 'لا يوجد اتصال', advice: 'تحقق من الاتصال ثم أعد المحاولة.' },
    timeout: { title: 'استغرق الأمر وقتاً طويلاً', advice: 'أعد المحاولة أو اختر فترة أقصر.' },
    'bad-response': { title: 'تعذّرت قراءة الرد', advice: 'أعد المحاولة بعد قليل.' },
    transient: { title: 'واجه WhatsApp مشكلة مؤقتة', advice: 'أعد المحاولة بعد قليل.' },
    'too-large': {
      title: 'البيانات المطلوبة كثيرة جداً',
      advice: 'اختر فترة أقصر أو فواصل زمنية أطول أو تقسيمات أقل.',
    },
    'rate-limit': {
      title: 'الطلبات كثيرة جداً لهذا الحساب',
      advice: 'انتظر قليلاً ثم أعد المحاولة.',
    },
    auth: {
      title: 'انتهت صلاحية الاتصال بـ WhatsApp',
      advice: 'اطلب من المسؤول عن هذه الصفحة تجديده.',
    },
    permission: {
      title: 'ليس لديك صلاحية الوصول إلى هذه الأرقام',
      advice: 'اطلب من مشرف حساب WhatsApp Business صلاحية الوصول إلى التحليلات.',
    },
    'account-restricted': {
      title: 'هذا الحساب مقيّد',
      advice: 'راجع جودة الحساب في مدير WhatsApp.',
    },
    'not-found': {
      title: 'لم يُعثر على هذا الحساب',
      advice: 'تأكد من أن المعرّف يخص حساب WhatsApp Business، لا رقم هاتف ولا نشاطاً تجارياً.',
    },
    'invalid-request': {
      title: 'رفض WhatsApp هذا الطلب',
      advice: 'غيّر عوامل التصفية ثم أعد المحاولة.',
    },
    'cost-withheld': {
      title: 'لا تُعرض تكاليف هذا الحساب',
      advice: 'تتم فوترته عبر شريك. اسأل الشريك عن التكاليف.',
    },
    'insights-disabled': {
      title: 'لم يتم إعداد تحليلات القوالب',
      advice: 'أكّدها لهذا الحساب، وتبدأ الأرقام من ذلك الحين.',
    },
    'insights-unavailable': {
      title: 'تحليلات القوالب غير متاحة لهذا الحساب',
      advice: 'لا يوفرها WhatsApp، مثلاً، في الاتحاد الأوروبي والمملكة المتحدة واليابان.',
    },
    'insights-permanent': {
      title: 'لا يمكن إيقاف تحليلات القوالب',
      advice: 'بعد تأكيدها تبقى مفعّلة.',
    },
    configuration: {
      title: 'هذه الصفحة غير معدّة بشكل صحيح',
      advice: 'أبلغ المسؤول عنها.',
    },
    unknown: { title: 'حدث خطأ ما', advice: 'أعد المحاولة بعد قليل.' },
  },
  causes: {
    coexistence: {
      title: 'هذه الأرقام غير متاحة لهذا الحساب',
      advice: 'أحد أرقام هواتفه مستخدم أيضاً في تطبيق WhatsApp Business، ولا يوفر WhatsApp هذه الأرقام له.',
    },
    'insights-elsewhere': {
      title: 'هذه الأرقام غير مفعّلة لهذا الحساب',
      advice: 'راجع إعدادات الحساب في مدير WhatsApp.',
    },
    'field-not-offered': {
      title: 'لا يوفر WhatsApp هذه الأرقام هنا',
      advice: 'أبلغ المسؤول عن هذه الصفحة: قد يحتاج تطبيقها إلى إذن أو إلى إصدار أحدث.',
    },
    'monthly-window': {
      title: 'لا يمكن عرض الأشهر لهذه الفترة',
      advice: 'اختر أشهراً كاملة انتهت، أو اعرض الأيام.',
    },
    payment: { title: 'هناك مشكلة في الدفع لهذا الحساب', advice: 'راجع إعدادات الدفع في مدير WhatsApp.' },
    'host-refused': { title: 'رفض خادم هذه الصفحة الطلب', advice: 'اسأل المسؤول عن هذه الصفحة.' },
    redirected: { title: 'ربما سُجّل خروجك', advice: 'سجّل الدخول من جديد ثم أعد تحميل الصفحة.' },
    'wrong-answer': { title: 'الرد ليس ما طُلب', advice: 'أبلغ المسؤول عن هذه الصفحة.' },
  },
  traceId: (id) => `معرّف التتبع ${id}`,
  reportBug:
    'أبلغ Meta بأخطاء تحليلات القوالب عبر تذكرة Direct Support: الموضوع «WABiz: Cloud API»، والنوع «Bug or Implementation Issue».',

  figuresShown: (period) => `تظهر أرقام ${period}.`,
  figuresNone: (period) => `لا توجد أرقام للفترة ${period}.`,
  incomplete: 'بعض الأرقام ناقصة',
  notUpdated: 'تعذر تحديث الأرقام؛ هذه أرقام سابقة',
  earlierMissing: 'تعذر تحميل فترة المقارنة',

  emptyNoTraffic: 'لا رسائل في هذه الفترة',
  emptyUnproved: 'ربما لا يسمح الرمز المميز بقراءة هذه الأرقام',
  emptyFilters: 'لا شيء يطابق عوامل التصفية',
  emptyDetached: 'لا تُحتسب أرقام الهواتف والقوالب التي لم تعد تابعة للحساب',
  emptyRetired: 'لم تعد المحادثات تُحتسب منذ 1 يوليو 2025',
  emptyInsightsRecent: 'لا تبدأ تحليلات القوالب العدّ إلا من وقت تأكيدها',
  emptyRegion:
    'تحليلات القوالب غير متاحة في الاتحاد الأوروبي والمملكة المتحدة واليابان، ولا مع أرقام منها أو للحسابات المشتركة مع شركات فيها',
  emptyOnPremises: 'في On-Premises API لا تظهر الأعداد الأقل من 1000',
  emptyProductType: 'أُرسلت القوالب عبر Marketing Messages API',

  messagesTitle: 'الرسائل',
  messagesTable: 'الرسائل حسب الفترة',
  deliveryRate: 'معدل التسليم',
  deliveryRateOf: 'المُسلَّمة من المُرسلة',
  conversationsTitle: 'المحادثات',
  conversationCostTitle: 'تكلفة المحادثات',
  conversationsTable: 'المحادثات حسب الفئة والنوع',
  volumeTitle: 'الرسائل المُسلَّمة',
  volumeCostTitle: 'تكلفة الرسائل',
  countriesTitle: 'الرسائل المُسلَّمة حسب البلد',
  pricingTableWithoutCost: 'الرسائل حسب الفئة والنوع',
  pricingTable: 'الرسائل والتكلفة حسب الفئة والنوع',
  templatesTitle: 'القوالب',
  templatesTable: 'مقارنة القوالب',
  funnelTitle: 'من الإرسال إلى النقر',
  funnelCounts: ({ counted, total }) =>
    `يُحتسب ${counted} فقط من ${total} رسالة مُرسلة: تلك التي لا تزال قراءاتها معروفة.`,
  clicksTable: 'النقرات على الأزرار',
  bucket: 'الفترة',
  template: 'القالب',
  button: 'الزر',
  clickKind: 'نوع النقرة',
  clicks: 'النقرات',
  readRate: 'معدل القراءة',
  readRateOf: 'المقروءة من المُسلَّمة',
  shareOf: ({ share, of }) => `${share} من ${of}`,
  freeShare: 'مجاناً',
  freeUnknown: ({ printed }) => `نوع غير معروف: ${printed}`,
  splitBy: 'تقسيم حسب',

  insightsTitle: 'تحليلات القوالب',
  insightsWhat: 'اعرف كم مرة أُرسل كل قالب وسُلّم وقُرئ ونُقر عليه.',
  insightsCollects:
    'تضيف Meta إلى قوالبك تتبعاً للروابط يمكن إيقافه لكل قالب على حدة، وتجمع بيانات من دردشاتك مع العملاء وتجعلها مجهولة الهوية لتحسين خدماتها.',
  insightsForever: 'بعد التأكيد لا يمكن إيقافها.',
  insightsFromNow: 'تُجمع الأرقام من لحظة التأكيد فصاعداً، لا قبلها.',
  insightsStart: 'إعداد تحليلات القوالب',
  insightsConfirm: (account) => `التأكيد لحساب ${account}`,
  insightsAgree: 'أفهم أنه لا يمكن التراجع عن ذلك',
  insightsDone: 'تم تأكيد تحليلات القوالب. ستظهر الأرقام الأولى مع الرسائل القادمة.',
  insightsAlready: 'تحليلات القوالب مؤكدة بالفعل لهذا الحساب.',
  back: 'رجوع',

  trackingTitle: 'تتبع النقرات',
  trackingWhat: 'يحتسب النقرات على أزرار هذا القالب.',
  trackingOn: 'يتم احتساب النقرات',
  trackingOff: 'لا يتم احتساب النقرات',
  trackingNever: ({ category, counted }) =>
    `فئة هذا القالب هي ${category}. لا تحتسب Meta النقرات إلا لفئات ${counted}، فلا تُحتسب نقرات هذا القالب ولا يوجد ما يمكن تشغيله أو إيقافه.`,
  trackingUnknown: ({ counted }) =>
    `لا يُعرف ما إذا كانت Meta تحتسب نقرات فئة هذا القالب، فهي تعلن ذلك لفئات ${counted} فقط.`,
  trackingTurnOn: 'احتساب النقرات',
  trackingTurnOff: 'إيقاف احتساب النقرات',
  trackingCategory: (category) => `يحتفظ القالب بفئته: ${category}.`,
  trackingReview:
    'لو تغيّرت الفئة لعاد القالب إلى المراجعة وتعذّر إرساله خلالها، ولهذا تُرسل فئته الحالية مع الطلب.',
  trackingDone: 'تم الحفظ.',
  working: 'لحظة من فضلك…',
}
