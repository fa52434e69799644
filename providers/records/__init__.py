"""Listings as files tell them: one record read into unsaved rows, with every mistake said in a sentence.

The format is that of the search evaluation sets (`id`, `name`, `description`, `service_types`, `audience`…)
together with the demo world's (`prices`, `times`, `outcome sentences`, `deployments`…).
"""

from .provider import ProviderRecord, read_provider
from .service import Known, ListingRecord, RecordRefused, read_listing
from .source import FormatUnknown, SourceUnreadable, records_in

__all__ = [
    "FormatUnknown",
    "Known",
    "ListingRecord",
    "ProviderRecord",
    "RecordRefused",
    "SourceUnreadable",
    "read_listing",
    "read_provider",
    "records_in",
]
