/** What the files for script tags use of Lit's decorators: those of properties, as TypeScript writes them. */
import type { LitElement, PropertyDeclaration } from 'lit';

type Decorator = (prototype: LitElement, name: PropertyKey) => void;

export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };

export const state = (): Decorator => property({ state: true, attribute: false });
