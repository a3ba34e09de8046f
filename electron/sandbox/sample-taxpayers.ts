import type { SampleTaxpayer } from './sample-system';

const taxpayer = (
  registrationNumber: string,
  nameEn: string,
  nameAr: string,
  ...taxProfileTags: SampleTaxpayer['taxProfileTags']
): SampleTaxpayer => ({ registrationNumber, nameEn, nameAr, taxProfileTags });

/** Everybody the Sandbox knows, by a short key. */
export const TAXPAYERS = {
  textiles: taxpayer(
    '990104217',
    'Seven Palms Textiles',
    'شركة النخلات السبع للمنسوجات',
    'B2B',
    'SignatureRequired',
  ),
  spices: taxpayer('990118034', 'Blue Heron Spice Trading', 'البلشون الأزرق لتجارة التوابل', 'B2B'),
  stationery: taxpayer(
    '990125581',
    'Papyrus and Reed Stationery',
    'البردي والقصب للأدوات المكتبية',
    'B2B',
    'B2C',
  ),
  ceramics: taxpayer('990131906', 'Copper Gate Ceramics', 'بوابة النحاس للسيراميك', 'B2B'),
  furniture: taxpayer(
    '990146472',
    'Jasmine Balcony Furniture',
    'شرفة الياسمين للأثاث',
    'B2B',
    'B2C',
  ),
  dairy: taxpayer('990152750', 'Two Banks Dairy', 'مؤسسة الضفتين للألبان', 'B2C'),
  office: taxpayer(
    '990200013',
    'Amina Rashed and Partners, Accountants',
    'مكتب أمينة راشد وشركاها للمحاسبة',
    'B2B',
  ),
  jewellery: taxpayer('990163328', 'Silver Ibis Jewellery', 'أبو منجل الفضي للمجوهرات', 'B2C'),
  sweets: taxpayer('990301145', 'Honey Coast Sweets', 'ساحل العسل للحلويات', 'B2C'),
  contracting: taxpayer(
    '990302291',
    'Granite Island Contracting',
    'جزيرة الجرانيت للمقاولات',
    'B2B',
  ),
  printing: taxpayer('990303360', 'Old Lighthouse Printing', 'المنارة القديمة للطباعة', 'B2B'),
  logistics: taxpayer(
    '990304457',
    'Patient Camel Logistics',
    'الجمل الصبور للخدمات اللوجستية',
    'B2B',
  ),
  wholesale: taxpayer(
    '990305518',
    'Crowded Market Wholesale',
    'السوق المزدحم لتجارة الجملة',
    'B2B',
  ),
  flour: taxpayer('990306684', 'Quiet Mill Flour', 'المطحنة الهادئة للدقيق', 'B2B'),
  decor: taxpayer('990307729', 'Painted Door Decor', 'الباب الملون للديكور', 'B2C'),
  irrigation: taxpayer('990308873', 'Long Canal Irrigation', 'القناة الطويلة لمعدات الري', 'B2B'),
  building: taxpayer(
    '990309926',
    'Quick Lime Building Materials',
    'الجير السريع لمواد البناء',
    'B2B',
  ),
  poultry: taxpayer('990310089', 'Early Rooster Poultry', 'ديك الفجر للدواجن', 'B2C'),
} as const satisfies Record<string, SampleTaxpayer>;
