import type { MessageBus, OpenBus } from '../ports/message-bus';

// Each desktop has its own name for the same signal; KDE, Xfce and others use the common one.
const SCREEN_SAVERS = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
];

const LOGIND = 'org.freedesktop.login1';
const PATIENCE_MS = 3_000;

/**
 * Calls back when the screen of this session is locked, or blanked by a desktop that tells no difference. Where there
 * is no bus, or nobody on it, nothing is ever heard. Returns the unsubscriber.
 */
export function watchLinuxScreen(openBus: OpenBus, onScreen: () => void): () => void {
  let isStopped = false;
  const opened: MessageBus[] = [];
  const open = async (name: 'session' | 'system', listen: (bus: MessageBus) => Promise<void>) => {
    const bus = await openBus(name);
    if (!bus.ok) return;
    if (isStopped) return bus.value.close();
    opened.push(bus.value);
    await listen(bus.value);
  };
  void open('session', bus => hearScreenSavers(bus, onScreen));
  void open('system', bus => hearLogind(bus, onScreen));
  return () => {
    isStopped = true;
    for (const bus of opened) bus.close();
  };
}

async function hearScreenSavers(bus: MessageBus, onScreen: () => void): Promise<void> {
  for (const name of SCREEN_SAVERS) {
    await bus.listen({ interface: name, member: 'ActiveChanged' }, ([isActive]) => {
      if (isActive === true) onScreen();
    });
  }
}

/** `loginctl lock-session` and desktops that lock through logind. Other sessions' signals are not ours. */
async function hearLogind(bus: MessageBus, onScreen: () => void): Promise<void> {
  const path = await ownSession(bus);
  if (path === null) return;
  await bus.listen({ interface: `${LOGIND}.Session`, member: 'Lock', path }, onScreen);
}

async function ownSession(bus: MessageBus): Promise<string | null> {
  // `auto`: logind's name for the caller's session, or for the one on its person's display.
  for (const id of [process.env.XDG_SESSION_ID, 'auto']) {
    if (!id) continue;
    const found = await bus.call(
      {
        destination: LOGIND,
        path: '/org/freedesktop/login1',
        member: `${LOGIND}.Manager.GetSession`,
        signature: 's',
        body: [id],
      },
      PATIENCE_MS,
    );
    const path = found.ok ? found.value[0] : null;
    if (typeof path === 'string') return path;
  }
  return null;
}
