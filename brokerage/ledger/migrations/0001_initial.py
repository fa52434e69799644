import django.db.models.deletion
import django.db.models.expressions
import django.utils.timezone
from django.db import migrations, models

from brokerage.ledger.operations import AlterLedger


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        AlterLedger(
            operations=[
                migrations.CreateModel(
                    name="Account",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kind", models.CharField(max_length=40)),
                        ("owner_ref", models.CharField(max_length=120)),
                        ("currency", models.CharField(default="GBP", editable=False, max_length=3)),
                        ("debits_pending", models.BigIntegerField(default=0, editable=False)),
                        ("debits_posted", models.BigIntegerField(default=0, editable=False)),
                        ("credits_pending", models.BigIntegerField(default=0, editable=False)),
                        ("credits_posted", models.BigIntegerField(default=0, editable=False)),
                        ("no_overspend", models.BooleanField(default=False)),
                        ("closed_at", models.DateTimeField(blank=True, null=True)),
                        ("last_transfer_id", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("kind", "owner_ref"), name="account_kind_and_owner_unique"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("no_overspend", False),
                                    (
                                        "credits_posted__gte",
                                        django.db.models.expressions.CombinedExpression(
                                            models.F("debits_pending"), "+", models.F("debits_posted")
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="account_not_overspent",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("credits_pending__gte", 0),
                                    ("credits_posted__gte", 0),
                                    ("debits_pending__gte", 0),
                                    ("debits_posted__gte", 0),
                                ),
                                name="account_totals_not_negative",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("credits_pending__lte", 1000000000000000),
                                    ("credits_posted__lte", 1000000000000000),
                                    ("debits_pending__lte", 1000000000000000),
                                    ("debits_posted__lte", 1000000000000000),
                                ),
                                name="account_totals_within_limit",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("currency", "GBP")), name="account_currency_is_pounds"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", ""), _negated=True), models.Q(("owner_ref", ""), _negated=True)
                                ),
                                name="account_kind_and_owner_named",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Transfer",
                    fields=[
                        ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                        ("journal", models.UUIDField(db_index=True)),
                        ("amount_pence", models.BigIntegerField()),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("post", "paid"),
                                    ("hold", "set aside"),
                                    ("post-of-hold", "paid from money set aside"),
                                    ("void-of-hold", "money set aside given back"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("reason", models.CharField(max_length=40)),
                        ("effective_on", models.DateField()),
                        ("actor", models.CharField(blank=True, max_length=60)),
                        ("source", models.CharField(blank=True, max_length=120)),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "credit",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="credits",
                                to="ledger.account",
                            ),
                        ),
                        (
                            "debit",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="debits",
                                to="ledger.account",
                            ),
                        ),
                        (
                            "pending",
                            models.ForeignKey(
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="resolutions",
                                to="ledger.transfer",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            models.Index(fields=["debit", "effective_on"], name="transfer_by_debit_and_date"),
                            models.Index(fields=["credit", "effective_on"], name="transfer_by_credit_and_date"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("amount_pence__gt", 0)), name="transfer_amount_positive"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("amount_pence__lte", 100000000000)),
                                name="transfer_amount_within_limit",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("debit", models.F("credit")), _negated=True),
                                name="transfer_accounts_differ",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["post", "hold", "post-of-hold", "void-of-hold"])),
                                name="transfer_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("kind__in", ("post-of-hold", "void-of-hold")), ("pending__isnull", False)
                                    ),
                                    models.Q(
                                        models.Q(("kind__in", ("post-of-hold", "void-of-hold")), _negated=True),
                                        ("pending__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="transfer_resolution_names_its_hold",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("kind__in", ("post-of-hold", "void-of-hold"))),
                                fields=("pending",),
                                name="transfer_hold_resolves_once",
                            ),
                        ],
                    },
                ),
            ]
        ),
    ]
