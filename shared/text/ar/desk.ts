export const desk = {
  toolbar: {
    label: 'شريط الأدوات',
    add: 'إضافة ملف',
    settings: 'الإعدادات',
    lock: 'قفل',
    search: 'البحث في الملفات',
    searchHint: 'ابحث بالاسم أو رقم التسجيل أو معرّف العميل أو الوسم',
  },
  summary: {
    label: 'ملخص',
    valid_zero: 'لا ملفات صالحة',
    valid_one: 'ملف واحد صالح',
    valid_two: 'ملفان صالحان',
    valid_few: '{{n}} ملفات صالحة',
    valid_many: '{{n}} ملفًا صالحًا',
    valid_other: '{{n}} ملف صالح',
    expiring_zero: 'لا ملفات تنتهي قريبًا',
    expiring_one: 'ملف واحد ينتهي قريبًا',
    expiring_two: 'ملفان ينتهيان قريبًا',
    expiring_few: '{{n}} ملفات تنتهي قريبًا',
    expiring_many: '{{n}} ملفًا تنتهي قريبًا',
    expiring_other: '{{n}} ملف تنتهي قريبًا',
    'needs-you_zero': 'لا ملفات تحتاج إجراءً منك',
    'needs-you_one': 'ملف واحد يحتاج إجراءً منك',
    'needs-you_two': 'ملفان يحتاجان إجراءً منك',
    'needs-you_few': '{{n}} ملفات تحتاج إجراءً منك',
    'needs-you_many': '{{n}} ملفًا تحتاج إجراءً منك',
    'needs-you_other': '{{n}} ملف تحتاج إجراءً منك',
    'not-signed-in_zero': 'لا ملفات بلا تسجيل دخول',
    'not-signed-in_one': 'ملف واحد بلا تسجيل دخول',
    'not-signed-in_two': 'ملفان بلا تسجيل دخول',
    'not-signed-in_few': '{{n}} ملفات بلا تسجيل دخول',
    'not-signed-in_many': '{{n}} ملفًا بلا تسجيل دخول',
    'not-signed-in_other': '{{n}} ملف بلا تسجيل دخول',
  },
  grid: {
    label: 'الملفات',
    name: 'الملف',
    registrationNumber: 'رقم التسجيل',
    environment: 'البيئة',
    status: 'الحالة',
    left: 'المتبقي',
    actions: 'الإجراءات',
    nothingFound: 'لا يوجد ملف مطابق.',
    showAll: 'عرض كل الملفات',
  },
  signIn: { taxpayer: 'ممول', intermediary: 'وسيط' },
  pinned: 'مثبّت',
  unknownLifetime: 'غير معروف',
  row: {
    get: 'طلب رمز',
    renew: 'تجديد الآن',
    copy: 'نسخ الرمز',
    more: 'إجراءات أخرى',
  },
  menu: {
    label: 'إجراءات {{name}}',
    copyBearer: 'نسخ بصيغة Bearer',
    copyHeader: 'نسخ كترويسة (Header)',
    details: 'التفاصيل',
    pause: 'إيقاف التجديد مؤقتًا',
    resume: 'استئناف التجديد',
    forget: 'نسيان الرمز',
  },
  toast: {
    copied:
      'نُسخ رمز <name>{{name}}</name> (<environment>{{environment}}</environment>)، صالح حتى <time>{{time}}</time>',
    copiedUnknown:
      'نُسخ رمز <name>{{name}}</name> (<environment>{{environment}}</environment>)، مدة صلاحيته غير معروفة',
    copiedSecret:
      'نُسخ الرقم السري لـ <name>{{name}}</name> (<environment>{{environment}}</environment>)',
    clearsSeconds_zero: 'تُمسح الحافظة الآن.',
    clearsSeconds_one: 'تُمسح الحافظة بعد ثانية واحدة.',
    clearsSeconds_two: 'تُمسح الحافظة بعد ثانيتين.',
    clearsSeconds_few: 'تُمسح الحافظة بعد {{n}} ثوانٍ.',
    clearsSeconds_many: 'تُمسح الحافظة بعد {{n}} ثانية.',
    clearsSeconds_other: 'تُمسح الحافظة بعد {{n}} ثانية.',
    clearsMinutes_zero: 'تُمسح الحافظة الآن.',
    clearsMinutes_one: 'تُمسح الحافظة بعد دقيقة واحدة.',
    clearsMinutes_two: 'تُمسح الحافظة بعد دقيقتين.',
    clearsMinutes_few: 'تُمسح الحافظة بعد {{n}} دقائق.',
    clearsMinutes_many: 'تُمسح الحافظة بعد {{n}} دقيقة.',
    clearsMinutes_other: 'تُمسح الحافظة بعد {{n}} دقيقة.',
  },
  delete: {
    question: 'هل تريد حذف <name>{{name}}</name>؟',
    body: 'يُحذف الملف ورمزه من مفتاح، ولا يتغير شيء لدى مصلحة الضرائب.',
  },
  banner: {
    notSaved: 'لم يُحفظ',
    notSavedBody: 'آخر تغييراتك ما زالت في الذاكرة فقط. {{cause}}',
    conflict:
      'غيّر برنامج آخر ملف الخزنة. زر «الإبقاء على ما لدي» يكتب ما تراه هنا مكانه، وزر «الأخذ بالملف الآخر» يعرض ما في ذلك الملف بدلًا مما تراه. وفي الحالتين يبقى الآخر محفوظًا كملف في مجلد البيانات.',
    keepMine: 'الإبقاء على ما لدي',
    useTheirs: 'الأخذ بالملف الآخر',
    memory: 'محفوظ في الذاكرة فقط',
    memoryReason: {
      no_key_store:
        'لا يوجد مخزن مفاتيح على هذا الجهاز. بعبارة استرداد يمكن حفظ ملفاتك على القرص، وبدونها تُفقد عند إغلاق مفتاح.',
      weak_key_store:
        'مخزن المفاتيح على هذا الجهاز لا يحمي الأسرار فعلًا. بعبارة استرداد يمكن حفظ ملفاتك على القرص، وبدونها تُفقد عند إغلاق مفتاح.',
      key_store_locked:
        'مخزن المفاتيح على هذا الجهاز مقفل. افتح قفله أو عيّن عبارة استرداد ليمكن حفظ ملفاتك على القرص، وإلا فُقدت عند إغلاق مفتاح.',
      key_store_failed:
        'لم يستجب مخزن المفاتيح. بعبارة استرداد يمكن حفظ ملفاتك على القرص، وبدونها تُفقد عند إغلاق مفتاح.',
    },
    advice: 'عيّن عبارة استرداد',
    adviceBody: 'تفتح خزنتك إن عجز مخزن مفاتيح هذا الجهاز عن فتحها، وتفتح قفل مفتاح.',
    restored: 'استُعيدت الخزنة من نسخة احتياطية',
    restoredWhy: {
      vault_damaged: 'كان ملف الخزنة تالفًا.',
      vault_missing: 'كان ملف الخزنة مفقودًا.',
    },
    restoredFrom_zero:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file> بتاريخ <time>{{time}}</time>، وليس فيها أي ملف. ولا تشمل التغييرات اللاحقة لها.',
    restoredFrom_one:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file> بتاريخ <time>{{time}}</time>، وفيها ملف واحد. ولا تشمل التغييرات اللاحقة لها.',
    restoredFrom_two:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file> بتاريخ <time>{{time}}</time>، وفيها ملفان. ولا تشمل التغييرات اللاحقة لها.',
    restoredFrom_few:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file> بتاريخ <time>{{time}}</time>، وفيها {{n}} ملفات. ولا تشمل التغييرات اللاحقة لها.',
    restoredFrom_many:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file> بتاريخ <time>{{time}}</time>، وفيها {{n}} ملفًا. ولا تشمل التغييرات اللاحقة لها.',
    restoredFrom_other:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file> بتاريخ <time>{{time}}</time>، وفيها {{n}} ملف. ولا تشمل التغييرات اللاحقة لها.',
    restoredFromUndated_zero:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file>، وليس فيها أي ملف. ولا تشمل التغييرات اللاحقة لها.',
    restoredFromUndated_one:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file>، وفيها ملف واحد. ولا تشمل التغييرات اللاحقة لها.',
    restoredFromUndated_two:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file>، وفيها ملفان. ولا تشمل التغييرات اللاحقة لها.',
    restoredFromUndated_few:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file>، وفيها {{n}} ملفات. ولا تشمل التغييرات اللاحقة لها.',
    restoredFromUndated_many:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file>، وفيها {{n}} ملفًا. ولا تشمل التغييرات اللاحقة لها.',
    restoredFromUndated_other:
      'فتح مفتاح بدلًا منه النسخة الاحتياطية <file>{{file}}</file>، وفيها {{n}} ملف. ولا تشمل التغييرات اللاحقة لها.',
    restoredKept: 'حُفظ الملف التالف باسم <file>{{file}}</file>.',
    older: 'فُتحت خزنة أقدم',
    olderFrom:
      'ملف الخزنة بتاريخ <time>{{time}}</time>، وهو أقدم مما حُفظ هنا آخر مرة: أعاد شخص ما أو برنامج مزامنة نسخة قديمة مكانه. تحقق من أن شيئًا لم ينقص.',
    olderUndated:
      'ملف الخزنة أقدم مما حُفظ هنا آخر مرة: أعاد شخص ما أو برنامج مزامنة نسخة قديمة مكانه. تحقق من أن شيئًا لم ينقص.',
  },
  announce: {
    one: '{{name}}: {{status}}',
    many_zero: 'لم تتغير حالة أي ملف.',
    many_one: 'تغيّرت حالة ملف واحد.',
    many_two: 'تغيّرت حالة ملفين.',
    many_few: 'تغيّرت حالة {{n}} ملفات.',
    many_many: 'تغيّرت حالة {{n}} ملفًا.',
    many_other: 'تغيّرت حالة {{n}} ملف.',
  },
} as const;
