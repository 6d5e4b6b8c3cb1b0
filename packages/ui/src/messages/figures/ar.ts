import { plural } from '../plural.js'
import type { FigureMessages } from './FigureMessages.js'

/** Arabic. */
export const figuresAr: FigureMessages = {
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
}
