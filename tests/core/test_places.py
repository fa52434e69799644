"""Places: what people type, honest distances, the grid, and the national lists of postcodes."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from marketplace.core.gazetteer import carried_outcodes, load_outcodes
from marketplace.core.models import Place
from marketplace.core.osgb import to_wgs84
from marketplace.core.places import about_miles, find_place, miles_between, outcode_of, postcode_parts

ONSPD = """pcd,pcds,dointr,doterm,oseast1m,osnrth1m,lat,long
SE154QL,SE15 4QL,198001,,534500,176500,51.47060,-0.06440
SE154QN,SE15 4QN,198001,,534600,176600,51.47148,-0.06291
SE154ZZ,SE15 4ZZ,198001,199912,534600,176600,51.47148,-0.06291
ZZ999ZZ,CH41 9ZZ,198001,,,,99.999999,0.000000
CH411AA,CH41 1AA,198001,,332500,388700,53.39000,-3.01600
"""
CODE_POINT = """"SE154QL",10,534500,176500,"E92000001","","E18000007","","E09000028","E05011109"
"CH411AA",10,332500,388700,"E92000001","","","","E08000015",""
"CH419ZZ",90,0,0,"E92000001","","","","",""
"""


def run(tmp_path, content, *arguments):
    file = tmp_path / "places.csv"
    file.write_text(content, encoding="utf-8")
    out = StringIO()
    call_command("import_places", str(file), *arguments, stdout=out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("easting", "northing", "latitude", "longitude"),
    [
        # The worked example of the Ordnance Survey's guide (Caister water tower), shifted to WGS84.
        (651409.903, 313177.270, 52.657979, 1.716052),
        # Middles of outcodes from a public-domain list: Aberdeen, Land's End, Peckham, Snowdonia, Canterbury.
        (392900, 804900, 57.13495, -2.11893),
        (140600, 28600, 50.10072, -5.62876),
        (534400, 176600, 51.47241, -0.06629),
        (252600, 361900, 53.13382, -4.20474),
        (615300, 157700, 51.27775, 1.08559),
    ],
)
def test_grid_points_come_out_where_they_are(easting, northing, latitude, longitude):
    found = to_wgs84(easting, northing)
    assert miles_between(*found, latitude, longitude) * 1609 < 2


@pytest.mark.parametrize("point", [(-1, 0), (800_000, 0), (0, 2_000_000)])
def test_points_off_the_grid_are_refused(point):
    with pytest.raises(ValueError, match="not a point of the British national grid"):
        to_wgs84(*point)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("SE15 4QL", ("SE15", "4QL")),
        ("se154ql", ("SE15", "4QL")),
        ("N1 9GU", ("N1", "9GU")),
        ("n19gu", ("N1", "9GU")),
        ("SE15", ("SE15", "")),
        ("W1A 1AA", ("W1A", "1AA")),
        ("hello", None),
        ("", None),
        ("SE15 4QLX", None),
    ],
)
def test_postcodes_are_read_however_they_are_typed(typed, parts):
    assert postcode_parts(typed) == parts


def test_the_carried_outcodes_are_right_and_named():
    places = {place.code: place for place in carried_outcodes()}
    assert len(places) > 100
    peckham = places["SE15"]
    assert (peckham.name, "|nunhead|" in peckham.also) == ("Peckham", True)
    assert miles_between(peckham.latitude, peckham.longitude, 51.472, -0.064) < 0.5
    assert all(49 < place.latitude < 56 and -5 < place.longitude < 1 for place in places.values())
    assert all(place.name and 0.5 <= place.margin_miles <= 3 for place in places.values())
    assert {outcode_of(code) for code in places} == set(places)


@pytest.mark.django_db
def test_people_find_a_place_by_postcode_by_its_first_half_or_by_name():
    load_outcodes()
    for typed in ("SE15", "se15 4ql", "Peckham", "peckham", "  Nunhead ", "peckham rye"):
        assert find_place(typed).code == "SE15", typed
    for typed in ("Atlantis", "", "ZZ99 9ZZ", "|", "%"):
        assert find_place(typed) is None, typed


@pytest.mark.django_db
def test_loading_the_carried_outcodes_twice_adds_nothing_and_keeps_what_is_there():
    Place.objects.create(code="SE15", outcode="SE15", name="Ours", latitude=51.4, longitude=0)
    first = load_outcodes()
    assert first == len(carried_outcodes()) - 1
    assert load_outcodes() == 0
    assert Place.objects.get(code="SE15").name == "Ours"


@pytest.mark.parametrize(
    ("miles", "words"),
    [(0.2, "less than a mile away"), (1.4, "about 1 mile away"), (2.6, "about 3 miles away")],
)
def test_distances_are_told_as_honestly_as_they_are_known(miles, words):
    assert about_miles(miles) == words


@pytest.mark.django_db
def test_the_ons_postcode_directory_is_read(tmp_path):
    load_outcodes()
    told = run(tmp_path, ONSPD)
    assert "3 postcodes in 2 outcodes added or moved" in told
    assert "2 lines skipped" in told
    assert find_place("se15 4ql").latitude == 51.4706
    assert find_place("SE15 4ZZ").code == "SE15"
    assert Place.objects.get(code="SE15").name == "Peckham"
    again = run(tmp_path, ONSPD)
    assert "3 postcodes" in again
    assert Place.objects.filter(outcode="SE15").count() == 3


@pytest.mark.django_db
def test_code_point_open_without_a_header_is_read(tmp_path):
    told = run(tmp_path, CODE_POINT)
    assert "2 postcodes in 2 outcodes" in told
    place = find_place("CH41 1AA")
    assert miles_between(place.latitude, place.longitude, 53.390, -3.016) < 0.1
    assert place.margin_miles == 0.1


@pytest.mark.django_db
def test_only_the_areas_asked_for_are_taken(tmp_path):
    run(tmp_path, ONSPD, "--area", "ch")
    assert set(Place.objects.values_list("outcode", flat=True)) == {"CH41"}


@pytest.mark.django_db
def test_a_dry_run_changes_nothing(tmp_path):
    told = run(tmp_path, ONSPD, "--dry-run")
    assert "would be added" in told
    assert "Nothing was changed." in told
    assert not Place.objects.exists()


def code_of(tmp_path, content, *arguments) -> tuple[int, str]:
    with pytest.raises(CommandError) as refusal:
        run(tmp_path, content, *arguments)
    return refusal.value.returncode, str(refusal.value)


@pytest.mark.django_db
def test_lines_that_cannot_be_right_are_refused_and_the_rest_taken(tmp_path):
    wrong = ONSPD + "X,not a postcode,,,,,51.5,0\nSE1 1AA,SE1 1AA,,,,,12.0,77.0\nSE1 1AB,SE1 1AB,,,,,north,west\n"
    returncode, sentence = code_of(tmp_path, wrong)
    assert (returncode, sentence) == (1, "3 lines were refused.")
    assert Place.objects.filter(code="SE15 4QL").exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "is empty"),
        ("name,age\nAmina,40\n", "neither the ONS"),
        ("postcode,town\nSE15,Peckham\n", "neither the ONS"),
    ],
)
def test_other_files_are_refused_as_a_whole(tmp_path, content, sentence):
    returncode, said = code_of(tmp_path, content)
    assert (returncode, sentence in said) == (2, True)


@pytest.mark.django_db
def test_a_missing_file_a_zip_and_wrong_options_are_refused(tmp_path):
    for arguments in (["/nowhere.csv"], ["/" + "x" * 300], [str(tmp_path)], [], ["/nowhere.csv", "--carried"]):
        with pytest.raises(CommandError) as refusal:
            call_command("import_places", *arguments)
        assert refusal.value.returncode == 2
    (tmp_path / "zip.csv").write_bytes(b"PK\x03\x04\xff\xfe\x00")
    with pytest.raises(CommandError, match="unpack it first"):
        call_command("import_places", str(tmp_path / "zip.csv"))
    returncode, said = code_of(tmp_path, ONSPD, "--area", "SE15")
    assert (returncode, "letters of a postcode" in said) == (2, True)


@pytest.mark.django_db
def test_the_carried_outcodes_load_by_command():
    out = StringIO()
    call_command("import_places", "--carried", stdout=out)
    assert out.getvalue() == f"{len(carried_outcodes())} outcodes added.\n"
