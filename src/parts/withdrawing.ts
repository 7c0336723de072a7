export { HELD, HeldWithdrawals } from '../components/base/held-withdrawals.js';
