import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "import_records" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"procedure" numeric NOT NULL,
  	"state" varchar DEFAULT 'current' NOT NULL,
  	"said" jsonb NOT NULL,
  	"applied" jsonb NOT NULL,
  	"raw" jsonb NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "import_records_id" integer;
  CREATE UNIQUE INDEX "import_records_code_idx" ON "import_records" USING btree ("code");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_import_records_fk" FOREIGN KEY ("import_records_id") REFERENCES "public"."import_records"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_import_records_id_idx" ON "payload_locked_documents_rels" USING btree ("import_records_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "import_records" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "import_records" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_import_records_fk";
  
  DROP INDEX "payload_locked_documents_rels_import_records_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "import_records_id";`)
}
