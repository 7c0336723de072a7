/** Norwegian bokmål. Loading this file adds it to the page. */
import { addLanguage } from './add-language.js';
import { nb } from './nb.pack.js';

addLanguage(nb);
