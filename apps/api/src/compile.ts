import { writeFileSync } from 'node:fs';
import { COMPILED, run, serviceScript } from './launch/service-script';

/** For the build, which tells when the service is ready: keeps what V8 compiled to get there. */
const script = serviceScript();
process.once('message', () => {
  writeFileSync(COMPILED, script.createCachedData());
  process.exit(0);
});
run(script);
