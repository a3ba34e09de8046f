export const tray = {
  tooltip: 'مفتاح',
  lockedTooltip: 'مفتاح مقفل',
  open: 'فتح مفتاح',
  lock: 'قفل',
  quit: 'إنهاء مفتاح',
} as const;
