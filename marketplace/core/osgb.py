"""Eastings and northings of the British national grid to latitude and longitude on WGS84.

The inverse transverse Mercator projection on Airy's ellipsoid, then a seven-parameter (Helmert) shift of datum:
right to about five metres, which is far finer than a postcode.

Source: Ordnance Survey, “A guide to coordinate systems in Great Britain”, annexes B and C.
"""

import math

AIRY = (6_377_563.396, 6_356_256.909)
WGS84 = (6_378_137.0, 6_356_752.3142)
#: The grid's scale on its central meridian, its true origin, and that origin's place on the grid.
SCALE, LATITUDE_0, LONGITUDE_0 = 0.9996012717, math.radians(49), math.radians(-2)
EASTING_0, NORTHING_0 = 400_000.0, -100_000.0
#: OSGB36 to WGS84: metres, parts per million, seconds of arc.
SHIFT_X, SHIFT_Y, SHIFT_Z, SHIFT_PPM = 446.448, -125.157, 542.060, -20.4894
TURN_X, TURN_Y, TURN_Z = 0.1502, 0.2470, 0.8421
LARGEST_EASTING, LARGEST_NORTHING = 700_000, 1_300_000


def to_wgs84(easting: float, northing: float) -> tuple[float, float]:
    """Latitude and longitude in degrees.

    Raises:
        ValueError: the point is not on the grid.
    """
    if not (0 <= easting <= LARGEST_EASTING and 0 <= northing <= LARGEST_NORTHING):
        raise ValueError(f"{easting:g}, {northing:g} is not a point of the British national grid.")
    return _shift_datum(*_unproject(easting, northing))


def _unproject(easting: float, northing: float) -> tuple[float, float]:
    """The grid point as latitude and longitude in radians on Airy's ellipsoid (annex C.2)."""
    a, b = AIRY
    e2 = 1 - (b * b) / (a * a)
    latitude = LATITUDE_0
    meridian = 0.0
    while abs(northing - NORTHING_0 - meridian) >= 0.00001:
        latitude += (northing - NORTHING_0 - meridian) / (a * SCALE)
        meridian = _meridian(latitude)
    sin, cos, tan = math.sin(latitude), math.cos(latitude), math.tan(latitude)
    nu = a * SCALE / math.sqrt(1 - e2 * sin * sin)
    rho = a * SCALE * (1 - e2) / (1 - e2 * sin * sin) ** 1.5
    eta2 = nu / rho - 1
    east = easting - EASTING_0
    latitude -= (
        tan / (2 * rho * nu) * east**2
        - tan / (24 * rho * nu**3) * (5 + 3 * tan**2 + eta2 - 9 * tan**2 * eta2) * east**4
        + tan / (720 * rho * nu**5) * (61 + 90 * tan**2 + 45 * tan**4) * east**6
    )
    longitude = LONGITUDE_0 + (
        east / (cos * nu)
        - east**3 / (6 * cos * nu**3) * (nu / rho + 2 * tan**2)
        + east**5 / (120 * cos * nu**5) * (5 + 28 * tan**2 + 24 * tan**4)
        - east**7 / (5040 * cos * nu**7) * (61 + 662 * tan**2 + 1320 * tan**4 + 720 * tan**6)
    )
    return latitude, longitude


def _meridian(latitude: float) -> float:
    """Metres along the central meridian from the true origin (annex C.1)."""
    a, b = AIRY
    n = (a - b) / (a + b)
    less, more = latitude - LATITUDE_0, latitude + LATITUDE_0
    return (
        b
        * SCALE
        * (
            (1 + n + 5 / 4 * n**2 + 5 / 4 * n**3) * less
            - (3 * n + 3 * n**2 + 21 / 8 * n**3) * math.sin(less) * math.cos(more)
            + (15 / 8 * n**2 + 15 / 8 * n**3) * math.sin(2 * less) * math.cos(2 * more)
            - 35 / 24 * n**3 * math.sin(3 * less) * math.cos(3 * more)
        )
    )


def _shift_datum(latitude: float, longitude: float) -> tuple[float, float]:
    """From Airy's ellipsoid to WGS84, by way of metres from the middle of the Earth (annex B)."""
    a, b = AIRY
    e2 = 1 - (b * b) / (a * a)
    nu = a / math.sqrt(1 - e2 * math.sin(latitude) ** 2)
    x = nu * math.cos(latitude) * math.cos(longitude)
    y = nu * math.cos(latitude) * math.sin(longitude)
    z = nu * (1 - e2) * math.sin(latitude)
    scale = 1 + SHIFT_PPM * 1e-6
    turn_x, turn_y, turn_z = (math.radians(seconds / 3600) for seconds in (TURN_X, TURN_Y, TURN_Z))
    x, y, z = (
        SHIFT_X + scale * x - turn_z * y + turn_y * z,
        SHIFT_Y + turn_z * x + scale * y - turn_x * z,
        SHIFT_Z - turn_y * x + turn_x * y + scale * z,
    )
    a, b = WGS84
    e2 = 1 - (b * b) / (a * a)
    distance = math.hypot(x, y)
    shifted = math.atan2(z, distance * (1 - e2))
    for _ in range(6):
        nu = a / math.sqrt(1 - e2 * math.sin(shifted) ** 2)
        shifted = math.atan2(z + e2 * nu * math.sin(shifted), distance)
    return math.degrees(shifted), math.degrees(math.atan2(y, x))
