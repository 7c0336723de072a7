/** Lets a test in Chromium switch forced colours on and off, as Windows does; no other browser can be told to. */
export function forceColorsPlugin() {
  const sessions = new Map();
  return {
    name: 'force-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'force-colors') return undefined;
      const page = session.browser.getPage(session.id);
      // What a session of the devtools emulates ends with it, so it is kept.
      let devtools = sessions.get(session.id);
      if (!devtools) sessions.set(session.id, (devtools = await page.createCDPSession()));
      const features = [{ name: 'forced-colors', value: payload.isOn ? 'active' : 'none' }];
      await devtools.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
