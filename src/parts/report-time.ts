export { renderAgreed } from '../components/report/agreed-view.js';
export { movedTo } from '../components/report/moved.js';
export { renderTime } from '../components/report/time-view.js';
export { timeStyles as styles } from '../components/report/time.styles.js';
export { verdictOn } from '../components/report/verdict-on.js';
