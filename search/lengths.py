"""Document lengths rounded as Lucene rounds them: exact to 40, then to four significant bits, in one byte.

Without this an index of ours and one of Elasticsearch's disagree about the order of near equals.
"""

_FREE_VALUES = 24  # lengths below this are kept as they are


def _to_int4(number: int) -> int:
    bits = number.bit_length()
    if bits < 4:
        return number
    shift = bits - 4
    return ((number >> shift) & 0x07) | ((shift + 1) << 3)


def _from_int4(code: int) -> int:
    bits, shift = code & 0x07, (code >> 3) - 1
    return bits if shift == -1 else (bits | 0x08) << shift


def length_to_byte(length: int) -> int:
    return length if length < _FREE_VALUES else _FREE_VALUES + _to_int4(length - _FREE_VALUES)


def byte_to_length(byte: int) -> int:
    return byte if byte < _FREE_VALUES else _FREE_VALUES + _from_int4(byte - _FREE_VALUES)


def rounded(length: int) -> int:
    return byte_to_length(length_to_byte(length))
