import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no element "root"');

createRoot(root).render(<p>PMQA Scorebook</p>);
