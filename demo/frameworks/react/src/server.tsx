import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** The application as a server sends it, before the page runs anything. */
export const page = () =>
  renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  );
