import type { Messages } from './Messages.js'
import { plural } from './plural.js'

/** Arabic. */
export const ar: Messages = {
  actions: 'إجراءات المخطط',
  tableActions: 'إجراءات الجدول',
  viewAsTable: 'عرض كجدول',
  viewAsChart: 'عرض كمخطط',
  exportCsv: 'تنزيل CSV',
  exportSvg: 'تنزيل SVG',
  exportPng: 'تنزيل PNG',
  exportPngBlocked: 'لا تسمح هذه الصفحة بإنشاء PNG، لذلك نُزّل ملف SVG بدلاً منه.',
  copyTable: 'نسخ كنص',
  copied: 'تم النسخ',
  copyFailed: 'النسخ غير مسموح هنا. نزّل ملف CSV بدلاً من ذلك.',
  cancel: 'إلغاء',
  retry: 'إعادة المحاولة',

  idle: 'اختر ما تريد عرضه',
  loading: 'جارٍ التحميل…',
  loadingProgress: ({ done, total }) => `جارٍ التحميل: ${done} من ${total} طلبات`,
  loaded: ({ title, summary }) => `${title}. ${summary}`,
  refreshing: 'جارٍ التحديث. هذه هي الأرقام السابقة.',
  errorTitle: 'تعذّر التحميل',
  errorAdvice: 'تحقق من الاتصال ثم أعد المحاولة.',
  emptyTitle: 'لا يوجد ما يُعرض لهذا الاختيار',
  emptyReasons: 'الأسباب المحتملة',
  noPermissionTitle: 'ليس لديك صلاحية الوصول إلى هذه الأرقام',
  noPermissionAdvice: 'اطلب من مشرف حساب WhatsApp Business صلاحية الوصول إلى التحليلات.',
  costWithheldTitle: 'لا تشارك المنصة هذه التكلفة',
  costWithheldAdvice: 'الأنشطة التي تُفوتر عبر شريك لا ترى التكلفة هنا. اسأل الشريك عن الأسعار.',

  missingNoData: 'لا بيانات',
  missingWithheld: 'محجوب',
  missingFuture: 'لم يحن بعد',
  partialBucket: 'العدّ مستمر',

  zoneLine: (zone) => `الأوقات بتوقيت ${zone}`,
  approximate: 'الأرقام تقريبية وقد تختلف عن الفواتير',

  summaryTotal: ({ total, range }) => `الإجمالي ${total}، ${range}.`,
  summaryTotals: ({ totals, range }) => `${totals}، ${range}.`,
  summaryChange: ({ change, direction }) =>
    direction === 'same' ? 'مثل الفترة السابقة.' : `${change} مقارنة بالفترة السابقة.`,
  summaryPeak: ({ value, when, label }) => `الأعلى: ${value}، ${when} (${label}).`,
  summaryPeakAlone: ({ value, when }) => `الأعلى: ${value}، ${when}.`,
  summaryLargest: ({ label, share }) => `الحصة الأكبر: ${label} بنسبة ${share}.`,
  summaryRange: ({ low, high, range }) => `بين ${low} و${high}، ${range}.`,
  summaryMissing: (count, printed) =>
    plural('ar', count, {
      one: 'نقطة واحدة مفقودة.',
      two: 'نقطتان مفقودتان.',
      few: `${printed} نقاط مفقودة.`,
      other: `${printed} نقطة مفقودة.`,
    }),

  legend: 'السلاسل',
  showOnly: (label) => `عرض ${label} فقط`,
  only: 'هذه فقط',
  showAll: 'عرض الكل',
  moreSeries: (_, printed) => `و${printed} أخرى`,
  total: 'الإجمالي',
  previousPeriod: 'الفترة السابقة',
  periodBefore: 'الفترة السابقة',
  previousSuffix: (label) => `${label}، سابقاً`,

  plotLabel: (title) => `${title}. اضغط Enter لقراءة النقاط، وعلامة الاستفهام للمساعدة.`,
  plotRole: 'مخطط',
  reading: ({ date, label, value }) => `${date}. ${label}: ${value}`,
  help: 'مساعدة لوحة المفاتيح',
  helpEnter: 'بدء القراءة؛ مرة أخرى: فتح النقطة',
  helpPoints: 'النقطة السابقة والتالية',
  helpSeries: 'السلسلة السابقة والتالية',
  helpEnds: 'النقطة الأولى والأخيرة',
  helpPages: 'عشر نقاط دفعة واحدة',
  helpEscape: 'خروج',
  close: 'إغلاق',

  zoom: 'التكبير',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  zoomEarlier: 'أقدم',
  zoomLater: 'أحدث',
  zoomReset: 'عرض الفترة كاملة',
  zoomFrom: 'من',
  zoomTo: 'إلى',
  zoomed: (range) => `المعروض: ${range}`,

  annotations: 'الأحداث',
  note: ({ date, label }) => `${date}: ${label}`,

  change: ({ change, against }) => `${change} مقارنة بـ${against}`,
  noComparison: 'لا يوجد رقم سابق للمقارنة',

  bucketColumn: {
    HALF_HOUR: 'الوقت',
    HOUR: 'الوقت',
    DAY: 'اليوم',
    WEEK: 'أسبوع',
    MONTH: 'الشهر',
    QUARTER: 'الربع من',
  },
  sortBy: (column) => `ترتيب حسب ${column}`,
  rows: (count, printed) =>
    plural('ar', count, {
      zero: 'لا صفوف',
      one: 'صف واحد',
      two: 'صفان',
      few: `${printed} صفوف`,
      other: `${printed} صفاً`,
    }),
  tableEmpty: 'لا صفوف',
}
