"""The payment file: a CSV that a council's finance system or bank reads in."""

import csv
import hashlib
import io

from .base import Batch, PaymentFile

HEAD = ("Line", "Pay to", "Amount in pounds", "Payment reference", "Sessions", "Run", "Paid by")
#: A spreadsheet takes a cell that begins with one of these for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def safe_cell(text: str) -> str:
    """Words as a spreadsheet shows them: never a formula, always one line."""
    line = " ".join(text.split()) if any(character in text for character in "\t\r\n") else text
    # Also after spaces and for the wide forms of the signs, which some spreadsheets read as the plain ones.
    begins = line.lstrip()[:1]
    dangerous = text.startswith(FORMULA_STARTS) or begins in ("=", "+", "-", "@", "=", "+", "-", "@")
    return f"'{line}" if dangerous else line


def pounds(pence: int) -> str:
    return f"{pence // 100}.{pence % 100:02d}"


def payment_file(batch: Batch) -> PaymentFile:
    """The batch as CSV: one line a payment and a last line with the total."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEAD)
    for number, payment in enumerate(batch.payments, start=1):
        cells = (payment.payee, pounds(payment.amount_pence), payment.reference)
        tail = (str(payment.sessions), batch.reference, batch.council)
        writer.writerow([str(number), *(safe_cell(cell) for cell in cells + tail)])
    sessions = str(sum(payment.sessions for payment in batch.payments))
    writer.writerow(["Total", "", pounds(batch.total_pence), "", sessions, batch.reference, safe_cell(batch.council)])
    content = text.getvalue().encode("utf-8")
    return PaymentFile(f"payment-run-{batch.reference}.csv", content, hashlib.sha256(content).hexdigest())
