import dbus from 'dbus-next';
import { startPrivateBus } from './private-bus';

const NAME = 'org.freedesktop.login1';
const MANAGER_PATH = '/org/freedesktop/login1';
const OWN_SESSION = `${MANAGER_PATH}/session/_31`;
const OTHER_SESSION = `${MANAGER_PATH}/session/_32`;

/** The part of systemd's logind that programs hear about sleep and locking from, on a system bus of its own. */
export interface FakeLogind {
  /** What a program must have in its environment to be on this system bus. */
  readonly env: { readonly DBUS_SYSTEM_BUS_ADDRESS: string };
  /** Tells that the computer is about to sleep, or that it has woken. */
  readonly announceSleep: () => void;
  readonly announceWake: () => void;
  /** Asks a session to lock its screen, as `loginctl lock-session` does. */
  readonly lockSession: (whose: 'own' | 'other') => void;
  /** Sessions that were asked for, by the names that were used. */
  readonly askedFor: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts it. An Electron on its bus takes its signals for the real ones. */
export async function startLogind(): Promise<FakeLogind> {
  const system = await startPrivateBus();
  const bus = dbus.sessionBus({ busAddress: system.address });
  bus.on('error', () => undefined);
  const asked: string[] = [];
  bus.addMethodHandler((call: dbus.Message) => {
    if (call.member !== 'GetSession') return false;
    asked.push(String(call.body[0]));
    bus.send(dbus.Message.newMethodReturn(call, 'o', [OWN_SESSION]));
    return true;
  });
  await bus.requestName(NAME, 0);
  const announce = (isSleeping: boolean) =>
    bus.send(
      dbus.Message.newSignal(MANAGER_PATH, `${NAME}.Manager`, 'PrepareForSleep', 'b', [isSleeping]),
    );
  return {
    env: { DBUS_SYSTEM_BUS_ADDRESS: system.address },
    announceSleep: () => announce(true),
    announceWake: () => announce(false),
    lockSession: whose => {
      const path = whose === 'own' ? OWN_SESSION : OTHER_SESSION;
      bus.send(dbus.Message.newSignal(path, `${NAME}.Session`, 'Lock'));
    },
    askedFor: () => [...asked],
    stop: async () => {
      bus.disconnect();
      await system.stop();
    },
  };
}
