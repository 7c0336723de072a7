/** Letters typed in an element are ours: page shortcuts look at the event's target and would see only our tag. */
export function keepPlainKeys(element: Element): void {
  for (const type of ['keydown', 'keypress', 'keyup']) element.addEventListener(type, keep);
}

function keep(event: Event): void {
  const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  if (ctrlKey || altKey || metaKey) return;
  if (key.length === 1 || key === 'Enter') event.stopPropagation();
}
