import { backup } from './backup';
import { common } from './common';
import { crash } from './crash';
import { desk } from './desk';
import { details } from './details';
import { firstRun } from './first-run';
import { form } from './form';
import { loginErrors } from './login-errors';
import { secrets } from './secrets';
import { security } from './security';
import { settings } from './settings';
import { tray } from './tray';
import { vault } from './vault';

export const en = {
  ...common,
  backup,
  crash,
  desk,
  details,
  firstRun,
  form,
  loginErrors,
  secrets,
  security,
  settings,
  tray,
  vault,
} as const;
