/** What a browser sees at the Sandbox's address. */
export const HOME_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Miftah Sandbox · بيئة التجربة</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.6 }
main { max-width: 40rem; margin: 10vh auto; padding: 0 1.5rem }
h1 { border-inline-start: .3rem solid #7048e8; padding-inline-start: .8rem }
</style>
</head>
<body>
<main>
<section>
<h1>Miftah Sandbox</h1>
<p>This is Miftah's Sandbox. It is not the Egyptian Tax Authority (ETA).</p>
<p>Every taxpayer here is invented, and its tokens are worth nothing anywhere else.</p>
</section>
<section lang="ar" dir="rtl">
<h1>بيئة التجربة في مفتاح</h1>
<p>هذه بيئة التجربة الخاصة ببرنامج مفتاح، وليست مصلحة الضرائب المصرية.</p>
<p>كل الممولين هنا أسماء خيالية، والرموز الصادرة عنها لا قيمة لها في أي مكان آخر.</p>
</section>
<p><code dir="ltr">POST /connect/token</code> · <code dir="ltr">GET /api/v1.0/documenttypes</code></p>
</main>
</body>
</html>
`;

/** The page runs nothing and loads nothing. */
export const HOME_PAGE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
} as const;
