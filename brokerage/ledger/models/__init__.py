from .account import LARGEST_TOTAL_PENCE, Account
from .transfer import LARGEST_TRANSFER_PENCE, RESOLUTIONS, Transfer, TransferKind

__all__ = ["LARGEST_TOTAL_PENCE", "LARGEST_TRANSFER_PENCE", "RESOLUTIONS", "Account", "Transfer", "TransferKind"]
