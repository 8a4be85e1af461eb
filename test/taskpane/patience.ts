import { configure } from '@testing-library/react';

// How long a part may take to appear on a machine that does other work at the same time.
configure({ asyncUtilTimeout: 30_000 });
