import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Vue asks which tags are not its own. */
const isCustomElement = (tag: string) => tag.startsWith('kobling-');

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  build: { target: 'es2022' },
});
