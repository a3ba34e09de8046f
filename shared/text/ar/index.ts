import { common } from './common';
import { crash } from './crash';
import { desk } from './desk';
import { details } from './details';
import { firstRun } from './first-run';
import { form } from './form';
import { loginErrors } from './login-errors';
import { settings } from './settings';

export const ar = {
  ...common,
  crash,
  desk,
  details,
  firstRun,
  form,
  loginErrors,
  settings,
} as const;
