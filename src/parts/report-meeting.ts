export { renderMeeting } from '../components/report/meeting-view.js';
export { meetingStyles as styles } from '../components/report/meeting.styles.js';
