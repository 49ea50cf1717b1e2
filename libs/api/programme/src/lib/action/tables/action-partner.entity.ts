import { Entity, PrimaryColumn } from 'typeorm';

/** Another organisation that contributes to an action. */
@Entity('action_partner')
export class ActionPartnerEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'action_id' })
  actionId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36, name: 'organisation_id' })
  organisationId!: string;
}
