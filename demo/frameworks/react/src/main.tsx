import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';

const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
const place = document.querySelector('#app');
// A page that a server has written is taken over; an empty one is filled.
if (place?.hasChildNodes()) hydrateRoot(place, app, { onRecoverableError: (error) => console.error(error) });
else if (place) createRoot(place).render(app);
