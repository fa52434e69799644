from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("brokerage", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="isfinstruction",
            name="words",
            field=models.CharField(
                blank=True, max_length=500, verbose_name="what the council wrote when it sent it again"
            ),
        ),
        migrations.AddField(
            model_name="runitem",
            name="payee",
            field=models.CharField(
                default="", max_length=120, verbose_name="the provider's name when the run was made"
            ),
            preserve_default=False,
        ),
    ]
