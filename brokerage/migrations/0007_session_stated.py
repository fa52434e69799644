from django.db import migrations, models


def tell_no_length_that_nobody_stated(apps, schema_editor):
    """Until now a day had six hours, and a session, a journey or an item one. Hours and weeks are what they are."""
    booking, session = apps.get_model("brokerage", "Booking"), apps.get_model("brokerage", "Session")
    booking.objects.filter(unit="month", pattern="once").update(pattern="period")
    session.objects.filter(booking__unit__in=["day", "night", "month"]).update(stated="days")
    session.objects.filter(booking__unit__in=["session", "journey", "item"]).update(stated="start")
    session.objects.filter(booking__pattern="period").update(stated="period")


class Migration(migrations.Migration):
    dependencies = [("brokerage", "0006_saved_need")]

    operations = [
        migrations.AlterField(
            model_name="booking",
            name="pattern",
            field=models.CharField(
                choices=[("once", "Once"), ("weekly", "Every week"), ("period", "For a time, from a date")],
                max_length=6,
            ),
        ),
        migrations.AlterField(
            model_name="booking",
            name="starts_at",
            field=models.TimeField(
                help_text="Midnight, and never shown, for a period.", verbose_name="local time of day"
            ),
        ),
        migrations.AlterField(
            model_name="session",
            name="ends_at",
            field=models.DateTimeField(
                help_text="When it is over, as far as that is stated; else when it counts as over."
            ),
        ),
        migrations.AddField(
            model_name="session",
            name="stated",
            field=models.CharField(
                choices=[
                    ("span", "From when until when"),
                    ("days", "When it begins and on which day it ends"),
                    ("start", "When it begins"),
                    ("period", "From which day"),
                ],
                default="span",
                max_length=6,
                verbose_name="what is stated of its time",
            ),
            preserve_default=False,
        ),
        migrations.RunPython(tell_no_length_that_nobody_stated, migrations.RunPython.noop),
    ]
