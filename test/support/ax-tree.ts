import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What assistive technology is told of one thing on a page. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly level?: number;
  readonly checked: boolean;
  readonly focused: boolean;
  readonly invalid: string;
  readonly backend: number;
}

interface RawNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** A page as assistive technology has it: what it reads, and what it can press. */
export async function openTree(context: BrowserContext, page: Page) {
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Accessibility.enable');
  const read = async (): Promise<TreeNode[]> => {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: RawNode[] };
    return nodes.filter(({ ignored }) => !ignored).map(toNode);
  };
  const find = async (role: string, name: string): Promise<TreeNode> => {
    const found = (await read()).find((node) => node.role === role && node.name === name);
    if (!found) throw new Error(`There is no ${role} »${name}«.`);
    return found;
  };
  const call = async ({ backend }: TreeNode, functionDeclaration: string, ...values: string[]) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: backend });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration,
      arguments: values.map((value) => ({ value })),
      userGesture: true,
    });
  };
  return {
    read,
    press: async (role: string, name: string) =>
      call(await find(role, name), 'function () { this.focus(); this.click(); }'),
    field: async (name: string) =>
      (await read()).find((node) => node.role === 'textbox' && node.name === name),
    write: async (name: string, text: string) => {
      await call(await find('textbox', name), 'function () { this.focus(); this.select(); }');
      await page.keyboard.type(text);
    },
  };
}

function toNode(raw: RawNode): TreeNode {
  const property = (name: string): unknown => raw.properties?.find((one) => one.name === name)?.value.value;
  const text = (value: unknown): string =>
    typeof value === 'string' ? value.replaceAll('\u00ad', '') : String(value ?? '');
  const level = property('level');
  return {
    role: text(raw.role?.value),
    name: text(raw.name?.value),
    description: text(raw.description?.value),
    value: text(raw.value?.value),
    ...(typeof level === 'number' ? { level } : {}),
    checked: property('checked') === 'true',
    focused: property('focused') === true,
    invalid: text(property('invalid')),
    backend: raw.backendDOMNodeId ?? 0,
  };
}
