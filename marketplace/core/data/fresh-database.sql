-- 361ed3f95a78f2be
CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL);
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "brokerage_booking" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(9) NOT NULL, "deployment" varchar(14) NOT NULL, "pattern" varchar(6) NOT NULL, "weeks" smallint unsigned NOT NULL CHECK ("weeks" >= 0), "starts_on" date NOT NULL, "starts_at" time NOT NULL, "quantity" decimal NOT NULL, "service_name" varchar(120) NOT NULL, "unit" varchar(8) NOT NULL, "rate_pence" bigint unsigned NOT NULL CHECK ("rate_pence" >= 0), "price_label" varchar(80) NOT NULL, "minimum_charge_pence" bigint unsigned NOT NULL CHECK ("minimum_charge_pence" >= 0), "session_cost_pence" bigint unsigned NOT NULL CHECK ("session_cost_pence" >= 0), "vat" varchar(16) NOT NULL, "cancel_notice_hours" smallint unsigned NOT NULL CHECK ("cancel_notice_hours" >= 0), "late_cancel_percent" smallint unsigned NOT NULL CHECK ("late_cancel_percent" >= 0), "note" varchar(500) NOT NULL, "form_key" char(32) NOT NULL UNIQUE, "requested_at" datetime NOT NULL, "answer_by" date NOT NULL, "answered_at" datetime NULL, "reason" varchar(500) NOT NULL, "answered_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "provider_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED, "mandate_id" bigint NULL REFERENCES "brokerage_mandate" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" char(32) NOT NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, "outcome_id" bigint NOT NULL REFERENCES "brokerage_planoutcome" ("id") DEFERRABLE INITIALLY DEFERRED, "unit_name" varchar(40) NOT NULL, CONSTRAINT "booking_quantity_positive" CHECK ("quantity" > '0'), CONSTRAINT "booking_weeks_one_to_53" CHECK (("weeks" >= 1 AND "weeks" <= 53)), CONSTRAINT "booking_charge_at_most_100_percent" CHECK ("late_cancel_percent" <= 100), CONSTRAINT "booking_costs_something" CHECK (("rate_pence" > 0 AND "session_cost_pence" > 0)));
CREATE TABLE "brokerage_fundingpayment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "due_on" date NOT NULL, "covers_from" date NOT NULL, "covers_to" date NOT NULL, "amount_pence" bigint unsigned NOT NULL CHECK ("amount_pence" >= 0), "state" varchar(4) NOT NULL, "paid_on" date NULL, "pot_id" char(32) NOT NULL REFERENCES "brokerage_pot" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "funding_once_a_period" UNIQUE ("pot_id", "covers_from"), CONSTRAINT "funding_amount_positive" CHECK ("amount_pence" > 0));
CREATE TABLE "brokerage_isfinstruction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(12) NOT NULL, "amount_pence" bigint unsigned NOT NULL CHECK ("amount_pence" >= 0), "sent_at" datetime NOT NULL, "answer_by" date NOT NULL, "acknowledged_at" datetime NULL, "answered_at" datetime NULL, "paid_on" date NULL, "payment_reference" varchar(40) NOT NULL, "reason" varchar(500) NOT NULL, "escalated_at" datetime NULL, "acknowledged_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "answered_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "fund_holder_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, "payee_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" char(32) NOT NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, "words" varchar(500) NOT NULL, CONSTRAINT "isf_amount_positive" CHECK ("amount_pence" > 0), CONSTRAINT "paid_isf_instruction_has_date_and_reference" CHECK ((NOT ("state" = 'paid') OR ("paid_on" IS NOT NULL AND NOT ("payment_reference" = '')))));
CREATE TABLE "brokerage_mandate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(14) NOT NULL, "relationship" varchar(80) NOT NULL, "acts" text NOT NULL, "largest_booking_pence" bigint unsigned NULL CHECK ("largest_booking_pence" >= 0), "total_pence" bigint unsigned NULL CHECK ("total_pence" >= 0), "starts_on" date NOT NULL, "ends_on" date NOT NULL, "given_at" datetime NOT NULL, "ended_at" datetime NULL, "ended_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "given_by_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "membership_id" bigint NULL REFERENCES "providers_membership" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" char(32) NOT NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "mandate_ends_after_it_starts" CHECK ("ends_on" >= ("starts_on")), CONSTRAINT "only_a_broker_mandate_has_a_membership" CHECK ((("kind" = 'broker' AND "membership_id" IS NOT NULL) OR ("kind" = 'representative' AND "membership_id" IS NULL))));
CREATE TABLE "brokerage_payable" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "deployment" varchar(14) NOT NULL, "amount_pence" bigint unsigned NOT NULL CHECK ("amount_pence" >= 0), "state" varchar(9) NOT NULL, "due_since" date NOT NULL, "settled_on" date NULL, "council_id" bigint NOT NULL REFERENCES "core_council" ("id") DEFERRABLE INITIALLY DEFERRED, "instruction_id" bigint NULL REFERENCES "brokerage_isfinstruction" ("id") DEFERRABLE INITIALLY DEFERRED, "provider_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NULL REFERENCES "brokerage_paymentrequest" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" char(32) NOT NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, "session_id" char(32) NOT NULL UNIQUE REFERENCES "brokerage_session" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "payable_amount_positive" CHECK ("amount_pence" > 0));
CREATE TABLE "brokerage_paymentrequest" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(10) NOT NULL, "amount_pence" bigint unsigned NOT NULL CHECK ("amount_pence" >= 0), "asked_at" datetime NOT NULL, "due_on" date NOT NULL, "said_paid_on" date NULL, "received_on" date NULL, "asked_by_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "provider_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, "received_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "said_paid_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" char(32) NOT NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "payment_request_amount_positive" CHECK ("amount_pence" > 0));
CREATE TABLE "brokerage_paymentrun" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(9) NOT NULL, "rail" varchar(10) NOT NULL, "cut_off" date NOT NULL, "total_pence" bigint unsigned NOT NULL CHECK ("total_pence" >= 0), "list_hash" varchar(64) NOT NULL, "file_hash" varchar(64) NOT NULL, "made_at" datetime NOT NULL, "approved_at" datetime NULL, "sent_at" datetime NULL, "approved_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "council_id" bigint NOT NULL REFERENCES "core_council" ("id") DEFERRABLE INITIALLY DEFERRED, "made_by_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "sent_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "run_maker_never_approves_it" CHECK (("approved_by_id" IS NULL OR NOT ("approved_by_id" = ("made_by_id") AND "approved_by_id" IS NOT NULL))));
CREATE TABLE "brokerage_person" ("id" char(32) NOT NULL PRIMARY KEY, "number" integer unsigned NOT NULL UNIQUE CHECK ("number" >= 0), "full_name" varchar(120) NOT NULL, "preferred_name" varchar(60) NOT NULL, "date_of_birth" date NULL, "gender" varchar(5) NOT NULL, "languages" text NOT NULL, "access" text NOT NULL, "is_demo" bool NOT NULL, "created_at" datetime NOT NULL, "carer_of_id" char(32) NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, "council_id" bigint NOT NULL REFERENCES "core_council" ("id") DEFERRABLE INITIALLY DEFERRED, "named_officer_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "place_id" bigint NULL REFERENCES "core_place" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL UNIQUE REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "brokerage_personalbudget" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "weekly_pence" bigint unsigned NOT NULL CHECK ("weekly_pence" >= 0), "one_off_pence" bigint unsigned NOT NULL CHECK ("one_off_pence" >= 0), "starts_on" date NOT NULL, "ends_on" date NULL, "person_id" char(32) NOT NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, "plan_id" bigint NOT NULL UNIQUE REFERENCES "brokerage_supportplan" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "budget_ends_after_it_starts" CHECK (("ends_on" IS NULL OR "ends_on" >= ("starts_on"))));
CREATE TABLE "brokerage_plannedline" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "what" varchar(200) NOT NULL, "deployment" varchar(14) NOT NULL, "weekly_pence" bigint unsigned NOT NULL CHECK ("weekly_pence" >= 0), "one_off_pence" bigint unsigned NOT NULL CHECK ("one_off_pence" >= 0), "service_type_id" varchar(40) NULL REFERENCES "providers_servicetype" ("code") DEFERRABLE INITIALLY DEFERRED, "outcome_id" bigint NOT NULL REFERENCES "brokerage_planoutcome" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "planned_line_costs_something" CHECK (("weekly_pence" > 0 OR "one_off_pence" > 0)));
CREATE TABLE "brokerage_planoutcome" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "words" varchar(300) NOT NULL, "days" text NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "area_id" varchar(30) NOT NULL REFERENCES "providers_outcomearea" ("code") DEFERRABLE INITIALLY DEFERRED, "plan_id" bigint NOT NULL REFERENCES "brokerage_supportplan" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "brokerage_pot" ("id" char(32) NOT NULL PRIMARY KEY, "deployment" varchar(14) NOT NULL, "funder" varchar(12) NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "weekly_pence" bigint unsigned NOT NULL CHECK ("weekly_pence" >= 0), "one_off_pence" bigint unsigned NOT NULL CHECK ("one_off_pence" >= 0), "closed_at" datetime NULL, "account_id" bigint NOT NULL UNIQUE REFERENCES "ledger_account" ("id") DEFERRABLE INITIALLY DEFERRED, "budget_id" bigint NOT NULL REFERENCES "brokerage_personalbudget" ("id") DEFERRABLE INITIALLY DEFERRED, "fund_holder_id" bigint NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "pot_once_a_year" UNIQUE ("budget_id", "deployment", "funder", "starts_on"), CONSTRAINT "pot_ends_after_it_starts" CHECK ("ends_on" >= ("starts_on")), CONSTRAINT "only_an_isf_has_a_fund_holder" CHECK ((("deployment" = 'isf' AND "fund_holder_id" IS NOT NULL) OR (NOT ("deployment" = 'isf') AND "fund_holder_id" IS NULL))));
CREATE TABLE "brokerage_risk" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "what" varchar(300) NOT NULL, "lessened_by" varchar(300) NOT NULL, "if_it_happens" varchar(300) NOT NULL, "plan_id" bigint NOT NULL REFERENCES "brokerage_supportplan" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "brokerage_runitem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "amount_pence" bigint unsigned NOT NULL CHECK ("amount_pence" >= 0), "state" varchar(8) NOT NULL, "answered_on" date NULL, "reason" varchar(200) NOT NULL, "provider_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, "run_id" bigint NOT NULL REFERENCES "brokerage_paymentrun" ("id") DEFERRABLE INITIALLY DEFERRED, "payee" varchar(120) NOT NULL, CONSTRAINT "run_pays_a_provider_once" UNIQUE ("run_id", "provider_id"), CONSTRAINT "run_item_amount_positive" CHECK ("amount_pence" > 0));
CREATE TABLE "brokerage_runitem_payables" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "runitem_id" bigint NOT NULL REFERENCES "brokerage_runitem" ("id") DEFERRABLE INITIALLY DEFERRED, "payable_id" bigint NOT NULL REFERENCES "brokerage_payable" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "brokerage_savedneed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "saved_on" date NOT NULL, "outcome_id" bigint NOT NULL UNIQUE REFERENCES "brokerage_planoutcome" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "brokerage_session" ("id" char(32) NOT NULL PRIMARY KEY, "number" smallint unsigned NOT NULL CHECK ("number" >= 0), "starts_at" datetime NOT NULL, "ends_at" datetime NOT NULL, "cost_pence" bigint unsigned NOT NULL CHECK ("cost_pence" >= 0), "state" varchar(9) NOT NULL, "hold_version" smallint unsigned NOT NULL CHECK ("hold_version" >= 0), "delivered_at" datetime NULL, "confirm_by" date NULL, "confirmed_at" datetime NULL, "reason" varchar(500) NOT NULL, "booking_id" bigint NOT NULL REFERENCES "brokerage_booking" ("id") DEFERRABLE INITIALLY DEFERRED, "confirmed_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "delivered_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "pot_id" char(32) NULL REFERENCES "brokerage_pot" ("id") DEFERRABLE INITIALLY DEFERRED, "questioned_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "settle_by" date NULL, "stated" varchar(6) NOT NULL, CONSTRAINT "session_number_once_a_booking" UNIQUE ("booking_id", "number"), CONSTRAINT "session_ends_after_it_starts" CHECK ("ends_at" > ("starts_at")), CONSTRAINT "session_costs_something" CHECK ("cost_pence" > 0), CONSTRAINT "held_session_has_a_pot" CHECK (("state" IN ('planned', 'cancelled') OR "pot_id" IS NOT NULL)));
CREATE TABLE "brokerage_statementline" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "paid_on" date NOT NULL, "amount_pence" bigint unsigned NOT NULL CHECK ("amount_pence" >= 0), "payee" varchar(80) NOT NULL, "bank_reference" varchar(40) NOT NULL, "entered_at" datetime NOT NULL, "entered_by_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" char(32) NOT NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL UNIQUE REFERENCES "brokerage_paymentrequest" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "statement_line_amount_positive" CHECK ("amount_pence" > 0), CONSTRAINT "statement_line_entered_once" UNIQUE ("person_id", "paid_on", "amount_pence", "bank_reference"));
CREATE TABLE "brokerage_supportplan" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "state" varchar(10) NOT NULL, "matters_to_me" text NOT NULL, "strengths" text NOT NULL, "starts_on" date NULL, "submitted_at" datetime NULL, "answered_at" datetime NULL, "words" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "answered_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "author_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "fund_holder_id" bigint NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" char(32) NOT NULL REFERENCES "brokerage_person" ("id") DEFERRABLE INITIALLY DEFERRED, "submitted_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "plan_version_once" UNIQUE ("person_id", "version"), CONSTRAINT "plan_author_never_signs_it_off" CHECK (("answered_by_id" IS NULL OR (NOT ("answered_by_id" = ("author_id") AND "answered_by_id" IS NOT NULL) AND NOT ("answered_by_id" = ("submitted_by_id") AND "answered_by_id" IS NOT NULL AND "submitted_by_id" IS NOT NULL)))), CONSTRAINT "signed_plan_names_its_approver_and_start" CHECK ((NOT ("state" = 'signed') OR ("answered_by_id" IS NOT NULL AND "starts_on" IS NOT NULL))));
CREATE TABLE "brokerage_supportplan_writers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "supportplan_id" bigint NOT NULL REFERENCES "brokerage_supportplan" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_glossarypage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "summary" varchar(160) NOT NULL, "drawing" varchar(60) NOT NULL, "reviewed_on" date NULL, "review_due_on" date NULL, "intro" text NOT NULL, "terms" text NOT NULL CHECK ((JSON_VALID("terms") OR "terms" IS NULL)));
CREATE TABLE "cms_guidepage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "summary" varchar(160) NOT NULL, "drawing" varchar(60) NOT NULL, "reviewed_on" date NULL, "review_due_on" date NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)), "easy_read" text NOT NULL CHECK ((JSON_VALID("easy_read") OR "easy_read" IS NULL)), "sources" text NOT NULL);
CREATE TABLE "cms_helppage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "summary" varchar(160) NOT NULL, "drawing" varchar(60) NOT NULL, "reviewed_on" date NULL, "review_due_on" date NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)));
CREATE TABLE "cms_homepage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "summary" varchar(160) NOT NULL, "drawing" varchar(60) NOT NULL, "reviewed_on" date NULL, "review_due_on" date NULL, "lead" varchar(200) NOT NULL, "wishes" text NOT NULL CHECK ((JSON_VALID("wishes") OR "wishes" IS NULL)), "tiles" text NOT NULL CHECK ((JSON_VALID("tiles") OR "tiles" IS NULL)));
CREATE TABLE "cms_informationpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "summary" varchar(160) NOT NULL, "drawing" varchar(60) NOT NULL, "reviewed_on" date NULL, "review_due_on" date NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)));
CREATE TABLE "cms_secondreadertask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_secondreadertask_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "secondreadertask_id" integer NOT NULL REFERENCES "cms_secondreadertask" ("task_ptr_id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_sectionindexpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "summary" varchar(160) NOT NULL, "drawing" varchar(60) NOT NULL, "reviewed_on" date NULL, "review_due_on" date NULL, "intro" text NOT NULL, "groups" text NOT NULL CHECK ((JSON_VALID("groups") OR "groups" IS NULL)));
CREATE TABLE "core_auditentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "action" varchar(60) NOT NULL, "target_type" varchar(60) NOT NULL, "target_id" varchar(40) NOT NULL, "target_label" varchar(120) NOT NULL, "actor_id" varchar(40) NOT NULL, "actor_label" varchar(120) NOT NULL, "actor_role" varchar(60) NOT NULL, "person_id" varchar(40) NOT NULL, "on_behalf" bool NOT NULL, "council_id" varchar(40) NOT NULL, "old" text NOT NULL CHECK ((JSON_VALID("old") OR "old" IS NULL)), "new" text NOT NULL CHECK ((JSON_VALID("new") OR "new" IS NULL)));
CREATE TABLE "core_council" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(50) NOT NULL UNIQUE, "name" varchar(80) NOT NULL UNIQUE, "phone" varchar(30) NOT NULL, "email" varchar(254) NOT NULL, "safeguarding_phone" varchar(30) NOT NULL, "emergency_phone" varchar(30) NOT NULL, "is_demo" bool NOT NULL);
CREATE TABLE "core_councilfact" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(60) NOT NULL, "value" varchar(200) NOT NULL, "council_id" bigint NOT NULL REFERENCES "core_council" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "council_fact_once_per_key" UNIQUE ("council_id", "key"));
CREATE TABLE "core_councilpolicy" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "starts_on" date NOT NULL, "answer_days" smallint unsigned NOT NULL CHECK ("answer_days" >= 0), "confirm_after_days" smallint unsigned NOT NULL CHECK ("confirm_after_days" >= 0), "isf_answer_days" smallint unsigned NOT NULL CHECK ("isf_answer_days" >= 0), "direct_payment_due_days" smallint unsigned NOT NULL CHECK ("direct_payment_due_days" >= 0), "four_weekly_anchor" date NOT NULL, "largest_booking_pence" bigint unsigned NOT NULL CHECK ("largest_booking_pence" >= 0), "council_id" bigint NOT NULL REFERENCES "core_council" ("id") DEFERRABLE INITIALLY DEFERRED, "say_days" smallint unsigned NOT NULL CHECK ("say_days" >= 0), "settle_days" smallint unsigned NOT NULL CHECK ("settle_days" >= 0), CONSTRAINT "council_policy_once_per_day" UNIQUE ("council_id", "starts_on"));
CREATE TABLE "core_councilrole" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(20) NOT NULL, "council_id" bigint NOT NULL REFERENCES "core_council" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "council_role_held_once" UNIQUE ("user_id", "council_id", "role"));
CREATE TABLE "core_customimage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "description" varchar(255) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "file_hash" varchar(40) NOT NULL, "alt_text" varchar(200) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "core_customrendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "filter_spec" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "image_id" bigint NOT NULL REFERENCES "core_customimage" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "rendition_made_once" UNIQUE ("image_id", "filter_spec", "focal_point_key"));
CREATE TABLE "core_place" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(8) NOT NULL UNIQUE, "outcode" varchar(4) NOT NULL, "name" varchar(80) NOT NULL, "latitude" real NOT NULL, "longitude" real NOT NULL, "margin_miles" real NOT NULL, "also" varchar(300) NOT NULL);
CREATE TABLE "core_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "email" varchar(254) NOT NULL UNIQUE, "full_name" varchar(120) NOT NULL, "language" varchar(8) NOT NULL, "easy_read" bool NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "is_demo" bool NOT NULL, "date_joined" datetime NOT NULL);
CREATE TABLE "core_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "core_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "django_tasks_database_dbtaskresult" ("id" char(32) NOT NULL PRIMARY KEY, "args_kwargs" text NOT NULL CHECK ((JSON_VALID("args_kwargs") OR "args_kwargs" IS NULL)), "priority" integer NOT NULL, "task_path" text NOT NULL, "queue_name" varchar(32) NOT NULL, "backend_name" varchar(32) NOT NULL, "run_after" datetime NOT NULL, "enqueued_at" datetime NOT NULL, "finished_at" datetime NULL, "started_at" datetime NULL, "return_value" text NULL CHECK ((JSON_VALID("return_value") OR "return_value" IS NULL)), "exception_class_path" text NOT NULL, "traceback" text NOT NULL, "worker_ids" text NOT NULL CHECK ((JSON_VALID("worker_ids") OR "worker_ids" IS NULL)), "status" varchar(10) NOT NULL, CONSTRAINT "priority_range" CHECK ("priority" BETWEEN -100 AND 100));
CREATE TABLE "ledger_account" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(40) NOT NULL, "owner_ref" varchar(120) NOT NULL, "currency" varchar(3) NOT NULL, "debits_pending" bigint NOT NULL, "debits_posted" bigint NOT NULL, "credits_pending" bigint NOT NULL, "credits_posted" bigint NOT NULL, "no_overspend" bool NOT NULL, "closed_at" datetime NULL, "last_transfer_id" char(32) NULL, CONSTRAINT "account_kind_and_owner_unique" UNIQUE ("kind", "owner_ref"), CONSTRAINT "account_not_overspent" CHECK ((NOT "no_overspend" OR "credits_posted" >= ("debits_pending" + "debits_posted"))), CONSTRAINT "account_totals_not_negative" CHECK (("credits_pending" >= 0 AND "credits_posted" >= 0 AND "debits_pending" >= 0 AND "debits_posted" >= 0)), CONSTRAINT "account_totals_within_limit" CHECK (("credits_pending" <= 1000000000000000 AND "credits_posted" <= 1000000000000000 AND "debits_pending" <= 1000000000000000 AND "debits_posted" <= 1000000000000000)), CONSTRAINT "account_currency_is_pounds" CHECK ("currency" = 'GBP'), CONSTRAINT "account_kind_and_owner_named" CHECK ((NOT ("kind" = '') AND NOT ("owner_ref" = ''))));
CREATE TABLE "ledger_transfer" ("id" char(32) NOT NULL PRIMARY KEY, "journal" char(32) NOT NULL, "amount_pence" bigint NOT NULL, "kind" varchar(12) NOT NULL, "reason" varchar(40) NOT NULL, "effective_on" date NOT NULL, "actor" varchar(60) NOT NULL, "source" varchar(120) NOT NULL, "recorded_at" datetime NOT NULL, "credit_id" bigint NOT NULL REFERENCES "ledger_account" ("id") DEFERRABLE INITIALLY DEFERRED, "debit_id" bigint NOT NULL REFERENCES "ledger_account" ("id") DEFERRABLE INITIALLY DEFERRED, "pending_id" char(32) NULL REFERENCES "ledger_transfer" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "transfer_amount_positive" CHECK ("amount_pence" > 0), CONSTRAINT "transfer_amount_within_limit" CHECK ("amount_pence" <= 100000000000), CONSTRAINT "transfer_accounts_differ" CHECK (NOT ("debit_id" = ("credit_id"))), CONSTRAINT "transfer_kind_known" CHECK ("kind" IN ('post', 'hold', 'post-of-hold', 'void-of-hold')), CONSTRAINT "transfer_resolution_names_its_hold" CHECK ((("kind" IN ('post-of-hold', 'void-of-hold') AND "pending_id" IS NOT NULL) OR (NOT ("kind" IN ('post-of-hold', 'void-of-hold')) AND "pending_id" IS NULL))));
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL);
CREATE TABLE "providers_check" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(20) NOT NULL, "result" varchar(80) NOT NULL, "number" varchar(40) NOT NULL, "source" varchar(120) NOT NULL, "source_url" varchar(200) NOT NULL, "issued_on" date NULL, "checked_on" date NULL, "expires_on" date NULL, "checked_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "provider_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "check_once_per_kind" UNIQUE ("provider_id", "kind"));
CREATE TABLE "providers_extra" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" varchar(80) NOT NULL, "pence" bigint unsigned NULL CHECK ("pence" >= 0), "percent" smallint unsigned NULL CHECK ("percent" >= 0), "per" varchar(20) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "extra_is_an_amount_or_a_percentage" CHECK ((("pence" IS NULL OR "percent" IS NULL) AND 1 = (CASE WHEN "pence" IS NULL THEN 1 ELSE 0 END + CASE WHEN "percent" IS NULL THEN 1 ELSE 0 END))));
CREATE TABLE "providers_listingcount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "day" date NOT NULL, "what" varchar(9) NOT NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "listing_counted_once_a_day" UNIQUE ("service_id", "day", "what"));
CREATE TABLE "providers_membership" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(6) NOT NULL, "ended_at" datetime NULL, "created_at" datetime NOT NULL, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "provider_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "providers_openingtime" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "days" text NOT NULL, "opens_at" time NOT NULL, "closes_at" time NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "providers_outcomearea" ("code" varchar(30) NOT NULL PRIMARY KEY, "who" varchar(5) NOT NULL, "name" varchar(80) NOT NULL, "statutory_wording" varchar(300) NOT NULL, "source" varchar(200) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0));
CREATE TABLE "providers_price" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" varchar(80) NOT NULL, "pence" bigint unsigned NOT NULL CHECK ("pence" >= 0), "unit" varchar(8) NOT NULL, "minimum_quantity" decimal NOT NULL, "minimum_charge_pence" bigint unsigned NOT NULL CHECK ("minimum_charge_pence" >= 0), "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED, "unit_name" varchar(40) NOT NULL, CONSTRAINT "price_above_nothing" CHECK ("pence" > 0));
CREATE TABLE "providers_provider" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(90) NOT NULL UNIQUE, "name" varchar(120) NOT NULL, "kind" varchar(12) NOT NULL, "about" text NOT NULL, "size" varchar(40) NOT NULL, "email" varchar(254) NOT NULL, "phone" varchar(30) NOT NULL, "website" varchar(200) NOT NULL, "charity_number" varchar(12) NOT NULL, "company_number" varchar(12) NOT NULL, "cqc_number" varchar(20) NOT NULL, "source" varchar(80) NOT NULL, "source_id" varchar(80) NOT NULL, "is_demo" bool NOT NULL, "suspended_at" datetime NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "council_id" bigint NOT NULL REFERENCES "core_council" ("id") DEFERRABLE INITIALLY DEFERRED, "holds_funds" bool NOT NULL);
CREATE TABLE "providers_service" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "first_published_at" datetime NULL, "last_published_at" datetime NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "locked" bool NOT NULL, "locked_at" datetime NULL, "slug" varchar(110) NOT NULL UNIQUE, "name" varchar(120) NOT NULL, "summary" varchar(250) NOT NULL, "description" text NOT NULL, "changes" text NOT NULL CHECK ((JSON_VALID("changes") OR "changes" IS NULL)), "who_for" varchar(400) NOT NULL, "audience" varchar(13) NOT NULL, "min_age" smallint unsigned NULL CHECK ("min_age" >= 0), "max_age" smallint unsigned NULL CHECK ("max_age" >= 0), "gender" varchar(5) NOT NULL, "languages" text NOT NULL, "delivery" text NOT NULL, "access" text NOT NULL, "deployments" text NOT NULL, "times_note" varchar(300) NOT NULL, "price_note" varchar(400) NOT NULL, "free" bool NOT NULL, "vat" varchar(16) NOT NULL, "group_places" smallint unsigned NULL CHECK ("group_places" >= 0), "cancel_notice_hours" smallint unsigned NOT NULL CHECK ("cancel_notice_hours" >= 0), "late_cancel_percent" smallint unsigned NOT NULL CHECK ("late_cancel_percent" >= 0), "source" varchar(80) NOT NULL, "source_id" varchar(80) NOT NULL, "checked_on" date NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "locked_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "provider_id" bigint NOT NULL REFERENCES "providers_provider" ("id") DEFERRABLE INITIALLY DEFERRED, "main_type_id" varchar(40) NOT NULL REFERENCES "providers_servicetype" ("code") DEFERRABLE INITIALLY DEFERRED, "retired_at" datetime NULL, CONSTRAINT "late_cancel_percent_at_most_100" CHECK ("late_cancel_percent" <= 100), CONSTRAINT "service_ages_in_order" CHECK (("min_age" IS NULL OR "max_age" IS NULL OR "min_age" <= ("max_age"))), CONSTRAINT "service_closed_is_not_live" CHECK ((NOT "live" OR "retired_at" IS NULL)));
CREATE TABLE "providers_service_outcomes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED, "outcomearea_id" varchar(30) NOT NULL REFERENCES "providers_outcomearea" ("code") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "providers_service_types" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED, "servicetype_id" varchar(40) NOT NULL REFERENCES "providers_servicetype" ("code") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "providers_servicetype" ("code" varchar(40) NOT NULL PRIMARY KEY, "label" varchar(80) NOT NULL, "text" text NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0));
CREATE TABLE "providers_sharedlist" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(12) NOT NULL UNIQUE, "service_ids" text NOT NULL CHECK ((JSON_VALID("service_ids") OR "service_ids" IS NULL)), "shared_at" datetime NOT NULL, "ends_at" datetime NOT NULL, "shared_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "shared_list_ends_after_it_starts" CHECK ("ends_at" > ("shared_at")));
CREATE TABLE "providers_shortlistitem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "added_at" datetime NOT NULL, "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "service_on_a_list_once" UNIQUE ("user_id", "service_id"));
CREATE TABLE "providers_submission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(9) NOT NULL, "sent_at" datetime NOT NULL, "answered_at" datetime NULL, "words" text NOT NULL, "field_words" text NOT NULL CHECK ((JSON_VALID("field_words") OR "field_words" IS NULL)), "answered_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "sent_by_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "listing_author_never_answers" CHECK (("answered_by_id" IS NULL OR NOT ("answered_by_id" = ("sent_by_id") AND "answered_by_id" IS NOT NULL))));
CREATE TABLE "providers_venue" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "address" varchar(200) NOT NULL, "locality" varchar(80) NOT NULL, "latitude" real NULL, "longitude" real NULL, "reach_miles" real NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "place_id" bigint NULL REFERENCES "core_place" ("id") DEFERRABLE INITIALLY DEFERRED, "service_id" bigint NOT NULL REFERENCES "providers_service" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "search_areasaying" ("says" text NOT NULL, "updated_at" datetime NOT NULL, "area_id" varchar(30) NOT NULL PRIMARY KEY REFERENCES "providers_outcomearea" ("code") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "search_indexchange" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" bigint unsigned NOT NULL CHECK ("number" >= 0), "mark" varchar(32) NOT NULL, "what" varchar(7) NOT NULL, "service_id" bigint unsigned NULL CHECK ("service_id" >= 0));
CREATE TABLE "search_indexversion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" bigint unsigned NOT NULL CHECK ("number" >= 0), "mark" varchar(32) NOT NULL, CONSTRAINT "one_index_version" CHECK ("id" = 1));
CREATE TABLE "search_lexicongroup" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "says" text NOT NULL, "means" text NOT NULL, "is_on" bool NOT NULL, "note" varchar(200) NOT NULL, "updated_at" datetime NOT NULL);
CREATE TABLE "search_saying" ("service_type_id" varchar(40) NOT NULL PRIMARY KEY REFERENCES "providers_servicetype" ("code") DEFERRABLE INITIALLY DEFERRED, "says" text NOT NULL, "updated_at" datetime NOT NULL);
CREATE TABLE "search_serverindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "number" bigint unsigned NOT NULL CHECK ("number" >= 0), "mark" varchar(32) NOT NULL, "embedder" varchar(80) NOT NULL, "built_at" datetime NOT NULL, CONSTRAINT "one_server_index" CHECK ("id" = 1));
CREATE TABLE "search_textvector" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "model" varchar(80) NOT NULL, "digest" varchar(64) NOT NULL, "values" BLOB NOT NULL, CONSTRAINT "one_vector_per_text" UNIQUE ("model", "digest"));
CREATE TABLE "search_unmetneed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "day" date NOT NULL, "outcome" varchar(30) NOT NULL, "service_type" varchar(40) NOT NULL, "outcode" varchar(4) NOT NULL, "from_plan" bool NOT NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), CONSTRAINT "unmet_need_counted_once_a_day" UNIQUE ("day", "outcome", "service_type", "outcode", "from_plan"));
CREATE TABLE "site_cache" (
    "cache_key" varchar(255) NOT NULL PRIMARY KEY,
    "value" text NOT NULL,
    "expires" datetime NOT NULL
);
CREATE TABLE "taggit_tag" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL UNIQUE, "slug" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "taggit_taggeditem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" integer NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "tag_id" integer NOT NULL REFERENCES "taggit_tag" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uniq" UNIQUE ("content_type_id", "object_id", "tag_id"));
CREATE TABLE "wagtailadmin_admin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT);
CREATE TABLE "wagtailadmin_editingsession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "last_seen_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "is_editing" bool NOT NULL);
CREATE TABLE "wagtailadmin_formstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "data" text NOT NULL, "object_id" varchar(255) NOT NULL, "parent_object_id" varchar(255) NOT NULL, "last_updated_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_apitoken" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "key_hash" varchar(64) NOT NULL UNIQUE, "prefix" varchar(16) NOT NULL, "created" datetime NOT NULL, "revoked_at" datetime NULL, "last_used_at" datetime NULL, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_collection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_collectionviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "restriction_type" varchar(20) NOT NULL, "password" varchar(255) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_collectionviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collectionviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_collectionviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "contentpath" text NOT NULL, "position" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "resolved_at" datetime NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "resolved_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_created_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_commentreply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "comment_id" integer NOT NULL REFERENCES "wagtailcore_comment" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupapprovaltask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupapprovaltask_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "groupapprovaltask_id" integer NOT NULL REFERENCES "wagtailcore_groupapprovaltask" ("task_ptr_id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupcollectionpermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_grouppagepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "unique_permission" UNIQUE ("group_id", "page_id", "permission_id"));
CREATE TABLE "wagtailcore_groupsitepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_locale" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "language_code" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "wagtailcore_modellogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "object_id" varchar(255) NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL, "uuid" char(32) NULL, "revision_id" integer NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_page" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "title" varchar(255) NOT NULL, "slug" varchar(255) NOT NULL, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "url_path" text NOT NULL, "seo_title" varchar(255) NOT NULL, "show_in_menus" bool NOT NULL, "search_description" text NOT NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locked" bool NOT NULL, "latest_revision_created_at" datetime NULL, "first_published_at" datetime NULL, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "last_published_at" datetime NULL, "draft_title" varchar(255) NOT NULL, "locked_at" datetime NULL, "locked_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "translation_key" char(32) NOT NULL, "alias_of_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pagelogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL, "revision_id" integer NULL, "user_id" bigint NULL, "uuid" char(32) NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_pagesubscription" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "comment_notifications" bool NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pageviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(255) NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "restriction_type" varchar(20) NOT NULL);
CREATE TABLE "wagtailcore_pageviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "pageviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_pageviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_referenceindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "to_object_id" varchar(255) NOT NULL, "model_path" text NOT NULL, "content_path" text NOT NULL, "content_path_hash" char(32) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "to_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_revision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "approved_go_live_at" datetime NULL, "user_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "object_id" varchar(255) NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "object_str" text NOT NULL);
CREATE TABLE "wagtailcore_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "hostname" varchar(255) NOT NULL, "port" integer NOT NULL, "is_default_site" bool NOT NULL, "root_page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_task" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_taskstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "started_at" datetime NOT NULL, "finished_at" datetime NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_state_id" integer NOT NULL REFERENCES "wagtailcore_workflowstate" ("id") DEFERRABLE INITIALLY DEFERRED, "finished_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "comment" text NOT NULL, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_uploadedfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "file" varchar(200) NOT NULL, "for_content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL);
CREATE TABLE "wagtailcore_workflowcontenttype" ("content_type_id" integer NOT NULL PRIMARY KEY REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowpage" ("page_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "created_at" datetime NOT NULL, "current_task_state_id" integer NULL UNIQUE REFERENCES "wagtailcore_taskstate" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED, "object_id" varchar(255) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowtask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtaildocs_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "created_at" datetime NOT NULL, "uploaded_by_user_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "file_size" bigint unsigned NULL CHECK ("file_size" >= 0));
CREATE TABLE "wagtailembeds_embed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "url" text NOT NULL, "max_width" smallint NULL, "type" varchar(10) NOT NULL, "html" text NOT NULL, "title" text NOT NULL, "author_name" text NOT NULL, "provider_name" text NOT NULL, "width" integer NULL, "height" integer NULL, "last_updated" datetime NOT NULL, "hash" varchar(32) NOT NULL UNIQUE, "thumbnail_url" text NOT NULL, "cache_until" datetime NULL);
CREATE TABLE "wagtailforms_formsubmission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submit_time" datetime NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "form_data" text NOT NULL CHECK ((JSON_VALID("form_data") OR "form_data" IS NULL)));
CREATE TABLE "wagtailimages_image" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "uploaded_by_user_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "description" varchar(255) NOT NULL);
CREATE TABLE "wagtailimages_rendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "filter_spec" varchar(255) NOT NULL, "image_id" integer NOT NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "file" varchar(100) NOT NULL);
CREATE TABLE "wagtailredirects_redirect" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "old_path" varchar(255) NOT NULL, "is_permanent" bool NOT NULL, "redirect_link" varchar(255) NOT NULL, "redirect_page_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED, "automatically_created" bool NOT NULL, "created_at" datetime NULL, "redirect_page_route_path" varchar(255) NOT NULL);
CREATE TABLE "wagtailsearch_indexentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(50) NOT NULL, "title_norm" real NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "autocomplete" text NULL, "body" text NULL, "title" text NOT NULL);
CREATE VIRTUAL TABLE wagtailsearch_indexentry_fts USING fts5(autocomplete, body, title);
CREATE TABLE "wagtailusers_userprofile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submitted_notifications" bool NOT NULL, "approved_notifications" bool NOT NULL, "rejected_notifications" bool NOT NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "preferred_language" varchar(10) NOT NULL, "current_time_zone" varchar(40) NOT NULL, "avatar" varchar(100) NOT NULL, "updated_comments_notifications" bool NOT NULL, "dismissibles" text NOT NULL CHECK ((JSON_VALID("dismissibles") OR "dismissibles" IS NULL)), "theme" varchar(40) NOT NULL, "density" varchar(40) NOT NULL, "contrast" varchar(40) NOT NULL, "keyboard_shortcuts" bool NOT NULL);
INSERT INTO "auth_group" VALUES(1,'Moderators');
INSERT INTO "auth_group" VALUES(2,'Editors');
INSERT INTO "auth_group_permissions" VALUES(1,2,1);
INSERT INTO "auth_group_permissions" VALUES(10,1,113);
INSERT INTO "auth_group_permissions" VALUES(11,2,114);
INSERT INTO "auth_group_permissions" VALUES(12,2,115);
INSERT INTO "auth_group_permissions" VALUES(13,2,116);
INSERT INTO "auth_group_permissions" VALUES(14,1,114);
INSERT INTO "auth_group_permissions" VALUES(15,1,115);
INSERT INTO "auth_group_permissions" VALUES(16,1,116);
INSERT INTO "auth_group_permissions" VALUES(17,2,117);
INSERT INTO "auth_group_permissions" VALUES(18,1,117);
INSERT INTO "auth_group_permissions" VALUES(2,1,1);
INSERT INTO "auth_group_permissions" VALUES(3,2,112);
INSERT INTO "auth_group_permissions" VALUES(4,2,110);
INSERT INTO "auth_group_permissions" VALUES(5,2,111);
INSERT INTO "auth_group_permissions" VALUES(6,1,112);
INSERT INTO "auth_group_permissions" VALUES(7,1,110);
INSERT INTO "auth_group_permissions" VALUES(8,1,111);
INSERT INTO "auth_group_permissions" VALUES(9,2,113);
INSERT INTO "auth_permission" VALUES(1,2,'access_admin','Can access Wagtail admin');
INSERT INTO "auth_permission" VALUES(10,6,'add_groupsitepermission','Can add group site permission');
INSERT INTO "auth_permission" VALUES(100,25,'delete_commentreply','Can delete comment reply');
INSERT INTO "auth_permission" VALUES(101,25,'view_commentreply','Can view comment reply');
INSERT INTO "auth_permission" VALUES(102,26,'add_pagesubscription','Can add page subscription');
INSERT INTO "auth_permission" VALUES(103,26,'change_pagesubscription','Can change page subscription');
INSERT INTO "auth_permission" VALUES(104,26,'delete_pagesubscription','Can delete page subscription');
INSERT INTO "auth_permission" VALUES(105,26,'view_pagesubscription','Can view page subscription');
INSERT INTO "auth_permission" VALUES(106,27,'add_referenceindex','Can add reference index');
INSERT INTO "auth_permission" VALUES(107,27,'change_referenceindex','Can change reference index');
INSERT INTO "auth_permission" VALUES(108,27,'delete_referenceindex','Can delete reference index');
INSERT INTO "auth_permission" VALUES(109,27,'view_referenceindex','Can view reference index');
INSERT INTO "auth_permission" VALUES(11,6,'change_groupsitepermission','Can change group site permission');
INSERT INTO "auth_permission" VALUES(110,28,'add_document','Can add document');
INSERT INTO "auth_permission" VALUES(111,28,'change_document','Can change document');
INSERT INTO "auth_permission" VALUES(112,28,'delete_document','Can delete document');
INSERT INTO "auth_permission" VALUES(113,28,'choose_document','Can choose document');
INSERT INTO "auth_permission" VALUES(114,29,'add_image','Can add image');
INSERT INTO "auth_permission" VALUES(115,29,'change_image','Can change image');
INSERT INTO "auth_permission" VALUES(116,29,'delete_image','Can delete image');
INSERT INTO "auth_permission" VALUES(117,29,'choose_image','Can choose image');
INSERT INTO "auth_permission" VALUES(118,30,'add_glossarypage','Can add glossary');
INSERT INTO "auth_permission" VALUES(119,30,'change_glossarypage','Can change glossary');
INSERT INTO "auth_permission" VALUES(12,6,'delete_groupsitepermission','Can delete group site permission');
INSERT INTO "auth_permission" VALUES(120,30,'delete_glossarypage','Can delete glossary');
INSERT INTO "auth_permission" VALUES(121,30,'view_glossarypage','Can view glossary');
INSERT INTO "auth_permission" VALUES(122,31,'add_guidepage','Can add guide');
INSERT INTO "auth_permission" VALUES(123,31,'change_guidepage','Can change guide');
INSERT INTO "auth_permission" VALUES(124,31,'delete_guidepage','Can delete guide');
INSERT INTO "auth_permission" VALUES(125,31,'view_guidepage','Can view guide');
INSERT INTO "auth_permission" VALUES(126,32,'add_helppage','Can add help page');
INSERT INTO "auth_permission" VALUES(127,32,'change_helppage','Can change help page');
INSERT INTO "auth_permission" VALUES(128,32,'delete_helppage','Can delete help page');
INSERT INTO "auth_permission" VALUES(129,32,'view_helppage','Can view help page');
INSERT INTO "auth_permission" VALUES(13,6,'view_groupsitepermission','Can view group site permission');
INSERT INTO "auth_permission" VALUES(130,33,'add_homepage','Can add home page');
INSERT INTO "auth_permission" VALUES(131,33,'change_homepage','Can change home page');
INSERT INTO "auth_permission" VALUES(132,33,'delete_homepage','Can delete home page');
INSERT INTO "auth_permission" VALUES(133,33,'view_homepage','Can view home page');
INSERT INTO "auth_permission" VALUES(134,34,'add_informationpage','Can add information page');
INSERT INTO "auth_permission" VALUES(135,34,'change_informationpage','Can change information page');
INSERT INTO "auth_permission" VALUES(136,34,'delete_informationpage','Can delete information page');
INSERT INTO "auth_permission" VALUES(137,34,'view_informationpage','Can view information page');
INSERT INTO "auth_permission" VALUES(138,35,'add_sectionindexpage','Can add section');
INSERT INTO "auth_permission" VALUES(139,35,'change_sectionindexpage','Can change section');
INSERT INTO "auth_permission" VALUES(14,7,'add_apitoken','Can add API token');
INSERT INTO "auth_permission" VALUES(140,35,'delete_sectionindexpage','Can delete section');
INSERT INTO "auth_permission" VALUES(141,35,'view_sectionindexpage','Can view section');
INSERT INTO "auth_permission" VALUES(142,36,'add_secondreadertask','Can add second reader');
INSERT INTO "auth_permission" VALUES(143,36,'change_secondreadertask','Can change second reader');
INSERT INTO "auth_permission" VALUES(144,36,'delete_secondreadertask','Can delete second reader');
INSERT INTO "auth_permission" VALUES(145,36,'view_secondreadertask','Can view second reader');
INSERT INTO "auth_permission" VALUES(146,37,'add_isfinstruction','Can add isf instruction');
INSERT INTO "auth_permission" VALUES(147,37,'change_isfinstruction','Can change isf instruction');
INSERT INTO "auth_permission" VALUES(148,37,'delete_isfinstruction','Can delete isf instruction');
INSERT INTO "auth_permission" VALUES(149,37,'view_isfinstruction','Can view isf instruction');
INSERT INTO "auth_permission" VALUES(15,7,'change_apitoken','Can change API token');
INSERT INTO "auth_permission" VALUES(150,38,'add_paymentrun','Can add payment run');
INSERT INTO "auth_permission" VALUES(151,38,'change_paymentrun','Can change payment run');
INSERT INTO "auth_permission" VALUES(152,38,'delete_paymentrun','Can delete payment run');
INSERT INTO "auth_permission" VALUES(153,38,'view_paymentrun','Can view payment run');
INSERT INTO "auth_permission" VALUES(154,39,'add_person','Can add person');
INSERT INTO "auth_permission" VALUES(155,39,'change_person','Can change person');
INSERT INTO "auth_permission" VALUES(156,39,'delete_person','Can delete person');
INSERT INTO "auth_permission" VALUES(157,39,'view_person','Can view person');
INSERT INTO "auth_permission" VALUES(158,40,'add_paymentrequest','Can add payment request');
INSERT INTO "auth_permission" VALUES(159,40,'change_paymentrequest','Can change payment request');
INSERT INTO "auth_permission" VALUES(16,7,'delete_apitoken','Can delete API token');
INSERT INTO "auth_permission" VALUES(160,40,'delete_paymentrequest','Can delete payment request');
INSERT INTO "auth_permission" VALUES(161,40,'view_paymentrequest','Can view payment request');
INSERT INTO "auth_permission" VALUES(162,41,'add_payable','Can add payable');
INSERT INTO "auth_permission" VALUES(163,41,'change_payable','Can change payable');
INSERT INTO "auth_permission" VALUES(164,41,'delete_payable','Can delete payable');
INSERT INTO "auth_permission" VALUES(165,41,'view_payable','Can view payable');
INSERT INTO "auth_permission" VALUES(166,42,'add_mandate','Can add mandate');
INSERT INTO "auth_permission" VALUES(167,42,'change_mandate','Can change mandate');
INSERT INTO "auth_permission" VALUES(168,42,'delete_mandate','Can delete mandate');
INSERT INTO "auth_permission" VALUES(169,42,'view_mandate','Can view mandate');
INSERT INTO "auth_permission" VALUES(17,7,'view_apitoken','Can view API token');
INSERT INTO "auth_permission" VALUES(170,43,'add_personalbudget','Can add personal budget');
INSERT INTO "auth_permission" VALUES(171,43,'change_personalbudget','Can change personal budget');
INSERT INTO "auth_permission" VALUES(172,43,'delete_personalbudget','Can delete personal budget');
INSERT INTO "auth_permission" VALUES(173,43,'view_personalbudget','Can view personal budget');
INSERT INTO "auth_permission" VALUES(174,44,'add_planoutcome','Can add plan outcome');
INSERT INTO "auth_permission" VALUES(175,44,'change_planoutcome','Can change plan outcome');
INSERT INTO "auth_permission" VALUES(176,44,'delete_planoutcome','Can delete plan outcome');
INSERT INTO "auth_permission" VALUES(177,44,'view_planoutcome','Can view plan outcome');
INSERT INTO "auth_permission" VALUES(178,45,'add_plannedline','Can add planned line');
INSERT INTO "auth_permission" VALUES(179,45,'change_plannedline','Can change planned line');
INSERT INTO "auth_permission" VALUES(18,8,'add_modellogentry','Can add model log entry');
INSERT INTO "auth_permission" VALUES(180,45,'delete_plannedline','Can delete planned line');
INSERT INTO "auth_permission" VALUES(181,45,'view_plannedline','Can view planned line');
INSERT INTO "auth_permission" VALUES(182,46,'add_booking','Can add booking');
INSERT INTO "auth_permission" VALUES(183,46,'change_booking','Can change booking');
INSERT INTO "auth_permission" VALUES(184,46,'delete_booking','Can delete booking');
INSERT INTO "auth_permission" VALUES(185,46,'view_booking','Can view booking');
INSERT INTO "auth_permission" VALUES(186,47,'add_pot','Can add pot');
INSERT INTO "auth_permission" VALUES(187,47,'change_pot','Can change pot');
INSERT INTO "auth_permission" VALUES(188,47,'delete_pot','Can delete pot');
INSERT INTO "auth_permission" VALUES(189,47,'view_pot','Can view pot');
INSERT INTO "auth_permission" VALUES(19,8,'change_modellogentry','Can change model log entry');
INSERT INTO "auth_permission" VALUES(190,48,'add_fundingpayment','Can add funding payment');
INSERT INTO "auth_permission" VALUES(191,48,'change_fundingpayment','Can change funding payment');
INSERT INTO "auth_permission" VALUES(192,48,'delete_fundingpayment','Can delete funding payment');
INSERT INTO "auth_permission" VALUES(193,48,'view_fundingpayment','Can view funding payment');
INSERT INTO "auth_permission" VALUES(194,49,'add_runitem','Can add run item');
INSERT INTO "auth_permission" VALUES(195,49,'change_runitem','Can change run item');
INSERT INTO "auth_permission" VALUES(196,49,'delete_runitem','Can delete run item');
INSERT INTO "auth_permission" VALUES(197,49,'view_runitem','Can view run item');
INSERT INTO "auth_permission" VALUES(198,50,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(199,50,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(2,4,'add_locale','Can add locale');
INSERT INTO "auth_permission" VALUES(20,8,'delete_modellogentry','Can delete model log entry');
INSERT INTO "auth_permission" VALUES(200,50,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(201,50,'view_session','Can view session');
INSERT INTO "auth_permission" VALUES(202,51,'add_statementline','Can add statement line');
INSERT INTO "auth_permission" VALUES(203,51,'change_statementline','Can change statement line');
INSERT INTO "auth_permission" VALUES(204,51,'delete_statementline','Can delete statement line');
INSERT INTO "auth_permission" VALUES(205,51,'view_statementline','Can view statement line');
INSERT INTO "auth_permission" VALUES(206,52,'add_supportplan','Can add support plan');
INSERT INTO "auth_permission" VALUES(207,52,'change_supportplan','Can change support plan');
INSERT INTO "auth_permission" VALUES(208,52,'delete_supportplan','Can delete support plan');
INSERT INTO "auth_permission" VALUES(209,52,'view_supportplan','Can view support plan');
INSERT INTO "auth_permission" VALUES(21,8,'view_modellogentry','Can view model log entry');
INSERT INTO "auth_permission" VALUES(210,53,'add_risk','Can add risk');
INSERT INTO "auth_permission" VALUES(211,53,'change_risk','Can change risk');
INSERT INTO "auth_permission" VALUES(212,53,'delete_risk','Can delete risk');
INSERT INTO "auth_permission" VALUES(213,53,'view_risk','Can view risk');
INSERT INTO "auth_permission" VALUES(214,54,'add_savedneed','Can add saved need');
INSERT INTO "auth_permission" VALUES(215,54,'change_savedneed','Can change saved need');
INSERT INTO "auth_permission" VALUES(216,54,'delete_savedneed','Can delete saved need');
INSERT INTO "auth_permission" VALUES(217,54,'view_savedneed','Can view saved need');
INSERT INTO "auth_permission" VALUES(218,55,'add_account','Can add account');
INSERT INTO "auth_permission" VALUES(219,55,'change_account','Can change account');
INSERT INTO "auth_permission" VALUES(22,9,'add_revision','Can add revision');
INSERT INTO "auth_permission" VALUES(220,55,'delete_account','Can delete account');
INSERT INTO "auth_permission" VALUES(221,55,'view_account','Can view account');
INSERT INTO "auth_permission" VALUES(222,56,'add_transfer','Can add transfer');
INSERT INTO "auth_permission" VALUES(223,56,'change_transfer','Can change transfer');
INSERT INTO "auth_permission" VALUES(224,56,'delete_transfer','Can delete transfer');
INSERT INTO "auth_permission" VALUES(225,56,'view_transfer','Can view transfer');
INSERT INTO "auth_permission" VALUES(226,57,'add_indexchange','Can add index change');
INSERT INTO "auth_permission" VALUES(227,57,'change_indexchange','Can change index change');
INSERT INTO "auth_permission" VALUES(228,57,'delete_indexchange','Can delete index change');
INSERT INTO "auth_permission" VALUES(229,57,'view_indexchange','Can view index change');
INSERT INTO "auth_permission" VALUES(23,9,'change_revision','Can change revision');
INSERT INTO "auth_permission" VALUES(230,58,'add_lexicongroup','Can add search words');
INSERT INTO "auth_permission" VALUES(231,58,'change_lexicongroup','Can change search words');
INSERT INTO "auth_permission" VALUES(232,58,'delete_lexicongroup','Can delete search words');
INSERT INTO "auth_permission" VALUES(233,58,'view_lexicongroup','Can view search words');
INSERT INTO "auth_permission" VALUES(234,59,'add_indexversion','Can add index version');
INSERT INTO "auth_permission" VALUES(235,59,'change_indexversion','Can change index version');
INSERT INTO "auth_permission" VALUES(236,59,'delete_indexversion','Can delete index version');
INSERT INTO "auth_permission" VALUES(237,59,'view_indexversion','Can view index version');
INSERT INTO "auth_permission" VALUES(238,60,'add_unmetneed','Can add unmet need');
INSERT INTO "auth_permission" VALUES(239,60,'change_unmetneed','Can change unmet need');
INSERT INTO "auth_permission" VALUES(24,9,'delete_revision','Can delete revision');
INSERT INTO "auth_permission" VALUES(240,60,'delete_unmetneed','Can delete unmet need');
INSERT INTO "auth_permission" VALUES(241,60,'view_unmetneed','Can view unmet need');
INSERT INTO "auth_permission" VALUES(242,61,'add_textvector','Can add text vector');
INSERT INTO "auth_permission" VALUES(243,61,'change_textvector','Can change text vector');
INSERT INTO "auth_permission" VALUES(244,61,'delete_textvector','Can delete text vector');
INSERT INTO "auth_permission" VALUES(245,61,'view_textvector','Can view text vector');
INSERT INTO "auth_permission" VALUES(246,62,'add_serverindex','Can add server index');
INSERT INTO "auth_permission" VALUES(247,62,'change_serverindex','Can change server index');
INSERT INTO "auth_permission" VALUES(248,62,'delete_serverindex','Can delete server index');
INSERT INTO "auth_permission" VALUES(249,62,'view_serverindex','Can view server index');
INSERT INTO "auth_permission" VALUES(25,9,'view_revision','Can view revision');
INSERT INTO "auth_permission" VALUES(250,63,'add_saying','Can add what people say');
INSERT INTO "auth_permission" VALUES(251,63,'change_saying','Can change what people say');
INSERT INTO "auth_permission" VALUES(252,63,'delete_saying','Can delete what people say');
INSERT INTO "auth_permission" VALUES(253,63,'view_saying','Can view what people say');
INSERT INTO "auth_permission" VALUES(254,64,'add_areasaying','Can add what people want');
INSERT INTO "auth_permission" VALUES(255,64,'change_areasaying','Can change what people want');
INSERT INTO "auth_permission" VALUES(256,64,'delete_areasaying','Can delete what people want');
INSERT INTO "auth_permission" VALUES(257,64,'view_areasaying','Can view what people want');
INSERT INTO "auth_permission" VALUES(258,65,'add_outcomearea','Can add outcome area');
INSERT INTO "auth_permission" VALUES(259,65,'change_outcomearea','Can change outcome area');
INSERT INTO "auth_permission" VALUES(26,10,'add_collectionviewrestriction','Can add collection view restriction');
INSERT INTO "auth_permission" VALUES(260,65,'delete_outcomearea','Can delete outcome area');
INSERT INTO "auth_permission" VALUES(261,65,'view_outcomearea','Can view outcome area');
INSERT INTO "auth_permission" VALUES(262,66,'add_servicetype','Can add service type');
INSERT INTO "auth_permission" VALUES(263,66,'change_servicetype','Can change service type');
INSERT INTO "auth_permission" VALUES(264,66,'delete_servicetype','Can delete service type');
INSERT INTO "auth_permission" VALUES(265,66,'view_servicetype','Can view service type');
INSERT INTO "auth_permission" VALUES(266,67,'add_provider','Can add provider');
INSERT INTO "auth_permission" VALUES(267,67,'change_provider','Can change provider');
INSERT INTO "auth_permission" VALUES(268,67,'delete_provider','Can delete provider');
INSERT INTO "auth_permission" VALUES(269,67,'view_provider','Can view provider');
INSERT INTO "auth_permission" VALUES(27,10,'change_collectionviewrestriction','Can change collection view restriction');
INSERT INTO "auth_permission" VALUES(270,68,'add_membership','Can add membership');
INSERT INTO "auth_permission" VALUES(271,68,'change_membership','Can change membership');
INSERT INTO "auth_permission" VALUES(272,68,'delete_membership','Can delete membership');
INSERT INTO "auth_permission" VALUES(273,68,'view_membership','Can view membership');
INSERT INTO "auth_permission" VALUES(274,69,'add_check','Can add check');
INSERT INTO "auth_permission" VALUES(275,69,'change_check','Can change check');
INSERT INTO "auth_permission" VALUES(276,69,'delete_check','Can delete check');
INSERT INTO "auth_permission" VALUES(277,69,'view_check','Can view check');
INSERT INTO "auth_permission" VALUES(278,70,'add_service','Can add service');
INSERT INTO "auth_permission" VALUES(279,70,'change_service','Can change service');
INSERT INTO "auth_permission" VALUES(28,10,'delete_collectionviewrestriction','Can delete collection view restriction');
INSERT INTO "auth_permission" VALUES(280,70,'delete_service','Can delete service');
INSERT INTO "auth_permission" VALUES(281,70,'view_service','Can view service');
INSERT INTO "auth_permission" VALUES(282,71,'add_price','Can add price');
INSERT INTO "auth_permission" VALUES(283,71,'change_price','Can change price');
INSERT INTO "auth_permission" VALUES(284,71,'delete_price','Can delete price');
INSERT INTO "auth_permission" VALUES(285,71,'view_price','Can view price');
INSERT INTO "auth_permission" VALUES(286,72,'add_openingtime','Can add opening time');
INSERT INTO "auth_permission" VALUES(287,72,'change_openingtime','Can change opening time');
INSERT INTO "auth_permission" VALUES(288,72,'delete_openingtime','Can delete opening time');
INSERT INTO "auth_permission" VALUES(289,72,'view_openingtime','Can view opening time');
INSERT INTO "auth_permission" VALUES(29,10,'view_collectionviewrestriction','Can view collection view restriction');
INSERT INTO "auth_permission" VALUES(290,73,'add_listingcount','Can add listing count');
INSERT INTO "auth_permission" VALUES(291,73,'change_listingcount','Can change listing count');
INSERT INTO "auth_permission" VALUES(292,73,'delete_listingcount','Can delete listing count');
INSERT INTO "auth_permission" VALUES(293,73,'view_listingcount','Can view listing count');
INSERT INTO "auth_permission" VALUES(294,74,'add_extra','Can add extra');
INSERT INTO "auth_permission" VALUES(295,74,'change_extra','Can change extra');
INSERT INTO "auth_permission" VALUES(296,74,'delete_extra','Can delete extra');
INSERT INTO "auth_permission" VALUES(297,74,'view_extra','Can view extra');
INSERT INTO "auth_permission" VALUES(298,75,'add_submission','Can add submission');
INSERT INTO "auth_permission" VALUES(299,75,'change_submission','Can change submission');
INSERT INTO "auth_permission" VALUES(3,4,'change_locale','Can change locale');
INSERT INTO "auth_permission" VALUES(30,11,'add_collection','Can add collection');
INSERT INTO "auth_permission" VALUES(300,75,'delete_submission','Can delete submission');
INSERT INTO "auth_permission" VALUES(301,75,'view_submission','Can view submission');
INSERT INTO "auth_permission" VALUES(302,76,'add_venue','Can add venue');
INSERT INTO "auth_permission" VALUES(303,76,'change_venue','Can change venue');
INSERT INTO "auth_permission" VALUES(304,76,'delete_venue','Can delete venue');
INSERT INTO "auth_permission" VALUES(305,76,'view_venue','Can view venue');
INSERT INTO "auth_permission" VALUES(306,77,'add_sharedlist','Can add shared list');
INSERT INTO "auth_permission" VALUES(307,77,'change_sharedlist','Can change shared list');
INSERT INTO "auth_permission" VALUES(308,77,'delete_sharedlist','Can delete shared list');
INSERT INTO "auth_permission" VALUES(309,77,'view_sharedlist','Can view shared list');
INSERT INTO "auth_permission" VALUES(31,11,'change_collection','Can change collection');
INSERT INTO "auth_permission" VALUES(310,78,'add_shortlistitem','Can add shortlist item');
INSERT INTO "auth_permission" VALUES(311,78,'change_shortlistitem','Can change shortlist item');
INSERT INTO "auth_permission" VALUES(312,78,'delete_shortlistitem','Can delete shortlist item');
INSERT INTO "auth_permission" VALUES(313,78,'view_shortlistitem','Can view shortlist item');
INSERT INTO "auth_permission" VALUES(314,79,'add_council','Can add council');
INSERT INTO "auth_permission" VALUES(315,79,'change_council','Can change council');
INSERT INTO "auth_permission" VALUES(316,79,'delete_council','Can delete council');
INSERT INTO "auth_permission" VALUES(317,79,'view_council','Can view council');
INSERT INTO "auth_permission" VALUES(318,80,'add_place','Can add place');
INSERT INTO "auth_permission" VALUES(319,80,'change_place','Can change place');
INSERT INTO "auth_permission" VALUES(32,11,'delete_collection','Can delete collection');
INSERT INTO "auth_permission" VALUES(320,80,'delete_place','Can delete place');
INSERT INTO "auth_permission" VALUES(321,80,'view_place','Can view place');
INSERT INTO "auth_permission" VALUES(322,81,'add_user','Can add user');
INSERT INTO "auth_permission" VALUES(323,81,'change_user','Can change user');
INSERT INTO "auth_permission" VALUES(324,81,'delete_user','Can delete user');
INSERT INTO "auth_permission" VALUES(325,81,'view_user','Can view user');
INSERT INTO "auth_permission" VALUES(326,82,'add_auditentry','Can add audit entry');
INSERT INTO "auth_permission" VALUES(327,82,'change_auditentry','Can change audit entry');
INSERT INTO "auth_permission" VALUES(328,82,'delete_auditentry','Can delete audit entry');
INSERT INTO "auth_permission" VALUES(329,82,'view_auditentry','Can view audit entry');
INSERT INTO "auth_permission" VALUES(33,11,'view_collection','Can view collection');
INSERT INTO "auth_permission" VALUES(330,83,'add_councilfact','Can add council fact');
INSERT INTO "auth_permission" VALUES(331,83,'change_councilfact','Can change council fact');
INSERT INTO "auth_permission" VALUES(332,83,'delete_councilfact','Can delete council fact');
INSERT INTO "auth_permission" VALUES(333,83,'view_councilfact','Can view council fact');
INSERT INTO "auth_permission" VALUES(334,84,'add_councilpolicy','Can add council policy');
INSERT INTO "auth_permission" VALUES(335,84,'change_councilpolicy','Can change council policy');
INSERT INTO "auth_permission" VALUES(336,84,'delete_councilpolicy','Can delete council policy');
INSERT INTO "auth_permission" VALUES(337,84,'view_councilpolicy','Can view council policy');
INSERT INTO "auth_permission" VALUES(338,85,'add_councilrole','Can add council role');
INSERT INTO "auth_permission" VALUES(339,85,'change_councilrole','Can change council role');
INSERT INTO "auth_permission" VALUES(34,12,'add_groupcollectionpermission','Can add group collection permission');
INSERT INTO "auth_permission" VALUES(340,85,'delete_councilrole','Can delete council role');
INSERT INTO "auth_permission" VALUES(341,85,'view_councilrole','Can view council role');
INSERT INTO "auth_permission" VALUES(342,86,'add_customimage','Can add custom image');
INSERT INTO "auth_permission" VALUES(343,86,'change_customimage','Can change custom image');
INSERT INTO "auth_permission" VALUES(344,86,'delete_customimage','Can delete custom image');
INSERT INTO "auth_permission" VALUES(345,86,'view_customimage','Can view custom image');
INSERT INTO "auth_permission" VALUES(346,86,'choose_customimage','Can choose image');
INSERT INTO "auth_permission" VALUES(347,87,'add_customrendition','Can add custom rendition');
INSERT INTO "auth_permission" VALUES(348,87,'change_customrendition','Can change custom rendition');
INSERT INTO "auth_permission" VALUES(349,87,'delete_customrendition','Can delete custom rendition');
INSERT INTO "auth_permission" VALUES(35,12,'change_groupcollectionpermission','Can change group collection permission');
INSERT INTO "auth_permission" VALUES(350,87,'view_customrendition','Can view custom rendition');
INSERT INTO "auth_permission" VALUES(351,88,'add_formsubmission','Can add form submission');
INSERT INTO "auth_permission" VALUES(352,88,'change_formsubmission','Can change form submission');
INSERT INTO "auth_permission" VALUES(353,88,'delete_formsubmission','Can delete form submission');
INSERT INTO "auth_permission" VALUES(354,88,'view_formsubmission','Can view form submission');
INSERT INTO "auth_permission" VALUES(355,89,'add_redirect','Can add redirect');
INSERT INTO "auth_permission" VALUES(356,89,'change_redirect','Can change redirect');
INSERT INTO "auth_permission" VALUES(357,89,'delete_redirect','Can delete redirect');
INSERT INTO "auth_permission" VALUES(358,89,'view_redirect','Can view redirect');
INSERT INTO "auth_permission" VALUES(359,90,'add_embed','Can add embed');
INSERT INTO "auth_permission" VALUES(36,12,'delete_groupcollectionpermission','Can delete group collection permission');
INSERT INTO "auth_permission" VALUES(360,90,'change_embed','Can change embed');
INSERT INTO "auth_permission" VALUES(361,90,'delete_embed','Can delete embed');
INSERT INTO "auth_permission" VALUES(362,90,'view_embed','Can view embed');
INSERT INTO "auth_permission" VALUES(363,91,'add_userprofile','Can add user profile');
INSERT INTO "auth_permission" VALUES(364,91,'change_userprofile','Can change user profile');
INSERT INTO "auth_permission" VALUES(365,91,'delete_userprofile','Can delete user profile');
INSERT INTO "auth_permission" VALUES(366,91,'view_userprofile','Can view user profile');
INSERT INTO "auth_permission" VALUES(367,70,'publish_service','Can publish service');
INSERT INTO "auth_permission" VALUES(368,70,'lock_service','Can lock service');
INSERT INTO "auth_permission" VALUES(369,70,'unlock_service','Can unlock service');
INSERT INTO "auth_permission" VALUES(37,12,'view_groupcollectionpermission','Can view group collection permission');
INSERT INTO "auth_permission" VALUES(370,28,'view_document','Can view document');
INSERT INTO "auth_permission" VALUES(371,29,'view_image','Can view image');
INSERT INTO "auth_permission" VALUES(372,92,'add_rendition','Can add rendition');
INSERT INTO "auth_permission" VALUES(373,92,'change_rendition','Can change rendition');
INSERT INTO "auth_permission" VALUES(374,92,'delete_rendition','Can delete rendition');
INSERT INTO "auth_permission" VALUES(375,92,'view_rendition','Can view rendition');
INSERT INTO "auth_permission" VALUES(376,93,'add_indexentry','Can add index entry');
INSERT INTO "auth_permission" VALUES(377,93,'change_indexentry','Can change index entry');
INSERT INTO "auth_permission" VALUES(378,93,'delete_indexentry','Can delete index entry');
INSERT INTO "auth_permission" VALUES(379,93,'view_indexentry','Can view index entry');
INSERT INTO "auth_permission" VALUES(38,13,'add_uploadedfile','Can add uploaded file');
INSERT INTO "auth_permission" VALUES(380,94,'add_sqliteftsindexentry','Can add sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES(381,94,'change_sqliteftsindexentry','Can change sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES(382,94,'delete_sqliteftsindexentry','Can delete sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES(383,94,'view_sqliteftsindexentry','Can view sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES(384,95,'add_editingsession','Can add editing session');
INSERT INTO "auth_permission" VALUES(385,95,'change_editingsession','Can change editing session');
INSERT INTO "auth_permission" VALUES(386,95,'delete_editingsession','Can delete editing session');
INSERT INTO "auth_permission" VALUES(387,95,'view_editingsession','Can view editing session');
INSERT INTO "auth_permission" VALUES(388,96,'add_formstate','Can add form state');
INSERT INTO "auth_permission" VALUES(389,96,'change_formstate','Can change form state');
INSERT INTO "auth_permission" VALUES(39,13,'change_uploadedfile','Can change uploaded file');
INSERT INTO "auth_permission" VALUES(390,96,'delete_formstate','Can delete form state');
INSERT INTO "auth_permission" VALUES(391,96,'view_formstate','Can view form state');
INSERT INTO "auth_permission" VALUES(392,97,'add_tag','Can add tag');
INSERT INTO "auth_permission" VALUES(393,97,'change_tag','Can change tag');
INSERT INTO "auth_permission" VALUES(394,97,'delete_tag','Can delete tag');
INSERT INTO "auth_permission" VALUES(395,97,'view_tag','Can view tag');
INSERT INTO "auth_permission" VALUES(396,98,'add_taggeditem','Can add tagged item');
INSERT INTO "auth_permission" VALUES(397,98,'change_taggeditem','Can change tagged item');
INSERT INTO "auth_permission" VALUES(398,98,'delete_taggeditem','Can delete tagged item');
INSERT INTO "auth_permission" VALUES(399,98,'view_taggeditem','Can view tagged item');
INSERT INTO "auth_permission" VALUES(4,4,'delete_locale','Can delete locale');
INSERT INTO "auth_permission" VALUES(40,13,'delete_uploadedfile','Can delete uploaded file');
INSERT INTO "auth_permission" VALUES(400,99,'add_emailaddress','Can add email address');
INSERT INTO "auth_permission" VALUES(401,99,'change_emailaddress','Can change email address');
INSERT INTO "auth_permission" VALUES(402,99,'delete_emailaddress','Can delete email address');
INSERT INTO "auth_permission" VALUES(403,99,'view_emailaddress','Can view email address');
INSERT INTO "auth_permission" VALUES(404,100,'add_emailconfirmation','Can add email confirmation');
INSERT INTO "auth_permission" VALUES(405,100,'change_emailconfirmation','Can change email confirmation');
INSERT INTO "auth_permission" VALUES(406,100,'delete_emailconfirmation','Can delete email confirmation');
INSERT INTO "auth_permission" VALUES(407,100,'view_emailconfirmation','Can view email confirmation');
INSERT INTO "auth_permission" VALUES(408,101,'add_authenticator','Can add authenticator');
INSERT INTO "auth_permission" VALUES(409,101,'change_authenticator','Can change authenticator');
INSERT INTO "auth_permission" VALUES(41,13,'view_uploadedfile','Can view uploaded file');
INSERT INTO "auth_permission" VALUES(410,101,'delete_authenticator','Can delete authenticator');
INSERT INTO "auth_permission" VALUES(411,101,'view_authenticator','Can view authenticator');
INSERT INTO "auth_permission" VALUES(412,102,'add_dbtaskresult','Can add Task Result');
INSERT INTO "auth_permission" VALUES(413,102,'change_dbtaskresult','Can change Task Result');
INSERT INTO "auth_permission" VALUES(414,102,'delete_dbtaskresult','Can delete Task Result');
INSERT INTO "auth_permission" VALUES(415,102,'view_dbtaskresult','Can view Task Result');
INSERT INTO "auth_permission" VALUES(416,103,'add_permission','Can add permission');
INSERT INTO "auth_permission" VALUES(417,103,'change_permission','Can change permission');
INSERT INTO "auth_permission" VALUES(418,103,'delete_permission','Can delete permission');
INSERT INTO "auth_permission" VALUES(419,103,'view_permission','Can view permission');
INSERT INTO "auth_permission" VALUES(42,14,'add_workflowcontenttype','Can add workflow content type');
INSERT INTO "auth_permission" VALUES(420,104,'add_group','Can add group');
INSERT INTO "auth_permission" VALUES(421,104,'change_group','Can change group');
INSERT INTO "auth_permission" VALUES(422,104,'delete_group','Can delete group');
INSERT INTO "auth_permission" VALUES(423,104,'view_group','Can view group');
INSERT INTO "auth_permission" VALUES(424,105,'add_contenttype','Can add content type');
INSERT INTO "auth_permission" VALUES(425,105,'change_contenttype','Can change content type');
INSERT INTO "auth_permission" VALUES(426,105,'delete_contenttype','Can delete content type');
INSERT INTO "auth_permission" VALUES(427,105,'view_contenttype','Can view content type');
INSERT INTO "auth_permission" VALUES(428,106,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(429,106,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(43,14,'change_workflowcontenttype','Can change workflow content type');
INSERT INTO "auth_permission" VALUES(430,106,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(431,106,'view_session','Can view session');
INSERT INTO "auth_permission" VALUES(44,14,'delete_workflowcontenttype','Can delete workflow content type');
INSERT INTO "auth_permission" VALUES(45,14,'view_workflowcontenttype','Can view workflow content type');
INSERT INTO "auth_permission" VALUES(46,15,'add_workflowstate','Can add Workflow state');
INSERT INTO "auth_permission" VALUES(47,15,'change_workflowstate','Can change Workflow state');
INSERT INTO "auth_permission" VALUES(48,15,'delete_workflowstate','Can delete Workflow state');
INSERT INTO "auth_permission" VALUES(49,15,'view_workflowstate','Can view Workflow state');
INSERT INTO "auth_permission" VALUES(5,4,'view_locale','Can view locale');
INSERT INTO "auth_permission" VALUES(50,16,'add_workflow','Can add workflow');
INSERT INTO "auth_permission" VALUES(51,16,'change_workflow','Can change workflow');
INSERT INTO "auth_permission" VALUES(52,16,'delete_workflow','Can delete workflow');
INSERT INTO "auth_permission" VALUES(53,16,'view_workflow','Can view workflow');
INSERT INTO "auth_permission" VALUES(54,17,'add_workflowtask','Can add workflow task order');
INSERT INTO "auth_permission" VALUES(55,17,'change_workflowtask','Can change workflow task order');
INSERT INTO "auth_permission" VALUES(56,17,'delete_workflowtask','Can delete workflow task order');
INSERT INTO "auth_permission" VALUES(57,17,'view_workflowtask','Can view workflow task order');
INSERT INTO "auth_permission" VALUES(58,18,'add_task','Can add task');
INSERT INTO "auth_permission" VALUES(59,18,'change_task','Can change task');
INSERT INTO "auth_permission" VALUES(6,5,'add_site','Can add site');
INSERT INTO "auth_permission" VALUES(60,18,'delete_task','Can delete task');
INSERT INTO "auth_permission" VALUES(61,18,'view_task','Can view task');
INSERT INTO "auth_permission" VALUES(62,3,'add_groupapprovaltask','Can add Group approval task');
INSERT INTO "auth_permission" VALUES(63,3,'change_groupapprovaltask','Can change Group approval task');
INSERT INTO "auth_permission" VALUES(64,3,'delete_groupapprovaltask','Can delete Group approval task');
INSERT INTO "auth_permission" VALUES(65,3,'view_groupapprovaltask','Can view Group approval task');
INSERT INTO "auth_permission" VALUES(66,19,'add_taskstate','Can add Task state');
INSERT INTO "auth_permission" VALUES(67,19,'change_taskstate','Can change Task state');
INSERT INTO "auth_permission" VALUES(68,19,'delete_taskstate','Can delete Task state');
INSERT INTO "auth_permission" VALUES(69,19,'view_taskstate','Can view Task state');
INSERT INTO "auth_permission" VALUES(7,5,'change_site','Can change site');
INSERT INTO "auth_permission" VALUES(70,1,'add_page','Can add page');
INSERT INTO "auth_permission" VALUES(71,1,'change_page','Can change page');
INSERT INTO "auth_permission" VALUES(72,1,'delete_page','Can delete page');
INSERT INTO "auth_permission" VALUES(73,1,'view_page','Can view page');
INSERT INTO "auth_permission" VALUES(74,1,'bulk_delete_page','Delete pages with children');
INSERT INTO "auth_permission" VALUES(75,1,'lock_page','Lock/unlock pages you''ve locked');
INSERT INTO "auth_permission" VALUES(76,1,'publish_page','Publish any page');
INSERT INTO "auth_permission" VALUES(77,1,'unlock_page','Unlock any page');
INSERT INTO "auth_permission" VALUES(78,20,'add_grouppagepermission','Can add group page permission');
INSERT INTO "auth_permission" VALUES(79,20,'change_grouppagepermission','Can change group page permission');
INSERT INTO "auth_permission" VALUES(8,5,'delete_site','Can delete site');
INSERT INTO "auth_permission" VALUES(80,20,'delete_grouppagepermission','Can delete group page permission');
INSERT INTO "auth_permission" VALUES(81,20,'view_grouppagepermission','Can view group page permission');
INSERT INTO "auth_permission" VALUES(82,21,'add_pageviewrestriction','Can add page view restriction');
INSERT INTO "auth_permission" VALUES(83,21,'change_pageviewrestriction','Can change page view restriction');
INSERT INTO "auth_permission" VALUES(84,21,'delete_pageviewrestriction','Can delete page view restriction');
INSERT INTO "auth_permission" VALUES(85,21,'view_pageviewrestriction','Can view page view restriction');
INSERT INTO "auth_permission" VALUES(86,22,'add_workflowpage','Can add workflow page');
INSERT INTO "auth_permission" VALUES(87,22,'change_workflowpage','Can change workflow page');
INSERT INTO "auth_permission" VALUES(88,22,'delete_workflowpage','Can delete workflow page');
INSERT INTO "auth_permission" VALUES(89,22,'view_workflowpage','Can view workflow page');
INSERT INTO "auth_permission" VALUES(9,5,'view_site','Can view site');
INSERT INTO "auth_permission" VALUES(90,23,'add_pagelogentry','Can add page log entry');
INSERT INTO "auth_permission" VALUES(91,23,'change_pagelogentry','Can change page log entry');
INSERT INTO "auth_permission" VALUES(92,23,'delete_pagelogentry','Can delete page log entry');
INSERT INTO "auth_permission" VALUES(93,23,'view_pagelogentry','Can view page log entry');
INSERT INTO "auth_permission" VALUES(94,24,'add_comment','Can add comment');
INSERT INTO "auth_permission" VALUES(95,24,'change_comment','Can change comment');
INSERT INTO "auth_permission" VALUES(96,24,'delete_comment','Can delete comment');
INSERT INTO "auth_permission" VALUES(97,24,'view_comment','Can view comment');
INSERT INTO "auth_permission" VALUES(98,25,'add_commentreply','Can add comment reply');
INSERT INTO "auth_permission" VALUES(99,25,'change_commentreply','Can change comment reply');
INSERT INTO "django_content_type" VALUES(1,'wagtailcore','page');
INSERT INTO "django_content_type" VALUES(10,'wagtailcore','collectionviewrestriction');
INSERT INTO "django_content_type" VALUES(100,'account','emailconfirmation');
INSERT INTO "django_content_type" VALUES(101,'mfa','authenticator');
INSERT INTO "django_content_type" VALUES(102,'django_tasks_database','dbtaskresult');
INSERT INTO "django_content_type" VALUES(103,'auth','permission');
INSERT INTO "django_content_type" VALUES(104,'auth','group');
INSERT INTO "django_content_type" VALUES(105,'contenttypes','contenttype');
INSERT INTO "django_content_type" VALUES(106,'sessions','session');
INSERT INTO "django_content_type" VALUES(11,'wagtailcore','collection');
INSERT INTO "django_content_type" VALUES(12,'wagtailcore','groupcollectionpermission');
INSERT INTO "django_content_type" VALUES(13,'wagtailcore','uploadedfile');
INSERT INTO "django_content_type" VALUES(14,'wagtailcore','workflowcontenttype');
INSERT INTO "django_content_type" VALUES(15,'wagtailcore','workflowstate');
INSERT INTO "django_content_type" VALUES(16,'wagtailcore','workflow');
INSERT INTO "django_content_type" VALUES(17,'wagtailcore','workflowtask');
INSERT INTO "django_content_type" VALUES(18,'wagtailcore','task');
INSERT INTO "django_content_type" VALUES(19,'wagtailcore','taskstate');
INSERT INTO "django_content_type" VALUES(2,'wagtailadmin','admin');
INSERT INTO "django_content_type" VALUES(20,'wagtailcore','grouppagepermission');
INSERT INTO "django_content_type" VALUES(21,'wagtailcore','pageviewrestriction');
INSERT INTO "django_content_type" VALUES(22,'wagtailcore','workflowpage');
INSERT INTO "django_content_type" VALUES(23,'wagtailcore','pagelogentry');
INSERT INTO "django_content_type" VALUES(24,'wagtailcore','comment');
INSERT INTO "django_content_type" VALUES(25,'wagtailcore','commentreply');
INSERT INTO "django_content_type" VALUES(26,'wagtailcore','pagesubscription');
INSERT INTO "django_content_type" VALUES(27,'wagtailcore','referenceindex');
INSERT INTO "django_content_type" VALUES(28,'wagtaildocs','document');
INSERT INTO "django_content_type" VALUES(29,'wagtailimages','image');
INSERT INTO "django_content_type" VALUES(3,'wagtailcore','groupapprovaltask');
INSERT INTO "django_content_type" VALUES(30,'cms','glossarypage');
INSERT INTO "django_content_type" VALUES(31,'cms','guidepage');
INSERT INTO "django_content_type" VALUES(32,'cms','helppage');
INSERT INTO "django_content_type" VALUES(33,'cms','homepage');
INSERT INTO "django_content_type" VALUES(34,'cms','informationpage');
INSERT INTO "django_content_type" VALUES(35,'cms','sectionindexpage');
INSERT INTO "django_content_type" VALUES(36,'cms','secondreadertask');
INSERT INTO "django_content_type" VALUES(37,'brokerage','isfinstruction');
INSERT INTO "django_content_type" VALUES(38,'brokerage','paymentrun');
INSERT INTO "django_content_type" VALUES(39,'brokerage','person');
INSERT INTO "django_content_type" VALUES(4,'wagtailcore','locale');
INSERT INTO "django_content_type" VALUES(40,'brokerage','paymentrequest');
INSERT INTO "django_content_type" VALUES(41,'brokerage','payable');
INSERT INTO "django_content_type" VALUES(42,'brokerage','mandate');
INSERT INTO "django_content_type" VALUES(43,'brokerage','personalbudget');
INSERT INTO "django_content_type" VALUES(44,'brokerage','planoutcome');
INSERT INTO "django_content_type" VALUES(45,'brokerage','plannedline');
INSERT INTO "django_content_type" VALUES(46,'brokerage','booking');
INSERT INTO "django_content_type" VALUES(47,'brokerage','pot');
INSERT INTO "django_content_type" VALUES(48,'brokerage','fundingpayment');
INSERT INTO "django_content_type" VALUES(49,'brokerage','runitem');
INSERT INTO "django_content_type" VALUES(5,'wagtailcore','site');
INSERT INTO "django_content_type" VALUES(50,'brokerage','session');
INSERT INTO "django_content_type" VALUES(51,'brokerage','statementline');
INSERT INTO "django_content_type" VALUES(52,'brokerage','supportplan');
INSERT INTO "django_content_type" VALUES(53,'brokerage','risk');
INSERT INTO "django_content_type" VALUES(54,'brokerage','savedneed');
INSERT INTO "django_content_type" VALUES(55,'ledger','account');
INSERT INTO "django_content_type" VALUES(56,'ledger','transfer');
INSERT INTO "django_content_type" VALUES(57,'search','indexchange');
INSERT INTO "django_content_type" VALUES(58,'search','lexicongroup');
INSERT INTO "django_content_type" VALUES(59,'search','indexversion');
INSERT INTO "django_content_type" VALUES(6,'wagtailcore','groupsitepermission');
INSERT INTO "django_content_type" VALUES(60,'search','unmetneed');
INSERT INTO "django_content_type" VALUES(61,'search','textvector');
INSERT INTO "django_content_type" VALUES(62,'search','serverindex');
INSERT INTO "django_content_type" VALUES(63,'search','saying');
INSERT INTO "django_content_type" VALUES(64,'search','areasaying');
INSERT INTO "django_content_type" VALUES(65,'providers','outcomearea');
INSERT INTO "django_content_type" VALUES(66,'providers','servicetype');
INSERT INTO "django_content_type" VALUES(67,'providers','provider');
INSERT INTO "django_content_type" VALUES(68,'providers','membership');
INSERT INTO "django_content_type" VALUES(69,'providers','check');
INSERT INTO "django_content_type" VALUES(7,'wagtailcore','apitoken');
INSERT INTO "django_content_type" VALUES(70,'providers','service');
INSERT INTO "django_content_type" VALUES(71,'providers','price');
INSERT INTO "django_content_type" VALUES(72,'providers','openingtime');
INSERT INTO "django_content_type" VALUES(73,'providers','listingcount');
INSERT INTO "django_content_type" VALUES(74,'providers','extra');
INSERT INTO "django_content_type" VALUES(75,'providers','submission');
INSERT INTO "django_content_type" VALUES(76,'providers','venue');
INSERT INTO "django_content_type" VALUES(77,'providers','sharedlist');
INSERT INTO "django_content_type" VALUES(78,'providers','shortlistitem');
INSERT INTO "django_content_type" VALUES(79,'core','council');
INSERT INTO "django_content_type" VALUES(8,'wagtailcore','modellogentry');
INSERT INTO "django_content_type" VALUES(80,'core','place');
INSERT INTO "django_content_type" VALUES(81,'core','user');
INSERT INTO "django_content_type" VALUES(82,'core','auditentry');
INSERT INTO "django_content_type" VALUES(83,'core','councilfact');
INSERT INTO "django_content_type" VALUES(84,'core','councilpolicy');
INSERT INTO "django_content_type" VALUES(85,'core','councilrole');
INSERT INTO "django_content_type" VALUES(86,'core','customimage');
INSERT INTO "django_content_type" VALUES(87,'core','customrendition');
INSERT INTO "django_content_type" VALUES(88,'wagtailforms','formsubmission');
INSERT INTO "django_content_type" VALUES(89,'wagtailredirects','redirect');
INSERT INTO "django_content_type" VALUES(9,'wagtailcore','revision');
INSERT INTO "django_content_type" VALUES(90,'wagtailembeds','embed');
INSERT INTO "django_content_type" VALUES(91,'wagtailusers','userprofile');
INSERT INTO "django_content_type" VALUES(92,'wagtailimages','rendition');
INSERT INTO "django_content_type" VALUES(93,'wagtailsearch','indexentry');
INSERT INTO "django_content_type" VALUES(94,'wagtailsearch','sqliteftsindexentry');
INSERT INTO "django_content_type" VALUES(95,'wagtailadmin','editingsession');
INSERT INTO "django_content_type" VALUES(96,'wagtailadmin','formstate');
INSERT INTO "django_content_type" VALUES(97,'taggit','tag');
INSERT INTO "django_content_type" VALUES(98,'taggit','taggeditem');
INSERT INTO "django_content_type" VALUES(99,'account','emailaddress');
INSERT INTO "django_migrations" VALUES(1,'contenttypes','0001_initial','2026-11-27 03:15:18.872619');
INSERT INTO "django_migrations" VALUES(10,'auth','0008_alter_user_username_max_length','2026-11-27 03:15:18.932072');
INSERT INTO "django_migrations" VALUES(100,'wagtailcore','0038_make_first_published_at_editable','2026-11-27 03:15:23.252830');
INSERT INTO "django_migrations" VALUES(101,'wagtailcore','0039_collectionviewrestriction','2026-11-27 03:15:23.351335');
INSERT INTO "django_migrations" VALUES(102,'wagtailcore','0040_page_draft_title','2026-11-27 03:15:23.459149');
INSERT INTO "django_migrations" VALUES(103,'wagtailcore','0041_group_collection_permissions_verbose_name_plural','2026-11-27 03:15:23.479560');
INSERT INTO "django_migrations" VALUES(104,'wagtailcore','0042_index_on_pagerevision_approved_go_live_at','2026-11-27 03:15:23.498284');
INSERT INTO "django_migrations" VALUES(105,'wagtailcore','0043_lock_fields','2026-11-27 03:15:23.580831');
INSERT INTO "django_migrations" VALUES(106,'wagtailcore','0044_add_unlock_grouppagepermission','2026-11-27 03:15:23.595490');
INSERT INTO "django_migrations" VALUES(107,'wagtailcore','0045_assign_unlock_grouppagepermission','2026-11-27 03:15:23.681361');
INSERT INTO "django_migrations" VALUES(108,'wagtailcore','0046_site_name_remove_null','2026-11-27 03:15:23.726125');
INSERT INTO "django_migrations" VALUES(109,'wagtailcore','0047_add_workflow_models','2026-11-27 03:15:24.268862');
INSERT INTO "django_migrations" VALUES(11,'auth','0009_alter_user_last_name_max_length','2026-11-27 03:15:18.936338');
INSERT INTO "django_migrations" VALUES(110,'wagtailcore','0048_add_default_workflows','2026-11-27 03:15:24.358162');
INSERT INTO "django_migrations" VALUES(111,'wagtailcore','0049_taskstate_finished_by','2026-11-27 03:15:24.408870');
INSERT INTO "django_migrations" VALUES(112,'wagtailcore','0050_workflow_rejected_to_needs_changes','2026-11-27 03:15:24.497152');
INSERT INTO "django_migrations" VALUES(113,'wagtailcore','0051_taskstate_comment','2026-11-27 03:15:24.513687');
INSERT INTO "django_migrations" VALUES(114,'wagtailcore','0052_pagelogentry','2026-11-27 03:15:24.570396');
INSERT INTO "django_migrations" VALUES(115,'wagtailcore','0053_locale_model','2026-11-27 03:15:24.572759');
INSERT INTO "django_migrations" VALUES(116,'wagtailcore','0054_initial_locale','2026-11-27 03:15:24.633832');
INSERT INTO "django_migrations" VALUES(117,'wagtailcore','0055_page_locale_fields','2026-11-27 03:15:24.790765');
INSERT INTO "django_migrations" VALUES(118,'wagtailcore','0056_page_locale_fields_populate','2026-11-27 03:15:24.840916');
INSERT INTO "django_migrations" VALUES(119,'wagtailcore','0057_page_locale_fields_notnull','2026-11-27 03:15:24.898491');
INSERT INTO "django_migrations" VALUES(12,'auth','0010_alter_group_name_max_length','2026-11-27 03:15:18.950688');
INSERT INTO "django_migrations" VALUES(120,'wagtailcore','0058_page_alias_of','2026-11-27 03:15:25.197618');
INSERT INTO "django_migrations" VALUES(121,'wagtailcore','0059_apply_collection_ordering','2026-11-27 03:15:25.272269');
INSERT INTO "django_migrations" VALUES(122,'wagtailcore','0060_fix_workflow_unique_constraint','2026-11-27 03:15:25.308189');
INSERT INTO "django_migrations" VALUES(123,'wagtailcore','0061_change_promote_tab_helpt_text_and_verbose_names','2026-11-27 03:15:25.383771');
INSERT INTO "django_migrations" VALUES(124,'wagtailcore','0062_comment_models_and_pagesubscription','2026-11-27 03:15:25.488635');
INSERT INTO "django_migrations" VALUES(125,'wagtailcore','0063_modellogentry','2026-11-27 03:15:25.551689');
INSERT INTO "django_migrations" VALUES(126,'wagtailcore','0064_log_timestamp_indexes','2026-11-27 03:15:25.635292');
INSERT INTO "django_migrations" VALUES(127,'wagtailcore','0065_log_entry_uuid','2026-11-27 03:15:25.693376');
INSERT INTO "django_migrations" VALUES(128,'wagtailcore','0066_collection_management_permissions','2026-11-27 03:15:25.721359');
INSERT INTO "django_migrations" VALUES(129,'wagtailcore','0067_alter_pagerevision_content_json','2026-11-27 03:15:25.764938');
INSERT INTO "django_migrations" VALUES(13,'auth','0011_update_proxy_permissions','2026-11-27 03:15:18.960466');
INSERT INTO "django_migrations" VALUES(130,'wagtailcore','0068_log_entry_empty_object','2026-11-27 03:15:25.804386');
INSERT INTO "django_migrations" VALUES(131,'wagtailcore','0069_log_entry_jsonfield','2026-11-27 03:15:26.007214');
INSERT INTO "django_migrations" VALUES(132,'wagtailcore','0070_rename_pagerevision_revision','2026-11-27 03:15:27.048172');
INSERT INTO "django_migrations" VALUES(133,'wagtailcore','0071_populate_revision_content_type','2026-11-27 03:15:27.185097');
INSERT INTO "django_migrations" VALUES(134,'wagtailcore','0072_alter_revision_content_type_notnull','2026-11-27 03:15:27.318658');
INSERT INTO "django_migrations" VALUES(135,'wagtailcore','0073_page_latest_revision','2026-11-27 03:15:27.445645');
INSERT INTO "django_migrations" VALUES(136,'wagtailcore','0074_revision_object_str','2026-11-27 03:15:27.540744');
INSERT INTO "django_migrations" VALUES(137,'wagtailcore','0075_populate_latest_revision_and_revision_object_str','2026-11-27 03:15:27.663920');
INSERT INTO "django_migrations" VALUES(138,'wagtailcore','0076_modellogentry_revision','2026-11-27 03:15:27.801495');
INSERT INTO "django_migrations" VALUES(139,'wagtailcore','0077_alter_revision_user','2026-11-27 03:15:27.859899');
INSERT INTO "django_migrations" VALUES(14,'auth','0012_alter_user_first_name_max_length','2026-11-27 03:15:18.973842');
INSERT INTO "django_migrations" VALUES(140,'wagtailcore','0078_referenceindex','2026-11-27 03:15:28.086882');
INSERT INTO "django_migrations" VALUES(141,'wagtailcore','0079_rename_taskstate_page_revision','2026-11-27 03:15:28.184558');
INSERT INTO "django_migrations" VALUES(142,'wagtailcore','0080_generic_workflowstate','2026-11-27 03:15:28.888736');
INSERT INTO "django_migrations" VALUES(143,'wagtailcore','0081_populate_workflowstate_content_type','2026-11-27 03:15:28.978082');
INSERT INTO "django_migrations" VALUES(144,'wagtailcore','0082_alter_workflowstate_content_type_notnull','2026-11-27 03:15:29.259585');
INSERT INTO "django_migrations" VALUES(145,'wagtailcore','0083_workflowcontenttype','2026-11-27 03:15:29.403085');
INSERT INTO "django_migrations" VALUES(146,'wagtailcore','0084_add_default_page_permissions','2026-11-27 03:15:29.463710');
INSERT INTO "django_migrations" VALUES(147,'wagtailcore','0085_add_grouppagepermission_permission','2026-11-27 03:15:29.658675');
INSERT INTO "django_migrations" VALUES(148,'wagtailcore','0086_populate_grouppagepermission_permission','2026-11-27 03:15:29.957612');
INSERT INTO "django_migrations" VALUES(149,'wagtailcore','0087_alter_grouppagepermission_unique_together_and_more','2026-11-27 03:15:30.602653');
INSERT INTO "django_migrations" VALUES(15,'core','0001_initial','2026-11-27 03:15:19.114432');
INSERT INTO "django_migrations" VALUES(150,'wagtailcore','0088_fix_log_entry_json_timestamps','2026-11-27 03:15:30.896872');
INSERT INTO "django_migrations" VALUES(151,'wagtailcore','0089_log_entry_data_json_null_to_object','2026-11-27 03:15:31.010894');
INSERT INTO "django_migrations" VALUES(152,'wagtailcore','0090_remove_grouppagepermission_permission_type','2026-11-27 03:15:31.310925');
INSERT INTO "django_migrations" VALUES(153,'wagtailcore','0091_remove_revision_submitted_for_moderation','2026-11-27 03:15:31.391127');
INSERT INTO "django_migrations" VALUES(154,'wagtailcore','0092_alter_collectionviewrestriction_password_and_more','2026-11-27 03:15:31.494010');
INSERT INTO "django_migrations" VALUES(155,'wagtailcore','0093_uploadedfile','2026-11-27 03:15:31.586918');
INSERT INTO "django_migrations" VALUES(156,'wagtailcore','0094_alter_page_locale','2026-11-27 03:15:31.663463');
INSERT INTO "django_migrations" VALUES(157,'wagtailcore','0095_groupsitepermission','2026-11-27 03:15:31.896706');
INSERT INTO "django_migrations" VALUES(158,'wagtailcore','0096_referenceindex_referenceindex_source_object_and_more','2026-11-27 03:15:32.024174');
INSERT INTO "django_migrations" VALUES(159,'wagtailcore','0097_baselogentry_uuid_action_timestamp_indexes','2026-11-27 03:15:32.161081');
INSERT INTO "django_migrations" VALUES(16,'account','0001_initial','2026-11-27 03:15:19.175593');
INSERT INTO "django_migrations" VALUES(160,'wagtailcore','0098_apitoken','2026-11-27 03:15:32.418418');
INSERT INTO "django_migrations" VALUES(161,'wagtaildocs','0001_initial','2026-11-27 03:15:32.460291');
INSERT INTO "django_migrations" VALUES(162,'wagtaildocs','0002_initial_data','2026-11-27 03:15:32.573978');
INSERT INTO "django_migrations" VALUES(163,'wagtaildocs','0003_add_verbose_names','2026-11-27 03:15:32.708554');
INSERT INTO "django_migrations" VALUES(164,'wagtaildocs','0004_capitalizeverbose','2026-11-27 03:15:33.005103');
INSERT INTO "django_migrations" VALUES(165,'wagtaildocs','0005_document_collection','2026-11-27 03:15:33.073585');
INSERT INTO "django_migrations" VALUES(166,'wagtaildocs','0006_copy_document_permissions_to_collections','2026-11-27 03:15:33.149997');
INSERT INTO "django_migrations" VALUES(167,'wagtaildocs','0005_alter_uploaded_by_user_on_delete_action','2026-11-27 03:15:33.280297');
INSERT INTO "django_migrations" VALUES(168,'wagtaildocs','0007_merge','2026-11-27 03:15:33.282428');
INSERT INTO "django_migrations" VALUES(169,'wagtaildocs','0008_document_file_size','2026-11-27 03:15:33.358629');
INSERT INTO "django_migrations" VALUES(17,'account','0002_email_max_length','2026-11-27 03:15:19.213540');
INSERT INTO "django_migrations" VALUES(170,'wagtaildocs','0009_document_verbose_name_plural','2026-11-27 03:15:33.448399');
INSERT INTO "django_migrations" VALUES(171,'wagtaildocs','0010_document_file_hash','2026-11-27 03:15:33.513019');
INSERT INTO "django_migrations" VALUES(172,'wagtaildocs','0011_add_choose_permissions','2026-11-27 03:15:33.910736');
INSERT INTO "django_migrations" VALUES(173,'wagtaildocs','0012_uploadeddocument','2026-11-27 03:15:33.971503');
INSERT INTO "django_migrations" VALUES(174,'wagtaildocs','0013_delete_uploadeddocument','2026-11-27 03:15:33.975122');
INSERT INTO "django_migrations" VALUES(175,'wagtaildocs','0014_alter_document_file_size','2026-11-27 03:15:34.041808');
INSERT INTO "django_migrations" VALUES(176,'wagtailembeds','0001_initial','2026-11-27 03:15:34.054681');
INSERT INTO "django_migrations" VALUES(177,'wagtailembeds','0002_add_verbose_names','2026-11-27 03:15:34.060578');
INSERT INTO "django_migrations" VALUES(178,'wagtailembeds','0003_capitalizeverbose','2026-11-27 03:15:34.066335');
INSERT INTO "django_migrations" VALUES(179,'wagtailembeds','0004_embed_verbose_name_plural','2026-11-27 03:15:34.075319');
INSERT INTO "django_migrations" VALUES(18,'account','0003_alter_emailaddress_create_unique_verified_email','2026-11-27 03:15:19.256205');
INSERT INTO "django_migrations" VALUES(180,'wagtailembeds','0005_specify_thumbnail_url_max_length','2026-11-27 03:15:34.105927');
INSERT INTO "django_migrations" VALUES(181,'wagtailembeds','0006_add_embed_hash','2026-11-27 03:15:34.129573');
INSERT INTO "django_migrations" VALUES(182,'wagtailembeds','0007_populate_hash','2026-11-27 03:15:34.186677');
INSERT INTO "django_migrations" VALUES(183,'wagtailembeds','0008_allow_long_urls','2026-11-27 03:15:34.270834');
INSERT INTO "django_migrations" VALUES(184,'wagtailembeds','0009_embed_cache_until','2026-11-27 03:15:34.290102');
INSERT INTO "django_migrations" VALUES(185,'wagtailforms','0001_initial','2026-11-27 03:15:34.366470');
INSERT INTO "django_migrations" VALUES(186,'wagtailforms','0002_add_verbose_names','2026-11-27 03:15:34.448461');
INSERT INTO "django_migrations" VALUES(187,'wagtailforms','0003_capitalizeverbose','2026-11-27 03:15:34.524550');
INSERT INTO "django_migrations" VALUES(188,'wagtailforms','0004_add_verbose_name_plural','2026-11-27 03:15:34.557653');
INSERT INTO "django_migrations" VALUES(189,'wagtailforms','0005_alter_formsubmission_form_data','2026-11-27 03:15:34.599959');
INSERT INTO "django_migrations" VALUES(19,'account','0004_alter_emailaddress_drop_unique_email','2026-11-27 03:15:19.293399');
INSERT INTO "django_migrations" VALUES(190,'wagtailimages','0001_initial','2026-11-27 03:15:35.024729');
INSERT INTO "django_migrations" VALUES(191,'wagtailimages','0002_initial_data','2026-11-27 03:15:35.025804');
INSERT INTO "django_migrations" VALUES(192,'wagtailimages','0003_fix_focal_point_fields','2026-11-27 03:15:35.026349');
INSERT INTO "django_migrations" VALUES(193,'wagtailimages','0004_make_focal_point_key_not_nullable','2026-11-27 03:15:35.026911');
INSERT INTO "django_migrations" VALUES(194,'wagtailimages','0005_make_filter_spec_unique','2026-11-27 03:15:35.027390');
INSERT INTO "django_migrations" VALUES(195,'wagtailimages','0006_add_verbose_names','2026-11-27 03:15:35.027829');
INSERT INTO "django_migrations" VALUES(196,'wagtailimages','0007_image_file_size','2026-11-27 03:15:35.028253');
INSERT INTO "django_migrations" VALUES(197,'wagtailimages','0008_image_created_at_index','2026-11-27 03:15:35.028707');
INSERT INTO "django_migrations" VALUES(198,'wagtailimages','0009_capitalizeverbose','2026-11-27 03:15:35.032517');
INSERT INTO "django_migrations" VALUES(199,'wagtailimages','0010_change_on_delete_behaviour','2026-11-27 03:15:35.033268');
INSERT INTO "django_migrations" VALUES(2,'contenttypes','0002_remove_content_type_name','2026-11-27 03:15:18.883500');
INSERT INTO "django_migrations" VALUES(20,'account','0005_emailaddress_idx_upper_email','2026-11-27 03:15:19.314556');
INSERT INTO "django_migrations" VALUES(200,'wagtailimages','0011_image_collection','2026-11-27 03:15:35.033953');
INSERT INTO "django_migrations" VALUES(201,'wagtailimages','0012_copy_image_permissions_to_collections','2026-11-27 03:15:35.034455');
INSERT INTO "django_migrations" VALUES(202,'wagtailimages','0013_make_rendition_upload_callable','2026-11-27 03:15:35.034903');
INSERT INTO "django_migrations" VALUES(203,'wagtailimages','0014_add_filter_spec_field','2026-11-27 03:15:35.035329');
INSERT INTO "django_migrations" VALUES(204,'wagtailimages','0015_fill_filter_spec_field','2026-11-27 03:15:35.035757');
INSERT INTO "django_migrations" VALUES(205,'wagtailimages','0016_deprecate_rendition_filter_relation','2026-11-27 03:15:35.036192');
INSERT INTO "django_migrations" VALUES(206,'wagtailimages','0017_reduce_focal_point_key_max_length','2026-11-27 03:15:35.040576');
INSERT INTO "django_migrations" VALUES(207,'wagtailimages','0018_remove_rendition_filter','2026-11-27 03:15:35.041252');
INSERT INTO "django_migrations" VALUES(208,'wagtailimages','0019_delete_filter','2026-11-27 03:15:35.041735');
INSERT INTO "django_migrations" VALUES(209,'wagtailimages','0020_add-verbose-name','2026-11-27 03:15:35.042228');
INSERT INTO "django_migrations" VALUES(21,'account','0006_emailaddress_lower','2026-11-27 03:15:19.343672');
INSERT INTO "django_migrations" VALUES(210,'wagtailimages','0021_image_file_hash','2026-11-27 03:15:35.042746');
INSERT INTO "django_migrations" VALUES(211,'wagtailimages','0022_uploadedimage','2026-11-27 03:15:35.168627');
INSERT INTO "django_migrations" VALUES(212,'wagtailimages','0023_add_choose_permissions','2026-11-27 03:15:35.567389');
INSERT INTO "django_migrations" VALUES(213,'wagtailimages','0024_index_image_file_hash','2026-11-27 03:15:35.623453');
INSERT INTO "django_migrations" VALUES(214,'wagtailimages','0025_alter_image_file_alter_rendition_file','2026-11-27 03:15:35.717525');
INSERT INTO "django_migrations" VALUES(215,'wagtailimages','0026_delete_uploadedimage','2026-11-27 03:15:35.723145');
INSERT INTO "django_migrations" VALUES(216,'wagtailimages','0027_image_description','2026-11-27 03:15:35.815020');
INSERT INTO "django_migrations" VALUES(217,'wagtailredirects','0001_initial','2026-11-27 03:15:35.952555');
INSERT INTO "django_migrations" VALUES(218,'wagtailredirects','0002_add_verbose_names','2026-11-27 03:15:36.048529');
INSERT INTO "django_migrations" VALUES(219,'wagtailredirects','0003_make_site_field_editable','2026-11-27 03:15:36.111046');
INSERT INTO "django_migrations" VALUES(22,'account','0007_emailaddress_idx_email','2026-11-27 03:15:19.365493');
INSERT INTO "django_migrations" VALUES(220,'wagtailredirects','0004_set_unique_on_path_and_site','2026-11-27 03:15:36.174791');
INSERT INTO "django_migrations" VALUES(221,'wagtailredirects','0005_capitalizeverbose','2026-11-27 03:15:36.463224');
INSERT INTO "django_migrations" VALUES(222,'wagtailredirects','0006_redirect_increase_max_length','2026-11-27 03:15:36.559169');
INSERT INTO "django_migrations" VALUES(223,'wagtailredirects','0007_add_autocreate_fields','2026-11-27 03:15:37.188530');
INSERT INTO "django_migrations" VALUES(224,'wagtailredirects','0008_add_verbose_name_plural','2026-11-27 03:15:37.243006');
INSERT INTO "django_migrations" VALUES(225,'wagtailsearch','0001_initial','2026-11-27 03:15:37.426779');
INSERT INTO "django_migrations" VALUES(226,'wagtailsearch','0002_add_verbose_names','2026-11-27 03:15:37.549507');
INSERT INTO "django_migrations" VALUES(227,'wagtailsearch','0003_remove_editors_pick','2026-11-27 03:15:37.551598');
INSERT INTO "django_migrations" VALUES(228,'wagtailsearch','0004_querydailyhits_verbose_name_plural','2026-11-27 03:15:37.562974');
INSERT INTO "django_migrations" VALUES(229,'wagtailsearch','0005_create_indexentry','2026-11-27 03:15:37.818624');
INSERT INTO "django_migrations" VALUES(23,'account','0008_emailaddress_unique_primary_email_fixup','2026-11-27 03:15:19.381776');
INSERT INTO "django_migrations" VALUES(230,'wagtailsearch','0006_customise_indexentry','2026-11-27 03:15:37.971383');
INSERT INTO "django_migrations" VALUES(231,'wagtailsearch','0007_delete_editorspick','2026-11-27 03:15:37.974545');
INSERT INTO "django_migrations" VALUES(232,'wagtailsearch','0008_remove_query_and_querydailyhits_models','2026-11-27 03:15:37.998297');
INSERT INTO "django_migrations" VALUES(233,'wagtailsearch','0009_remove_ngram_autocomplete','2026-11-27 03:15:38.000230');
INSERT INTO "django_migrations" VALUES(234,'wagtailsearch','0010_add_text_fields','2026-11-27 03:15:38.001225');
INSERT INTO "django_migrations" VALUES(235,'wagtailusers','0001_initial','2026-11-27 03:15:38.057989');
INSERT INTO "django_migrations" VALUES(236,'wagtailusers','0002_add_verbose_name_on_userprofile','2026-11-27 03:15:38.174428');
INSERT INTO "django_migrations" VALUES(237,'wagtailusers','0003_add_verbose_names','2026-11-27 03:15:38.259961');
INSERT INTO "django_migrations" VALUES(238,'wagtailusers','0004_capitalizeverbose','2026-11-27 03:15:38.393337');
INSERT INTO "django_migrations" VALUES(239,'wagtailusers','0005_make_related_name_wagtail_specific','2026-11-27 03:15:38.647705');
INSERT INTO "django_migrations" VALUES(24,'account','0009_emailaddress_unique_primary_email','2026-11-27 03:15:19.391319');
INSERT INTO "django_migrations" VALUES(240,'wagtailusers','0006_userprofile_prefered_language','2026-11-27 03:15:38.701742');
INSERT INTO "django_migrations" VALUES(241,'wagtailusers','0007_userprofile_current_time_zone','2026-11-27 03:15:38.757142');
INSERT INTO "django_migrations" VALUES(242,'wagtailusers','0008_userprofile_avatar','2026-11-27 03:15:38.817714');
INSERT INTO "django_migrations" VALUES(243,'wagtailusers','0009_userprofile_verbose_name_plural','2026-11-27 03:15:38.866204');
INSERT INTO "django_migrations" VALUES(244,'wagtailusers','0010_userprofile_updated_comments_notifications','2026-11-27 03:15:38.911198');
INSERT INTO "django_migrations" VALUES(245,'wagtailusers','0011_userprofile_dismissibles','2026-11-27 03:15:38.966129');
INSERT INTO "django_migrations" VALUES(246,'wagtailusers','0012_userprofile_theme','2026-11-27 03:15:39.017542');
INSERT INTO "django_migrations" VALUES(247,'wagtailusers','0013_userprofile_density','2026-11-27 03:15:39.047341');
INSERT INTO "django_migrations" VALUES(248,'wagtailusers','0014_userprofile_contrast','2026-11-27 03:15:39.070251');
INSERT INTO "django_migrations" VALUES(249,'wagtailusers','0015_userprofile_keyboard_shortcuts','2026-11-27 03:15:39.137890');
INSERT INTO "django_migrations" VALUES(25,'django_tasks_database','0001_initial','2026-11-27 03:15:19.399085');
INSERT INTO "django_migrations" VALUES(250,'core','0002_image','2026-11-27 03:15:39.343956');
INSERT INTO "django_migrations" VALUES(251,'core','0003_audit_append_only','2026-11-27 03:15:39.429365');
INSERT INTO "django_migrations" VALUES(252,'providers','0001_initial','2026-11-27 03:15:42.638506');
INSERT INTO "django_migrations" VALUES(253,'ledger','0001_initial','2026-11-27 03:15:42.674553');
INSERT INTO "django_migrations" VALUES(254,'brokerage','0001_initial','2026-11-27 03:15:53.381241');
INSERT INTO "django_migrations" VALUES(255,'brokerage','0002_payee_and_words','2026-11-27 03:15:53.596019');
INSERT INTO "django_migrations" VALUES(256,'brokerage','0003_plan_writers','2026-11-27 03:15:53.768963');
INSERT INTO "django_migrations" VALUES(257,'brokerage','0004_booking_unit_name','2026-11-27 03:15:53.918804');
INSERT INTO "django_migrations" VALUES(258,'brokerage','0005_session_questioned','2026-11-27 03:15:54.172111');
INSERT INTO "django_migrations" VALUES(259,'brokerage','0006_saved_need','2026-11-27 03:15:54.335152');
INSERT INTO "django_migrations" VALUES(26,'django_tasks_database','0002_alter_dbtaskresult_options','2026-11-27 03:15:19.406916');
INSERT INTO "django_migrations" VALUES(260,'brokerage','0007_session_stated','2026-11-27 03:15:55.256336');
INSERT INTO "django_migrations" VALUES(261,'cms','0001_initial','2026-11-27 03:15:56.704444');
INSERT INTO "django_migrations" VALUES(262,'core','0004_place_also','2026-11-27 03:15:56.738014');
INSERT INTO "django_migrations" VALUES(263,'core','0005_choose_images','2026-11-27 03:15:56.847275');
INSERT INTO "django_migrations" VALUES(264,'core','0006_audit_no_replace','2026-11-27 03:15:57.075979');
INSERT INTO "django_migrations" VALUES(265,'core','0007_shared_cache','2026-11-27 03:15:57.258362');
INSERT INTO "django_migrations" VALUES(266,'core','0008_policy_sessions','2026-11-27 03:15:57.364112');
INSERT INTO "django_migrations" VALUES(267,'providers','0002_listing_rules','2026-11-27 03:16:00.067135');
INSERT INTO "django_migrations" VALUES(268,'providers','0003_provider_kind_optional','2026-11-27 03:16:00.114231');
INSERT INTO "django_migrations" VALUES(269,'providers','0004_one_code_for_each_language','2026-11-27 03:16:00.384560');
INSERT INTO "django_migrations" VALUES(27,'django_tasks_database','0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at','2026-11-27 03:15:19.425819');
INSERT INTO "django_migrations" VALUES(270,'providers','0005_holds_funds','2026-11-27 03:16:00.467886');
INSERT INTO "django_migrations" VALUES(271,'providers','0006_shortlist','2026-11-27 03:16:00.810625');
INSERT INTO "django_migrations" VALUES(272,'search','0001_initial','2026-11-27 03:16:00.825712');
INSERT INTO "django_migrations" VALUES(273,'search','0002_lexicon','2026-11-27 03:16:01.240351');
INSERT INTO "django_migrations" VALUES(274,'search','0003_more_lexicon','2026-11-27 03:16:01.353670');
INSERT INTO "django_migrations" VALUES(275,'search','0004_vectors','2026-11-27 03:16:01.359816');
INSERT INTO "django_migrations" VALUES(276,'search','0005_day_and_night','2026-11-27 03:16:01.568836');
INSERT INTO "django_migrations" VALUES(277,'search','0006_server_index','2026-11-27 03:16:01.579455');
INSERT INTO "django_migrations" VALUES(278,'search','0007_sayings','2026-11-27 03:16:01.748660');
INSERT INTO "django_migrations" VALUES(279,'search','0008_area_sayings','2026-11-27 03:16:01.913141');
INSERT INTO "django_migrations" VALUES(28,'django_tasks_database','0004_dbtaskresult_started_at','2026-11-27 03:15:19.435397');
INSERT INTO "django_migrations" VALUES(280,'wagtailimages','0001_squashed_0021','2026-11-27 03:16:01.925758');
INSERT INTO "django_migrations" VALUES(281,'wagtailcore','0001_squashed_0016_change_page_url_path_to_text_field','2026-11-27 03:16:01.928750');
INSERT INTO "django_migrations" VALUES(29,'django_tasks_database','0005_alter_dbtaskresult_priority_and_more','2026-11-27 03:15:19.465986');
INSERT INTO "django_migrations" VALUES(3,'auth','0001_initial','2026-11-27 03:15:18.898794');
INSERT INTO "django_migrations" VALUES(30,'django_tasks_database','0006_alter_dbtaskresult_args_kwargs_and_more','2026-11-27 03:15:19.495596');
INSERT INTO "django_migrations" VALUES(31,'django_tasks_database','0007_add_separate_results_fields','2026-11-27 03:15:19.502910');
INSERT INTO "django_migrations" VALUES(32,'django_tasks_database','0008_separate_results_field','2026-11-27 03:15:19.539943');
INSERT INTO "django_migrations" VALUES(33,'django_tasks_database','0009_remove_results_field','2026-11-27 03:15:19.561453');
INSERT INTO "django_migrations" VALUES(34,'django_tasks_database','0010_alter_dbtaskresult_status','2026-11-27 03:15:19.573728');
INSERT INTO "django_migrations" VALUES(35,'django_tasks_database','0011_rename_complete_status','2026-11-27 03:15:19.615680');
INSERT INTO "django_migrations" VALUES(36,'django_tasks_database','0012_add_separate_exception_fields','2026-11-27 03:15:19.653259');
INSERT INTO "django_migrations" VALUES(37,'django_tasks_database','0013_separate_exception_fields','2026-11-27 03:15:19.686314');
INSERT INTO "django_migrations" VALUES(38,'django_tasks_database','0014_remove_dbtaskresult_exception_data','2026-11-27 03:15:19.698261');
INSERT INTO "django_migrations" VALUES(39,'django_tasks_database','0015_correctly_order_run_after','2026-11-27 03:15:19.707176');
INSERT INTO "django_migrations" VALUES(4,'auth','0002_alter_permission_name_max_length','2026-11-27 03:15:18.906574');
INSERT INTO "django_migrations" VALUES(40,'django_tasks_database','0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more','2026-11-27 03:15:19.801479');
INSERT INTO "django_migrations" VALUES(41,'django_tasks_database','0017_dbtaskresult_metadata','2026-11-27 03:15:19.814210');
INSERT INTO "django_migrations" VALUES(42,'django_tasks_database','0018_rename_succeeded_status','2026-11-27 03:15:19.837883');
INSERT INTO "django_migrations" VALUES(43,'django_tasks_database','0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more','2026-11-27 03:15:19.905216');
INSERT INTO "django_migrations" VALUES(44,'django_tasks_database','0020_update_db_task_result_ordering','2026-11-27 03:15:19.919864');
INSERT INTO "django_migrations" VALUES(45,'django_tasks_database','0021_conditional_partial_index_ordering','2026-11-27 03:15:19.933867');
INSERT INTO "django_migrations" VALUES(46,'mfa','0001_initial','2026-11-27 03:15:19.960953');
INSERT INTO "django_migrations" VALUES(47,'mfa','0002_authenticator_timestamps','2026-11-27 03:15:20.024742');
INSERT INTO "django_migrations" VALUES(48,'mfa','0003_authenticator_type_uniq','2026-11-27 03:15:20.081277');
INSERT INTO "django_migrations" VALUES(49,'sessions','0001_initial','2026-11-27 03:15:20.088534');
INSERT INTO "django_migrations" VALUES(5,'auth','0003_alter_user_email_max_length','2026-11-27 03:15:18.913800');
INSERT INTO "django_migrations" VALUES(50,'taggit','0001_initial','2026-11-27 03:15:20.141729');
INSERT INTO "django_migrations" VALUES(51,'taggit','0002_auto_20150616_2121','2026-11-27 03:15:20.160335');
INSERT INTO "django_migrations" VALUES(52,'taggit','0003_taggeditem_add_unique_index','2026-11-27 03:15:20.183958');
INSERT INTO "django_migrations" VALUES(53,'taggit','0004_alter_taggeditem_content_type_alter_taggeditem_tag','2026-11-27 03:15:20.254515');
INSERT INTO "django_migrations" VALUES(54,'taggit','0005_auto_20220424_2025','2026-11-27 03:15:20.269886');
INSERT INTO "django_migrations" VALUES(55,'taggit','0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx','2026-11-27 03:15:20.289761');
INSERT INTO "django_migrations" VALUES(56,'wagtailcore','0001_initial','2026-11-27 03:15:20.696633');
INSERT INTO "django_migrations" VALUES(57,'wagtailcore','0002_initial_data','2026-11-27 03:15:20.697740');
INSERT INTO "django_migrations" VALUES(58,'wagtailcore','0003_add_uniqueness_constraint_on_group_page_permission','2026-11-27 03:15:20.698489');
INSERT INTO "django_migrations" VALUES(59,'wagtailcore','0004_page_locked','2026-11-27 03:15:20.699109');
INSERT INTO "django_migrations" VALUES(6,'auth','0004_alter_user_username_opts','2026-11-27 03:15:18.919410');
INSERT INTO "django_migrations" VALUES(60,'wagtailcore','0005_add_page_lock_permission_to_moderators','2026-11-27 03:15:20.699732');
INSERT INTO "django_migrations" VALUES(61,'wagtailcore','0006_add_lock_page_permission','2026-11-27 03:15:20.700347');
INSERT INTO "django_migrations" VALUES(62,'wagtailcore','0007_page_latest_revision_created_at','2026-11-27 03:15:20.700861');
INSERT INTO "django_migrations" VALUES(63,'wagtailcore','0008_populate_latest_revision_created_at','2026-11-27 03:15:20.701362');
INSERT INTO "django_migrations" VALUES(64,'wagtailcore','0009_remove_auto_now_add_from_pagerevision_created_at','2026-11-27 03:15:20.701877');
INSERT INTO "django_migrations" VALUES(65,'wagtailcore','0010_change_page_owner_to_null_on_delete','2026-11-27 03:15:20.702335');
INSERT INTO "django_migrations" VALUES(66,'wagtailcore','0011_page_first_published_at','2026-11-27 03:15:20.702769');
INSERT INTO "django_migrations" VALUES(67,'wagtailcore','0012_extend_page_slug_field','2026-11-27 03:15:20.704281');
INSERT INTO "django_migrations" VALUES(68,'wagtailcore','0013_update_golive_expire_help_text','2026-11-27 03:15:20.704758');
INSERT INTO "django_migrations" VALUES(69,'wagtailcore','0014_add_verbose_name','2026-11-27 03:15:20.708642');
INSERT INTO "django_migrations" VALUES(7,'auth','0005_alter_user_last_login_null','2026-11-27 03:15:18.923511');
INSERT INTO "django_migrations" VALUES(70,'wagtailcore','0015_add_more_verbose_names','2026-11-27 03:15:20.709585');
INSERT INTO "django_migrations" VALUES(71,'wagtailcore','0016_change_page_url_path_to_text_field','2026-11-27 03:15:20.710589');
INSERT INTO "django_migrations" VALUES(72,'wagtailcore','0017_change_edit_page_permission_description','2026-11-27 03:15:20.749337');
INSERT INTO "django_migrations" VALUES(73,'wagtailcore','0018_pagerevision_submitted_for_moderation_index','2026-11-27 03:15:20.790638');
INSERT INTO "django_migrations" VALUES(74,'wagtailcore','0019_verbose_names_cleanup','2026-11-27 03:15:20.897751');
INSERT INTO "django_migrations" VALUES(75,'wagtailcore','0020_add_index_on_page_first_published_at','2026-11-27 03:15:20.924575');
INSERT INTO "django_migrations" VALUES(76,'wagtailcore','0021_capitalizeverbose','2026-11-27 03:15:22.006979');
INSERT INTO "django_migrations" VALUES(77,'wagtailcore','0022_add_site_name','2026-11-27 03:15:22.018762');
INSERT INTO "django_migrations" VALUES(78,'wagtailcore','0023_alter_page_revision_on_delete_behaviour','2026-11-27 03:15:22.052952');
INSERT INTO "django_migrations" VALUES(79,'wagtailcore','0024_collection','2026-11-27 03:15:22.060166');
INSERT INTO "django_migrations" VALUES(8,'auth','0006_require_contenttypes_0002','2026-11-27 03:15:18.924539');
INSERT INTO "django_migrations" VALUES(80,'wagtailcore','0025_collection_initial_data','2026-11-27 03:15:22.117251');
INSERT INTO "django_migrations" VALUES(81,'wagtailcore','0026_group_collection_permission','2026-11-27 03:15:22.172902');
INSERT INTO "django_migrations" VALUES(82,'wagtailadmin','0001_create_admin_access_permissions','2026-11-27 03:15:22.243072');
INSERT INTO "django_migrations" VALUES(83,'wagtailadmin','0002_admin','2026-11-27 03:15:22.246351');
INSERT INTO "django_migrations" VALUES(84,'wagtailadmin','0003_admin_managed','2026-11-27 03:15:22.255023');
INSERT INTO "django_migrations" VALUES(85,'wagtailadmin','0004_editingsession','2026-11-27 03:15:22.321040');
INSERT INTO "django_migrations" VALUES(86,'wagtailadmin','0005_editingsession_is_editing','2026-11-27 03:15:22.374068');
INSERT INTO "django_migrations" VALUES(87,'wagtailadmin','0006_formstate','2026-11-27 03:15:22.463329');
INSERT INTO "django_migrations" VALUES(88,'wagtailcore','0027_fix_collection_path_collation','2026-11-27 03:15:22.512128');
INSERT INTO "django_migrations" VALUES(89,'wagtailcore','0024_alter_page_content_type_on_delete_behaviour','2026-11-27 03:15:22.588948');
INSERT INTO "django_migrations" VALUES(9,'auth','0007_alter_validators_add_error_messages','2026-11-27 03:15:18.928433');
INSERT INTO "django_migrations" VALUES(90,'wagtailcore','0028_merge','2026-11-27 03:15:22.591660');
INSERT INTO "django_migrations" VALUES(91,'wagtailcore','0029_unicode_slugfield_dj19','2026-11-27 03:15:22.731849');
INSERT INTO "django_migrations" VALUES(92,'wagtailcore','0030_index_on_pagerevision_created_at','2026-11-27 03:15:22.796419');
INSERT INTO "django_migrations" VALUES(93,'wagtailcore','0031_add_page_view_restriction_types','2026-11-27 03:15:22.971900');
INSERT INTO "django_migrations" VALUES(94,'wagtailcore','0032_add_bulk_delete_page_permission','2026-11-27 03:15:22.993121');
INSERT INTO "django_migrations" VALUES(95,'wagtailcore','0033_remove_golive_expiry_help_text','2026-11-27 03:15:23.042421');
INSERT INTO "django_migrations" VALUES(96,'wagtailcore','0034_page_live_revision','2026-11-27 03:15:23.072577');
INSERT INTO "django_migrations" VALUES(97,'wagtailcore','0035_page_last_published_at','2026-11-27 03:15:23.121517');
INSERT INTO "django_migrations" VALUES(98,'wagtailcore','0036_populate_page_last_published_at','2026-11-27 03:15:23.182304');
INSERT INTO "django_migrations" VALUES(99,'wagtailcore','0037_set_page_owner_editable','2026-11-27 03:15:23.215307');
INSERT INTO "providers_outcomearea" VALUES('carer-child','carer','Looking after a child as well as caring','carrying out any caring responsibilities the carer has for a child','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 3(2)(b)(i)',11);
INSERT INTO "providers_outcomearea" VALUES('carer-community','carer','Getting out while I care','making use of necessary facilities or services in the local community, including recreational facilities or services','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 3(2)(b)(vii)',17);
INSERT INTO "providers_outcomearea" VALUES('carer-home','carer','Keeping my home in order while I care','maintaining a habitable home environment in the carer''s home (whether or not this is also the home of the adult needing care)','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 3(2)(b)(iii)',13);
INSERT INTO "providers_outcomearea" VALUES('carer-nutrition','carer','Eating well while I care','managing and maintaining nutrition','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 3(2)(b)(iv)',14);
INSERT INTO "providers_outcomearea" VALUES('carer-others','carer','Caring for other people too','providing care to other persons for whom the carer provides care','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 3(2)(b)(ii)',12);
INSERT INTO "providers_outcomearea" VALUES('carer-recreation','carer','Time for things I enjoy','engaging in recreational activities','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 3(2)(b)(viii)',18);
INSERT INTO "providers_outcomearea" VALUES('carer-relationships','carer','Time for my own family and friends','developing and maintaining family or other personal relationships','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 3(2)(b)(v)',15);
INSERT INTO "providers_outcomearea" VALUES('carer-work','carer','My own work and learning','engaging in work, training, education or volunteering','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 3(2)(b)(vi)',16);
INSERT INTO "providers_outcomearea" VALUES('caring-for-child','adult','Looking after my children','carrying out any caring responsibilities the adult has for a child','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(j)',10);
INSERT INTO "providers_outcomearea" VALUES('clothing','adult','Getting dressed','being appropriately clothed','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(d)',4);
INSERT INTO "providers_outcomearea" VALUES('community','adult','Getting out and about','making use of necessary facilities or services in the local community including public transport, and recreational facilities or services','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(i)',9);
INSERT INTO "providers_outcomearea" VALUES('habitable-home','adult','Keeping my home in order','maintaining a habitable home environment','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(f)',6);
INSERT INTO "providers_outcomearea" VALUES('home-safety','adult','Being safe at home','being able to make use of the adult''s home safely','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(e)',5);
INSERT INTO "providers_outcomearea" VALUES('hygiene','adult','Keeping clean','maintaining personal hygiene','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(b)',2);
INSERT INTO "providers_outcomearea" VALUES('nutrition','adult','Eating and drinking well','managing and maintaining nutrition','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(a)',1);
INSERT INTO "providers_outcomearea" VALUES('relationships','adult','Family, friends and company','developing and maintaining family or other personal relationships','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(g)',7);
INSERT INTO "providers_outcomearea" VALUES('toilet','adult','Using the toilet','managing toilet needs','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(c)',3);
INSERT INTO "providers_outcomearea" VALUES('work-learning','adult','Work, learning and volunteering','accessing and engaging in work, training, education or volunteering','Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg. 2(2)(h)',8);
INSERT INTO "providers_servicetype" VALUES('advice','Information, benefits and money advice','Help with benefits, debts, bills, forms, rights and appeals. Money advice and information.',19);
INSERT INTO "providers_servicetype" VALUES('advocacy','Advocacy','A person on your side who helps you to be heard, understand your rights and speak up at assessments, reviews and meetings.',18);
INSERT INTO "providers_servicetype" VALUES('arts','Arts, music and creative activities','Painting, pottery, singing, drama, dance, music, writing and crafts, with support and for pleasure.',10);
INSERT INTO "providers_servicetype" VALUES('befriending','Befriending','A friendly person who visits, phones or goes out with you when you are lonely or do not see many people. Somebody to talk to.',8);
INSERT INTO "providers_servicetype" VALUES('brokerage','Support planning and brokerage','Help to write your support plan, find services, work out costs and arrange them. An independent broker or support planner.',20);
INSERT INTO "providers_servicetype" VALUES('carer-support','Carer support','Help for people who look after somebody: carers'' groups, advice, breaks, sitting services and somebody to talk to.',22);
INSERT INTO "providers_servicetype" VALUES('day-opportunities','Day centres and day opportunities','A place to go in the day, with people, activities and support. Day centres, clubs and workshops for older people, disabled people and people with a learning disability.',5);
INSERT INTO "providers_servicetype" VALUES('dementia','Dementia support','Help for people who are losing their memory and for their families: memory cafés, groups, visits and activities for dementia and Alzheimer''s.',26);
INSERT INTO "providers_servicetype" VALUES('digital-skills','Digital skills','Help with phones, tablets, computers and the internet: video calls, forms, staying safe online, first steps.',15);
INSERT INTO "providers_servicetype" VALUES('direct-payment-support','Direct payment and payroll support','Help to run a direct payment and employ people: payroll, contracts, insurance, finding a personal assistant and keeping records.',21);
INSERT INTO "providers_servicetype" VALUES('domestic','Cleaning, shopping and laundry','Cleaning, laundry, ironing, shopping, bins, gardens and keeping the house in order.',31);
INSERT INTO "providers_servicetype" VALUES('employment','Employment support','Help to find a job, keep it or start a business: job coaches, supported work, training and interviews.',16);
INSERT INTO "providers_servicetype" VALUES('equipment','Equipment and mobility aids','Wheelchairs, scooters, hoists, beds, bath aids and gadgets to borrow, hire or buy, with advice.',33);
INSERT INTO "providers_servicetype" VALUES('exercise','Sport, exercise and movement','Ways to keep fit and moving: swimming, walking, chair exercise, football, yoga, boxing, gym and balance classes for people with any body.',11);
INSERT INTO "providers_servicetype" VALUES('faith-culture','Faith and cultural groups','Groups that share a faith, a language or a culture: worship, festivals, food and company from home.',13);
INSERT INTO "providers_servicetype" VALUES('handyperson','Handyperson, adaptations and repairs','Small repairs, grab rails, ramps, stairs and changes that make a home safe and easy to use.',30);
INSERT INTO "providers_servicetype" VALUES('home-care','Home care','A care worker who visits your home to help you get up, wash, use the toilet, take medicines, eat and go to bed. Carers who come in, morning and night.',2);
INSERT INTO "providers_servicetype" VALUES('housing-support','Housing and tenancy support','Help to find a home, keep a tenancy, pay the rent and get on with the landlord. Support for people who have been homeless.',34);
INSERT INTO "providers_servicetype" VALUES('independent-living-skills','Learning and independent living skills','Learning to cook, shop, handle money, travel, keep a home and make your own choices, step by step.',14);
INSERT INTO "providers_servicetype" VALUES('live-in-care','Live-in and overnight care','A carer who lives in your home, or stays the night awake or asleep, so that somebody is there day and night. Sleep-ins, waking nights and 24-hour care.',3);
INSERT INTO "providers_servicetype" VALUES('lunch-club','Lunch clubs and community meals','A cooked meal with other people, at a club, a church hall or a café. Somewhere to eat in company and not alone.',6);
INSERT INTO "providers_servicetype" VALUES('meals-at-home','Meals at home','Hot or frozen meals brought to your door, or somebody who cooks with you in your own kitchen. Meals on wheels.',7);
INSERT INTO "providers_servicetype" VALUES('mental-health','Mental health and peer support','Help with worry, low mood, trauma, hearing voices or a crisis: peer support, talking, groups and somewhere safe to go.',25);
INSERT INTO "providers_servicetype" VALUES('nature','Gardening and the outdoors','Gardens, allotments, farms, woods and animals. Growing things, fresh air and being outdoors with others.',12);
INSERT INTO "providers_servicetype" VALUES('parenting','Parenting and family support','Help for disabled parents and for families: looking after children, family groups and support at home.',24);
INSERT INTO "providers_servicetype" VALUES('personal-assistant','Personal assistants','Someone you choose and direct yourself, who helps with washing, dressing, errands, going out, work and family life. A PA of your own, for a few hours or every day.',1);
INSERT INTO "providers_servicetype" VALUES('reablement','Reablement and rehabilitation','Short help to get your strength and confidence back after a fall, a stroke or a stay in hospital, and to do things by yourself again. Physiotherapy and occupational therapy at home.',4);
INSERT INTO "providers_servicetype" VALUES('recovery','Drug and alcohol recovery','Help to stop or cut down drinking, drugs or gambling and to stay well afterwards, with people who have done it.',28);
INSERT INTO "providers_servicetype" VALUES('sensory-communication','Sensory and communication support','Help for people who are blind, deaf, deafblind or find speech hard: guides, interpreters, lip-reading, Braille and communication aids.',27);
INSERT INTO "providers_servicetype" VALUES('shared-lives','Shared lives and supported living','Living with a family or in a home of your own with support at hand. Shared Lives and supported living.',35);
INSERT INTO "providers_servicetype" VALUES('short-breaks','Respite and short breaks','Time away or time off for a disabled or ill person and for those who care for them: respite, weekends, holidays and sitting at home.',23);
INSERT INTO "providers_servicetype" VALUES('social-group','Social and friendship groups','Groups where people meet, make friends and have a good time: coffee mornings, clubs, evenings out, games and quizzes.',9);
INSERT INTO "providers_servicetype" VALUES('telecare','Telecare and assistive technology','Alarms, falls sensors, key safes, door sensors and smart gadgets that call for help or remind you.',32);
INSERT INTO "providers_servicetype" VALUES('transport','Transport and travel training','Lifts, minibuses, community cars and travel training, so that you can get out and about.',29);
INSERT INTO "providers_servicetype" VALUES('volunteering','Volunteering','Ways to give your time and be useful, with support to begin.',17);
INSERT INTO "providers_servicetype" VALUES('wellbeing-at-home','Foot care, hairdressing and wellbeing at home','Toenails, feet, hair, massage and treatments that come to your home or are easy to reach.',36);
INSERT INTO "search_areasaying" VALUES('I can''t do up my buttons
to be dressed before dinner time
She puts her nightie on over her clothes and goes out like that
nice clothes that fit me, I''m in a chair and nothing sits right
Dad''s wearing the same trousers he had on last week and they''re stained
I want to choose what I put on
warm enough
my bra, I can''t fasten it
He goes out in shorts in the snow and won''t be told
looking smart again, shirt and tie, I was always a smart man
Appropriately clothed for the weather and occasion, with prompts
I''ve no clean clothes left by Wednesday
getting my support stockings on and off
wear my sari the way it should be worn
I''ve lost four stone and I''m walking about in tents
so I don''t look disabled, if I''m honest, I look like I got dressed in the dark because I did
shoes on by myself
my son strips off in public
I''m trans and I want to be dressed as me, not as whatever''s on top of the drawer
Mam''s got a wardrobe full of lovely things and nobody ever puts them on her
dressing takes me two hours and then I need to lie down
to keep her headscarf on properly, it matters to her more than anything
only got one arm that works and zips beat me
he can''t feel the cold any more
being presentible for visitors','2026-11-27 03:16:02.218532','clothing');
INSERT INTO "search_areasaying" VALUES('I can''t get out of the house
to go to the dentist, I''ve cancelled four times
Pop to the shops without watching the clock
my own doctor''s appointment
I want to go to church on a Sunday again
get my hair cut
Use the gym I''m still paying for
Being able to walk down the street on my own for half an hour
Carer unable to access community services and facilities without replacement care
I used to know everybody round here
go into town
We go nowhere because it''s such a palaver getting her in the car
a swim
to get to the bank, the library, the post office
nobody warns you how small it gets
I''ve not been on a bus since before Christmas
go to the mosque with the men
take my turn at the allotment
I missed my own smear and my own eye test
I''d like to sit in a café and watch the world go by
they expect me to collect his prescription and not leave him, how''s that work
see the High Street
live in the sticks, can''t leave my mother, haven''t seen another human since the postman
be part of my comunity again, I was on the parish council
going out of the front door without my stomach in knots','2026-11-27 03:16:02.218633','carer-community');
INSERT INTO "search_areasaying" VALUES('I can''t keep on top of the house
a clean home
You can''t see the carpet for stuff and I don''t know where to start
It''s freezing in here and there''s black mould
Dad was houseproud once, it''d break your heart now
clean sheets
to have somebody round without feeling ashamed
mice
I want a nice home, pictures up, flowers in a vase
the washing up''s been there ten days and it''s my illness, it isn''t laziness
Home environment clean, safe and free of hazards
My bins never get out and the neighbours have complained
keep the lectric on and the bills paid
She''s got nineteen cats
roof''s leaking into a bucket
I''d like it to look like someone lives here
when I''m high I buy things and when I''m low I don''t wash a cup, so you can imagine
a tidy flat so I don''t lose my tenancy
mum''s bathroom is not fit to be seen
I want to keep my own place going, do it my way, with me in charge of the duster
there''s dog mess indoors because he can''t bend to pick it up
fridge full of green things
somewhere warm and dry for the bairns
I can''t see the dirt but I can feel it under my feet
get the house back to how my wife had it','2026-11-27 03:16:02.218547','habitable-home');
INSERT INTO "search_areasaying" VALUES('I feed him and then I can''t be bothered with me
I eat standing up
toast for tea again
I''ve lost two stone since I started looking after Mum
cook something I actually like instead of mush
To sit down and eat a meal while it''s hot
I''ve put on weight with comfort eating, it''s the only treat I get
Carer neglecting own nutrition, skipping meals, diabetic
can''t get to the shops because I can''t leave her
I live off what he leaves
Eating better
a dinner I haven''t had to make
I''ve diabetes myself and I keep going hypo because I forget to eat when he''s bad
mum''s carer has her lunch here, I don''t
chocolate and coffee, that''s me
there''s no time to cook, so it''s takeaway, and there''s no money for takeaway
to keep my own strength up
by the time I have got both of them fed I''ve gone past it
lost my apetite with the worry
a proper meal with a knife and fork and nobody calling
I want to fast for Ramadan safely and still do the caring
too tired to chew
I look after my brother and we both live on chips
fruit and veg in the house for once
I used to love cooking and now it''s just another job','2026-11-27 03:16:02.218610','carer-nutrition');
INSERT INTO "search_areasaying" VALUES('I just want to feel clean
to have a proper bath
She hasn''t washed her hair in a month
I''m frightened of slipping in the shower so I don''t have one
keep myself nice
my son''s twenty and he smells and he doesn''t notice, and other people do
I want to be washed by somebody who shuts the door and talks to me
shave every day like I did in the army
Able to maintain personal hygiene with dignity, strip wash daily and full shower x2 weekly
My teeth. I can''t hold a brush any more
I feel mucky
being able to wash before I pray
Dad won''t let any of us near him with a flannel
my skin''s sore in the creases because I can''t dry myself
to soak in hot water, my joints are crying out for it
cleaning my nails and my ears and all the little bits you can''t see to
periods are a nightmare from a wheelchair and I want to manage them privately
I get out of breath halfway through a wash and have to stop
when I''m depressed I stop bathing and then I can''t face anybody
not stinking
mum used to be immaculate
I want to do my own top half and have help with the rest
a wash in the morning befor anyone sees me
wants to be freshened up after he''s had an accident
have my hair washed in warm water, properly, with somebody rubbing my scalp','2026-11-27 03:16:02.218514','hygiene');
INSERT INTO "search_areasaying" VALUES('I look after my husband and now my mother''s ill too
I can''t be in two places
I''ve got two of them to care for and I''m letting one down
My wife has dementia and my brother''s got learning disabilities and there''s only me
get over to see to my dad
I want to help my sister with her chemo but I can''t leave our son
Both parents, different towns, different problems
keep on doing for my neighbour, she''s got no one
Carer provides care to a second adult and is unable to sustain both roles
my uncle relies on me and I''ve not been round in a fortnight
she looks after all of us and there''s not enough of her to go round
to be able to get to Mam''s in the mornings
I''m the one everyone rings
mother-in-law one end of the house and my lad the other
someone to take the pressure off here so I can be there
juggling
I promised my aunty I''d see her right
Dad won''t have anybody but me, and neither will my daughter
I used to do my old friend''s shopping and I had to stop when my husband got ill and I feel awful
sharing myself out
three generations under one roof and I care for two of them
I don''t want to have to choose between them
keep visting my mum in the home even though he needs me here
both my sons have muscular dystrophy and they both need me at the same time
being able to carry on caring for them all, that''s all I want','2026-11-27 03:16:02.218596','carer-others');
INSERT INTO "search_areasaying" VALUES('I look after my mum and I''ve no time left for my own kids
My other children get forgotten
make it to my son''s school play for once
Caring for my husband and bringing up three under ten
I want one afternoon a week that belongs to my daughter
the baby and my nan, both needing changing
I feel guilty about my eldest, she''s had to grow up too fast
get the kids to football while somebody''s with their dad
I''ve a disabled son and a little girl who''s got no friends round because of him
be a parent as well as a carer
Carer unable to fulfil childcare responsibilities owing to demands of caring role
my teenager''s going off the rails and I''m too busy with my father to notice
helping with homework
school run clashes with his dialysis
I''m always at the hospital with one and missing the other
take the bairns swimming
I can''t leave my wife alone and I can''t take the children out without leaving her
I''d like my little one to have my full atention
Bath, story, bed, without being shouted for
we''ve not had a family day out in two years
grandmother caring for a disabled daughter and raising her two boys
being there when they get in from school
cooking the kids a proper tea
single dad, brother with Down''s living with us, and a five-year-old who needs me
my kids need their mum back','2026-11-27 03:16:02.218589','carer-child');
INSERT INTO "search_areasaying" VALUES('I want a friend
see my grandchildren more
To be her husband again and not her nurse
I''d love a girlfriend
He''s never been invited to anything
I fell out with my sister when I was ill and I''d like to put it right
nobody comes
I miss being held
to stay in touch with my family back in Ghana
Develop and maintain relationships outside the paid support network
my mates stopped asking me out once I was in the chair
mum and me just row since she moved in, I want us to get on
how do people make friends at my age
We''ve been married fifty years and they''ve put us in different homes
I want people in my life who aren''t paid to be there
my children have been adopted and I write to them once a year and I want help to write it well
having somebody to ring if something funny happens
lonly
I can''t follow a conversation since my stroke so I keep away from people
wants to be in love
come out to my family, at sixty-eight
I''d like to be a better dad when they visit
somebody to share a joke with
she lost her twin and there''s a hole nobody can fill, but she needs somebody
a weekend with my brother like the old days','2026-11-27 03:16:02.218554','relationships');
INSERT INTO "search_areasaying" VALUES('I want to earn my own money
get a job
Go to college like my cousins
something worth doing
I''ve got a brain and nobody''s using it
he wants to be a train driver, and if not that then something with trains
finish my degree, I had to drop out when I got poorly
to learn to read before I die
my days need a point
back to work after my accident
Engaged in meaningful occupation, training or voluntary work, 16 hours
I was a teacher for thirty years and I''ve still got something to give
a proper job with a payslip
to help other people for once
Our lass would make a cracking nursery nurse
get a qualification
I''m good with engines and rubbish with people, there must be a place for me
not be on the scrapheap at forty-two
I''d like to be tired at the end of the day because I''d worked
learn English so I can talk to my doctor
be a volenteer
my wheelchair isn''t the problem, it''s the interview
he''s been learning the same three things for six years, we''d like him stretched
keep my job. I''m newly diagnosed and hanging on by my fingernails
to be asked what I do, and have an answer','2026-11-27 03:16:02.218562','work-learning');
INSERT INTO "search_areasaying" VALUES('I want to feel safe in my own home
I keep falling
getting up and down the stairs without my heart in my mouth
She leaves the gas on
not being stuck in one room
to get in and out of bed by myself
Dad lets anybody in who knocks
I''m frightened of fire because I couldn''t get out
move round my own kitchen
Able to access all areas of the home safely, falls risk minimised
I sit in this chair and I don''t move off it till somebody comes
I can''t get to the front door before they''ve gone
stay in my own home as long as I can
being able to get down to the garden and back
my sight''s going and I bump into everything
he climbs out of windows
he had a fit in the bath
so my children can sleep at night knowing I''m all right
I''ve been on the floor twice this month and couldn''t get up
not be left alone when I''m confused
to get in and out of the house with my chair, it''s the one step that traps me
turn my own light on
I hear noises at night and I don''t feel secure
my house is agin me, steps and corners everywhere
nan wanders in the night and turns all the taps on','2026-11-27 03:16:02.218539','home-safety');
INSERT INTO "search_areasaying" VALUES('I want to get out more
to go on the bus by myself
Dad''s not been further than the gate since October
go swimming
use the library again
I want to go where everyone else goes, pub, pictures, football
she used to love the market
be part of things round here
I need to get to the bank and the doctor''s and I can''t
Access community facilities and leisure of choice, minimum twice weekly
to go to mosque on a Friday with my friends
I panic in crowds so I order everything in and never leave the flat
see the sea
have a season ticket and use it
I''d like to have something on the calendar
the high street''s all steps
I can''t see the bus numbers so I''ve given up
going to gigs with people my own age
he wants to walk to the shop for a paper every morning, it''s what he has always done
being known by name in the café
get out an about
my world''s got that small it fits in a window
to have a hobby again
She''s never been to the theatre, she''s forty, she''d be enthralled
do nowt special, just be out in the town and see folk','2026-11-27 03:16:02.218574','community');
INSERT INTO "search_areasaying" VALUES('I want to get to the loo in time
to go when I need to, not when somebody comes
Mum''s wetting the bed
I''ve stopped drinking in the afternoons so I don''t have to go
not having to sit in a wet pad for hours
He smears and I can''t keep up with it
being able to wipe myself
accidents
I won''t leave the house because I don''t know where the next toilet is
my catheter leaks and I can''t empty the bag with these hands
Manages continence needs with support, dignity upheld, reduced UTIs
It takes two of them to get me on it and there''s only ever one
getting up and down off the seat without hanging on to the radiator
she''s forgotten where the bathroom is and goes in the wardrobe
I''d like to be constipated a lot less, frankly
learn to use the toilet, he''s nineteen and still in nappies and the doctors say there''s no reason
changing my stoma bag without it going everywhere
to go on my own. Just that. On my own
I don''t want my daughter doing that for me
to manage at night beacuse I can''t make it along the landing
caught short
to have a day out and be changed lying down somewhere clean, not on a floor
dignity, when it comes to that side of things
my waterworks
IBS and a bad hip, I never make it','2026-11-27 03:16:02.218524','toilet');
INSERT INTO "search_areasaying" VALUES('I want to keep my job
I had to give up work to look after him and I''d like to go back
I''m using all my holidays up on hospital appointments
do a college course
My boss is losing patience with me
I''m a young carer and I want to sit my A-levels without being up half the night
earn a bit
get back to nursing, I trained for years, and now I do it for nothing
Carer at risk of leaving employment; requires replacement care during working hours
to have a morning at the charity shop, being somebody else
I can only do school hours, and then she needs me
go to uni and not feel like I''ve abandoned them
working from home with him shouting through the wall
I''ve been out of it ten years, who''d have me
lost my career
someone with dad nine till five
use my brain
we can''t live on carer''s allowance
I''d like to retrian as a teaching assistant
Nights at the warehouse, days with Mum, and something''s got to give
volunteer at my little boy''s school
I turned down a promotion because of this
keep my own business afloat
I''d settle for ten hours a week in a shop, for my sanity
learn to drive, it''d make everything easier','2026-11-27 03:16:02.218625','carer-work');
INSERT INTO "search_areasaying" VALUES('I want to look after my little girl myself
take my kids to school
be the mum I want to be, even from this bed
I can''t lift my baby
To read my son a story and do his homework with him, I''ve got a brain injury
keep my children
I''m disabled and they''re my kids and I''m the one bringing them up
my daughter does my buttons up before she goes to school and she''s seven
go to sports day
I need to be able to feed and bath the twins with one arm
Able to carry out parenting role, children''s needs met, reduce reliance on young carer
My depression means I shut down and they''re left to it
making packed lunches
I want to get them back from foster care and do it right this time
I''m blind and my toddler''s a runner
get down on the floor and play
not be judged as a parent because I''ve got a learning disability
have the energy for my boys when they come in from school
discipline, I can''t chase them
my lad''s autistic as well as me and we set each other off
to take them to the park of a Sunday
When I''m in hospital I need to know who has the kids
I''ve got six months maybe and I want to make memories with my childern
be at the school gate with the other dads
so my kid can be a kid','2026-11-27 03:16:02.218582','caring-for-child');
INSERT INTO "search_areasaying" VALUES('I''m not eating properly and I want to
to put a bit of weight back on
Mum lives on tea and biscuits and I want her having something decent inside her
a hot meal every day
I want to be able to get to my own fridge and make a sandwich when I fancy one
Dad forgets whether he''s eaten
drink enough so I stop getting these water infections
He chokes on ordinary food and I''m scared every mealtime
my sugars are all over the place because I can''t cook what I should
eat what I like, when I like, not at half past four
I can''t lift a pan
She pushes it round the plate and leaves it, she''s fading away
it''d be nice to have flavours from home, pepper and thyme, not mash every night
to be able to feed myself, with whatever it takes, and not have a spoon coming at me
Maintains adequate nutrition and hydration, with fluids prompted throughout the day
I''m eighteen stone and eating rubbish and don''t know how to do any different
my kitchen frightens me since I burned myself
food in the cupboards
keep my strenth up
My brother will eat the raw sausages if you don''t watch him
I can''t be bothered for one
having a proper Sunday roast again
no teeth, no appetite, no idea what to have
I want to stop being fed through my tube when it suits somebody else''s rota
not going hungry at the weekend','2026-11-27 03:16:02.218483','nutrition');
INSERT INTO "search_areasaying" VALUES('I''ve let my own house go
no time to clean, I''m always seeing to him
My place is a tip because I''m never in it, I''m at Mum''s
keep up with the washing, he goes through four lots of bedding a day
I''d be ashamed to have anyone in
The garden''s a jungle and my wife used to do it
Carer unable to maintain habitable home environment due to caring responsibilities
I can smell it when I walk in and I''ve got used to it
hoovering at midnight
My house looks like a hospital
get on top of the ironing, the bills, the post
everything''s broke and I can''t get round to ringing anyone
somewhere nice for me to sit down at the end of the day
two houses to run
I look round and I could weep
he wrecks things as fast as I can mend them
I want my home back
boiler went three weeks ago and I can''t wait in for the man
clean kichen
pots piled up, dog hairs, you name it
I''ve no strength left for housework by the time she''s in bed
equipment everywhere, boxes of pads up the stairs, you can''t move
dad''s stuff and my stuff all in a two-bed flat
do a bit of decorating
to have it fit for the grandkids to visit','2026-11-27 03:16:02.218603','carer-home');
INSERT INTO "search_areasaying" VALUES('I''ve lost all my friends since I started caring
time alone with my husband
I''d like to see my sister
We''re like ships in the night, one of us is always with our son
no one rings me any more, I always had to say no
to have a relationship of my own, I''m thirty-five and I live with my mum and her illness
my marriage is hanging by a thread
Be his wife again
Carer isolated, loss of personal relationships, marital strain
go and visit my daughter and hold the new baby
my brothers and sisters don''t help and we''ve stopped speaking
talking to someone who isn''t ill
people drift off
I want to hold hands with my wife without wiping her chin first
a date night
I haven''t had a proper natter with my best mate for a year
I''m fifteen and I can''t have mates round because of dad
get on with mum, we''re in each other''s pockets
have people to dinner again
He doesn''t know me now and I want someone to love, is that dreadful?
keep close with my family overseas
she''s turned against me since her illness and I want my mum to like me again
lonley even though I''m never alone
I miss us
to go to my friend''s fiftieth','2026-11-27 03:16:02.218617','carer-relationships');
INSERT INTO "search_areasaying" VALUES('a bit of time for me
I used to paint
play golf
Just to read a book from start to finish
I''d give anything to go dancing again
go to the match with my lads
I don''t even know what I like doing any more
a night out with the girls
a long hot bath and no one shouting
To go to choir on a Thursday
Carer reports no leisure time; wishes to resume hobby
fishing
go walking in the Lakes like we did
a holiday, I can''t remember the last one
sit in my garden and do nothing
I''m seventeen and I''d like to be bored like a normal teenager
Something to look forward to
my guitar''s got dust on it
watch a film right through
have a laugh
I want to be silly for an afternoon
run a half marathon before I''m fifty
my sewing, my bowling, my bit of bingo, they''ve all gone by the board
an hour a week that''s mine
I need a hoby that isn''t him','2026-11-27 03:16:02.218642','carer-recreation');
INSERT INTO "search_indexversion" VALUES(1,0,'');
INSERT INTO "search_lexicongroup" VALUES(1,'have a wash
getting washed
wash myself
wash herself
wash himself
strip wash
can''t get clean
need a good scrub','washing
hygiene
bathing
personal care',1,'','2026-11-27 03:16:01.212278');
INSERT INTO "search_lexicongroup" VALUES(10,'shave
shaving
beard trim
wet shave
whiskers','shaving
barber
grooming
personal care',1,'','2026-11-27 03:16:01.212426');
INSERT INTO "search_lexicongroup" VALUES(100,'decorate
decorating
wallpaper
paint the room
lick of paint
painting the hall
wallpapering','decorating
painting
handyperson',1,'','2026-11-27 03:16:01.214260');
INSERT INTO "search_lexicongroup" VALUES(101,'grab rail
grab rails
handrail
hand rail
bannister
banister
second banister
rail by the door
rails in the bathroom','rails
grab
handrails
adaptations
minor
handyperson',1,'','2026-11-27 03:16:01.214275');
INSERT INTO "search_lexicongroup" VALUES(102,'ramp
ramps
steps up to my door
step at the front door
front step
steps to the house
wheelchair won''t go through the door
doors too narrow
widen the doors','ramps
adaptations
access
doorways
widening',1,'','2026-11-27 03:16:01.214287');
INSERT INTO "search_lexicongroup" VALUES(103,'stairs
up the stairs
can''t manage the stairs
stairlift
stair lift
chair lift
up on my bottom
crawl up the stairs
up the apples and pears
downstairs bedroom
sleeping downstairs
sleep on the sofa downstairs','stairlift
stairs
adaptations
rails
bungalow',1,'','2026-11-27 03:16:01.214299');
INSERT INTO "search_lexicongroup" VALUES(104,'disabled facilities grant
dfg
adaptations
house adapted
home adapted
adapt my home
adapt the house
alterations to the house
occupational therapist
ot assessment
waiting for the ot','adaptations
occupational
therapist
grant
improvement
DFG',1,'','2026-11-27 03:16:01.214311');
INSERT INTO "search_lexicongroup" VALUES(105,'lower worktops
kitchen adapted
reach the cupboards
adapted kitchen
wheelchair kitchen','kitchen
adaptations
accessible
worktops',1,'','2026-11-27 03:16:01.214324');
INSERT INTO "search_lexicongroup" VALUES(106,'trip hazard
tripping over
rugs
loose carpet
carpet''s loose
trip on the rug
cables everywhere','hazards
falls
safety
handyperson
prevention',1,'','2026-11-27 03:16:01.214337');
INSERT INTO "search_lexicongroup" VALUES(107,'key safe
keysafe
can''t get to the door
answer the door
let carers in
people to get in','keysafe
door
entry
intercom
telecare',1,'','2026-11-27 03:16:01.214349');
INSERT INTO "search_lexicongroup" VALUES(108,'new locks
door lock
change the locks
burgled
burglary
broken into
break in
break-in
scared of burglars
don''t feel safe at home','locks
security
safe
alarms
crime',1,'','2026-11-27 03:16:01.214361');
INSERT INTO "search_lexicongroup" VALUES(109,'smoke alarm
smoke detector
fire safety
fire risk
fire brigade
carbon monoxide
smokes in bed
falling asleep with a cigarette','fire
smoke
alarm
safety
detectors',1,'','2026-11-27 03:16:01.214374');
INSERT INTO "search_lexicongroup" VALUES(11,'wash my hair
hair washed
haircut
hair cut
hair done
shampoo and set
blow dry
my roots done','hairdresser
hairdressing
salon
hair
mobile',1,'','2026-11-27 03:16:01.212439');
INSERT INTO "search_lexicongroup" VALUES(110,'moving house
move house
packing boxes
removals
man and a van
man with a van
help me pack
help to pack
unpack','moving
removals
packing
downsizing
relocation',1,'','2026-11-27 03:16:01.214386');
INSERT INTO "search_lexicongroup" VALUES(111,'downsize
downsizing
house too big
too big for me now
rattling around in this house','downsizing
sheltered
retirement
moving
housing',1,'','2026-11-27 03:16:01.214398');
INSERT INTO "search_lexicongroup" VALUES(112,'furniture
no bed
no carpet
no carpets
no cooker
no fridge
washing machine''s broken
need a cooker
need a bed
bare floors
bare floorboards','furniture
white goods
reuse
recycled
grants
starter',1,'','2026-11-27 03:16:01.214410');
INSERT INTO "search_lexicongroup" VALUES(113,'garden''s overgrown
garden is overgrown
overgrown
garden is a jungle
garden is a mess
cut the grass
mow the lawn
mowing
lawn
cut the hedge
hedge
weeds
weeding
can''t keep up with the garden','gardening
garden
grass
maintenance
hedge
clearance',1,'','2026-11-27 03:16:01.214614');
INSERT INTO "search_lexicongroup" VALUES(114,'love my garden
love gardening
gardening
green fingers
green fingered
grow things
growing things
grow vegetables
grow veg
grow my own
potting
getting my hands dirty
hands in the soil
pots and plants
tomatoes
seeds','gardening
horticulture
allotment
horticultural
growing
plants',1,'','2026-11-27 03:16:01.214635');
INSERT INTO "search_lexicongroup" VALUES(115,'allotment
allotments
allottment
veg plot
community garden
polytunnel
greenhouse','allotment
garden
vegetables
growing
horticulture',1,'','2026-11-27 03:16:01.214648');
INSERT INTO "search_lexicongroup" VALUES(116,'raised beds
garden from a wheelchair
kneel down in the garden
bend down to weed
gardening from a chair','raised
accessible
gardening
horticultural',1,'','2026-11-27 03:16:01.214661');
INSERT INTO "search_lexicongroup" VALUES(117,'fresh air
bit of fresh air
outdoors
being outside
outside in nature
out in nature
in the open air
nature
countryside
woods
woodland
trees','nature
outdoor
woodland
walks
green
conservation',1,'','2026-11-27 03:16:01.214673');
INSERT INTO "search_lexicongroup" VALUES(118,'birds
birdwatching
bird watching
twitcher
wildlife
hedgehogs
bees
beekeeping','wildlife
birdwatching
nature
conservation
reserve',1,'','2026-11-27 03:16:01.214686');
INSERT INTO "search_lexicongroup" VALUES(119,'farm
work on a farm
farm animals
feed the chickens
chickens
pigs and goats
goats
sheep
lambing
tractors','farm
care farm
animals
livestock
rural',1,'','2026-11-27 03:16:01.214698');
INSERT INTO "search_lexicongroup" VALUES(12,'barber
short back and sides
hair trim','barber
hairdressing
grooming
haircut',1,'','2026-11-27 03:16:01.212454');
INSERT INTO "search_lexicongroup" VALUES(120,'horse riding
horse
horses
horse-riding
ponies
pony
stables
being around horses','riding
equine
horses
stables
RDA',1,'','2026-11-27 03:16:01.214711');
INSERT INTO "search_lexicongroup" VALUES(121,'dog
my dog
walk the dog
dog walking
dog needs walking
walkies
the dog''s walks','dog
walking
pets
pet',1,'','2026-11-27 03:16:01.214723');
INSERT INTO "search_lexicongroup" VALUES(122,'cat
my cat
feed the cat
cat litter
litter tray
budgie
pet
pets
my pets','pets
pet
fostering
feeding
animals',1,'','2026-11-27 03:16:01.214798');
INSERT INTO "search_lexicongroup" VALUES(123,'who''ll have the dog
kennels
look after my pets
look after the dog
look after the cat
lose my dog
rehome
put the dog into kennels
pet goes into kennels
vet bills
afford the vet','pet
fostering
pets
boarding
cinnamon
vet',1,'','2026-11-27 03:16:01.214813');
INSERT INTO "search_lexicongroup" VALUES(124,'lost my dog
my dog died
cat died
my cat died
put to sleep','pet
bereavement
loss
grief',1,'','2026-11-27 03:16:01.214826');
INSERT INTO "search_lexicongroup" VALUES(125,'stroke a dog
stroke a cat
therapy dog
visiting dog
animals calm me
animals calm him
animals calm her
good with animals
loves animals
alpaca
donkeys','animals
pets
therapy
assisted
farm',1,'','2026-11-27 03:16:01.214839');
INSERT INTO "search_lexicongroup" VALUES(126,'guide dog
assistance dog
hearing dog
autism dog','guide
dogs
dog',1,'','2026-11-27 03:16:01.214851');
INSERT INTO "search_lexicongroup" VALUES(127,'fishing
angling
go fishing
coarse fishing','fishing
angling
outdoor',1,'','2026-11-27 03:16:01.214863');
INSERT INTO "search_lexicongroup" VALUES(128,'canal
narrowboat
on the water
boat trips
barge','canal
boat
boating
accessible
trips',1,'','2026-11-27 03:16:01.214875');
INSERT INTO "search_lexicongroup" VALUES(129,'seaside
the beach
beach wheelchair
see the sea
paddle in the sea
the coast','seaside
coast
beach
trips
outings
holidays',1,'','2026-11-27 03:16:01.214887');
INSERT INTO "search_lexicongroup" VALUES(13,'put my make up on
makeup
make-up
lipstick
nails painted
manicure
feel pretty
feel glamorous','beauty
manicure
pampering
nails
beautician',1,'','2026-11-27 03:16:01.212466');
INSERT INTO "search_lexicongroup" VALUES(130,'camping
tents
bushcraft
campfire
den building
outward bound','outdoor
bushcraft
camping
adventure',1,'','2026-11-27 03:16:01.214900');
INSERT INTO "search_lexicongroup" VALUES(131,'forest school
litter pick
litter picking
conservation work
dry stone walling
hedge laying
plant trees','conservation
environmental
volunteering
woodland
outdoors',1,'','2026-11-27 03:16:01.214912');
INSERT INTO "search_lexicongroup" VALUES(132,'wobbly on my feet
keep falling
keeps falling
unsteady
unsteady on my feet
unsteady on her feet
unsteady on his feet
had a fall
fallen over
fell over
went over
went over on my ankle
falls
doddery
legs give way
legs buckle
lose my balance
losing my balance
poor balance','falls
prevention
balance
strength
alarm',1,'','2026-11-27 03:16:01.214925');
INSERT INTO "search_lexicongroup" VALUES(133,'frightened of falling
scared of falling
afraid of falling
lost confidence since my fall
lost my nerve since the fall
terrified of falling','falls
confidence
balance
prevention
tai chi',1,'','2026-11-27 03:16:01.214938');
INSERT INTO "search_lexicongroup" VALUES(134,'can''t get up off the floor
lying on the floor
on the floor for hours
on the floor all night
get up off the floor
couldn''t get up
picked up off the floor','falls
pendant
alarm
response
lifting
telecare',1,'','2026-11-27 03:16:01.214950');
INSERT INTO "search_lexicongroup" VALUES(135,'broken hip
broke my hip
hip replacement
new hip
hip op
fractured hip
broke her hip
broke his hip
knee replacement
new knee
knee op','reablement
rehabilitation
physiotherapy
hospital
equipment',1,'','2026-11-27 03:16:01.214963');
INSERT INTO "search_lexicongroup" VALUES(136,'physio
physiotherapy
physiotherapist
exercises from the hospital
get my legs working
walk again
walking again
back on my feet
get her back on her feet
get him back on his feet','physiotherapy
rehabilitation
reablement
mobility
exercises',1,'','2026-11-27 03:16:01.214974');
INSERT INTO "search_lexicongroup" VALUES(137,'stiff
seized up
joints
achy
aching
creaky
arthritis
arthuritis
arthritus
rheumatoid
osteoarthritis
bad knees
bad hips
dodgy knee
my hands have gone','arthritis
joint
pain
exercise
aids',1,'','2026-11-27 03:16:01.214987');
INSERT INTO "search_lexicongroup" VALUES(138,'bad back
back pain
slipped disc
sciatica
my back''s gone
back went','back
pain
exercise
physiotherapy',1,'','2026-11-27 03:16:01.215000');
INSERT INTO "search_lexicongroup" VALUES(139,'pain
chronic pain
always in pain
agony
hurts all the time
pain all over
fibromyalgia
fibro
fybromyalgia','pain
fibromyalgia
management
self-management
peer',1,'','2026-11-27 03:16:01.215012');
INSERT INTO "search_lexicongroup" VALUES(14,'massage
pampering
pamper day
spa day
aromatherapy
reflexology','massage
therapies
complementary
reflexology
relaxation
holistic',1,'','2026-11-27 03:16:01.212478');
INSERT INTO "search_lexicongroup" VALUES(140,'walking frame
zimmer
zimmer frame
walking stick
rollator
three wheeler
crutches
walker with wheels','walking
frame
rollator
mobility
aids',1,'','2026-11-27 03:16:01.215024');
INSERT INTO "search_lexicongroup" VALUES(141,'wheelchair
wheel chair
powerchair
power chair
electric wheelchair
my chair
wheelchair''s broken
new wheelchair','wheelchair
powerchair
mobility
hire
repairs',1,'','2026-11-27 03:16:01.215037');
INSERT INTO "search_lexicongroup" VALUES(142,'wheelchair for the day
borrow a wheelchair
wheelchair loan
lend of a wheelchair
loan of a wheelchair','wheelchair
loan
hire
red cross
short-term',1,'','2026-11-27 03:16:01.215050');
INSERT INTO "search_lexicongroup" VALUES(143,'mobility scooter
scooter
my scooter
scooter''s broken down','scooter
mobility
hire
repairs
battery',1,'','2026-11-27 03:16:01.215173');
INSERT INTO "search_lexicongroup" VALUES(144,'get out of the chair
out of my chair
up out of the chair
chair too low
riser chair
recliner
rise and recline
riser recliner','riser
recliner
chair
seating
raisers',1,'','2026-11-27 03:16:01.215195');
INSERT INTO "search_lexicongroup" VALUES(145,'get out of bed
get me out of bed
get me up
get him up
get her up
getting up in the morning
up and dressed
bed to chair
into bed
put to bed
put me to bed
into bed at night','mornings
bedtime
calls
getting up
transfers
carers',1,'','2026-11-27 03:16:01.215208');
INSERT INTO "search_lexicongroup" VALUES(146,'hospital bed
profiling bed
bed rail
bed rails
bed lever
electric bed
turn over in bed
turn in bed','bed
profiling
equipment
lever
mattress',1,'','2026-11-27 03:16:01.215221');
INSERT INTO "search_lexicongroup" VALUES(147,'hoist
hoisted
hoisting
sling
slide sheet
double up
double-up
two carers
double handed
needs lifting
can''t lift him
can''t lift her
too heavy for me to lift','hoist
moving
handling
double-handed
transfers
equipment',1,'','2026-11-27 03:16:01.215234');
INSERT INTO "search_lexicongroup" VALUES(148,'can''t open jars
open jars
open bottles
tin opener
open tins
grip
weak grip
drop things
dropping things
weak hands
hands don''t work
shaky hands','gadgets
aids
kitchen
dexterity
occupational
daily living',1,'','2026-11-27 03:16:01.215246');
INSERT INTO "search_lexicongroup" VALUES(149,'shop for aids
where can i get aids
mobility shop
try equipment
try before you buy
aids and gadgets
bits of equipment
perching stool
helping hand
grabber','equipment
aids
showroom
independent living
loan',1,'','2026-11-27 03:16:01.215258');
INSERT INTO "search_lexicongroup" VALUES(15,'periods
monthlies
sanitary towels
time of the month','personal care
intimate
hygiene
menstruation',1,'','2026-11-27 03:16:01.212491');
INSERT INTO "search_lexicongroup" VALUES(150,'broken equipment
return equipment
give the commode back
equipment store
red cross','equipment
loan
return
store
repair',1,'','2026-11-27 03:16:01.215272');
INSERT INTO "search_lexicongroup" VALUES(151,'can''t walk far
walk very far
short of breath walking
few steps
only walk a few yards
out of puff
puffed out
get to the end of the road
end of the street','mobility
scooter
transport
blue badge
gentle
seated',1,'','2026-11-27 03:16:01.215284');
INSERT INTO "search_lexicongroup" VALUES(152,'fidgety
legs going
leg cramps
restless legs
heavy legs
legs like lead','legs
mobility
exercise
circulation',1,'','2026-11-27 03:16:01.215296');
INSERT INTO "search_lexicongroup" VALUES(153,'lymphoedema
leg ulcers
leg ulcer
ulcers
dressings
dressing changed
wound
bandages','wound
nursing
leg club
dressings
lymphoedema',1,'','2026-11-27 03:16:01.215308');
INSERT INTO "search_lexicongroup" VALUES(154,'amputee
amputation
lost my leg
leg off
prosthetic
false leg
artificial leg
lost a limb','amputee
limb
prosthetic
rehabilitation
peer',1,'','2026-11-27 03:16:01.215320');
INSERT INTO "search_lexicongroup" VALUES(155,'coming out of hospital
out of hospital
home from hospital
discharged
discharge
hospital discharge
coming home from hospital
sent home from hospital
let me out of hospital
when i get home from hospital','discharge
hospital
reablement
home from hospital
intermediate',1,'','2026-11-27 03:16:01.215404');
INSERT INTO "search_lexicongroup" VALUES(156,'after my operation
after the operation
had an operation
having an operation
after surgery
laid up
convalesce
convalescing
convalescence
recuperate','convalescent
recovery
reablement
hospital
short-term',1,'','2026-11-27 03:16:01.215417');
INSERT INTO "search_lexicongroup" VALUES(157,'rehab
reablement
re-ablement
enablement
get my independence back
do things for myself again
manage on my own again
back to how i was','reablement
rehabilitation
independence
enablement
therapy',1,'','2026-11-27 03:16:01.215430');
INSERT INTO "search_lexicongroup" VALUES(158,'in and out of hospital
back in hospital
another admission
keep ending up in a&e
ended up in a&e
keeps going into hospital','crisis
response
rapid
prevention
nursing
telecare',1,'','2026-11-27 03:16:01.215442');
INSERT INTO "search_lexicongroup" VALUES(159,'carers in
have carers
carers come in
care at home
someone to come in
somebody to come in
pop in
popping in
call in on her
call in on him
check on her
check on him
check on me
look in on
home carer
home carers','home care
visits
domiciliary
calls
check
companionship',1,'','2026-11-27 03:16:01.215456');
INSERT INTO "search_lexicongroup" VALUES(16,'lady to wash
female carer
only a woman
woman carer
same sex carer
male carer
don''t want a man washing','female
male
gender
personal care
carers',1,'','2026-11-27 03:16:01.212504');
INSERT INTO "search_lexicongroup" VALUES(160,'four times a day
three times a day
twice a day
morning and night
morning call
tea time call
tuck in call','calls
visits
domiciliary
daily',1,'','2026-11-27 03:16:01.215468');
INSERT INTO "search_lexicongroup" VALUES(161,'rushed
different carer every day
different faces
strangers in my house
carers don''t turn up
carers are late
always late
fifteen minutes
fifteen minute calls
15 minutes
never know who''s coming','continuity
regular
consistent
assistant
home care
small',1,'','2026-11-27 03:16:01.215480');
INSERT INTO "search_lexicongroup" VALUES(162,'can''t be left
can''t leave her
can''t leave him
can''t be left alone
can''t be left on her own
can''t be left on his own
needs watching
needs someone all the time
round the clock
24 hour
24/7
twenty four hours','live-in
24-hour
sitting
supervision
overnight
constant',1,'','2026-11-27 03:16:01.215491');
INSERT INTO "search_lexicongroup" VALUES(163,'live in carer
live-in
someone to live with
somebody living in
move in with me
stay with her day and night','live-in
carer
24-hour
homeshare',1,'','2026-11-27 03:16:01.215504');
INSERT INTO "search_lexicongroup" VALUES(164,'don''t want to go in a home
not going in a home
put in a home
going into a home
put me in a home
stay in my own home
stay in her own home
stay in his own home
care home instead
won''t go in a care home
stay put','live-in
home care
independent
alternative
staying
extra care',1,'','2026-11-27 03:16:01.215517');
INSERT INTO "search_lexicongroup" VALUES(165,'nights
at night
through the night
wakes in the night
wandering at night
night sitter
night time
overnight
sleep over
sleepover
sleepovers
sleep-in
waking night
turning at night
turned in the night','night
overnight
waking
sleeping
sitter
live-in',1,'','2026-11-27 03:16:01.215529');
INSERT INTO "search_lexicongroup" VALUES(166,'nurse
district nurse
nursing
injections
insulin
tracheostomy
trachy
ventilator
suction
nebuliser','nursing
complex
nurse-led
trained',1,'','2026-11-27 03:16:01.215541');
INSERT INTO "search_lexicongroup" VALUES(167,'dying
end of life
palliative
terminally ill
months to live
weeks to live
die at home
hospice
macmillan
marie curie','palliative
hospice
end of life
terminal
nursing',1,'','2026-11-27 03:16:01.215553');
INSERT INTO "search_lexicongroup" VALUES(168,'my tablets
tablets
take my tablets
meds
my meds
medication
medicaton
medicine
pills
forgets her tablets
forgets his tablets
forget my pills
dosette
dosset box
blister pack
doubled up on tablets','medication
prompting
dispenser
reminders
pharmacy',1,'','2026-11-27 03:16:01.215566');
INSERT INTO "search_lexicongroup" VALUES(169,'eye drops
put drops in
drops in my eyes
inhaler
inhalers','medication
eye drops
administration
nursing',1,'','2026-11-27 03:16:01.215578');
INSERT INTO "search_lexicongroup" VALUES(17,'skin breaking down
bed sore
bedsore
bedsores
pressure sore
pressure sores
pressure ulcer
sore bottom
sore bum','pressure
mattress
cushion
skin
nursing
repositioning',1,'','2026-11-27 03:16:01.212516');
INSERT INTO "search_lexicongroup" VALUES(170,'personal assistant
pa
a p.a
my pa
employ my own
employ someone
own carers
choose who comes
choose my own carers
pick my own staff
interview my own staff','personal assistant
PA
employ
recruitment
direct payment',1,'','2026-11-27 03:16:01.215590');
INSERT INTO "search_lexicongroup" VALUES(171,'someone my own age
someone young
young carer to go out with
someone who gets me
someone with the same interests
somebody i get on with
bit of craic','matched
matching
interests
assistant
buddy
befriender',1,'','2026-11-27 03:16:01.215601');
INSERT INTO "search_lexicongroup" VALUES(172,'go out with me
come out with me
take me out
take him out
take her out
someone to go with
somebody to go with
take me places
accompany me
come with me','accompany
outings
assistant
companion
enabling
accompanied',1,'','2026-11-27 03:16:01.215613');
INSERT INTO "search_lexicongroup" VALUES(173,'hold down a pa
pa has left
pa is off sick
pa is on holiday
cover when my pa
back up carer
let down by carers
emergency cover','cover
agency
backup
emergency
contingency
assistants',1,'','2026-11-27 03:16:01.215626');
INSERT INTO "search_lexicongroup" VALUES(174,'pendant
pendant alarm
lifeline
careline
red button
panic button
emergency button
press a button
cord in the bathroom
pull cord
falls alarm
alarm round my neck
button round her neck
button round his neck','pendant
alarm
telecare
monitoring
response
lifeline',1,'','2026-11-27 03:16:01.215639');
INSERT INTO "search_lexicongroup" VALUES(175,'if something happened to me
if anything happened to me
nobody would know
no one would know
nobody would find me
found dead
dead for days','alarm
pendant
check
telephone
telecare
befriending',1,'','2026-11-27 03:16:01.215652');
INSERT INTO "search_lexicongroup" VALUES(176,'wanders
wandering
wandered off
goes walkabout
found in the street
goes missing
gets lost
got lost
gone missing
leaves the house at night
door sensor','wandering
GPS
tracker
sensor
dementia
telecare',1,'','2026-11-27 03:16:01.215664');
INSERT INTO "search_lexicongroup" VALUES(177,'tracker
gps
gps watch
find him on his phone
smart watch','GPS
tracker
location
wearable
technology',1,'','2026-11-27 03:16:01.215677');
INSERT INTO "search_lexicongroup" VALUES(178,'alexa
smart speaker
google home
voice control
turn the lights on by voice
smart plug
smart home
environmental controls','smart
assistive
technology
voice
environmental',1,'','2026-11-27 03:16:01.215689');
INSERT INTO "search_lexicongroup" VALUES(179,'monitor from a distance
live miles away
lives miles away
long way away
other end of the country
keep an eye on mum
keep an eye on dad
cameras in the house
sensors in the house','sensors
monitoring
telecare
remote
reassurance',1,'','2026-11-27 03:16:01.215702');
INSERT INTO "search_lexicongroup" VALUES(18,'dry skin
cream my legs
cream on my legs
put my cream on
eczema
psoriasis','skin
creams
personal care
nursing',1,'','2026-11-27 03:16:01.212528');
INSERT INTO "search_lexicongroup" VALUES(180,'doorbell
can''t hear the doorbell
can''t hear the door
flashing doorbell
vibrating alarm
loop system','doorbell
flashing
vibrating
hearing
loop
equipment',1,'','2026-11-27 03:16:01.215715');
INSERT INTO "search_lexicongroup" VALUES(181,'big button phone
phone too small
phone''s too fiddly
easy phone
simple mobile
picture phone','telephone
button
gadgets
amplified
equipment',1,'','2026-11-27 03:16:01.215727');
INSERT INTO "search_lexicongroup" VALUES(182,'computer
computers
laptop
tablet computer
ipad
internet
the interweb
online
get online
go online
wifi
wi-fi
broadband
email
emails','digital
online
computer
internet
tablet
devices',1,'','2026-11-27 03:16:01.215739');
INSERT INTO "search_lexicongroup" VALUES(183,'smart phone
smartphone
my mobile
use my phone
new phone
apps
whatsapp
facetime
zoom
video call
see my grandchildren on the screen
skype','smartphone
digital
video
tablet
skills',1,'','2026-11-27 03:16:01.215751');
INSERT INTO "search_lexicongroup" VALUES(184,'not techy
technophobe
hopeless with computers
hopeless with technology
technology
everything''s online
everything is online
all online now
forms online
kids do it for me
press the wrong button
passwords
forgot my password','digital
computer
beginners
online
skills
champions',1,'','2026-11-27 03:16:01.215764');
INSERT INTO "search_lexicongroup" VALUES(185,'no data
can''t afford internet
can''t afford a phone
run out of data
sim card
no credit on my phone','data
SIM
devices
donated
digital inclusion',1,'','2026-11-27 03:16:01.215777');
INSERT INTO "search_lexicongroup" VALUES(186,'scam
scams
scammed
scammers
conned
con man
conman
fraud
fraudster
cold callers
dodgy phone calls
dodgy emails
nuisance calls
gave my bank details
phishing','scams
fraud
blocker
trading standards
victims
safety',1,'','2026-11-27 03:16:01.215789');
INSERT INTO "search_lexicongroup" VALUES(187,'bank closed
no bank in the village
online banking
my bank card
pin number
cash machine
can''t get to the bank','banking
digital
money
online
budgeting',1,'','2026-11-27 03:16:01.215801');
INSERT INTO "search_lexicongroup" VALUES(188,'facebook
social media
tik tok
tiktok
trolled
trolls
strangers online
met someone online','online
safety
digital
internet
friendships',1,'','2026-11-27 03:16:01.215813');
INSERT INTO "search_lexicongroup" VALUES(189,'gaming
video games
xbox
playstation
computer games
minecraft
warhammer
dungeons and dragons
pokemon
fortnite','gaming
games
youth
club
autism
social',1,'','2026-11-27 03:16:01.215825');
INSERT INTO "search_lexicongroup" VALUES(19,'toenails
toe nails
cut my nails
nails cut
can''t reach my feet
reach my toes','toenail
footcare
foot care
nail cutting
podiatry
chiropody',1,'','2026-11-27 03:16:01.212905');
INSERT INTO "search_lexicongroup" VALUES(190,'screen reader
talking computer
voiceover
dictate
magnify the screen
zoomtext','screen
accessible
technology
assistive
sight',1,'','2026-11-27 03:16:01.215838');
INSERT INTO "search_lexicongroup" VALUES(191,'hospital appointments by video
online gp
nhs app
book the doctors online
doctors is online','digital
NHS
app
online
health',1,'','2026-11-27 03:16:01.215850');
INSERT INTO "search_lexicongroup" VALUES(192,'can''t see
going blind
blind
partially sighted
sight
losing my sight
sight''s going
eyesight
eyes are bad
eyes are going
registered blind
visually impaired
vi','sight
blind
visual
vision
partially',1,'','2026-11-27 03:16:01.215862');
INSERT INTO "search_lexicongroup" VALUES(193,'macular
macular degeneration
glaucoma
cataracts
cataract
retinitis
diabetic eyes
blurry
blurred vision
seeing things that aren''t there
charles bonnet','macular
sight
vision
low vision
eye',1,'','2026-11-27 03:16:01.215875');
INSERT INTO "search_lexicongroup" VALUES(194,'read my post
can''t read my post
read my letters
read letters to me
open my post
my post
pile of letters
brown envelopes
unopened post
letters unopened
paperwork
paper work
official letters','post
letters
reading
correspondence
forms
paperwork',1,'','2026-11-27 03:16:01.215888');
INSERT INTO "search_lexicongroup" VALUES(195,'read a book
can''t read any more
talking books
talking newspaper
audio books
large print
braille
magnifier
magnifying glass','talking
audio
braille
large print
magnifiers
library',1,'','2026-11-27 03:16:01.215900');
INSERT INTO "search_lexicongroup" VALUES(196,'white cane
long cane
white stick
get round without sight
cross the road
crossing the road
walk into things
bump into things','mobility
cane
orientation
rehabilitation
sight',1,'','2026-11-27 03:16:01.215913');
INSERT INTO "search_lexicongroup" VALUES(197,'eye clinic
just been told about my eyes
told i''m losing my sight
cvi','ECLO
sight
registration
rehabilitation',1,'','2026-11-27 03:16:01.215925');
INSERT INTO "search_lexicongroup" VALUES(198,'deaf
hard of hearing
can''t hear
going deaf
hearing''s going
mutt and jeff
hearing loss
deafness
deafened
mishear
tv up loud
telly up loud
telly blaring','hearing
deaf
deafness
lipreading
loop',1,'','2026-11-27 03:16:01.215938');
INSERT INTO "search_lexicongroup" VALUES(199,'hearing aid
hearing aids
hearing aid batteries
batteries for my hearing aid
aids whistling
whistling hearing aid
hearing aid tubes
ear wax
ears syringed','hearing
aids
batteries
retubing
earwax
maintenance',1,'','2026-11-27 03:16:01.215950');
INSERT INTO "search_lexicongroup" VALUES(2,'have a shower
in the shower
shower myself
shower on my own
scared of the shower
afraid of slipping in the shower','shower
bathing
washing
personal care',1,'','2026-11-27 03:16:01.212319');
INSERT INTO "search_lexicongroup" VALUES(20,'my feet are bad
sore feet
bunions
corns
ingrowing toenail
ingrown toenail
hard skin
bad feet
plates of meat','podiatry
chiropody
chiropodist
footcare
feet',1,'','2026-11-27 03:16:01.212924');
INSERT INTO "search_lexicongroup" VALUES(200,'sign language
bsl
signing
interpreter for the deaf
signer
deaf club
deaf people like me','BSL
sign
interpreter
deaf
signing',1,'','2026-11-27 03:16:01.219678');
INSERT INTO "search_lexicongroup" VALUES(201,'lip reading
lipreading
lip read
lipread
speech to text
subtitles','lipreading
hearing
palantypist
classes',1,'','2026-11-27 03:16:01.219707');
INSERT INTO "search_lexicongroup" VALUES(202,'deafblind
deaf blind
deaf and blind
dual sensory','deafblind
dual sensory
communicator
guide',1,'','2026-11-27 03:16:01.219722');
INSERT INTO "search_lexicongroup" VALUES(203,'tinnitus
ringing in my ears
buzzing in my ears
menieres
vertigo','tinnitus
balance
hearing
menieres',1,'','2026-11-27 03:16:01.219735');
INSERT INTO "search_lexicongroup" VALUES(204,'can''t talk
lost my speech
words won''t come
words come out wrong
can''t get my words out
get my words out
aphasia
aphasic
dysphasia
speech therapy
slurred
slur my words','aphasia
speech
communication
therapist
conversation',1,'','2026-11-27 03:16:01.219759');
INSERT INTO "search_lexicongroup" VALUES(205,'stammer
stutter
stammering','stammering
speech
peer',1,'','2026-11-27 03:16:01.219776');
INSERT INTO "search_lexicongroup" VALUES(206,'non verbal
non-verbal
nonverbal
doesn''t speak
doesn''t talk
makaton
pecs
eye gaze
communication aid
picture cards
symbols
communication passport','Makaton
communication
AAC
intensive interaction
symbols',1,'','2026-11-27 03:16:01.219789');
INSERT INTO "search_lexicongroup" VALUES(207,'sensory room
sensory
bright lights
too loud
too noisy
noise
can''t stand crowds
can''t cope with crowds
lights hurt
overloaded
sensory overload
meltdowns
meltdown','sensory
autism
quiet
relaxed
low-arousal',1,'','2026-11-27 03:16:01.219802');
INSERT INTO "search_lexicongroup" VALUES(208,'quiet place
quiet group
quiet hour
relaxed screening
autism hour
not too many people
small group
only a few people','relaxed
quiet
autism-friendly
small',1,'','2026-11-27 03:16:01.219815');
INSERT INTO "search_lexicongroup" VALUES(209,'dementia
dimentia
dementure
demensia
alzheimers
alzheimer''s
altzheimers
alzeimers
vascular dementia
lewy body','dementia
Alzheimer''s
memory
cognitive',1,'','2026-11-27 03:16:01.219828');
INSERT INTO "search_lexicongroup" VALUES(21,'chiropodist
chiropody
podiatrist
foot doctor
coropodist
chiropidist','chiropody
podiatry
footcare
feet
toenail',1,'','2026-11-27 03:16:01.212939');
INSERT INTO "search_lexicongroup" VALUES(210,'memory
her memory
memory''s going
memory is going
forgetful
forgetting things
forgets things
losing my marbles
going doolally
short term memory
can''t remember
doesn''t remember
repeats herself
repeats himself
same question','memory
dementia
cognitive
clinic
Alzheimer''s',1,'','2026-11-27 03:16:01.219841');
INSERT INTO "search_lexicongroup" VALUES(211,'just been diagnosed
newly diagnosed
new diagnosis
after the diagnosis
what happens next
memory clinic
told it''s alzheimers
told it''s dementia','diagnosis
navigator
adviser
post-diagnostic',1,'','2026-11-27 03:16:01.219853');
INSERT INTO "search_lexicongroup" VALUES(212,'confused
muddled
gets muddled
mixed up
doesn''t know what day it is
doesn''t know me
doesn''t know who i am
thinks i''m her mother
thinks her mother is alive
living in the past
sundowning
wants to go home','dementia
confusion
Alzheimer''s
memory',1,'','2026-11-27 03:16:01.219866');
INSERT INTO "search_lexicongroup" VALUES(213,'young onset
early onset
dementia at fifty
dementia in his fifties
working age dementia
too young for dementia','young onset
dementia
younger
peer',1,'','2026-11-27 03:16:01.219879');
INSERT INTO "search_lexicongroup" VALUES(214,'memory cafe
dementia cafe
alzheimers cafe
singing for the brain
dementia group
group for people with dementia','memory
cafe
dementia
singing
reminiscence',1,'','2026-11-27 03:16:01.219892');
INSERT INTO "search_lexicongroup" VALUES(215,'old times
good old days
memories
reminisce
reminiscing
war years
old photos
old songs
family history
family tree
genealogy
tell my stories
life story','reminiscence
history
memories
heritage
life story',1,'','2026-11-27 03:16:01.219904');
INSERT INTO "search_lexicongroup" VALUES(216,'aggressive
lashes out
hits me
hits out
kicks off
kicking off
bites
scratches
challenging behaviour
behaviour that challenges
smashes things
smashing things up
violent to me
shouts at me','positive behaviour
challenging
PBS
carers
training',1,'','2026-11-27 03:16:01.219917');
INSERT INTO "search_lexicongroup" VALUES(217,'stroke
strokes
mini stroke
tia
left side doesn''t work
right side weak
one sided weakness
paralysed down one side
arm doesn''t work
lost the use of my arm','stroke
rehabilitation
neurological
aphasia
survivors',1,'','2026-11-27 03:16:01.219930');
INSERT INTO "search_lexicongroup" VALUES(218,'parkinsons
parkinson''s
parkinson
parkies
parkinsens
tremor
shakes
freezing gait
shuffling
shuffles','Parkinson''s
neurological
tremor
movement
dance',1,'','2026-11-27 03:16:01.219943');
INSERT INTO "search_lexicongroup" VALUES(219,'ms
multiple sclerosis
m.s.
relapse
relapses
relapsing remitting','MS
multiple sclerosis
neurological
fatigue
therapy',1,'','2026-11-27 03:16:01.219956');
INSERT INTO "search_lexicongroup" VALUES(22,'shoes don''t fit
swollen feet
swollen ankles
wide shoes
slippers
sloppy slippers','footwear
slipper
shoes
podiatry
falls',1,'','2026-11-27 03:16:01.212953');
INSERT INTO "search_lexicongroup" VALUES(220,'motor neurone
motor neurone disease
mnd
als','MND
motor neurone
neurological
palliative',1,'','2026-11-27 03:16:01.219968');
INSERT INTO "search_lexicongroup" VALUES(221,'huntingtons
huntington''s
ataxia
muscular dystrophy
dystrophy
msa
psp','neurological
Huntington''s
ataxia
dystrophy',1,'','2026-11-27 03:16:01.219981');
INSERT INTO "search_lexicongroup" VALUES(222,'brain injury
head injury
brain damage
bang on the head
acquired brain
knocked off his bike
since the accident
car crash
encephalitis
brain tumour
brain bleed
haemorrhage','brain injury
Headway
neurological
rehabilitation
head',1,'','2026-11-27 03:16:01.219993');
INSERT INTO "search_lexicongroup" VALUES(223,'spinal injury
broke my back
broken back
broke my neck
paraplegic
tetraplegic
quadriplegic
paralysed
spinal cord
spina bifida','spinal
injury
paralysis
wheelchair
peer',1,'','2026-11-27 03:16:01.220006');
INSERT INTO "search_lexicongroup" VALUES(224,'cerebral palsy
cp
spastic
spasticity
spasms
athetoid','cerebral palsy
physical disability
conductive
therapy',1,'','2026-11-27 03:16:01.220018');
INSERT INTO "search_lexicongroup" VALUES(225,'epilepsy
epileptic
having fits
seizure
seizures
takes fits
epilepsey','epilepsy
seizures
sensor
rescue medication
trained',1,'','2026-11-27 03:16:01.220123');
INSERT INTO "search_lexicongroup" VALUES(226,'m.e.
me/cfs
chronic fatigue
cfs
long covid
wiped out
exhausted all the time
fatigue
shattered
knackered
no energy
pacing
flat out for days','fatigue
chronic
pacing
online
long Covid',1,'','2026-11-27 03:16:01.220140');
INSERT INTO "search_lexicongroup" VALUES(227,'diabetes
diabetic
blood sugars
type 2
type two','diabetes
diabetic
footcare
self-management
nutrition',1,'','2026-11-27 03:16:01.220153');
INSERT INTO "search_lexicongroup" VALUES(228,'heart attack
heart failure
bad heart
angina
heart condition
dicky heart
dodgy ticker
bypass
pacemaker','cardiac
heart
rehabilitation
exercise',1,'','2026-11-27 03:16:01.220165');
INSERT INTO "search_lexicongroup" VALUES(229,'breathless
breathing
can''t get my breath
short of breath
copd
emphysema
bad chest
lungs
asthma
oxygen
bronchitis','breathe
lung
COPD
pulmonary
respiratory
singing',1,'','2026-11-27 03:16:01.220178');
INSERT INTO "search_lexicongroup" VALUES(23,'wet myself
wets himself
wets herself
wetting the bed
wet the bed
wee myself
peed myself
little accidents
having accidents
don''t make it to the toilet','continence
incontinence
bladder
pads
toileting',1,'','2026-11-27 03:16:01.212966');
INSERT INTO "search_lexicongroup" VALUES(230,'cancer
chemo
chemotherapy
radiotherapy
the big c
tumour
mastectomy','cancer
Macmillan
wellbeing
therapies
hospice',1,'','2026-11-27 03:16:01.220190');
INSERT INTO "search_lexicongroup" VALUES(231,'hiv
hiv positive
aids diagnosis','HIV
sexual health
peer
stigma',1,'','2026-11-27 03:16:01.220203');
INSERT INTO "search_lexicongroup" VALUES(232,'sickle cell
lupus
crohns
crohn''s
colitis
ibs
kidney
dialysis
long term condition
long-term condition','long-term
self-management
peer
expert',1,'','2026-11-27 03:16:01.220216');
INSERT INTO "search_lexicongroup" VALUES(233,'thin bones
osteoporosis
brittle bones
osteoperosis','osteoporosis
bone
strength
falls',1,'','2026-11-27 03:16:01.220228');
INSERT INTO "search_lexicongroup" VALUES(234,'learning disability
learning disabilities
learning difficulties
learning disabled
ld
special needs
down''s
downs syndrome
down''s syndrome
down syndrome
slow learner
handicapped
mentally handicapped','learning disability
disabilities
day
skills
supported',1,'','2026-11-27 03:16:01.220241');
INSERT INTO "search_lexicongroup" VALUES(235,'autism
autistic
aspergers
asperger''s
aspie
on the spectrum
autisic
autistc
asd
asc
ausitic','autism
autistic
neurodivergent
Asperger
spectrum',1,'','2026-11-27 03:16:01.220253');
INSERT INTO "search_lexicongroup" VALUES(236,'adhd
neurodivergent
neurodiverse
dyspraxia
dyspraxic
tourettes
tourette''s
tics
hyperactive
can''t sit still','ADHD
neurodivergent
neurodiversity
dyspraxia
coaching',1,'','2026-11-27 03:16:01.220266');
INSERT INTO "search_lexicongroup" VALUES(237,'late diagnosis
diagnosed as an adult
think i might be autistic
think i''m autistic
waiting for a diagnosis
waiting list for autism
found out i''m autistic','autism
post-diagnostic
adult
assessment
peer',1,'','2026-11-27 03:16:01.220278');
INSERT INTO "search_lexicongroup" VALUES(238,'masking
mask all day
burnout
burned out
burnt out
shutdown
shut down
stimming
special interest
special interests','autistic
autism
neurodivergent
peer
interests',1,'','2026-11-27 03:16:01.220290');
INSERT INTO "search_lexicongroup" VALUES(239,'profound
pmld
complex needs
multiple disabilities
rett
angelman
needs one to one
one-to-one
1:1
2:1','PMLD
profound
complex
sensory
one-to-one
hydrotherapy',1,'','2026-11-27 03:16:01.220303');
INSERT INTO "search_lexicongroup" VALUES(24,'incontinent
incontinence
incontinance
incontinant
water works
waterworks
weak bladder
i leak
leak a bit
bladder problems
dodgy bladder','continence
incontinence
bladder
pads',1,'','2026-11-27 03:16:01.212980');
INSERT INTO "search_lexicongroup" VALUES(240,'routine
likes routine
hates change
change upsets
can''t cope with change
sudden changes
things change last minute','structured
routine
autism
consistent
timetable',1,'','2026-11-27 03:16:01.220315');
INSERT INTO "search_lexicongroup" VALUES(241,'fragile x
prader willi
williams syndrome
foetal alcohol
fasd
rare condition
rare syndrome
genetic condition','rare
syndrome
genetic
disabilities',1,'','2026-11-27 03:16:01.220327');
INSERT INTO "search_lexicongroup" VALUES(242,'lonely
loneliness
lonly
lonley
alone all day
on my own all day
on her own all day
on his own all day
nobody to talk to
no one to talk to
no-one to talk to
someone to talk to
don''t see a soul
not see a soul
see nobody
see no one
talk to the telly
talk to the cat
talk to the walls
only voice i hear','befriending
loneliness
isolation
companionship
befriender
friendship',1,'','2026-11-27 03:16:01.220340');
INSERT INTO "search_lexicongroup" VALUES(243,'isolated
cut off
isolation
cut off from everyone
stuck indoors
stuck in all day
stuck in the house
stuck in these four walls
four walls
prisoner in my own home
trapped in the house
housebound
house bound
shut in
cooped up
stir crazy
climbing the walls','isolation
befriending
outings
housebound
visiting
transport',1,'','2026-11-27 03:16:01.220353');
INSERT INTO "search_lexicongroup" VALUES(244,'never go out
don''t go out
doesn''t go out
won''t go out
won''t leave the house
hasn''t left the house
not left the house
get out of the house
getting out the house
get out and about
get out more','outings
confidence
befriending
accompanied
activities',1,'','2026-11-27 03:16:01.220365');
INSERT INTO "search_lexicongroup" VALUES(245,'phone call
ring me
someone to ring
ring me up
a chat on the phone
telephone friend
voice on the phone
good morning call','telephone
befriending
calls
phone
reassurance',1,'','2026-11-27 03:16:01.220377');
INSERT INTO "search_lexicongroup" VALUES(246,'someone to visit
visitor
visitors
nobody visits
no visitors
no one visits
someone to sit and chat
good natter
have a natter
a natter
chinwag
have a blether
blether
gossip','befriending
befriender
visiting
volunteer
chat
companionship',1,'','2026-11-27 03:16:01.220389');
INSERT INTO "search_lexicongroup" VALUES(247,'no friends
no mates
lost my friends
lost touch
lost touch with friends
friends have all died
friends all gone
all my friends have died
make friends
make new friends
making friends
meet people
meet new people
get to know people
proper friends
real friends
mates my own age
few mates','friendship
social
meet
friends
peer',1,'','2026-11-27 03:16:01.220402');
INSERT INTO "search_lexicongroup" VALUES(248,'new to the area
just moved here
don''t know anyone
don''t know anybody
know nobody round here
moved here to be near','newcomers
social
neighbours
friendship
coffee',1,'','2026-11-27 03:16:01.220415');
INSERT INTO "search_lexicongroup" VALUES(249,'retired
retirement
since i retired
days are long
bored
bored stiff
bored out of my mind
bored to tears
fed up
fed up with my own company
nothing to do
nothing to do all day
time on my hands
sit all day
sits all day
sit in front of the telly
stares at the telly
watching telly all day
watches telly all day
days drag
day drags
day is long','activities
day
centre
club
groups
social
hobbies',1,'','2026-11-27 03:16:01.220427');
INSERT INTO "search_lexicongroup" VALUES(25,'pads
incontinence pads
tena
pull ups
nappies for adults
inco pads
run out of pads','continence
pads
incontinence
products',1,'','2026-11-27 03:16:01.212994');
INSERT INTO "search_lexicongroup" VALUES(250,'men''s shed
mens shed
men in sheds
shed
use my hands
good with my hands
working with my hands
make things
making things
woodwork
workshop
woodturning
carpentry
joinery
tinkering
tools
metalwork','shed
sheds
woodwork
workshop
men
carpentry',1,'','2026-11-27 03:16:01.220441');
INSERT INTO "search_lexicongroup" VALUES(251,'blokes
bloke''s group
just the lads
men''s group
group for men
men don''t talk
bunch of blokes','men
shed
peer
brew
talk',1,'','2026-11-27 03:16:01.220453');
INSERT INTO "search_lexicongroup" VALUES(252,'women''s group
group for women
ladies group
the wi
women''s institute
women only
just women
other women','women
ladies
women-only',1,'','2026-11-27 03:16:01.220466');
INSERT INTO "search_lexicongroup" VALUES(253,'over 50s
over fifties
over sixty
over 60s
over sixties
older people''s club
pensioners
oap
oaps
u3a','older
over-50s
pensioners
age
retired',1,'','2026-11-27 03:16:01.220477');
INSERT INTO "search_lexicongroup" VALUES(254,'bingo
eyes down
dominoes
whist
bridge club
cribbage
darts
snooker
board games
chess
scrabble
quiz
quizzes
quizes
jigsaws
jigsaw','bingo
games
quiz
cards
club
social',1,'','2026-11-27 03:16:01.220489');
INSERT INTO "search_lexicongroup" VALUES(255,'young people
someone in their twenties
young adults
people in their twenties
other young people
18 to 25
18-25
youth club
too old for youth club
too young for the day centre','young
youth
18-25
adults
social',1,'','2026-11-27 03:16:01.220502');
INSERT INTO "search_lexicongroup" VALUES(256,'nightclub
clubbing
night out
nights out
out at night
gig
gigs
disco
discos
out in the evening
evenings
weekends
nothing at weekends
friday night
saturday night','evening
weekend
disco
gig
nightclub
buddies',1,'','2026-11-27 03:16:01.220514');
INSERT INTO "search_lexicongroup" VALUES(257,'dating
girlfriend
boyfriend
find love
find a girlfriend
find a boyfriend
get a girlfriend
get married
fall in love
romance
someone special
cuddle','dating
relationships
friendship
love
matching',1,'','2026-11-27 03:16:01.220527');
INSERT INTO "search_lexicongroup" VALUES(258,'sex
sex life
sexual
intimacy
kissing
contraception
condoms
have sex','relationships
sexual
sex education
intimacy
sexual health',1,'','2026-11-27 03:16:01.220539');
INSERT INTO "search_lexicongroup" VALUES(259,'married life
my marriage
marriage
marriage on the rocks
arguing with my wife
arguing with my husband
relationship''s under strain
splitting up
split up
separated
divorce
divorced
getting divorced
break up
broke up','relationship
counselling
couples
mediation
separation',1,'','2026-11-27 03:16:01.220552');
INSERT INTO "search_lexicongroup" VALUES(26,'soil myself
soiled
poo
poos himself
bowels
my bowels
bowel problems
the runs
diarrhoea
diahorrea
constipated
constipation','bowel
continence
toileting
nursing',1,'','2026-11-27 03:16:01.213007');
INSERT INTO "search_lexicongroup" VALUES(260,'fallen out
fell out
fallen out with my family
fallen out with my sister
fallen out with my brother
family rift
family don''t speak
don''t speak to my family
estranged
no family
family live far away
kids have moved away
children have moved away','mediation
family
relationships
befriending
estranged',1,'','2026-11-27 03:16:01.220564');
INSERT INTO "search_lexicongroup" VALUES(261,'see my grandchildren
grandchildren
grandkids
grandson
granddaughter
my grandkids
access to my grandchildren','grandparents
intergenerational
family
mediation',1,'','2026-11-27 03:16:01.220577');
INSERT INTO "search_lexicongroup" VALUES(262,'bring my grandchild up
raising my grandchildren
raising my grandson
bringing up my grandchildren
kinship
special guardianship
looking after my grandchildren full time','kinship
grandparents
guardianship
families',1,'','2026-11-27 03:16:01.220588');
INSERT INTO "search_lexicongroup" VALUES(263,'little ones
be around children
nursery children
school children visiting
young and old together','intergenerational
children
nursery
school',1,'','2026-11-27 03:16:01.220854');
INSERT INTO "search_lexicongroup" VALUES(264,'buddy
gig buddy
someone to go to gigs
someone to go to football with
someone to share a hobby
mate to go with','buddy
buddies
matching
volunteer
shared interests',1,'','2026-11-27 03:16:01.220871');
INSERT INTO "search_lexicongroup" VALUES(265,'neighbours
good neighbour
neighbour pops in
don''t know my neighbours
community spirit','neighbours
good neighbour
neighbourhood
volunteers',1,'','2026-11-27 03:16:01.220884');
INSERT INTO "search_lexicongroup" VALUES(266,'pen pal
penpal
letters through the post
get a letter
write to someone','letters
penpal
correspondence
befriending',1,'','2026-11-27 03:16:01.220897');
INSERT INTO "search_lexicongroup" VALUES(267,'rural
out in the sticks
middle of nowhere
back of beyond
no bus
no buses
one bus a week
isolated village','rural
village
community transport
hall
outreach',1,'','2026-11-27 03:16:01.220909');
INSERT INTO "search_lexicongroup" VALUES(268,'widowed
widow
widower
lost my wife
lost my husband
husband died
wife died
since she died
since he died
passed away
passed on
lost my partner
partner died
since i lost her
since i lost him
empty chair
lost my other half','bereavement
bereaved
grief
widowed
loss',1,'','2026-11-27 03:16:01.220923');
INSERT INTO "search_lexicongroup" VALUES(269,'grief
grieving
bereaved
bereavement
lost my mum
lost my dad
mum died
dad died
my son died
my daughter died
lost my son
lost my daughter
funeral
can''t get over losing
miss him so much
miss her so much','bereavement
grief
counselling
loss
Cruse',1,'','2026-11-27 03:16:01.220937');
INSERT INTO "search_lexicongroup" VALUES(27,'get to the loo
on the loo
off the loo
get on the toilet
off the toilet
to the toilet
going to the toilet
use the toilet
use the bog
lavvy
the netty
spend a penny
toileting','toilet
toileting
commode
continence
personal care',1,'','2026-11-27 03:16:01.213019');
INSERT INTO "search_lexicongroup" VALUES(270,'baby died
lost a baby
lost the baby
miscarriage
stillborn
stillbirth
child died','baby loss
bereavement
miscarriage
stillbirth
counselling',1,'','2026-11-27 03:16:01.220951');
INSERT INTO "search_lexicongroup" VALUES(271,'suicide in the family
killed himself
killed herself
took his own life
took her own life
lost someone to suicide','suicide
bereavement
survivors
bereaved',1,'','2026-11-27 03:16:01.220963');
INSERT INTO "search_lexicongroup" VALUES(272,'can''t afford the funeral
funeral costs
pay for the funeral
make a will
sort my will
sorting the estate
probate','funeral
wills
probate
legal
planning',1,'','2026-11-27 03:16:01.220977');
INSERT INTO "search_lexicongroup" VALUES(273,'art
arty
painting
paint
drawing
sketch
sketching
watercolours
art class
art group
colouring','art
painting
drawing
creative
studio
exhibition',1,'','2026-11-27 03:16:01.220990');
INSERT INTO "search_lexicongroup" VALUES(274,'craft
crafts
crafty
crafting
card making
making cards
scrapbooking
mosaics
jewellery making
felting
creative
creative side','crafts
craft
creative
workshops
making',1,'','2026-11-27 03:16:01.221005');
INSERT INTO "search_lexicongroup" VALUES(275,'knit
knitting
crochet
knit and natter
sew
sewing
sewing machine
quilting
patchwork
embroidery
cross stitch
needlework
wool','knitting
crochet
sewing
textiles
needlework',1,'','2026-11-27 03:16:01.221017');
INSERT INTO "search_lexicongroup" VALUES(276,'pottery
clay
ceramics
throw pots
potter''s wheel','pottery
ceramics
clay
art',1,'','2026-11-27 03:16:01.221030');
INSERT INTO "search_lexicongroup" VALUES(277,'sing
singing
choir
choirs
good sing song
sing song
sing-song
singalong
karaoke
belt out a tune
carols','singing
choir
vocal
karaoke',1,'','2026-11-27 03:16:01.221043');
INSERT INTO "search_lexicongroup" VALUES(278,'music
musical
loves music
guitar
piano
drums
drumming
play an instrument
instrument
keyboard
band
in a band
ukulele
brass band
dj
djing
music lessons
music tech','music
instruments
band
musicians
inclusive',1,'','2026-11-27 03:16:01.221054');
INSERT INTO "search_lexicongroup" VALUES(279,'rap
rapping
hip hop
make beats
record a song
recording studio
write songs
songwriting','music
studio
songwriting
recording
production',1,'','2026-11-27 03:16:01.221067');
INSERT INTO "search_lexicongroup" VALUES(28,'commode
bedpan
bed pan
urine bottle
bottle by the bed','commode
toilet
equipment
continence',1,'','2026-11-27 03:16:01.213031');
INSERT INTO "search_lexicongroup" VALUES(280,'music therapy
calms down with music
responds to music
music gets through','music therapy
therapeutic
singing
dementia',1,'','2026-11-27 03:16:01.221079');
INSERT INTO "search_lexicongroup" VALUES(281,'drama
acting
theatre
on stage
perform
performing
panto
pantomime
musicals
improv','drama
theatre
performing
performance
acting',1,'','2026-11-27 03:16:01.221092');
INSERT INTO "search_lexicongroup" VALUES(282,'go to the theatre
see a show
see a play
cinema
go to the pictures
go to the flicks
films
film night
movies','theatre
cinema
film
screening
relaxed
accessible',1,'','2026-11-27 03:16:01.221104');
INSERT INTO "search_lexicongroup" VALUES(283,'dance
dancing
love to dance
ballroom
tea dance
line dancing
salsa
zumba
wheelchair dancing
boogie
have a bop
ceilidh
tap dancing','dance
dancing
ballroom
movement
seated',1,'','2026-11-27 03:16:01.221117');
INSERT INTO "search_lexicongroup" VALUES(284,'photography
photos
camera
taking photos
taking pictures
film making
filmmaking
make a film
making videos
youtube channel
animation','photography
film
media
digital
filmmaking',1,'','2026-11-27 03:16:01.221130');
INSERT INTO "search_lexicongroup" VALUES(285,'love writing
my writing
creative writing
poetry
poems
write stories
short stories
memoir
spoken word','writing
poetry
creative writing
stories
literature',1,'','2026-11-27 03:16:01.221142');
INSERT INTO "search_lexicongroup" VALUES(286,'book club
reading group
read together
books
library
love reading
bookworm
mobile library
library van','library
reading
books
home library',1,'','2026-11-27 03:16:01.221154');
INSERT INTO "search_lexicongroup" VALUES(287,'local history
museum
museums
galleries
gallery
stately homes
national trust
castles
heritage','museum
heritage
history
gallery
trips',1,'','2026-11-27 03:16:01.221166');
INSERT INTO "search_lexicongroup" VALUES(288,'steam trains
model railway
railways
train spotting
trainspotting
loves trains
bus spotting
model making
lego
airfix','railway
heritage
model
hobby
trains
volunteering',1,'','2026-11-27 03:16:01.221178');
INSERT INTO "search_lexicongroup" VALUES(289,'classic cars
mechanic
engines
fixing bikes
bike repair
motorbikes
bicycles
mend bikes','bike
mechanics
workshop
vehicles
repair',1,'','2026-11-27 03:16:01.221190');
INSERT INTO "search_lexicongroup" VALUES(29,'toilet seat
raised toilet seat
toilet too low
toilet frame
wash and dry toilet
closomat
wipe myself
wipe my bottom
wipe my bum','toilet
raised
frame
equipment
bidet',1,'','2026-11-27 03:16:01.213044');
INSERT INTO "search_lexicongroup" VALUES(290,'repair cafe
mend things
fix things
fixing things
upcycle
upcycling
restore furniture
doing up furniture','repair
upcycling
restoration
workshop
furniture',1,'','2026-11-27 03:16:01.221203');
INSERT INTO "search_lexicongroup" VALUES(291,'radio
hospital radio
podcast
podcasts
be a presenter','radio
podcast
broadcasting
media',1,'','2026-11-27 03:16:01.221215');
INSERT INTO "search_lexicongroup" VALUES(292,'fashion
modelling
catwalk
hair and beauty','fashion
beauty
creative
performance',1,'','2026-11-27 03:16:01.221227');
INSERT INTO "search_lexicongroup" VALUES(293,'circus skills
magic tricks
comedy
stand up comedy','circus
comedy
performing
workshop',1,'','2026-11-27 03:16:01.221240');
INSERT INTO "search_lexicongroup" VALUES(294,'football mad
season ticket
watch the match
go to the match
football
footy
play football
five a side
walking football
watch the rugby
rugby','football
sport
inclusive
walking football
disability',1,'','2026-11-27 03:16:01.221253');
INSERT INTO "search_lexicongroup" VALUES(295,'exercise
keep fit
get fit
fitness
keep active
get active
be more active
get moving
keep moving
unfit
get my fitness back
get stronger
build my strength up
build up my strength','exercise
fitness
strength
gentle
active
classes',1,'','2026-11-27 03:16:01.221265');
INSERT INTO "search_lexicongroup" VALUES(296,'gym
weights
personal trainer
leisure centre
scared of the gym
gym membership
exercise on prescription','gym
leisure
referral
inclusive
fitness',1,'','2026-11-27 03:16:01.221277');
INSERT INTO "search_lexicongroup" VALUES(297,'chair exercises
chair exercise
armchair exercises
chair based
seated exercise
exercise sitting down
chair yoga','seated
chair-based
armchair
exercise
gentle',1,'','2026-11-27 03:16:01.221290');
INSERT INTO "search_lexicongroup" VALUES(298,'swim
swimming
swimming pool
swimming baths
the baths
hydrotherapy
aqua
aqua aerobics
warm water
warm pool
in the water
hydro pool','swimming
hydrotherapy
pool
aqua
aquatic',1,'','2026-11-27 03:16:01.221458');
INSERT INTO "search_lexicongroup" VALUES(299,'yoga
pilates
tai chi
tai-chi
thai chi
qigong
stretching
stretches','yoga
tai chi
pilates
gentle
stretching
qigong',1,'','2026-11-27 03:16:01.221474');
INSERT INTO "search_lexicongroup" VALUES(3,'have a bath
get in the bath
out of the bath
stuck in the bath
bath time
climb into the bath
can''t manage the bath','bath
bathing
bath lift
bathboard
hoist',1,'','2026-11-27 03:16:01.212334');
INSERT INTO "search_lexicongroup" VALUES(30,'catheter
cathater
stoma
colostomy
ileostomy
stoma bag
urostomy
leg bag','catheter
stoma
continence
nursing
complex',1,'','2026-11-27 03:16:01.213056');
INSERT INTO "search_lexicongroup" VALUES(300,'walking group
go for walks
go for a walk
going for walks
nice walk
long walks
ramble
rambling
rambles
hiking
hill walking
walk with other people
health walk
nordic walking
stretch my legs','walking
walks
walk
health walks
strolls',1,'','2026-11-27 03:16:01.221486');
INSERT INTO "search_lexicongroup" VALUES(301,'cycling
bike
ride a bike
tandem
trike
trikes
adapted bike
handcycle
bike ride','cycling
adapted
trikes
inclusive
bikes',1,'','2026-11-27 03:16:01.221499');
INSERT INTO "search_lexicongroup" VALUES(302,'boccia
wheelchair basketball
basketball
wheelchair sports
wheelchair rugby
powerchair football
disability sport
sports for disabled
para sport
paralympics
special olympics','boccia
wheelchair
sport
disability
inclusive
basketball',1,'','2026-11-27 03:16:01.221511');
INSERT INTO "search_lexicongroup" VALUES(303,'bowls
bowling
ten pin bowling
tenpin
indoor bowls
carpet bowls
new age kurling
curling
croquet
petanque','bowls
bowling
kurling
sport
social',1,'','2026-11-27 03:16:01.221524');
INSERT INTO "search_lexicongroup" VALUES(304,'cricket
tennis
table tennis
ping pong
badminton
golf
netball
hockey
archery
athletics
park run
parkrun
couch to 5k
boxing
martial arts
judo
karate
climbing wall
gymnastics
trampolining
trampoline
rebound','sport
inclusive
disability
multi-sport
sessions',1,'','2026-11-27 03:16:01.221537');
INSERT INTO "search_lexicongroup" VALUES(305,'sailing
kayaking
canoeing
rowing
canoe
surfing
water sports
watersports
skiing
abseiling
zip wire','watersports
sailing
adventure
accessible
outdoor',1,'','2026-11-27 03:16:01.221549');
INSERT INTO "search_lexicongroup" VALUES(306,'goalball
blind football
blind cricket
sport for blind
play sport with my sight','visually
impaired
goalball
sport
blind',1,'','2026-11-27 03:16:01.221562');
INSERT INTO "search_lexicongroup" VALUES(307,'depressed
depression
depresion
low mood
feeling low
feel low
feeling down
really down
down in the dumps
black dog
the blues
in a dark place
dark place
dark hole
crying all the time
can''t stop crying
tearful
always crying
numb
no motivation
can''t be bothered
can''t get going
can''t see the point
no point
no reason to get up
what''s the point
hopeless','depression
mental
counselling
peer
wellbeing
recovery',1,'','2026-11-27 03:16:01.221575');
INSERT INTO "search_lexicongroup" VALUES(308,'anxious
anxiety
anxeity
anxiaty
panic attacks
panic attack
panicky
panics
panic
nerves
bad with my nerves
my nerves
bag of nerves
worry
worrying
worrier
worried sick
on edge
nervous
nervy
butterflies
heart races
mither
mithered','anxiety
panic
anxious
mental
wellbeing
CBT',1,'','2026-11-27 03:16:01.221587');
INSERT INTO "search_lexicongroup" VALUES(309,'agoraphobia
agoraphobic
can''t go past the front door
can''t get past the gate
scared to go out
frightened to go out
afraid to go out
terrified of going out
can''t face people
can''t face going out','agoraphobia
anxiety
confidence
outreach
accompanied',1,'','2026-11-27 03:16:01.221602');
INSERT INTO "search_lexicongroup" VALUES(31,'public toilets
toilets when i''m out
where the toilets are
no disabled toilet
radar key
changing places','toilets
accessible
changing places
radar
hoist',1,'','2026-11-27 03:16:01.213069');
INSERT INTO "search_lexicongroup" VALUES(310,'shy
painfully shy
confidence
no confidence
lost my confidence
lost confidence
self esteem
self-esteem
believe in myself
feel worthless
worthless
hate myself
feel useless
good for nothing','confidence
self-esteem
peer
assertiveness
wellbeing',1,'','2026-11-27 03:16:01.221615');
INSERT INTO "search_lexicongroup" VALUES(311,'suicidal
kill myself
end it all
end my life
don''t want to be here
don''t want to be here any more
better off dead
not wake up
self harm
self-harm
cut myself
cutting myself
overdose
took an overdose
hurt myself','crisis
suicide
suicidal
helpline
self-harm
Samaritans',1,'','2026-11-27 03:16:01.221627');
INSERT INTO "search_lexicongroup" VALUES(312,'crisis
in crisis
sanctuary
safe haven
crisis cafe
somewhere to go when i''m bad
crisis team
middle of the night','crisis
sanctuary
haven
helpline
out-of-hours',1,'','2026-11-27 03:16:01.221640');
INSERT INTO "search_lexicongroup" VALUES(313,'breakdown
had a breakdown
nervous breakdown
cracking up
cracked up
falling apart
lost the plot
at the end of my tether
end of my rope
can''t cope
can''t cope any more
not coping
struggling to cope
do my head in
does my head in
doing my head in
head''s a mess
head''s a shed
head is all over the place','mental
crisis
peer
counselling
wellbeing
coping',1,'','2026-11-27 03:16:01.221652');
INSERT INTO "search_lexicongroup" VALUES(314,'hear voices
hearing voices
paranoid
paranoia
psychosis
psychotic
schizophrenia
skitzo
scizophrenia
schizophrenic
sectioned
been sectioned
on a section
psychiatric
psych ward
mental hospital
section 117','psychosis
voices
schizophrenia
mental
recovery',1,'','2026-11-27 03:16:01.221664');
INSERT INTO "search_lexicongroup" VALUES(315,'bipolar
bi-polar
manic
mania
highs and lows
ups and downs
mood swings
up one minute','bipolar
mood
self-management
peer',1,'','2026-11-27 03:16:01.221678');
INSERT INTO "search_lexicongroup" VALUES(316,'ptsd
trauma
traumatised
flashbacks
flash backs
nightmares
night terrors
things that happened to me
what i''ve been through
childhood abuse
abused as a child
sexual abuse
raped
rape
sexual assault','trauma
PTSD
counselling
abuse
survivors',1,'','2026-11-27 03:16:01.221690');
INSERT INTO "search_lexicongroup" VALUES(317,'ocd
obsessive
check the locks
keep checking
washing my hands
hands are raw
rituals
intrusive thoughts','OCD
obsessive
anxiety
peer
therapy',1,'','2026-11-27 03:16:01.221711');
INSERT INTO "search_lexicongroup" VALUES(318,'personality disorder
bpd
eupd
borderline
emotions all over
emotions are all over the place
intense emotions','personality
emotional
DBT
peer
mental',1,'','2026-11-27 03:16:01.221724');
INSERT INTO "search_lexicongroup" VALUES(319,'angry
anger
temper
short fuse
lose my temper
lose my rag
flies off the handle
blow my top
anger management','anger
management
emotional
coping',1,'','2026-11-27 03:16:01.221736');
INSERT INTO "search_lexicongroup" VALUES(32,'up all night to the toilet
up in the night
loo at night
wee at night
toilet at night
toilet in the night
several times a night','night
overnight
waking
sleeping
toileting
commode',1,'','2026-11-27 03:16:01.213082');
INSERT INTO "search_lexicongroup" VALUES(320,'stress
stressed
stressed out
overwhelmed
too much on my plate
can''t relax
can''t switch off
mindfulness
meditation
meditate
relax
relaxation','stress
mindfulness
relaxation
meditation
wellbeing',1,'','2026-11-27 03:16:01.221749');
INSERT INTO "search_lexicongroup" VALUES(321,'can''t sleep
insomnia
not sleeping
awake all night
awake half the night
up all night
tossing and turning
broken sleep','sleep
insomnia
wellbeing
relaxation
night',1,'','2026-11-27 03:16:01.221762');
INSERT INTO "search_lexicongroup" VALUES(322,'counselling
counsellor
councelling
counseling
talking therapy
cbt
get it off my chest
pour it all out
talk it through
offload','counselling
counsellor
talking
therapy
listening',1,'','2026-11-27 03:16:01.221774');
INSERT INTO "search_lexicongroup" VALUES(323,'been through it
lived experience
people who understand
people who get it
other people like me
people like me
same boat
in the same boat
same thing as me
going through the same
someone who knows what it''s like','peer
self-help
lived experience
peer-led',1,'','2026-11-27 03:16:01.221793');
INSERT INTO "search_lexicongroup" VALUES(324,'recovery college
wellness
courses about mental health
understand my illness
recovery courses
wrap plan','recovery college
courses
self-management
wellbeing',1,'','2026-11-27 03:16:01.221808');
INSERT INTO "search_lexicongroup" VALUES(325,'mental health
mental elf
mental ill health
mental illness
cpn
cmht
discharged from mental health
community mental health team','mental
psychiatric
recovery
peer',1,'','2026-11-27 03:16:01.221822');
INSERT INTO "search_lexicongroup" VALUES(326,'postnatal
post natal depression
baby blues
can''t bond with the baby
since the baby
since i had the baby
pnd','perinatal
postnatal
maternal
mothers
baby',1,'','2026-11-27 03:16:01.221836');
INSERT INTO "search_lexicongroup" VALUES(327,'hospital ward
long stay hospital
come out of psychiatric
off the ward
after being sectioned','discharge
mental
supported
aftercare',1,'','2026-11-27 03:16:01.221848');
INSERT INTO "search_lexicongroup" VALUES(328,'drinking too much
drink too much
drinks too much
drink problem
drinker
alcoholic
alcohol
alchohol
booze
boozing
on the booze
on the bottle
pissed every night
back on the drink
off the drink
stop drinking
stay off the drink
wine every night
hungover
sober
dry out
detox
aa','alcohol
drinking
recovery
detox
addiction
sobriety',1,'','2026-11-27 03:16:01.221861');
INSERT INTO "search_lexicongroup" VALUES(329,'drugs
heroin
cocaine
cannabis
skunk
spliff
using again
get clean
stay clean
clean from drugs
methadone
on a script
addict
addicted
addiction
relapsed
hooked on painkillers
street valium
ketamine','drug
drugs
substance
recovery
addiction
misuse',1,'','2026-11-27 03:16:01.221875');
INSERT INTO "search_lexicongroup" VALUES(33,'get dressed
getting dressed
get myself dressed
put my clothes on
dress myself
dressing myself
can''t get my clothes on
undressed','dressing
clothing
personal care
washing',1,'','2026-11-27 03:16:01.213094');
INSERT INTO "search_lexicongroup" VALUES(330,'gambling
gamble
bookies
betting
slots
fruit machines
scratch cards
scratchcards
online casino
lost it all on the horses','gambling
addiction
debt
recovery',1,'','2026-11-27 03:16:01.221886');
INSERT INTO "search_lexicongroup" VALUES(331,'smoking
fags
give up smoking
quit smoking
pack in smoking
stop smoking
vaping
packing in the fags','smoking
quit
cessation
stop',1,'','2026-11-27 03:16:01.221899');
INSERT INTO "search_lexicongroup" VALUES(332,'husband''s drinking
wife''s drinking
son''s on drugs
daughter''s on drugs
partner drinks
living with an alcoholic
someone else''s drinking
dad''s drinking
mum''s drinking','families
affected
addiction
alcohol
carers',1,'','2026-11-27 03:16:01.221911');
INSERT INTO "search_lexicongroup" VALUES(333,'smart recovery
12 step
twelve step
fellowship
in recovery
recovery group
sober friends
mates all drink
all my mates use','recovery
fellowship
mutual aid
sober
peer',1,'','2026-11-27 03:16:01.221923');
INSERT INTO "search_lexicongroup" VALUES(334,'domestic violence
domestic abuse
my husband hits
my partner hits
beats me
beat me up
controlling
coercive
walking on eggshells
abusive
abusive relationship
refuge
scared of my partner
scared of my husband
violent ex','domestic
abuse
refuge
violence
survivors
IDVA',1,'','2026-11-27 03:16:01.221936');
INSERT INTO "search_lexicongroup" VALUES(335,'abused
being abused
safeguarding
taking advantage
taken advantage of
taking my money
takes my money
takes her money
steals from me
stealing from her
stealing from him
cuckooed
cuckooing
taking over my flat
false friends
people using my flat
mate crime','safeguarding
abuse
exploitation
advocacy
mate crime
safe',1,'','2026-11-27 03:16:01.221948');
INSERT INTO "search_lexicongroup" VALUES(336,'bullied
bullying
picked on
called names
name calling
hate crime
shouted at in the street
kids shouting at me
kids throwing stones
antisocial behaviour
anti social behaviour
harassed
neighbours from hell
noisy neighbours','hate crime
harassment
victims
reporting
antisocial
safe place',1,'','2026-11-27 03:16:01.221961');
INSERT INTO "search_lexicongroup" VALUES(337,'safe place when out
safe places
stay safe when out
keep myself safe
stranger danger
keeping safe
stay safe
street wise
streetwise','safe place
safety
keeping safe
skills',1,'','2026-11-27 03:16:01.221973');
INSERT INTO "search_lexicongroup" VALUES(338,'victim of crime
mugged
attacked
assaulted
court as a witness','victim
witness
crime
police',1,'','2026-11-27 03:16:01.221985');
INSERT INTO "search_lexicongroup" VALUES(339,'prison
been inside
out of prison
probation
done time
criminal record
ex offender
in trouble with the police
arrested','offenders
probation
prison
resettlement
justice',1,'','2026-11-27 03:16:01.221997');
INSERT INTO "search_lexicongroup" VALUES(34,'do my buttons
buttons
zips
fasten my bra
do up my bra
bra on
shoelaces
laces','dressing
dexterity
gadgets
adaptive
aids
occupational',1,'','2026-11-27 03:16:01.213107');
INSERT INTO "search_lexicongroup" VALUES(340,'discriminated
discrimination
treated unfairly
equality
disability rights
my rights
know my rights
human rights','rights
discrimination
equality
advocacy
legal',1,'','2026-11-27 03:16:01.222009');
INSERT INTO "search_lexicongroup" VALUES(341,'speak up for me
speak up for myself
speak up
speak out
speak for myself
stick up for me
stick up for myself
nobody listens
no one listens
won''t listen to me
don''t listen to me
not being listened to
not listened to
talk over me
talked over
ignored
fobbed off
my voice heard
have my say
have a say
fight my corner
on my side','advocacy
advocate
self-advocacy
voice
rights',1,'','2026-11-27 03:16:01.222021');
INSERT INTO "search_lexicongroup" VALUES(342,'advocate
advocacy
advocasy
adovcate
imca
imha
care act advocate','advocacy
advocate
independent
statutory
IMCA',1,'','2026-11-27 03:16:01.222033');
INSERT INTO "search_lexicongroup" VALUES(343,'self advocacy
people first
speaking up group
meet the council
change things
campaign
campaigning
make a difference for disabled people
experts by experience
co-production
coproduction','self-advocacy
user-led
co-production
campaigning
forum',1,'','2026-11-27 03:16:01.222045');
INSERT INTO "search_lexicongroup" VALUES(344,'complain
complaint
make a complaint
complain about
not happy with my care
unhappy with the carers
ombudsman','complaint
complaints
advocacy
NHS
ombudsman',1,'','2026-11-27 03:16:01.222057');
INSERT INTO "search_lexicongroup" VALUES(345,'meeting with social services
meetings
meeting with professionals
tribunal
appeal
panel
review meeting
assessment meeting
social worker
social worker doesn''t
no social worker
haven''t got a social worker','advocacy
assessment
representation
tribunal
appeals',1,'','2026-11-27 03:16:01.222069');
INSERT INTO "search_lexicongroup" VALUES(346,'mental capacity
capacity
power of attorney
poa
lpa
lasting power
deputy
deputyship
court of protection
dols
best interests
sign for her
sign for him','attorney
capacity
deputyship
legal
appointee',1,'','2026-11-27 03:16:01.222246');
INSERT INTO "search_lexicongroup" VALUES(347,'parents think they know best
mum decides everything
my mum speaks for me
treat me like a child
treated like a child
treat me like a kid
babied
wrapped in cotton wool
my own decisions
make my own decisions
decide for myself
make my own choices','advocacy
self-advocacy
independence
rights',1,'','2026-11-27 03:16:01.222262');
INSERT INTO "search_lexicongroup" VALUES(348,'solicitor
legal advice
legal aid
law centre
lawyer
judicial review','legal
law
solicitor
rights',1,'','2026-11-27 03:16:01.222276');
INSERT INTO "search_lexicongroup" VALUES(349,'take my kids away
take my children away
taking my baby
taking my kids
child protection
social services and my kids
kids in care
children in care
get my kids back
lost my kids','parents
child protection
advocacy
proceedings
learning disability',1,'','2026-11-27 03:16:01.222290');
INSERT INTO "search_lexicongroup" VALUES(35,'socks on
stockings on
compression stockings
support stockings
ted stockings
tights on','dressing
stockings
compression
personal care
aids',1,'','2026-11-27 03:16:01.213119');
INSERT INTO "search_lexicongroup" VALUES(350,'benefits
what i''m entitled to
entitled to
what am i entitled to
benefit check
missing out on
claim
claiming
universal credit
uc
employment and support
esa
housing benefit
council tax
council tax reduction','benefits
welfare
claims
entitlement
advice
check',1,'','2026-11-27 03:16:01.222303');
INSERT INTO "search_lexicongroup" VALUES(351,'pip
pip form
personal independence payment
pip assessment
pip review
lost my pip
pip stopped
dla
disability living','PIP
benefits
appeals
forms
disability
tribunal',1,'','2026-11-27 03:16:01.222316');
INSERT INTO "search_lexicongroup" VALUES(352,'attendance allowance
attendence allowance
pension credit
state pension
my pension
winter fuel
warm home discount
pension age','attendance allowance
pension credit
benefits
older
entitlement',1,'','2026-11-27 03:16:01.222329');
INSERT INTO "search_lexicongroup" VALUES(353,'carers allowance
carer''s allowance
money for caring
paid to care
get paid for looking after','carers allowance
benefits
carers
advice',1,'','2026-11-27 03:16:01.222342');
INSERT INTO "search_lexicongroup" VALUES(354,'benefits stopped
stopped my money
sanctioned
sanction
turned down
mandatory reconsideration
zero points','appeals
tribunal
benefits
representation
welfare rights',1,'','2026-11-27 03:16:01.222354');
INSERT INTO "search_lexicongroup" VALUES(355,'fill in forms
fill in a form
filling in forms
fill out forms
fill forms
form filling
forms
can''t do forms
understand the form
don''t understand letters
understand letters
understand my letters
big words','forms
form-filling
advice
letters
paperwork',1,'','2026-11-27 03:16:01.222366');
INSERT INTO "search_lexicongroup" VALUES(356,'debt
in debt
debts
debt''s
bailiff
bailiffs
red letters
final demand
owe money
owe the council
loan shark
loan sharks
doorstep lender
pay day loan
payday loans
credit cards
bankruptcy
bankrupt
iva
overdrawn
in the red','debt
money
arrears
bailiffs
insolvency
advice',1,'','2026-11-27 03:16:01.222380');
INSERT INTO "search_lexicongroup" VALUES(357,'rent arrears
behind with the rent
behind on the rent
behind with rent
behind with my bills
behind on bills
can''t pay the rent
can''t pay my rent
water bill','arrears
rent
tenancy
debt
eviction',1,'','2026-11-27 03:16:01.222394');
INSERT INTO "search_lexicongroup" VALUES(358,'skint
brassic
boracic
hard up
strapped for cash
no money
money worries
worried about money
short of money
can''t make ends meet
make ends meet
make it stretch
cost of living
money''s tight
money is tight
every penny','money
budgeting
hardship
grants
benefits
debt',1,'','2026-11-27 03:16:01.222407');
INSERT INTO "search_lexicongroup" VALUES(359,'budget
budgeting
budjeting
manage my money
managing money
look after my money
looking after money
money management
spend all my money
spends all his money
spends it all
bank account
open a bank account','budgeting
money
management
appointee
skills
financial',1,'','2026-11-27 03:16:01.222419');
INSERT INTO "search_lexicongroup" VALUES(36,'same clothes
wearing the same clothes
dirty clothes
clothes are filthy
pyjamas all day
in his pyjamas
in her nightie
stays in her dressing gown
jammies','dressing
prompting
laundry
personal care
routine',1,'','2026-11-27 03:16:01.213132');
INSERT INTO "search_lexicongroup" VALUES(360,'grants
grant
charity grant
trust fund
hardship fund
funding for equipment
benevolent fund
armed forces charity','grants
charitable
funds
hardship
benevolent',1,'','2026-11-27 03:16:01.222431');
INSERT INTO "search_lexicongroup" VALUES(361,'care costs
pay for care
paying for care
paying for a home
sell the house
sell mum''s house
sell my house
deferred payment
financial assessment
means test
self fund
self funding
self-funder
top up fees
continuing healthcare
chc','funding
fees
financial
self-funders
continuing healthcare
advice',1,'','2026-11-27 03:16:01.222443');
INSERT INTO "search_lexicongroup" VALUES(362,'credit union
save money
saving up
savings
christmas club','credit union
savings
loans
affordable',1,'','2026-11-27 03:16:01.222456');
INSERT INTO "search_lexicongroup" VALUES(363,'blue badge
disabled badge
disabled parking
parking badge
bus pass
buss pass
railcard
rail card','blue badge
bus pass
concessionary
parking
applications',1,'','2026-11-27 03:16:01.222468');
INSERT INTO "search_lexicongroup" VALUES(364,'who do i ask
where do i start
don''t know where to start
don''t know where to turn
where to turn
what''s out there
what is out there
what''s available
what''s around
what''s on
what''s on near me
point me in the right direction
pointed in the right direction
one stop shop','signposting
advice
navigator
directory
social prescribing',1,'','2026-11-27 03:16:01.222481');
INSERT INTO "search_lexicongroup" VALUES(365,'link worker
social prescriber
social prescribing
gp said
doctor suggested
doctor says i should','social prescribing
link worker
wellbeing',1,'','2026-11-27 03:16:01.222494');
INSERT INTO "search_lexicongroup" VALUES(366,'citizens advice
age concern
age uk
welfare rights','advice
welfare
benefits
bureau',1,'','2026-11-27 03:16:01.222507');
INSERT INTO "search_lexicongroup" VALUES(367,'direct payment
direct payments
direct payements
personal budget
personal health budget
phb
individual budget
my budget from the council
money from social services
isf
individual service fund','direct payments
personal budgets
managed account
payroll',1,'','2026-11-27 03:16:01.222519');
INSERT INTO "search_lexicongroup" VALUES(368,'payroll
pay my pa
paying my pa
pay my carers
wages for my pa
payslips
payslip
tax and national insurance
hmrc
paye
holiday pay
sick pay
pension for my pa
auto enrolment','payroll
PAYE
employer
payslips
direct payments',1,'','2026-11-27 03:16:01.222532');
INSERT INTO "search_lexicongroup" VALUES(369,'being an employer
become an employer
i''m the boss
employment law
contract for my pa
employers liability
sack my pa
pa problems
job description
insurance for my pa
rota
rotas','employer
recruitment
insurance
contracts
assistants
direct payments',1,'','2026-11-27 03:16:01.222545');
INSERT INTO "search_lexicongroup" VALUES(37,'no warm clothes
winter coat
need clothes
clothes don''t fit
clothes have got too big
clothing bank','clothing
clothes
bank
essentials
hardship',1,'','2026-11-27 03:16:01.213145');
INSERT INTO "search_lexicongroup" VALUES(370,'find a pa
finding a pa
recruit a pa
recruiting
advert for a pa
advertise for a pa
find carers
where do i find carers
dbs
dbs check','recruitment
register
assistants
matching
DBS
advert',1,'','2026-11-27 03:16:01.222558');
INSERT INTO "search_lexicongroup" VALUES(371,'managed account
look after the budget
keep receipts
receipts
returns to the council
audit
separate bank account
prepaid card','managed account
direct payments
receipts
banking
audit',1,'','2026-11-27 03:16:01.222694');
INSERT INTO "search_lexicongroup" VALUES(372,'support plan
support planning
care plan
plan my care
plan my support
write my plan
person centred plan
person-centred
planning my life
plan for my future
broker
brokerage
brokeridge','planning
brokerage
broker
person-centred
plan',1,'','2026-11-27 03:16:01.222714');
INSERT INTO "search_lexicongroup" VALUES(373,'circle of support
circle of friends
people round me
network around me
what happens when i''m gone
when we''re gone
when i''m not here
when i die who
who will look after him
who will look after her
after we''re gone','circle
future planning
trusts
older carers
planning
networks',1,'','2026-11-27 03:16:01.222727');
INSERT INTO "search_lexicongroup" VALUES(374,'assessment
needs assessment
care act assessment
reassessment
cut my hours
cut my package
cut my care
reduced my hours
care package
package of care','assessment
eligibility
advocacy
brokerage
rights
package',1,'','2026-11-27 03:16:01.222740');
INSERT INTO "search_lexicongroup" VALUES(375,'lift to the hospital
lift to hospital
get to the hospital
hospital appointment
hospital appointments
get to appointments
get to my appointments
get to the doctors
to the doctor''s
doctors appointment
doctor''s appointment
get to the surgery
patient transport
lift to the doctors','transport
hospital
appointments
volunteer drivers
car scheme',1,'','2026-11-27 03:16:01.222752');
INSERT INTO "search_lexicongroup" VALUES(376,'come to appointments
come with me to the doctor
come with me to hospital
go with her to appointments
take mum to appointments
take dad to appointments
remember what the doctor said
sit in with me','appointments
accompany
escort
health
assistant',1,'','2026-11-27 03:16:01.222765');
INSERT INTO "search_lexicongroup" VALUES(377,'can''t drive
stopped driving
given up driving
gave up driving
lost my licence
licence taken
lost her licence
lost his licence
no car
sold the car
sold my car
can''t drive any more
need a lift
give me a lift','transport
car scheme
minibus
driver',1,'','2026-11-27 03:16:01.222777');
INSERT INTO "search_lexicongroup" VALUES(378,'dial a ride
dial-a-ride
ring and ride
ring n ride
minibus
community transport
door to door
community bus
community car
pick me up and drop me
pick me up and bring me home','dial-a-ride
minibus
community transport
door-to-door',1,'','2026-11-27 03:16:01.222789');
INSERT INTO "search_lexicongroup" VALUES(379,'taxi
taxis
cab
cabs
taxi fares
taxi card
wheelchair taxi
taxis cost
taxis won''t take','taxi
taxicard
accessible
vehicle
transport',1,'','2026-11-27 03:16:01.222801');
INSERT INTO "search_lexicongroup" VALUES(38,'clothes alterations
take up trousers
mend clothes
sew a button
sewing on buttons','sewing
alterations
mending
repair',1,'','2026-11-27 03:16:01.213158');
INSERT INTO "search_lexicongroup" VALUES(380,'wheelchair van
adapted car
adapted vehicle
motability
hand controls
wav
driving lessons
learn to drive
drive again
driving after my stroke
driving assessment','driving
adapted
motability
assessment
vehicle',1,'','2026-11-27 03:16:01.222875');
INSERT INTO "search_lexicongroup" VALUES(381,'catch the bus
get the bus
on the bus
bus on my own
use the bus
get a bus
use public transport
public transport
get the train
on the train
on the tram
tube on my own
travel on my own
travel by myself
travel independently
travel training
scared of buses
scared on the bus
miss my stop','travel training
bus
independent travel
public transport
confidence',1,'','2026-11-27 03:16:01.222888');
INSERT INTO "search_lexicongroup" VALUES(382,'travel
see the world
go abroad
abroad
plane
airport
flying
passport
cruise','travel
holidays
accessible
companion
airport',1,'','2026-11-27 03:16:01.222900');
INSERT INTO "search_lexicongroup" VALUES(383,'holiday
holidays
hols
hollibobs
week away
weekend away
get away
short break
few days away
change of scene
change of scenery
caravan
butlins
go on holiday','holiday
holidays
breaks
accessible
respite
supported holidays',1,'','2026-11-27 03:16:01.222912');
INSERT INTO "search_lexicongroup" VALUES(384,'day trip
day trips
days out
day out
coach trip
coach trips
charabanc
outing
outings
trips out
mystery tour
run out in the car
nice run out','outings
trips
excursions
day trips
coach
minibus',1,'','2026-11-27 03:16:01.222924');
INSERT INTO "search_lexicongroup" VALUES(385,'job
get a job
find a job
want a job
proper job
paid job
paid work
want to work
back to work
get back to work
back into work
job interview
interviews
job hunting
looking for work
cv
job centre
jobcentre
dole
on the dole
on the sick
signing on
earn my own money
earn money
my own wages','employment
job
work
coaching
vocational
supported employment',1,'','2026-11-27 03:16:01.222936');
INSERT INTO "search_lexicongroup" VALUES(386,'keep my job
keeping my job
might lose my job
losing my job
lose my job
struggling at work
boss doesn''t understand
reasonable adjustments
access to work
off sick
time off sick
work colleagues','retention
employment
access to work
adjustments
workplace',1,'','2026-11-27 03:16:01.222949');
INSERT INTO "search_lexicongroup" VALUES(387,'redundancy
redundant
made redundant
laid off
lost my job
sacked
got the sack
finished at work
let go from work','redundancy
employment
careers
retraining
jobseekers',1,'','2026-11-27 03:16:01.222962');
INSERT INTO "search_lexicongroup" VALUES(388,'self employed
start a business
own business
start my own business
microenterprise
sell my crafts
sell what i make
set up a business','self-employment
enterprise
business
start-up',1,'','2026-11-27 03:16:01.222975');
INSERT INTO "search_lexicongroup" VALUES(389,'work experience
work placement
placement
apprenticeship
apprentice
internship
supported internship
traineeship
job coach
job coaching
job carving','supported internship
placement
job coach
vocational
training',1,'','2026-11-27 03:16:01.222987');
INSERT INTO "search_lexicongroup" VALUES(39,'charity shop
second hand clothes
jumble
preloved','charity
shop
secondhand
reuse
clothing',1,'','2026-11-27 03:16:01.213170');
INSERT INTO "search_lexicongroup" VALUES(390,'cafe job
work in a cafe
work in a shop
work in a kitchen
barista
catering
till work
stacking shelves
warehouse
office work
gardening job','enterprise
catering
cafe
retail
training
vocational',1,'','2026-11-27 03:16:01.223000');
INSERT INTO "search_lexicongroup" VALUES(391,'college
collage
university
uni
study
studying
degree
open university
go back to college
course
courses
evening class
evening classes
night school
qualification
qualifications
gcse
certificate','courses
learning
college
education
adult
qualifications',1,'','2026-11-27 03:16:01.223012');
INSERT INTO "search_lexicongroup" VALUES(392,'reading and writing
read and write
can''t read
can''t read or write
can''t read very well
can''t spell
spelling
dyslexia
dyslexic
dislexia
dyslexsia
maths
sums
functional skills
literacy
numeracy
learn to read','literacy
reading
numeracy
dyslexia
functional skills
adult',1,'','2026-11-27 03:16:01.223025');
INSERT INTO "search_lexicongroup" VALUES(393,'left school
finish school
leaving school
leaves school
finishing college
finished college
leaving college
leaves college
turned 18
turning 18
turns 18
what after college
special school
ehcp
ehc plan','transition
young
preparing for adulthood
18-25
college',1,'','2026-11-27 03:16:01.223037');
INSERT INTO "search_lexicongroup" VALUES(394,'volunteer
volunteering
volenteer
volunter
give something back
giving back
useful again
feel useful
feel needed
be needed
be of use
purpose
sense of purpose
put something back
lend a hand
contribute','volunteering
volunteer
roles
opportunities
contribute',1,'','2026-11-27 03:16:01.223050');
INSERT INTO "search_lexicongroup" VALUES(395,'charity shop work
help in a charity shop
help at the food bank
help at the hospice
help out at
volunteer with animals
befriend someone else
timebank
time bank
swap skills
share my skills
pass on my skills
teach others
skills to offer','volunteering
timebank
charity
mentor
skills',1,'','2026-11-27 03:16:01.223062');
INSERT INTO "search_lexicongroup" VALUES(396,'mentor
mentoring
coaching
life coach
set goals
reach my goals
someone to push me
keep me on track','mentoring
coaching
goals
mentor',1,'','2026-11-27 03:16:01.223075');
INSERT INTO "search_lexicongroup" VALUES(397,'something meaningful
something to get up for
reason to get up
reason to get out of bed
get up for
structure to my week
structure
fill my days
fill my week
fill the day
something to do in the week
things to do in the day
keep busy
keep myself busy
keep him occupied
keep her occupied
occupy','day opportunities
activities
centre
structured
weekday
volunteering',1,'','2026-11-27 03:16:01.223088');
INSERT INTO "search_lexicongroup" VALUES(398,'day centre
day center
daycentre
day care
day service
day services
day centre''s shut
day centre closed
place to go in the day
somewhere to go in the day
somewhere to go
centre closed','day
centre
daycare
opportunities
activities',1,'','2026-11-27 03:16:01.223100');
INSERT INTO "search_lexicongroup" VALUES(399,'live on my own
living on my own
live by myself
live independently
independent living
be independent
be more independent
more independent
independant
independance
do it myself
do more for myself
do things for myself
stand on my own two feet
own two feet','independence
independent
skills
daily living
supported',1,'','2026-11-27 03:16:01.226115');
INSERT INTO "search_lexicongroup" VALUES(4,'wet room
level access shower
walk-in shower
walk in bath
bathroom done
bathroom adapted','bathroom
wetroom
adaptations
grant
shower',1,'','2026-11-27 03:16:01.212347');
INSERT INTO "search_lexicongroup" VALUES(40,'can''t cook
cook a meal
cook for myself
cooking for myself
cooking tea
make my tea
make his tea
make her tea
get my tea ready
making dinner
make a dinner
cook dinner','meals
cooking
preparation
hot
delivered',1,'','2026-11-27 03:16:01.213183');
INSERT INTO "search_lexicongroup" VALUES(400,'life skills
living skills
daily living skills
learn to do
learn how to
teach him to
teach her to
prepare for living alone
before he leaves home
before she leaves home
learn to look after myself
look after a flat
look after my own flat','skills
independent living
training
flat
cooking
budgeting',1,'','2026-11-27 03:16:01.226141');
INSERT INTO "search_lexicongroup" VALUES(401,'tell the time
use money
count change
shopping skills
use a washing machine
use the cooker safely
make my own meals
cook my own food
cook simple meals','skills
independent
cooking
money',1,'','2026-11-27 03:16:01.226156');
INSERT INTO "search_lexicongroup" VALUES(402,'planner
diary
organise
organised
disorganised
can''t organise
can''t plan
keep track
remember appointments
forget appointments
forgets appointments
miss appointments
reminders
reminder
prompts
prompting
time keeping','organising
reminders
prompting
memory
planning
coaching',1,'','2026-11-27 03:16:01.226169');
INSERT INTO "search_lexicongroup" VALUES(403,'homeless
sofa surfing
sofa-surfing
sleeping rough
on the streets
rough sleeper
nowhere to live
kicked out
kicked me out
thrown out
chucked out
sleeping in my car
hostel
temporary accommodation
b&b','homeless
homelessness
hostel
housing
accommodation',1,'','2026-11-27 03:16:01.226182');
INSERT INTO "search_lexicongroup" VALUES(404,'evicted
eviction
section 21
losing my flat
lose my flat
lose my home
lose my house
losing my home
landlord
landlord wants me out
landlord won''t
tenancy
keep my tenancy
keep my flat
housing association
notice to quit','tenancy
eviction
landlord
housing
sustainment
floating',1,'','2026-11-27 03:16:01.226195');
INSERT INTO "search_lexicongroup" VALUES(405,'my own place
place of my own
own flat
own front door
my own front door
move out
moving out
move out of mum''s
leave home
flat of my own
get my own flat
get a flat
council flat
council house
housing list
bidding
housing register','housing
tenancy
supported living
accommodation
move-on
register',1,'','2026-11-27 03:16:01.226208');
INSERT INTO "search_lexicongroup" VALUES(406,'supported living
share a house
shared house
housemates
house mates
flatmates
flat mate
live with friends
living with mates
staff there at night
staff on site','supported living
shared
tenancy
housemates
accommodation',1,'','2026-11-27 03:16:01.226220');
INSERT INTO "search_lexicongroup" VALUES(407,'live with a family
family to live with
shared lives
adult placement
adult fostering
foster care
host family
leaving foster care
care leaver
part of a family','shared lives
family
placement
carer
matched',1,'','2026-11-27 03:16:01.226233');
INSERT INTO "search_lexicongroup" VALUES(408,'room to spare
spare room
lodger
someone to live in in return
homeshare
house share
young person to live with me','homeshare
sharer
companionship
lodger',1,'','2026-11-27 03:16:01.226246');
INSERT INTO "search_lexicongroup" VALUES(409,'sheltered housing
sheltered
warden
retirement flat
extra care
bungalow
ground floor
ground floor flat
move somewhere smaller
retirement village
almshouse','sheltered
extra care
retirement
housing
bungalow',1,'','2026-11-27 03:16:01.226258');
INSERT INTO "search_lexicongroup" VALUES(41,'hot meal
hot dinner
cooked dinner
proper dinner
proper meal
decent meal
hot food
square meal','hot
meals
lunch
delivered
cafe',1,'','2026-11-27 03:16:01.213196');
INSERT INTO "search_lexicongroup" VALUES(410,'wrong house
house isn''t suitable
house not suitable
unsuitable housing
accessible housing
wheelchair accessible house
fifth floor
lift is broken
lift''s broken
no lift in my block','accessible
housing
adapted
medical priority
rehousing',1,'','2026-11-27 03:16:01.226271');
INSERT INTO "search_lexicongroup" VALUES(411,'nasty neighbours
can''t stand living here
move away from here
trouble with neighbours
dispute with neighbours
neighbour dispute
mediation','mediation
neighbour
housing
antisocial',1,'','2026-11-27 03:16:01.226283');
INSERT INTO "search_lexicongroup" VALUES(412,'new tenancy
set up home
first flat
first home
getting the keys
utility bills
set up my bills
resettlement
settle in','resettlement
tenancy
floating
bills
starter',1,'','2026-11-27 03:16:01.226296');
INSERT INTO "search_lexicongroup" VALUES(413,'i''m a carer
carer for
i care for
care for my husband
care for my wife
care for my mum
care for my dad
caring for my husband
caring for my wife
caring for my mum
caring for my dad
look after my husband
look after my wife
look after my mum
look after my dad
look after my mother
look after my father
looking after my husband
looking after my wife
looking after my mum
looking after my dad','carers
unpaid
caring
family
carer',1,'','2026-11-27 03:16:01.226309');
INSERT INTO "search_lexicongroup" VALUES(414,'need a break
a break from caring
bit of time to myself
time to myself
time for myself
me time
five minutes peace
five minutes to myself
hour to myself
bit of a breather
breather
recharge
recharge my batteries
never get a minute
no time for me
night off
day off from caring
never off duty
never switch off
on call all the time','respite
carers
sitting
breaks
short breaks',1,'','2026-11-27 03:16:01.226321');
INSERT INTO "search_lexicongroup" VALUES(415,'sit with him
sit with her
sit with mum
sit with dad
sit with my husband
sit with my wife
sitter
sitting service
someone to sit
granny sitter
so i can go out
so i can get out
while i go out
while i''m out
let me get out','sitting
sitter
respite
carers
companion',1,'','2026-11-27 03:16:01.226334');
INSERT INTO "search_lexicongroup" VALUES(416,'respite
respit
respite care
resbite
week in a home
few days in a home
somewhere for him to go
somewhere for her to go
residential respite
take him for a weekend
have her for a weekend','respite
short breaks
residential
overnight
breaks',1,'','2026-11-27 03:16:01.226346');
INSERT INTO "search_lexicongroup" VALUES(417,'if i''m ill who
if i was taken ill
if i go into hospital
taken into hospital
emergency plan
emergency card
carers card
what if something happens to me
if i drop dead','emergency
carers
contingency
card
planning',1,'','2026-11-27 03:16:01.226358');
INSERT INTO "search_lexicongroup" VALUES(418,'not a carer
just his wife
just her husband
just doing my duty
never called myself a carer
don''t see myself as a carer
carers assessment
carer''s assessment
careres','carers
assessment
identification
hub',1,'','2026-11-27 03:16:01.226371');
INSERT INTO "search_lexicongroup" VALUES(419,'carers group
carer''s group
other carers
talk to other carers
carers centre
meet other carers
carers cafe
carers coffee','carers
peer
cafe
centre',1,'','2026-11-27 03:16:01.226384');
INSERT INTO "search_lexicongroup" VALUES(42,'meals on wheels
meals delivered
food delivered
dinners delivered
ready meals
frozen meals
wiltshire farm
microwave meals
ping meals','meals
delivered
delivery
frozen
wheels',1,'','2026-11-27 03:16:01.213209');
INSERT INTO "search_lexicongroup" VALUES(420,'carer stress
worn out
worn to a frazzle
frazzled
run ragged
dead on my feet
dead beat
run down
snapped at him
snapped at her
lost my temper with him
lost my temper with her
running on empty
on my knees
ready to drop
at breaking point
breaking point
resent
resentful
guilty
feel guilty
guilt','carers
counselling
respite
wellbeing
emotional
burnout',1,'','2026-11-27 03:16:01.226396');
INSERT INTO "search_lexicongroup" VALUES(421,'juggle work and caring
juggling
juggling work
work and caring
caring and working
gave up work to care
gave up my job
give up my job
give up work
cut my hours at work
cut down my hours
carers leave
flexible working
leave work early','carers
working
employment
flexible
replacement',1,'','2026-11-27 03:16:01.226408');
INSERT INTO "search_lexicongroup" VALUES(422,'my own health
put myself last
put off my own operation
missed my own appointment
my own appointments
cancelled my own
neglecting myself
not looking after myself
forget to eat myself
don''t eat properly myself
eat standing up','carers
health
wellbeing
check
respite
self-care',1,'','2026-11-27 03:16:01.226421');
INSERT INTO "search_lexicongroup" VALUES(423,'lost my own life
lost myself
no life of my own
no social life
social life
haven''t seen my friends
don''t see my friends any more
friends stopped asking
stopped being asked
gave up my hobbies
given up my hobbies
gave up golf
gave up choir','carers
leisure
social
respite
activities
replacement',1,'','2026-11-27 03:16:01.226433');
INSERT INTO "search_lexicongroup" VALUES(424,'young carer
teenager looking after
child looking after
school and caring
looks after his mum
looks after her mum
young adult carer','young carers
young adult
carers
school',1,'','2026-11-27 03:16:01.226445');
INSERT INTO "search_lexicongroup" VALUES(425,'sandwich generation
kids and my mum
my kids and my parents
children and parents to look after
pulled in all directions
pulled every which way
torn in two
spread too thin','carers
parents
families
respite
working',1,'','2026-11-27 03:16:01.226458');
INSERT INTO "search_lexicongroup" VALUES(426,'parent carer
disabled son
disabled daughter
disabled child
my son is disabled
my daughter is disabled
son with autism
daughter with autism
autistic son
autistic daughter
send parent','parent carers
parents
disabled children
SEND
families',1,'','2026-11-27 03:16:01.226471');
INSERT INTO "search_lexicongroup" VALUES(427,'getting too old to care
too old to look after
i''m in my eighties and
elderly parents look after
older carer
both getting on
not as young as i was','older carers
future
planning
respite
carers',1,'','2026-11-27 03:16:01.226483');
INSERT INTO "search_lexicongroup" VALUES(428,'how to lift
lift him properly
lift her properly
moving and handling
carers course
carers training
training for carers
learn how to look after
manage his behaviour
manage her behaviour
deal with his dementia
deal with her dementia
understand dementia','training
carers
course
moving
handling
understanding',1,'','2026-11-27 03:16:01.226495');
INSERT INTO "search_lexicongroup" VALUES(429,'former carer
used to be a carer
caring ended
life after caring
what do i do now he''s gone
what do i do now she''s gone','former carers
bereavement
carers
life after caring',1,'','2026-11-27 03:16:01.226507');
INSERT INTO "search_lexicongroup" VALUES(43,'eating alone
eat alone
eat on my own
eating on my own
dinner for one
meal for one
table for one
no one to eat with','lunch
club
meals
companionship
communal',1,'','2026-11-27 03:16:01.213221');
INSERT INTO "search_lexicongroup" VALUES(430,'male carer group
men who care
husbands who care
man looking after his wife','men
carers
male',1,'','2026-11-27 03:16:01.226520');
INSERT INTO "search_lexicongroup" VALUES(431,'house has gone to pot
gone to pot
gone to rack and ruin
no time to clean
my own housework
two houses to run
two homes
run two houses
keep two houses going
clean mum''s house
cleaning my mum''s
her house and mine','domestic
cleaning
carers
housework
laundry',1,'','2026-11-27 03:16:01.226532');
INSERT INTO "search_lexicongroup" VALUES(432,'siblings don''t help
brother doesn''t help
sister doesn''t help
all left to me
all falls to me
all down to me
left to do everything
everything falls on me
do it all on my own','carers
family
counselling
mediation',1,'','2026-11-27 03:16:01.226544');
INSERT INTO "search_lexicongroup" VALUES(433,'brother with a learning disability
sister with a learning disability
sibling
siblings
brothers and sisters','siblings
families
sibs
young carers',1,'','2026-11-27 03:16:01.226557');
INSERT INTO "search_lexicongroup" VALUES(434,'mental health carer
son has schizophrenia
daughter has bipolar
wife''s depression
husband''s depression
partner''s mental health
living with someone with mental','carers
mental
families
psychosis',1,'','2026-11-27 03:16:01.226569');
INSERT INTO "search_lexicongroup" VALUES(435,'take mum together
do things together
something we can both do
both go to
couples
as a couple
me and my husband could go
me and my wife could go
join in together
go together','couples
carers
cafe
shared activities',1,'','2026-11-27 03:16:01.226581');
INSERT INTO "search_lexicongroup" VALUES(436,'get the kids to school
take the kids to school
take my son to school
take my daughter to school
school run
school pick up
pick the kids up
pick up from school
nursery run
walk the kids to school','school
children
parents
families
transport
assistant',1,'','2026-11-27 03:16:01.226593');
INSERT INTO "search_lexicongroup" VALUES(437,'my kids
my children
look after my kids
looking after my kids
look after my children
play with my kids
play with my children
keep up with my kids
keep up with the kids
keep up with a toddler
run around after
chase after a toddler
mum with a disability
disabled mum
disabled dad
disabled parent','disabled parents
parenting
children
family
families',1,'','2026-11-27 03:16:01.226605');
INSERT INTO "search_lexicongroup" VALUES(438,'newborn
new baby
having a baby
pregnant
pregnancy
bath the baby
lift the baby
pick up my baby
feed the baby
change nappies
pram
cot','baby
parents
maternity
parenting
disabled parents
Home-Start',1,'','2026-11-27 03:16:01.226617');
INSERT INTO "search_lexicongroup" VALUES(439,'toddler
toddlers
toddler group
mums and tots
playgroup
play group
stay and play
children''s centre
family hub','toddler
family hub
play
parents
families',1,'','2026-11-27 03:16:01.226629');
INSERT INTO "search_lexicongroup" VALUES(44,'sunday roast
sunday lunch
roast dinner
christmas dinner
christmas alone
christmas day on my own','lunch
roast
christmas
meals',1,'','2026-11-27 03:16:01.213233');
INSERT INTO "search_lexicongroup" VALUES(440,'be a good mum
be a good dad
good parent
parenting
bedtimes
kids'' behaviour
kids won''t listen
kids run rings round me
tantrums
teenagers
discipline
parenting course
parenting class','parenting
parents
course
behaviour
families
positive',1,'','2026-11-27 03:16:01.226642');
INSERT INTO "search_lexicongroup" VALUES(441,'homework
help with homework
reading with my son
reading with my daughter
parents evening
school letters
talk to the school','school
children
tutoring
homework
family learning',1,'','2026-11-27 03:16:01.226654');
INSERT INTO "search_lexicongroup" VALUES(442,'single mum
single dad
single parent
lone parent
bringing up kids on my own
dad''s group
dads group','single
lone
parents
families
Gingerbread',1,'','2026-11-27 03:16:01.226666');
INSERT INTO "search_lexicongroup" VALUES(443,'after school club
school holidays
half term
six weeks holidays
summer holidays
childcare
child care
babysitter
baby sitter
childminder
creche','childcare
playscheme
holiday
children
after-school',1,'','2026-11-27 03:16:01.226678');
INSERT INTO "search_lexicongroup" VALUES(444,'contact with my kids
contact centre
see my kids
see my son
see my daughter
supervised contact
kids live with their dad
kids live with their mum','contact
family
separated
mediation
parents',1,'','2026-11-27 03:16:01.226690');
INSERT INTO "search_lexicongroup" VALUES(445,'mum has a learning disability
parents with learning disabilities
help me be a parent
learning disability and a baby','parents
learning disability
parenting
advocacy',1,'','2026-11-27 03:16:01.226703');
INSERT INTO "search_lexicongroup" VALUES(446,'family days out
take the kids out
take my kids to the park
park with the kids
soft play
adapted playground','families
outings
play
inclusive
holiday',1,'','2026-11-27 03:16:01.226714');
INSERT INTO "search_lexicongroup" VALUES(447,'church
go to church
get to church
chapel
vicar
priest
prayers
hymn
hymns
christian
catholic
methodist
quaker
salvation army','church
Christian
faith
chaplaincy
fellowship
worship',1,'','2026-11-27 03:16:01.226726');
INSERT INTO "search_lexicongroup" VALUES(448,'mosque
masjid
friday prayers
muslim
islam
islamic
imam
ramadan
eid','Muslim
Islamic
mosque
faith',1,'','2026-11-27 03:16:01.226739');
INSERT INTO "search_lexicongroup" VALUES(449,'temple
mandir
hindu
diwali
puja','Hindu
temple
Asian
faith
Gujarati',1,'','2026-11-27 03:16:01.226751');
INSERT INTO "search_lexicongroup" VALUES(45,'lunch club
luncheon club
soup and a roll
soup lunch
dinner club
pensioners dinner
bite to eat','lunch
luncheon
club
meal
soup',1,'','2026-11-27 03:16:01.213246');
INSERT INTO "search_lexicongroup" VALUES(450,'gurdwara
gurdwarah
sikh
langar
vaisakhi','Sikh
gurdwara
Punjabi
faith',1,'','2026-11-27 03:16:01.226763');
INSERT INTO "search_lexicongroup" VALUES(451,'synagogue
shul
jewish
shabbat
passover
rabbi
torah','Jewish
synagogue
faith',1,'','2026-11-27 03:16:01.226776');
INSERT INTO "search_lexicongroup" VALUES(452,'buddhist
buddhism
pagan
spiritual
spirituality
my faith
my religion
religion
religious
my beliefs
pray','faith
spiritual
multi-faith
chaplaincy
meditation',1,'','2026-11-27 03:16:01.226788');
INSERT INTO "search_lexicongroup" VALUES(453,'someone who speaks
speak my language
speaks my language
own language
mother tongue
first language
not english
doesn''t speak english
don''t speak english
speak english
english not good
english isn''t good
bad english
no english
interpreter
translate
translator','language
bilingual
interpreting
multilingual
speaking
translation',1,'','2026-11-27 03:16:01.226800');
INSERT INTO "search_lexicongroup" VALUES(454,'learn english
improve my english
english classes
english class
esol
practise my english','ESOL
English
classes
conversation
language',1,'','2026-11-27 03:16:01.226813');
INSERT INTO "search_lexicongroup" VALUES(455,'punjabi
urdu
hindi
gujarati
bengali
sylheti
bangladeshi
pakistani
indian
south asian
tamil
sri lankan
nepali
ghurka
gurkha','Asian
Punjabi
Urdu
Gujarati
Bengali
cultural',1,'','2026-11-27 03:16:01.226825');
INSERT INTO "search_lexicongroup" VALUES(456,'chinese
cantonese
mandarin
hong kong
vietnamese
filipino
korean
japanese
thai','Chinese
Cantonese
Mandarin
Vietnamese
cultural
East Asian',1,'','2026-11-27 03:16:01.226837');
INSERT INTO "search_lexicongroup" VALUES(457,'polish
romanian
ukrainian
ukraine
lithuanian
russian
portuguese
spanish
italian
greek
cypriot
turkish
kurdish
eastern european','Polish
Ukrainian
European
Turkish
cultural
migrants',1,'','2026-11-27 03:16:01.226850');
INSERT INTO "search_lexicongroup" VALUES(458,'jamaican
jamaica
caribbean
west indian
windrush
black elders
black community
african
nigerian
ghanaian
zimbabwean','Caribbean
African
Black
Windrush
elders
cultural',1,'','2026-11-27 03:16:01.226862');
INSERT INTO "search_lexicongroup" VALUES(459,'somali
arabic
arab
yemeni
eritrean
ethiopian
sudanese
iranian
farsi
afghan
pashto
dari','Somali
Arabic
Yemeni
refugee
cultural',1,'','2026-11-27 03:16:01.226875');
INSERT INTO "search_lexicongroup" VALUES(46,'cuppa
cup of tea
a brew
cup of char
coffee and cake
tea and cake
tea and biscuits
coffee morning
natter over a coffee','coffee
tea
cafe
morning
drop-in
chat',1,'','2026-11-27 03:16:01.213258');
INSERT INTO "search_lexicongroup" VALUES(460,'refugee
refugees
asylum
asylum seeker
asylum seekers
home office
immigration
visa
leave to remain
no recourse','refugee
asylum
migrants
immigration',1,'','2026-11-27 03:16:01.226888');
INSERT INTO "search_lexicongroup" VALUES(461,'irish
the irish club
ireland
county mayo
irish music
ceili','Irish
cultural
elders',1,'','2026-11-27 03:16:01.226900');
INSERT INTO "search_lexicongroup" VALUES(462,'welsh
cymraeg
speak welsh
gaelic
scots','Welsh
Cymraeg
language
bilingual',1,'','2026-11-27 03:16:01.226912');
INSERT INTO "search_lexicongroup" VALUES(463,'gypsy
traveller
travellers
romany
traveller site
roma
showman','Gypsy
Traveller
Roma',1,'','2026-11-27 03:16:01.226924');
INSERT INTO "search_lexicongroup" VALUES(464,'my culture
my own culture
same culture
same background as me
from my community
my own community
my country
my traditions
my heritage','cultural
culturally
ethnic
elders
minority',1,'','2026-11-27 03:16:01.226936');
INSERT INTO "search_lexicongroup" VALUES(465,'gay
lesbian
bisexual
lgbt
lgbtq
queer
trans
transgender
non binary
non-binary
transition gender
came out as
come out as
gay friends
rainbow
back in the closet
hide who i am','LGBT
LGBTQ
rainbow
gay
trans
inclusive',1,'','2026-11-27 03:16:01.226948');
INSERT INTO "search_lexicongroup" VALUES(466,'ex army
ex-army
army
navy
raf
royal navy
ex forces
ex-forces
veteran
veterans
served in
national service
regiment
squaddie
combat
british legion','veterans
forces
armed
military
legion',1,'','2026-11-27 03:16:01.226961');
INSERT INTO "search_lexicongroup" VALUES(467,'grew up in care
been in care
children''s home
residential school
brought up in care','care leavers
care-experienced
young',1,'','2026-11-27 03:16:01.226973');
INSERT INTO "search_lexicongroup" VALUES(468,'women from my community
asian women
muslim women
asian ladies
ladies only session','Asian
women
women-only
cultural
ladies',1,'','2026-11-27 03:16:01.226986');
INSERT INTO "search_lexicongroup" VALUES(469,'change for the better
new lease of life
try something new
new hobby
new hobbies
find a hobby
take up a hobby','hobbies
taster
activities
interests
workshops',1,'','2026-11-27 03:16:01.226997');
INSERT INTO "search_lexicongroup" VALUES(47,'pub lunch
down the pub
go for a pint
a pint with the lads
local pub','pub
social
men
meal',1,'','2026-11-27 03:16:01.213271');
INSERT INTO "search_lexicongroup" VALUES(470,'can''t manage
can''t manage any more
struggle to manage
find it harder
finding it harder
getting harder
getting too much
it''s all getting too much','home care
assessment
independence
preventative',1,'','2026-11-27 03:16:01.227009');
INSERT INTO "search_lexicongroup" VALUES(471,'getting on a bit
getting old
old and doddery
elderly
frail
frailty
ninety
in her nineties
in his nineties
eighty
in her eighties
in his eighties','older
elderly
frail
age
preventative',1,'','2026-11-27 03:16:01.227022');
INSERT INTO "search_lexicongroup" VALUES(472,'sitting in a chair all day
slumped
sleeps all day
sleeping in the day
asleep in the chair
stays in bed
stay in bed all day
stays in his room
stays in her room
in his bedroom all day
in her bedroom all day
won''t come out of his room
won''t come out of her room','outreach
motivation
activities
isolation
one-to-one
routine',1,'','2026-11-27 03:16:01.227034');
INSERT INTO "search_lexicongroup" VALUES(473,'christmas
new year on my own
birthdays alone
bank holidays
special occasions
wedding
my daughter''s wedding
family party','events
occasions
accompanied
social
festive',1,'','2026-11-27 03:16:01.227047');
INSERT INTO "search_lexicongroup" VALUES(474,'carry a cup
carry a tray
carry plates
carry things
trolley
hands full with my frame','trolley
aids
equipment
caddy',1,'','2026-11-27 03:16:01.227059');
INSERT INTO "search_lexicongroup" VALUES(475,'hot weather
heatwave
winter
snow and ice
ice on the path
clear the snow
gritting','winter
seasonal
warm
preparedness',1,'','2026-11-27 03:16:01.227072');
INSERT INTO "search_lexicongroup" VALUES(476,'power cut
priority register
priority services
no electric
power outage','priority
register
energy
emergency',1,'','2026-11-27 03:16:01.227084');
INSERT INTO "search_lexicongroup" VALUES(477,'locked out
lost my keys
lose my keys
loses her keys
loses his keys
can''t find my keys
lose things
loses things
lost my glasses','keysafe
locator
memory
gadgets
aids',1,'','2026-11-27 03:16:01.227097');
INSERT INTO "search_lexicongroup" VALUES(478,'phone the council
ring the council
on hold
press one for
phone calls for me
hate the phone
can''t use the phone
scared of phone calls
make phone calls
phone anxiety','advocacy
calls
correspondence
relay',1,'','2026-11-27 03:16:01.227109');
INSERT INTO "search_lexicongroup" VALUES(479,'dispute with a company
refund
consumer
ripped off
over charged
overcharged','consumer
trading standards
advice
rights',1,'','2026-11-27 03:16:01.227121');
INSERT INTO "search_lexicongroup" VALUES(48,'make a cup of tea
make a brew
pour the kettle
lift the kettle
kettle is too heavy
make a sandwich
make toast','kettle
kitchen
snacks
preparation
tipper
aids',1,'','2026-11-27 03:16:01.213283');
INSERT INTO "search_lexicongroup" VALUES(480,'vote
voting
politics
council meeting
be heard by the council','voting
citizenship
forum
voice
participation',1,'','2026-11-27 03:16:01.227133');
INSERT INTO "search_lexicongroup" VALUES(481,'passport form
proof of id
no id
birth certificate
bus pass application','applications
forms
advice',1,'','2026-11-27 03:16:01.227145');
INSERT INTO "search_lexicongroup" VALUES(482,'jury
court
family court
going to court','court
legal
representation
intermediary',1,'','2026-11-27 03:16:01.227157');
INSERT INTO "search_lexicongroup" VALUES(483,'dispute over care home
mum''s care home
dad''s care home
in a care home
living in a care home
residential home
nursing home
find a care home
choosing a care home
care homes','residential
nursing
care homes
choosing
relatives',1,'','2026-11-27 03:16:01.227169');
INSERT INTO "search_lexicongroup" VALUES(484,'visit my wife in the home
visit my husband in the home
get to the care home to see
husband''s gone into a home
wife''s gone into a home','transport
carers
relatives
residential
visiting',1,'','2026-11-27 03:16:01.227182');
INSERT INTO "search_lexicongroup" VALUES(485,'read the meter
meter reading
switch supplier
tariff
smart meter','energy
tariff
bills
switching',1,'','2026-11-27 03:16:01.227194');
INSERT INTO "search_lexicongroup" VALUES(486,'mattress
sleep in a chair
sleeps in a chair
sleeping in the chair
sofa''s broken
bed''s broken','bed
mattress
furniture
riser
equipment',1,'','2026-11-27 03:16:01.227207');
INSERT INTO "search_lexicongroup" VALUES(487,'glasses
eye test
optician
opticians
new specs
specs','optician
eye
domiciliary
sight',1,'','2026-11-27 03:16:01.227221');
INSERT INTO "search_lexicongroup" VALUES(488,'health check
annual health check
scared of doctors
scared of needles
blood test
flu jab
jabs
screening
smear test','health
checks
screening
liaison
accessible',1,'','2026-11-27 03:16:01.227234');
INSERT INTO "search_lexicongroup" VALUES(489,'annual review
hospital passport
learning disability nurse
don''t understand the doctor
understand the doctor','health
liaison
easy read
learning disability
passport',1,'','2026-11-27 03:16:01.227246');
INSERT INTO "search_lexicongroup" VALUES(49,'burn the pan
burnt pans
left the gas on
leaves the gas on
leaving the cooker on
left the oven on
left the cooker on
gas cooker
pan of oil
chip pan','cooker
gas
shut-off
safety
sensor
fire
telecare',1,'','2026-11-27 03:16:01.213295');
INSERT INTO "search_lexicongroup" VALUES(490,'easy read
long words
jargon
plain english
pictures not words','easy read
accessible
plain',1,'','2026-11-27 03:16:01.227258');
INSERT INTO "search_lexicongroup" VALUES(491,'go in the kitchen
use my kitchen
stand to cook
stand at the cooker
can''t stand for long
stand for long
stand up for long
sit to peel','perching
stool
kitchen
occupational
adaptations',1,'','2026-11-27 03:16:01.227271');
INSERT INTO "search_lexicongroup" VALUES(492,'microwave
hot pans
burn myself
burnt myself
scalded
scald
spilled boiling water','kitchen
safety
aids
kettle
tipper',1,'','2026-11-27 03:16:01.227284');
INSERT INTO "search_lexicongroup" VALUES(493,'reach up high
bend down
bending
can''t bend
can''t bend down
pick things up off the floor
pick things off the floor
drop something
reach things','reacher
grabber
aids
equipment
reaching',1,'','2026-11-27 03:16:01.227297');
INSERT INTO "search_lexicongroup" VALUES(494,'open the curtains
open the windows
lock the door
turn the key
turn the tap
turn taps
light switch','aids
handyperson
automated
controls
turners',1,'','2026-11-27 03:16:01.227309');
INSERT INTO "search_lexicongroup" VALUES(495,'path is uneven
uneven path
back step
get into the garden
out the back
get into my garden
patio
broken fence
fence down
gate''s broken','path
ramp
garden
repairs
handyperson
fencing',1,'','2026-11-27 03:16:01.227322');
INSERT INTO "search_lexicongroup" VALUES(496,'bus stop''s too far
hill''s too steep
too steep for me
hilly
pavements
kerbs
dropped kerb
no pavement','scooter
accessible
transport
mobility',1,'','2026-11-27 03:16:01.227334');
INSERT INTO "search_lexicongroup" VALUES(497,'parking space
parking bay
disabled bay
can''t park
nowhere to park','parking
bay
blue badge',1,'','2026-11-27 03:16:01.227346');
INSERT INTO "search_lexicongroup" VALUES(498,'church hall
village hall
community centre
drop in
drop-in
drop in centre
somewhere to drop in
walk in off the street','drop-in
community centre
hall
open access
hub',1,'','2026-11-27 03:16:01.227358');
INSERT INTO "search_lexicongroup" VALUES(499,'coming off the rails
son has gone off the rails
bad crowd
wrong crowd
gang
gangs
county lines','exploitation
youth
outreach
mentoring
gangs',1,'','2026-11-27 03:16:01.227370');
INSERT INTO "search_lexicongroup" VALUES(5,'bed bath
wash me in bed
stuck in bed
bedbound
bed bound
bedridden','bedbound
personal care
washing
repositioning
carers',1,'','2026-11-27 03:16:01.212360');
INSERT INTO "search_lexicongroup" VALUES(50,'not eating
stopped eating
isn''t eating
forgets to eat
forget to eat
skipping meals
skips meals
living on toast
living on biscuits
eats rubbish
lives on crisps','nutrition
meals
prompting
malnutrition
eating
lunch',1,'','2026-11-27 03:16:01.213308');
INSERT INTO "search_lexicongroup" VALUES(500,'afraid of dogs
scared of people
scared of men
frightened of men
scared of strangers
takes me ages to trust
hard to trust
don''t trust people
trust issues','trust
trauma-informed
one-to-one
consistent
female',1,'','2026-11-27 03:16:01.227383');
INSERT INTO "search_lexicongroup" VALUES(501,'bit of banter
have a laugh
have a good laugh
good laugh
bit of fun
enjoy myself
enjoy life again
let my hair down','fun
social
entertainment
club
laughter',1,'','2026-11-27 03:16:01.227396');
INSERT INTO "search_lexicongroup" VALUES(502,'entertainment
entertainer
singer comes in
live music
variety show
concerts
concert
orchestra
classical music
opera
jazz','concerts
music
performances
entertainment',1,'','2026-11-27 03:16:01.227408');
INSERT INTO "search_lexicongroup" VALUES(503,'football reminiscence
sporting memories
old footballers','sporting
reminiscence
memories
football',1,'','2026-11-27 03:16:01.227420');
INSERT INTO "search_lexicongroup" VALUES(504,'doll
twiddle
fidget
twiddlemuff
fiddles with everything','sensory
dementia
twiddle
activities',1,'','2026-11-27 03:16:01.227432');
INSERT INTO "search_lexicongroup" VALUES(505,'safe to be left
leave the door open
lets strangers in
lets anyone in
opens the door to anyone
gives money away
gives her money away
gives his money away','safeguarding
doorbell
scams
dementia
telecare
monitoring',1,'','2026-11-27 03:16:01.227444');
INSERT INTO "search_lexicongroup" VALUES(506,'frightened at night
scared at night
scared in the house on my own
hear noises
nervous on my own at night
afraid of the dark','overnight
live-in
alarm
security
homeshare',1,'','2026-11-27 03:16:01.227456');
INSERT INTO "search_lexicongroup" VALUES(507,'out of hours
emergencies
someone in an emergency
response team
urgent help at home
same day','rapid
response
urgent
emergency
crisis',1,'','2026-11-27 03:16:01.227469');
INSERT INTO "search_lexicongroup" VALUES(508,'trial run
try it first
taster
taster session
free trial
see if i like it','taster
trial
session
introductory',1,'','2026-11-27 03:16:01.227481');
INSERT INTO "search_lexicongroup" VALUES(509,'can''t afford it
doesn''t cost
cheap
low cost
subsidised
no charge','free
low-cost
affordable
subsidised',1,'','2026-11-27 03:16:01.227494');
INSERT INTO "search_lexicongroup" VALUES(51,'losing weight
lost weight
lost so much weight
skin and bone
wasting away
off my food
no appetite
appetite gone
underweight','malnutrition
nutrition
dietitian
meals
appetite',1,'','2026-11-27 03:16:01.213464');
INSERT INTO "search_lexicongroup" VALUES(510,'computer says no
phone menus
automated phone
chat bot
ai
video gadgets
virtual reality
robot pet
robotic cat','technology
assistive
digital
robotic
virtual',1,'','2026-11-27 03:16:01.227506');
INSERT INTO "search_lexicongroup" VALUES(511,'write with my hands
can''t write
hold a pen
shaky handwriting
sign my name
type with one hand
one handed keyboard
adapted keyboard','assistive
keyboard
computer
adapted
dictation',1,'','2026-11-27 03:16:01.227519');
INSERT INTO "search_lexicongroup" VALUES(512,'play games on
switches
joystick
special effect controllers
adapted controllers','gaming
adapted
switches
accessible
technology',1,'','2026-11-27 03:16:01.227531');
INSERT INTO "search_lexicongroup" VALUES(513,'dribble
dribbling
drool
face droops','speech
swallowing
neurological
personal care',1,'','2026-11-27 03:16:01.227543');
INSERT INTO "search_lexicongroup" VALUES(514,'body temperature
always cold
sit in a coat
hot water bottle
electric blanket','warm
heating
energy
blankets',1,'','2026-11-27 03:16:01.227555');
INSERT INTO "search_lexicongroup" VALUES(515,'hospital at home
drip at home
virtual ward
monitored at home
blood pressure machine','virtual
ward
monitoring
telehealth
nursing',1,'','2026-11-27 03:16:01.227568');
INSERT INTO "search_lexicongroup" VALUES(516,'weight off my mind
sort my head out
clear my head
get my head straight
get my head together
peace and quiet
calm
calming','wellbeing
mindfulness
calm
counselling
nature',1,'','2026-11-27 03:16:01.227580');
INSERT INTO "search_lexicongroup" VALUES(517,'open water
wild swimming
cold water','swimming
outdoor
wellbeing',1,'','2026-11-27 03:16:01.227592');
INSERT INTO "search_lexicongroup" VALUES(518,'cooking together
cook together
eat together
eating together
community meal
community meals
shared table
shared lunch
supper club
pay what you can cafe','meals
cooking
shared
lunch
cafe',1,'','2026-11-27 03:16:01.227605');
INSERT INTO "search_lexicongroup" VALUES(519,'fish and chips
fish and chip
fish supper
breakfast
breakfast club
full english
bacon butty
afternoon tea
cream tea','breakfast
lunch
afternoon tea
meal
club',1,'','2026-11-27 03:16:01.227617');
INSERT INTO "search_lexicongroup" VALUES(52,'lose weight
too fat
overweight
obese
put on weight
piled on the pounds
slimming
diet','weight
healthy
nutrition
slimming
exercise
dietitian',1,'','2026-11-27 03:16:01.213491');
INSERT INTO "search_lexicongroup" VALUES(520,'diet for diabetes
low salt
low sugar
diabetic meals
soft meals delivered','meals
dietary
diabetic
delivered',1,'','2026-11-27 03:16:01.227629');
INSERT INTO "search_lexicongroup" VALUES(521,'dinner ladies
school dinners
canteen
sheltered housing restaurant','restaurant
lunch
meals
extra care',1,'','2026-11-27 03:16:01.227640');
INSERT INTO "search_lexicongroup" VALUES(522,'menopause
hot flushes','menopause
women
wellbeing',1,'','2026-11-27 03:16:01.227652');
INSERT INTO "search_lexicongroup" VALUES(523,'prostate
erectile
men''s health
prostrate','prostate
men
health
continence',1,'','2026-11-27 03:16:01.227664');
INSERT INTO "search_lexicongroup" VALUES(524,'hospital phobia
hygiene phobia
afraid of water
scared of water
hates water on her head','bathing
sensory
dementia
personal care',1,'','2026-11-27 03:16:01.227676');
INSERT INTO "search_lexicongroup" VALUES(525,'tooth brush prompt
remind me to wash
reminding to wash
remind him to wash
remind her to wash
reminds to change clothes
needs telling to wash','prompting
hygiene
skills
outreach
personal care',1,'','2026-11-27 03:16:01.227688');
INSERT INTO "search_lexicongroup" VALUES(526,'choose what to wear
dress for the weather
wear a coat
goes out in slippers
dresses wrong
clothes on inside out
clothes on back to front','dressing
prompting
dementia
personal care
laying out',1,'','2026-11-27 03:16:01.227700');
INSERT INTO "search_lexicongroup" VALUES(527,'adapted clothing
adaptive clothing
magnetic buttons
velcro
wheelchair coat
easy fastening','adaptive
clothing
velcro
equipment',1,'','2026-11-27 03:16:01.227712');
INSERT INTO "search_lexicongroup" VALUES(528,'labels in clothes
sort the wardrobe
put clothes away
wardrobe','wardrobe
organising
laundry
domestic',1,'','2026-11-27 03:16:01.227724');
INSERT INTO "search_lexicongroup" VALUES(529,'nit
nits
head lice
scabies
lice','hygiene
skin
laundry
nursing',1,'','2026-11-27 03:16:01.227736');
INSERT INTO "search_lexicongroup" VALUES(53,'eat healthy
eat healthier
healthy eating
five a day
eat better
too many takeaways
takeaways
living on takeaways','healthy
cooking
nutrition
recipes
skills',1,'','2026-11-27 03:16:01.213504');
INSERT INTO "search_lexicongroup" VALUES(530,'retire as a disabled person
older with learning disability
getting older with downs
ageing with a learning disability','older
learning disability
ageing
dementia',1,'','2026-11-27 03:16:01.227748');
INSERT INTO "search_lexicongroup" VALUES(531,'blind and old
sight loss later in life
lost my sight late
lost her sight
lost his sight
sudden sight loss','sight loss
low vision
rehabilitation
older
counselling',1,'','2026-11-27 03:16:01.227761');
INSERT INTO "search_lexicongroup" VALUES(532,'lost my hearing
sudden deafness
cochlear
cochlear implant
implant','cochlear
deafened
hearing
rehabilitation',1,'','2026-11-27 03:16:01.227799');
INSERT INTO "search_lexicongroup" VALUES(533,'deaf mental health
deaf carer
deaf and lonely
someone who signs
staff who sign
carer who signs','BSL
deaf
signing
carers',1,'','2026-11-27 03:16:01.227815');
INSERT INTO "search_lexicongroup" VALUES(534,'blind gardening
guide runner
someone to guide me
sighted guide
guide me round
take my arm','sighted guide
guiding
sight
volunteer
accompanied',1,'','2026-11-27 03:16:01.227827');
INSERT INTO "search_lexicongroup" VALUES(535,'cinema with subtitles
audio description
touch tour
audio described','audio described
captioned
accessible
theatre',1,'','2026-11-27 03:16:01.227840');
INSERT INTO "search_lexicongroup" VALUES(536,'group for stroke
stroke club
stroke group
after my stroke
since my stroke
since the stroke
had a stroke','stroke
club
survivors
rehabilitation
aphasia',1,'','2026-11-27 03:16:01.227852');
INSERT INTO "search_lexicongroup" VALUES(537,'parkinsons exercise
dance for parkinsons
boxing for parkinsons
parkinsons group
parkinsons nurse','Parkinson''s
exercise
dance
cafe
branch',1,'','2026-11-27 03:16:01.227864');
INSERT INTO "search_lexicongroup" VALUES(538,'ms therapy centre
oxygen chamber
oxygen therapy
oxygen tank','oxygen
MS
therapy centre',1,'','2026-11-27 03:16:01.227876');
INSERT INTO "search_lexicongroup" VALUES(539,'headway
brain injury group
can''t think straight
concentration
can''t concentrate
brain fog
foggy head
slow thinking
personality''s changed
not the man i married
different person since','brain injury
cognitive
Headway
neuropsychology
rehabilitation
fatigue',1,'','2026-11-27 03:16:01.227889');
INSERT INTO "search_lexicongroup" VALUES(54,'learn to cook
cooking lessons
cooking class
cookery
teach me to cook
baking
bake a cake
bake cakes','cookery
cooking
baking
recipes
kitchen
skills',1,'','2026-11-27 03:16:01.213517');
INSERT INTO "search_lexicongroup" VALUES(540,'thalidomide
polio
post polio
post-polio
short stature
dwarfism
born without','physical disability
limb
peer
rare',1,'','2026-11-27 03:16:01.227900');
INSERT INTO "search_lexicongroup" VALUES(541,'burns
disfigured
disfigurement
scar
scars
facial difference
alopecia
hair loss
wig','disfigurement
skin
camouflage
wig
peer',1,'','2026-11-27 03:16:01.227913');
INSERT INTO "search_lexicongroup" VALUES(542,'kidney transplant
liver
transplant
hepatitis','transplant
renal
kidney
liver
peer',1,'','2026-11-27 03:16:01.227925');
INSERT INTO "search_lexicongroup" VALUES(543,'gout
frozen shoulder
carpal tunnel
trapped nerve','pain
joint
physiotherapy
exercises',1,'','2026-11-27 03:16:01.227937');
INSERT INTO "search_lexicongroup" VALUES(544,'dizzy
dizziness
blackouts
black outs
faint
fainting
light headed
low blood pressure','falls
balance
alarm
pendant
dizziness',1,'','2026-11-27 03:16:01.227950');
INSERT INTO "search_lexicongroup" VALUES(545,'weakness
no strength
weak legs
muscle weakness
lost my strength
gone weak','strength
exercise
physiotherapy
rehabilitation
balance',1,'','2026-11-27 03:16:01.227962');
INSERT INTO "search_lexicongroup" VALUES(546,'swelling
puffy legs
legs up
circulation','circulation
legs
compression
exercise',1,'','2026-11-27 03:16:01.227974');
INSERT INTO "search_lexicongroup" VALUES(547,'itchy
sore skin
rash
sore groin','skin
nursing
hygiene',1,'','2026-11-27 03:16:01.227986');
INSERT INTO "search_lexicongroup" VALUES(548,'hayfever
allergies
chest infection
water infection
uti
utis
infections','nursing
hydration
continence
health',1,'','2026-11-27 03:16:01.227999');
INSERT INTO "search_lexicongroup" VALUES(549,'scared of being a burden
don''t want to be a burden
being a burden
bother people
don''t like to ask
too proud
charity case
embarrassed to ask
ashamed','confidential
befriending
counselling
advice
dignity',1,'','2026-11-27 03:16:01.228011');
INSERT INTO "search_lexicongroup" VALUES(55,'cut up my food
cut my food
feed myself
feed him
feed her
help with eating
eating with one hand
special cutlery','feeding
mealtime
eating
cutlery
adapted
personal care',1,'','2026-11-27 03:16:01.213529');
INSERT INTO "search_lexicongroup" VALUES(550,'dignity
embarrassing
embarrassed
privacy
stranger seeing me naked
strangers washing me','dignity
personal care
female
male
continuity
respect',1,'','2026-11-27 03:16:01.228023');
INSERT INTO "search_lexicongroup" VALUES(551,'treated like an adult
respect
dignity and respect
not treated as stupid
think i''m thick
think i''m stupid
called thick','self-advocacy
rights
respect
peer-led',1,'','2026-11-27 03:16:01.228083');
INSERT INTO "search_lexicongroup" VALUES(552,'never been asked what i want
what i want to do
my dreams
dream
dreams
bucket list
ambitions
what matters to me','person-centred
planning
goals
coaching',1,'','2026-11-27 03:16:01.228096');
INSERT INTO "search_lexicongroup" VALUES(553,'keep the weight off
walk more
ten thousand steps
step count','walking
weight
active
fitness',1,'','2026-11-27 03:16:01.228108');
INSERT INTO "search_lexicongroup" VALUES(554,'get out in the car
drive out
ride out
someone to drive me
drive me to
drive me about','driver
transport
outings
assistant
volunteer drivers',1,'','2026-11-27 03:16:01.228120');
INSERT INTO "search_lexicongroup" VALUES(555,'train station
passenger assistance
station steps
ramp at the station
book assistance','rail
passenger
travel
accessible',1,'','2026-11-27 03:16:01.228132');
INSERT INTO "search_lexicongroup" VALUES(556,'fear of flying
carer for holiday
carer to come on holiday
someone to come on holiday with me
holiday with support
holiday with care
travel companion','supported holidays
companion
holidays
accessible
assistant',1,'','2026-11-27 03:16:01.228144');
INSERT INTO "search_lexicongroup" VALUES(557,'hotel with a hoist
accessible hotel
accessible cottage
wheelchair friendly holiday
wheelchair holiday
holiday with a hospital bed','accessible
accommodation
holiday
hoist
wheelchair',1,'','2026-11-27 03:16:01.228156');
INSERT INTO "search_lexicongroup" VALUES(558,'pub quiz
trivia
mastermind','quiz
social
pub',1,'','2026-11-27 03:16:01.228168');
INSERT INTO "search_lexicongroup" VALUES(559,'dog show
flower arranging
floristry
flowers
hanging baskets
houseplants','floristry
flowers
horticulture
craft',1,'','2026-11-27 03:16:01.228179');
INSERT INTO "search_lexicongroup" VALUES(56,'swallow
swallowing
choking
chokes on
chokes
thickened
pureed
puree
soft diet
mashed food','swallowing
dysphagia
pureed
texture
modified
therapist',1,'','2026-11-27 03:16:01.213542');
INSERT INTO "search_lexicongroup" VALUES(560,'cook at a cafe
run a cafe
serve customers
work with customers
tea room','enterprise
cafe
catering
training
volunteering',1,'','2026-11-27 03:16:01.228191');
INSERT INTO "search_lexicongroup" VALUES(561,'pack boxes
factory
sheltered workshop
remploy
contract packing','workshop
vocational
employment
training
enterprise',1,'','2026-11-27 03:16:01.228204');
INSERT INTO "search_lexicongroup" VALUES(562,'bird box
make furniture
pallets
build things
bird boxes
wood','woodwork
carpentry
workshop
shed
enterprise',1,'','2026-11-27 03:16:01.228233');
INSERT INTO "search_lexicongroup" VALUES(563,'printing
screen printing
t shirts
tshirts
design
graphic design
cartoons
manga
anime','printing
design
art
studio
digital',1,'','2026-11-27 03:16:01.228245');
INSERT INTO "search_lexicongroup" VALUES(564,'art therapy
express myself
let my feelings out
paint my feelings','art therapy
creative
therapeutic
expressive',1,'','2026-11-27 03:16:01.228258');
INSERT INTO "search_lexicongroup" VALUES(565,'signing choir
inclusive choir
disabled choir
choir for people with breathing','choir
inclusive
singing
Makaton
breathing',1,'','2026-11-27 03:16:01.228270');
INSERT INTO "search_lexicongroup" VALUES(566,'drama for people with learning disabilities
learning disabled actors
inclusive theatre
inclusive dance','inclusive
theatre
learning disability
performing
company',1,'','2026-11-27 03:16:01.228282');
INSERT INTO "search_lexicongroup" VALUES(567,'therapy garden
garden for mental health
ecotherapy
eco therapy
green gym
green prescription','ecotherapy
horticultural
therapeutic
green
garden',1,'','2026-11-27 03:16:01.228295');
INSERT INTO "search_lexicongroup" VALUES(568,'forest bathing
mindful walk
nature walk
bluebells
parks
in the park
botanical','nature
walk
park
mindful
woodland',1,'','2026-11-27 03:16:01.228307');
INSERT INTO "search_lexicongroup" VALUES(569,'feed the ducks
sit in the park
sit outside
sit in the sun
see the trees','outings
park
accompanied
garden
nature',1,'','2026-11-27 03:16:01.228320');
INSERT INTO "search_lexicongroup" VALUES(57,'peg feed
peg fed
tube fed
feeding tube
peg tube','PEG
enteral
complex
nursing
trained',1,'','2026-11-27 03:16:01.213554');
INSERT INTO "search_lexicongroup" VALUES(570,'blood family
birth family
adopted
adoption
find my family
trace my family
find my birth mother','adoption
family
tracing
counselling',1,'','2026-11-27 03:16:01.228332');
INSERT INTO "search_lexicongroup" VALUES(571,'my ex
kids'' dad
ex husband
ex wife
custody','separated
mediation
parents
contact',1,'','2026-11-27 03:16:01.228344');
INSERT INTO "search_lexicongroup" VALUES(572,'hide in my room
game all night
nocturnal
up all night gaming
never sees daylight','outreach
youth
one-to-one
motivation
routine',1,'','2026-11-27 03:16:01.228357');
INSERT INTO "search_lexicongroup" VALUES(573,'college placement broke down
school refuser
excluded
dropped out
dropped out of college
neet','alternative
NEET
engagement
young
mentoring',1,'','2026-11-27 03:16:01.228369');
INSERT INTO "search_lexicongroup" VALUES(574,'left to rot
gathering dust
written off
on the scrap heap
scrapheap
past it
over the hill','employment
volunteering
skills
older
confidence',1,'','2026-11-27 03:16:01.228381');
INSERT INTO "search_lexicongroup" VALUES(575,'older worker
too old for a job
over fifty and looking for work
nobody wants to hire me
nobody will take me on
won''t give me a chance','employment
older
jobseekers
inclusive
coaching',1,'','2026-11-27 03:16:01.228393');
INSERT INTO "search_lexicongroup" VALUES(576,'job with autism
autistic at work
employers don''t understand autism
autism job
autism and work','autism
employment
job coach
neurodiverse
workplace',1,'','2026-11-27 03:16:01.228405');
INSERT INTO "search_lexicongroup" VALUES(577,'work and mental health
ips
stress at work
work stress
off with stress
signed off
sick note
fit note','employment
mental
IPS
retention
individual placement',1,'','2026-11-27 03:16:01.228418');
INSERT INTO "search_lexicongroup" VALUES(578,'jobs for blind people
job as a deaf person
sight loss and work
deaf and work','employment
sensory
access to work
sight
deaf',1,'','2026-11-27 03:16:01.228430');
INSERT INTO "search_lexicongroup" VALUES(579,'permitted work
lose my benefits if i work
better off in work
better off calculation
work a few hours
few hours a week
part time','employment
benefits
better-off
permitted
part-time',1,'','2026-11-27 03:16:01.228442');
INSERT INTO "search_lexicongroup" VALUES(58,'not drinking enough
dehydrated
dehydration
forgets to drink
drink enough','hydration
drinks
prompting
nutrition',1,'','2026-11-27 03:16:01.213566');
INSERT INTO "search_lexicongroup" VALUES(580,'learn to use a computer for work
typing
spreadsheets
it course
ecdl
coding','digital
training
computer
employability',1,'','2026-11-27 03:16:01.228454');
INSERT INTO "search_lexicongroup" VALUES(581,'interview clothes
interview suit
smart clothes
what to say in an interview','interview
employability
clothing
coaching',1,'','2026-11-27 03:16:01.228466');
INSERT INTO "search_lexicongroup" VALUES(582,'trustee
be on a committee
on the board
help run it
help run a group
run my own group
start a group
set up a group','volunteering
user-led
trustee
leadership
peer',1,'','2026-11-27 03:16:01.228477');
INSERT INTO "search_lexicongroup" VALUES(583,'train other people
train nurses
tell students what it''s like
give talks
share my story
tell my story','lived experience
experts by experience
training
co-production
speakers',1,'','2026-11-27 03:16:01.228490');
INSERT INTO "search_lexicongroup" VALUES(584,'recruit an advocate for meeting about my baby
pre-birth assessment
social worker says i can''t keep my baby
might take the baby','parents
advocacy
pre-birth
child protection
learning disability',1,'','2026-11-27 03:16:01.228503');
INSERT INTO "search_lexicongroup" VALUES(585,'disabled and pregnant
wheelchair and a baby
adapted cot
adapted pram
adapted baby equipment
drop side cot','disabled parents
equipment
adapted
baby
maternity',1,'','2026-11-27 03:16:01.228533');
INSERT INTO "search_lexicongroup" VALUES(586,'mum of three
four kids
three kids
two kids
my little boy
my little girl
my wee boy
my wee girl
bairns
weans
nippers','children
parents
families
parenting',1,'','2026-11-27 03:16:01.228545');
INSERT INTO "search_lexicongroup" VALUES(587,'get the kids tea
kids'' tea
cook for my kids
cook for the kids
feed my kids
feed the kids
kids'' packed lunches','family
meals
children
cooking
parents
assistant',1,'','2026-11-27 03:16:01.228557');
INSERT INTO "search_lexicongroup" VALUES(588,'bath the kids
bathe my son
bathe my daughter
put the kids to bed
get the kids ready
kids dressed','children
parents
assistant
family
routine',1,'','2026-11-27 03:16:01.228569');
INSERT INTO "search_lexicongroup" VALUES(589,'shout at the kids
shouting at my kids
house is chaos with the kids
chaos at home','parenting
families
Home-Start
volunteer',1,'','2026-11-27 03:16:01.228581');
INSERT INTO "search_lexicongroup" VALUES(59,'food bank
foodbank
nothing in the cupboards
no food in
nothing in the fridge
fridge is empty
empty fridge
gone hungry
going hungry
starving
skint till friday','foodbank
food
parcels
hardship
pantry
vouchers',1,'','2026-11-27 03:16:01.213579');
INSERT INTO "search_lexicongroup" VALUES(590,'my autistic child
child with adhd
my son''s adhd
my son''s autism
my daughter''s autism
my kid''s got autism','parents
autism
SEND
ADHD
families',1,'','2026-11-27 03:16:01.228593');
INSERT INTO "search_lexicongroup" VALUES(591,'sensory toys
toy library
specialist toys
toys for disabled','toy library
sensory
play
families',1,'','2026-11-27 03:16:01.228605');
INSERT INTO "search_lexicongroup" VALUES(592,'wheelchair tennis
racing wheelchair
hand bike
para athletics','wheelchair
sport
disability
athletics',1,'','2026-11-27 03:16:01.228617');
INSERT INTO "search_lexicongroup" VALUES(593,'exercise in my own home
exercises at home
exercise dvd
exercise on the telly
exercise on zoom
online class
join online
online group
zoom group
from my own sofa','online
virtual
home-based
zoom
exercise',1,'','2026-11-27 03:16:01.228629');
INSERT INTO "search_lexicongroup" VALUES(594,'someone to exercise with
gym buddy
walk with me
walking buddy
come swimming with me
take me swimming
someone to swim with','buddy
accompanied
walking
swimming
assistant',1,'','2026-11-27 03:16:01.228641');
INSERT INTO "search_lexicongroup" VALUES(595,'football for mental health
sport for mental health
boxing for mental health
run and talk','sport
mental
football
wellbeing',1,'','2026-11-27 03:16:01.228654');
INSERT INTO "search_lexicongroup" VALUES(596,'knee high step
get in the car
out of the car
in and out of the car
car transfer
swivel seat
swivel cushion','car
transfer
swivel
equipment
adapted',1,'','2026-11-27 03:16:01.228666');
INSERT INTO "search_lexicongroup" VALUES(597,'wheelchair ramps for car
hoist for the car
boot hoist','vehicle
hoist
adaptations
motability',1,'','2026-11-27 03:16:01.228679');
INSERT INTO "search_lexicongroup" VALUES(598,'bus with my wheelchair
wheelchair on the bus
bus driver won''t let me
buggy in the wheelchair space','travel training
accessible
bus
rights
transport',1,'','2026-11-27 03:16:01.232768');
INSERT INTO "search_lexicongroup" VALUES(599,'deliver my prescriptions
chemist
chemists
pharmacist
pharmacy
boots the chemist','pharmacy
prescription
delivery
medication',1,'','2026-11-27 03:16:01.232812');
INSERT INTO "search_lexicongroup" VALUES(6,'brush my teeth
clean my teeth
dentures
false teeth
my gnashers
mouth care','oral
teeth
dental
hygiene',1,'','2026-11-27 03:16:01.212373');
INSERT INTO "search_lexicongroup" VALUES(60,'community fridge
cheap food
community pantry
pantry
social supermarket
afford food
can''t afford to eat','pantry
fridge
affordable
food
supermarket',1,'','2026-11-27 03:16:01.213592');
INSERT INTO "search_lexicongroup" VALUES(600,'catch up on washing
wet bed every night
sheets every day
soiled sheets
soiled bedding
washing every day','laundry
continence
bedding
incontinence',1,'','2026-11-27 03:16:01.232827');
INSERT INTO "search_lexicongroup" VALUES(601,'cleaner that understands
cleaner after hospital
clean before i come home
one off clean
spring clean
clean the oven
oven cleaned','cleaning
one-off
deep clean
spring
domestic',1,'','2026-11-27 03:16:01.232841');
INSERT INTO "search_lexicongroup" VALUES(602,'sort my cupboards
sort the fridge
shop and put it away
put the shopping away
write my shopping list
shopping list','shopping
domestic
kitchen
prompting',1,'','2026-11-27 03:16:01.232855');
INSERT INTO "search_lexicongroup" VALUES(603,'gas safety
gas man
boiler service
electric safety check
meter cupboard','safety
boiler
heating
repairs',1,'','2026-11-27 03:16:01.232868');
INSERT INTO "search_lexicongroup" VALUES(604,'home safety check
safe and well
fire home visit
home check
mot for the house','safety
checks
handyperson
fire
prevention',1,'','2026-11-27 03:16:01.232880');
INSERT INTO "search_lexicongroup" VALUES(605,'bath lift
bath seat
bath board
shower seat
shower chair
shower stool','bath
shower
seat
equipment
bathing',1,'','2026-11-27 03:16:01.232893');
INSERT INTO "search_lexicongroup" VALUES(606,'sleep apnoea
cpap
snoring
sleep mask','sleep
breathing
respiratory
oxygen',1,'','2026-11-27 03:16:01.232906');
INSERT INTO "search_lexicongroup" VALUES(607,'bed alarm
bed sensor
chair sensor
falls detector
fall detector
movement sensor
epilepsy alarm
fit alarm','sensor
telecare
detector
alarm
monitoring
seizures',1,'','2026-11-27 03:16:01.232919');
INSERT INTO "search_lexicongroup" VALUES(608,'medication alarm
pill reminder
tablet reminder
pill dispenser
automatic dispenser
talking clock
dementia clock
day clock
calendar clock','dispenser
reminders
clock
telecare
memory
assistive',1,'','2026-11-27 03:16:01.232934');
INSERT INTO "search_lexicongroup" VALUES(609,'ring for help
shout for help
raise the alarm
call for help
get hold of someone quickly
get help quickly','alarm
pendant
response
telecare
emergency',1,'','2026-11-27 03:16:01.232949');
INSERT INTO "search_lexicongroup" VALUES(61,'halal
halal food
halal meals','halal
Asian
Muslim
meals
cultural',1,'','2026-11-27 03:16:01.213603');
INSERT INTO "search_lexicongroup" VALUES(610,'landline
digital switchover
phone line
copper line
switch to digital','digital
telecare
telephone
switchover',1,'','2026-11-27 03:16:01.232961');
INSERT INTO "search_lexicongroup" VALUES(611,'bank of mum
inheritance
disabled person''s trust
trust for my son
trust for my daughter
wills and trusts','trusts
wills
legal
future planning',1,'','2026-11-27 03:16:01.232973');
INSERT INTO "search_lexicongroup" VALUES(612,'safe to cook
cook with one hand
one handed
one-handed
one hand','one-handed
occupational
kitchen
aids
stroke',1,'','2026-11-27 03:16:01.232988');
INSERT INTO "search_lexicongroup" VALUES(613,'eat out
eat in a cafe
meal out
meals out
go for a coffee
coffee with friends
go for a meal
restaurant','cafe
social
meal
outings
friendship',1,'','2026-11-27 03:16:01.233000');
INSERT INTO "search_lexicongroup" VALUES(614,'food poisoning
use by
label the food
cook from scratch
batch cook
batch cooking
slow cooker
air fryer','cooking
kitchen
skills
healthy
recipes',1,'','2026-11-27 03:16:01.233012');
INSERT INTO "search_lexicongroup" VALUES(615,'fussy eater
only eats beige
limited diet
arfid
won''t try new food
textures
same food every day','eating
sensory
ARFID
autism
dietitian',1,'','2026-11-27 03:16:01.233024');
INSERT INTO "search_lexicongroup" VALUES(616,'pica
eats things he shouldn''t
eats inedible
overeating
steals food
locks on the cupboards','positive behaviour
eating
learning disability',1,'','2026-11-27 03:16:01.233037');
INSERT INTO "search_lexicongroup" VALUES(617,'stripping off
takes clothes off
strips off
smears
smearing','positive behaviour
continence
personal care',1,'','2026-11-27 03:16:01.233051');
INSERT INTO "search_lexicongroup" VALUES(618,'toilet training
toilet timer
prompt to go
needs prompting to use the toilet
regular toilet','continence
prompting
toileting
routine',1,'','2026-11-27 03:16:01.233063');
INSERT INTO "search_lexicongroup" VALUES(619,'scared to go out in case
in case i need the loo
in case i have an accident
plan my life round toilets
frightened of wetting
know where every toilet is','continence
bladder
toilets
pelvic
confidence',1,'','2026-11-27 03:16:01.233076');
INSERT INTO "search_lexicongroup" VALUES(62,'kosher
kosher food
jewish food','kosher
Jewish
meals',1,'','2026-11-27 03:16:01.213616');
INSERT INTO "search_lexicongroup" VALUES(620,'pelvic floor
prolapse
bladder training
cough and leak
leak when i cough','pelvic
continence
bladder
exercises',1,'','2026-11-27 03:16:01.233089');
INSERT INTO "search_lexicongroup" VALUES(621,'company
want company
need company
bit of company
some company
keep me company
volunteer befriender
volunteer visitor','befriending
befriender
companionship
visitor
social',1,'','2026-11-27 03:16:01.233101');
INSERT INTO "search_lexicongroup" VALUES(622,'do my garden
do the garden
help with my garden
help in the garden
look after my garden
tidy the garden
gardener
gardeners
mow
mowing
grass
lawnmower
strimming','garden help
gardener
mowing
hedges
handyperson
grass',1,'','2026-11-27 03:16:01.233113');
INSERT INTO "search_lexicongroup" VALUES(623,'want to die
wanna die
wish i was dead
wish i were dead
kill myself
end my life
take my own life
end it all
better off dead','crisis
mental health
suicide
suicidal
self-harm',1,'','2026-11-27 03:16:01.233126');
INSERT INTO "search_lexicongroup" VALUES(624,'see people
see some people
be with people
be around people
new faces','social
friends
group
befriending
meet',1,'','2026-11-27 03:16:01.233138');
INSERT INTO "search_lexicongroup" VALUES(625,'wont judge me
doesnt judge
not judge me
without judging
without being judged
no judgement','peer
listening
befriending
non-judgemental',1,'','2026-11-27 03:16:01.233151');
INSERT INTO "search_lexicongroup" VALUES(626,'get out of the house more
get out more
out of the house more
out and about more','outings
accompanied
befriending
social
activities',1,'','2026-11-27 03:16:01.233163');
INSERT INTO "search_lexicongroup" VALUES(627,'on the drink
drinks too much
drinking too much
drinking again
likes a drink
hitting the bottle','alcohol
recovery
drinking
family',1,'','2026-11-27 03:16:01.233176');
INSERT INTO "search_lexicongroup" VALUES(628,'what work i could do
what work i can do
what job i could do
find work
find out about work
kind of work','employment
work
vocational
job coach
work experience',1,'','2026-11-27 03:16:01.233188');
INSERT INTO "search_lexicongroup" VALUES(629,'in the green
green spaces
grow something
out in the fresh air','gardening
nature
growing
outdoors
allotment',1,'','2026-11-27 03:16:01.233200');
INSERT INTO "search_lexicongroup" VALUES(63,'caribbean food
west indian food
rice and peas
proper jamaican food
ackee','Caribbean
African
meals
cultural
lunch',1,'','2026-11-27 03:16:01.213628');
INSERT INTO "search_lexicongroup" VALUES(630,'money','money
budgeting
benefits
debt
welfare',1,'','2026-11-27 03:16:01.233213');
INSERT INTO "search_lexicongroup" VALUES(631,'day and night
night and day
all day and all night','24-hour
live-in
overnight
sitting',1,'','2026-11-27 03:16:01.233226');
INSERT INTO "search_lexicongroup" VALUES(64,'asian food
indian food
curry and chapatti
roti
home cooked curry
food from home
food from back home','Asian
cultural
meals
lunch
vegetarian',1,'','2026-11-27 03:16:01.213640');
INSERT INTO "search_lexicongroup" VALUES(65,'chinese food
dim sum
rice at every meal','Chinese
meals
lunch
cultural',1,'','2026-11-27 03:16:01.213653');
INSERT INTO "search_lexicongroup" VALUES(66,'vegetarian
vegan
gluten free
coeliac
special diet
food allergies','dietary
vegetarian
vegan
allergies
meals',1,'','2026-11-27 03:16:01.213666');
INSERT INTO "search_lexicongroup" VALUES(67,'out of date food
mouldy food
food going off
food gone off
mould in the fridge
fridge is disgusting','fridge
food
domestic
cleaning
self-neglect
meals',1,'','2026-11-27 03:16:01.213679');
INSERT INTO "search_lexicongroup" VALUES(68,'eating disorder
anorexia
anorexic
bulimia
making myself sick
binge eating
binging','eating disorder
anorexia
counselling
recovery
peer',1,'','2026-11-27 03:16:01.213691');
INSERT INTO "search_lexicongroup" VALUES(69,'do my shopping
get my shopping
food shopping
weekly shop
big shop
do the big shop
get the messages
carry my shopping
carry bags
carry shopping
my bits and bobs from the shop
bits from the shop
groceries','shopping
groceries
domestic
errands
collection',1,'','2026-11-27 03:16:01.213703');
INSERT INTO "search_lexicongroup" VALUES(7,'dentist
toothache
dentist won''t come out
dentist at home','dentist
dental
oral
domiciliary',1,'','2026-11-27 03:16:01.212387');
INSERT INTO "search_lexicongroup" VALUES(70,'get to the shops
go to the shops
round the shops
to the supermarket
round the supermarket
get to tesco
get to asda
into town
up the town','shopping
shopmobility
transport
accompanied
bus
town',1,'','2026-11-27 03:16:01.213716');
INSERT INTO "search_lexicongroup" VALUES(71,'order shopping online
online shopping
tesco delivery
online shop','online
digital
shopping
delivery',1,'','2026-11-27 03:16:01.213728');
INSERT INTO "search_lexicongroup" VALUES(72,'market day
browse the shops
buy my own clothes
clothes shopping
choose my own clothes','shopping
accompanied
outings
assistant
independence',1,'','2026-11-27 03:16:01.213741');
INSERT INTO "search_lexicongroup" VALUES(73,'shopmobility
borrow a scooter
scooter in town','shopmobility
scooter
hire
wheelchair',1,'','2026-11-27 03:16:01.213754');
INSERT INTO "search_lexicongroup" VALUES(74,'pick up my pension
collect my pension
collect my prescription
pick up my prescription
prescription collected
run errands
post a letter','errands
prescription
collection
pension
shopping',1,'','2026-11-27 03:16:01.213767');
INSERT INTO "search_lexicongroup" VALUES(75,'hoover
hoovering
run the hoover round
vacuum
vacuuming
dusting
mopping
change the curtains','cleaning
housework
domestic
vacuuming
cleaner',1,'','2026-11-27 03:16:01.213779');
INSERT INTO "search_lexicongroup" VALUES(76,'housework
do the housework
cleaning up
keep the house clean
keep on top of the cleaning
keep on top of the house
house is a tip
place is a tip
house is a mess
pigsty
a right state
it''s minging
manky
mucky
filthy flat
filthy house','cleaning
housework
domestic
cleaner
deep clean',1,'','2026-11-27 03:16:01.213791');
INSERT INTO "search_lexicongroup" VALUES(77,'home help
cleaner
cleaning lady
a lady that does
someone to clean','cleaner
domestic
housework
cleaning
homehelp',1,'','2026-11-27 03:16:01.213804');
INSERT INTO "search_lexicongroup" VALUES(78,'deep clean
blitz the house
blitz clean
house is filthy
infested
maggots
unfit to live in','deep clean
clearance
hoarding
environmental',1,'','2026-11-27 03:16:01.213818');
INSERT INTO "search_lexicongroup" VALUES(79,'do the laundry
my washing piling up
washing is piling up
the washing machine
hang the washing
hang out the washing
laundry
peg out
launderette
bag wash','laundry
washing
ironing
domestic',1,'','2026-11-27 03:16:01.213831');
INSERT INTO "search_lexicongroup" VALUES(8,'she smells
he smells
body odour
whiffy
pongs
not washing
stopped washing
won''t wash
refuses to wash','hygiene
washing
self-neglect
prompting
personal care',1,'','2026-11-27 03:16:01.212400');
INSERT INTO "search_lexicongroup" VALUES(80,'ironing
do the ironing
pile of ironing','ironing
laundry
domestic',1,'','2026-11-27 03:16:01.213845');
INSERT INTO "search_lexicongroup" VALUES(81,'change the bed
change my bed
change my sheets
sheets changed
bedding changed
make the bed
make my bed
duvet cover','bedding
linen
laundry
bed-making
domestic',1,'','2026-11-27 03:16:01.213857');
INSERT INTO "search_lexicongroup" VALUES(82,'wash up
washing up
dishes
wash the pots
dishes piling up','dishes
washing-up
kitchen
domestic',1,'','2026-11-27 03:16:01.213869');
INSERT INTO "search_lexicongroup" VALUES(83,'bins
put the bins out
take the bins out
bins out
wheelie bin
recycling
take the rubbish out','bins
rubbish
refuse
assisted
collection',1,'','2026-11-27 03:16:01.213882');
INSERT INTO "search_lexicongroup" VALUES(84,'hoarding
hoarder
hoards
can''t throw anything away
can''t throw things away
keeps everything
floor to ceiling
newspapers piled
can''t see the floor
can''t move for stuff','hoarding
clutter
declutter
decluttering
clearance',1,'','2026-11-27 03:16:01.213894');
INSERT INTO "search_lexicongroup" VALUES(85,'clutter
cluttered
declutter
decluttering
too much stuff
sort through my stuff
sort through her things
junk
spare room full','declutter
decluttering
clutter
organising
clearance',1,'','2026-11-27 03:16:01.213907');
INSERT INTO "search_lexicongroup" VALUES(86,'house clearance
clear the house
clearing mum''s house
clearing dad''s house
clear out the loft
get rid of furniture','clearance
furniture
removal
collection',1,'','2026-11-27 03:16:01.213920');
INSERT INTO "search_lexicongroup" VALUES(87,'windows cleaned
window cleaner
clean the windows
net curtains
curtains down
wash my nets','windows
curtains
cleaning',1,'','2026-11-27 03:16:01.213933');
INSERT INTO "search_lexicongroup" VALUES(88,'rats
mice
cockroaches
bed bugs
bedbugs
fleas
vermin
pest','pest
infestation
environmental
cleaning',1,'','2026-11-27 03:16:01.213946');
INSERT INTO "search_lexicongroup" VALUES(89,'damp
mould
mouldy
black mould
damp on the walls
condensation
mushrooms growing','damp
mould
disrepair
housing
repairs
ventilation',1,'','2026-11-27 03:16:01.214116');
INSERT INTO "search_lexicongroup" VALUES(9,'let himself go
let herself go
let myself go
letting myself go
not looking after himself
not looking after herself
unkempt
dishevelled','self-neglect
prompting
hygiene
grooming
wellbeing',1,'','2026-11-27 03:16:01.212413');
INSERT INTO "search_lexicongroup" VALUES(90,'cold house
house is freezing
freezing
flat is freezing
freezing cold
can''t get warm
baltic in here
nithered
scared to put the heating on
can''t afford heating
afford the heating
heating or eating
heat the house','warm
energy
heating
fuel
insulation
grants',1,'','2026-11-27 03:16:01.214131');
INSERT INTO "search_lexicongroup" VALUES(91,'boiler
boiler broke
boiler''s packed in
no hot water
no heating
heating''s broken
heating broke','boiler
heating
repairs
emergency
grants',1,'','2026-11-27 03:16:01.214144');
INSERT INTO "search_lexicongroup" VALUES(92,'draughts
draughty
insulation
loft insulation
double glazing
windows rattling','insulation
draughtproofing
energy
grants
warm',1,'','2026-11-27 03:16:01.214157');
INSERT INTO "search_lexicongroup" VALUES(93,'energy bills
gas bill
electric bill
gas and electric
top up the meter
prepayment
pre-payment meter
key meter
no money on the meter
leccy
fuel bills','energy
fuel
bills
vouchers
warm
tariff',1,'','2026-11-27 03:16:01.214169');
INSERT INTO "search_lexicongroup" VALUES(94,'warm space
warm hub
somewhere warm
sit in the library to keep warm','warm
hub
space
library',1,'','2026-11-27 03:16:01.214184');
INSERT INTO "search_lexicongroup" VALUES(95,'change a light bulb
lightbulb
light bulb
bulb''s gone
bulb has gone','handyperson
odd jobs
bulbs',1,'','2026-11-27 03:16:01.214197');
INSERT INTO "search_lexicongroup" VALUES(96,'odd jobs
handyman
handy man
handyperson
little jobs
jobs round the house
jobs about the house
bits of diy
diy
put up shelves
put a shelf up
hang a picture
flat pack
curtain rail','handyperson
odd jobs
minor
shelves
DIY',1,'','2026-11-27 03:16:01.214210');
INSERT INTO "search_lexicongroup" VALUES(97,'dripping tap
leaky tap
leak in the roof
roof leaking
roof''s leaking
gutters
guttering
slates
blocked sink
blocked drain
plumber','repairs
plumbing
handyperson
roof
tradesmen',1,'','2026-11-27 03:16:01.214222');
INSERT INTO "search_lexicongroup" VALUES(98,'electrics
dodgy wiring
electrician
sockets
plug socket
fuse box
fuse keeps going','electrical
repairs
handyperson
safety',1,'','2026-11-27 03:16:01.214235');
INSERT INTO "search_lexicongroup" VALUES(99,'trusted tradesman
trusted trader
reliable builder
cowboy
cowboys
rip off builder
ripped off by a builder
find a plumber
someone i can trust to do jobs','trusted
trader
vetted
repairs
handyperson',1,'','2026-11-27 03:16:01.214248');
INSERT INTO "search_saying" VALUES('advice','what am I entitled to
PIP form help
I''ve had a brown envelope and I daren''t open it
Do you have to sell your house to pay for care
attendance allowance for my mum, she''s 84 and she says she doesn''t want charity
I''m choosing between heating and eating
They''ve turned me down for PIP and I can hardly walk to the door
benifits check
My husband''s just been diagnosed with MS at 41, he''s had to stop work, and we''ve two kids and a mortgage, where do we start
blue bage
how do I get power of attorney before dad gets any worse
They say I''ve been overpaid carers allowance and owe three thousand pounds
debt, bailiffs coming
somebody to go through the paperwork, it''s stacked on the table and I can''t see to read it
The council have sent a bill for care that I can''t pay, how did they work it out?
Income maximisation check and grant applications, low income household with disabled adult
gas and leccy''s through the roof and I''ve a concentrator running all night
Financial assessment disputed, disability-related expenditure not considered, needs specialist casework
move from DLA to PIP at 16, my son can''t manage his own claim
I came from Jamaica in 1964 and they''re asking for papers I never had
my universal credit''s been stopped and I''ve no food in
writing a will when your child has a disability, somebody mentioned a trust
grant for a washing machine
Is there free help with an appeal tribunal
NHS continuing healthcare, are we supposed to be paying for this nursing home at all
tax and self employment with a long term illness
Client requires welfare benefits advice, ESA migration notice received, literacy difficulties
I cannot make head nor tail of this letter
council tax off because of severe mental impairment, how
carers assessment what is it and do I want one
Mandatory reconsideration then appeal, enhanced rate mobility, client has fluctuating condition
can I get the fare back for hospital appointments
My mother-in-law has early dementia and she''s just given some cowboy roofer two grand
someone who speaks Urdu to help with benefit forms
cancer has cost me my wages
I''ve a terminal illness and I want to get everything straight for the kids before I go
they''re threatning to cut us off
free legal advise about disability discrimination
I just want one person who knows the answer instead of being passed from pillar to post
bereavement, his pension''s stopped and everything was in his name','2026-11-27 03:16:02.213320');
INSERT INTO "search_saying" VALUES('advocacy','nobody listens to me
someone to speak up for me
They''re cutting my hours and I don''t understand the letter and I''m frightened to go to the meeting on my own
I want to make a complaint about the care home
My brother is being moved forty miles away and nobody asked him
independant advocate
social worker talks to my mum and not to me, I''m 29
Advocacy referral under Care Act s67, substantial difficulty, no appropriate individual
I''ve been sectioned and I want to know my rights
help me say no
we had a meeting with eight professionals and I came out not knowing what had been decided
Mum has dementia and the council want her in a home and she says she wants to stay put. Who fights for her?
my kids might be taken off me and I''ve got a learning disability and I can''t follow what they say
IMCA
peopel make decisions about me without me
He''s non-verbal, has no family, and someone ought to be looking out for what he''d want
I get tongue-tied in front of doctors
Who can come with me to my PIP tribunal
speaking up group for people with learning disabilities
they''ve put a DoLS on my dad and I don''t agree with it
I feel like a parcel being passed about
Somebody in my corner who isn''t from the council
my care package was stopped over the phone, can they do that
s42 safeguarding enquiry, adult has no one appropriate to represent their views, allocation urgent
I''m deaf and they held my assessment without an interpreter, I want it done again properly
We''re Roma, my mother is disabled, and we''re treated like dirt in every office
I''m being restrained on the ward
Person lacks capacity re accommodation, dispute between family and LA, RPR required
help complaning about hospital treatment
I want my money back under my own control, my appointee''s a relative and he''s not straight
the manager says I can''t have my boyfriend stay over
Care and treatment review upcoming, informal patient with LD, non-instructed advocacy requested
She just says yes to whatever she''s asked. She needs someone who''ll take the time to find out what she means
Scottish mental health tribunal, need a named person and someone to help me put my side
I''ve fought this council for two years for my son and I''m worn out, I need somebody who knows the law
advocat for autistic adult
how do I ask for a different social worker
getting my point across since my stroke, I know what I want, it just won''t come out
treated me like a bairn
someone to explain it all in plain words, then go in with me, then check they did what they promised','2026-11-27 03:16:02.207919');
INSERT INTO "search_saying" VALUES('arts','I want to sing
art class for adults with learning disabilities
My mum taught piano for forty years and she''s stopped playing since she lost her memory, music is the one thing that brings her back
pottery I can do from a wheelchair
He drums on everything. Tables, walls, me.
I''ve always wanted to be on stage
Painting helps when my head''s bad
choir for people who can''t breathe very well
looking for a drama groop for my daughter, she''s 21, Down''s syndrome, a right performer
somewhere I can make things with my hands again after my stroke, I''ve only the left one working
Knitting, crochet and a gossip
Is there a photography course for someone with anxiety who''d rather be behind the camera than in front of it
bhangra and bollywood for older ladies, sitting down is fine
I can''t speak but I''ve got a lot to say
music therapy for autistic man who doesn''t talk
dad used to play brass in the colliery band and he misses it summat awful
creative writing group for people with mental health problems
Individual is interested in performing arts, goal to build confidence and self-expression through inclusive theatre
Arts on prescription, low mood, 10 week creative programme with small cohort
I make art and I''m disabled and I want to sell it and call myself an artist
dancing in wheelchairs
sewing bee for Somali women
my brother doesn''t join in with anything but give him a guitar and you''d not know him
Something colourful to do on a Monday
she''s 92 and she''d love to hear live music again, can someone come to the care home
learn ukelele for beginners, arthritis in my fingers
Personal budget agreed for music sessions as alternative to day centre, provider to evidence progress against communication goals
I got through my divorce and my breakdown by drawing and I would love to do it alongside others now
DJing and music production for a lad who has been in hospital on a section
people who do art with PMLD adults, sensory, messy, lights and sound
I''ve not danced since the war was over nearly and I''d like one more go
craffts for my nan who is going blind, things you can feel
signed theatre and deaf poets
Access to meaningful creative activity, 1 session weekly, 1:1 support provided by PA
film making club for people with autisum
my wife''s hands shake but she was a watercolourist and it breaks her heart to stop
the only place I forget the pain is when I''m making something
woodcarving or whittling for a quiet chap
Gospel singing that doesn''t mind a walking frame
I want people to clap for me and not just be kind to me','2026-11-27 03:16:02.207963');
INSERT INTO "search_saying" VALUES('befriending','I haven''t spoken to anyone since Sunday
someone to talk to
Mum''s lonely and I can only ring her once a day
The phone never rings and when it does it''s someone selling something
would love a volunteer to pop in for a cuppa with my dad and talk about cricket
befrending for elderly man
I''m housebound with COPD and I look at the same four walls
somebody to ring me of an evening, that''s when it gets to me
My neighbour is 94, she has outlived all her friends, and she asked me was I in a rush when I only came to bring her bin in
A friend. One would do.
My son is thirty and autistic and has never had a friend who wasn''t paid
socially isolated adult, no informal network, refer to 1:1 volunteer visiting scheme
I am a Polish man aged 76 and nobody here speaks to me in my own language since my wife passed
weekly visiter for my aunty who can''t leave her flat
does anyone do letters? I''m deaf and I can''t use the phone but I love getting post
Christmas is coming and I''m dreading it
She''d like another lady to have a bit of crack with, a lady who likes knitting and Corrie
lonely
I moved down here to be near my daughter and she''s always working, and I don''t know a soul
looking for a buddy for my brother to go to the cinema with, learning disability, age 26
I lost my wife after 58 years and the silence is terrible
phone friend
someone to come and play chess with grandad
I''m LGBT and 72 and there''s nobody I can reminisce with who understands what we went through
is there anybody who would visit a man in a care home whose family don''t come
I''m only 31. People think it''s just old folk that are lonely. I''ve got ME and I''ve lost every friend I had
Sombody to chat too on the phone, I get low
my Mam says the telly is her best mate now
A volunteer who could take him out for a pint once a fortnight and put the world to rights
recently bereaved, no family nearby, would accept companionship calls
I don''t need care, I need conversation
Someone with a bit of patience, because since my stroke I take a long time to get a sentence out
I talk to the cat
She''s hard of hearing and shy and won''t go to groups but she''d open up to one person at home
Low-level preventative support: companionship calls, aim to improve wellbeing score and delay need for formal care
Care plan: reduce loneliness, increase meaningful contact, client declines group settings
What I miss is someone to tell things to. Small things. That the robin came back.
my nan is Jamaican and would love someone from back home to sit and reason with
lonley since I lost my sight, friends stopped calling
company for my husband, an hour a week would make all the difference to the pair of us','2026-11-27 03:16:02.207977');
INSERT INTO "search_saying" VALUES('brokerage','I''ve been given a budget and I don''t know what I can spend it on
someone to find care for my mum
The social worker said go and find something and left us with a list of phone numbers from 2016
help writeing my support plan
I''m so tired. I just want somebody to sort the whole thing out
broker for direct payment
How do you plan a life? He''s leaving school in July and after that the diary is blank
Independent support planning required, new personal budget, complex co-production with family
my care agency is handing us back and I''ve three weeks to find another
we live in Kent, mum''s in Northumberland, and we need someone on the ground to find out what there is and set it up
I know what I want but not what it''s called
suport plan for my son
I had an assessment, I''ve got the letter with the money on it, now what
choosing between a care home and care at home and living with us, need someone neutral to talk it through with
personnel health budget planning
There must be something better than the day centre for what it costs
get quotes off different providers
review''s coming up and I want to ask for something different
Can someone help us put three lots of funding together, health, social care and the education bit
I''m 26 and I want to move out, have a dog, go to festivals and need 24 hour support. Who can make that into a plan?
what''s out there?
self funder looking for someone who knows the good homes from the bad
he''s been in an assessment unit five years and they say no one will take him, we want someone to design a place around him
Indicative budget exceeds framework rates, seeking broker to produce costed plan for panel
I''ve got £214 a week and I need it to stretch
circle of support, person centred plan, PATH
Sourcing for hard to place individual, previous breakdowns x4, bespoke package needed
planing how I want to be supported when my parents die
my wife''s needs have changed and the plan''s still the one from before her stroke
an expert on my side to haggle with the agencies
I don''t want to be slotted into what they''ve got
somebody to make the phone calls
Arranging care in a hurry, hospital want the bed
mum''s Chinese and nothing they offer fits, different food, different language, different ideas, who can put together something that does
where does one even begin
is it allowed to use my budget for a gym and a season ticket
working out what good looks like for him
we said what we wanted and they wrote down something else, I want help writing it in my own words
co-ordinate all these carers and nurses and physios
all I got was a link to a website','2026-11-27 03:16:02.213549');
INSERT INTO "search_saying" VALUES('carer-support','I''m at the end of my tether
suport for carers
I look after my husband and I''ve not had a conversation with another adult for days
What happens to her if I get run over by a bus
I''m fourteen and I look after my mum
carers group where you can be honest and say you hate it sometimes
I''m not a carer, I''m his wife. But they tell me there''s help.
back''s gone from lifting him
I''ve given up my job, my friends, my figure and my sense of humour
looking after both parents and a toddler
I shouted at my mother yesterday and I''m so ashamed
carers assesment
sandwhich generation, at breaking point
nobody asks how I am
My son is 40 and severely autistic and I''m 76 and I''ve had a cancer scare. I need people who know what this is like
Eligible carer needs identified under section 10, one-off carer personal budget and emotional support requested
Carer reports strain, poor sleep and low mood, informal carer >50 hours pw
emergency card in case something happens to me
I love him to bits but I''m drowning
coping with being a carer and working full time
Being a daughter in our community means you do it and you don''t complain
She doesn''t know who I am and I still go and wash her every morning, and then I sit in the car and cry
Parent carer of adult with PMLD, outcome: carer to have a life alongside caring, referral for wellbeing and peer support
learn how to lift someone properly
my brother''s the disabled one and I''ve always come second, is there anything for siblings
caring for an alcoholic husband
help for carers in Cumbria who can''t leave the house
Grant for a break or a new washer, I''m an unpaid carer
he has died and I was his carer for twenty years. I don''t know who I am or what to do with my hands
Im a young adult carer and I want to go to uni but feel guilty leaving dad
who do I talk to
Her dementia''s making her nasty to me and I don''t know how to handle it
Mandarin speaking carers'' group
my own GP appointments keep getting cancelled because I can''t leave him
Statutory carer''s assessment and contingency plan requested
just someone to say you''re doing all right, love
I lie awake wondering what''ll become of my daughter when we''re gone
a pamper day for carers
sole carer no family shattered skint
we''ve just had the diagnosis and I''ve gone from husband to nurse overnight','2026-11-27 03:16:02.207989');
INSERT INTO "search_saying" VALUES('day-opportunities','somewhere for my son to go in the week now college has finished
day centre for mum
He just sits in front of the telly from when he gets up to when he goes to bed
I want to get out of the house three days a week and do proper stuff with other people
Our daughter is 23 with profound and multiple learning disabilities, she needs a place with hoists, a changing bed and staff who know PMLD
day care for elderly with lunch and transport
I''m board at home
what is there for adults with Down''s syndrome in the daytime
My old centre shut in lockdown and never opened again and I miss my mates
Day opportunities placement, 3 days pw, 1:2 staffing, autism friendly environment
I need him looked after while I''m at work, but he has to enjoy it as well
somewhere for an Asian gentleman, where he can play cards and have a proper chai and chat with men his age
activties for adults with lerning disability
She loves being busy, washing up, folding, helping. She''d hate sitting round the walls of a room
gran could do with being fetched out a couple of days, she''s going daft on her own
I had a head injury and I can''t work but I need somewhere to be in the mornings, a reason to get up
are there day places for younger people with dementia, he''s 58 and fit
Something better than bingo
My brother is autistic and can''t stand noise, he needs a small quiet place with a routine that doesn''t change
Transition from education at 19, EHCP ending, looking for structured community-based daytime activities
a centre with a minibus
where can I go for the day and do cooking and drama and trips
I''d like my mother to have some stimulation and a hot dinner, and me to have six hours to myself
He''s non-verbal and he hits out when he''s anxious, everywhere has turned us down
I am 81 and I don''t want to be with old people who are asleep
place for disabled adults to meet up and do things, wheelchair accesible
she''s doing nowt all day since her husband died and her sight''s gone
They keep telling us there is a waiting list. We need something to fill his Mondays and Wednesdays
deaf day centre where people sign
I like animals and being outside and I don''t like sitting down. I have a learning disability.
Review states day provision no longer meets outcomes around skills and peer relationships, alternative required
Meaningful occupation required to prevent social isolation and carer breakdown
A day club for Caribbean elders with dominoes and rice and peas
somewhere safe for him while I have my own hospital appointments
My days are all the same
she comes home from the place in Wrexham buzzing and sleeps right through, we want that for her sister too
looking for daytime placemnt for cousin, cerebral palsy, needs feeding
Dad''s been a farmer all his life and now he''s had a stroke he needs to be with folk and doing something with his hands
how do you pay for a day centre with a direct payment
I want my son to have a timetable full of good things like anybody else of twenty-five','2026-11-27 03:16:02.208013');
INSERT INTO "search_saying" VALUES('dementia','Mum keeps asking me the same thing
memory café
We''ve just been told it''s Alzheimer''s and handed a leaflet
she''s getting muddled
My husband is 54 and he''s got dementia and he''s still got a paper round''s worth of energy and two kids at school
Dad thinks his wife''s still alive and asks for her every night
how to deal with sundowning
I know I''m losing it, and I want to talk to someone before I lose the words to do it with
dementure support
singing for people who forget
he hid the car keys from himself
She''s accusing the neighbours of pinching her purse
Admiral nurse
a club where he''ll be treated like a man, not a patient
nan''s away with the fairies
alzhiemers society near me
Is it normal to be angry with him all the time
Post-diagnostic support required, vascular dementia, wife main carer, no services in place
My mum speaks only Sylheti and there isn''t even a word for dementia in it
Memory clinic discharge, MCI converting, carer stress index high, link to dementia adviser and group offer
He''s started getting lost on the way back from the paper shop, and he''s walked that road fifty year
I want to keep my brain going as long as I can
Lewy body, sees children in the corner
people to sit with who don''t mind if I say it twice
Down''s syndrome and dementia, my sister is 49 and changing fast
what do I say when she asks to go home and she is home
It''s like grieving for somebody who''s still in the chair opposite
gay couple, one with dementia, do they have cafés that''d be fine with us
cognitive stimulation therapy
Outcome: maintain cognition and social engagement post-diagnosis, structured group twice weekly
Client requires dementia-specialist day provision, distressed behaviours in late afternoon, mobile
reminisence sessions with old photos and songs
Grandpa forgets us but he remembers every horse he ever shod
I was a headmistress. Now I can''t work out the kettle.
he wont wash, wont eat, wont have carers in, says he''s fine
early onset alzheimers peer group
someone who''s been through it to tell me what''s coming
swimming or walking group for couples where one has it
got lost in tesco
he doesna ken me some days','2026-11-27 03:16:02.208025');
INSERT INTO "search_saying" VALUES('digital-skills','I can''t work my phone
ipad lessons for old people
Everything''s online now and I''m shut out of it
My daughter in Canada wants me to do the video calling and I keep cutting her off
computor classes for beginners free
how do I get my phone to read out loud, I''m losing my sight
The surgery says book on the app. What app?
someone to show my dad how to use Zoom, he gets that frustrated with me we end up rowing
teach mum Whatsapp
I''d like to look up old photographs of Salford on the computer
Got scammed out of four hundred pound and now I''m frightened of touching it
lern to use a tablet
talking computers for the blind
My son has learning disabilities and he''s on Facebook with all sorts, he needs teaching about who to trust
I had a stroke and can''t type
They''ve closed our bank and it''s online or nowt
Digital inclusion referral: no device, no broadband, unable to manage Universal Credit journal
can anyone lend me a laptop
Internet help in Bengali for my mother
voice control for someone with no use of his hands
shopping on the internet, I can''t carry it home any more
I was a secretary for thirty years, I can type, I just don''t know where anything goes when it disappears
a patient person to sit with me at home and go through it slowly and let me write it down
Reasonable adjustments training needed, visual impairment, to access online health services independently
He''d be less lonely if he could see the grandbairns on a screen
Outcome: uses tablet with minimal prompting to maintain family contact; one-to-one sessions at home required
spreadsheets and email so I can get back into work after being poorly
my hearing aids are meant to connect to the phone and I''ve no idea how
Client wishes to develop IT skills to manage own appointments and reduce reliance on support
free data, I''ve run out of credit and my PIP is all on the internet
Alexa set up for gran
I''m 90 and I want to do emails before I die
my brother is autistic and he''s brilliant with gaming, is there somewhere he could learn coding
pasword help I keep getting locked out
doing the online form for a blue badge, I haven''t a clue
an hour at the library with someone who knows what they''re doing
YouTube, she wants to watch her old films
screen reader training JAWS or NVDA
grandchildren laugh at me becuase I can''t do a text
he''s deaf and wants to know about captions and video relay and all that','2026-11-27 03:16:02.213164');
INSERT INTO "search_saying" VALUES('direct-payment-support','who can do my PA''s wages
payroll for direct payments
I''ve just been told I''m an employer and I''m terrified I''ll do it wrong
My carer''s pregnant, do I have to pay her?
managed account, I don''t want to handle the money myself
HMRC have sent a leter about my carers tax
she''s handed her notice in and wants her holiday pay, how do I work it out
Dad''s got a direct payment but he can''t add up any more and I''ve a business to run, could someone hold the account
DBS check for a personal assistant
direct payements help
Is it legal to pay my own daughter to look after me
writing a job advert for a carer
The council want all my bank statements for the last year and I''ve lost half
I''ve had to let someone go and now she''s threatening a tribunal
auto enrolment pension letter for one part-time PA
What insurance do I need if she hurts her back lifting me
prepaid card
I can''t read so I can''t do timesheets
Client requires third party managed account and payroll, PA commences 1st of month
somebody to sit in on the interviews with me, I''m a soft touch
how much should I pay a PA
Individual Service Fund holder sought, transitioning from commissioned care, complex rota and on-costs
my budget''s in arrears and the agency invoice is due
the last payroll firm made a right pig''s ear of it
Training for the lads who work with my son, epilepsy and moving and handling
can I have the money instead of the care the council picks?
I''m worried I''ll be clawed back
DP audit flagged surplus and missing timesheets, individual needs ongoing employer support under s31
A trust to hold my brother''s direct payment because he lacks capacity and our mum has died
Somali family, my father wants direct payment but no one in the house understands English forms
employing your own carers what are the rules
Recruitment support and suitable person arrangements, IUT/ISF considered
he''s got his money but nobody to help him hire with it
quartely returns to the council
my P.A has gone of with my bank card, what do I do now as her employer
how do I tell her she''s doing it wrong? I''m the boss but I hate confrontation
self employed or employed, which is she, the tax people are asking
payrole service cheap
I''d rather someone else do the sums and I''ll do the choosing
do bank holidays count double?','2026-11-27 03:16:02.213189');
INSERT INTO "search_saying" VALUES('domestic','cleaner for old lady
I can''t push the hoover round
someone to do my shopping
Mum''s always been house proud and it''s upsetting her to see the state of it
changing the bed
I''ve not been able to lift wet washing since my mastectomy
The house is getting on top of me
I need my messages got in, the wee shop''s shut and I can''t manage the hill
deep clean for a hoarder, no judgement please
Prevention outcome: adult able to sustain home environment with fortnightly domestic input, no CQC-regulated activity
Dad''s kitchen is a health hazard, there''s mould in the pan and mice in the bread
fetch my prescription
he soils the sheets every night and I can''t keep up with the washing
cleanning help for disabled
I''ve got long covid. I can work or I can clean. I can''t do both.
Non-personal care hours: laundry, shopping and environmental cleaning, direct payment, self-neglect risk
Domestic support 2 hrs pw, unable to maintain habitable home environment due to RA
somebody to take me round Asda, I like to choose my own
my back''s knackered and the windows haven''t been done since my wife went
landlord''s inspecting next week and I''m autistic and I can''t see where to start
laundry service that collects
a bit of dusting and a bit of chat
She buys the same thing every time, there are fourteen jars of marmalade in there
I don''t need washing, I need the floor washing
home help hovering and bathroom once a fortnight
Someone who won''t move my things, I''m blind and everything has its place
coming home from hospital to an empty fridge
carrier bags up three flights
decluter my flat so the carers can get in
I''m ashamed to let anyone over the doorstep
halal butcher and the Asian veg shop, my mother can''t go now and she doesn''t want supermarket
our lad''s flat is a tip, he has schizophrenia, he needs someone to do it alongside him
my fella''s in a wheelchair, I''m seven months pregnant, and neither of us can bend down
Sheets, towels, pots
could somebody clear out the spare room so my mum''s hospital bed can go in
fleas from the cat, sofa wants shifting, I don''t know what else
Unpaid carer needs help with housework to sustain caring role
cleaner who doesnt mind a smoker and a parrot
my mother in law is 89 and won''t admit it, but the dust is that thick you could write your name in it
groseries delivered and put away','2026-11-27 03:16:02.208001');
INSERT INTO "search_saying" VALUES('employment','I want a job
supported internship
He''s 22, autistic, got a maths degree, and can''t get past an interview
I want wages not pocket money
Getting back to work after a brake down
job coach for someone with learning disability
I''ve been on the sick six years and I''m terrified but I want to try
my boss says he can''t make adjustments, I''ve got MS and I''m about to lose my post
Can I work a few hours without losing my benefits
She''d love to work in a café or with little kids
help with CV
nobody will give me a chance
deaf and looking for work
My son has a placement at a garden centre and he''s done it for nothing for three years, when does it become a job?
IPS employment specialist via community mental health team
I lost my sight and my career in the same month, what can I do now
employment suport for ex offenders with mental health
I could do a job if someone stood with me for the first couple of weeks and showed me
Access to Work forms are doing my head in
start my own business making cards, I have Down''s syndrome
Outcome: to gain paid employment of 8+ hours; requires vocational profile and in-work support
Everyone asks what do you do. I want an answer.
proper graft
my daughter uses a communication aid, she''s sharp as a tack and she wants to earn her own money
dyslexic and 50 and laid off, never filled in an application in my life
A part time job, mornings, near a bus stop, sitting down
he wants to be a porter like his dad
interveiw practice for someone who gets panic attacks
been in hospital and my job''s been kept open, but I need help going back bit by bit
I''m a refugee, I was an engineer, I''ve one arm, I want to work
where do autistic people get jobs that don''t involve the phone
Supported employment referral, EHCP ceased, discovery and job carving, travel trained
self employed and disabled
Is there a work scheme for people with epilepsy? I can''t drive and they all want a licence
brain injury, used to be a chef, can still do it but slower
Work-related outcome in review: move from day service to open employment at real living wage
I''d like to pay my own way and buy my mum something for once
I''m bipolar and I''m good at starting jobs, it''s keeping hold of them
gissa job
aprentiship for young woman with additional needs','2026-11-27 03:16:02.213218');
INSERT INTO "search_saying" VALUES('equipment','wheelchair hire
something to help me get my socks on
I can''t get up out of my chair
riser recliner second hand
My dad''s coming home on Thursday and there''s no commode
walking frame with a seat for when I get puffed
the battery''s gone on my power chair and I''m marooned
bathe lift
She slides out of every chair we''ve tried, she''s that twisted
I''d like to try a scooter before I spend two thousand pounds
cutlery for shaky hands
hospitle bed at home
Incontinence pads, decent ones, that don''t look like nappies
A hoist that''ll go in a small bedroom
Red Cross wheelchair loan for a weekend in York
one handed tin opener
Equipment required to facilitate discharge: profiling bed, pressure mattress, slide sheets, mobile hoist
I''m seventeen stone and everything in the catalogue stops at fifteen
Prescribed items: raised toilet seat, perching stool, bed lever, to reduce falls and delay care package
sports wheelchair grant for my daughter
what gadgets are there for arthritis
getting him in and out the car is killing me
He breaks everything. We need a bed that''ll stand up to a strong young man who bounces
rollater
I just want to reach things
wheel chair services have been six month and he''s grown out of it
special shoes and clothes with Velcro, for someone in a chair
who collects a commode when someone''s died
Wheelchair service eligibility declined, personal wheelchair budget top-up and independent seating assessment needed
I''ve started furniture walking
mattress for bed sores
Somewhere you can go and look at all the different bits and someone tells you what''s right
carrying my tea from the kitchen to the lounge without spilling it
standing frame for adult with MS
a cup that doesn''t look like a baby''s
ramp that folds for taking in the boot
OT assessment for seating
portable toilet riser for going to my sister''s
child''s gone off to uni with CP and needs a shower chair for halls
mobilty scooter repairs','2026-11-27 03:16:02.213232');
INSERT INTO "search_saying" VALUES('exercise','I want to get fit
chair exercises for pensioners
My son is 19 with cerebral palsy and he wants to be on a team like his brothers
Pulmonary rehab completed, seeks community-based maintenance class to sustain exercise tolerance
I''ve put on three stone since I started the antipsychotics and I can''t look at myself
walking football
the doctor says I''ve to move more, but where, with my knees?
He was a boxer. Parkinson''s has got him now but he still wants to hit something
tai chi for balance
adapted bycicles and trikes to hire
ladies only swimming where I can keep covered, and my carer can come in too
blind and I want to run
stiff as a board
She''s dead nervous of falling so she doesn''t move and then she''s weaker so she falls
wheelchair rugby clubbs
Exercise on referral, BMI 38, type 2 diabetes, learning disability, needs 1:1 at gym
my dad''s not steady on his pins
horse riding for the disabled
I''ve got fibromyalgia and the gym''s full of people in Lycra, I''d like somethink gentle with people who understand bad days
a gym where they won''t stare at my son when he flaps and shouts
hydro therapy pool near doncaster
Yoga that isn''t daft, for a man of 70 with a bad back
Strength and balance programme, falls risk identified, able to attend group with transport
trampolining for adults with autism
after my heart bypass I need somewhere with someone watching me while I exercise
Physical activity goal in health action plan, PMLD, requires hoisting and 2:1 for hydrotherapy
garba and dance keep fit for South Asian aunties
I''ve lost a leg, I was in the army, and I need competition not sympathy
Our Danny wants to do Special Olympics
can''t sleep, can''t sit still, I need to burn it off
Exersise class for over 80s that''s a bit of a giggle
my MS means I overheat, is there somewhere cool I can work out
pilates for osteoporosis
he was obese and had a stroke and now the only thing he enjoys is watching sport, could he play something from his chair?
I want to feel my body doing something other than hurting
goalball
lung exercises group for COPD
keep my mother mobile, she''s 77, from Hong Kong, used to do her exercises in the park every morning with friends
a kickabout for lads who have been struggling with their heads
disabled sailing, canoeing, climbing, anything with a bit of danger in it','2026-11-27 03:16:02.213537');
INSERT INTO "search_saying" VALUES('faith-culture','I miss going to church
someone who speaks Cantonese
Dad''s English has gone since the dementia and he only talks in Punjabi now, the carers can''t understand him
Carribean elders club
I want to be with my own people
can the vicar bring me communion at home
gurdwara that is wheelchair accessible
We are Orthodox Jews and he needs somewhere that keeps kosher and understands Shabbat
My mother hasn''t missed Friday prayers since my father died but the stairs at the mosque are too much for her
Irish pensioners in Luton
nobody here knows what Eid means to me
Somali womens group
I''d like to die among people who pray like me
an Afro-Caribbean gentleman, 79, amputee, wants dominoes, Red Stripe and someone to argue cricket with
My son has Down''s and loves hymns, where would he be made welcome and allowed to sing too loud
Culturally appropriate provision sought: bilingual outreach, Vietnamese-speaking elder, isolated in sheltered scheme
Travellers like us don''t get on with the council, is there somebody from our own community
Cultural and religious needs: Hindu, vegetarian, Gujarati speaker, would like to attend mandir weekly
Tamil old people
I was a lay preacher for thirty years and now I can''t hear a word of it, is there a church with a loop or a signer
homesick
a Chinese New Year party for the elders, and mahjong
Quakers or a quiet sort of meeting for an autistic man
The carers are lovely but they''re all young and English and my nan wants to talk about Kingston
faith groups that wont judge me for being gay
Ukrainian lady 70, has come to stay, very sad, no English
I want to hear my own language before I forget it
Spiritual and cultural wellbeing domain of support plan: facilitate attendance at temple and festivals
buddist meditation for someone in pain
Windrush generation support with papers and company
she needs her hair done right and her ackee and saltfish and somebody who remembers the old days
Pastoral visitor for my grandfather in the care home, Methodist
Person has expressed a spiritual need not currently met within placement, to identify local congregation with accessible transport
is ther an african church near me that helps disabled peopel
Farsi speaking support for a disabled asylum seeker
I''m losing my faith since the accident and I''d like somebody to talk to about God who won''t preach at me
Welsh-speaking chapel tea, Mam''s gone back to her first language
my uncle is deaf and Muslim and there''s never a sign interpreter at the mosque
celebrating Diwali with others
I''m mixed race, grew up in care, never knew my culture and I want to find it now I am fifty','2026-11-27 03:16:02.213245');
INSERT INTO "search_saying" VALUES('handyperson','grab rail by the toilet
I can''t get in the bath
walk in shower for disabled mum
My front step''s six inches and it might as well be Everest
handyman for pensioners
a stare lift, second hand
the boiler''s gone and I''m 86 and there''s ice on the inside
Disabled Facilities Grant
light bulb''s been out three weeks and I daren''t get on a chair
somebody honest to mend my gate, I''ve been diddled before
ramp for a wheelchair
He pulled the radiator off the wall in a meltdown
widen the doors so my daughter''s chair goes through
Minor adaptations requested: 2x grab rails, key safe, half step to rear door
gutters leaking and damp coming in
Hospital discharge grant, clean fit-out and minor works needed within 48 hours, key safe and bannister
I sleep downstairs and wash in the kitchen because I can''t get up the stairs, there''s got to be a better way to live than that
I don''t feel safe since the burglary, the lock''s loose
smoke alarms for a deaf person
adaptions to house
who can move my bed down
draughty old house and I''ve got COPD
council won''t pay, landlord won''t do it, where do I turn
DFG approved in principle, client needs help with tendering, means test and contractor liaison
Mum keeps tripping on the carpet edge
plumer you can trust with an old person living alone
OT has recommended level access shower, need agency to project manage works and grant
low kitchen so I can cook from my chair
shelf put up, plug changed, curtain rail, nowt big
padded walls and safe glass for a young man who headbangs
rail on the cellar steps
My wife was lovely at DIY. I''m useless and I''m on my own and the place is falling to bits
ceiling track hoist fitting
a proper loo downstairs
Is there a scheme that does your loft insulation if you''re on attendance allowance
garden path all heaved up and I''ve been over twice
our house wants doing up for when he comes out of the spinal unit
Muslim family need a wash-dry toilet, is that a grant thing
odd jobs
sumone to fix the back door it wont lock','2026-11-27 03:16:02.213284');
INSERT INTO "search_saying" VALUES('home-care','my mum can''t manage washing herself any more
carers to come in four times a day
Dad keeps forgetting his tablets and then takes two lots, I need somebody to check on him morning and night
home help for an old lady
I''m 83 and proud and I''ve always seen to myself, but getting in and out of the shower frightens me now and I''ve started having a strip wash at the sink instead
Package of care required, 4 x daily double-up calls, hoist transfers, discharge pending
she''s coming out of hospital Friday and there is nobody at home to look after her
my nan''s pad needs changing during the day and we are all at work
somebody to put him to bed
I need help wiping, there, I''ve said it
carers near me that take counsil money
domicilary care for my father in law
my wife has Parkinson''s and I can''t lift her out of the chair on my own now, my back has gone
We need Bengali-speaking ladies to help my mother with her wash, she won''t undress in front of anybody she can''t talk to
Half an hour in the morning would do me, to get my socks and stockings on
which care agency is any good round here, the last one turned up at 11 to do breakfast
He''s got a catheter and a stoma bag and gets in a right mess with them
Mum smells. I hate saying it but she isn''t washing and she''s in the same cardigan as last week
medication prompts twice a day
I am dying and I want to be at home, with someone to keep me clean and comfy
my uncle has had both legs amputated and lives alone, he needs help getting up and going to the toilet
Adult requires support with personal hygiene, continence and nutrition, SALT guidelines in place for modified diet
who can come in and make sure she eats something and isn''t sat in a wet chair
I''ve broke both wrists, cant do my own knickers up
carers for someone with learning disability living on his own in a flat, needs help shaving and clean clothes
I live in Spain and my parents are in Barnsley and I need to know someone sees them every day
gran''s gone dead wobbly and she''s scared to get in the bath
person to help with insulin and meals for my grandad who can''t see the needle any more
I''ve a pressure sore and need turning and creaming
CQC registered agency with capacity for 14 hours weekly, evening call essential, lone female service user
bed bound mother, how do I get her washed and changed
Brokerage spot purchase: personal care, medication level 2, two calls daily, time-critical due to Parkinson''s meds
I want to stay in my own house till they carry me out, but I need a bit of help to do it
my brother with MS can''t feed himself at teatime and I work lates
morning carer for my da, he''s 90 and thrawn as anything so she''ll need patience
are there gay friendly carers, me and my partner are both in our seventies and we don''t want to hide our photos
sombody to help mum get drest and have her brekfast
We''ve got a 28 year old son with profound disabilities, 17 stone, needs two people and a hoist every morning before his transport comes
I just want to feel fresh and decent again before people see me
someone popping in at dinner and at night to see to him, toilet, sandwich, cup of tea, tablets','2026-11-27 03:16:02.213296');
INSERT INTO "search_saying" VALUES('housing-support','I''m going to lose my flat
help finding somewhere to live
I''m 23, autistic and sofa surfing
sheltard housing for mum
eviction notice
They keep banging on my door and using my flat for drugs and I can''t get them out
ground floor place, I can''t do the stairs any more
rent arrears, I didn''t understand the letters
My son''s coming out of the psychiatric unit and he has got no home to go to
extra care flats where you can have your own front door and help if you need it
street homless with a dog
he''s hit me again and I''m disabled, where could I go
how to bid for a council house
floating suport
I''ve never had a tenancy, I''ve gone from care to prison to hostel
the neighbours are making his life hell because of the noise he makes
Tenancy sustainment, risk of eviction due to hoarding and ASB complaints, MH diagnosis
damp flat making my kids poorly
wheelchair accessible bungalow to rent
letters, bills, meters, direct debits, the lot of it
too big for me now, this house, and I don''t know how to shift
My brother is thirty-five and wants to move out but he can''t do forms or phone calls
Care leaver 21, tenancy starting, outcome: maintains tenancy for 12 months with reducing floating support
veteran, no fixed abode
landlord won''t let me have a ramp
Iranian, got my papers, twenty eight days to leave asylum housing
Keeping hold of this one. I''ve lost three.
hostel for people with mental health
someone to help me move, sort the furniture and get the gas on
over 55s place that takes a mobility scooter
LGBT older people housing, I won''t go back in the closet at 70
discharged from hospital to a B&B, stroke, can''t use the bathroom
shelterd flat with warden
We need to be near the special school and the council have put us in Zone 6
Move-on from supported accommodation into general needs, requires resettlement worker
I don''t open the post
Delayed transfer of care, no right to return to property, duty to refer made, needs settled accommodation and support
how do I set up home from nothing, I''ve a kettle and a sleeping bag
cuckooing
they''re chucking me oot the end of the month','2026-11-27 03:16:02.213308');
INSERT INTO "search_saying" VALUES('independent-living-skills','I want to learn to cook my own tea
life skills for my autistic son
She''s 25 and I still do everything for her, that''s my fault as much as anyone''s, and I won''t be here for ever
how to manage my money so it lasts the week
I can''t read
cookery for adults with learning disabilities
college for grown ups with special needs
He''d live on his own if he could work the washing machine and remember to lock the door
lern to tell the time
My head injury means I start a job and forget halfway, I need someone to teach me tricks for round the house
Somebody to show me, not do it for me
wash, shave, deodorant, he needs teaching and he won''t take it off his mother
English lessons for a deaf adult who never got proper schooling
life skils course
Moving on from residential college, needs skills for semi-independent living: meal prep, budgeting, laundry
I''ve spent fourteen years in and out of hospital on a section and I don''t know how to pay a bill
learning about sex and relationships for a young man with a learning disability, nobody''s ever told him properly
crossing the road safely
I want to be a grown up
My daughter can do it, she''s just slow, and nobody lets her
Preparing for Adulthood pathway, post-19, non-accredited learning with 1:2 support
She''s lost her sight at 60 and would like to learn to cook and iron safely again
Our lad gives his money away to anyone that asks, is there a course about keeping safe and saying no
Practise shopping on a budget
To develop daily living skills with a view to reducing commissioned hours over 12 months
I''m leaving care and I''ve got a flat coming and I can''t cook an egg
dad always saw to everything, he''s died, and I''m 52 and never been to the bank on my own
Promoting independence plan: graded task practice in kitchen and money handling, staff to fade prompts
Somewhere she can learn about periods and keeping herself clean
how to keep on top of a house when you''re autistic and get overwhelmed
something with a certificate at the end, he''s so proud of certificates
evening class in basic cooking for widowers
I want my own front door one day and I need to get ready
reading and writting help for adults
using a phone, setting an alarm, getting up. That''s the three things we need
independant living training for young adult with asbergers
ESOL for a Bangladeshi mum with a disability
My brother needs somebody to practise with him over and over until it sticks, like the kettle, like the door
planning meals and making a list and sticking to it
I don''t want a carer, I want a teacher','2026-11-27 03:16:02.213331');
INSERT INTO "search_saying" VALUES('live-in-care','someone to live with my mum
He''s up and down all night and I haven''t slept through since Easter
24 hour care at home not a nursing home
I can''t be left on my own at night, I fall getting to the commode
night sitter
My husband is near the end and we want him to die in his own bed, but I cannot do the nights by myself any longer
She opens the front door at 3 in the morning and walks off down the lane in her nightie
Waking night required, repositioning two-hourly, 7 nights, CHC funded
live in carrer wanted for elderly couple in Norfolk
How much does it cost to have a carer stay in the spare room compared with a home
I use a ventilator overnight and somebody trained has to be in the room and awake
Dad''s promise to Mum was that she''d never go in a home, so we need a person there round the clock
a sleep-in, ten till seven, just in case
my parents both need care now and they don''t want to be split up, they''ve been married 61 years
I''ve got a spinal injury and I''m frightened of a fire or choking in the night with nobody there
Somebody who''ll cook him halal food and stay with him all week while we''re at work in Birmingham
we''re too knackered to look after gran through the night and do our jobs
can carers stop over nite
My sister with epilepsy has her seizures in her sleep, she needs someone near who would hear
Individual has 24/7 support needs and wishes to remain in own home, seeking live-in provider with PEG competence
I don''t want to leave my dogs. If someone came and lived here we could all stay put
just for two weeks after her hip operation, we want someone with her day and night
somebody in the house
I lie awake listening for her. Every creak and I''m up
over night carer for my dad with demensha
nan keeps ringing us at all hours, she''s feart of being alone in the dark
I have motor neurone disease and want to be looked after at home as long as I breathe
he needs turning every few hours or his skin breaks down, and I''m seventy-eight
is there somebody who could move in with my aunt in the Highlands, it''s that remote no agency will send anyone out for visits
Polish-speaking lady to stay with my father-in-law
Night-time needs unmet, informal carer at breaking point, request for sleep-in x 3 weekly
she gets agitated when it goes dark and needs someone calm with her until morning
My son is 30, has Duchenne, and he rings the bell eight times a night to be moved. I love him but I''m done in
constant supervison at home for mum, shes not safe alone
what''s the alternative to residential for someone who can''t be left at all
a proper carer for the Christmas week, living in, while we go to Australia
I want to wake up in my own bedroom with my own curtains, and know there is someone down the landing
Sleep-in cover sought to meet eligible need for toileting and night-time reassurance under the care plan
The hospital say she can only come home if she''s got somebody there all the time
one person who gets to know him rather than thirty different faces a week going in and out','2026-11-27 03:16:02.213343');
INSERT INTO "search_saying" VALUES('lunch-club','I hate eating on my own
a hot dinner with company
luncheon club near me for pensioners
Since Jean died I''ve not sat at a table to eat once, I just have toast on my lap
Dad won''t cook for one but he''d eat a roast if it was put in front of him with a few other old boys
where can you get a cheap meal and sit in the warm
fish and chip friday for the over 60s
mum''s losing weight because she can''t be bothered to cook and she misses a natter over food
I go to one on a Wednesday and I''d like another for Sundays, Sundays are the longest day
lunch clubb for the elderly with transport
Somewhere my grandmother can have roti and daal with other ladies
kosher meals with company for an 88 year old
He''s had a stroke and he dribbles a bit and is embarrassed, but he used to love going out for his dinner
Isolated older person, poor appetite, would benefit from a congregate meal setting
Pie and peas and a sing-song
Is there anywhere that does a Christmas dinner for people with nobody
I can''t afford to put the oven on
his support plan says ''access community-based luncheon provision'' which I think means his dinner with other people
I''m a widower and I never learned to cook, and the pub''s too dear and too loud
she wants a proper dinner and pudding and a game of bingo after, nothing fancy
peple to have my tea with
Caribbean elders'' Saturday soup
My son has a learning disability and lives alone, he''d like to eat with other people once a week and help lay the tables
church hall dinners on a Tuesday, do you have to be a believer
It''s the table I miss. Six of us round it once.
a wee lunch for the old yins in our village
Any community cafes where you pay what you can and nobody asks why
gran is diabetic and nearly blind, can she go to a sit down lunch where someone will see to her plate
Old soldier, 91, would like to eat with other ex-forces chaps
Outcome: maintain nutrition and reduce social isolation via weekly group meal
warm hub with soup wensdays
I make the same tin of soup last two days and talk to the radio. It isn''t a life, is it?
does anyone pick you up for the lunch at the chapel
chinese elders dim sum lunch
somewere to go for dinner with other people my age not a resturant
Mum''s in sheltered housing and they stopped doing the meal in the lounge and now nobody sees each other
carers and the person they care for having a bite to eat together somewhere easy
I''d be glad to help dish up as well as eat
Social prescriber looking for a weekly community meal for a patient with low BMI and low mood, step-free access
bit of dinner, bit of craic','2026-11-27 03:16:02.213354');
INSERT INTO "search_saying" VALUES('meals-at-home','meals on wheels
Mum isn''t eating. The fridge is full of things that went off a fortnight ago
a hot dinner brought to the door
I can''t stand long enough at the cooker to boil an egg
Fortified texture-modified meals x7 pw to be arranged under prevention offer, lives alone, dysphagia
my dad had a chip pan fire last week and we have had the cooker turned off, so now he needs feeding
she can only have it puréed, who brings that to the house
halal dinners delivered for my father, he''s 80 and lives alone in Bolton
I live on biscuits
dilivered dinners for pensioners
nan''s gone to seven stone
She says she''s eaten but there are no dirty plates, and I am 200 miles off and can''t see what''s going in her mouth
frozen ready meals that you microwave, for someone who can''t see the buttons very well
my arthritis is that bad I can''t open tins, peel a spud or lift a pan
Service user requires support to maintain nutrition, one hot meal daily with welfare check
Could somebody cook for me in my own kitchen once a week and fill the freezer
West Indian food delivered, my auntie will not eat bland English dinners
I''m just home from hospital and too weak to cook for a bit
he burns evrything
someone to bring a dinner and see he''s all right at the same time
gluten free and diabetic meals for two
I''ve got ME and some days I can''t get downstairs to make anything, so I go without
My brother with schizophrenia lives on takeaways and energy drinks
A drop of something hot at dinner time
Kosher meals to a housebound lady in Prestwich
we''re both in our nineties and the cooking''s got beyond us
meals for one, deliverd daily, do you do sundays
He''s blind and burned his hand on the oven door so now he eats cold food out of packets
I''ve no appetite but if it turned up on a plate I''d have a bash at it
is there anyone who does Gujarati tiffin for elders at home
Malnutrition risk MUST score 2, dietician recommends fortified meals, lives alone
My wife did all the cooking and now she''s got Alzheimer''s and I don''t know how to do a thing
teatime sandwhiches brought with the hot lunch
mam''s scran sorted while we''re at work
Commissioned meal call ending, alternative community meal provision needed to meet nutrition outcome, IDDSI level 5
depressed, not cooking, not eating, what can I do
Someone to plate up and sit there until she starts, otherwise she forgets it''s in front of her
I want proper food. Meat, two veg, gravy. On a plate. At dinner time.
new baby, I''m disabled and I can''t hold her and cook, need dinners sorting for a few weeks
dad chokes on lumps, needs mushed up meals bringing in','2026-11-27 03:16:02.213366');
INSERT INTO "search_saying" VALUES('mental-health','I can''t cope
someone to talk to about my depression
my head''s in bits
I don''t want to be here any more
Dad''s been that low since Mum passed he''s not getting dressed
hearing voices group
I''ve just come out of hospital after a section and there''s nobody
counselling that''s free and not a six month wait
my nerves are shot
panic attacks on the bus, so I stopped getting the bus, and then I stopped going out
Bi polar surport
My son is 20 and he''s in his room with the curtains shut and I think he''s paranoid about us
peer suport from people who''ve been there
Black men''s mental health
I was in Afghanistan and I hear it every night
someone who won''t lock me up for telling them the truth
He cuts himself
OCD, takes me three hours to leave the house
Recovery-focused 1:1 support, schizoaffective disorder, s117 aftercare, disengaging from CMHT
Step-down from crisis team, social inclusion and peer mentoring element of care plan to be commissioned
in our culture you don''t talk about it, my aunties say pray, but I can''t sleep or eat
Adult requires weekly emotional support to maintain wellbeing, PTSD and hoarding, personal budget agreed
safe place to go at night when it gets bad
counceling for sexual abuse survivor
I''m autistic and burnt out and therapy never works because they don''t get how I think
hoarding, I know I''ve a problem and I''m ashamed
The farm''s failing and he''s gone quiet and there''s a gun in the house
eating disorder support for adults over 30
signing therapist, I''m deaf and depressed
recovery college
Nobody would guess. I go to work and I smile.
my baby''s three months old and I don''t feel anything
I''d just like to sit with people who don''t need it explaining
she keeps ringing 999 when she''s in a state, she needs someone to call before it gets that far
Goal: develop coping strategies and relapse signature, reduce crisis presentations
lost my job then my wife then my licence and now I reckon I''m losing my mind
anxeity
gay and suicidal in a small town
old and low, I''m 84, is that just what it''s like?
a reason to get up in the morning','2026-11-27 03:16:02.213440');
INSERT INTO "search_saying" VALUES('nature','I want to get my hands in the soil
care farm for my son
Being indoors makes me worse
allotment for disabled people with raised beds
He''s happiest with animals, pigs especially, people he''s not so sure of
fresh air
I lost my garden when I came into this flat and it''s like losing a limb
walking group that goes slow
green social prescribing for anxiety and low mood
somewhere for a lad of 20 who hates being shut in a room, ADHD and learning disability, strong as an ox, needs a job with a spade
My husband has young onset dementia and was a gamekeeper, he needs trees round him
theraputic gardening
can a wheelchair get down on to the sand?
burd watching for someone who can''t see very well but has good ears
I had a breakdown and I only feel right when I''m by the sea
Green care placement to support mental health recovery outcomes, one day weekly, direct payment funded
bees
She was raised on a farm in Mayo and she''s pining for it
woodland days, fires, whittling, tea out of a tin mug
Placement requested on care farm 2 days pw, outcomes: routine, physical activity, animal husbandry skills
I''d love to feel grass under me again. It sounds silly
mobility scooters to borrow in country parks
Muslim hikers or any group where a brown woman in a hijab wouldn''t feel odd up a hill
My PTSD means I can''t be round crowds, I need space and quiet and something to look after
fishing for disabled veterans
a potter in a greenhouse with other old boys
mum grew callaloo and thyme all her life and now she has nowhere to plant
gardning group
conservation volunteers who''d be patient with autism
take grandad out to look at the lambs
I don''t want to talk about my problems. I want to dig.
horses, not riding them, just being near them
alotment for people with mental health problems
is there anything outdoors for people on oxygen
wild swimming for women with chronic illness, or cold water, whatever they call it
Client finds indoor group settings overwhelming; prefers nature-based activity with low sensory load
out in the hills with folk that know I''ll need to stop every five minutes
my daughter is in a power chair, are there any woods with proper paths and an accessible toilet
sit under a tree and do nowt
he wants muck on his boots and a reason to set an alarm','2026-11-27 03:16:02.213270');
INSERT INTO "search_saying" VALUES('parenting','I want to be a good mum
help with my kids, I''ve got MS
I have a learning disability and I''m having a baby and I''m scared they''ll take it off me
blind parent with toddler
My son''s been diagnosed autistic and I don''t know how to deal with the meltdowns
getting the kids to school when I can''t get out of bed
Home visiting volunteer for a mum with twins and depression
Dads group for dads of disabled kids
I use a wheelchair and I can''t lift her into the cot
we''ve a child protection plan and need somebody on our side to show we can do it
parenting corse
My wife died and I''m bringing up three with one leg
She''s a lovely mother but she needs showing things more than once, and the health visitor hasn''t got time
Early help plan, parent carer with MS, whole-family approach, outcome: children attend school on time
my daughter''s sixteen and she won''t go to school and I can''t make her
grandparents raising grandkids
Parenting assessment recommends adapted programme (Mellow/PAMS) for parents with learning disability
Parent with enduring mental illness, children in need plan, requires practical parenting support at home
I''m bipolar and I worry what it does to my little ones when I''m high
post natel depression
stay and play for kids with additional needs
Def mum with hearing children
How do I tell my children I''m dying
I can''t play football with him and he''s football mad
bedtimes bath times and packed lunches, I can''t do them with my hands like this
mum of 4 one with downs just moved here know no one
Somebody to come round and help me get straight in a morning, the baby''s up all night and I''ve epilepsy so I can''t be on my own bathing him
adopted child violent towards us
My ex says I''m unfit because I''m disabled
a family day out that suits a child in a wheelchair and one who isn''t
sleep help for a child with ADHD
Sure Start sort of place, do they still have them?
Adult requires support to carry out caring responsibilities for a child, incl. school run and homework
contact with my children, supervised, I want it to go well
my teenage daughter is doing too much for me and she''s missing being a kid
asian mums with special needs children, we don''t talk about it at home
bairns are running rings round me
preganant and disabled, who helps me plan
I had no mother myself so I''ve nothing to copy
somewhere to bring the kiddies where nobody tuts','2026-11-27 03:16:02.213453');
INSERT INTO "search_saying" VALUES('personal-assistant','I want to choose who comes into my house, not have whoever the agency sends
find a PA near me with experiance of autism
I''m 24 and I use a wheelchair and I don''t want my mum helping me shower any more, I want someone my own age who can come on nights out as well
my son has autism and needs a young lad to take him swimming and for a burger after
same person every time please
need a persnal assistant 12 hours a week
Self-employed PA with own car, Tuesdays and Thursdays, must be ok with a guide dog
Someone who speaks Punjabi to help my mother with bathing and get her to the gurdwara
I''ve got a direct payment and nobody to spend it on
my carer of nine years is retiring and I''m dreading starting again with a stranger
Client requires 1:1 enabling support, 15 hrs pw, to access community and meet personal care outcomes
I''m at uni with cerebral palsy and I need a hand getting ready for lectures and taking notes, and sometimes just getting my dinner out the oven
female helper only, I will not have a man washing me
I need arms and legs, not a nurse. I''ll tell you what wants doing
Who could go with me to my sister''s wedding in Leeds and help me with the loo and my food so I can just be a guest
someone to be my hands at work
My husband''s MND is getting worse quickly and continuing healthcare have said we can recruit our own team
where do people advertise for carers they employ themselves
fed up of agency staff on their phones
I''d like somebody flexible, some weeks I need six hours and others I need twenty depending on my MS
looking for suport worker for my brother with downs, he likes Elvis and buses
mam wants a lass she can get on with, not a uniform
I''ve got two under five and I''m blind, I need someone beside me for the school run and the park but I''m the parent
a companion who drives
Can anyone help me in the mornings before work, 6.30 to 8, get me up and dressed and into my chair
We are trying to source a micro-provider for a lady with a learning disability, six hours of social support, rural postcode
I''m trans and I need a carer who won''t make it weird
My daughter has complex epilepsy and I need a person I can train myself, who will stick around and learn her signs
holiday cover for my PA, two weeks in August
He doesn''t want a care home, he wants a bloke to go to the football with who can also change his catheter bag
I want to be the boss of my own care
a Muslim sister to help me wash and pray, I had a stroke last year
Enabler for a gentleman with acquired brain injury, needs prompting with tasks and someone to keep him safe while out and about
My gran has nobody through the day and we want a nice local person to sit with her, cook a bit, take her to the hairdresser, that sort of thing
looking for a carrer who likes cats and dosnt mind smokers
I can''t do buttons, I can''t cut up my food and I can''t hold a pen, but I run a business and I need somebody discreet at my side
Personal health budget agreed, now need to recruit PA with PEG and suction experience
somebody reliable. I have been let down three times this month and ended up in bed till noon
is there a register of PAs I can look through with photos and what they like doing
someone who''ll help me have a life, not just keep me clean and fed','2026-11-27 03:16:02.213466');
INSERT INTO "search_saying" VALUES('reablement','I want to get back on my feet
just home from hospital after a hip replacement and I can''t do the stairs
Mum had a stroke in March and her right arm isn''t coming back, the NHS physio stopped after six weeks
physio at home
I used to do everything for myself before the fall. I want that again, I don''t want carers for ever
He''s lost all his confidence since he went over in the garden, won''t even go to the gate
Reablement pathway, up to 6 weeks, goals around transfers, washing and meal prep
learn to walk again
my husband can''t find his words since the stroke and gets that frustrated he throws things
I''ve had sepsis and I''m weak as a kitten, getting dressed takes me all morning
rehabiltation after brain injury
I was in intensive care with covid for five weeks and I''m still not the same two years on
Occupational therapist to show me how to make a cup of tea one-handed
how do I stop falling
My lad came off his motorbike, he''s 22, his memory is shot and he can''t plan anything. The hospital got him walking but nobody is helping with the rest
intermediate care bed or at home?
Nani had a knee operation and she only speaks Gujarati, is there someone who can do the exercises with her
I''ve just lost my leg below the knee and I want to manage my own bathroom
Step-down support from acute ward, aim to reduce double-up to single-handed care
She''s been in bed that long her legs have gone
I''m only 47. I''m not ready to be looked after
after my heart attack I''m scared to do anything in case it happens again
Goal-focused OT input to maximise independence before long-term package is agreed
He can do it, he''s just forgotten that he can, he needs somebody to stand back and let him try
strok recovery exercises with someone
I recently lost most of my sight and need to learn how to cook and get round my flat all over again
wheelchair after spinal injury, want to learn to transfer without my wife lifting me
I want to get back on my bike, or at least to the shops and back without stopping
mi dad''s been in the infirmary ten weeks and he''s gone right downhill, can owt be done to build him back up
Falls clinic referral, lives alone, fear of falling, reduced mobility
my hands don''t work since Guillain-Barré and I want to hold my baby safely
speech therapy for swallowing and talking
bilding myself up again after chemo
They discharged me with a frame and a leaflet
MS relapse, need someone to help me get back what I lost
I want to be able to wash my own hair again without someone''s fingers in it
neuro physio near Swansea
My dad needs somebody for a few weeks to get him doing his own breakfast and tablets so that he doesn''t end up relying on us for everything
broke my hip and cant get my confidance back to go out
is it too late to improve a year after a brain haemorrhage?','2026-11-27 03:16:02.213478');
INSERT INTO "search_saying" VALUES('recovery','I drink too much
help getting clean
my son''s on heroin
I''ve been sober six weeks and Friday nights are killing me
AA meatings
It started as a glass of wine when the children went to bed and now it''s two bottles
off the gear
pills, the doctor put me on them for my back and now I can''t stop
Mum''s 72 and she hides sherry in the airing cupboard
gambling''s took everything
where can I get a detox
He only drinks because of what he saw in the army
subtance misuse service
I need people round me who don''t use
Muslim, addicted, and I can''t tell a soul
Community detox completed, awaiting tier 4, needs daily structured group programme in the interim
dual diagnosis, alcohol dependence and EUPD, previously excluded from both services
cannabis all day every day, he''s 19, he''s stopped washing and he''s hearing things
a dry pub or a café or something, somewhere to be on a Saturday night
my kids are in care and I get them back if I stay clean
living with an alchoholic
I''ve a shake in the mornings till I''ve had one
methadone script and getting off it
fifteen years on the sauce
Is there a women''s group? I can''t talk about it in front of men
chemsex
Just out of prison and want to keep straight
Relapse prevention and structured aftercare following residential rehab
I have a learning disability and people get me to buy drugs for them and I got hooked
smart recovery
they''ve told me my liver won''t take any more
a fella who''s been there and come out the other side
rehab that takes wheelchairs
my husband is drinking since he retired and falling, and I''m picking him up off the floor
Recovery capital low, support plan goal: abstinence-based social network and meaningful daytime activity
I want my life back before it''s too late
somewhere to go in the day that keeps my mind off it
lost everything, sleeping in the car, just want one person to believe I can do it
quiting drinking on your own is it safe
not drunk for a year and nobody to tell','2026-11-27 03:16:02.213205');
INSERT INTO "search_saying" VALUES('sensory-communication','I''m going blind
BSL interpreter
I can''t hear a thing when there''s more than one person talking and so I''ve stopped going
macular degeneration, what help is there
He knows what he wants to say but it comes out wrong since the stroke
talkin books
my hearing aids whistle and the hospital can''t see me till November
deafblind daughter needs someone to guide her and tell her what''s going on
lip reading lessons
white cane training
I''ve lost my sight at 38 through diabetes and I haven''t been past my gate in a year
sign langage classes for family, my son''s deaf and we only have home signs
He uses an eye gaze machine and the carers don''t know how to set it up
I''m sick of nodding and smiling
someone to read my post to me
Usher syndrome
Communicator guide 6 hrs pw, dual sensory loss, uses hands-on BSL
SALT discharge, severe expressive dysphasia, needs conversation partner and AAC practice to meet communication goals
a group for folk with aphasia, he''s fed up of being talked over
braille for beginners
I want to be able to put my make-up on and match my clothes without seeing
my nan''s going deaf and blind both, she''s frightened
speech is slurred with Parkinson''s, nobody can make me out on the phone
the screen reader keeps talking over itself
Asian deaf club
He points and he screams. There must be another way for him to tell us.
Care Act s77 register, hearing and sight impairment, specialist deafblind assessment outstanding
Rehabilitation officer VI assessment requested, recent CVI registration, lives alone
I see little men on the wallpaper, they say it''s my eyes not my mind
hard of hearing and lonley
reading the newspaper again
picture cards or makaton to help my brother choose
getting my hands on a magnifier that actually works
Is there anybody who can come to the hospital with my deaf parents? The nurse keeps asking me, and I''m twelve
stammer support for grown men
I can see the bus but not the number
loop for the telly
selective mute autistic adult needs help with comunication
what''s it called when they spell on your hand
my world''s shrinking, everything''s going quiet','2026-11-27 03:16:02.213502');
INSERT INTO "search_saying" VALUES('shared-lives','I want to move out of my mum and dad''s
supported living vacancies
who''ll look after him when we''re gone
shaired lives carers
My own front door with somebody about if I need them
He''s thirty-four, he has Down''s, and we''re both in our eighties and we need him settled before we die
a flat with my best friend and staff who come in
like fostering but for grown ups
I don''t want to go in a home. I want to be in a house.
She needs a family, a proper one, with a dog and Sunday dinners
been in hospital four years, autistic, they say I can leave when there''s somewhere to go
suported living for autism
Supported living provider sought, own tenancy, 2:1 in community, PBS-led, forensic history
can you pick who you live with
leaving foster care at eighteen and I want to stay with my foster mum
somewhere by the seaside to live with a bit of help
my boyfriend and me both have a learning disability and we want to live together
a shared house where they''ll not mind his drumming
Nan''s on her own and would be happier living with a nice couple than in one of those big care places
24 hour support in own flat
residential is the only thing they offer and we think he could do more
a proper home insted of a unit
I''d like to live with Caribbean people, my own food and my own church
Step-down from rehab unit, needs core hours and shared night cover
to be part of a household again
deaf staff and deaf flatmates, everyone signing
my sister''s placement has broken down again, sixth in three years
rent a room with somebody who''ll help me with my money and my meals
we''ve bought him a bungalow, who can supply the support
a place in the country with animals for our daughter
LD female 45 requesting move from residential care, deregistered or individual service fund
Want to choose my own wallpaper
family who''d have my brother every other weekend with a view to living there
mental health supported accomodation
will they let him lie in and stay up late and have a beer
I''m nearly fifty and I still have a bedtime
Transforming Care cohort, discharge planning, bespoke single-person service with Prader-Willi experience
somewhere between living alone and being looked after
our Sean wants a house with the lads
young mum with learning difficulties, could she and baby live with someone who''d show her','2026-11-27 03:16:02.213514');
INSERT INTO "search_saying" VALUES('short-breaks','I need a break
respite for my mum
someone to sit with my husband so I can get my hair cut
We haven''t had a holiday since Liam was born and he''s 27
a week''s respite in a care home while we go to Tenerife
accesible holiday cottage with a hoist and profiling bed
I''m having an operation and I can''t look after him for at least six weeks
He wants a holiday with his mates, not with his mum and dad
overnight short breaks learning disability
I could sleep for a week
Replacement care to enable carer to attend own hospital treatment, 6 weeks, residential or in own home
our daughter needs suction and tube feeds and nobody will have her overnight, so we have never, ever had a night off together
resbite
My sister''s getting married in Pakistan, we all need to go and grandad can''t travel
one Saturday a month, that''s all I''m asking
I''d like to go to the seaside, somewhere they can push me along the prom
Planned respite 28 nights per year, waking night staff, challenging behaviour
caravan for disabled families
emergency respite tonight
Getting out from under each other''s feet
Mum won''t go in a home, not even for a week. Could she go and stay with a nice family?
dialysis holiday
Skegness, he always loved Skeg, and staff that''d go with him
an afternoon to myself
Both of us are disabled and we want to go away together with somebody on hand to help
he''s a handful and his other respite place has closed
Dad could do with a fortnight being fussed over after his hospital stay, and I could do with a fortnight not doing the fussing
Short-term placement required due to carer admission, wheelchair user, insulin dependent
a rest, before I make myself ill
somewhere halal where my sister can stay and female staff only
weakends away for adults with autism
Just two hours of a Thursday so I can go to choir
I need to go to my own dad''s funeral and I''ve no one to leave her with
hollidays for disabled adults with carers
She''s never spent a night away from me and she needs to before I pop my clogs
a change of scenery for him, a lie-in for me
cruise with a wheelchair and a carer
Hospice day or stay for a young man of 19, he''s too old for the children''s one now
dementia holidays for couples
Carer sustainability outcome: regular overnight breaks away from home, matched peers, personal budget funded','2026-11-27 03:16:02.213490');
INSERT INTO "search_saying" VALUES('social-group','I want to make friends
coffee morning near me
He''s 34, got Down''s, and wants a girlfriend more than anything in the world
somwhere to have a laugh
I''m new round here since I moved in with my daughter and I don''t know a living soul
men''s shed
My daughter''s autistic and eighteen and she''d like to meet others who are into anime and don''t do small talk
gay men over 60 meeting up
nightclub nights for people with learning disabilities
I used to be the life and soul. Since my stroke nobody asks me anywhere
I retired, then my husband died, then lockdown happened. I''ve forgotten how to meet people
cards, dominoes, a brew and a bit of banter
socail club for disabled adults evenings
Where do widows go? Not a counselling group, just women in the same boat having a cup of tea
dating agency for disabled people
somewhere my dad can go of an afternoon and talk engines with other fellas
My son has no friends from school, they all went off to uni and he was left behind
To increase social network and reduce isolation through attendance at community groups x2 weekly
Social prescribing referral, 68, recently retired and widowed, would engage with interest-based peer group
young wheelchair users hanging out
she''s dead shy but if somebody went in with her the first time she''d love it
I want to belong somewhere
Friday night club for our Kelly, she likes discos and pop quizes
Asian women''s group where I can sit and talk in Urdu and have chai
I''m deaf and I''m the only deaf person in my village, I''d like an evening with people who sign
knit and natter
my mother is 86 with her marbles intact and she wants conversation with people who read a newspaper
a group for people my age with MS who still like going to gigs
We could do with somewhere for a couple to go together, he has Parkinson''s, we used to have a busy social life and it''s just dropped off
Outcome 3: develop and maintain friendships independent of paid staff, evening and weekend options preferred
Client reports loneliness, motivated to attend peer group, needs accessible venue with changing place
trans and autistic meetup, quiet venue
I''m forty and I''ve never been to a party
Ex-miners or lads who worked in the pit, somewhere to sit with them
A women''s institute sort of thing but not snooty
mates
wanna meet people my age not carers and not old ppl
going to the pub with poeple
do any libraries have a chatty table where you can just sit down and join in
My wife''s had a brain injury and says the wrong thing sometimes, is there a friendship group that would have her','2026-11-27 03:16:02.213526');
INSERT INTO "search_saying" VALUES('telecare','falls alarm
a buton to press
Mum fell in the bathroom and lay there all night till the milkman heard her
something to tell me if he goes out the front door
I live alone and I''m not frightened of dying, I''m frightened of not being found
gps tracker for dementia
pill dispenser that locks
He leaves the gas on
lights and telly and curtains I can work with my voice, I can only move my head
lifeline pendent
she has her phone but it''s always in the other room
night-time seizures alarm for bed
Assistive technology assessment, door sensor and property exit alert, reduce need for waking night
I want to be on my own sometimes without anyone worrying
a box that reminds dad to take his tablets, in my voice
My daughter in Australia would sleep better if she could see I''d put the kettle on
vibrating pillow alarm, I''m deaf
camera so I can see who''s at the door, I''m in a wheelchair
Alexa for disabled people
can you get an alarm that works outside, I still walk the dog
my nan won''t wear the thing round her neck, is there one that looks like a watch
pendant alarm that doesn''t need a landline
epilepsy and living alone, I''ve burned myself twice
he''s been robbed by a lad who said he was from the water board
Sensors not cameras. I''m not having cameras.
telecair
just checking system to see how much support she really needs
somebody on the other end if I shout
eye control for computer and lights
They want someone sleeping in with our son every night, he''d rather have a gadget and his privacy
Least restrictive option sought: environmental sensors and GPS in place of 1:1 supervision, best interests recorded
24 hr response service when no family nearby
my brother is autistic and needs prompting through the morning, could an app do it
I''ve had a few turns lately
a phone with big buttons and pictures of us on it
Person at risk of falls, nocturnal wandering; TEC referral to delay residential admission
is there a thing that stops scam phone calls
Wanting to know she''s up and about without ringing and waking her
smart home for wheelchiar user
peace of mind for me and him both','2026-11-27 03:16:02.213562');
INSERT INTO "search_saying" VALUES('transport','I can''t get anywhere
a lift to the hospital
They''ve took my licence off me and I live four mile from a shop
wheel chair taxsi
Eligible need: use of local facilities incl. public transport; request for door-through-door community transport
My son could go to college on the bus if somebody taught him the route
how do I get to my chemo every day for three weeks
mum''s stopped going out since dad died, he was the driver
The bus stopped coming through our village in March
minibus for our group with a tail lift
I''m scared of trains
travel traning for autistic adult
Someone to take Nana to visit Grandad in the care home on Sundays
shopmobility scooter hire
door to door, and somebody who''ll come to the actual door
I''ve a bus pass and nowhere near enough leg to reach the stop
Requires transport to and from day service, wheelchair user, escort needed, NEPTS not applicable
He''s 19 and the school taxi has stopped because he''s an adult now
get me to my shopping
epilepsy so no driving, rural, working shifts
volunteer drivers
I want to go by myself, without my dad following the bus in the car
specially adapted cars or motability, can a passenger have one
I use an oxygen cylinder, who''ll take me to the clinic in Norwich
Going blind and I need to learn the way to the Tube with a cane
taxis won''t take my guide dog
community car sceme
A trip out in a vehicle I can stay in my chair for
Independent travel training, 12 sessions, route home to supported employment placement
I''d go if I had a way home
transport to mosque on Fridays for an elder with a frame
somebody to sit with her in the ambulance car and come back with her
my brother gets on any bus that comes and ends up in Rochdale
Support plan outcome: travel independently on two familiar bus routes, fade 1:1 escort by review
railcard for disabled and who helps you on the platform
Two daughters, one wheelchair, no car
I''m stuck out here like a lighthouse keeper
learn to drive with hand controls
panic on public transprt, need someone with me for a bit
getting from bed to dialysis and back, three times a week, without it costing thirty quid','2026-11-27 03:16:02.213573');
INSERT INTO "search_saying" VALUES('volunteering','I want to give something back
volunteer in a charity shop
I''ve been cared for all my life and I''d like to be the one that helps for a change
being useful
My daughter has a learning disability and would make a brilliant volunteer with babies or old people if someone would have her
I''m retired and my hands are bad but there''s nothing wrong with my brain
volenteering with animals
What can I do from bed? I have ME but I''m an editor and I''d like to help a charity for an hour a week
Stepping stone to employment: structured volunteering, 4 hrs weekly, job coach to attend initial sessions
I''d like to be a hospital radio DJ
he''s recovering from addiction two years clean and he wants to help other lads coming through it
somewhere to give my Tuesdays
not ready for paid work but I need to be out of the house and doing
Supported volunteering opportunity sought, client has Asperger''s and requires clear instructions and a quiet role
fud bank helpers
I know what it''s like to lose a leg and I could talk to people who''ve just lost theirs
help out at a football club, he''d do the kit, the cones, anything
My widowed mother needs to be needed
Is there something my dad could do, he''s a retired electrician with early Alzheimer''s and itching to fix things
steam railway volunteers, are they all right with autism
teach people my language and cooking
do you have to be well to volunteer?
A few hours a week that''d look good on my CV
I could sit with someone who''s lonely
volunteering for wheelchair users
I''ve been on a locked ward and I''ve a record, will anyone take me on
Would like to contribute to local community, requires DBS help and travel expenses
a role where they''d put up with me going off sick without notice
I like books. The library maybe.
been a nurse 38 years, can''t stand doing nothing, got Parkinson''s
Recovery care plan identifies voluntary role as meaningful occupation, graded exposure, quiet environment
help at the gurdwara kitchen or any soup run
I want a uniform and a badge and a job to do
time banking, I give an hour and I get an hour
museam guide for someone with a visual impairment
I''m eighteen, in care, wheelchair user, uni application needs experience
somewhere she can fold, sort, label and make tea and be thanked
befriend somebody, or be a mentor, I''ve the time and I''ve been through it
I''d rather be worn out than rusted out
can my son volenteer if he has 1:1 staff with him','2026-11-27 03:16:02.213585');
INSERT INTO "search_saying" VALUES('wellbeing-at-home','I can''t reach my toenails
mobile hairdresser
Mum always had a shampoo and set on a Friday and she''s let it go
toe nail cutting for pensioners
a barber who''ll come to the house for my autistic son, he can''t bear the shop
corns
my wife hasn''t felt like a woman since the operation
optician home visit
hairdreser for black hair, my aunt is housebound and her hair is breaking
Dad''s nails are like claws and he''s diabetic and I''m scared to touch them
massage for someone in a wheelchair, my shoulders are agony
A nice shave, hot towel, like he used to have
I''d love to be touched by somebody who wasn''t just moving me
reflexology
dentist that comes out, dentures rubbing
she''s in bed all the time and her hair''s matted
Foot care referral, unable to self-manage due to reduced flexion, no diabetes, low risk
someone to do my nails, a bit of polish, a bit of gossip
chirropodist home visits
My feet hurt so I don''t walk, and I don''t walk so I''m stiff as a gatepost
I look a sight
male barber, Muslim, for my dad''s beard at home before Eid
Personal appearance and self-esteem outcome: domiciliary hairdressing fortnightly, bed-bound, needs inflatable basin
aromatherapy for someone with dementia who gets agitated
it''s my ruby wedding and I''d like to look nice
hand massage for a lady in her last weeks
wax in my ears, I can''t hear and the surgery won''t do it any more
ingrowing toenail
holistic therapys at home for chronic pain
I can''t lean back over a basin, I''ve a bad neck, who can wash and set me in my chair
He''s six foot three, learning disabled, and takes three people to hold for a haircut. There has to be a calmer way
looking after my skin, I''ve psoriasis and can''t do my own back
eyebrows and a facial, I''m 28 not 98, I just can''t leave the house
To maintain foot health and reduce falls risk through six-weekly visits
her plates of meat are giving her gyp
wig fitting at home, chemo
hearing aid man to come and clean them
my toe nales have gone thick and yellow
Palliative lady, complementary therapy at home to meet comfort and emotional wellbeing outcomes
I want to look in the mirror and see me','2026-11-27 03:16:02.213258');
INSERT INTO "wagtailcore_collection" VALUES(1,'0001',1,0,'Root');
INSERT INTO "wagtailcore_groupapprovaltask" VALUES(1);
INSERT INTO "wagtailcore_groupapprovaltask_groups" VALUES(1,1,1);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(1,1,2,110);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(10,1,1,115);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(11,1,2,117);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(12,1,1,117);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(2,1,1,110);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(3,1,2,111);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(4,1,1,111);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(5,1,2,113);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(6,1,1,113);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(7,1,2,114);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(8,1,1,114);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(9,1,2,115);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(1,1,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(2,1,1,71);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(3,1,1,76);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(4,2,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(5,2,1,71);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(6,1,1,75);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(7,1,1,77);
INSERT INTO "wagtailcore_locale" VALUES(1,'en-gb');
INSERT INTO "wagtailcore_page" VALUES(1,'0001',1,1,'Root','root',1,0,'/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Root',NULL,NULL,1,'a7ce6b5c02f04ae4908fa3997ebcc173',NULL,NULL);
INSERT INTO "wagtailcore_page" VALUES(2,'00010001',2,0,'Welcome to your new Wagtail site!','home',1,0,'/home/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Welcome to your new Wagtail site!',NULL,NULL,1,'fc69b32df095401bb3a066aae0625ac0',NULL,NULL);
INSERT INTO "wagtailcore_site" VALUES(1,'localhost',80,1,2,'');
INSERT INTO "wagtailcore_task" VALUES(1,'Moderators approval',1,3);
INSERT INTO "wagtailcore_workflow" VALUES(1,'Moderators approval',1);
INSERT INTO "wagtailcore_workflowpage" VALUES(1,1);
INSERT INTO "wagtailcore_workflowtask" VALUES(1,0,1,1);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES('account_emailaddress',0);
INSERT INTO "sqlite_sequence" VALUES('auth_group',2);
INSERT INTO "sqlite_sequence" VALUES('auth_group_permissions',18);
INSERT INTO "sqlite_sequence" VALUES('auth_permission',431);
INSERT INTO "sqlite_sequence" VALUES('brokerage_booking',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_fundingpayment',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_isfinstruction',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_mandate',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_payable',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_paymentrequest',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_paymentrun',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_personalbudget',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_plannedline',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_planoutcome',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_runitem',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_statementline',0);
INSERT INTO "sqlite_sequence" VALUES('brokerage_supportplan',0);
INSERT INTO "sqlite_sequence" VALUES('core_councilfact',0);
INSERT INTO "sqlite_sequence" VALUES('core_councilpolicy',0);
INSERT INTO "sqlite_sequence" VALUES('core_councilrole',0);
INSERT INTO "sqlite_sequence" VALUES('core_customrendition',0);
INSERT INTO "sqlite_sequence" VALUES('core_place',0);
INSERT INTO "sqlite_sequence" VALUES('django_content_type',106);
INSERT INTO "sqlite_sequence" VALUES('django_migrations',281);
INSERT INTO "sqlite_sequence" VALUES('mfa_authenticator',0);
INSERT INTO "sqlite_sequence" VALUES('providers_check',0);
INSERT INTO "sqlite_sequence" VALUES('providers_extra',0);
INSERT INTO "sqlite_sequence" VALUES('providers_listingcount',0);
INSERT INTO "sqlite_sequence" VALUES('providers_price',0);
INSERT INTO "sqlite_sequence" VALUES('providers_provider',0);
INSERT INTO "sqlite_sequence" VALUES('providers_service',0);
INSERT INTO "sqlite_sequence" VALUES('providers_submission',0);
INSERT INTO "sqlite_sequence" VALUES('search_indexversion',1);
INSERT INTO "sqlite_sequence" VALUES('search_lexicongroup',631);
INSERT INTO "sqlite_sequence" VALUES('taggit_tag',0);
INSERT INTO "sqlite_sequence" VALUES('taggit_taggeditem',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailadmin_editingsession',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_collection',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_comment',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_groupapprovaltask_groups',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_groupcollectionpermission',12);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_grouppagepermission',7);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_locale',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_modellogentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_page',2);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_pagelogentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_pageviewrestriction',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_revision',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_site',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_task',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_taskstate',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflow',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflowstate',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflowtask',1);
INSERT INTO "sqlite_sequence" VALUES('wagtaildocs_document',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailembeds_embed',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailforms_formsubmission',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailimages_image',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailimages_rendition',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailredirects_redirect',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailsearch_indexentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailusers_userprofile',0);
CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email");
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id");
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email");
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "base_content_object_idx" ON "wagtailcore_revision" ("base_content_type_id", "object_id");
CREATE INDEX "brokerage_b_person__ee601b_idx" ON "brokerage_booking" ("person_id", "state");
CREATE INDEX "brokerage_b_provide_380696_idx" ON "brokerage_booking" ("provider_id", "state");
CREATE INDEX "brokerage_booking_answered_by_id_c8ba0aa9" ON "brokerage_booking" ("answered_by_id");
CREATE INDEX "brokerage_booking_mandate_id_261012c8" ON "brokerage_booking" ("mandate_id");
CREATE INDEX "brokerage_booking_outcome_id_0eacb538" ON "brokerage_booking" ("outcome_id");
CREATE INDEX "brokerage_booking_person_id_f0848381" ON "brokerage_booking" ("person_id");
CREATE INDEX "brokerage_booking_provider_id_330ed049" ON "brokerage_booking" ("provider_id");
CREATE INDEX "brokerage_booking_requested_by_id_c4211c75" ON "brokerage_booking" ("requested_by_id");
CREATE INDEX "brokerage_booking_service_id_1fa82e16" ON "brokerage_booking" ("service_id");
CREATE INDEX "brokerage_fundingpayment_pot_id_d6e3b8ef" ON "brokerage_fundingpayment" ("pot_id");
CREATE INDEX "brokerage_isfinstruction_acknowledged_by_id_1aaead62" ON "brokerage_isfinstruction" ("acknowledged_by_id");
CREATE INDEX "brokerage_isfinstruction_answered_by_id_31b8a77a" ON "brokerage_isfinstruction" ("answered_by_id");
CREATE INDEX "brokerage_isfinstruction_fund_holder_id_00943a2b" ON "brokerage_isfinstruction" ("fund_holder_id");
CREATE INDEX "brokerage_isfinstruction_payee_id_3cb96edb" ON "brokerage_isfinstruction" ("payee_id");
CREATE INDEX "brokerage_isfinstruction_person_id_a26d0a14" ON "brokerage_isfinstruction" ("person_id");
CREATE INDEX "brokerage_mandate_ended_by_id_b228375d" ON "brokerage_mandate" ("ended_by_id");
CREATE INDEX "brokerage_mandate_given_by_id_b171d0bc" ON "brokerage_mandate" ("given_by_id");
CREATE INDEX "brokerage_mandate_membership_id_251987e4" ON "brokerage_mandate" ("membership_id");
CREATE INDEX "brokerage_mandate_person_id_78a13f83" ON "brokerage_mandate" ("person_id");
CREATE INDEX "brokerage_mandate_user_id_02c1c45c" ON "brokerage_mandate" ("user_id");
CREATE INDEX "brokerage_p_council_afcbd9_idx" ON "brokerage_payable" ("council_id", "deployment", "state");
CREATE INDEX "brokerage_p_provide_26ad68_idx" ON "brokerage_payable" ("provider_id", "state");
CREATE INDEX "brokerage_payable_council_id_7bb59bd4" ON "brokerage_payable" ("council_id");
CREATE INDEX "brokerage_payable_instruction_id_fe7aebd4" ON "brokerage_payable" ("instruction_id");
CREATE INDEX "brokerage_payable_person_id_173bb3f9" ON "brokerage_payable" ("person_id");
CREATE INDEX "brokerage_payable_provider_id_790d408a" ON "brokerage_payable" ("provider_id");
CREATE INDEX "brokerage_payable_request_id_6be585da" ON "brokerage_payable" ("request_id");
CREATE INDEX "brokerage_paymentrequest_asked_by_id_5c788e54" ON "brokerage_paymentrequest" ("asked_by_id");
CREATE INDEX "brokerage_paymentrequest_person_id_cd4d4969" ON "brokerage_paymentrequest" ("person_id");
CREATE INDEX "brokerage_paymentrequest_provider_id_3ad51d07" ON "brokerage_paymentrequest" ("provider_id");
CREATE INDEX "brokerage_paymentrequest_received_by_id_3e5537e6" ON "brokerage_paymentrequest" ("received_by_id");
CREATE INDEX "brokerage_paymentrequest_said_paid_by_id_4004fcd7" ON "brokerage_paymentrequest" ("said_paid_by_id");
CREATE INDEX "brokerage_paymentrun_approved_by_id_7e232cde" ON "brokerage_paymentrun" ("approved_by_id");
CREATE INDEX "brokerage_paymentrun_council_id_31d58055" ON "brokerage_paymentrun" ("council_id");
CREATE INDEX "brokerage_paymentrun_made_by_id_1bf1c851" ON "brokerage_paymentrun" ("made_by_id");
CREATE INDEX "brokerage_paymentrun_sent_by_id_6c7528b5" ON "brokerage_paymentrun" ("sent_by_id");
CREATE INDEX "brokerage_person_carer_of_id_ec0d8e42" ON "brokerage_person" ("carer_of_id");
CREATE INDEX "brokerage_person_council_id_e8a70699" ON "brokerage_person" ("council_id");
CREATE INDEX "brokerage_person_named_officer_id_8529cc5e" ON "brokerage_person" ("named_officer_id");
CREATE INDEX "brokerage_person_place_id_261370ec" ON "brokerage_person" ("place_id");
CREATE INDEX "brokerage_personalbudget_person_id_0b750847" ON "brokerage_personalbudget" ("person_id");
CREATE INDEX "brokerage_plannedline_outcome_id_172f5a5c" ON "brokerage_plannedline" ("outcome_id");
CREATE INDEX "brokerage_plannedline_service_type_id_41c08cbf" ON "brokerage_plannedline" ("service_type_id");
CREATE INDEX "brokerage_planoutcome_area_id_1f328ac5" ON "brokerage_planoutcome" ("area_id");
CREATE INDEX "brokerage_planoutcome_plan_id_4ddb2d8c" ON "brokerage_planoutcome" ("plan_id");
CREATE INDEX "brokerage_pot_budget_id_6abd9408" ON "brokerage_pot" ("budget_id");
CREATE INDEX "brokerage_pot_fund_holder_id_256ef71b" ON "brokerage_pot" ("fund_holder_id");
CREATE INDEX "brokerage_risk_plan_id_c5b2bf21" ON "brokerage_risk" ("plan_id");
CREATE INDEX "brokerage_runitem_payables_payable_id_c2b8c776" ON "brokerage_runitem_payables" ("payable_id");
CREATE INDEX "brokerage_runitem_payables_runitem_id_e92c2f5f" ON "brokerage_runitem_payables" ("runitem_id");
CREATE UNIQUE INDEX "brokerage_runitem_payables_runitem_id_payable_id_e351e3af_uniq" ON "brokerage_runitem_payables" ("runitem_id", "payable_id");
CREATE INDEX "brokerage_runitem_provider_id_bb4337da" ON "brokerage_runitem" ("provider_id");
CREATE INDEX "brokerage_runitem_run_id_b11b9529" ON "brokerage_runitem" ("run_id");
CREATE INDEX "brokerage_s_state_c490e7_idx" ON "brokerage_session" ("state", "confirm_by");
CREATE INDEX "brokerage_session_booking_id_f0dc783a" ON "brokerage_session" ("booking_id");
CREATE INDEX "brokerage_session_confirmed_by_id_ecce4e89" ON "brokerage_session" ("confirmed_by_id");
CREATE INDEX "brokerage_session_delivered_by_id_a9f1b353" ON "brokerage_session" ("delivered_by_id");
CREATE INDEX "brokerage_session_pot_id_97f8b7ce" ON "brokerage_session" ("pot_id");
CREATE INDEX "brokerage_session_questioned_by_id_83ee07d2" ON "brokerage_session" ("questioned_by_id");
CREATE INDEX "brokerage_statementline_entered_by_id_1c250151" ON "brokerage_statementline" ("entered_by_id");
CREATE INDEX "brokerage_statementline_person_id_303dcaac" ON "brokerage_statementline" ("person_id");
CREATE INDEX "brokerage_supportplan_answered_by_id_9e1c5796" ON "brokerage_supportplan" ("answered_by_id");
CREATE INDEX "brokerage_supportplan_author_id_1e06ade9" ON "brokerage_supportplan" ("author_id");
CREATE INDEX "brokerage_supportplan_fund_holder_id_deec44bd" ON "brokerage_supportplan" ("fund_holder_id");
CREATE INDEX "brokerage_supportplan_person_id_81ca40d8" ON "brokerage_supportplan" ("person_id");
CREATE INDEX "brokerage_supportplan_submitted_by_id_71afb6c5" ON "brokerage_supportplan" ("submitted_by_id");
CREATE INDEX "brokerage_supportplan_writers_supportplan_id_79ab1e4b" ON "brokerage_supportplan_writers" ("supportplan_id");
CREATE UNIQUE INDEX "brokerage_supportplan_writers_supportplan_id_user_id_4befe219_uniq" ON "brokerage_supportplan_writers" ("supportplan_id", "user_id");
CREATE INDEX "brokerage_supportplan_writers_user_id_45a42c75" ON "brokerage_supportplan_writers" ("user_id");
CREATE INDEX "cms_secondreadertask_groups_group_id_9873e9d1" ON "cms_secondreadertask_groups" ("group_id");
CREATE INDEX "cms_secondreadertask_groups_secondreadertask_id_632a6f21" ON "cms_secondreadertask_groups" ("secondreadertask_id");
CREATE UNIQUE INDEX "cms_secondreadertask_groups_secondreadertask_id_group_id_2568b932_uniq" ON "cms_secondreadertask_groups" ("secondreadertask_id", "group_id");
CREATE INDEX "content_object_idx" ON "wagtailcore_revision" ("content_type_id", "object_id");
CREATE INDEX "core_audite_target__f1cadb_idx" ON "core_auditentry" ("target_type", "target_id");
CREATE INDEX "core_auditentry_action_6ad0fad5" ON "core_auditentry" ("action");
CREATE INDEX "core_auditentry_at_1eaa156d" ON "core_auditentry" ("at");
CREATE INDEX "core_auditentry_person_id_a14be574" ON "core_auditentry" ("person_id");
CREATE INDEX "core_councilfact_council_id_afab6f9f" ON "core_councilfact" ("council_id");
CREATE INDEX "core_councilfact_key_36901ee2" ON "core_councilfact" ("key");
CREATE INDEX "core_councilpolicy_council_id_ca3b1ff6" ON "core_councilpolicy" ("council_id");
CREATE INDEX "core_councilrole_council_id_f6e08b69" ON "core_councilrole" ("council_id");
CREATE INDEX "core_councilrole_user_id_ab82c7a0" ON "core_councilrole" ("user_id");
CREATE INDEX "core_customimage_collection_id_5eb987c8" ON "core_customimage" ("collection_id");
CREATE INDEX "core_customimage_created_at_7f9ae717" ON "core_customimage" ("created_at");
CREATE INDEX "core_customimage_file_hash_f8e6b45a" ON "core_customimage" ("file_hash");
CREATE INDEX "core_customimage_uploaded_by_user_id_b57201f4" ON "core_customimage" ("uploaded_by_user_id");
CREATE INDEX "core_customrendition_filter_spec_bb261f39" ON "core_customrendition" ("filter_spec");
CREATE INDEX "core_customrendition_image_id_98ddb0b5" ON "core_customrendition" ("image_id");
CREATE INDEX "core_place_outcode_011b7316" ON "core_place" ("outcode");
CREATE INDEX "core_user_groups_group_id_fe8c697f" ON "core_user_groups" ("group_id");
CREATE INDEX "core_user_groups_user_id_70b4d9b8" ON "core_user_groups" ("user_id");
CREATE UNIQUE INDEX "core_user_groups_user_id_group_id_c82fcad1_uniq" ON "core_user_groups" ("user_id", "group_id");
CREATE INDEX "core_user_user_permissions_permission_id_35ccf601" ON "core_user_user_permissions" ("permission_id");
CREATE INDEX "core_user_user_permissions_user_id_085123d3" ON "core_user_user_permissions" ("user_id");
CREATE UNIQUE INDEX "core_user_user_permissions_user_id_permission_id_73ea0daa_uniq" ON "core_user_user_permissions" ("user_id", "permission_id");
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "django_task_backend_071754_idx" ON "django_tasks_database_dbtaskresult" ("backend_name");
CREATE INDEX "django_task_queue_n_99c321_idx" ON "django_tasks_database_dbtaskresult" ("queue_name");
CREATE INDEX "formstate_user_object" ON "wagtailadmin_formstate" ("user_id", "content_type_id", "object_id", "parent_object_id");
CREATE INDEX "ledger_transfer_journal_c597d393" ON "ledger_transfer" ("journal");
CREATE UNIQUE INDEX "listing_sent_once_at_a_time" ON "providers_submission" ("service_id") WHERE "state" = 'sent';
CREATE UNIQUE INDEX "membership_open_once" ON "providers_membership" ("user_id", "provider_id") WHERE "ended_at" IS NULL;
CREATE INDEX "mfa_authenticator_user_id_0c3a50c0" ON "mfa_authenticator" ("user_id");
CREATE UNIQUE INDEX "one_draft_run_a_council" ON "brokerage_paymentrun" ("council_id") WHERE "state" = 'draft';
CREATE UNIQUE INDEX "one_open_mandate_each" ON "brokerage_mandate" ("person_id", "user_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "one_open_plan_a_person" ON "brokerage_supportplan" ("person_id") WHERE "state" IN ('draft', 'submitted', 'sent-back');
CREATE UNIQUE INDEX "one_signed_plan_a_person" ON "brokerage_supportplan" ("person_id") WHERE "state" = 'signed';
CREATE UNIQUE INDEX "provider_imported_once" ON "providers_provider" ("source", "source_id") WHERE NOT ("source" = '');
CREATE INDEX "providers_check_checked_by_id_e2459378" ON "providers_check" ("checked_by_id");
CREATE INDEX "providers_check_provider_id_5a750b71" ON "providers_check" ("provider_id");
CREATE INDEX "providers_extra_service_id_b2dc6f33" ON "providers_extra" ("service_id");
CREATE INDEX "providers_listingcount_service_id_a1aebffe" ON "providers_listingcount" ("service_id");
CREATE INDEX "providers_membership_provider_id_170c9c8a" ON "providers_membership" ("provider_id");
CREATE INDEX "providers_membership_user_id_89c8df09" ON "providers_membership" ("user_id");
CREATE INDEX "providers_openingtime_service_id_32885a6c" ON "providers_openingtime" ("service_id");
CREATE INDEX "providers_price_service_id_d6cbf639" ON "providers_price" ("service_id");
CREATE INDEX "providers_provider_council_id_4ba3120b" ON "providers_provider" ("council_id");
CREATE INDEX "providers_s_live_c4dd1b_idx" ON "providers_service" ("live", "audience");
CREATE INDEX "providers_service_audience_44b2a132" ON "providers_service" ("audience");
CREATE INDEX "providers_service_first_published_at_b38ab38a" ON "providers_service" ("first_published_at");
CREATE INDEX "providers_service_latest_revision_id_f0f2ddd1" ON "providers_service" ("latest_revision_id");
CREATE INDEX "providers_service_live_revision_id_5bae99e4" ON "providers_service" ("live_revision_id");
CREATE INDEX "providers_service_locked_by_id_bd5dc9a2" ON "providers_service" ("locked_by_id");
CREATE INDEX "providers_service_main_type_id_44ddf3f3" ON "providers_service" ("main_type_id");
CREATE INDEX "providers_service_outcomes_outcomearea_id_9bfd958f" ON "providers_service_outcomes" ("outcomearea_id");
CREATE INDEX "providers_service_outcomes_service_id_853fd171" ON "providers_service_outcomes" ("service_id");
CREATE UNIQUE INDEX "providers_service_outcomes_service_id_outcomearea_id_688e53df_uniq" ON "providers_service_outcomes" ("service_id", "outcomearea_id");
CREATE INDEX "providers_service_provider_id_184ab2fd" ON "providers_service" ("provider_id");
CREATE INDEX "providers_service_types_service_id_b74a386a" ON "providers_service_types" ("service_id");
CREATE UNIQUE INDEX "providers_service_types_service_id_servicetype_id_a67fb1d4_uniq" ON "providers_service_types" ("service_id", "servicetype_id");
CREATE INDEX "providers_service_types_servicetype_id_7ec63d63" ON "providers_service_types" ("servicetype_id");
CREATE INDEX "providers_sharedlist_ends_at_2c58140a" ON "providers_sharedlist" ("ends_at");
CREATE INDEX "providers_sharedlist_shared_by_id_44f62e09" ON "providers_sharedlist" ("shared_by_id");
CREATE INDEX "providers_shortlistitem_service_id_5d67480a" ON "providers_shortlistitem" ("service_id");
CREATE INDEX "providers_shortlistitem_user_id_dfa34984" ON "providers_shortlistitem" ("user_id");
CREATE INDEX "providers_submission_answered_by_id_020d4ea4" ON "providers_submission" ("answered_by_id");
CREATE INDEX "providers_submission_revision_id_dfbcf175" ON "providers_submission" ("revision_id");
CREATE INDEX "providers_submission_sent_by_id_0c5df82b" ON "providers_submission" ("sent_by_id");
CREATE INDEX "providers_submission_service_id_a0c90b24" ON "providers_submission" ("service_id");
CREATE INDEX "providers_venue_latitude_ba0cec88" ON "providers_venue" ("latitude");
CREATE INDEX "providers_venue_longitude_d2e09e57" ON "providers_venue" ("longitude");
CREATE INDEX "providers_venue_place_id_5832a6cc" ON "providers_venue" ("place_id");
CREATE INDEX "providers_venue_service_id_3b6ce7f8" ON "providers_venue" ("service_id");
CREATE INDEX "referenceindex_source_object" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id");
CREATE INDEX "referenceindex_target_object" ON "wagtailcore_referenceindex" ("to_content_type_id", "to_object_id");
CREATE INDEX "search_indexchange_number_8ab1513e" ON "search_indexchange" ("number");
CREATE UNIQUE INDEX "service_imported_once" ON "providers_service" ("source", "source_id") WHERE NOT ("source" = '');
CREATE INDEX "site_cache_expires" ON "site_cache" ("expires");
CREATE INDEX "taggit_tagg_content_8fc721_idx" ON "taggit_taggeditem" ("content_type_id", "object_id");
CREATE INDEX "taggit_taggeditem_content_type_id_9957a03c" ON "taggit_taggeditem" ("content_type_id");
CREATE INDEX "taggit_taggeditem_object_id_e2d7d1df" ON "taggit_taggeditem" ("object_id");
CREATE INDEX "taggit_taggeditem_tag_id_f4f5b767" ON "taggit_taggeditem" ("tag_id");
CREATE INDEX "tasks_db_new_ordering_idx" ON "django_tasks_database_dbtaskresult" ("status", "priority" DESC, "run_after" ASC, "enqueued_at" ASC) WHERE "status" = 'READY';
CREATE INDEX "transfer_by_credit_and_date" ON "ledger_transfer" ("credit_id", "effective_on");
CREATE INDEX "transfer_by_debit_and_date" ON "ledger_transfer" ("debit_id", "effective_on");
CREATE UNIQUE INDEX "transfer_hold_resolves_once" ON "ledger_transfer" ("pending_id") WHERE "kind" IN ('post-of-hold', 'void-of-hold');
CREATE UNIQUE INDEX "unique_authenticator_type" ON "mfa_authenticator" ("user_id", "type") WHERE "type" IN ('totp', 'recovery_codes');
CREATE UNIQUE INDEX "unique_in_progress_workflow" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id") WHERE "status" IN ('in_progress', 'needs_changes');
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary";
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified";
CREATE UNIQUE INDEX "user_email_unique_whatever_case" ON "core_user" ((LOWER("email")));
CREATE INDEX "wagtailadmi_content_717955_idx" ON "wagtailadmin_editingsession" ("content_type_id", "object_id");
CREATE INDEX "wagtailadmin_editingsession_content_type_id_4df7730e" ON "wagtailadmin_editingsession" ("content_type_id");
CREATE INDEX "wagtailadmin_editingsession_user_id_6e1a9b70" ON "wagtailadmin_editingsession" ("user_id");
CREATE INDEX "wagtailadmin_formstate_content_type_id_e32438b3" ON "wagtailadmin_formstate" ("content_type_id");
CREATE INDEX "wagtailadmin_formstate_user_id_b910adc2" ON "wagtailadmin_formstate" ("user_id");
CREATE INDEX "wagtailcore_apitoken_user_id_49b1141b" ON "wagtailcore_apitoken" ("user_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_collection_id_761908ec" ON "wagtailcore_collectionviewrestriction" ("collection_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_47320efd" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id");
CREATE UNIQUE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_group_id_988995ae_uniq" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3" ON "wagtailcore_collectionviewrestriction_groups" ("group_id");
CREATE INDEX "wagtailcore_comment_page_id_108444b5" ON "wagtailcore_comment" ("page_id");
CREATE INDEX "wagtailcore_comment_resolved_by_id_a282aa0e" ON "wagtailcore_comment" ("resolved_by_id");
CREATE INDEX "wagtailcore_comment_revision_created_id_1d058279" ON "wagtailcore_comment" ("revision_created_id");
CREATE INDEX "wagtailcore_comment_user_id_0c577ca6" ON "wagtailcore_comment" ("user_id");
CREATE INDEX "wagtailcore_commentreply_comment_id_afc7e027" ON "wagtailcore_commentreply" ("comment_id");
CREATE INDEX "wagtailcore_commentreply_user_id_d0b3b9c3" ON "wagtailcore_commentreply" ("user_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_group_id_2e64b61f" ON "wagtailcore_groupapprovaltask_groups" ("group_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_9a9255ea" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id");
CREATE UNIQUE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_group_id_bb5ee7eb_uniq" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id", "group_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_collection_id_5423575a" ON "wagtailcore_groupcollectionpermission" ("collection_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_group_id_05d61460" ON "wagtailcore_groupcollectionpermission" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_groupcollectionpermission_group_id_collection_id_permission_id_a21cefe9_uniq" ON "wagtailcore_groupcollectionpermission" ("group_id", "collection_id", "permission_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_permission_id_1b626275" ON "wagtailcore_groupcollectionpermission" ("permission_id");
CREATE INDEX "wagtailcore_grouppagepermission_group_id_fc07e671" ON "wagtailcore_grouppagepermission" ("group_id");
CREATE INDEX "wagtailcore_grouppagepermission_page_id_710b114a" ON "wagtailcore_grouppagepermission" ("page_id");
CREATE INDEX "wagtailcore_grouppagepermission_permission_id_05acb22e" ON "wagtailcore_grouppagepermission" ("permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_group_id_e5cdbee4" ON "wagtailcore_groupsitepermission" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_groupsitepermission_group_id_site_id_permission_id_a58ee30d_uniq" ON "wagtailcore_groupsitepermission" ("group_id", "site_id", "permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_permission_id_459b1f38" ON "wagtailcore_groupsitepermission" ("permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_site_id_245de488" ON "wagtailcore_groupsitepermission" ("site_id");
CREATE INDEX "wagtailcore_modellogentry_action_d2d856ee" ON "wagtailcore_modellogentry" ("action");
CREATE INDEX "wagtailcore_modellogentry_content_changed_8bc39742" ON "wagtailcore_modellogentry" ("content_changed");
CREATE INDEX "wagtailcore_modellogentry_content_type_id_68849e77" ON "wagtailcore_modellogentry" ("content_type_id");
CREATE INDEX "wagtailcore_modellogentry_object_id_e0e7d4ef" ON "wagtailcore_modellogentry" ("object_id");
CREATE INDEX "wagtailcore_modellogentry_revision_id_df6ca33a" ON "wagtailcore_modellogentry" ("revision_id");
CREATE INDEX "wagtailcore_modellogentry_timestamp_9694521b" ON "wagtailcore_modellogentry" ("timestamp");
CREATE INDEX "wagtailcore_modellogentry_user_id_0278d1bf" ON "wagtailcore_modellogentry" ("user_id");
CREATE INDEX "wagtailcore_page_alias_of_id_12945502" ON "wagtailcore_page" ("alias_of_id");
CREATE INDEX "wagtailcore_page_content_type_id_c28424df" ON "wagtailcore_page" ("content_type_id");
CREATE INDEX "wagtailcore_page_first_published_at_2b5dd637" ON "wagtailcore_page" ("first_published_at");
CREATE INDEX "wagtailcore_page_latest_revision_id_e60fef51" ON "wagtailcore_page" ("latest_revision_id");
CREATE INDEX "wagtailcore_page_live_revision_id_930bd822" ON "wagtailcore_page" ("live_revision_id");
CREATE INDEX "wagtailcore_page_locale_id_3c7e30a6" ON "wagtailcore_page" ("locale_id");
CREATE INDEX "wagtailcore_page_locked_by_id_bcb86245" ON "wagtailcore_page" ("locked_by_id");
CREATE INDEX "wagtailcore_page_owner_id_fbf7c332" ON "wagtailcore_page" ("owner_id");
CREATE INDEX "wagtailcore_page_slug_e7c11b8f" ON "wagtailcore_page" ("slug");
CREATE UNIQUE INDEX "wagtailcore_page_translation_key_locale_id_9b041bad_uniq" ON "wagtailcore_page" ("translation_key", "locale_id");
CREATE INDEX "wagtailcore_pagelogentry_action_c2408198" ON "wagtailcore_pagelogentry" ("action");
CREATE INDEX "wagtailcore_pagelogentry_content_changed_99f27ade" ON "wagtailcore_pagelogentry" ("content_changed");
CREATE INDEX "wagtailcore_pagelogentry_content_type_id_74e7708a" ON "wagtailcore_pagelogentry" ("content_type_id");
CREATE INDEX "wagtailcore_pagelogentry_page_id_8464e327" ON "wagtailcore_pagelogentry" ("page_id");
CREATE INDEX "wagtailcore_pagelogentry_revision_id_8043d103" ON "wagtailcore_pagelogentry" ("revision_id");
CREATE INDEX "wagtailcore_pagelogentry_timestamp_deb774c4" ON "wagtailcore_pagelogentry" ("timestamp");
CREATE INDEX "wagtailcore_pagelogentry_user_id_604ccfd8" ON "wagtailcore_pagelogentry" ("user_id");
CREATE INDEX "wagtailcore_pagesubscription_page_id_a085e7a6" ON "wagtailcore_pagesubscription" ("page_id");
CREATE UNIQUE INDEX "wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq" ON "wagtailcore_pagesubscription" ("page_id", "user_id");
CREATE INDEX "wagtailcore_pagesubscription_user_id_89d7def9" ON "wagtailcore_pagesubscription" ("user_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_group_id_6460f223" ON "wagtailcore_pageviewrestriction_groups" ("group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_f147a99a" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id");
CREATE UNIQUE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_group_id_d23f80bb_uniq" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_page_id_15a8bea6" ON "wagtailcore_pageviewrestriction" ("page_id");
CREATE INDEX "wagtailcore_referenceindex_base_content_type_id_313cf40f" ON "wagtailcore_referenceindex" ("base_content_type_id");
CREATE UNIQUE INDEX "wagtailcore_referenceindex_base_content_type_id_object_id_to_content_type_id_to_object_id_content_path_hash_9e6ccd6a_uniq" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id", "to_content_type_id", "to_object_id", "content_path_hash");
CREATE INDEX "wagtailcore_referenceindex_content_type_id_766e0336" ON "wagtailcore_referenceindex" ("content_type_id");
CREATE INDEX "wagtailcore_referenceindex_to_content_type_id_93690bbd" ON "wagtailcore_referenceindex" ("to_content_type_id");
CREATE INDEX "wagtailcore_revision_approved_go_live_at_88d3dee5" ON "wagtailcore_revision" ("approved_go_live_at");
CREATE INDEX "wagtailcore_revision_base_content_type_id_5b4ef7bd" ON "wagtailcore_revision" ("base_content_type_id");
CREATE INDEX "wagtailcore_revision_content_type_id_c8cb69c0" ON "wagtailcore_revision" ("content_type_id");
CREATE INDEX "wagtailcore_revision_created_at_81450aa6" ON "wagtailcore_revision" ("created_at");
CREATE INDEX "wagtailcore_revision_user_id_03df83b0" ON "wagtailcore_revision" ("user_id");
CREATE INDEX "wagtailcore_site_hostname_96b20b46" ON "wagtailcore_site" ("hostname");
CREATE UNIQUE INDEX "wagtailcore_site_hostname_port_2c626d70_uniq" ON "wagtailcore_site" ("hostname", "port");
CREATE INDEX "wagtailcore_site_root_page_id_e02fb95c" ON "wagtailcore_site" ("root_page_id");
CREATE INDEX "wagtailcore_task_content_type_id_249ab8ba" ON "wagtailcore_task" ("content_type_id");
CREATE INDEX "wagtailcore_taskstate_content_type_id_0a758fdc" ON "wagtailcore_taskstate" ("content_type_id");
CREATE INDEX "wagtailcore_taskstate_finished_by_id_13f98229" ON "wagtailcore_taskstate" ("finished_by_id");
CREATE INDEX "wagtailcore_taskstate_revision_id_df25a499" ON "wagtailcore_taskstate" ("revision_id");
CREATE INDEX "wagtailcore_taskstate_task_id_c3677c34" ON "wagtailcore_taskstate" ("task_id");
CREATE INDEX "wagtailcore_taskstate_workflow_state_id_9239a775" ON "wagtailcore_taskstate" ("workflow_state_id");
CREATE INDEX "wagtailcore_uploadedfile_for_content_type_id_b0fc87b2" ON "wagtailcore_uploadedfile" ("for_content_type_id");
CREATE INDEX "wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8" ON "wagtailcore_uploadedfile" ("uploaded_by_user_id");
CREATE INDEX "wagtailcore_uuid_06a44d_idx" ON "wagtailcore_pagelogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_uuid_d6363b_idx" ON "wagtailcore_modellogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_workflowcontenttype_workflow_id_9aad7cd2" ON "wagtailcore_workflowcontenttype" ("workflow_id");
CREATE INDEX "wagtailcore_workflowpage_workflow_id_56f56ff6" ON "wagtailcore_workflowpage" ("workflow_id");
CREATE INDEX "wagtailcore_workflowstate_base_content_type_id_a30dc576" ON "wagtailcore_workflowstate" ("base_content_type_id");
CREATE INDEX "wagtailcore_workflowstate_content_type_id_2bb78ce1" ON "wagtailcore_workflowstate" ("content_type_id");
CREATE INDEX "wagtailcore_workflowstate_requested_by_id_4090bca3" ON "wagtailcore_workflowstate" ("requested_by_id");
CREATE INDEX "wagtailcore_workflowstate_workflow_id_1f18378f" ON "wagtailcore_workflowstate" ("workflow_id");
CREATE INDEX "wagtailcore_workflowtask_task_id_ce7716fe" ON "wagtailcore_workflowtask" ("task_id");
CREATE INDEX "wagtailcore_workflowtask_workflow_id_b9717175" ON "wagtailcore_workflowtask" ("workflow_id");
CREATE UNIQUE INDEX "wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq" ON "wagtailcore_workflowtask" ("workflow_id", "task_id");
CREATE INDEX "wagtaildocs_document_collection_id_23881625" ON "wagtaildocs_document" ("collection_id");
CREATE INDEX "wagtaildocs_document_uploaded_by_user_id_17258b41" ON "wagtaildocs_document" ("uploaded_by_user_id");
CREATE INDEX "wagtailembeds_embed_cache_until_26c94bb0" ON "wagtailembeds_embed" ("cache_until");
CREATE INDEX "wagtailforms_formsubmission_page_id_e48e93e7" ON "wagtailforms_formsubmission" ("page_id");
CREATE INDEX "wagtailimages_image_collection_id_c2f8af7e" ON "wagtailimages_image" ("collection_id");
CREATE INDEX "wagtailimages_image_created_at_86fa6cd4" ON "wagtailimages_image" ("created_at");
CREATE INDEX "wagtailimages_image_file_hash_fb5bbb23" ON "wagtailimages_image" ("file_hash");
CREATE INDEX "wagtailimages_image_uploaded_by_user_id_5d73dc75" ON "wagtailimages_image" ("uploaded_by_user_id");
CREATE INDEX "wagtailimages_rendition_filter_spec_1cba3201" ON "wagtailimages_rendition" ("filter_spec");
CREATE INDEX "wagtailimages_rendition_image_id_3e1fd774" ON "wagtailimages_rendition" ("image_id");
CREATE UNIQUE INDEX "wagtailimages_rendition_image_id_filter_spec_focal_point_key_323c8fe0_uniq" ON "wagtailimages_rendition" ("image_id", "filter_spec", "focal_point_key");
CREATE INDEX "wagtailredirects_redirect_old_path_bb35247b" ON "wagtailredirects_redirect" ("old_path");
CREATE UNIQUE INDEX "wagtailredirects_redirect_old_path_site_id_783622d7_uniq" ON "wagtailredirects_redirect" ("old_path", "site_id");
CREATE INDEX "wagtailredirects_redirect_redirect_page_id_b5728a8f" ON "wagtailredirects_redirect" ("redirect_page_id");
CREATE INDEX "wagtailredirects_redirect_site_id_780a0e1e" ON "wagtailredirects_redirect" ("site_id");
CREATE INDEX "wagtailsearch_indexentry_content_type_id_62ed694f" ON "wagtailsearch_indexentry" ("content_type_id");
CREATE UNIQUE INDEX "wagtailsearch_indexentry_content_type_id_object_id_bcd7ba73_uniq" ON "wagtailsearch_indexentry" ("content_type_id", "object_id");
CREATE INDEX "workflowstate_base_ct_id_idx" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id");
CREATE INDEX "workflowstate_ct_id_idx" ON "wagtailcore_workflowstate" ("content_type_id", "object_id");
CREATE TRIGGER core_auditentry_no_delete BEFORE DELETE ON core_auditentry BEGIN SELECT RAISE(ABORT, 'audit entries are append only'); END;
CREATE TRIGGER core_auditentry_no_replace BEFORE INSERT ON core_auditentry WHEN EXISTS (SELECT 1 FROM core_auditentry WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'audit entries are append only'); END;
CREATE TRIGGER core_auditentry_no_update BEFORE UPDATE ON core_auditentry BEGIN SELECT RAISE(ABORT, 'audit entries are append only'); END;
CREATE TRIGGER delete_wagtailsearch_indexentry_fts AFTER DELETE ON wagtailsearch_indexentry BEGIN DELETE FROM wagtailsearch_indexentry_fts WHERE rowid=OLD.id; END;
CREATE TRIGGER insert_wagtailsearch_indexentry_fts AFTER INSERT ON wagtailsearch_indexentry BEGIN INSERT INTO wagtailsearch_indexentry_fts(title, body, autocomplete, rowid) VALUES (NEW.title, NEW.body, NEW.autocomplete, NEW.id); END;
CREATE TRIGGER ledger_account_is_guarded BEFORE UPDATE ON ledger_account FOR EACH ROW BEGIN
    SELECT RAISE(ABORT, 'account_terms_never_change') WHERE NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind
        OR NEW.owner_ref IS NOT OLD.owner_ref OR NEW.currency IS NOT OLD.currency
        OR NEW.no_overspend IS NOT OLD.no_overspend;
    SELECT RAISE(ABORT, 'account_totals_move_by_transfer') WHERE (NEW.debits_pending IS NOT OLD.debits_pending
        OR NEW.debits_posted IS NOT OLD.debits_posted OR NEW.credits_pending IS NOT OLD.credits_pending
        OR NEW.credits_posted IS NOT OLD.credits_posted OR NEW.last_transfer_id IS NOT OLD.last_transfer_id)
        AND (NEW.last_transfer_id IS OLD.last_transfer_id OR NOT EXISTS (
            SELECT 1 FROM (SELECT id, debit_id, credit_id FROM ledger_transfer ORDER BY rowid DESC LIMIT 1)
            WHERE id = NEW.last_transfer_id AND OLD.id IN (debit_id, credit_id)));
END;
CREATE TRIGGER ledger_account_no_delete BEFORE DELETE ON ledger_account FOR EACH ROW BEGIN
    SELECT RAISE(ABORT, 'account_never_deleted') WHERE 1;
END;
CREATE TRIGGER ledger_account_opens_empty BEFORE INSERT ON ledger_account FOR EACH ROW BEGIN
    SELECT RAISE(ABORT, 'account_kind_and_owner_unique') WHERE EXISTS (
        SELECT 1 FROM ledger_account WHERE id = NEW.id OR kind = NEW.kind AND owner_ref = NEW.owner_ref);
    SELECT RAISE(ABORT, 'account_opens_empty') WHERE NEW.debits_pending IS NOT 0 OR NEW.debits_posted IS NOT 0
        OR NEW.credits_pending IS NOT 0 OR NEW.credits_posted IS NOT 0 OR NEW.last_transfer_id NOT NULL;
END;
CREATE TRIGGER ledger_transfer_is_lawful BEFORE INSERT ON ledger_transfer FOR EACH ROW BEGIN
    SELECT RAISE(ABORT, 'transfer_id_unused') WHERE EXISTS (SELECT 1 FROM ledger_transfer WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'transfer_amount_positive') WHERE typeof(NEW.amount_pence) <> 'integer' OR NEW.amount_pence <= 0;
    SELECT RAISE(ABORT, 'transfer_amount_within_limit') WHERE NEW.amount_pence > 100000000000;
    SELECT RAISE(ABORT, 'transfer_kind_known') WHERE NEW.kind IS NULL OR NEW.kind NOT IN ('post', 'hold', 'post-of-hold', 'void-of-hold');
    SELECT RAISE(ABORT, 'transfer_accounts_differ') WHERE NEW.debit_id IS NEW.credit_id;
    SELECT RAISE(ABORT, 'transfer_accounts_exist') WHERE (SELECT count(*) FROM (SELECT * FROM ledger_account WHERE id IN (NEW.debit_id, NEW.credit_id))) <> 2;
    SELECT RAISE(ABORT, 'transfer_resolution_names_its_hold') WHERE (NEW.kind IN ('post-of-hold', 'void-of-hold')) <> (NEW.pending_id NOT NULL);
    SELECT RAISE(ABORT, 'transfer_hold_resolves_once') WHERE NEW.pending_id NOT NULL AND EXISTS (
        SELECT 1 FROM ledger_transfer
        WHERE pending_id = NEW.pending_id AND kind IN ('post-of-hold', 'void-of-hold'));
    SELECT RAISE(ABORT, 'transfer_resolution_fits_its_hold') WHERE NEW.pending_id NOT NULL AND NOT EXISTS (
        SELECT 1 FROM ledger_transfer held
        WHERE held.id = NEW.pending_id AND held.kind = 'hold'
          AND held.debit_id = NEW.debit_id AND held.credit_id = NEW.credit_id
          AND (NEW.amount_pence = held.amount_pence
               OR NEW.kind = 'post-of-hold' AND NEW.amount_pence < held.amount_pence));
    SELECT RAISE(ABORT, 'account_is_open') WHERE NEW.pending_id IS NULL AND EXISTS (
        SELECT 1 FROM (SELECT * FROM ledger_account WHERE id IN (NEW.debit_id, NEW.credit_id)) WHERE closed_at NOT NULL);
    SELECT RAISE(ABORT, 'account_not_overspent') WHERE NEW.pending_id IS NULL AND EXISTS (
        SELECT 1 FROM ledger_account WHERE id = NEW.debit_id AND no_overspend
          AND debits_pending + debits_posted + NEW.amount_pence > credits_posted);
    SELECT RAISE(ABORT, 'account_totals_within_limit') WHERE EXISTS (
        SELECT 1 FROM (SELECT * FROM ledger_account WHERE id IN (NEW.debit_id, NEW.credit_id))
        WHERE max(debits_pending, debits_posted, credits_pending, credits_posted) + NEW.amount_pence
              > 1000000000000000);
END;
CREATE TRIGGER ledger_transfer_moves_totals AFTER INSERT ON ledger_transfer FOR EACH ROW BEGIN

    UPDATE ledger_account SET
        debits_pending = debits_pending + CASE WHEN id <> NEW.debit_id THEN 0
            WHEN NEW.kind = 'hold' THEN NEW.amount_pence WHEN NEW.kind = 'post' THEN 0 ELSE -(SELECT held.amount_pence FROM ledger_transfer held WHERE held.id = NEW.pending_id) END,
        credits_pending = credits_pending + CASE WHEN id <> NEW.credit_id THEN 0
            WHEN NEW.kind = 'hold' THEN NEW.amount_pence WHEN NEW.kind = 'post' THEN 0 ELSE -(SELECT held.amount_pence FROM ledger_transfer held WHERE held.id = NEW.pending_id) END,
        debits_posted = debits_posted + CASE WHEN id = NEW.debit_id AND NEW.kind IN ('post', 'post-of-hold')
            THEN NEW.amount_pence ELSE 0 END,
        credits_posted = credits_posted + CASE WHEN id = NEW.credit_id AND NEW.kind IN ('post', 'post-of-hold')
            THEN NEW.amount_pence ELSE 0 END,
        last_transfer_id = NEW.id
    WHERE id IN (NEW.debit_id, NEW.credit_id);
    SELECT RAISE(ABORT, 'transfer_moves_two_accounts')
        WHERE (SELECT count(*) FROM (SELECT * FROM ledger_account WHERE id IN (NEW.debit_id, NEW.credit_id)) WHERE last_transfer_id = NEW.id) <> 2;
END;
CREATE TRIGGER ledger_transfer_no_delete BEFORE DELETE ON ledger_transfer FOR EACH ROW BEGIN
    SELECT RAISE(ABORT, 'transfer_never_changes') WHERE 1;
END;
CREATE TRIGGER ledger_transfer_no_update BEFORE UPDATE ON ledger_transfer FOR EACH ROW BEGIN
    SELECT RAISE(ABORT, 'transfer_never_changes') WHERE 1;
END;
CREATE TRIGGER update_wagtailsearch_indexentry_fts AFTER UPDATE ON wagtailsearch_indexentry BEGIN UPDATE wagtailsearch_indexentry_fts SET title=NEW.title, body=NEW.body, autocomplete=NEW.autocomplete WHERE rowid=NEW.id; END;
