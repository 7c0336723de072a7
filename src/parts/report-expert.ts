export { renderExpert } from '../components/report/expert-view.js';
export { expertStyles as styles } from '../components/report/expert.styles.js';
