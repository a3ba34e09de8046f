import dbus from 'dbus-next';

/** A desktop's screen saver on this process's session bus. */
export interface FakeScreenSaver {
  /** Tells that the screen was covered, or is free again. */
  readonly announce: (isActive: boolean) => void;
  readonly stop: () => void;
}

/** Starts one; `name` is the interface of the desktop in question, such as `org.gnome.ScreenSaver`. */
export async function startScreenSaver(name: string): Promise<FakeScreenSaver> {
  const bus = dbus.sessionBus();
  bus.on('error', () => undefined);
  await bus.requestName(name, 0);
  const path = `/${name.replaceAll('.', '/')}`;
  return {
    announce: isActive =>
      bus.send(dbus.Message.newSignal(path, name, 'ActiveChanged', 'b', [isActive])),
    stop: () => bus.disconnect(),
  };
}
