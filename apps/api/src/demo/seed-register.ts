import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork, type RequestContext } from '@opvolging/api-kernel';
import { RegisterImport } from '@opvolging/api-programme';
import { accepted, type Day } from '@opvolging/domain';
import { BLOEMLEZING } from '@opvolging/testing';

class TakeInRegisterCommand {}

/** The whole register, as the office took it in; `takenInOn` is the day from which its problems count as known. */
export async function seedRegister(
  app: INestApplicationContext,
  ctx: RequestContext,
  takenInOn: Day,
): Promise<void> {
  const command = { name: 'takeInRegister', inputClass: TakeInRegisterCommand, input: {} };
  const register = app.get(RegisterImport, { strict: false });
  const outcome = await app.get(UnitOfWork, { strict: false }).run(ctx, command, async (tx) => {
    const problems = await register.take(tx, BLOEMLEZING, { takenInOn });
    return accepted({ problems: problems.length });
  });
  if (!outcome.ok) throw new Error('The register of the demo was refused.');
}
