import { run, serviceScript } from './launch/service-script';

run(serviceScript());
