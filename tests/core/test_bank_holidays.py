"""The bank holidays of England, against the dates that GOV.UK has published for six years."""

from datetime import date, timedelta

import pytest

from marketplace.core.bank_holidays import is_bank_holiday

#: Source: https://www.gov.uk/bank-holidays, England and Wales. The weekend days that they stand for count here too.
PUBLISHED = {
    2021: ["1 1", "4 2", "4 5", "5 3", "5 31", "8 30", "12 25", "12 26", "12 27", "12 28"],
    2023: ["1 1", "1 2", "4 7", "4 10", "5 1", "5 8", "5 29", "8 28", "12 25", "12 26"],
    2024: ["1 1", "3 29", "4 1", "5 6", "5 27", "8 26", "12 25", "12 26"],
    2026: ["1 1", "4 3", "4 6", "5 4", "5 25", "8 31", "12 25", "12 26", "12 28"],
    2027: ["1 1", "3 26", "3 29", "5 3", "5 31", "8 30", "12 25", "12 26", "12 27", "12 28"],
    2028: ["1 1", "1 3", "4 14", "4 17", "5 1", "5 29", "8 28", "12 25", "12 26"],
}


@pytest.mark.parametrize("year", PUBLISHED)
def test_they_are_the_published_days_and_no_others(year):
    first = date(year, 1, 1)
    days = (first + timedelta(days=number) for number in range(365 + (year % 4 == 0)))
    assert [f"{day.month} {day.day}" for day in days if is_bank_holiday(day)] == PUBLISHED[year]
