import { assertNever } from '../../shared/result';
import type { Behaviour } from './sample-system';

/** What a sample shows, for people: a tag that reads the same in both languages, and a sentence in each. */
export type Lesson = {
  /** `null`: the taxpayer's own tags say enough. */
  readonly tag: string | null;
  readonly noteEn: string;
  readonly noteAr: string;
};

/** The lesson of an intermediary whose representation was withdrawn. */
export const WITHDRAWN_LESSON: Lesson = {
  tag: 'unauthorized_client',
  noteEn: 'The taxpayer has withdrawn the representation.',
  noteAr: 'سحب الممول التفويض من الوسيط.',
};

/** What signing in with a system of this behaviour shows. Arabic sentences use Latin digits, as ids and times do. */
export function lessonOf(behaviour: Behaviour): Lesson {
  switch (behaviour.kind) {
    case 'plain':
      return { tag: null, noteEn: 'Signs in.', noteAr: 'يسجل الدخول بنجاح.' };
    case 'old-secret-1':
      return {
        tag: 'invalid_client',
        noteEn: 'Secret 1 is refused; secret 2 is right.',
        noteAr: 'الرقم السري 1 مرفوض، والرقم السري 2 صحيح.',
      };
    case 'blocked':
      return {
        tag: 'invalid_grant',
        noteEn: 'The system user is blocked.',
        noteAr: 'مستخدم النظام محظور.',
      };
    case 'expired':
      return {
        tag: 'invalid_grant',
        noteEn: 'The system user has expired.',
        noteAr: 'انتهت صلاحية مستخدم النظام.',
      };
    case 'slow': {
      const seconds = behaviour.delayMs / 1000;
      return {
        tag: `${seconds} s`,
        noteEn: `Answers after ${seconds} seconds.`,
        noteAr: `يرد بعد ${seconds} ثوان.`,
      };
    }
    case 'throttled':
      return {
        tag: '429',
        noteEn: `Always too busy; asks to wait ${behaviour.retryAfterSeconds} seconds.`,
        noteAr: `الخدمة مزدحمة دائما وتطلب الانتظار ${behaviour.retryAfterSeconds} ثانية.`,
      };
    case 'down':
      return { tag: '503', noteEn: 'The service is down.', noteAr: 'الخدمة متوقفة.' };
    case 'html-page':
      return {
        tag: 'HTML',
        noteEn: 'Answers a web page instead of a token.',
        noteAr: 'يرد بصفحة ويب بدلا من الرمز.',
      };
    case 'lifetime-untold':
      return {
        tag: 'expires_in',
        noteEn: 'Does not say how long the token lives.',
        noteAr: 'لا يذكر مدة صلاحية الرمز.',
      };
    case 'short-life':
      return {
        tag: `${behaviour.lifeSeconds} s`,
        noteEn: `Tokens live ${behaviour.lifeSeconds} seconds.`,
        noteAr: `صلاحية الرمز ${behaviour.lifeSeconds} ثانية.`,
      };
    case 'clock-ahead': {
      const minutes = behaviour.aheadMs / 60_000;
      return {
        tag: `+${minutes} min`,
        noteEn: `The service's clock is ${minutes} minutes ahead.`,
        noteAr: `ساعة الخدمة متقدمة ${minutes} دقائق.`,
      };
    }
    default:
      return assertNever(behaviour);
  }
}
