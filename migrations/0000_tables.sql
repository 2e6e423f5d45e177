CREATE TABLE "account_terms" (
	"org_id" uuid NOT NULL,
	"term" text COLLATE "C" NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "account_terms_org_id_term_account_id_pk" PRIMARY KEY("org_id","term","account_id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"external_id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"country" text,
	"region" text,
	"language" text,
	"status" text,
	"owner_id" uuid,
	"owner_by_person" boolean NOT NULL,
	"terms_days" integer,
	"dirty_at" timestamp (3) with time zone,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "address_decisions" (
	"org_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"account_id" uuid NOT NULL,
	"accepted" boolean NOT NULL,
	"undone" boolean NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "address_decisions_org_id_activity_id_address_account_id_pk" PRIMARY KEY("org_id","activity_id","address","account_id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text COLLATE "C",
	"phone" text,
	"role" text,
	"source" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contacts_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "domain_shapes" (
	"org_id" uuid NOT NULL,
	"shape" text COLLATE "C" NOT NULL,
	"domain" text COLLATE "C" NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "domain_shapes_org_id_shape_domain_account_id_pk" PRIMARY KEY("org_id","shape","domain","account_id")
);
--> statement-breakpoint
CREATE TABLE "domains" (
	"org_id" uuid NOT NULL,
	"domain" text COLLATE "C" NOT NULL,
	"account_id" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "domains_org_id_domain_account_id_pk" PRIMARY KEY("org_id","domain","account_id")
);
--> statement-breakpoint
CREATE TABLE "account_states" (
	"org_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"due_at" timestamp (3) with time zone,
	"mails" integer NOT NULL,
	"view" jsonb NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_states_org_id_account_id_pk" PRIMARY KEY("org_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid,
	"message_id" uuid,
	"thread_id" uuid,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"data" jsonb NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "activities_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"org_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"verb" text NOT NULL,
	"facts" jsonb NOT NULL,
	"previous_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "audit_org_id_number_pk" PRIMARY KEY("org_id","number")
);
--> statement-breakpoint
CREATE TABLE "chases" (
	"org_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"state" text NOT NULL,
	"since" date,
	"due_at" timestamp (3) with time zone,
	"at_risk_minor" bigint NOT NULL,
	"thread_id" uuid,
	"view" jsonb NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "chases_org_id_document_id_pk" PRIMARY KEY("org_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "flips" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"was" text,
	"is" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "flips_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "orgs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"base_currency" text NOT NULL,
	"time_zone" text NOT NULL,
	"country" text NOT NULL,
	"region" text,
	"settings" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "allocations" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"minor" bigint NOT NULL,
	"kind" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "allocations_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "document_changes" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"was_day" date,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_changes_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"entity" text NOT NULL,
	"number" text NOT NULL,
	"number_key" text COLLATE "C" NOT NULL,
	"currency" text NOT NULL,
	"minor" bigint NOT NULL,
	"issued_on" date,
	"due_on" date NOT NULL,
	"due_source" text NOT NULL,
	"po_number" text,
	"po_key" text COLLATE "C",
	"past_known" boolean NOT NULL,
	"open_minor" bigint NOT NULL,
	"disputed" boolean NOT NULL,
	"listed" boolean NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "documents_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "ledger_imports" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"file_hash" text NOT NULL,
	"kind" text NOT NULL,
	"as_of" timestamp (3) with time zone NOT NULL,
	"full_snapshot" boolean NOT NULL,
	"counts" jsonb NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_imports_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "ledger_mappings" (
	"org_id" uuid NOT NULL,
	"signature" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_mappings_org_id_signature_pk" PRIMARY KEY("org_id","signature")
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_key_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "bodies_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "invoice_links" (
	"org_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"quoted" boolean NOT NULL,
	CONSTRAINT "invoice_links_org_id_message_id_document_id_pk" PRIMARY KEY("org_id","message_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "links" (
	"org_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"status" text NOT NULL,
	"band" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "links_org_id_message_id_account_id_pk" PRIMARY KEY("org_id","message_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "mailboxes" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"read_through" timestamp (3) with time zone,
	"read" integer NOT NULL,
	"unreadable" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mailboxes_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "message_copies" (
	"org_id" uuid NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"provider_id" text COLLATE "C" NOT NULL,
	"message_id" uuid,
	"at" timestamp (3) with time zone,
	"unreadable" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_copies_org_id_mailbox_id_provider_id_pk" PRIMARY KEY("org_id","mailbox_id","provider_id")
);
--> statement-breakpoint
CREATE TABLE "message_refs" (
	"org_id" uuid NOT NULL,
	"ref" text COLLATE "C" NOT NULL,
	"message_id" uuid NOT NULL,
	CONSTRAINT "message_refs_org_id_ref_message_id_pk" PRIMARY KEY("org_id","ref","message_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dedupe_key" text COLLATE "C" NOT NULL,
	"message_id" text COLLATE "C",
	"at" timestamp (3) with time zone NOT NULL,
	"direction" text NOT NULL,
	"subject" text NOT NULL,
	"base_subject" text COLLATE "C" NOT NULL,
	"snippet" text NOT NULL,
	"parties" jsonb NOT NULL,
	"verdict" text NOT NULL,
	"verdict_kind" text,
	"reading" jsonb NOT NULL,
	"attachments" jsonb NOT NULL,
	"outcome" text NOT NULL,
	"thread_id" uuid NOT NULL,
	"threading" jsonb NOT NULL,
	"joins_by_subject" boolean NOT NULL,
	"body_id" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "stub_hashes" (
	"org_id" uuid NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"provider_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "stub_hashes_org_id_hash_mailbox_id_provider_id_pk" PRIMARY KEY("org_id","hash","mailbox_id","provider_id")
);
--> statement-breakpoint
CREATE TABLE "subject_keys" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"address_hash" text COLLATE "C" NOT NULL,
	"sealed" "bytea",
	"destroyed_at" timestamp (3) with time zone,
	CONSTRAINT "subject_keys_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "ours" (
	"org_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ours_org_id_kind_value_pk" PRIMARY KEY("org_id","kind","value")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"role" text NOT NULL,
	"active" boolean NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_external" ON "accounts" USING btree ("org_id","external_id");--> statement-breakpoint
CREATE INDEX "accounts_dirty" ON "accounts" USING btree ("org_id","dirty_at");--> statement-breakpoint
CREATE INDEX "accounts_parent" ON "accounts" USING btree ("org_id","parent_id");--> statement-breakpoint
CREATE INDEX "address_decisions_address" ON "address_decisions" USING btree ("org_id","address");--> statement-breakpoint
CREATE INDEX "contacts_account" ON "contacts" USING btree ("org_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_address" ON "contacts" USING btree ("org_id","address","account_id");--> statement-breakpoint
CREATE INDEX "account_states_due" ON "account_states" USING btree ("org_id","due_at");--> statement-breakpoint
CREATE INDEX "activities_account" ON "activities" USING btree ("org_id","account_id","at");--> statement-breakpoint
CREATE INDEX "activities_message" ON "activities" USING btree ("org_id","message_id");--> statement-breakpoint
CREATE INDEX "chases_account" ON "chases" USING btree ("org_id","account_id");--> statement-breakpoint
CREATE INDEX "chases_state" ON "chases" USING btree ("org_id","state");--> statement-breakpoint
CREATE INDEX "chases_thread" ON "chases" USING btree ("org_id","thread_id");--> statement-breakpoint
CREATE INDEX "flips_document" ON "flips" USING btree ("org_id","document_id");--> statement-breakpoint
CREATE INDEX "allocations_document" ON "allocations" USING btree ("org_id","document_id");--> statement-breakpoint
CREATE INDEX "document_changes_document" ON "document_changes" USING btree ("org_id","document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_number" ON "documents" USING btree ("org_id","entity","kind","number","account_id");--> statement-breakpoint
CREATE INDEX "documents_account" ON "documents" USING btree ("org_id","account_id");--> statement-breakpoint
CREATE INDEX "documents_open" ON "documents" USING btree ("org_id","account_id") WHERE open_minor <> 0;--> statement-breakpoint
CREATE INDEX "documents_number_key" ON "documents" USING btree ("org_id","number_key");--> statement-breakpoint
CREATE INDEX "documents_po_key" ON "documents" USING btree ("org_id","po_key");--> statement-breakpoint
CREATE INDEX "ledger_imports_as_of" ON "ledger_imports" USING btree ("org_id","as_of");--> statement-breakpoint
CREATE INDEX "bodies_key" ON "bodies" USING btree ("org_id","subject_key_id");--> statement-breakpoint
CREATE INDEX "invoice_links_document" ON "invoice_links" USING btree ("org_id","document_id");--> statement-breakpoint
CREATE INDEX "links_account" ON "links" USING btree ("org_id","account_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "mailboxes_name" ON "mailboxes" USING btree ("org_id","kind","name");--> statement-breakpoint
CREATE INDEX "message_copies_message" ON "message_copies" USING btree ("org_id","message_id");--> statement-breakpoint
CREATE INDEX "message_refs_message" ON "message_refs" USING btree ("org_id","message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_dedupe" ON "messages" USING btree ("org_id","dedupe_key");--> statement-breakpoint
CREATE INDEX "messages_message_id" ON "messages" USING btree ("org_id","message_id");--> statement-breakpoint
CREATE INDEX "messages_thread" ON "messages" USING btree ("org_id","thread_id");--> statement-breakpoint
CREATE INDEX "messages_at" ON "messages" USING btree ("org_id","at");--> statement-breakpoint
CREATE INDEX "messages_base_subject" ON "messages" USING btree ("org_id","base_subject","at");--> statement-breakpoint
CREATE INDEX "messages_by_subject" ON "messages" USING btree ("org_id","base_subject") WHERE joins_by_subject;--> statement-breakpoint
CREATE INDEX "stub_hashes_copy" ON "stub_hashes" USING btree ("org_id","mailbox_id","provider_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subject_keys_address" ON "subject_keys" USING btree ("org_id","address_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "users_name" ON "users" USING btree ("org_id","name");