import { CreateKernel20261121090000 } from './migrations/20261121090000-create-kernel';
import { CreateIdentity20261121090100 } from './migrations/20261121090100-create-identity';
import { CreateRegister20261121090200 } from './migrations/20261121090200-create-register';
import { CreateActions20261121090300 } from './migrations/20261121090300-create-actions';
import { CreateProgress20261121090400 } from './migrations/20261121090400-create-progress';
import { AddOnBehalfReason20261122010000 } from './migrations/20261122010000-add-on-behalf-reason';

/** In the order in which they run; a migration that was released is never changed. */
export const MIGRATIONS = [
  CreateKernel20261121090000,
  CreateIdentity20261121090100,
  CreateRegister20261121090200,
  CreateActions20261121090300,
  CreateProgress20261121090400,
  AddOnBehalfReason20261122010000,
];
