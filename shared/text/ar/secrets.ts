export const secrets = {
  title: 'بيانات الاعتماد',
  secret1: {
    name: 'الرقم السري للعميل 1 (Client Secret 1)',
    reveal: 'إظهار الرقم السري للعميل 1',
    hide: 'إخفاء الرقم السري للعميل 1',
    copy: 'نسخ الرقم السري للعميل 1',
  },
  secret2: {
    name: 'الرقم السري للعميل 2 (Client Secret 2)',
    reveal: 'إظهار الرقم السري للعميل 2',
    hide: 'إخفاء الرقم السري للعميل 2',
    copy: 'نسخ الرقم السري للعميل 2',
  },
  masked: 'مخفي',
  active: 'المستخدم حاليًا',
  expireOn: 'تاريخ انتهاء الأرقام السرية',
  reveal: 'إظهار',
  hide: 'إخفاء',
  copy: 'نسخ',
} as const;
