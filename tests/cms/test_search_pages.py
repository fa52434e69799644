import pytest

from cms.models import GuidePage

ADDRESS = "/pages/search/"


def found(client, words, **more):
    response = client.get(ADDRESS, {"q": words, **more})
    assert response.status_code == 200
    return response


def titles(response):
    return [page["title"] for page in response.context["found"]]


def test_the_best_page_comes_first_with_its_summary(pages, client):
    response = found(client, "personal assistant")
    assert titles(response)[0] == "Employing a personal assistant"
    assert "What it means to be a boss" in response.content.decode()


def test_any_of_the_words_is_enough(pages, client):
    assert "Young adult carers" in titles(found(client, "university zebra"))


def test_the_heading_says_how_many_and_services_are_one_step_away(pages, client):
    response = found(client, "broker & co")
    html = response.content.decode()
    assert f"{response.context['pages'].paginator.count} page" in html
    assert 'href="/services/?q=broker%20%26%20co"' in html


def test_nothing_found_says_what_to_try(pages, client):
    html = found(client, "zebra").content.decode()
    assert "No page about “zebra”" in html
    assert "/services/?q=zebra" in html


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("savengs", "savings"),  # PostgreSQL takes “saveings” for a form of “save”, and finds pages
        ("direct paymnt", "direct payment"),
        ("personel bugdet", "personal budget"),
        ("what is a brocker", "what is a broker"),
        ("carrer", "carer"),
        ("asesment", "assessment"),
    ],
)
def test_a_misspelling_is_offered_put_right(pages, client, typed, meant):
    html = found(client, typed).content.decode()
    assert "Did you mean" in html
    assert f'href="/pages/search/?q={meant.replace(" ", "%20")}">{meant}</a>' in html


def test_nothing_found_shows_the_pages_and_the_meanings_that_are_near(pages, client):
    response = found(client, "personel bugdet")
    assert titles(response) == []
    assert "What is a personal budget?" in [page["title"] for page in response.context["near"]]
    html = response.content.decode()
    assert 'href="/glossary/#personal-budget"' in html
    assert "Search services for “personel bugdet”" in html


@pytest.mark.parametrize(
    "words", ["broker", "personal assistant", "paying for care", "complaint", "brokers and budgets"]
)
def test_known_words_are_not_doubted(pages, client, words):
    assert "Did you mean" not in found(client, words).content.decode()


def test_a_word_near_none_of_ours_leads_to_every_section_and_to_people(pages, client):
    html = found(client, "zebra").content.decode()
    assert "Did you mean" not in html
    for way_on in ('href="/guides/people/"', 'href="/guides/carers/"', 'href="/glossary/"', 'href="/help/"'):
        assert way_on in html.split("What you can do now")[1]


def test_words_of_a_page_that_is_taken_away_are_no_longer_offered(pages, client):
    guide = GuidePage.objects.get(slug="your-review")
    guide.title = "Quibbling about zeugmas"
    guide.save_revision().publish()
    assert "zeugmas</a>?" in found(client, "zeugmaz").content.decode()
    guide.unpublish()
    assert "Did you mean" not in found(client, "zeugmaz").content.decode()


def test_nothing_asked_asks(pages, client):
    for words in ("", "   ", "\x00", "\n"):
        html = found(client, words).content.decode()
        assert "Search our guides" in html
        assert "/services/?q=" not in html


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "'; DROP TABLE core_user; --",
        "NEAR(carer broker)",
        "title:carer",
        "carer* AND (",
        "a OR b NOT c",
        "-carer ^broker",
        "<script>alert(1)</script>",
        "carer\x00budget",
        "\U0001f9d1‍\U0001f9bd",
        "‮carer",
        "%' OR 1=1",
        "( ) | & ! : <->",
        "budget " * 500,
        "x" * 5000,
    ],
)
def test_a_hostile_query_is_only_words(pages, client, words):
    response = found(client, words)
    assert "<script>alert" not in response.content.decode()
    assert len(response.context["words"]) <= 200


@pytest.mark.parametrize("number", ["0", "-1", "99999", "two", ""])
def test_an_absurd_page_number_shows_a_page(pages, client, number):
    assert titles(found(client, "budget", page=number))


def test_a_long_list_goes_on_to_a_second_page(pages, client):
    first, second = titles(found(client, "budget")), titles(found(client, "budget", page=2))
    assert len(first) == 10
    assert second
    assert not set(first) & set(second)


def test_a_page_that_is_not_published_is_not_found(pages, client):
    GuidePage.objects.get(slug="your-review").unpublish()
    assert "Your review" not in titles(found(client, "review"))


def test_it_only_reads(pages, client):
    assert client.post(ADDRESS, {"q": "broker"}).status_code == 405
