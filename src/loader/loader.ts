/**
 * Loads the kit from a classic script tag, and says in one console line why, if that fails. The page keeps what
 * stands inside the tags.
 *
 * It uses `import()`, not a script tag of its own: only that tells the reason, inherits the nonce under
 * 'strict-dynamic', and needs no Trusted Types policy for its address. A browser too old to know `import()` cannot
 * read this file: its own syntax error is then the one line, and the page keeps its content too.
 *
 * `data-kit` on the tag names another file, e.g. where the page joins scripts or a single element is enough.
 */
interface Obstacle {
  directive: string;
  blocked: string;
}

const script = document.currentScript;
const kit = new URL(script?.getAttribute('data-kit') ?? './kobling.js', kitBase()).href;
let obstacle: Obstacle | undefined;

function kitBase(): string {
  const named = script?.hasAttribute('data-kit');
  return !named && script instanceof HTMLScriptElement && script.src ? script.src : document.baseURI;
}

function note(event: SecurityPolicyViolationEvent): void {
  const ours =
    event.blockedURI.split('?')[0] === kit.split('?')[0] || event.effectiveDirective === 'trusted-types';
  if (ours && event.disposition === 'enforce') {
    obstacle = { directive: event.effectiveDirective, blocked: event.blockedURI };
  }
}

function explain(error: unknown): string {
  if (obstacle?.directive === 'trusted-types' || /createPolicy|TrustedType/.test(String(error))) {
    return 'Add kobling-lit to trusted-types in the Content-Security-Policy.';
  }
  if (obstacle) return `The Content-Security-Policy (${obstacle.directive}) blocks it.`;
  return location.protocol === 'file:' ? 'On file:// use kobling.classic.js.' : '';
}

async function load(): Promise<void> {
  document.addEventListener('securitypolicyviolation', note);
  try {
    await import(/* @vite-ignore */ kit);
  } catch (error) {
    // The violation is reported a task later than the import fails.
    await new Promise((resolve) => setTimeout(resolve, 50));
    console.error(
      `kobling: ${kit} did not start; the page keeps its own content. ${explain(error)} [${String(error)}]`,
    );
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}

void load();
