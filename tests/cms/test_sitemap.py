from xml.etree import ElementTree

from cms.models import GuidePage

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def places(response):
    return [element.text for element in ElementTree.fromstring(response.content).iter(f"{SPACE}loc")]


def test_the_index_names_its_parts(pages, client):
    assert places(client.get("/sitemap.xml")) == [
        "http://testserver/sitemap-pages.xml",
        "http://testserver/sitemap-services.xml",
    ]


def test_every_published_page_is_in_the_sitemap_and_opens(pages, client):
    GuidePage.objects.get(slug="your-review").unpublish()
    listed = places(client.get("/sitemap-pages.xml"))
    assert "http://testserver/" in listed
    assert "http://testserver/guides/carers/for-carers/" in listed
    assert "http://testserver/guides/people/your-review/" not in listed
    assert len(listed) == len(set(listed)) == 35


def test_a_sitemap_that_is_not_there_is_not_found(pages, client):
    assert client.get("/sitemap-nothing.xml").status_code == 404


def test_robots_are_kept_from_peoples_own_pages_and_shown_the_sitemap(pages, client):
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert "Disallow: /people/" in lines
    assert "Disallow: /admin/" in lines
    assert "Sitemap: http://testserver/sitemap.xml" in lines
