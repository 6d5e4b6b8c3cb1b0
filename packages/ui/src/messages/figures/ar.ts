import { plural } from '../plural.js'
import type { ChartMessages } from './ChartMessages.js'

/** Arabic. */
export const figuresAr: ChartMessages = {
  reading: ({ label, value }) => `${label}: ${value}`,
  value: 'القيمة',
  share: 'الحصة',
  name: 'الاسم',
  totalOf: (total) => `الإجمالي ${total}.`,
  notDrawn: (count, printed) =>
    plural('ar', count, {
      one: 'قيمة واحدة لا يمكن رسمها، وهي في الجدول.',
      two: 'قيمتان لا يمكن رسمهما، وهما في الجدول.',
      few: `${printed} قيم لا يمكن رسمها، وهي في الجدول.`,
      other: `${printed} قيمة لا يمكن رسمها، وهي في الجدول.`,
    }),

  helpParts: 'الجزء السابق والتالي',
  helpGrid: 'أيام الأسبوع والأوقات',
  helpWeeks: 'الأيام والأسابيع',
  helpMonths: 'شهر إلى الوراء أو إلى الأمام',
  helpNear: 'الأقرب في ذلك الاتجاه',
  helpOpen: 'ابدأ القراءة؛ مرة أخرى: افتح',

  step: 'الخطوة',
  rate: 'النسبة',
  rateOf: ({ rate, of }) => `${rate} من ${of}`,
  rateZero: (of) => `لا نسبة: ${of} يساوي 0`,
  rateMissing: (of) => `لا نسبة: ${of} غير متوفر`,
  steps: (list) => `${list}.`,
  denominator: 'نسبة من',
  above: ({ label, of }) => `${label} أكثر من ${of}: تحسبه المنصة على حدة، فالرقم حقيقي.`,

  other: (_, printed) => `أخرى (${printed})`,

  ramp: 'الألوان',
  between: ({ low, high }) => `من ${low} إلى ${high}`,
  meanOf: ({ mean, range }) => `بمعدل ${mean}، ${range}.`,

  group: 'المجموعة',
  back: 'العودة إلى الكل',

  country: 'البلد',
  code: 'الرمز',
  ranked: 'البلدان حسب القيمة',
  offMap: 'ليست على الخريطة',
  fewer: 'عرض أقل',
  mapFailed: 'تعذّر تحميل الخريطة. كل الأرقام في القائمة والجدول.',
  helpRanked: 'التالي والسابق حسب القيمة',

  notTold: 'غير مذكور',
  atLeast: (value) => `${value} على الأقل`,
  inDays: (days, printed) =>
    plural('ar', days, {
      one: 'خلال يوم واحد',
      two: 'خلال يومين',
      few: `خلال ${printed} أيام`,
      other: `خلال ${printed} يومًا`,
    }),

  market: 'السوق',
  category: 'الفئة',
  tierTitle: 'شرائح الحجم هذا الشهر',
  tier: 'الشريحة',
  tierCharged: 'المحتسب على هذا الحساب',
  tierVolume: 'الحجم على الأقل',
  tierFrom: 'الشريحة من',
  tierTo: 'الشريحة إلى',
  tierNext: 'الشريحة التالية من',
  tierLeft: 'المتبقي في الشريحة',
  noEnd: 'بلا نهاية',
  nextTier: (from) => `الشريحة التالية من ${from}`,
  leftInTier: (value) => `بقي ${value} في هذه الشريحة`,
  lastTier: 'الشريحة الأخيرة',
  oneTier: 'شريحة واحدة لكل الأحجام',
  noTier: 'لم تُذكر أي شريحة',
  tierUnread: (label) => `شريحة لا يمكن قراءتها: ${label}`,
  tierAhead: 'أكثر مما تسعه الشريحة المذكورة: لم تذكر المنصة الشريحة التالية بعد',
  tierTotal: (total) => `احتُسبت على هذا الحساب ${total} رسالة هذا الشهر.`,
  tierNearest: ({ label, volume, next }) =>
    `الأقرب إلى شريحته التالية: ${label} بـ ${volume}؛ تبدأ عند ${next}.`,
  tierUntold: (count, printed) =>
    plural('ar', count, {
      one: 'لا تذكر المنصة هل احتُسبت رسالة واحدة.',
      two: 'لا تذكر المنصة هل احتُسبت رسالتان.',
      few: `لا تذكر المنصة هل احتُسبت ${printed} رسائل.`,
      other: `لا تذكر المنصة هل احتُسبت ${printed} رسالة.`,
    }),
  tierResets: ({ when, zone, days }) => `تبدأ الشرائح من جديد ${days}: ${when}، ${zone}.`,
  tierNote:
    'تحسب الشرائح الرسائل المدفوعة لمحفظة الأعمال كلها، عبر كل المزودين. ما يظهره حساب واحد هو الحد الأدنى؛ والشريحة هي التي ذكرتها المنصة.',
  tierWhole: 'ذُكر أن هذا الحساب هو المحفظة كلها، وأن أرقامه تشمل الشهر حتى اليوم.',

  allowanceTitle: 'رسائل الخدمة المجانية هذا الشهر',
  phone: 'رقم الهاتف',
  used: 'المستخدم',
  left: 'المتبقي',
  charged: 'المدفوع',
  pace: 'في اليوم',
  usedUpColumn: 'النفاد',
  state: 'الحال',
  usedOf: ({ used, allowance }) => `استُخدم ${used} من ${allowance}`,
  freeSoFar: (used) => `${used} مجانية حتى الآن`,
  notUsed: 'لم يُستخدم',
  overBy: (value) => `${value} فوق الحصة المجانية`,
  usedUpOn: (date) => `نفدت في ${date}`,
  usedUpAbout: ({ date, pace }) => `بمعدل ${pace} في اليوم تنفد نحو ${date}`,
  lasts: ({ pace, expected }) => `بمعدل ${pace} في اليوم تكفي الشهر: نحو ${expected}`,
  noPace: 'أيام قليلة جدًا لمعرفة المعدل',
  beginsOn: (date) => `تبدأ الحصة المجانية في ${date}`,
  chargedToo: (value) => `${value} مدفوعة`,
  freeTotal: ({ used, numbers, allowance }) =>
    `استُخدمت ${used} رسالة مجانية عبر ${numbers} هذا الشهر، من ${allowance} لكل رقم.`,
  freeBefore: ({ used, numbers, date }) =>
    `استُخدمت ${used} رسالة مجانية عبر ${numbers} هذا الشهر. تبدأ الحصة المجانية في ${date}.`,
  phones: (count, printed) =>
    plural('ar', count, {
      one: 'رقم واحد',
      two: 'رقمين',
      few: `${printed} أرقام`,
      other: `${printed} رقمًا`,
    }),
  upAlready: (list) => `نفدت: ${list}.`,
  upFirst: ({ label, date }) => `التالي نفادًا: ${label}، نحو ${date}.`,
  paceNote:
    'المعدل: متوسط أيام هذا الشهر المنقضية، أربعة على الأقل؛ وبعد ثلاثة أسابيع لكل يوم من الأسبوع وحده.',
  freeNote: 'المجاني هو ما سعّرته المنصة مجانًا، أيًا كانت فئته.',
  allowanceSource: 'الحصة هي التي أعلنتها المنصة كما يذكرها المدمجون.',

  forecastTitle: 'التكلفة المتوقعة هذا الشهر',
  forecastBetween: ({ likely, low, high }) => `باحتمال ${likely} بين ${low} و${high}`,
  forecastSoFar: (value) => `${value} حتى الآن`,
  forecastWithout: ({ categories, value }) =>
    `من دون ${categories} (${value} حتى الآن): مجانية حتى حد معيّن، فلا ينبئ أي معدل بتكلفتها`,
  forecastMissing: (count, printed) =>
    plural('ar', count, {
      one: `قُدّر ${printed} يوم مضى بلا رقم`,
      two: `قُدّر ${printed} يومان مضيا بلا رقم`,
      few: `قُدّرت ${printed} أيام مضت بلا رقم`,
      other: `قُدّر ${printed} يومًا مضى بلا رقم`,
    }),
  forecastAside: (count, printed) =>
    plural('ar', count, {
      one: `لا يُتوقع أن يتكرر ${printed} يوم من حملة`,
      two: `لا يُتوقع أن يتكرر ${printed} يومان من حملة`,
      few: `لا يُتوقع أن تتكرر ${printed} أيام من حملة`,
      other: `لا يُتوقع أن يتكرر ${printed} يومًا من حملة`,
    }),
  forecastNoFigures: 'لا توقع: لا رقم لأي يوم انقضى',
  forecastNoTraffic: 'لا توقع: كل الأيام المنقضية عند الصفر',
  forecastTooShort: 'لا توقع بعد: الأيام المعروفة منذ أول رسالة قليلة جدًا',
  forecastIdle: 'لا توقع: الأيام السبعة الأخيرة عند الصفر',
  forecastUneven: 'لا توقع: أيام مفردة تأتي بمعظمها',
  forecastUnsettled: 'لا توقع بعد: أقل من ستة أسابيع معروفة، وهي متباينة جدًا',
  forecastUncertain: 'لا توقع: تتفاوت الأيام إلى حد لا يقول معه التوقع شيئًا',
  forecastAllowance: 'لا توقع: رسائل الخدمة مجانية حتى حد معيّن، فلا ينبئ أي معدل بتكلفتها',
}
