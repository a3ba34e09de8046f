export const common = {
  environment: {
    production: 'الإنتاج',
    preproduction: 'ما قبل الإنتاج',
    sandbox: 'بيئة التجربة',
    custom: 'مخصصة',
  },
  phase: {
    'not-signed-in': 'لم يُسجَّل الدخول',
    'signing-in': 'جارٍ تسجيل الدخول',
    valid: 'صالح',
    expiring: 'ينتهي قريبًا',
    renewing: 'جارٍ التجديد',
    expired: 'منتهي',
    retrying: 'تُعاد المحاولة',
    'needs-you': 'يحتاج إجراءً منك',
    paused: 'متوقف مؤقتًا',
    locked: 'مقفل',
  },
  action: {
    cancel: 'إلغاء',
    close: 'إغلاق',
    save: 'حفظ',
    delete: 'حذف',
    edit: 'تعديل',
    tryAgain: 'إعادة المحاولة',
  },
} as const;
